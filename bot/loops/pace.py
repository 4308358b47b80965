"""How fast Telegram lets a bot speak: 30 messages a second in all, 1 a second per chat, 20 a minute per group.

Source: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
"""

import time
from collections import defaultdict, deque
from collections.abc import Callable

OVERALL = 30
_SECOND, _MINUTE = 1.0, 60.0
_PER_MINUTE = 20


class Pace:
    """Remembers the last minute of each lane; `limited=False` is for where no limits are."""

    def __init__(self, *, limited: bool = True, seconds: Callable[[], float] = time.monotonic) -> None:
        self._limited, self._seconds = limited, seconds
        self._lanes: dict[str, deque[float]] = defaultdict(deque)
        self._groups: set[str] = set()
        self._all: deque[float] = deque()

    def note(self, lane: str, *, group: bool) -> None:
        """Something is being sent in this lane."""
        now = self._seconds()
        self._all.append(now)
        if "/" in lane:  # receipts, questions and answers to buttons are no messages: only the whole counts
            return
        self._lanes[lane].append(now)
        if group:
            self._groups.add(lane)

    def room(self) -> int:
        """How many more may be sent within this second, whatever the chats."""
        if not self._limited:
            return OVERALL
        while self._all and self._all[0] <= self._seconds() - _SECOND:
            self._all.popleft()
        return max(0, OVERALL - len(self._all))

    def resting(self) -> set[str]:
        """The lanes in which nothing may be sent at this moment."""
        if not self._limited:
            return set()
        now = self._seconds()
        for lane in [lane for lane, times in self._lanes.items() if times[-1] <= now - _MINUTE]:
            del self._lanes[lane]
        return {lane for lane in self._lanes if self._rests(lane, now)}

    def _rests(self, lane: str, now: float) -> bool:
        times = self._lanes[lane]
        while times[0] <= now - _MINUTE:
            times.popleft()
        full = lane in self._groups and len(times) >= _PER_MINUTE
        return full or times[-1] > now - _SECOND


class Outage:
    """Since when Telegram cannot be reached: the pause before the next try is as long as that has lasted, in bounds."""

    def __init__(self, longest: float = 120.0, *, seconds: Callable[[], float] = time.monotonic) -> None:
        self._longest, self._seconds = longest, seconds
        self._since: float | None = None

    def pause(self) -> float:
        """Telegram was not reached: how many seconds to wait."""
        now = self._seconds()
        self._since = now if self._since is None else self._since
        return min(max(now - self._since, _SECOND), self._longest)

    def over(self) -> None:
        """Telegram was reached."""
        self._since = None
