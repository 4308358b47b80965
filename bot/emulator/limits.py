"""What can go wrong on purpose: flood limits, refusals, lost answers, slow, doubled and shuffled delivery."""

import math
import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Literal

from bot.emulator.errors import ApiError, flooded
from bot.emulator.state import Object

FaultKind = Literal["error", "answer_lost", "no_connection", "slow", "duplicate_updates", "reorder_updates"]


@dataclass
class Fault:
    """One thing that goes wrong, for some calls and some number of times."""

    what: FaultKind
    method: str | None = None
    chat: int | None = None
    times: int | None = 1
    code: int = 500
    description: str = "Internal Server Error"
    parameters: dict[str, int] = field(default_factory=dict)
    seconds: float = 1.0

    def hits(self, method: str, chat: int | None) -> bool:
        """Say whether this call is meant."""
        return self.method in (None, method) and self.chat in (None, chat)

    def error(self) -> ApiError:
        """Word the refusal that this fault stands for."""
        return ApiError(self.code, self.description, **self.parameters)


class Faults:
    """The faults that are switched on."""

    def __init__(self, random: Random) -> None:
        self.active: list[Fault] = []
        self._random = random

    def add(self, fault: Fault) -> None:
        """Switch one fault on."""
        self.active.append(fault)

    def take(self, what: FaultKind, method: str, chat: int | None) -> Fault | None:
        """Find a fault for this call and use it up by one."""
        for fault in self.active:
            if fault.what == what and fault.hits(method, chat):
                self._spend(fault)
                return fault
        return None

    def distort(self, updates: list[Object]) -> list[Object]:
        """Deliver a batch doubled or in another order, when that is switched on."""
        if updates and self.take("duplicate_updates", "getUpdates", None):
            updates = [copy for update in updates for copy in (update, update)]
        if len(updates) > 1 and self.take("reorder_updates", "getUpdates", None):
            updates = self._random.sample(updates[::-1], len(updates))
        return updates

    def _spend(self, fault: Fault) -> None:
        if fault.times is None:
            return
        fault.times -= 1
        if fault.times <= 0:
            self.active.remove(fault)


class Flood:
    """Telegram's published limits: 30 a second in all, 1 a second per chat, 20 a minute per group."""

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        self.on = False
        self._seconds = seconds
        self._sent: dict[int, deque[float]] = defaultdict(deque)

    def check(self, chat: int, is_group: bool) -> None:
        """Count one message, or refuse it with the seconds to wait."""
        if not self.on:
            return
        windows = [(0, 30, 1.0), (chat, 1, 1.0)]
        if is_group:
            windows.append((chat, 20, 60.0))
        wait = max(self._wait(*window) for window in windows)
        if wait > 0:
            raise flooded(math.ceil(wait))
        for lane in (0, chat):
            self._sent[lane].append(self._seconds())

    def _wait(self, lane: int, count: int, span: float) -> float:
        """Say how long until this window has room again."""
        times = self._sent[lane]
        while times and times[0] <= self._seconds() - 60.0:
            times.popleft()
        recent = [at for at in times if at > self._seconds() - span]
        return recent[-count] + span - self._seconds() if len(recent) >= count else 0.0
