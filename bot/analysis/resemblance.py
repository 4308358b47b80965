"""Which earlier questions a new one is like, so that a facilitator can say: we asked this before.

Questions are compared by their rare words and groups of letters (digest_vectors.py), in every language that they were
written in. `ALIKE` was chosen on 80 questions that were asked again in other words, or are new, in four languages
(`data/samples/asked_again.jsonl`; `python -m benchmarks resemblance` prints the whole curve): it finds 41 of 48 and
takes 3 of 32 new ones for old. What it finds is shown to a person, never acted upon.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.analysis.digest_vectors import vectors
from bot.domain.reply import Answer

ALIKE = 0.22
"""The cosine from which two questions are taken to be alike."""
MOST = 3


@dataclass(frozen=True, slots=True)
class Asked:
    """One wording of an earlier question; `question` is its id."""

    question: int
    text: str
    language: str


Alike = tuple[tuple[int, float], ...]


def nearest(text: str, language: str, earlier: Sequence[Asked]) -> Alike:
    """Every earlier question with the cosine (-1 to 1) of its best wording to the text, the nearest first."""
    if not earlier:
        return ()
    rows = vectors([Answer(0, 0, text, language), *(Answer(0, 0, one.text, one.language) for one in earlier)])
    best: dict[int, float] = {}
    for one, score in zip(earlier, rows[1:] @ rows[0], strict=True):
        best[one.question] = max(best.get(one.question, 0.0), float(score))
    return tuple(sorted(best.items(), key=lambda found: (-found[1], found[0])))


def resembling(text: str, language: str, earlier: Sequence[Asked]) -> Alike:
    """The earlier questions that the text is like, at most `MOST`, the nearest first."""
    return tuple(found for found in nearest(text, language, earlier) if found[1] >= ALIKE)[:MOST]
