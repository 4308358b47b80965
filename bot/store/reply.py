"""Contributions: their texts and versions, every message that leads to one, and what was understood of them."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement, RowMapping, delete, func, select, update

from bot.domain.reply import STAR, Answer, Reply, is_endorsement
from bot.domain.topic import SURE, Correction, Tag
from bot.store import review, vector
from bot.store.engine import Tx, insert, insert_once, upsert
from bot.store.schema import communities, endorsements, members, messages, replies, tags, topics, versions

HABIT = 20
"""How many of somebody's latest answers tell in which languages they speak."""

Reaction = tuple[int | None, str, int]
"""The member who reacted, None for somebody who is none, with which emoji, and which person that was."""


async def add(tx: Tx, reply: Reply, album: str | None = None) -> int:
    """Store a reply and the message that leads to it; its id."""
    place = {"community_id": reply.community, "cycle_id": reply.cycle, "room_id": reply.room}
    words = {"text": reply.text, "said_at": reply.said_at, "late": reply.late, "number": reply.number}
    how = {"private": reply.private, "named": reply.named, "for_model": reply.for_model}
    row = {**place, **words, **how, "member_id": reply.member, "message": reply.message, "album": album}
    row["answers"] = reply.answers
    reply_id = await insert(tx, replies, **row)
    await lead(tx, reply.room, reply.message, reply_id)
    return reply_id


async def lead(tx: Tx, room: int, message: int, reply_id: int) -> None:
    """Note that a message leads to a reply, so that answers to it are answers to the question."""
    await insert_once(tx, messages, room_id=room, message=message, reply_id=reply_id)


async def by_message(tx: Tx, room: int, message: int) -> Reply | None:
    """The reply that a message of a room is part of."""
    same = (messages.c.room_id == room) & (messages.c.message == message)
    found = select(replies).join(messages, messages.c.reply_id == replies.c.id).where(same)
    row = (await tx.execute(found)).mappings().one_or_none()
    return _reply(row) if row else None


async def by_album(tx: Tx, room: int, album: str) -> Reply | None:
    """The reply that an album, which arrives as many messages, became with its first one."""
    same = (replies.c.room_id == room) & (replies.c.album == album)
    row = (await tx.execute(select(replies).where(same))).mappings().one_or_none()
    return _reply(row) if row else None


async def reply(tx: Tx, reply_id: int) -> Reply | None:
    """One reply by its id; None when it was erased meanwhile."""
    row = (await tx.execute(select(replies).where(replies.c.id == reply_id))).mappings().one_or_none()
    return _reply(row) if row else None


async def some(tx: Tx, ids: Collection[int]) -> dict[int, Reply]:
    """These replies by their ids, as far as they are still there."""
    return {one.id: one for one in await those(tx, replies.c.id.in_(ids))}


async def next_number(tx: Tx, community: int) -> int:
    """The community's next contribution number; the row lock of the update keeps two from being the same."""
    counted = update(communities).where(communities.c.id == community)
    counted = counted.values(last_number=communities.c.last_number + 1)
    number: int = (await tx.execute(counted.returning(communities.c.last_number))).scalar_one()
    return number


async def rewrite(tx: Tx, old: Reply, new: Reply) -> int:
    """Replace a reply's text, keeping as a version what stands there now; how many edits there were.

    That may be newer than `old`: of two edits at once, one in the group and one in private, neither is lost.
    """
    same = replies.c.id == old.id
    row = (await tx.execute(select(replies.c.edits, replies.c.text).where(same).with_for_update())).one()
    edits: int = row.edits + 1
    await insert_once(tx, versions, reply_id=old.id, number=edits, text=row.text, said_at=new.said_at)
    number = func.coalesce(replies.c.number, new.number)
    await tx.execute(update(replies).where(same).values(text=new.text, number=number, edits=edits))
    await vector.forget(tx, old.id)
    return edits


async def set_withdrawn(tx: Tx, reply_id: int, withdrawn: bool) -> bool:
    """Take a reply back, or put it back; False when it was so already."""
    other = (replies.c.id == reply_id) & (replies.c.withdrawn != withdrawn)
    changed = (await tx.execute(update(replies).where(other).values(withdrawn=withdrawn))).rowcount == 1
    await vector.forget(tx, reply_id)
    return changed


