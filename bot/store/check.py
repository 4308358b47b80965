"""What the bot knows of its own place: what Telegram said of a room, and whether the bot hears all that is said."""

from collections.abc import Mapping

from sqlalchemy import select, update

from bot.store.engine import Tx, insert_once
from bot.store.schema import itself, rooms


async def keep_facts(tx: Tx, room: int, facts: Mapping[str, bool]) -> None:
    """Keep what Telegram said of a group itself: what everyone may do there, whether it is a forum."""
    await tx.execute(update(rooms).where(rooms.c.id == room).values(facts=dict(facts)))


async def facts_of(tx: Tx, room: int) -> Mapping[str, bool] | None:
    """What was last said of a group; None while nobody has asked."""
    found: Mapping[str, bool] | None = await tx.scalar(select(rooms.c.facts).where(rooms.c.id == room))
    return found


async def keep_hearing(tx: Tx, me: int, *, hears_all: bool) -> None:
    """Keep whether privacy mode is off for the bot with this id."""
    if await insert_once(tx, itself, id=me, hears_all=hears_all) is None:
        await tx.execute(update(itself).where(itself.c.id == me).values(hears_all=hears_all))


async def hears_all(tx: Tx) -> bool:
    """Whether the bot hears everything that is said in groups, as far as it knows."""
    return bool(await tx.scalar(select(itself.c.hears_all)))
