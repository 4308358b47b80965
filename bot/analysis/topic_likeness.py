"""How alike two texts are by their letters and words, so that what was taught for one counts for the other.

TF-IDF over hashed character n-grams (3 to 5, across words) and over stems and pairs of stems, cosine for each
(Manning, Raghavan, Schütze: Introduction to Information Retrieval, 2008, chapter 6). Shapes: n taught texts.
"""

from collections.abc import Callable, Sequence
from itertools import islice, pairwise
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bot.analysis.topic_words import stem, words

Ids = NDArray[np.int64]
Floats = NDArray[np.float64]

_SHORTEST, _LONGEST = 3, 5  # characters of an n-gram
_MOST, _MOST_WORDS = 2_000, 400  # characters and words of a text that are looked at
_SPREAD, _MIX, _SHIFT = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xBF58476D1CE4E5B9), np.uint64(29)
_BITS = np.uint64(64 - 20)


def letters(text: str, language: str) -> Ids:
    """The hashed character n-grams of a text, in 0..2^20, whatever its `language`; none for a text without words."""
    plain = f" {' '.join(word.folded for word in words(text))} "[:_MOST]
    codes = np.frombuffer(plain.encode("utf-32-le", "surrogatepass"), np.uint32).astype(np.uint64)
    hashed, grams = codes, [np.zeros(0, np.uint64)]
    for length in range(2, min(_LONGEST, len(codes)) + 1):
        hashed = hashed[:-1] * _SPREAD + codes[length - 1 :]
        if length >= _SHORTEST:
            grams.append(hashed)
    mixed = np.concatenate(grams)
    return ((mixed ^ (mixed >> _SHIFT)) * _MIX >> _BITS).astype(np.int64)


def stems(text: str, language: str) -> Ids:
    """The hashed stems and pairs of neighbouring stems of a text."""
    said = [stem(word.written, language) for word in islice(words(text), _MOST_WORDS)]
    pairs = [f"{one} {two}" for one, two in pairwise(said)]
    return np.array([crc32(item.encode("utf-8", "surrogatepass")) for item in said + pairs], np.int64)


class Space:
    """Taught texts as unit vectors, for one way of taking a text apart."""

    def __init__(self, parts: Callable[[str, str], Ids], texts: Sequence[tuple[str, str]]) -> None:
        self._parts = parts
        counted = [np.unique(parts(*text), return_counts=True) for text in texts]
        ids = np.concatenate([np.zeros(0, np.int64), *(own for own, _ in counted)])
        self._known, texts_with = np.unique(ids, return_counts=True)
        self._rarity = np.log((1 + len(texts)) / (1 + texts_with)) + 1
        self._unknown = np.log(1 + len(texts)) + 1
        vectors = [self._vector(own, times) for own, times in counted]
        self._places = np.concatenate([np.zeros(0, np.int64), *(places for places, _ in vectors)])
        self._values = np.concatenate([np.zeros(0), *(values for _, values in vectors)])
        self._ends = np.cumsum([0, *(len(places) for places, _ in vectors)])

    def likeness(self, text: str, language: str) -> Floats:
        """The cosine of a text with each taught text: n numbers in 0..1."""
        places, values = self._vector(*np.unique(self._parts(text, language), return_counts=True))
        spread = np.zeros(len(self._known))
        spread[places] = values
        summed = np.concatenate([np.zeros(1), np.cumsum(spread[self._places] * self._values)])
        alike: Floats = summed[self._ends[1:]] - summed[self._ends[:-1]]
        return alike

    def _vector(self, ids: Ids, times: Ids) -> tuple[Ids, Floats]:
        """Places among the known ids and their values; unknown ids only lengthen the vector."""
        if not len(self._known):
            return np.zeros(0, np.int64), np.zeros(0)
        places = np.minimum(np.searchsorted(self._known, ids), len(self._known) - 1)
        known = self._known[places] == ids
        values = (1 + np.log(times)) * np.where(known, self._rarity[places], self._unknown)
        return places[known], values[known] / max(float(np.linalg.norm(values)), 1.0)
