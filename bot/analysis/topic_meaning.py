"""Topics by what a text means, whatever its words and its language: how near it is to the words of each topic.

Vectors are rounded to 16 bits before they are used, so that one that was kept in between judges a text as a new one.
Shapes: n texts, t topics, d the embedder's width.
"""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from threading import Lock

import numpy as np
import numpy.typing as npt

from bot.analysis.embedding import Embedder
from bot.analysis.topic_ground import Ground
from bot.analysis.topic_hearing import Hearing
from bot.analysis.topic_index import Shelf
from bot.analysis.topic_likeness import Floats
from bot.domain.topic import Topic
from bot.domain.vector import PRINT, Vectors

Halves = npt.NDArray[np.float16]

_REMEMBERED = 8_192  # texts: 6 MB


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
        self.hearing = Hearing()
        self._embedder = embedder
        self._key = blake2b(embedder.name.encode()).digest()
        self._start(width=0)
        self._one_at_a_time = Lock()

    def _start(self, width: int) -> None:
        """Know nothing; `width` is 0 until it is known how wide vectors are."""
        self._width = width
        self._remembered: OrderedDict[bytes, Halves] = OrderedDict()
        self._grounds = Shelf(Ground)

    def recall(self, kept: Iterable[Vectors]) -> None:
        """Remember what was kept, as `told` gave it: these texts are not embedded again."""
        with self._one_at_a_time:
            for one in kept:
                self._take(one)

    def told(self, texts: Sequence[str]) -> Vectors | None:
        """The vectors of these texts, to be kept; None unless each of them is remembered."""
        prints = [self._print(text) for text in texts]
        with self._one_at_a_time:
            rows = [self._remembered[one].tobytes() for one in prints if one in self._remembered]
        return Vectors(b"".join(prints), b"".join(rows)) if rows and len(rows) == len(prints) else None

    def words(self, topics: Sequence[Topic]) -> tuple[str, ...]:
        """What of a taxonomy is embedded."""
        with self._one_at_a_time:
            return self._grounds.get(topics).words

    def knows(self, topics: Sequence[Topic]) -> bool:
        """Whether the words of a taxonomy need not be recalled any more."""
        with self._one_at_a_time:
            return self._grounds.get(topics).settled

    def sense(self, texts: Sequence[tuple[str, str]], topics: Sequence[Topic]) -> Sense | None:
        """What these texts, each with its language, mean; None while that cannot be told."""
        with self._one_at_a_time:
            ground = self._grounds.get(topics)
            if not ground.settled and (words := self._vectors(ground.words)) is not None:
                ground.settle(words)
            rows = self._vectors([text for text, _ in texts])
            if rows is None or not ground.settled or ground.width != self._width:
                return None
            for (text, language), row in zip(texts, rows, strict=True):
                if not ground.knows(digest := self._print(text)):
                    ground.hear(digest, language, row, self.hearing.of(text, language, topics).added)
            centred = ground.centred([language for _, language in texts], rows)
            return Sense(ground, ground.age, centred, ground.near(centred))

    def _vectors(self, texts: Sequence[str]) -> Floats | None:
        """Unit rows (n, d), not centred; None when a text has none."""
        wanted = {self._print(text): text for text in texts}
        missing = {digest: text for digest, text in wanted.items() if digest not in self._remembered}
        if missing:
            self._embed(missing)
        found = [self._remembered[digest] for digest in map(self._print, texts) if digest in self._remembered]
        self._forget_oldest()
        return np.array(found, np.float64) if found and len(found) == len(texts) else None

    def _embed(self, texts: Mapping[bytes, str]) -> None:
        """Vectors that have become wider or narrower under the same name are of another model: begin anew."""
        rows = self._embedder.embed(list(texts.values())).astype(np.float16)
        if rows.any() and self._width not in (0, rows.shape[1]):
            self._start(rows.shape[1])
        for digest, row in zip(texts, rows, strict=True):
            if row.any():
                self._remember(digest, row)

    def _take(self, kept: Vectors) -> None:
        prints = [kept.prints[at : at + PRINT] for at in range(0, len(kept.prints), PRINT)]
        rows = np.frombuffer(kept.rows, np.float16).reshape(len(prints), -1)
        if self._width in (0, rows.shape[1]):
            for digest, row in zip(prints, rows, strict=True):
                self._remember(digest, row)
        self._forget_oldest()

    def _remember(self, digest: bytes, row: Halves) -> None:
        """As what is needed next: it is the last to be forgotten."""
        self._width = len(row)
        self._remembered[digest] = row
        self._remembered.move_to_end(digest)

    def _forget_oldest(self) -> None:
        while len(self._remembered) > _REMEMBERED:
            self._remembered.popitem(last=False)

    def _print(self, text: str) -> bytes:
        """What a text is remembered by, under this model: its words are not kept."""
        return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=PRINT, key=self._key).digest()
