"""Which answers to quote: the core of the summary, and the very function that `benchmarks/summary.py` measures.

Facility location (Lin and Bilmes, ACL 2011): quotes are chosen greedily so that every answer has a quote close to it.
Added here: one quote per author while others are unheard, each language at least once, endorsed answers a little
first, no two quotes that share their words. Answers are compared with at most `LANDMARKS` of them, so that time grows
with their number and not with its square.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from bot.analysis.digest_sentences import quotable
from bot.analysis.digest_vectors import Floats, vectors, words
from bot.domain.digest import Quote
from bot.domain.reply import Answer

LANDMARKS = 512
CANDIDATES = 2048
MOST_SHARED = 0.35  # word-Jaccard between two quotes
COST_OF_QUOTE = 0.3  # power of a quote's length by which its gain is divided when quotes are counted
COST_OF_WORDS = 0.7  # the same when words are counted
ENDORSED = 0.1  # what each e-fold of endorsements adds to a quote's worth

Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Budget:
    """How much may be quoted: a number of quotes, a number of words (separated by space), or both."""

    quotes: int | None = None
    words: int | None = None

    @property
    def cost(self) -> float:
        """The power of a quote's length by which its gain is divided."""
        return COST_OF_QUOTE if self.words is None else COST_OF_WORDS

    def left(self, chosen: Sequence[Answer]) -> tuple[int, int]:
        """How many quotes and words may still be added to those chosen."""
        most = 1 << 30
        spent = sum(_length(piece.text) for piece in chosen)
        quotes = most if self.quotes is None else self.quotes
        return quotes - len(chosen), (most if self.words is None else self.words) - spent


def select(answers: Sequence[Answer], budget: Budget, heard: Collection[int] = ()) -> list[Quote]:
    """Quotes within the budget, the most representative first; deterministic for the same answers in the same order.

    An author is quoted again, or at all when in `heard`, only once all others are; an answer only once all answers are.
    What has no word in it (emoji, a bare link) is not quoted.
    """
    pieces = [
        Answer(a.id, a.author, text, a.language, a.room, a.topics, a.endorsements)
        for a in answers
        for text in quotable(a.text)
        if any(word[0].isalnum() for word in words(text))
    ]
    if not pieces:
        return []
    chosen = _Choice(pieces, budget).greedy(_Heard(authors=set(heard)))
    return [Quote(piece.id, piece.text) for piece in chosen]


@dataclass(slots=True)
class _Heard:
    """Who and what the quotes chosen so far stand for."""

    ids: set[int] = field(default_factory=set)
    authors: set[int] = field(default_factory=set)
    languages: set[str] = field(default_factory=set)
    rooms: set[int] = field(default_factory=set)
    vocabularies: list[frozenset[str]] = field(default_factory=list)

    def add(self, piece: Answer) -> None:
        """Count one more quote."""
        self.ids.add(piece.id)
        self.authors.add(piece.author)
        self.languages.add(piece.language)
        self.rooms.add(piece.room)
        self.vocabularies.append(frozenset(words(piece.text)))

    def repeats(self, piece: Answer) -> bool:
        """Whether the piece would say again what a quote says, word for word in large part."""
        own = frozenset(words(piece.text))
        return any(len(own & other) > MOST_SHARED * len(own | other) for other in self.vocabularies)


class _Choice:
    """Greedy facility location over the pieces that could be quoted."""

    def __init__(self, pieces: Sequence[Answer], budget: Budget) -> None:
        rows = vectors(pieces)
        worth = np.array([_worth(piece, budget.cost) for piece in pieces], np.float32)
        landmarks = rows[np.linspace(0, len(rows) - 1, min(len(rows), LANDMARKS)).astype(np.int64)]
        kept = _candidates(pieces, worth * (rows @ landmarks.sum(axis=0)))
        self._budget = budget
        self._pieces = [pieces[i] for i in kept]
        # The root lets a quote stand a little for many answers too, not only for its near copies.
        self._nearness = np.sqrt(np.maximum(rows[kept] @ landmarks.T, 0.0))
        self._worth = worth[kept]
        self._lengths = np.array([_length(piece.text) for piece in self._pieces])

    def greedy(self, heard: _Heard) -> list[Answer]:
        """The pieces chosen one by one until the budget is spent or nothing new is left to say."""
        chosen: list[Answer] = []
        covered = np.zeros(self._nearness.shape[1], np.float32)
        while (best := self._best(covered, heard, self._budget.left(chosen))) is not None:
            chosen.append(self._pieces[best])
            heard.add(self._pieces[best])
            covered = np.maximum(covered, self._nearness[best])
        return chosen

    def _best(self, covered: Floats, heard: _Heard, left: tuple[int, int]) -> int | None:
        quotes, room = left
        if quotes <= 0:
            return None
        gains = np.maximum(self._nearness - covered, 0.0).sum(axis=1) * self._worth
        for allowed in self._turns(heard, self._lengths <= room):
            order = np.argsort(-np.where(allowed, gains, -1.0), kind="stable")[: int(allowed.sum())]
            for candidate in order.tolist():
                if not heard.repeats(self._pieces[candidate]):
                    return int(candidate)
        return None

    def _turns(self, heard: _Heard, affordable: Flags) -> list[Flags]:
        """Whose turn it is: unheard languages, rooms, authors, answers, then whatever else was said."""
        unquoted = affordable & np.array([p.id not in heard.ids for p in self._pieces])
        unheard = unquoted & np.array([p.author not in heard.authors for p in self._pieces])
        languages = unheard & np.array([p.language not in heard.languages for p in self._pieces])
        rooms = unheard & np.array([p.room not in heard.rooms for p in self._pieces])
        return [languages, rooms, unheard, unquoted, affordable]


def _candidates(pieces: Sequence[Answer], promise: Floats) -> list[int]:
    """The most promising pieces, each language with its best, in their order; all of them when they are few."""
    if len(pieces) <= CANDIDATES:
        return list(range(len(pieces)))
    order = np.argsort(-promise, kind="stable").tolist()
    firsts = {pieces[i].language: i for i in reversed(order)}
    return sorted({*order[:CANDIDATES], *firsts.values()})


def _worth(piece: Answer, cost: float) -> float:
    """What makes one piece a better quote than another equally close to the rest: endorsed, and short."""
    return float((1 + ENDORSED * np.log1p(piece.endorsements)) / max(_length(piece.text), 4) ** cost)


def _length(text: str) -> int:
    return len(text.split())
