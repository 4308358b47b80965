"""Themes that no topic covers: found whatever the number of answers, named by what people said, always the same."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.analysis.topic_meaning import Meaning
from bot.analysis.topic_themes import MOST_THEMES, SMALLEST, emergent
from bot.domain.reply import Answer
from bot.domain.theme import returned
from bot.domain.topic import Topic
from tests.analysis.test_topic_fusion import Dictionary

PAY = Topic("pay", {"en": "Pay"})
BOATS = ("the canoe sank in the flood", "no canoe crosses the river", "we wait for the canoe", "our canoe leaks")
OTHERS = ("the chief talks", "my roof is old", "school begins late", "goats eat maize", "rain fell", "a new radio came")


def answers(*said: str, language: str = "en", topics: tuple[str, ...] = ()) -> list[Answer]:
    return [Answer(n, n, text, language, topics=topics) for n, text in enumerate(said, start=1)]


def test_what_several_people_say_and_no_topic_covers_is_named_by_their_word() -> None:
    (theme,) = emergent(answers(*BOATS, *OTHERS), (PAY,))
    assert theme.words == (("en", "canoe"),)
    assert sorted(theme.replies) == [1, 2, 3, 4]


def test_answers_that_fit_a_topic_are_no_theme_but_a_retired_topic_covers_nothing() -> None:
    assert emergent(answers(*BOATS, topics=("pay",)), (PAY,)) == []
    assert emergent(answers(*BOATS, topics=("gone",)), (PAY,))


def test_one_person_alone_makes_no_theme() -> None:
    assert emergent([Answer(n, 7, text, "en") for n, text in enumerate(BOATS)], ()) == []


def test_two_answers_make_no_theme() -> None:
    assert emergent(answers(*BOATS[:2]), ()) == []
    assert emergent([], ()) == []


def test_with_meaning_a_theme_has_words_of_each_of_its_languages() -> None:
    said = [("barabara mbaya", "sw"), ("barabara kubwa", "sw"), ("a route longue", "fr"), ("la route coupe", "fr")]
    given_in_both = [Answer(n, n, text, language) for n, (text, language) in enumerate(said)]
    (theme,) = emergent(given_in_both, (PAY,), Meaning(Dictionary()))
    assert set(theme.words) == {("sw", "barabara"), ("fr", "route")}


def test_ten_thousand_answers_give_a_few_themes() -> None:
    chance = random.Random(1)
    words = [f"word{n}" for n in range(2_000)]
    said = [" ".join(chance.sample(words, 6)) for _ in range(9_900)] + [
        f"our canoe {chance.choice(BOATS)} {chance.choice(words)}" for _ in range(100)
    ]
    found = emergent(answers(*said), ())
    assert len(found) <= MOST_THEMES
    assert any("canoe" in theme.name for theme in found)


def test_a_theme_stays_together_when_more_is_said() -> None:
    chance = random.Random(2)
    words = [f"word{n}" for n in range(300)]
    said = [f"{' '.join(chance.sample(words, 4))} {what}" for what in ("canoe river", "roof rain", "maize goat") * 40]
    before = emergent(answers(*said[:90]), ())
    after = emergent(answers(*said), (), known=before)
    assert before
    assert all(place is not None for place in returned(before, after))


def test_a_word_that_keeps_no_company_begins_no_theme_however_often_it_is_said() -> None:
    chance = random.Random(3)
    words = [f"word{n}" for n in range(400)]
    boats = [
        f"the canoe {chance.choice(('sank', 'leaks'))} on the {chance.choice(('river', 'flood'))}" for _ in range(12)
    ]
    said = [f"{text} {chance.choice(words)}" for text in boats]
    said += [f"okapi {' '.join(chance.sample(words, 4))}" for _ in range(120)]
    found = emergent(answers(*said), ())
    assert found[0].name.startswith("canoe")
    assert all(len(theme.replies) < 12 for theme in found[1:])


def test_what_the_question_says_names_no_theme() -> None:
    assert emergent(answers(*BOATS, *OTHERS), (PAY,), asked=(("Which canoe do you take?", "en"),)) == []


def test_a_phrase_is_named_before_its_parts() -> None:
    said = ("a motor boat is dear", "one motor boat for all", "the motor boat broke")
    (theme,) = emergent(answers(*said, *OTHERS), ())
    assert theme.name == "motor boat"


@settings(max_examples=50)
@given(st.lists(st.text(st.characters(codec=None), max_size=40) | st.sampled_from(BOATS), max_size=12))
def test_any_answers_at_all_give_the_same_themes_twice_in_words_that_were_said(said: list[str]) -> None:
    given_now = answers(*said)
    found = emergent(given_now, ())
    assert found == emergent(given_now, ())
    for theme in found:
        assert len(theme.replies) >= SMALLEST
        assert all(any(phrase in text for text in said) for _, phrase in theme.words)
