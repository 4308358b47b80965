"""Answers that were spoken: how long each was, and who wrote it down."""

from collections.abc import Iterable

from sqlalchemy import select, update

from bot.domain.reply import Reply
from bot.store import reply
from bot.store.engine import Tx, insert_once
from bot.store.schema import replies, spoken


async def add(tx: Tx, of: int, seconds: int) -> None:
    """Note that a reply was spoken."""
    await insert_once(tx, spoken, reply_id=of, seconds=seconds)


async def seconds(tx: Tx, of: int) -> int | None:
    """How long a spoken reply was; None for one that was written."""
    return await tx.scalar(select(spoken.c.seconds).where(spoken.c.reply_id == of))


async def writer(tx: Tx, of: int) -> int | None:
    """Who gave a spoken reply its words; None while it has none, or when they came in the group."""
    return await tx.scalar(select(spoken.c.person).where(spoken.c.reply_id == of))


async def write_down(tx: Tx, of: int, person: int) -> None:
    """Keep who gave a spoken reply its words."""
    await tx.execute(update(spoken).where(spoken.c.reply_id == of).values(person=person))


async def among(tx: Tx, ids: Iterable[int]) -> set[int]:
    """Which of these replies were spoken."""
    return set(await tx.scalars(select(spoken.c.reply_id).where(spoken.c.reply_id.in_(list(ids)))))


async def waiting(tx: Tx, cycle: int) -> list[Reply]:
    """The spoken answers to a question that have no words yet, in the order in which they came."""
    wordless = replies.c.id.in_(select(spoken.c.reply_id)) & (replies.c.text == "") & replies.c.withdrawn.is_(False)
    return await reply.those(tx, (replies.c.cycle_id == cycle) & wordless)
