"""What people decided about answers, and which answers wait for a person to look at."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import ColumnElement, Select, and_, func, or_, select

from bot.domain.topic import SURE, Correction
from bot.store import topic
from bot.store.engine import Tx, upsert
from bot.store.schema import corrections, replies, tags

_ENOUGH = 12  # letters that two answers of one person begin alike with, from which one may be the other again

_earlier = replies.alias("earlier")


async def decide(tx: Tx, reply_id: int, person: int, now: datetime, **decided: object) -> None:
    """Keep what a person decided about an answer, its `language`, its `topics` or both; what is not given stays."""
    await upsert(tx, corrections, ("reply_id",), reply_id=reply_id, person=person, decided_at=now, **decided)


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

    No topic first, then the least sure, and at the end those that are clear but were perhaps said before.
    """
    found: int | None = await tx.scalar(_waiting(community).offset(skip).limit(1))
    return found


async def said_before(tx: Tx, reply_id: int) -> int | None:
    """The number of the same person's earlier answer to the same question that this one seems to repeat."""
    found = select(_earlier.c.number).select_from(replies).where((replies.c.id == reply_id) & _repeats())
    number: int | None = await tx.scalar(found.order_by(_earlier.c.id).limit(1))
    return number


def _repeats() -> ColumnElement[bool]:
    """Whether a reply says what an earlier one says, or one of the two goes on where the other ends."""
    counts = _earlier.c.number.is_not(None) & _earlier.c.withdrawn.is_(False) & (_earlier.c.id < replies.c.id)
    theirs = (_earlier.c.member_id == replies.c.member_id) & (_earlier.c.cycle_id == replies.c.cycle_id)
    old, new = func.lower(func.trim(_earlier.c.text)), func.lower(func.trim(replies.c.text))
    return and_(counts, theirs, or_(old == new, _begins(new, old), _begins(old, new)))


def _begins(longer: ColumnElement[str], shorter: ColumnElement[str]) -> ColumnElement[bool]:
    return (func.length(shorter) >= _ENOUGH) & (func.substr(longer, 1, func.length(shorter)) == shorter)


def _waiting(community: int) -> Select[tuple[int]]:
    weakest = select(func.min(tags.c.score)).where(tags.c.reply_id == replies.c.id).scalar_subquery()
    decided = select(corrections.c.reply_id).where(corrections.c.reply_id == replies.c.id).exists()
    again = select(_earlier.c.id).where(_repeats()).correlate(replies).exists()
    unclear: ColumnElement[bool] = (replies.c.language == "und") | weakest.is_(None) | (weakest < SURE) | again
    theirs = (replies.c.community_id == community) & replies.c.number.is_not(None) & replies.c.withdrawn.is_(False)
    found = select(replies.c.id).where(theirs & ~decided & unclear)
    return found.order_by(func.coalesce(weakest, 0.0), replies.c.language != "und", replies.c.id.desc())


def _today(keys: list[str], leads_to: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(leads_to[key] for key in keys if key in leads_to))
