"""The one clock: real time, or that of the emulator, so that a person can jump to the moment that matters."""

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol

import httpx

Due = tuple[datetime, str]


class Clock(Protocol):
    """Tells the time, and may be told what the bot will do next."""

    def __call__(self) -> datetime:
        """Now, aware and in UTC."""
        ...

    async def expect(self, due: Due | None) -> None:
        """Learn of the next thing that the bot will do."""
        ...


class RealClock:
    """The time of this machine; nobody needs to know what comes next."""

    def __call__(self) -> datetime:
        """Now, aware and in UTC."""
        return datetime.now(UTC)

    async def expect(self, due: Due | None) -> None:
        """Time passes by itself."""


class SharedClock:
    """The emulator's time: asked for again and again, and running on by itself in between."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self._http = http
        self._read, self._now = time.monotonic(), datetime.now(UTC)
        self._expected: Due | None = None

    def __call__(self) -> datetime:
        """Now, aware and in UTC."""
        return self._now + timedelta(seconds=time.monotonic() - self._read)

    async def refresh(self) -> bool:
        """Ask the emulator what time it is; never busy, so that whoever repeats this rests in between."""
        answer = (await self._http.get("/clock")).raise_for_status()
        self._read, self._now = time.monotonic(), datetime.fromisoformat(answer.json()["now"])
        return False

    async def expect(self, due: Due | None) -> None:
        """Tell the emulator what a person may want to jump to, when that has changed."""
        if due == self._expected:
            return
        at, what = (due[0].isoformat(), due[1]) if due else (None, "")
        (await self._http.put("/clock/next", json={"at": at, "what": what})).raise_for_status()
        self._expected = due
