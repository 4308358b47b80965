"""What people decided about answers, and which answers wait for a person to look at."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, Subquery, and_, case, delete, func, or_, select

from bot.domain.topic import SURE, Correction
from bot.store import topic
from bot.store.engine import Tx, upsert
from bot.store.schema import corrections, replies, tags

_ENOUGH = 12  # letters that two answers of one person begin alike with, from which one may be the other again
_PASSED_ON = 60  # letters that answers of two people begin alike with, from which one was probably passed on

_earlier = replies.alias("earlier")


@dataclass(frozen=True, slots=True)
class Echo:
    """An earlier answer that a later one seems to repeat: its number, and whether it is the same person's."""

    number: int
    own: bool


async def decide(tx: Tx, reply_id: int, person: int, now: datetime, **decided: object) -> None:
    """Keep what a person decided about an answer, its `language`, its `topics` or both; what is not given stays."""
    await upsert(tx, corrections, ("reply_id",), reply_id=reply_id, person=person, decided_at=now, **decided)


async def forget(tx: Tx, reply_id: int) -> bool:
    """Let nothing be decided about an answer any more; False when nothing was."""
    return (await tx.execute(delete(corrections).where(corrections.c.reply_id == reply_id))).rowcount == 1


async def correction(tx: Tx, community: int, reply_id: int) -> Correction:
    """What was decided about an answer, in today's topics: a merged one counts where it lives on."""
    row = (await tx.execute(select(corrections).where(corrections.c.reply_id == reply_id))).mappings().one_or_none()
    if row is None:
        return Correction()
    leads_to = await topic.heirs(tx, community)
    return Correction(row["language"], None if row["topics"] is None else _today(row["topics"], leads_to))


async def examples(tx: Tx, community: int) -> list[tuple[str, str, tuple[str, ...]]]:
    """Text, language and topics of every answer whose topics a person decided, in the order of deciding.

    What its author took back teaches nothing any more; nor does what was given in private, unless a model may read it.
    """
    taught = select(replies.c.text, replies.c.language, corrections.c.topics).join(
        corrections, corrections.c.reply_id == replies.c.id
    )
    theirs = (replies.c.community_id == community) & replies.c.withdrawn.is_(False) & corrections.c.topics.is_not(None)
    theirs &= replies.c.private.is_(False) | replies.c.for_model.is_(True)
    rows = await tx.execute(taught.where(theirs).order_by(corrections.c.decided_at, replies.c.id))
    leads_to = await topic.heirs(tx, community)
    return [(row.text, row.language, _today(row.topics, leads_to)) for row in rows]


async def decided(tx: Tx, community: int) -> set[int]:
    """The answers whose topics a person decided."""
    theirs = (replies.c.community_id == community) & corrections.c.topics.is_not(None)
    found = select(replies.c.id).join(corrections, corrections.c.reply_id == replies.c.id).where(theirs)
    return set((await tx.scalars(found)).all())


async def waiting(tx: Tx, community: int) -> int:
    """How many answers wait for a person to look at them."""
    return await tx.scalar(select(func.count()).select_from(_waiting(community).subquery())) or 0


async def next_waiting(tx: Tx, community: int, skip: int = 0) -> int | None:
    """The answer that is the most useful to look at, after `skip` others.

    No topic first, then no language, then the least sure, and at the end those that are clear but were perhaps said
    before, by whomever.
    """
    found: int | None = await tx.scalar(_waiting(community).offset(skip).limit(1))
    return found


async def said_before(tx: Tx, community: int, reply_id: int) -> Echo | None:
    """The earlier answer to the same question that this one seems to repeat: the same person's, else another's."""
    own = select(_earlier.c.number).select_from(replies).where((replies.c.id == reply_id) & _repeats())
    number: int | None = await tx.scalar(own.order_by(_earlier.c.id).limit(1))
    if number is not None:
        return Echo(number, own=True)
    heads = _shared_heads(community)
    first = select(_earlier.c.number).join(heads, heads.c.first == _earlier.c.id)
    number = await tx.scalar(first.join(replies, _passed_on(heads)).where(replies.c.id == reply_id))
    return None if number is None else Echo(number, own=False)


def _repeats() -> ColumnElement[bool]:
    """Whether a reply says what an earlier one says, or one of the two goes on where the other ends.

    Only of answers with a name: a hint would tell whose an unnamed one is, and so would a hint that is missing.
    """
    counts = _earlier.c.number.is_not(None) & _earlier.c.withdrawn.is_(False) & (_earlier.c.id < replies.c.id)
    theirs = (_earlier.c.member_id == replies.c.member_id) & (_earlier.c.cycle_id == replies.c.cycle_id)
    theirs &= _earlier.c.named & replies.c.named
    old, new = func.lower(func.trim(_earlier.c.text)), func.lower(func.trim(replies.c.text))
    return and_(counts, theirs, or_(old == new, _begins(new, old), _begins(old, new)))


def _head() -> ColumnElement[str]:
    """How an answer begins, whoever passed it on and whatever they added."""
    return func.substr(func.lower(func.trim(replies.c.text)), 1, _PASSED_ON)


def _shared_heads(community: int) -> Subquery:
    """How named answers of several people to one question begin alike, and which was the first; sought once for all."""
    counted = (replies.c.community_id == community) & replies.c.number.is_not(None) & replies.c.withdrawn.is_(False)
    counted &= replies.c.named
    told = select(replies.c.id, replies.c.cycle_id, replies.c.member_id, _head().label("head"))
    long = told.where(counted & (func.length(func.trim(replies.c.text)) >= _PASSED_ON)).subquery()
    heads = select(long.c.cycle_id, long.c.head, func.min(long.c.id).label("first"))
    several = func.count(long.c.member_id.distinct()) > 1
    return heads.group_by(long.c.cycle_id, long.c.head).having(several).subquery()


def _passed_on(heads: Subquery) -> ColumnElement[bool]:
    """Whether a reply begins at length as an earlier one of somebody else does."""
    same = (heads.c.cycle_id == replies.c.cycle_id) & (heads.c.head == _head()) & replies.c.named
    return same & (heads.c.first < replies.c.id)


def _begins(longer: ColumnElement[str], shorter: ColumnElement[str]) -> ColumnElement[bool]:
    return (func.length(shorter) >= _ENOUGH) & (func.substr(longer, 1, func.length(shorter)) == shorter)


def _waiting(community: int) -> Select[tuple[int]]:
    weakest = select(func.min(tags.c.score)).where(tags.c.reply_id == replies.c.id).scalar_subquery()
    decided = select(corrections.c.reply_id).where(corrections.c.reply_id == replies.c.id).exists()
    heads = _shared_heads(community)
    repeated = select(_earlier.c.id).where(_repeats()).correlate(replies).exists()
    again = repeated | select(heads.c.first).where(_passed_on(heads)).correlate(replies).exists()
    unclear: ColumnElement[bool] = (replies.c.language == "und") | weakest.is_(None) | (weakest < SURE) | again
    theirs = (replies.c.community_id == community) & replies.c.number.is_not(None) & replies.c.withdrawn.is_(False)
    found = select(replies.c.id).where(theirs & ~decided & unclear)
    told = case((weakest.is_(None), 0), (replies.c.language == "und", 1), else_=2)
    return found.order_by(told, weakest, replies.c.language != "und", replies.c.id.desc())


def _today(keys: list[str], leads_to: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(leads_to[key] for key in keys if key in leads_to))
