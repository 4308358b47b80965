"""That a theme keeps its identity when it returns, and no two become one."""

from bot.domain.theme import Emergent, Known, kept, returned


def theme(name: str, *replies: int) -> Emergent:
    return Emergent(tuple(("fr", phrase) for phrase in name.split(" · ")), replies)


def test_a_theme_returns_by_its_answers_whatever_it_is_called_now() -> None:
    assert returned([theme("crue", 2, 3, 4, 5)], [theme("pirogue", 1, 2, 3)]) == [0]


def test_a_theme_returns_by_its_words_when_all_its_answers_are_new() -> None:
    assert returned([theme("pirogué · crue", 7, 8, 9)], [theme("Pirogue", 1, 2, 3)]) == [0]
    assert returned([theme("chef", 7, 8, 9)], [theme("pirogue", 1, 2, 3)]) == [None]


def test_one_word_in_common_among_many_is_not_enough() -> None:
    assert returned([theme("vieille pirogue du village", 7)], [theme("pirogue", 1)]) == [None]


def test_of_two_that_could_be_the_same_the_more_alike_is() -> None:
    known = [theme("pirogue", 1, 2, 3)]
    assert returned([theme("pirogue · crue", 7, 8), theme("pirogue", 2, 3)], known) == [None, 0]


def test_what_has_neither_words_nor_answers_never_returns() -> None:
    assert returned([Emergent((), ())], [Emergent((), ())]) == [None]


def test_a_name_is_its_phrases_each_once() -> None:
    assert Emergent((("fr", "pirogue"), ("pt", "pirogue"), ("pt", "rio")), ()).name == "pirogue · rio"


def test_what_was_put_away_takes_no_place_of_what_is_offered() -> None:
    away, there = (Known(n, 1, theme("pirogue", n), state) for n, state in ((7, "ignored"), (8, "offered")))
    found = [(away, theme("pirogue", 1)), (None, theme("toit", 2)), (there, theme("route", 3)), (None, theme("sel", 4))]
    assert [(known, one.name) for known, one in kept(found, 2)] == [(7, "pirogue"), (None, "toit"), (8, "route")]
