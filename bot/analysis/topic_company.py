"""The company that a word keeps: whether those who use it speak of the same thing.

Who says "pension" says more words alike than any two who answered; who says "yes" or "people" does not. A word that
draws its answers together tells what they are about: the discrimination value of a term (Salton, Yang, Yu, Journal of
the American Society for Information Science 26, 1975), in any language and without a list. Shapes: n answers, m of
them, d wide.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from bot.analysis.topic_ground import unit
from bot.analysis.topic_likeness import Floats
from bot.analysis.topic_phrases import Phrase
from bot.analysis.topic_words import unspaced

_SAMPLE, _SEEN = 64, 256  # of those who use a word; of all, to see what is usual
_ALIKE_BY_WORDS, _ALIKE_BY_MEANING = 0.5, 0.9  # cosine from which two answers are copies, and no evidence
_NEAR_BY_WORDS, _NEAR_BY_MEANING = 0.25, 0.45  # cosine with a theme's middle from which an answer belongs to it
_CENTRED = 16  # answers from which half of their mean is taken off
_TOGETHER = 0.6  # share of those who use a phrase above which another word is part of it


class Space(Protocol):
    """How near answers are to each other."""

    usual: float
    """The mean cosine of two answers."""
    spread: float
    """The standard deviation of that cosine."""
    alike: float
    near: float

    def among(self, places: Sequence[int], key: str) -> Floats:
        """The cosines of some answers with each other, shape (m, m), without what this phrase itself makes alike."""
        ...

    def towards(self, places: Sequence[int]) -> Floats:
        """The cosine of every answer with the middle of some, shape (n,)."""
        ...


def company(space: Space, places: Sequence[int], key: str) -> float:
    """How much nearer than usual the answers are that hold a phrase, apart from it, in standard deviations.

    Less one standard error, since few can be near by chance; copies of one text count for nothing.
    """
    some = _sample(places, _SAMPLE)
    cosines = space.among(some, key)
    cosines = np.where(cosines > space.alike, space.usual, cosines)
    others = len(some) - 1
    mean = (cosines.sum() - np.trace(cosines)) / max(others * len(some), 1)
    return float(mean - space.usual) / space.spread - 1 / math.sqrt(max(others * len(some) / 2, 1))


def _sample(places: Sequence[int], most: int) -> list[int]:
    """So many of the places at most, evenly taken."""
    return [places[at] for at in np.linspace(0, len(places) - 1, min(len(places), most)).astype(int)]


def _spread(cosines: Floats) -> float:
    """The standard deviation of the cosines of answers with each other; 1 where there is none."""
    return float(np.std(cosines[~np.eye(len(cosines), dtype=bool)])) or 1.0 if len(cosines) > 1 else 1.0


class Meanings:
    """Answers as vectors of meaning, shape (n, d): what sets them apart from the mean of many answers."""

    alike, near = _ALIKE_BY_MEANING, _NEAR_BY_MEANING

    def __init__(self, rows: Floats) -> None:
        self._rows = unit(rows - rows.sum(axis=0) / (len(rows) + _CENTRED))
        self.usual = _usual(self._rows.sum(axis=0), len(rows))
        self.spread = _spread(self.among(_sample(range(len(rows)), _SEEN), ""))

    def among(self, places: Sequence[int], key: str) -> Floats:
        """As `Space` says; what a phrase means is what its answers have in common, and is not taken off."""
        rows = self._rows[list(places)]
        return np.asarray(rows @ rows.T)

    def towards(self, places: Sequence[int]) -> Floats:
        """As `Space` says."""
        return np.asarray(self._rows @ unit(self._rows[list(places)].mean(axis=0)))


class Words:
    """Answers as unit vectors of the words in their phrases, weighed by their rarity (TF-IDF), d of them."""

    alike, near = _ALIKE_BY_WORDS, _NEAR_BY_WORDS

    def __init__(self, held: Sequence[Mapping[str, Phrase]]) -> None:
        units = [[key for key, phrase in one.items() if phrase.unit] for one in held]
        count = Counter(key for one in units for key in one)
        number = {key: at for at, key in enumerate(count)}
        rarity = np.log1p(len(held) / np.array([*count.values(), 1]))
        self._keys = list(number)
        self._words = [np.array([number[key] for key in one], np.int64) for one in units]
        self._weights = [unit(rarity[words]) for words in self._words]
        self._owners = np.repeat(np.arange(len(held)), list(map(len, self._words)))
        self._every, self._weight = np.concatenate(self._words), np.concatenate(self._weights)
        self.usual = _usual(_sums(self._every, self._weight, len(number)), sum(map(bool, units)))
        self.spread = _spread(self.among(_sample(range(len(held)), _SEEN), ""))

    def among(self, places: Sequence[int], key: str) -> Floats:
        """As `Space` says; words that most of these answers hold go with the phrase (a street's name, a formula)."""
        words, at = np.unique(np.concatenate([self._words[place] for place in places]), return_inverse=True)
        rows = np.zeros((len(places), len(words)))
        owners = np.repeat(np.arange(len(places)), [len(self._words[place]) for place in places])
        rows[owners, at] = np.concatenate([self._weights[place] for place in places])
        often = (rows > 0).sum(axis=0) > max(_TOGETHER * len(places), 2)
        own = np.array([_shares(self._keys[word], key) for word in words.tolist()], bool)
        others = rows[:, ~(often | own)]
        return np.asarray(others @ others.T)

    def towards(self, places: Sequence[int]) -> Floats:
        """As `Space` says."""
        middle = np.zeros(len(self._keys))
        for place in places:
            middle[self._words[place]] += self._weights[place]
        return _sums(self._owners, self._weight * unit(middle)[self._every], len(self._words))


def _shares(word: str, phrase: str) -> bool:
    """Whether a word is one of a phrase's, or where no spaces are set, shares a character with it."""
    return word in phrase.split() or (unspaced(word) and not set(word).isdisjoint(phrase))


def _sums(places: npt.NDArray[np.int64], values: Floats, width: int) -> Floats:
    """The values added up by their places, shape (width,)."""
    return np.bincount(places, values, width).astype(np.float64)


def _usual(total: Floats, rows: int) -> float:
    """The mean cosine of two different unit rows of which this is the sum."""
    return (float(total @ total) - rows) / max(rows * (rows - 1), 1)
