"""What the tests of the loops read from the queues, through a connection of their own."""

from collections.abc import Sequence

from sqlalchemy import RowMapping, Table, select

from bot.store import voice
from bot.store.engine import Store
from bot.store.voice import Call


async def rows(store: Store, queue: Table) -> Sequence[RowMapping]:
    async with store.read() as tx:
        return (await tx.execute(select(queue).order_by(queue.c.id))).mappings().all()


async def states(store: Store, queue: Table) -> list[str]:
    return [row["state"] for row in await rows(store, queue)]


async def queue_call(store: Store, key: str, call: Call) -> None:
    async with store.begin() as tx:
        await voice.queue(tx, key, call)


async def queue_text(store: Store, key: str, chat: int, text: str = "Bonjour", **params: object) -> None:
    await queue_call(store, key, Call("sendMessage", chat, {"text": text, **params}))
