"""Commitments: what members said they would try, when they are asked about it, and how it went."""

from collections import Counter
from datetime import datetime

from sqlalchemy import RowMapping, delete, func, select, update

from bot.domain.commitment import Commitment
from bot.store.engine import Tx, insert, insert_once
from bot.store.schema import commitments, replies


async def add(tx: Tx, new: Commitment) -> int:
    """Keep what somebody will try; `new.id` is not used."""
    return await insert(tx, commitments, **_row(new))


async def add_reply(tx: Tx, new: Commitment) -> None:
    """Keep that a reply says what its author will try; a second time is the first."""
    await insert_once(tx, commitments, **_row(new))


async def commitment(tx: Tx, commitment_id: int) -> Commitment | None:
    """One commitment by its id; None when it was taken back."""
    row = (await tx.execute(select(commitments).where(commitments.c.id == commitment_id))).mappings().one_or_none()
    return _commitment(row) if row else None


async def forget(tx: Tx, commitment_id: int) -> None:
    """It was taken back."""
    await tx.execute(delete(commitments).where(commitments.c.id == commitment_id))


async def made_by(tx: Tx, member: int, cycle: int) -> int:
    """How many things a member said in private that they would try after a question."""
    theirs = (commitments.c.member_id == member) & (commitments.c.cycle_id == cycle) & commitments.c.reply_id.is_(None)
    return int(await tx.scalar(select(func.count()).where(theirs)) or 0)


async def due(tx: Tx, now: datetime) -> list[int]:
    """What was said in private and is to be asked about."""
    theirs = (commitments.c.state == "open") & commitments.c.reply_id.is_(None) & (commitments.c.asks_at <= now)
    return list((await tx.scalars(select(commitments.c.id).where(theirs).order_by(commitments.c.id))).all())


async def rooms_due(tx: Tx, now: datetime) -> list[tuple[int, int]]:
    """After which questions, in which rooms, it is time to ask about what was said before everybody."""
    said = select(commitments.c.cycle_id, replies.c.room_id).join(replies, replies.c.id == commitments.c.reply_id)
    ready = said.where((commitments.c.state == "open") & (commitments.c.asks_at <= now)).distinct()
    return [(row.cycle_id, row.room_id) for row in await tx.execute(ready.order_by(commitments.c.cycle_id))]


async def next_due(tx: Tx) -> datetime | None:
    """When somebody is asked next."""
    soonest: datetime | None = await tx.scalar(
        select(func.min(commitments.c.asks_at)).where(commitments.c.state == "open")
    )
    return soonest


async def ask_room(tx: Tx, cycle: int, room: int) -> int:
    """Note that a room is asked now; how many people are meant, without what was taken back."""
    theirs = select(replies.c.id).where(replies.c.room_id == room)
    meant = (commitments.c.cycle_id == cycle) & (commitments.c.state == "open") & commitments.c.reply_id.in_(theirs)
    stands = select(replies.c.id).where(replies.c.withdrawn.is_(False))
    people = select(func.count(func.distinct(commitments.c.member_id))).where(
        meant & commitments.c.reply_id.in_(stands)
    )
    count = int(await tx.scalar(people) or 0)
    await tx.execute(update(commitments).where(meant).values(state="asked"))
    return count


async def move(tx: Tx, commitment_id: int, state: str) -> None:
    """Keep that somebody was asked, or how it went."""
    await tx.execute(update(commitments).where(commitments.c.id == commitment_id).values(state=state))


async def states(tx: Tx, community: int) -> Counter[str]:
    """How many commitments of a community are in which state, without those whose reply was taken back."""
    gone = select(replies.c.id).where(replies.c.withdrawn.is_(True))
    stands = commitments.c.reply_id.is_(None) | commitments.c.reply_id.not_in(gone)
    kinds = select(commitments.c.state, func.count().label("n")).where(
        (commitments.c.community_id == community) & stands
    )
    return Counter({row.state: row.n for row in await tx.execute(kinds.group_by(commitments.c.state))})


def _row(new: Commitment) -> dict[str, object]:
    of = {"community_id": new.community, "cycle_id": new.cycle, "member_id": new.member, "reply_id": new.reply}
    return {**of, "text": new.text, "asks_at": new.asks_at, "state": new.state}


def _commitment(row: RowMapping) -> Commitment:
    of = (row["id"], row["community_id"], row["cycle_id"], row["member_id"])
    return Commitment(*of, row["text"], row["asks_at"], row["state"], row["reply_id"])