async def show(tx: Tx, reply: Reply) -> None:
    """Keep how a private reply is to be shown: by name or not, to a language model or not."""
    same = (replies.c.id == reply.id) & replies.c.private.is_(True)
    how = {"named": reply.named, "for_model": reply.for_model, "said_at": reply.said_at}
    await tx.execute(update(replies).where(same).values(**how))
    if not reply.for_model:
        await vector.forget(tx, reply.id)


async def latest_of_person(tx: Tx, person: int, most: int) -> list[Reply]:
    """Someone's latest numbered replies in every community, the latest first, those taken back included."""
    theirs = select(replies).join(members, members.c.id == replies.c.member_id)
    theirs = theirs.where((members.c.person == person) & replies.c.number.is_not(None))
    rows = await tx.execute(theirs.order_by(replies.c.id.desc()).limit(most))
    return [_reply(row) for row in rows.mappings()]


async def taken_back(tx: Tx, community: int) -> list[Reply]:
    """What the members of a community have taken back."""
    return await those(tx, (replies.c.community_id == community) & replies.c.withdrawn)


async def said_by(tx: Tx, member: int, cycle: int | None) -> int:
    """How many replies a member gave to one question."""
    theirs = (replies.c.member_id == member) & (replies.c.cycle_id == cycle)
    return await tx.scalar(select(func.count()).select_from(replies).where(theirs)) or 0


async def endorse(tx: Tx, reply_id: int, person: int, emoji: str | None) -> None:
    """Set, change or (None) remove one person's reaction to a reply."""
    same = (endorsements.c.reply_id == reply_id) & (endorsements.c.person == person)
    if emoji is None:
        await tx.execute(delete(endorsements).where(same))
    else:
        await upsert(tx, endorsements, ("reply_id", "person"), reply_id=reply_id, person=person, emoji=emoji)


async def languages_of_member(tx: Tx, member: int) -> list[str]:
    """The language of each of a member's last replies, latest first: the best hint for what comes next.

    Those without a name are left out: a language that shows beside others of theirs would tell whose they are.
    """
    theirs = (replies.c.member_id == member) & replies.c.named
    recent = select(replies.c.language).where(theirs & (replies.c.language != "und"))
    return list((await tx.scalars(recent.order_by(replies.c.id.desc()).limit(HABIT))).all())


async def understood(tx: Tx, of: Reply, language: str, found: Iterable[Tag], parts: Sequence[str] = ()) -> bool:
    """Write what was understood of a text, unless the text has changed since; what a person decided stands."""
    decided = await review.correction(tx, of.community, of.id)
    same = (replies.c.id == of.id) & (replies.c.text == of.text)
    told = decided.language or language
    heard = {"language": told, "parts": list(parts) if told == "mul" else None}
    done = await tx.execute(update(replies).where(same).values(**heard))
    if done.rowcount == 0:
        return False
    await _tag(tx, of, found if decided.topics is None else _decided(decided))
    return True


async def retag(tx: Tx, of: Reply, found: Iterable[Tag]) -> bool:
    """Replace an answer's tags, unless its text or language has changed since; what a person decided stands."""
    same = (replies.c.id == of.id) & (replies.c.text == of.text) & (replies.c.language == of.language)
    if await tx.scalar(select(replies.c.id).where(same).with_for_update()) is None:
        return False
    decided = await review.correction(tx, of.community, of.id)
    await _tag(tx, of, found if decided.topics is None else _decided(decided))
    return True


def _decided(decided: Correction) -> list[Tag]:
    return [Tag(key, 1.0, "") for key in decided.topics or ()]


async def _tag(tx: Tx, of: Reply, found: Iterable[Tag]) -> None:
    """Tags of topics that were retired are history, and stay."""
    retired = (topics.c.community_id == of.community) & topics.c.retired_at.is_not(None) & topics.c.heir.is_(None)
    history = select(topics.c.key).where(retired)
    await tx.execute(delete(tags).where((tags.c.reply_id == of.id) & tags.c.topic.not_in(history)))
    for tag in found:
        await insert_once(tx, tags, reply_id=of.id, topic=tag.topic, score=tag.score, reason=tag.reason)


async def tags_of(tx: Tx, reply_id: int) -> tuple[Tag, ...]:
    """What an answer is tagged with, the surest first."""
    rows = await tx.execute(select(tags).where(tags.c.reply_id == reply_id).order_by(tags.c.score.desc(), tags.c.topic))
    return tuple(Tag(row.topic, row.score, row.reason) for row in rows)


