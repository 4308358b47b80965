"""Answers as vectors, so that "these two say the same" is a dot product in any language.

A word is itself plus its groups of four letters, each hashed with a sign to one of `WIDTH` places (feature hashing:
Weinberger et al., ICML 2009), so that endings and compounds still meet; scripts without spaces give pairs of
characters. Words weigh by their rarity among the answers (Spärck Jones, 1972), and hardly at all when they are
numbers or say little in their language (`common_words.txt`).
"""

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from itertools import chain
from zlib import crc32

import numpy as np
import numpy.typing as npt

from bot.analysis.topic_words import fold
from bot.domain.reply import Answer

WIDTH = 384
COMMON_WEIGHT = 0.15
GRAM = 4
_AT_ONCE = 2048  # answers whose features are in memory together

Floats = npt.NDArray[np.float32]
Integers = npt.NDArray[np.int64]

NO_SPACES = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
_BREAKS = r"\s!-/:-@\[-`{-~¡-¿،؛؟۔।॥、-〿！-／：-＠‐-⁞"
_ADDRESS = re.compile(r"(?:https?://|www\.|@)\S+")
WORD = re.compile(rf"[{NO_SPACES}]+|[^{NO_SPACES}{_BREAKS}]+")
_FIRST_WITHOUT_SPACES = "\u0e00"


def without_addresses(text: str) -> str:
    """The text with links and mentions blanked out, every other character in its place."""
    return _ADDRESS.sub(lambda found: " " * len(found[0]), text)


def words(text: str) -> list[str]:
    """The folded words of a text in order; a run of a script without spaces gives its pairs of characters."""
    return [word for run in WORD.findall(fold(without_addresses(text))) for word in _divided(run)]


def _divided(run: str) -> Sequence[str]:
    if run[0] < _FIRST_WITHOUT_SPACES or len(run) < 3 or not re.match(f"[{NO_SPACES}]", run):
        return (run,)
    return [run[i : i + 2] for i in range(len(run) - 1)]


@cache
def common_words(language: str) -> frozenset[str]:
    """The folded words that say little in a language (ISO 639-1); none for an unknown one."""
    return _common().get(language, frozenset())


@cache
def _common() -> dict[str, frozenset[str]]:
    lines = files("bot.analysis").joinpath("common_words.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.split() for line in lines if not line.startswith("#"))
    return {language: frozenset(listed) for language, *listed in rows}


def vectors(answers: Sequence[Answer]) -> Floats:
    """Unit rows, shape (answers, WIDTH); a row of zeros where an answer has no word."""
    numbers: dict[str, int] = {}
    rows: list[list[int]] = []
    weights: list[float] = []
    for answer in answers:
        common = common_words(answer.language)
        distinct = dict.fromkeys(words(answer.text))
        rows.append([numbers.setdefault(word, len(numbers)) for word in distinct])
        weights += [COMMON_WEIGHT if word in common or word.isdecimal() else 1.0 for word in distinct]
    return _projected(rows, np.array(weights, np.float32), list(numbers))


def _projected(rows: list[list[int]], weights: Floats, vocabulary: list[str]) -> Floats:
    """Weighted sums of the words' hashed features, block by block, so that memory does not grow with features."""
    lengths = np.fromiter(map(len, rows), np.int64, len(rows))
    ends = np.concatenate(([0], np.cumsum(lengths)))
    tokens = np.fromiter(chain.from_iterable(rows), np.int64, int(ends[-1]))
    weights = weights * _rarity(tokens, len(vocabulary), len(rows))[tokens]
    features = _Features(vocabulary)
    sums = np.empty((len(rows), WIDTH), np.float32)
    for first in range(0, len(rows), _AT_ONCE):
        last = min(first + _AT_ONCE, len(rows))
        part = slice(ends[first], ends[last])
        owners = np.repeat(np.arange(last - first), lengths[first:last])
        sums[first:last] = features.sums(tokens[part], weights[part], owners, last - first)
    norms = np.linalg.norm(sums, axis=1, keepdims=True)
    sums /= np.where(norms > 0, norms, 1)
    return sums


def _rarity(tokens: Integers, vocabulary: int, answers: int) -> Floats:
    """Smoothed inverse document frequency of each word, shape (vocabulary,)."""
    frequency = np.bincount(tokens, minlength=vocabulary)
    return np.log1p(answers / np.maximum(frequency, 1)).astype(np.float32)


class _Features:
    """The hashed, signed features of a vocabulary: word w has places[starts[w]:starts[w + 1]] with values alike."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        listed = [_grams(word) for word in vocabulary]
        self._sizes = np.fromiter(map(len, listed), np.int64, len(listed))
        self._starts = np.cumsum(self._sizes) - self._sizes
        total = int(self._sizes.sum())
        hashed = np.fromiter((crc32(g) for g in chain.from_iterable(listed)), np.int64, total)
        self._places = (hashed >> 1) % WIDTH
        # The word itself counts as much as all its groups of letters together.
        shares = np.repeat(np.sqrt(0.5 / np.maximum(self._sizes - 1, 1)), self._sizes)
        shares[self._starts] = np.where(self._sizes > 1, np.sqrt(0.5), 1.0)
        self._values = (shares * np.where(hashed & 1, 1.0, -1.0)).astype(np.float32)

    def sums(self, tokens: Integers, weights: Floats, owners: Integers, answers: int) -> Floats:
        """Sums of the tokens' weighted features by owner, shape (answers, WIDTH)."""
        sizes = self._sizes[tokens]
        ends = np.cumsum(sizes)
        picked = np.arange(int(ends[-1]) if len(ends) else 0) + np.repeat(self._starts[tokens] - (ends - sizes), sizes)
        cells = np.repeat(owners * WIDTH, sizes) + self._places[picked]
        values = self._values[picked] * np.repeat(weights, sizes)
        return np.bincount(cells, values, answers * WIDTH).reshape(answers, WIDTH).astype(np.float32)


def _grams(word: str) -> list[bytes]:
    """The word, then its groups of four letters with a mark at both ends; only the word when it is that short."""
    marked = f"<{word}>" if len(word) > GRAM else ""
    parts = [word, *(marked[i : i + GRAM] for i in range(len(marked) - GRAM + 1))]
    return [part.encode("utf-8", "surrogatepass") for part in parts]
