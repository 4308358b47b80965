"""Which answers to quote: the core of the summary, and the very function that `benchmarks/summary.py` measures.

As many different points as fit. A quote is worth the more, the more people are near to it (who endorsed an answer
counts as one who gave it, and a facilitator's star as many), and the less, the nearer it is to quotes before it; the
best is taken, again and again. This goes by turns: each language and each room once, one quote for each author, then
whatever else was said. While people wait to be heard, many short quotes of different points go first; once all are
heard, length is no matter and what most share comes first. So does the first of a number of quotes, which may be the
only one that is seen.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from bot.analysis.denial import denies_more_than_aside
from bot.analysis.digest_nearness import nearness, typical
from bot.analysis.digest_sentences import quotable
from bot.analysis.digest_vectors import NO_SPACES, Floats, without_addresses, words
from bot.domain.digest import Quote
from bot.domain.reply import Answer

CANDIDATES = 768  # pieces that are compared with each other
MOST_SHARED = 0.4  # word-Jaccard between two quotes
COST_OF_QUOTE = 0.3  # power of a quote's length by which its worth is divided when quotes are counted
COSTS_OF_WORDS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0)  # the same when words are counted: the best is taken
SHORT = 4  # words below which being shorter is no merit
BREADTH = 0.3  # power of the number of people near to a quote in its worth while people wait to be heard
SAME_POINT = 0.5  # nearness from which a quote says nothing new
ALONE = 0.1  # answers that a quote stands for when none is near
STAR = 5  # people for whom a facilitator's star counts at least
UNTOLD = 0.01  # nearness of others below which they do not tell what most say

_SAID = re.compile(r"[^\W_]")
_UNSPACED = re.compile(f"[{NO_SPACES}]")

Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Budget:
    """How much may be quoted: a number of quotes, a number of words (as `_length` counts them), or both.

    Words are spent to the last one: the last quote may exceed them, and whoever shows the quotes cuts it.
    """

    quotes: int | None = None
    words: int | None = None

    @property
    def costs(self) -> tuple[float, ...]:
        """Powers of a quote's length to try: the higher, the more and the shorter are the quotes."""
        return (COST_OF_QUOTE,) if self.words is None else COSTS_OF_WORDS

    def left(self, lengths: Sequence[int]) -> tuple[int, int]:
        """How many quotes and words may still be added to quotes of these lengths."""
        most = 1 << 30
        quotes = most if self.quotes is None else self.quotes
        return quotes - len(lengths), (most if self.words is None else self.words) - sum(lengths)


