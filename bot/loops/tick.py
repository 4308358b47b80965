"""What is due now: APScheduler only ticks and the truth is in rows, so a tick that is lost or doubled changes nothing.

1. Every flow with a rhythm queues what has become due, in a transaction of its own: one that fails stops no other.
2. The clock learns what comes next, so that a person at the emulator can jump there.
3. Once an hour, what is done and old is forgotten.
"""

import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.loops import Bell
from bot.loops.clock import Clock, Due, RealClock
from bot.store.engine import Store, Tx
from bot.store.queue import forget
from bot.store.schema import chores, inbox, outbox
from bot.store.voice import forget_buttons

log = structlog.get_logger()

_HOUR = 3600.0
_DONE_KEPT, _MONTH = 48 * _HOUR, 30 * 24 * _HOUR


PutDue = Callable[[Tx, datetime], Awaitable[None]]
NextDue = Callable[[Tx, datetime], Awaitable[Due | None]]


@dataclass(frozen=True, slots=True)
class Rhythms:
    """What flows do by the clock: queue what has become due, and tell what a person may want to jump to."""

    put_due: Sequence[PutDue]
    next_due: Sequence[NextDue]


class Tick:
    """Looks at the clock for every flow."""

    def __init__(self, store: Store, clock: Clock, bell: Bell, rhythms: Rhythms) -> None:
        self._store, self._clock, self._bell, self._rhythms = store, clock, bell, rhythms
        self._cleaned = float("-inf")

    async def step(self) -> None:
        """One tick."""
        now = self._clock()
        for put_due in self._rhythms.put_due:
            await self._survive(put_due, now)
        self._bell.ring()
        await self._tell_the_clock(now)
        if time.monotonic() - self._cleaned > _HOUR:
            self._cleaned = time.monotonic()
            await self._survive(_forget_the_old, now)

    async def run(self, every: float) -> None:
        """Tick until the bell says stop."""
        scheduler = AsyncIOScheduler()
        scheduler.add_job(self.step, "interval", seconds=every, max_instances=1, coalesce=True, misfire_grace_time=None)
        scheduler.start()
        try:
            await self._bell.stopping.wait()
        finally:
            scheduler.shutdown(wait=False)

    async def _survive(self, what: PutDue, now: datetime) -> None:
        try:
            async with self._store.begin() as tx:
                await what(tx, now)
        except Exception:
            log.exception("tick.failed", what=f"{what.__module__}.{what.__qualname__}")

    async def _tell_the_clock(self, now: datetime) -> None:
        if isinstance(self._clock, RealClock):
            return
        async with self._store.read() as tx:
            found = [await next_due(tx, now) for next_due in self._rhythms.next_due]
        await self._clock.expect(min((due for due in found if due), default=None))


async def _forget_the_old(tx: Tx, now: datetime) -> None:
    """Chores stay a month, for their keys make a week happen once; what became a message stays: it is the map to it."""
    await forget(tx, inbox, before=time.time() - _DONE_KEPT)
    await forget(tx, chores, before=time.time() - _MONTH)
    await forget(tx, outbox, before=time.time() - _DONE_KEPT, only=outbox.c.message.is_(None))
    for queue in (inbox, chores, outbox):
        for state in ("buried", "doubt"):
            await forget(tx, queue, before=time.time() - _MONTH, state=state)
    await forget_buttons(tx, now)
