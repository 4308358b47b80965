"""Whether what was taught proves right: in some communities examples tell much about other answers, in others little.

Each quarter of the examples is judged by what the other three teach. The share of that by which the quarter would have
been judged best is how far teaching is trusted: cross-validated stacking (Wolpert, Stacked generalization, Neural
Networks 5, 1992). From a few examples it hardly moves. Shapes: n examples, t topics.
"""

import numpy as np

from bot.analysis.topic_likeness import Floats
from bot.analysis.topic_taught import chance, fitted

_MOST = 512  # examples, the latest: enough to tell, and soon done
_PARTS = 4
_PRESUMED = np.array([1.0, 0.0])  # the share, and by how much examples overstate how often topics apply
_FAITH = np.array([10.0, 1.0])  # how much evidence it takes to move them
_NEWTON_STEPS = 12


def proved(alike: Floats, decided: Floats, start: Floats) -> float:
    """The share, 0 to 1, of what is learnt on top of `start` (n, t) that holds for examples it was not learnt from."""
    alike, decided, start = alike[-_MOST:, -_MOST:], decided[-_MOST:], start[-_MOST:]
    learnt = np.zeros_like(decided)
    part = np.arange(len(decided)) % _PARTS
    for number in range(_PARTS):
        own, others = part == number, part != number
        if own.any() and others.any():
            lesson = fitted(alike[np.ix_(others, others)], decided[others], start[others])
            learnt[own] = alike[np.ix_(own, others)] @ lesson
    return float(np.clip(_share(learnt.reshape(-1), decided.reshape(-1), start.reshape(-1)), 0, 1))


def _share(learnt: Floats, decided: Floats, start: Floats) -> float:
    """By what `learnt` is best multiplied: ridge logistic regression, by Newton's method."""
    evidence, found = np.stack([learnt, np.ones_like(learnt)], axis=1), _PRESUMED
    for _ in range(_NEWTON_STEPS):
        sure = chance(start + evidence @ found)
        slope = evidence.T @ (sure - decided) + _FAITH * (found - _PRESUMED)
        bend = (evidence.T * (sure * (1 - sure))) @ evidence + np.diag(_FAITH)
        found = found - np.linalg.solve(bend, slope)
    return float(found[0])
