"""What words and meaning say about a text, added up as log odds as far as each of the two is trusted.

How far that is, is learnt from the taught examples (`trusted`): no part is the best in every community.
Shapes: n texts, t topics.
"""

import numpy as np

from bot.analysis.topic_likeness import Floats

TRUST: Floats = np.array([0.5, 12.0, 2.0])
"""What is added to the log odds for what the lexicon heard, for being near, and for being nearer than to any other.

Chosen on six public tasks so that the sum is nowhere much worse than its better part.
"""
_UNHEARD = -3.1  # log odds of a topic that the lexicon heard nothing of, for a text that is near to none
_LEEWAY = np.array([0.45, 12.0, 6.0])  # how far trust may move
_FAITH = 15.0  # how much evidence it takes to move it
_NEWTON_STEPS = 8


def opinion(heard: Floats, near: Floats, trust: Floats) -> Floats:
    """Log odds (n, t) from how near the texts are (n, t) and what the lexicon `heard` (n, t).

    The latter is by how much its log odds exceed those of silence.
    """
    odds: Floats = _UNHEARD + _evidence(heard, near) @ trust
    return odds


def trusted(heard: Floats, near: Floats, decided: Floats) -> Floats:
    """`TRUST` as the taught examples would have it: the least log loss on what was `decided` (n, t), near to it.

    Ridge logistic regression, by Newton's method; the lexicon and the topics' words never saw the examples.
    """
    evidence, right = _evidence(heard, near).reshape(-1, len(TRUST)), decided.reshape(-1)
    faith = _FAITH / _LEEWAY**2
    trust = TRUST
    for _ in range(_NEWTON_STEPS):
        sure = 1 / (1 + np.exp(-_UNHEARD - evidence @ trust))
        slope = evidence.T @ (sure - right) + faith * (trust - TRUST)
        bend = (evidence.T * (sure * (1 - sure))) @ evidence + np.diag(faith)
        trust = trust - np.linalg.solve(bend, slope)
    return trust


def _evidence(heard: Floats, near: Floats) -> Floats:
    """Shape (n, t, 3): what the lexicon heard, nearness, and by how much it exceeds that to any other topic."""
    ordered = np.sort(near, axis=-1)
    first = ordered[..., -1:]
    second = ordered[..., -2:-1] if near.shape[-1] > 1 else np.zeros_like(first)
    return np.stack([heard, near, near - np.where(near == first, second, first)], axis=-1)
