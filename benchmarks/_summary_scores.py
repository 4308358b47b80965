"""What a summary of one thread is worth, measured as `docs/summary.md` says, so that every method is judged alike."""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import comb
from pathlib import Path

import numpy as np
from rouge_score.rouge_scorer import RougeScorer

from bot.analysis.digest_selection import Budget
from bot.domain.digest import Quote
from bot.domain.reply import Answer

WORDS = 100
QUOTES = 5
REPEATED = 0.5  # word-Jaccard from which a quote is a duplicate of an earlier one
APART = "polis"  # its clusters are derived from votes, so it stays out of the means
_ROUGE = RougeScorer(["rouge1", "rouge2", "rougeL"], use_stemmer=True)

Method = Callable[[Sequence[Answer], Budget], list[Quote]]
Scores = dict[str, float]


@dataclass(frozen=True)
class Thread:
    """One question's answers, with what people made of them: summaries, and clusters of answers that say the same."""

    id: str
    source: str
    group: str
    answers: tuple[Answer, ...]
    references: tuple[str, ...]
    clusters: tuple[frozenset[int], ...]

    @cached_property
    def texts(self) -> dict[int, str]:
        """Each answer's words by its number."""
        return {answer.id: answer.text for answer in self.answers}

    @cached_property
    def shared_languages(self) -> frozenset[str]:
        """Languages of at least two answers, where there are two such languages or more; else none."""
        counts = Counter(answer.language for answer in self.answers)
        shared = frozenset(language for language, count in counts.items() if count > 1)
        return shared if len(shared) > 1 else frozenset()

    def by_chance(self, quotes: int) -> float:
        """The exact expected coverage of so many answers drawn at random."""
        n = len(self.answers)
        draws = min(quotes, n)
        return float(np.mean([1 - comb(n - len(c), draws) / comb(n, draws) for c in self.clusters]))


def load(path: Path) -> list[Thread]:
    """The threads of a JSON-lines file."""
    with path.open(encoding="utf-8") as lines:
        return [_thread(json.loads(line)) for line in lines]


def _thread(row: Mapping[str, object]) -> Thread:
    replies = row["replies"]
    assert isinstance(replies, list)
    numbers = {reply["id"]: number for number, reply in enumerate(replies)}
    authors: dict[str, int] = {}
    answers = tuple(
        Answer(number, authors.setdefault(reply["author"] or f"?{number}", len(authors)), reply["text"], reply["lang"])
        for number, reply in enumerate(replies)
    )
    listed = row["references"] or ([row["reference_summary"]] if row["reference_summary"] else [])
    clusters = row["clusters"] or []
    assert isinstance(listed, list)
    assert isinstance(clusters, list)
    return Thread(
        str(row["id"]),
        str(row["source"]),
        str(row["topic_group"]),
        answers,
        tuple(listed),
        tuple(frozenset(numbers[i] for i in c["reply_ids"] if i in numbers) for c in clusters if c["reply_ids"]),
    )


def cut(quotes: Iterable[Quote], words: int) -> list[Quote]:
    """The quotes up to so many words; the last one may be shortened."""
    kept: list[Quote] = []
    for quote in quotes:
        pieces = quote.text.split()[:words]
        if pieces:
            whole = len(pieces) == len(quote.text.split())
            kept.append(quote if whole else Quote(quote.reply, " ".join(pieces)))
        words -= len(pieces)
    return kept


def scores(thread: Thread, quotes: Sequence[Quote]) -> Scores:
    """The figures of a summary of about `WORDS` words; those that the thread has no human judgement for are absent."""
    shown = cut(quotes, WORDS)
    found = _repetition(shown)
    found["verbatim"] = float(np.mean([q.text in thread.texts[q.reply] for q in quotes])) if quotes else 1.0
    if thread.clusters:
        found["coverage"] = coverage(thread, shown)
    if thread.shared_languages:
        spoken = {thread.answers[quote.reply].language for quote in shown}
        found["languages"] = len(spoken & thread.shared_languages) / len(thread.shared_languages)
    if thread.references:
        rouge = _ROUGE.score_multi(thread.references, "\n".join(quote.text for quote in shown))
        found |= {name: 100 * score.fmeasure for name, score in rouge.items()}
    return found


def coverage(thread: Thread, quotes: Iterable[Quote]) -> float:
    """The share of the thread's clusters that at least one quoted answer belongs to."""
    quoted = {quote.reply for quote in quotes}
    return float(np.mean([not quoted.isdisjoint(cluster) for cluster in thread.clusters]))


def _repetition(quotes: Sequence[Quote]) -> Scores:
    """Mean over the quotes of the largest word-Jaccard with an earlier one, and the share of duplicates, both x 100."""
    said = [frozenset(quote.text.casefold().split()) for quote in quotes]
    worst = [
        max((len(one & other) / len(one | other) for other in said[:n]), default=0.0) for n, one in enumerate(said)
    ]
    if not worst:
        return {"redundancy": 0.0, "duplicates": 0.0}
    return {"redundancy": 100 * float(np.mean(worst)), "duplicates": 100 * float(np.mean(np.array(worst) >= REPEATED))}


def by_source(rows: Iterable[tuple[Thread, Scores]]) -> dict[str, Scores]:
    """The mean of each figure over the threads of each source."""
    listed: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for thread, found in rows:
        for name, value in found.items():
            listed[thread.source][name].append(value)
    return {
        source: {name: float(np.mean(values)) for name, values in figures.items()} for source, figures in listed.items()
    }


def mean_by_source(rows: Iterable[tuple[Thread, Scores]]) -> Scores:
    """Each figure as the mean of its means by source, so that each source counts once."""
    values: dict[str, list[float]] = defaultdict(list)
    for source, figures in by_source(rows).items():
        for name, value in figures.items() if source != APART else ():
            values[name].append(value)
    return {name: float(np.mean(of_sources)) for name, of_sources in values.items()}


@dataclass(frozen=True, slots=True)
class Lead:
    """By how much a method's coverage at `QUOTES` quotes exceeds chance on a source, with its 95 % interval."""

    source: str
    coverage: float
    chance: float
    low: float
    high: float


def leads(rows: Sequence[tuple[Thread, float]], draws: int = 2000) -> list[Lead]:
    """The lead on each source; intervals by bootstrap over groups, as threads of one topic are not independent."""
    by_source: dict[str, list[tuple[Thread, float]]] = defaultdict(list)
    for thread, covered in rows:
        by_source[thread.source].append((thread, covered))
    return [_lead(source, of_source, draws) for source, of_source in by_source.items()]


def _lead(source: str, rows: Sequence[tuple[Thread, float]], draws: int) -> Lead:
    chances = np.array([thread.by_chance(QUOTES) for thread, _ in rows])
    covered = np.array([value for _, value in rows])
    names, group = np.unique([thread.group for thread, _ in rows], return_inverse=True)
    sums = np.bincount(group, covered - chances)
    sizes = np.bincount(group)
    drawn = np.random.default_rng(1).integers(len(names), size=(draws, len(names)))
    means = sums[drawn].sum(axis=1) / sizes[drawn].sum(axis=1)
    low, high = np.quantile(means, [0.025, 0.975])
    return Lead(source, float(covered.mean()), float(chances.mean()), float(low), float(high))
