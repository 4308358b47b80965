"""The bot's undelivered updates: numbering, what it asked for, and waking whoever waits."""

import asyncio
from collections.abc import Callable, Iterable
from contextlib import suppress
from random import Random

from bot.emulator.clock import Clock
from bot.emulator.state import Object

KINDS = (
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "chat_member",
    "message_reaction",
    "poll",
    "poll_answer",
)
ON_REQUEST = {"chat_member", "message_reaction"}
QUIET_SECONDS = 7 * 24 * 3600

Observer = Callable[[str, str, object], None]


class Inbox:
    """Keeps updates until the bot confirms them, as Telegram's servers do."""

    def __init__(self, clock: Clock, random: Random, observe: Observer) -> None:
        self.pending: list[Object] = []
        self.wanted = set(KINDS) - ON_REQUEST
        self.asked: list[str] | None = None
        self.poller: object = None
        self._arrived = asyncio.Event()
        self.on_arrival: Callable[[], None] = lambda: None
        self._clock = clock
        self._random = random
        self._observe = observe
        self._last_id = random.randint(100_000_000, 900_000_000)
        self._last_at = clock.unix()

    def ask_for(self, kinds: Iterable[str] | None) -> None:
        """Remember `allowed_updates`; none keeps the earlier choice, an empty list the default one."""
        if kinds is None:
            return
        chosen = set(kinds)
        self.asked = sorted(chosen) or None
        self.wanted = chosen & set(KINDS) if chosen else set(KINDS) - ON_REQUEST

    def add(self, kind: str, body: Object) -> None:
        """Number one update and queue it, when the bot wants its kind."""
        if kind not in self.wanted:
            return
        update = {"update_id": self._number(), kind: body}
        self._observe("update", kind, update)
        self.pending.append(update)
        self.wake()
        self.on_arrival()

    def wake(self) -> None:
        """Let everyone who waits for an update look again."""
        self._arrived.set()
        self._arrived = asyncio.Event()

    async def wait(self, seconds: float) -> None:
        """Wait for something to look at, this long in real time."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._arrived.wait(), seconds)

    def confirm(self, offset: int) -> None:
        """Forget what an offset confirms; a negative one keeps only that many of the latest."""
        if offset < 0:
            self.pending = self.pending[offset:]
        elif offset > 0:
            self.pending = [u for u in self.pending if identifier(u) >= offset]

    def _number(self) -> int:
        """Count on, or start anew at random after a week of silence, as documented for `update_id`."""
        now = self._clock.unix()
        quiet = now - self._last_at > QUIET_SECONDS
        self._last_id = self._random.randint(100_000_000, 900_000_000) if quiet else self._last_id + 1
        self._last_at = now
        return self._last_id


def identifier(update: Object) -> int:
    """Read an update's number."""
    number = update["update_id"]
    assert isinstance(number, int)
    return number
