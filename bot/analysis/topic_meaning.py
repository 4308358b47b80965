"""Topics by what a text means, whatever its words and its language: how near it is to the words of each topic.

Shapes: n texts, t topics, d the embedder's width.
"""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from threading import Lock

import numpy as np

from bot.analysis.embedding import Embedder
from bot.analysis.embedding import Floats as Row
from bot.analysis.topic_ground import Ground
from bot.analysis.topic_index import Shelf
from bot.analysis.topic_likeness import Floats
from bot.domain.topic import Topic

_REMEMBERED = 4_096  # texts: 6 MB


@dataclass(frozen=True, slots=True)
class Sense:
    """Texts among topics: centred vectors (n, d), cosines with the topics (n, t); the ground, and its age then."""

    ground: Ground
    age: int
    rows: Floats
    near: Floats


class Meaning:
    """What texts mean among topics; one for the process, so that nothing is embedded twice."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._remembered: OrderedDict[bytes, Row] = OrderedDict()
        self._grounds = Shelf(Ground)
        self._one_at_a_time = Lock()

    def sense(self, texts: Sequence[tuple[str, str]], topics: Sequence[Topic]) -> Sense | None:
        """What these texts, each with its language, mean; None while that cannot be told."""
        with self._one_at_a_time:
            ground = self._grounds.get(topics)
            if not ground.settled and (words := self._vectors(ground.words)) is not None:
                ground.settle(words)
            rows = self._vectors([text for text, _ in texts])
            if rows is None or not ground.settled:
                return None
            for (text, language), row in zip(texts, rows, strict=True):
                ground.hear(_digest(text), language, row)
            centred = ground.centred([language for _, language in texts], rows)
            return Sense(ground, ground.age, centred, ground.near(centred))

    def _vectors(self, texts: Sequence[str]) -> Floats | None:
        """Unit rows (n, d), not centred; None when a text has none."""
        missing = [text for text in dict.fromkeys(texts) if _digest(text) not in self._remembered]
        if missing:
            rows = self._embedder.embed(missing)
            self._remembered.update((_digest(text), row) for text, row in zip(missing, rows, strict=True) if row.any())
        found = [self._remembered[digest] for digest in map(_digest, texts) if digest in self._remembered]
        while len(self._remembered) > _REMEMBERED:
            self._remembered.popitem(last=False)
        return np.array(found, np.float64) if found and len(found) == len(texts) else None


def _digest(text: str) -> bytes:
    """What a text is remembered by: its words are not kept."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
