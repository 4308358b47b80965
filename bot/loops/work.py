"""Inbox -> handlers, chores -> flows: what was received is handled, what follows from it is thought about.

1. Claim updates, oldest first, a few of each chat, so that a busy chat does not keep the others waiting.
2. Handle them in one transaction, each in a savepoint of its own: its effects and its "done" stand or fall together.
3. An update that fails is tried again and holds up its own chat meanwhile; after some tries it is buried.
4. Apart from that, claim chores: read in a transaction, think in a thread with none open, write in a second one.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import structlog

from bot.analysis import Analyst
from bot.domain.refusal import Unknown
from bot.flows import community
from bot.flows.chore import Args, Chore, Errand, Later
from bot.logs import places
from bot.loops import Bell
from bot.loops.clock import Clock
from bot.store.engine import Store, Tx
from bot.store.queue import Claim, Fenced, bury, claim, finish, retry, wait
from bot.store.schema import chores, inbox

log = structlog.get_logger()

_BATCH, _OF_ONE_CHAT = 50, 10
_UPDATE_LEASE, _CHORE_LEASE = 60.0, 600.0
_CHORES = 8
_SOON, _MOST_ASKED = 1.0, 60
_LATER = 0.2

Handle = Callable[[Tx, datetime, int, Mapping[str, object]], Awaitable[None]]
AnyChore = Chore[Any, Any] | Errand  # each with a finding of its own


@dataclass(frozen=True, slots=True)
class Work:
    """Who works: `handle` is the front door, `pauses` are the seconds before each further try of what failed.

    `postponed` are the chores that said `Later`.
    """

    store: Store
    clock: Clock
    bell: Bell
    handle: Handle
    chores: Mapping[str, AnyChore]
    analyst: Analyst
    pauses: Sequence[float] = (1.0, 5.0, 30.0)
    postponed: set[int] = field(default_factory=set)

    async def updates(self) -> bool:
        """Handle a batch of updates; whether there were any."""
        async with self.store.begin() as tx:
            claims = await claim(tx, inbox, now=time.time(), lease=_UPDATE_LEASE, limit=_BATCH, per_lane=_OF_ONE_CHAT)
        if not claims:
            return False
        held: set[str] = set()
        async with self.store.begin() as tx:
            for one in sorted(claims, key=lambda one: (one.lane, one.id)):  # two workers lock in the same order
                with suppress(Fenced):
                    if one.lane in held:
                        await wait(tx, inbox, one, at=0.0)
                    elif not await self._handled(tx, one):
                        held.add(one.lane)
        self.bell.ring()
        return True

    async def _handled(self, tx: Tx, one: Claim) -> bool:
        """Whether the next update of that chat may follow: not while this one is to be tried again."""
        try:
            async with tx.begin_nested():
                await self.handle(tx, self.clock(), one.id, one.row["payload"])
                await finish(tx, inbox, one, now=time.time(), payload=None)
        except Fenced:
            return False
        except Unknown as unknown:
            await community.ask_administrators(tx, unknown.room, self.clock())
            if one.attempts < _MOST_ASKED:
                await retry(tx, inbox, one, at=time.time() + _SOON, error="administrators unknown")
                return False
            await bury(tx, inbox, one, now=time.time(), error="administrators unknown")
        except Exception as error:
            why, at = places(error), self._next_try("update", one, error)
            if at is not None:
                await retry(tx, inbox, one, at=at, error=why)
                return False
            await bury(tx, inbox, one, now=time.time(), error=why)
        return True

    async def chore(self) -> bool:
        """Do the next chores, each on its own; whether there were any."""
        async with self.store.begin() as tx:
            claims = await claim(tx, chores, now=time.time(), lease=_CHORE_LEASE, limit=_CHORES)
        await asyncio.gather(*(self._chore(one) for one in claims))
        if claims:
            self.bell.ring()
        return bool(claims)

    async def _chore(self, one: Claim) -> None:
        self.postponed.discard(one.id)
        try:
            await self._done(one, self.chores[one.row["kind"]], one.row["args"])
        except Fenced:
            log.warning("work.fenced", row=one.id)
        except Later:
            self.postponed.add(one.id)
            await self._end(wait, one, at=time.time() + _LATER)
        except Exception as error:
            why, at = places(error), self._next_try(one.row["kind"], one, error)
            if at is None:
                await self._end(bury, one, now=time.time(), error=why)
            else:
                await self._end(retry, one, at=at, error=why)

    async def _end(self, how: Callable[..., Awaitable[None]], one: Claim, **with_: object) -> None:
        """End a chore that was not done, unless it is somebody else's by now."""
        with suppress(Fenced):
            async with self.store.begin() as tx:
                await how(tx, chores, one, **with_)

    async def _done(self, one: Claim, kind: AnyChore, args: Args) -> None:
        """The three steps of a chore, or the single one of an errand; done together with its effect."""
        if isinstance(kind, Errand):
            async with self.store.begin() as tx:
                await kind.write(tx, args, self.clock())
                await finish(tx, chores, one, now=time.time(), args={})
            return
        async with self.store.read() as tx:
            facts = await kind.read(tx, args)
        finding = None if facts is None else await asyncio.to_thread(kind.think, self.analyst, facts)
        async with self.store.begin() as tx:
            if facts is not None:
                await kind.write(tx, args, finding, self.clock())
            await finish(tx, chores, one, now=time.time(), args={})

    def _next_try(self, what: str, one: Claim, error: Exception) -> float | None:
        """When to try again what has just failed; None when it has been tried often enough."""
        if one.attempts >= len(self.pauses):
            log.error("work.buried", what=what, row=one.id, exc_info=error)
            return None
        log.warning("work.failed", what=what, row=one.id, attempt=one.attempts + 1, exc_info=error)
        return time.time() + self.pauses[one.attempts]