def select(answers: Sequence[Answer], budget: Budget, heard: Collection[int] = ()) -> list[Quote]:
    """Quotes within the budget, the most representative first; deterministic for the same answers in the same order.

    An author is quoted again, or at all when in `heard`, only once all others are; an answer only once all answers are.
    What has no word in it (emoji, a bare link) is not quoted.
    """
    pieces = [
        replace(a, text=text) for a in answers for text in quotable(a.text) if _SAID.search(without_addresses(text))
    ]
    if not pieces:
        return []
    choice = _Choice(pieces, budget)
    best = max((choice.greedy(_Heard(authors=set(heard)), cost) for cost in budget.costs), key=choice.points)
    return [Quote(choice.pieces[place].id, choice.pieces[place].text) for place in best]


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
    """Greedy choice among the pieces that could be quoted; what is chosen is a list of their places."""

    def __init__(self, pieces: Sequence[Answer], budget: Budget) -> None:
        self.pieces = _candidates(pieces)
        near = nearness(self.pieces)
        self._budget = budget
        self._lengths = np.array([_length(piece.text) for piece in self.pieces])
        people = _people(self.pieces)
        against = np.array([piece.objections for piece in self.pieces], np.float32)
        # What others stand behind comes before what is only like it; what is contested is heard, but not as shared.
        shared = near @ people - 1 + ALONE
        self._broad = (shared * people) ** BREADTH
        self._shared = shared * people**BREADTH * people / (people + against)
        denying = np.array([denies_more_than_aside(piece.text, piece.language) for piece in self.pieces])
        self._first = self._shared * _in_accord(denying, near, people)
        self._news = np.maximum(1 - near / SAME_POINT, 0.001)

    def greedy(self, heard: _Heard, cost: float) -> list[int]:
        """The pieces chosen one by one until the budget is spent or nothing new is left to say."""
        chosen: list[int] = []
        new = np.ones(len(self.pieces), np.float32)
        while (best := self._best(chosen, heard, new, cost)) is not None:
            chosen.append(best)
            heard.add(self.pieces[best])
            new = new * self._news[best]
        return chosen

    def points(self, chosen: Sequence[int]) -> float:
        """How many different points are made by what is chosen, those of many counting more."""
        made, new = 0.0, np.ones(len(self.pieces), np.float32)
        for place in chosen:
            made += float(self._broad[place] * new[place])
            new = new * self._news[place]
        return made

    def _best(self, chosen: Sequence[int], heard: _Heard, new: Floats, cost: float) -> int | None:
        quotes, room = self._budget.left([int(self._lengths[place]) for place in chosen])
        if quotes <= 0 or room <= 0:
            return None
        alone = self._budget.words is None  # a phone's first screen shows the first of these quotes and no other
        for allowed, waiting in self._turns(heard):
            broad = self._broad / np.maximum(self._lengths, SHORT) ** cost
            worth = self._first if alone and not chosen else broad if waiting else self._shared
            order = np.argsort(-np.where(allowed, worth * new, -1.0), kind="stable")[: int(allowed.sum())]
            for candidate in order.tolist():
                if not heard.repeats(self.pieces[candidate]):
                    return int(candidate)
        return None

    def _turns(self, heard: _Heard) -> Iterator[tuple[Flags, bool]]:
        """Whose turn it is, and whether people wait to be heard: languages, rooms, authors; answers, whatever else."""
        unquoted = np.array([p.id not in heard.ids for p in self.pieces])
        unheard = unquoted & np.array([p.author not in heard.authors for p in self.pieces])
        yield unheard & np.array([p.language not in heard.languages for p in self.pieces]), True
        yield unheard & np.array([p.room not in heard.rooms for p in self.pieces]), True
        yield unheard, True
        yield unquoted, False
        yield np.ones(len(self.pieces), np.bool_), False


def _people(pieces: Sequence[Answer]) -> Floats:
    """For how many people each piece counts, shape (pieces,): its author, who endorsed it, and a facilitator's star."""
    endorsed = np.array([piece.endorsements for piece in pieces], np.float32)
    starred = np.array([piece.starred for piece in pieces], np.float32)
    people: Floats = 1 + endorsed + starred * max(STAR, float(endorsed.max()))
    return people


def _in_accord(denying: Flags, near: Floats, people: Floats) -> Floats:
    """1 where most others near to a piece deny something as it does, or affirm; less where few do. Shape (pieces,).

    Words do not tell "promote cycling" from "do not promote cycling": what few deny, or few affirm, is not shared.
    """
    weights = near * people
    np.fill_diagonal(weights, 0)
    alike = np.where(denying, weights @ denying, weights @ ~denying)
    share: Floats = np.minimum(2 * (alike + UNTOLD) / (weights.sum(axis=1) + UNTOLD), 1)
    return share


def _candidates(pieces: Sequence[Answer]) -> Sequence[Answer]:
    """All pieces when they are few; else the most promising one of each stretch, and of each language, in order."""
    if len(pieces) <= CANDIDATES:
        return pieces
    people = _people(pieces)
    lengths = np.array([_length(piece.text) for piece in pieces])
    promise = typical(pieces) * people**BREADTH / np.maximum(lengths, SHORT) ** COST_OF_QUOTE
    ends = np.linspace(0, len(pieces), CANDIDATES + 1).astype(np.int64).tolist()
    best = {first + int(np.argmax(promise[first:last])) for first, last in pairwise(ends)}
    order = np.argsort(promise, kind="stable").tolist()
    return [pieces[i] for i in sorted(best.union({pieces[i].language: i for i in order}.values()))]


def _length(text: str) -> int:
    """Words, where two characters of a script without spaces count as one."""
    return len(text.split()) + len(_UNSPACED.findall(text)) // 2
