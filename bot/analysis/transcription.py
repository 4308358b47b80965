"""The optional ears: any OpenAI-compatible `/v1/audio/transcriptions` writes down what somebody said.

What it writes is no more trusted than what other models write: only the one who spoke can say that it is right. The
sound is held in memory while it is sent, and kept nowhere. No language is named: told a wrong one, a server translates.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import structlog

from bot.analysis.model import Failed, Limits, Said, client, patiently
from bot.domain.model import Spent

log = structlog.get_logger()

TOKENS_PER_SECOND = 10  # what a second of sound counts where a server does not count tokens itself

Fetch = Callable[[str], bytes]
"""Gets a recording by its id, wherever it lies; `Failed` when it cannot."""


@dataclass
class Ears:
    """A server that hears; `fetch` gets it the recordings, and `sleep` is how it waits for a server that is loading."""

    url: str
    name: str
    fetch: Fetch
    key: str = ""
    limits: Limits = field(default_factory=Limits)
    sleep: Callable[[float], None] = time.sleep

    def __post_init__(self) -> None:
        """ModuleNotFoundError with the remedy when the client is missing."""
        self._api, self._client = client(self.url, self.key, self.limits.call)

    def hear(self, recording: str, seconds: int, spent: Spent) -> Said | None:
        """What is said in a recording of so many seconds; None, and why in the log, when that cannot be told."""
        try:
            return self._within_limits(recording, seconds * TOKENS_PER_SECOND, spent)
        except Failed as why:
            log.warning("transcription.failed", why=str(why))
            return None

    def _within_limits(self, recording: str, cost: int, spent: Spent) -> Said:
        if spent.by_all + cost > self.limits.week or spent.here + cost > self.limits.community:
            raise Failed("ceiling")
        said = self.write_down(self.fetch(recording))
        return Said(said.output, said.tokens or cost)

    def write_down(self, sound: bytes, name: str = "voice.ogg") -> Said:
        """The words of a piece of sound, with tokens where the server counts them; `Failed` when there are none."""
        try:
            answer = patiently(self._api, self.sleep, lambda: self._asked((name, sound)))
        except self._api.APIStatusError as refused:
            raise Failed(type(refused).__name__) from None
        return _said(answer)

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def _asked(self, file: tuple[str, bytes]) -> Any:
        return self._client.audio.transcriptions.create(model=self.name, file=file, response_format="json")


def _said(answer: Any) -> Said:
    """The words of an answer; what has another shape, or no words, is none."""
    words = answer if isinstance(answer, str) else getattr(answer, "text", None)
    if not isinstance(words, str):
        raise Failed("unreadable")
    if not words.strip():
        raise Failed("empty")
    total = getattr(getattr(answer, "usage", None), "total_tokens", None)
    return Said(words.strip(), total if isinstance(total, int) and total > 0 else 0)
