"""What was said: outbox rows found by their key or by the message they became, and what buttons stand for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select, update

from bot.store.engine import Tx, insert_once
from bot.store.queue import put, revive
from bot.store.schema import buttons, outbox

Args = Mapping[str, int | str]


@dataclass(frozen=True, slots=True)
class Pressed:
    """What a button stands for, for whom, and until when."""

    action: str
    args: Args
    person: int | None
    once: bool
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Call:
    """One call to Telegram; `then` is the chore that follows its result.

    Calls of one `lane` are made in order; left empty, it is the chat itself, which is paced as Telegram demands.
    """

    method: str
    chat: int | None
    params: Mapping[str, object]
    lane: str = ""
    then: str | None = None


async def queue(tx: Tx, key: str, call: Call) -> bool:
    """Put one call to Telegram into the outbox; False when that key is there already."""
    lane, params = call.lane or str(call.chat), dict(call.params)
    return await put(tx, outbox, key, lane=lane, method=call.method, chat=call.chat, params=params, then=call.then)


async def message_of(tx: Tx, key: str) -> int | None:
    """Which message a sentence became; None while it is on its way, or when it never arrived."""
    return await tx.scalar(select(outbox.c.message).where(outbox.c.key == key))


WORDS = frozenset({"text", "parse_mode", "link_preview_options", "rich_message", "otherwise"})
"""Parameters that are what a message says, whatever the method."""


async def reword(tx: Tx, key: str, method: str, params: Mapping[str, object]) -> bool:
    """Change what a sentence will say, and how; False when it is being said already, or was."""
    ready = (outbox.c.key == key) & (outbox.c.state == "ready")
    found = await tx.scalar(select(outbox.c.params).where(ready).with_for_update())
    if found is None:
        return False
    kept = {name: value for name, value in found.items() if name not in WORDS}
    done = await tx.execute(update(outbox).where(ready).values(method=method, params={**kept, **params}))
    return done.rowcount == 1


async def unsay(tx: Tx, key: str) -> bool:
    """Let a sentence never be said; False when it is too late for that."""
    ready = (outbox.c.key == key) & (outbox.c.state == "ready")
    return (await tx.execute(delete(outbox).where(ready))).rowcount == 1


async def is_waiting(tx: Tx, key: str) -> bool:
    """Whether a sentence is still on its way, so that it will be known later which message it becomes."""
    return await tx.scalar(select(outbox.c.id).where((outbox.c.key == key) & outbox.c.done_at.is_(None))) is not None


async def key_of(tx: Tx, chat: int, message: int) -> str | None:
    """What a message of ours was, by its key; None for a message that the outbox does not know (yet)."""
    same = (outbox.c.chat == chat) & (outbox.c.message == message)
    return await tx.scalar(select(outbox.c.key).where(same).limit(1))


async def said_under(tx: Tx, about: str) -> list[tuple[str, int, int | None]]:
    """What was said, or is about to be, under keys that begin so: each key, its chat, and the message it became."""
    same = outbox.c.key.startswith(about, autoescape=True)
    rows = await tx.execute(select(outbox.c.key, outbox.c.chat, outbox.c.message).where(same).order_by(outbox.c.id))
    return [(row.key, row.chat, row.message) for row in rows]


async def adopt(tx: Tx, key: str, message: int) -> bool:
    """Settle a row that was in doubt: someone answered the message, so it did arrive, as this one."""
    doubtful = (outbox.c.key == key) & (outbox.c.state == "doubt")
    done = await tx.execute(update(outbox).where(doubtful).values(state="done", message=message, params={}))
    return done.rowcount == 1


async def undelivered(tx: Tx, outbox_id: int) -> tuple[str, int] | None:
    """Key and chat of a row that is in doubt or was given up; None once it is settled."""
    left = (outbox.c.id == outbox_id) & outbox.c.state.in_(("doubt", "buried"))
    row = (await tx.execute(select(outbox.c.key, outbox.c.chat).where(left))).one_or_none()
    return (row.key, row.chat) if row else None


async def take_back(tx: Tx, chat: int, about: str) -> list[tuple[str, Call]]:
    """What was given up in a chat under keys that begin so, out of the outbox: it may be said anew, or not at all."""
    buried = (outbox.c.chat == chat) & (outbox.c.state == "buried") & outbox.c.key.startswith(about, autoescape=True)
    found = await tx.execute(delete(outbox).where(buried).returning(*outbox.c))
    rows = sorted(found.mappings(), key=lambda row: int(row["id"]))
    return [(row["key"], Call(row["method"], chat, row["params"], row["lane"], row["then"])) for row in rows]


async def send_again(tx: Tx, outbox_id: int) -> None:
    """Let a row that is in doubt, or was given up, be sent once more."""
    await revive(tx, outbox, outbox_id)


async def keep_button(tx: Tx, key: str, pressed: Pressed) -> None:
    """Remember what a random key stands for."""
    row = {"action": pressed.action, "args": dict(pressed.args), "person": pressed.person, "once": pressed.once}
    await insert_once(tx, buttons, key=key, expires_at=pressed.expires_at, **row)


async def button(tx: Tx, key: str) -> Pressed | None:
    """What a key stands for; None for one that we never gave, or have forgotten."""
    row = (await tx.execute(select(buttons).where(buttons.c.key == key))).mappings().one_or_none()
    return Pressed(row["action"], row["args"], row["person"], row["once"], row["expires_at"]) if row else None


async def forget_button(tx: Tx, key: str) -> bool:
    """Use a button up: of two presses, one hears True."""
    return (await tx.execute(delete(buttons).where(buttons.c.key == key))).rowcount == 1


async def forget_buttons(tx: Tx, now: datetime) -> None:
    """Drop the keys whose time has passed."""
    await tx.execute(delete(buttons).where(buttons.c.expires_at < now))
