"""What a text is about: three protocols, each with an offline default; may be slow, knows no database."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.analysis.model_wording import Writer
from bot.analysis.topic_meaning import Meaning
from bot.analysis.transcription import Ears
from bot.domain.digest import Synthesis
from bot.domain.reply import Answer
from bot.domain.topic import Detection, Tag, Topic


class Detector(Protocol):
    """Tells the language of a text, so that every member is heard in theirs."""

    def detect(self, text: str, prior: Sequence[str] = ()) -> Detection:
        """The language of `text`, or `und`; `prior` are likely languages, strongest first."""
        ...


class Tagger(Protocol):
    """Tells which topics of a taxonomy a text is about, and why."""

    def tag(self, text: str, language: str, topics: Sequence[Topic]) -> tuple[Tag, ...]:
        """Tags by descending score; an empty tuple when nothing fits."""
        ...


class Summariser(Protocol):
    """Chooses what the week's summary shows, verbatim."""

    def summarise(self, answers: Sequence[Answer], topics: Sequence[Topic]) -> Synthesis:
        """Themes with quotes, points made by few, open questions: deterministic for the same answers."""
        ...


@dataclass(frozen=True, slots=True)
class Analyst:
    """The three at work in this process, chosen once in `app`; what tells meaning, a model's pen and ears, where on."""

    detector: Detector
    tagger: Tagger
    summariser: Summariser
    meaning: Meaning | None = None
    writer: Writer | None = None
    ears: Ears | None = None
