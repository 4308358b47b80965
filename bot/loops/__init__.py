"""The four things that run for ever, step after step until told to stop; rows are the only messages between them."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

log = structlog.get_logger()

_LONGEST_PAUSE = 30.0

Step = Callable[[], Awaitable[bool]]


class Stop(Exception):
    """Nothing can go on until a person has changed something; the message is one sentence with the remedy."""


class Bell:
    """Wakes the loops of this process early; a ring that nobody hears is lost, for the rows are still there."""

    def __init__(self) -> None:
        self.next = asyncio.Event()
        self.stopping = asyncio.Event()

    def ring(self) -> None:
        """There may be something to do."""
        rung, self.next = self.next, asyncio.Event()
        rung.set()

    def stop(self) -> None:
        """Every loop ends after the step that it is in."""
        self.stopping.set()
        self.ring()


async def forever(name: str, step: Step, bell: Bell, rest: float) -> None:
    """Repeat a step that says whether there was anything to do; without, rest for some seconds or until the bell.

    A step that fails as a whole (the database restarts, the disk is full) is tried again, ever more slowly.
    """
    failures = 0
    while not bell.stopping.is_set():
        ring = bell.next
        try:
            busy, failures = await step(), 0
        except Stop:
            raise
        except Exception:
            busy, failures = False, failures + 1
            log.exception("loop.failed", loop=name, times=failures)
        if not busy:
            await _rest(ring, min(rest * 2**failures, _LONGEST_PAUSE))


async def _rest(ring: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await ring.wait()
    except TimeoutError:
        return
