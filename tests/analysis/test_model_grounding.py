"""Lies of every kind, and orders that a model obeys, over real HTTP: nothing of them is kept, and what is true is."""

from benchmarks._grounding_weeks import INJECTIONS, TRUE
from benchmarks.grounding import lied, obeyed, truths


def test_every_lie_is_caught() -> None:
    told, through = lied()
    assert sum(told.values()) > 100
    assert +through == {}


def test_no_order_has_an_effect_even_when_the_model_obeys() -> None:
    through, dropped = obeyed()
    assert [INJECTIONS[n].text for n in sorted(through)] == []
    assert sum(dropped.values()) >= 5 * len(INJECTIONS)


def test_what_is_true_is_kept_in_every_language() -> None:
    assert truths() == {language: [said] for language, said in TRUE.items()}
