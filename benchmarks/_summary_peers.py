"""Known ways to choose quotes, so that the summariser is compared with more than itself.

All but sumy's share one representation: tf-idf of folded words, cosine similarity, n x n matrices.
"""

import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

import numpy as np
import numpy.typing as npt
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer

from benchmarks._summary_scores import Method, Thread, coverage
from bot.analysis.digest_selection import Budget
from bot.analysis.digest_sentences import sentences
from bot.analysis.digest_vectors import words
from bot.domain.digest import Quote
from bot.domain.reply import Answer

Rater = Callable[[ObjectDocumentModel, int], tuple[Sentence, ...]]
Floats = npt.NDArray[np.float64]


def first(answers: Sequence[Answer], budget: Budget) -> list[Quote]:
    """The earliest answers."""
    return _until_spent((Quote(a.id, a.text) for a in answers), budget)


def at_random(answers: Sequence[Answer], budget: Budget) -> list[Quote]:
    """Answers in an order that only the thread's size decides."""
    return first(random.Random(len(answers)).sample(answers, len(answers)), budget)


def longest(answers: Sequence[Answer], budget: Budget) -> list[Quote]:
    """The answers with most words."""
    return first(sorted(answers, key=lambda a: -len(a.text.split())), budget)


def _until_spent(quotes: Iterable[Quote], budget: Budget) -> list[Quote]:
    """Quotes in the order given until a limit is reached; the last may exceed the words, and is cut when scored."""
    chosen: list[Quote] = []
    spent = 0
    for quote in quotes:
        if len(chosen) == budget.quotes or (budget.words is not None and spent >= budget.words):
            break
        chosen.append(quote)
        spent += len(quote.text.split())
    return chosen


def _pieces(answers: Sequence[Answer]) -> list[Quote]:
    return [Quote(answer.id, sentence) for answer in answers for sentence in sentences(answer.text)]


def _similarity(texts: Sequence[str]) -> tuple[Floats, Floats]:
    """Tf-idf unit rows (n, vocabulary) and their cosines (n, n)."""
    numbers: dict[str, int] = {}
    said = [[numbers.setdefault(word, len(numbers)) for word in words(text)] for text in texts]
    counts = np.zeros((len(texts), len(numbers)))
    for row, listed in zip(counts, said, strict=True):
        np.add.at(row, listed, 1)
    rows = counts * np.log(1 + len(texts) / np.maximum((counts > 0).sum(axis=0), 1))
    rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return rows, rows @ rows.T


def _sumy(
    make: Callable[[], Callable[..., Sequence[object]]], answers: Sequence[Answer], budget: Budget
) -> list[Quote]:
    """A summariser of sumy over all sentences, in its order of rating."""
    pieces = _pieces(answers)
    listed = [Sentence(piece.text, _Words()) for piece in pieces]
    owners = {id(sentence): piece for sentence, piece in zip(listed, pieces, strict=True)}
    document = ObjectDocumentModel([Paragraph(listed)])
    chosen = make()(document, budget.quotes or 12)
    return _until_spent((owners[id(sentence)] for sentence in chosen), budget)


class _Words:
    """Tells sumy the words of a sentence in any language."""

    def to_words(self, sentence: str) -> tuple[str, ...]:
        """The folded words."""
        return tuple(words(sentence))


def mmr(answers: Sequence[Answer], budget: Budget, balance: float = 0.7) -> list[Quote]:
    """Maximal marginal relevance (Carbonell and Goldstein, 1998) to the mean of all sentences."""
    pieces = _pieces(answers)
    rows, near = _similarity([piece.text for piece in pieces])
    relevance = rows @ rows.mean(axis=0)
    relevance /= max(relevance.max(), 1e-9)

    def gains(chosen: Sequence[int]) -> Floats:
        repeated = near[:, list(chosen)].max(axis=1) if chosen else np.zeros(len(pieces))
        return np.asarray(balance * relevance - (1 - balance) * repeated)

    return _greedy(pieces, gains, budget)


