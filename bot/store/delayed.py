"""What is to be said, or taken away, at a later hour of the bot's clock."""

from datetime import datetime

from sqlalchemy import delete, select

from bot.store import voice
from bot.store.engine import Tx, insert_once
from bot.store.schema import delayed, rooms
from bot.store.voice import Call


async def put_off(tx: Tx, key: str, call: Call, due_at: datetime) -> bool:
    """Keep a call for later; False when that key waits already."""
    where = {"lane": call.lane or str(call.chat), "chat": call.chat}
    what = {"method": call.method, "params": dict(call.params), "then": call.then}
    return await insert_once(tx, delayed, key=key, due_at=due_at, **where, **what) is not None


async def call_off(tx: Tx, key: str) -> None:
    """Let a call that waits be none any more."""
    await tx.execute(delete(delayed).where(delayed.c.key == key))


async def send_due(tx: Tx, now: datetime) -> None:
    """Let go what has become due; in a group that has moved since, message ids mean others: it is dropped."""
    known = select(rooms.c.chat)
    chosen = select(delayed).where(delayed.c.due_at <= now).order_by(delayed.c.due_at, delayed.c.key)
    for row in (await tx.execute(chosen.where(delayed.c.chat.in_(known)))).mappings():
        call = Call(row["method"], row["chat"], row["params"], lane=row["lane"], then=row["then"])
        await voice.queue(tx, row["key"], call)
    await tx.execute(delete(delayed).where(delayed.c.due_at <= now))
