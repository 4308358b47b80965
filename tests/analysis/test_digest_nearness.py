"""When two answers make the same point, and which are typical of all."""

import numpy as np

from bot.analysis.digest_nearness import nearness, typical
from bot.domain.reply import Answer


def _answers(*texts: str, language: str = "en") -> list[Answer]:
    return [Answer(n, n, text, language) for n, text in enumerate(texts)]


COSTS = (
    "Fuel!",
    "Bus fare.",
    *(f"Fuel and bus fare, {when}." for when in ("always", "monthly", "again", "weekly", "too")),
)
STAFF = (
    "Nurses.",
    "Midwife.",
    *(f"Nurses, midwife, {what}." for what in ("gone", "tired", "unpaid", "few", "leaving")),
)


def test_who_resembles_the_same_others_is_near_without_sharing_a_word() -> None:
    near = nearness(_answers(*COSTS, *STAFF))
    assert near[0, 1] > 0.1
    assert near[0, len(COSTS) :].max() < 0.01


def test_nearness_is_the_same_both_ways_and_whole_to_oneself() -> None:
    near = nearness(_answers(*COSTS, *STAFF, "Wholly other."))
    assert np.allclose(near, near.T, atol=1e-5)
    assert np.allclose(np.diag(near), 1)
    assert near.min() >= 0
    assert near.max() <= 1.0001


def test_endings_and_accents_keep_nobody_apart() -> None:
    said = ("La formation des infirmières", "Former une infirmiere", "Le pont est cassé", "La route est coupée")
    near = nearness(_answers(*said, language="fr"))
    assert near[0, 1] > 0.01
    assert near[0, 2:].max() < 0.01


def test_one_answer_or_equal_ones_have_a_nearness_too() -> None:
    assert nearness(_answers("Fuel.")).tolist() == [[1]]
    assert np.isfinite(nearness(_answers("Fuel.", "Fuel.", "Fuel."))).all()


def test_what_many_say_is_typical_in_any_script() -> None:
    said = typical(_answers("小黃司機應該納入保險", "保險應該規定司機", "司機的保險", "天氣很好", language="zh"))
    assert int(np.argmin(said)) == 3
