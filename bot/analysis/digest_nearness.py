"""How near answers are to each other, when it matters that they make the same point rather than use the same words.

Two people who say the same often share no rare word, but they resemble the same others. So an answer is described by
its profile: how much more than usual it resembles each of the others. Answers are near when their profiles correlate
(second-order similarity: Schütze, Computational Linguistics 1998), which no answer that resembles everybody gains by.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain

import numpy as np

from bot.analysis.digest_vectors import GRAM, Floats, common_words, words
from bot.analysis.topic_words import stem
from bot.domain.reply import Answer

PLACES = 4096  # for features that answers share; where there are more, some share a place
COMMON = 0.3  # weight of a word that says little, or of a number
PART = 0.4  # weight of four letters of a word, so that compounds and languages of one family meet
LEAST_RARE = 0.001  # weight of what every answer has

_Divide = Callable[[str, str], Iterator[tuple[str, float]]]  # a word and its language into features and their weights


def nearness(answers: Sequence[Answer]) -> Floats:
    """How near answers are to each other, shape (answers, answers), 0 to 1; memory grows with the square."""
    rows = _Features(answers, _stem_and_parts).shared()
    likeness = np.maximum(rows @ rows.T, 0)
    np.fill_diagonal(likeness, 1)
    profiles = likeness - likeness.mean(axis=0)
    profiles /= np.maximum(np.linalg.norm(profiles, axis=1, keepdims=True), 1e-9)
    near: Floats = np.maximum(profiles @ profiles.T, 0)
    np.fill_diagonal(near, 1)
    return near


def typical(answers: Sequence[Answer]) -> Floats:
    """How much each is like all together, shape (answers,): its cosines with them, by words; time grows with words."""
    return _Features(answers, _plainly).sums()


def _stem_and_parts(word: str, language: str) -> Iterator[tuple[str, float]]:
    small = word in common_words(language) or word.isdecimal()
    yield stem(word, language), COMMON if small else 1.0
    if not small and len(word) >= GRAM:
        marked = f"<{word}>"
        for at in range(len(marked) - GRAM + 1):
            yield f"#{marked[at : at + GRAM]}", PART


def _plainly(word: str, language: str) -> Iterator[tuple[str, float]]:
    yield word, COMMON if word in common_words(language) or word.isdecimal() else 1.0


class _Features:
    """What answers are made of: `values[i]` of feature `features[i]` in answer `owners[i]`; each answer of length 1."""

    def __init__(self, answers: Sequence[Answer], divide: _Divide) -> None:
        self._answers = len(answers)
        vocabulary = _Vocabulary(divide)
        listed = [vocabulary.features(answer) for answer in answers]
        sizes = np.fromiter(map(len, listed), np.int64, len(listed))
        self._features = np.fromiter(chain.from_iterable(listed), np.int64, int(sizes.sum()))
        self._owners = np.repeat(np.arange(len(answers)), sizes)
        self._times = np.bincount(self._features, minlength=len(vocabulary.weights))
        rarity = np.log(len(answers) / np.maximum(self._times, 1)) + LEAST_RARE
        values = (np.array(vocabulary.weights) * rarity)[self._features]
        norms = np.sqrt(np.bincount(self._owners, values**2, len(answers)))
        self._values = (values / np.maximum(norms, 1e-9)[self._owners]).astype(np.float32)

    def sums(self) -> Floats:
        """Each answer's cosines with all, summed: shape (answers,)."""
        together = np.bincount(self._features, self._values)
        return np.bincount(self._owners, self._values * together[self._features], self._answers).astype(np.float32)

    def shared(self) -> Floats:
        """Shape (answers, PLACES or fewer): what at least two answers have, which alone adds to their products."""
        ranks = np.cumsum(self._times > 1) - 1
        width = max(min(PLACES, int(ranks[-1]) + 1), 1) if len(ranks) else 1
        several = self._times[self._features] > 1
        rank = ranks[self._features[several]]
        sign = 1 - rank // width % 2 * 2
        rows = np.zeros((self._answers, width), np.float32)
        np.add.at(rows, (self._owners[several], rank % width), self._values[several] * sign)
        return rows


class _Vocabulary:
    """Numbers the features of words as they come."""

    def __init__(self, divide: _Divide) -> None:
        self.weights: list[float] = []
        self._divide = divide
        self._numbers: dict[str, int] = {}
        self._known: dict[tuple[str, str], list[int]] = {}

    def features(self, answer: Answer) -> list[int]:
        """The distinct features of an answer."""
        found: dict[int, None] = {}
        for word in words(answer.text):
            known = self._known.get((word, answer.language))
            if known is None:
                known = [self._number(*feature) for feature in self._divide(word, answer.language)]
                self._known[word, answer.language] = known
            found.update(dict.fromkeys(known))
        return list(found)

    def _number(self, feature: str, weight: float) -> int:
        if feature not in self._numbers:
            self._numbers[feature] = len(self.weights)
            self.weights.append(weight)
        return self._numbers[feature]
