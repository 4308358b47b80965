"""Outbox -> Telegram: claim, send, mark; what may have arrived is never sent blindly again.

1. Claim the oldest due row of every chat that is not resting; chats do not wait for one another.
2. Send it. A refusal is judged (verdict.py): amend and try at once, try again later, or give up. Where Telegram cannot
   be reached nothing is given up, however long that lasts.
3. Mark it, in the transaction of what follows: its message id, the chore that wanted the result, or the flow that must
   know that the world has changed.
4. What nobody knows about (no answer, or a sender that died) is in doubt: the message's own answers settle it, or
   after some minutes the chore `outbox.in_doubt` does.
"""

import asyncio
import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import structlog
from telegram import Bot
from telegram.error import TelegramError

from bot.flows import community, member, voice_delivery
from bot.flows.chore import put_chore
from bot.loops import Bell, Stop
from bot.loops.call import call
from bot.loops.pace import Outage, Pace
from bot.loops.verdict import (
    HARMLESS_TWICE,
    Again,
    Amend,
    Dead,
    Declined,
    Doubt,
    Gone,
    Moot,
    Moved,
    Muted,
    Offline,
    Params,
    Sent,
    Unreachable,
    Verdict,
    Wait,
    judge,
    plainly,
)
from bot.store.engine import Store, Tx
from bot.store.queue import Claim, Fenced, bury, claim, doubt, doubt_expired, finish, put, retry, wait
from bot.store.schema import chores, outbox

log = structlog.get_logger()

_LEASE = 90.0
_MOST_AT_ONCE = 16
_MOST_AMENDMENTS = 4
_IN_DOUBT = 300.0
_MINUTE = 60.0


@dataclass(frozen=True, slots=True)
class Pauses:
    """Seconds before each further try: of what failed, and of what a room forbids until someone mends it."""

    failed: Sequence[float] = (1.0, 5.0, 30.0, 120.0, 600.0, 1800.0)
    muted: Sequence[float] = (_MINUTE, 5 * _MINUTE, 30 * _MINUTE, 120 * _MINUTE, 360 * _MINUTE, 720 * _MINUTE)
    lasting: Sequence[float] = (720 * _MINUTE,) * 12
    """Further ones, for what is worth reading a week later; all are cut short once the room lets the bot write."""


@dataclass(frozen=True, slots=True)
class Send:
    """Who sends: at most one message of a lane is on its way at any time."""

    bot: Bot
    store: Store
    bell: Bell
    pace: Pace = field(default_factory=Pace)
    pauses: Pauses = field(default_factory=Pauses)
    rich: bool = True
    outage: Outage = field(default_factory=Outage)
    _flying: dict[str, asyncio.Task[None]] = field(default_factory=dict)

    async def step(self) -> bool:
        """Let the next message of every free lane go; whether there was any."""
        self._land()
        free = min(_MOST_AT_ONCE - len(self._flying), self.pace.room())
        busy = self.pace.resting() | self._flying.keys()
        async with self.store.begin() as tx:
            await _doubt_the_abandoned(tx)
            claims = await _claim(tx, free, busy) if free > 0 else []
        for one in claims:
            self.pace.note(one.lane, group=one.lane.startswith("-"))
            self._flying[one.lane] = asyncio.create_task(self._deliver(one))
        return bool(claims)

    async def drain(self) -> None:
        """Wait for what is on its way."""
        while self._flying:
            await asyncio.wait(self._flying.values())
            self._land()

    def _land(self) -> None:
        """Forget who has arrived; what stopped one of them stops all."""
        for lane in [lane for lane, task in self._flying.items() if task.done()]:
            self._flying.pop(lane).result()

    async def _deliver(self, one: Claim) -> None:
        try:
            verdict = await self._try(one, addressed(one.row["params"], one.row["chat"], self.bot.username))
            async with self.store.begin() as tx:
                await self._mark(tx, one, verdict)
        except Fenced:
            log.warning("send.fenced", row=one.id)
        except Stop:
            async with self.store.begin() as tx:
                await wait(tx, outbox, one, at=0.0)
            raise
        finally:
            self.bell.ring()
            asyncio.get_running_loop().call_later(1.0, self.bell.ring)

    async def _try(self, one: Claim, params: Params) -> Verdict:
        """Send, and amend what can be put right at once."""
        method = one.row["method"]
        if "otherwise" in params and not self.rich:
            method, params = (plain := plainly(method, params)).method, plain.params
        for _ in range(_MOST_AMENDMENTS):
            verdict = await self._attempt(method, params)
            if isinstance(verdict, Amend):
                await self._tell_of_loss(one, verdict)
                method, params = verdict.method or method, verdict.params
            elif isinstance(verdict, Moved):
                async with self.store.begin() as tx:
                    await community.migrate(tx, one.row["chat"], verdict.chat)
                params = {**params, "chat_id": verdict.chat}
            else:
                return verdict
        return Dead("amended too often")

    async def _attempt(self, method: str, params: Params) -> Verdict:
        try:
            return Sent(await call(self.bot, method, params))
        except TelegramError as error:
            return judge(method, params, error)

    async def _tell_of_loss(self, one: Claim, amended: Amend) -> None:
        log.warning("send.amended", row=one.id, lost=amended.lost)
        if amended.lost:
            async with self.store.begin() as tx:
                key = f"outbox:{one.id}:lost"
                where = {"chat": one.row["chat"], "thread": one.row["params"].get("message_thread_id", 0)}
                await put_chore(tx, f"community.lost_{amended.lost}", key, lane=one.lane, **where)

    async def _mark(self, tx: Tx, one: Claim, verdict: Verdict) -> None:
        """One line per verdict: what becomes of the row, and who must know."""
        chat, now = one.row["chat"], time.time()
        if not isinstance(verdict, Sent | Moot):
            log.warning("send.refused", row=one.id, method=one.row["method"], verdict=type(verdict).__name__)
        if not isinstance(verdict, Offline):
            self.outage.over()
        match verdict:
            case Offline():
                await wait(tx, outbox, one, at=now + self.outage.pause())
            case Sent(result):
                await _sent(tx, one, result, self.bot.id)
            case Declined():
                await _sent(tx, one, None, self.bot.id)
            case Moot():
                await finish(tx, outbox, one, now=now, params={})
            case Wait(seconds):
                await wait(tx, outbox, one, at=now + seconds)
            case Again(why):
                await _later(tx, one, self.pauses.failed, why)
            case Muted(what):
                await community.muted(tx, chat, what)
                await _later(tx, one, self._while_muted(one.key, what), what)
            case Gone(why):
                await community.gone(tx, chat)
                await _give_up(tx, one, why)
            case Unreachable(why):
                await member.unreachable(tx, chat)
                await _give_up(tx, one, why)
            case Dead(why):
                await _give_up(tx, one, why)
            case Doubt():
                await doubt(tx, outbox, one, now=now)
                await _settle_later(tx, one.id, one.lane)

    def _while_muted(self, key: str, what: str) -> Sequence[float]:
        """A room's summary waits for the whole next week; not in a closed topic, as the room's other posts go on."""
        waits = key.startswith(voice_delivery.LASTING) and "topic" not in what
        return (*self.pauses.muted, *self.pauses.lasting) if waits else self.pauses.muted