def lin_bilmes(answers: Sequence[Answer], budget: Budget) -> list[Quote]:
    """Coverage and diversity (Lin and Bilmes, ACL 2011): saturated coverage, and a reward for each part."""
    pieces = _pieces(answers)
    rows, near = _similarity([piece.text for piece in pieces])
    near = np.maximum(near, 0)
    most = 5 / max(len(pieces), 1) * near.sum(axis=1)
    part = _parts(rows, max(len(pieces) // 5, 1))
    singly = near.mean(axis=1)
    lengths = np.array([max(len(piece.text.split()), 1) for piece in pieces])

    def worth(chosen: Sequence[int]) -> float:
        covered = np.minimum(near[:, list(chosen)].sum(axis=1), most).sum()
        rewards = np.bincount(part[list(chosen)], singly[list(chosen)])
        return float(covered + 6 * np.sqrt(rewards).sum())

    def gains(chosen: Sequence[int]) -> Floats:
        now = worth(chosen) if chosen else 0.0
        return np.array([worth([*chosen, i]) - now for i in range(len(pieces))]) / lengths**0.3

    return _greedy(pieces, gains, budget)


def _parts(rows: Floats, count: int) -> npt.NDArray[np.int64]:
    """A plain k-means partition, started from evenly spaced rows."""
    centres = rows[np.linspace(0, len(rows) - 1, count).astype(np.int64)]
    part = np.zeros(len(rows), np.int64)
    for _ in range(8):
        part = np.asarray(np.argmax(rows @ centres.T, axis=1))
        centres = np.stack([rows[part == n].mean(axis=0) if (part == n).any() else centres[n] for n in range(count)])
    return part


def facility_location(answers: Sequence[Answer], budget: Budget) -> list[Quote]:
    """Whole answers by facility location, one for each author, each language once first."""
    pieces = [Quote(answer.id, answer.text) for answer in answers if answer.text.strip()]
    by_id = {answer.id: answer for answer in answers}
    _, near = _similarity([piece.text for piece in pieces])
    lengths = np.array([max(len(piece.text.split()), 1) for piece in pieces])

    def gains(chosen: Sequence[int]) -> Floats:
        covered = near[:, list(chosen)].max(axis=1) if chosen else np.zeros(len(pieces))
        authors = {by_id[pieces[i].reply].author for i in chosen}
        spoken = {by_id[pieces[i].reply].language for i in chosen}
        new = np.maximum(near - covered[:, None], 0).sum(axis=0) / lengths
        fresh = np.array([by_id[p.reply].author not in authors for p in pieces])
        silent = np.array([by_id[p.reply].language not in spoken for p in pieces])
        return np.asarray(new + 1e3 * fresh + 1e6 * (fresh & silent))

    return _greedy(pieces, gains, budget)


def medoids(answers: Sequence[Answer], budget: Budget) -> list[Quote]:
    """The answer nearest to the middle of each of k groups (k-means), the largest group first."""
    pieces = [Quote(answer.id, answer.text) for answer in answers if answer.text.strip()]
    if not pieces:
        return []
    rows, _ = _similarity([piece.text for piece in pieces])
    usual = max(float(np.mean([len(piece.text.split()) for piece in pieces])), 1.0)
    wanted = budget.quotes or round((budget.words or 0) / usual)
    part = _parts(rows, min(max(wanted, 1), len(pieces)))
    groups = [np.flatnonzero(part == number) for number in range(int(part.max()) + 1)]
    groups.sort(key=lambda group: -len(group))
    middles = (group[np.argmax(rows[group] @ rows[group].mean(axis=0))] for group in groups if len(group))
    return _until_spent((pieces[int(middle)] for middle in middles), budget)


def _greedy(pieces: Sequence[Quote], gains: Callable[[Sequence[int]], Floats], budget: Budget) -> list[Quote]:
    """The piece of largest gain, again and again; the last may exceed the words, and is cut when scored."""
    lengths = np.array([len(piece.text.split()) for piece in pieces])
    chosen: list[int] = []
    left = float("inf") if budget.words is None else float(budget.words)
    most = len(pieces) if budget.quotes is None else min(budget.quotes, len(pieces))
    while left > 0 and len(chosen) < most:
        open_to = np.ones(len(pieces), np.bool_)
        open_to[chosen] = False
        best = int(np.argmax(np.where(open_to, gains(chosen), -np.inf)))
        chosen.append(best)
        left -= lengths[best]
    return [pieces[i] for i in chosen]


def oracle(thread: Thread, budget: Budget) -> list[Quote]:
    """What cannot be beaten by much: greedy on the human judgement itself, its points and its words."""
    pieces = [Quote(answer.id, answer.text) for answer in thread.answers if answer.text.strip()]
    if not thread.clusters:
        pieces = _pieces(thread.answers)
    wanted = [frozenset(words(reference)) for reference in thread.references]
    said = [frozenset(words(piece.text)) for piece in pieces]

    def gains(chosen: Sequence[int]) -> Floats:
        quotes = [pieces[i] for i in chosen]
        have = frozenset[str]().union(*(said[i] for i in chosen))
        points = [coverage(thread, [*quotes, piece]) if thread.clusters else 0.0 for piece in pieces]
        overlap = [max((len((have | own) & w) / len(have | own | w) for w in wanted), default=0.0) for own in said]
        sizes = np.array([max(len(piece.text.split()), 1) for piece in pieces])
        return np.asarray(np.array(points) + np.array(overlap) - 1e-4 * sizes)

    return _greedy(pieces, gains, budget)


PEERS: Mapping[str, Method] = {
    "first": first,
    "random": at_random,
    "longest": longest,
    "sumy LexRank": partial(_sumy, LexRankSummarizer),
    "sumy TextRank": partial(_sumy, TextRankSummarizer),
    "sumy LSA": partial(_sumy, LsaSummarizer),
    "MMR": mmr,
    "Lin-Bilmes": lin_bilmes,
    "k-means medoids": medoids,
    "facility location": facility_location,
}
