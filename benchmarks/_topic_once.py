"""An embedder that is asked for each text once, and what asking it took."""

import resource
from collections.abc import Sequence

import numpy as np

from bot.analysis.embedding import Embedder, Floats


class Once:
    """An embedder that remembers everything: each method asks for the same texts."""

    def __init__(self, of: Embedder) -> None:
        self.name = of.name
        self._of = of
        self._known: dict[str, Floats] = {}

    def embed(self, texts: Sequence[str]) -> Floats:
        """Its rows, each told once."""
        missing = [text for text in dict.fromkeys(texts) if text not in self._known]
        self._known.update(zip(missing, self._of.embed(missing), strict=True))
        return np.stack([self._known[text] for text in texts])

    def close(self) -> None:
        """Close what it asks."""
        self._of.close()

    def print_cost(self) -> None:
        """What the child process took, once it is closed."""
        taken = resource.getrusage(resource.RUSAGE_CHILDREN)
        speed = len(self._known) / max(taken.ru_utime + taken.ru_stime, 0.01)
        print(f"- embedding: {speed:.0f} texts per CPU second, at most {taken.ru_maxrss / 1024:.0f} MB")