async def _claim(tx: Tx, limit: int, busy: set[str]) -> list[Claim]:
    return await claim(tx, outbox, now=time.time(), lease=_LEASE, limit=limit, busy=busy, reclaim=False)


async def _doubt_the_abandoned(tx: Tx) -> None:
    """Whoever was sending these is gone, and may have sent them."""
    for row in await doubt_expired(tx, outbox, now=time.time(), repeatable=HARMLESS_TWICE):
        log.warning("send.in_doubt", row=row["id"])
        await _settle_later(tx, row["id"], row["lane"])


async def _settle_later(tx: Tx, row: int, lane: str) -> None:
    """Give the message's own answers some minutes to prove that it arrived."""
    at, args = time.time() + _IN_DOUBT, {"outbox": row}
    await put(tx, chores, f"outbox:{row}:in_doubt", lane=f"{lane}/doubt", at=at, kind="outbox.in_doubt", args=args)


async def _later(tx: Tx, one: Claim, pauses: Sequence[float], why: str) -> None:
    if one.attempts < len(pauses):
        await retry(tx, outbox, one, at=time.time() + pauses[one.attempts], error=why)
    else:
        await _give_up(tx, one, why)


async def _give_up(tx: Tx, one: Claim, why: str) -> None:
    """Put it aside, and let whoever runs the room know; each time anew, for it may have been sent again by hand."""
    await bury(tx, outbox, one, now=time.time(), error=why)
    key = f"outbox:{one.id}:given_up:{one.token}"
    await put_chore(tx, "outbox.given_up", key, lane=f"{one.lane}/doubt", outbox=one.id, claim=one.token)


async def _sent(tx: Tx, one: Claim, result: object, me: int) -> None:
    """Keep which message it became, forget its words, and hand the result to the chore that wanted it."""
    columns: dict[str, object] = {"params": {}}
    if isinstance(result, Mapping) and "message_id" in result:
        columns |= {"message": result["message_id"], "chat": result["chat"]["id"]}
    await finish(tx, outbox, one, now=time.time(), **columns)
    if then := one.row["then"]:
        given = {
            "key": one.key,
            "chat": columns.get("chat", one.row["chat"]) or 0,
            "result": json.dumps(result),
            "me": me,
        }
        await put(tx, chores, f"{one.key}:{then}", lane=one.lane, kind=then, args=given)


def addressed(params: Params, chat: int | None, username: str) -> Params:
    """The parameters of a call with its chat, and the bot's own name in its deep links."""
    given = dict(params) if chat is None else {"chat_id": chat, **params}
    if "reply_markup" in given:
        keyboard = json.dumps(given["reply_markup"]).replace('"https://t.me/{bot}?', f'"https://t.me/{username}?')
        given["reply_markup"] = json.loads(keyboard)
    return given
