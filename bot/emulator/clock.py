"""One clock for the emulator and the bot, so that a person can jump to the moment that matters."""

import asyncio
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta


@dataclass(frozen=True)
class Due:
    """What the bot says it will do next, so that the page can offer to jump there."""

    at: datetime
    what: str


class Clock:
    """Runs at real speed between jumps (or stands still when frozen) and never goes backwards."""

    def __init__(self, now: datetime, frozen: bool = False) -> None:
        self._base = now.astimezone(UTC)
        self._started = time.monotonic()
        self.frozen = frozen
        self.next: Due | None = None
        self.next_human: datetime | None = None
        self._moved = asyncio.Event()

    def now(self) -> datetime:
        """Read the time, aware and in UTC."""
        if self.frozen:
            return self._base
        return self._base + timedelta(seconds=time.monotonic() - self._started)

    def unix(self) -> int:
        """Read the time as Telegram writes it into every date."""
        return int(self.now().timestamp())

    def jump(self, to: datetime) -> None:
        """Move to a later moment and wake whoever waits for one."""
        if to < self.now():
            raise ValueError("The clock never goes backwards.")
        self._base = to.astimezone(UTC)
        self._started = time.monotonic()
        self._moved.set()
        self._moved = asyncio.Event()

    def advance(self, by: timedelta) -> None:
        """Move on by a duration."""
        self.jump(self.now() + by)

    def upcoming(self) -> datetime | None:
        """Find the earlier of the bot's and the script's next event that still lies ahead."""
        moments = [self.next.at if self.next else None, self.next_human]
        return min((at for at in moments if at and at > self.now()), default=None)

    async def reached(self, at: datetime) -> None:
        """Wait until the clock shows this moment, by itself or by a jump."""
        while (gap := (at - self.now()).total_seconds()) > 0:
            moved = self._moved
            with suppress(TimeoutError):
                await asyncio.wait_for(moved.wait(), timeout=None if self.frozen else gap)
