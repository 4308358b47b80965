"""What was embedded of answers and of topics: kept with the words that it was made of, and gone with them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import ColumnElement, RowMapping, delete, select

from bot.domain.vector import Vectors
from bot.store.engine import Tx, upsert
from bot.store.schema import corrections, members, people, replies, topic_vectors, vectors


@dataclass(frozen=True, slots=True)
class Said:
    """The words of an answer, and what was made of them."""

    text: str
    language: str
    vectors: Vectors


async def of_answers(tx: Tx, community: int, ids: Collection[int]) -> dict[int, Vectors]:
    """What was kept of these answers, and of those by which somebody taught the community, by id."""
    taught = select(replies.c.id).join(corrections, corrections.c.reply_id == replies.c.id)
    taught = taught.where((replies.c.community_id == community) & corrections.c.topics.is_not(None))
    wanted = vectors.c.reply_id.in_(list(ids)) | vectors.c.reply_id.in_(taught)
    rows = await tx.execute(select(vectors).where(wanted))
    return {row["reply_id"]: _vectors(row) for row in rows.mappings()}


async def of_topics(tx: Tx, community: int) -> Vectors | None:
    """What was kept of a community's topics."""
    same = topic_vectors.c.community_id == community
    row = (await tx.execute(select(topic_vectors).where(same))).mappings().one_or_none()
    return _vectors(row) if row else None


async def latest(tx: Tx, community: int, most: int) -> list[Said]:
    """The latest answers of a community of which something is kept, in the order they were said."""
    theirs = select(replies.c.text, replies.c.language, vectors).join(vectors, vectors.c.reply_id == replies.c.id)
    theirs = theirs.where(replies.c.community_id == community).order_by(replies.c.id.desc()).limit(most)
    rows = (await tx.execute(theirs)).mappings().all()
    return [Said(row["text"], row["language"], _vectors(row)) for row in reversed(rows)]


async def keep(tx: Tx, texts: Mapping[int, str], made: Mapping[int, Vectors]) -> None:
    """Keep what was made of these texts of answers: not where other words stand there by now, or nothing may be kept.

    The lock lets whoever changes the words come before, and be noticed, or after, and delete what is kept here.
    """
    kept = select(replies.c.id, replies.c.text).where(replies.c.id.in_(list(made)) & _may_be_kept())
    for row in (await tx.execute(kept.order_by(replies.c.id.desc()).with_for_update())).all():
        if row.text == texts[row.id]:
            one = made[row.id]
            await upsert(tx, vectors, ("reply_id",), reply_id=row.id, prints=one.prints, rows=one.rows)


async def keep_topics(tx: Tx, community: int, made: Vectors) -> None:
    """Keep what was made of a community's topics, instead of what was kept of them before."""
    unique = ("community_id",)
    await upsert(tx, topic_vectors, unique, community_id=community, prints=made.prints, rows=made.rows)


async def forget(tx: Tx, reply_id: int) -> None:
    """An answer's words have changed, or were taken back: so is what was made of them."""
    await tx.execute(delete(vectors).where(vectors.c.reply_id == reply_id))


async def forget_person(tx: Tx, person: int) -> None:
    """Nothing is made of the words of somebody who asked to be left out."""
    theirs = select(replies.c.id).join(members, members.c.id == replies.c.member_id).where(members.c.person == person)
    await tx.execute(delete(vectors).where(vectors.c.reply_id.in_(theirs)))


def _may_be_kept() -> ColumnElement[bool]:
    """Not of what was taken back, nor of private words that no model may read, nor of who asked to be left out."""
    left_out = select(members.c.id).join(people, people.c.id == members.c.person).where(people.c.opted_out.is_(True))
    readable = replies.c.private.is_(False) | replies.c.for_model.is_(True)
    return replies.c.withdrawn.is_(False) & readable & replies.c.member_id.not_in(left_out)


def _vectors(row: RowMapping) -> Vectors:
    return Vectors(row["prints"], row["rows"])