async def latest(tx: Tx, community: int, before: int, most: int) -> list[Reply]:
    """A community's contributions that were stored before this one (0: before any to come), the latest first."""
    theirs = (replies.c.community_id == community) & replies.c.number.is_not(None) & replies.c.withdrawn.is_(False)
    earlier = theirs & (replies.c.id < before) if before else theirs
    rows = await tx.execute(select(replies).where(earlier).order_by(replies.c.id.desc()).limit(most))
    return [_reply(row) for row in rows.mappings()]


async def contributions(tx: Tx, cycle: int) -> list[Reply]:
    """What counts for a question: numbered replies that were not withdrawn, in the order they were said."""
    counted = (replies.c.cycle_id == cycle) & replies.c.number.is_not(None) & replies.c.withdrawn.is_(False)
    return await those(tx, counted)


async def those(tx: Tx, wanted: ColumnElement[bool]) -> list[Reply]:
    """The replies that fulfil a condition, in the order they were said."""
    rows = await tx.execute(select(replies).where(wanted).order_by(replies.c.id))
    return [_reply(row) for row in rows.mappings()]


async def answers(tx: Tx, cycle: int, office: Collection[int] = (), least: float = SURE) -> list[Answer]:
    """A question's contributions as analysis may see them: numbers instead of names; one's own reaction is none.

    The people in the `office` can star an answer. Topics are those of at least this score: a suggestion does not count.
    """
    topics_of: dict[int, list[str]] = {}
    of_cycle = select(replies.c.id).where(replies.c.cycle_id == cycle)
    counted = tags.c.reply_id.in_(of_cycle) & (tags.c.score >= least)
    for tag in await tx.execute(select(tags).where(counted).order_by(tags.c.score.desc(), tags.c.topic)):
        topics_of.setdefault(tag.reply_id, []).append(tag.topic)
    reactions = await _reactions(tx, cycle)
    given = await contributions(tx, cycle)
    starred = {r for r, said in reactions.items() if any(e == STAR and person in office for _, e, person in said)}
    heard = [_answer(r, tuple(topics_of.get(r.id, ())), reactions.get(r.id, ())) for r in given]
    return [replace(answer, starred=answer.id in starred) for answer in heard]


def _answer(of: Reply, topics: tuple[str, ...], reactions: Sequence[Reaction]) -> Answer:
    kinds = [(is_endorsement(emoji), who) for who, emoji, _ in reactions]
    return Answer(
        *(of.id, of.member, of.text, of.language, 0 if of.private else of.room, topics),
        endorsements=sum(kind is True for kind, _ in kinds),
        objections=sum(kind is False for kind, _ in kinds),
        endorsers=frozenset(who for kind, who in kinds if kind and who is not None),
        answers=of.answers,
        private=of.private and not of.for_model,
    )


async def _reactions(tx: Tx, cycle: int) -> dict[int, list[Reaction]]:
    """What others reacted to each reply of a question, and as which member, where they are one."""
    author, who = members.alias(), members.alias()
    known = (who.c.community_id == replies.c.community_id) & (who.c.person == endorsements.c.person)
    chosen = select(replies.c.id, who.c.id.label("member"), endorsements.c.emoji, endorsements.c.person)
    chosen = chosen.join(endorsements, endorsements.c.reply_id == replies.c.id).outerjoin(who, known)
    chosen = chosen.join(author, author.c.id == replies.c.member_id)
    others = (replies.c.cycle_id == cycle) & (endorsements.c.person != author.c.person)
    found: dict[int, list[Reaction]] = {}
    for row in await tx.execute(chosen.where(others).order_by(replies.c.id, endorsements.c.person)):
        found.setdefault(row.id, []).append((row.member, row.emoji, row.person))
    return found


async def asides(tx: Tx, cycle: int) -> list[Reply]:
    """What was said to an answer of this question without being one itself, such as "agreed!"; none is withdrawn."""
    aside = (replies.c.cycle_id == cycle) & replies.c.number.is_(None) & replies.c.answers.is_not(None)
    return await those(tx, aside & replies.c.withdrawn.is_(False))


def _reply(row: RowMapping) -> Reply:
    who = (row["id"], row["community_id"], row["room_id"], row["member_id"], row["message"])
    what = (row["text"], row["said_at"], row["cycle_id"], row["number"], row["language"])
    how = (row["late"], row["withdrawn"], row["answers"], row["private"], row["named"], row["for_model"])
    return Reply(*who, *what, *how, tuple(row["parts"] or ()))
