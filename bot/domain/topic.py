"""A topic: one concept of the community's taxonomy, in several languages."""

from collections.abc import Mapping
from dataclasses import dataclass, field

SURE = 0.5
"""The score from which a tag counts; below, it is a suggestion, which counts once a facilitator has confirmed it."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One concept that answers can be about, under a key that never changes.

    `labels` and `descriptions` map a language (ISO 639-1) to words; `keywords` maps it to words and phrases.
    """

    key: str
    labels: Mapping[str, str]
    keywords: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    descriptions: Mapping[str, str] = field(default_factory=dict)

    def label(self, language: str) -> str:
        """The topic's name for a reader of this language; English, then any language, stands in."""
        return self.labels.get(language) or self.labels.get("en") or next(iter(self.labels.values()), self.key)


@dataclass(frozen=True, slots=True)
class Tag:
    """That an answer is about a topic: `score` in 0..1, and `reason`, the very words that decided."""

    topic: str
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person decided about an answer: its language, its topics (keys), or both; None where nothing was said."""

    language: str | None = None
    topics: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Detection:
    """The language of a text: ISO 639-1 code (639-3 where there is none), `und` when unknown, or `mul` for several.

    `confidence` is in 0..1; `parts` are the languages of a `mul`, in the order of speaking.
    """

    language: str
    confidence: float
    parts: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """Whether a language could be told at all."""
        return self.language != "und"


UNDETERMINED = Detection("und", 0.0)
