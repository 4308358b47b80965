"""Who is heard in which language: detectors vote, habits weigh in, and doubt is admitted.

1. `speech` leaves only words. 2. Each installed detector votes (`language_votes`). 3. Languages of the house, and those
that the author and the room are known for, get better odds to start with. 4. Below the threshold: `und`.
5. When whole sentences are surely in different languages: `mul`, with the parts.
"""

import re
from collections.abc import Sequence
from math import e, log1p

import numpy as np

from bot.analysis.language_speech import composed, speech
from bot.analysis.language_votes import Row, installed, known, voters
from bot.domain.topic import UNDETERMINED, Detection

HOUSE = tuple(
    "am ar bn de en es fr ha hi ht id ig it ln mg ne nl ny "
    "pt ru rw sn so sw ta te th tr uk ur vi wo xh yo zh zu".split()
)
THRESHOLD = 0.7

_HOUSE_BONUS = 2.83  # natural logarithm of odds
_NOTHING_SAID, _ONLY_NAMES = 1.91, 5.16
_MOST_NAMES = 3
_SENTENCE_END = re.compile(r"[.!?;…؟؛]+(?:\s|$)|[。！？।።\n|]+|\s[/–—-]\s")
_FEWEST_WORDS, _FEWEST_CHARACTERS = 4, 15
_SURE = 0.9


class Ensemble:
    """All detectors that are installed, together; or `alone`, our own model, as where nothing else installs."""

    def __init__(self, threshold: float = THRESHOLD, alone: bool = False) -> None:
        """`threshold` in 0..1: what is less likely is `und`; with 0 the best guess is always told."""
        names = ("grams",) if alone else installed()
        self._threshold = threshold
        self._ballot = tuple(sorted({"und", *HOUSE}.union(*map(known, names))))
        self._seats = {name: seat for seat, name in enumerate(self._ballot)}
        self._votes = voters(names, self._ballot)
        self._start: Row = np.where(np.isin(self._ballot, HOUSE), _HOUSE_BONUS, 0.0)

    def detect(self, text: str, prior: Sequence[str] = ()) -> Detection:
        """The language of `text`, `mul` or `und`; the odds of a language grow with each time `prior` names it."""
        words = speech(text)
        if not words:
            return UNDETERMINED
        parts = self._parts(text, prior)
        if len(parts) > 1:
            return Detection("mul", min(parts.values()), tuple(parts))
        whole = self._hear(words, prior)
        return whole if whole.confidence >= self._threshold else UNDETERMINED

    def _hear(self, words: str, prior: Sequence[str]) -> Detection:
        """The most likely language of these words, however unlikely; that they have none is likely too."""
        lower = words.lower()
        scores = self._start.copy()
        for vote in self._votes:
            scores += vote(lower)
        for language in self._seats.keys() & prior:
            scores[self._seats[language]] += log1p(prior.count(language) * (e - 1))
        nothing = self._seats["und"]
        scores[nothing] += _NOTHING_SAID + _ONLY_NAMES * _only_names(words)
        odds: Row = np.exp(scores - scores.max())
        odds /= odds.sum()
        odds[nothing] = 0.0
        best = int(odds.argmax())
        return Detection(self._ballot[best], float(odds[best]))

    def _parts(self, text: str, prior: Sequence[str]) -> dict[str, float]:
        """The languages, in order of speaking, that whole sentences are surely in, and how surely."""
        chunks = [chunk for chunk in _SENTENCE_END.split(composed(text)) if len(chunk) >= _FEWEST_CHARACTERS]
        parts: dict[str, float] = {}
        for words in filter(_long_enough, map(speech, chunks if len(chunks) > 1 else ())):
            heard = self._hear(words, prior)
            if heard.confidence >= _SURE:
                parts[heard.language] = max(heard.confidence, parts.get(heard.language, 0.0))
        return parts


def _only_names(words: str) -> bool:
    """Whether these may be names of people, places or bodies: few words, and each with a capital."""
    each = words.split()
    return len(each) <= _MOST_NAMES and all(word[0].isupper() for word in each)


def _long_enough(words: str) -> bool:
    return len(words) >= _FEWEST_CHARACTERS and (len(words.split()) >= _FEWEST_WORDS or words[0] > "\u2e80")
