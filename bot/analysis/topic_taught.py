"""Topics as a facilitator taught them: corrected answers change the tags of the answers that resemble them.

One logistic regression for each topic, which starts from what the lexicon believes and learns only the difference:
without examples it is the lexicon. Solved in its dual form (n examples, t topics) by the bound of Böhning (Multinomial
logistic regression algorithm, Annals of the Institute of Statistical Mathematics 44, 1992), so that it cannot diverge.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bot.analysis.topic import Lexicon, ranked, reason, score
from bot.analysis.topic_index import Hit, Shelf
from bot.analysis.topic_likeness import Floats, Space, letters, stems
from bot.domain.text import one_line, shortened
from bot.domain.topic import Tag, Topic

_MOST = 2_000  # examples: the latest; more would not fit a small server
_STEPS = 60
_STIFFNESS = 0.25  # how much it takes to change the lexicon's mind
_ALIKE = 2.0  # what likeness counts for, beside what the lexicon believed of both
_COMMON = 0.5  # how much any two texts are alike: what is learnt of how often a topic applies
_LEAST, _MOST_SURE = 0.05, 0.98  # bounds of the lexicon's belief; the lower is how often a topic applies unheard
_SHOWN = 60  # characters of an example, or of a description, that a reason shows


@dataclass(frozen=True, slots=True)
class Example:
    """An answer whose topics a person has decided: `topics` are keys, and none means that nothing fits."""

    text: str
    language: str
    topics: tuple[str, ...]


class Taught:
    """A Tagger that has learnt from examples, the latest 2,000 of them; with none it tags as the lexicon does."""

    def __init__(self, examples: Sequence[Example]) -> None:
        self.examples = tuple(examples[-_MOST:])
        self._lexicon = Lexicon()
        self._lessons = Shelf(self._learn, size=2)
        texts = [(example.text, example.language) for example in self.examples]
        self._spaces = (Space(letters, texts), Space(stems, texts))

    def tag(self, text: str, language: str, topics: Sequence[Topic]) -> tuple[Tag, ...]:
        """Tags by descending score; the reason is the deciding words, else the example that the text resembles."""
        hits = self._lexicon.hits(text, language, topics)
        if not self.examples:
            return self._lexicon.tag(text, language, topics)
        alike = self.alike(text, language)
        scores = self._scores(alike, beliefs(hits, topics), topics)
        return ranked(
            Tag(topic.key, float(sure), self._reason(text, hits.get(topic.key, []), topic.key, alike))
            for topic, sure in zip(topics, scores, strict=True)
        )

    def scores(self, text: str, language: str, topics: Sequence[Topic]) -> dict[str, float]:
        """The chance, 0 to 1, that the text is about each topic: also of those too unlikely for a tag."""
        hits = self._lexicon.hits(text, language, topics)
        scores = self._scores(self.alike(text, language), beliefs(hits, topics), topics)
        return {topic.key: float(sure) for topic, sure in zip(topics, scores, strict=True)}

    def alike(self, text: str, language: str) -> Floats:
        """How much the text resembles each example: n numbers, 0 to 2."""
        first, *others = (space.likeness(text, language) for space in self._spaces)
        return sum(others, start=first)

    def _scores(self, alike: Floats, heard: Floats, topics: Sequence[Topic]) -> Floats:
        believed, learnt = self._lessons.get(topics)
        return chance(odds(heard) + (_COMMON + _ALIKE * alike + believed @ heard) @ learnt)

    def _learn(self, topics: tuple[Topic, ...]) -> tuple[Floats, Floats]:
        """What the lexicon believed of the examples, and the weight of each example for each topic: both (n, t)."""
        if not self.examples:
            return np.zeros((0, len(topics))), np.zeros((0, len(topics)))
        heard = [self._lexicon.hits(example.text, example.language, topics) for example in self.examples]
        believed = np.stack([beliefs(hits, topics) for hits in heard])
        alike = np.stack([self.alike(example.text, example.language) for example in self.examples])
        decided = np.array([[float(topic.key in example.topics) for topic in topics] for example in self.examples])
        return believed, fitted(_COMMON + _ALIKE * alike + believed @ believed.T, decided, odds(believed))

    def _reason(self, text: str, hits: Sequence[Hit], topic: str, alike: Floats) -> str:
        if hits:
            return reason(text, hits)
        own = [at for at, example in enumerate(self.examples) if topic in example.topics]
        return resembled(self.examples, own, alike)


def resembled(examples: Sequence[Example], among: Sequence[int], alike: Floats) -> str:
    """The reason "it resembles this": the example, of those at the places `among`, that is the most `alike` (n,)."""
    nearest = max(among, key=lambda at: float(alike[at]), default=None)
    return "" if nearest is None else f"≈ “{glimpse(examples[nearest].text)}”"


def fitted(alike: Floats, decided: Floats, start: Floats) -> Floats:
    """Dual weights (n, t) that minimise log loss plus `_STIFFNESS` times the squared norm, from `start` on."""
    learnt = np.zeros_like(decided)
    step = np.linalg.inv(alike / 4 + _STIFFNESS * np.eye(len(alike)))
    for _ in range(_STEPS):
        learnt -= step @ (chance(start + alike @ learnt) - decided + _STIFFNESS * learnt)
    return learnt


def beliefs(hits: dict[str, list[Hit]], topics: Sequence[Topic]) -> Floats:
    """The lexicon's scores, one for each topic."""
    return np.array([score(hits.get(topic.key, ())) for topic in topics], np.float64)


def odds(chances: Floats) -> Floats:
    """Log odds of chances, bounded so that nothing is beyond teaching."""
    bounded = np.clip(chances, _LEAST, _MOST_SURE)
    result: Floats = np.log(bounded / (1 - bounded))
    return result


def chance(log_odds: Floats) -> Floats:
    """Chances, 0 to 1, of log odds."""
    return 1 / (1 + np.exp(-log_odds))


def glimpse(text: str) -> str:
    """The beginning of what an answer resembles, on one line."""
    return shortened(one_line(text), _SHOWN)
