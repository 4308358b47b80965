"""Meaning as vectors, so that the same thing said in two languages is close: who embeds, chosen by name.

Whatever a member wrote is made plain first (`plain`): embedders are foreign code, and this is untrusted text.
"""

import unicodedata
from collections.abc import Sequence
from importlib import import_module
from typing import Protocol

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

LONGEST = 2_000  # characters that are looked at: half of the longest message of Telegram
NONE, LOCAL = "none", "local"


class Embedder(Protocol):
    """Turns texts into directions of meaning."""

    name: str
    """Which model it is, and how texts are made ready for it: vectors under two names cannot be compared."""

    def embed(self, texts: Sequence[str]) -> Floats:
        """Unit rows, shape (n, d); a row of zeros where the meaning of a text cannot be told now. It never raises."""
        ...

    def close(self) -> None:
        """Let go of what it holds (a process, connections)."""
        ...


def embedder(chosen: str, model: str = "", key: str = "") -> Embedder | None:
    """The embedder of a setting, loaded only now: `none`, `local`, or the URL of an OpenAI-compatible API (.../v1).

    ModuleNotFoundError with the remedy when `local` is not installed.
    """
    if chosen == NONE:
        return None
    if chosen == LOCAL:
        local: Embedder = import_module("bot.analysis.embedding_local").Local()
        return local
    remote: Embedder = import_module("bot.analysis.embedding_remote").Remote(chosen, model, key)
    return remote


def plain(text: str) -> str:
    """A text that breaks no tokenizer: NFKC, no NULs, no lone surrogates, at most `LONGEST` characters.

    >>> plain("ﬁve\\0 \\ud800litres")
    'five litres'
    """
    normal = unicodedata.normalize("NFKC", text[:LONGEST].replace("\0", ""))
    return normal.encode("utf-8", "ignore").decode()[:LONGEST]


def unit(rows: Floats) -> Floats:
    """The rows at length one; a row that is zero, or not a number, is zero."""
    finite = np.where(np.isfinite(rows).all(axis=1, keepdims=True), rows, 0)
    lengths = np.linalg.norm(finite, axis=1, keepdims=True)
    scaled: Floats = np.divide(finite, lengths, out=np.zeros_like(finite), where=lengths > 0)
    return scaled
