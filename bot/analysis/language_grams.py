"""Our own small model of languages: the detector that no platform lacks, and the one that knows African languages.

Method: a linear classifier over hashed character n-grams with shared factors (Joulin et al. 2017, "Bag of tricks for
efficient text classification"), trained by `python -m benchmarks train_language`, kept in 8 bits.
"""

from functools import cache
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

BITS = 17
_LONGEST_TEXT, _LONGEST_GRAM = 160, 5  # characters: enough to tell
_BASE = np.uint32(16777619)  # the prime of the FNV hash
_SPREAD = np.uint32(2654435761)  # Knuth's multiplicative hash: 2**32 over the golden ratio
FILE = Path(__file__).with_name("language_grams.npz")


def grams(words: str) -> NDArray[np.uint32]:
    """The rows, in 0..2**17, of the n-grams of 1 to 5 characters in lower-case `words`, and of its whole words."""
    codes = np.frombuffer(f" {words} ".encode("utf-32-le"), dtype=np.uint32)
    parts, hashed = [codes], codes
    for length in range(2, min(_LONGEST_GRAM, len(codes)) + 1):
        hashed = hashed[:-1] * _BASE + codes[length - 1 :]
        parts.append(hashed + np.uint32(length * 0x9E3779))
    parts.append(np.array([crc32(word.encode()) for word in words.split()], dtype=np.uint32))
    mixed = np.concatenate(parts)
    rows: NDArray[np.uint32] = ((mixed ^ (mixed >> np.uint32(15))) * _SPREAD) >> np.uint32(32 - BITS)
    return rows


class Grams:
    """The trained model: `languages` it knows, `und` (names, random letters) among them, and how likely each is."""

    def __init__(self, path: Path = FILE) -> None:
        """Reads `factors` int8 (2**17 + 1, d), the last row for every text, and `heads` float32 (languages, d)."""
        with np.load(path) as stored:
            self.languages: tuple[str, ...] = tuple(str(name) for name in stored["languages"])
            self._factors: NDArray[np.int8] = stored["factors"]
            self._heads: NDArray[np.float32] = stored["heads"]

    def log_odds(self, words: str) -> NDArray[np.float64]:
        """Natural logarithm of each language's probability, in the order of `languages`, for lower-case `words`."""
        rows = grams(words[:_LONGEST_TEXT])
        counted = np.full(len(rows), 1 / (len(rows) + 1), dtype=np.float32)
        mean = counted @ self._factors.take(rows, axis=0).astype(np.float32) + counted[0] * self._factors[-1]
        scores = (self._heads @ mean).astype(np.float64)
        scores -= scores.max()
        odds: NDArray[np.float64] = scores - np.log(np.exp(scores).sum())
        return odds


@cache
def model() -> Grams:
    """The one copy of the model in memory (about 5 MB), read when a first text arrives."""
    return Grams()
