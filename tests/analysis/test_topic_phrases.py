"""What can name a theme: phrases that say something by themselves, one for all the forms of a word."""

from bot.analysis.topic_phrases import keys_of, phrases
from bot.domain.reply import Answer


def written(text: str, language: str) -> set[str]:
    (held,) = phrases([Answer(1, 1, text, language)])
    return {phrase.written for phrase in held.values()}


def test_words_that_say_little_stand_beside_others_but_not_alone() -> None:
    assert written("cela manque aux personnes âgées", "fr") >= {"âgées", "personnes âgées"}
    assert not written("oui, cela, personnes, lorsque", "fr") & {"cela", "personnes", "lorsque"}


def test_two_forms_of_a_word_are_one() -> None:
    assert keys_of([("le salaire", "fr")]) & keys_of([("nos salaires", "fr")])


def test_a_german_phrase_ends_with_a_noun() -> None:
    assert written("die öffentlichen Busse werden gehalten", "de") == {"Busse", "öffentlichen Busse"}


def test_a_piece_of_a_word_is_no_phrase_where_no_spaces_are_set() -> None:
    said = ("職業駕照", "職業病", "沒有職業", "考職業駕駛")
    held = phrases([Answer(n, n, text, "zh") for n, text in enumerate(said)])
    assert all("職業" in one for one in held)
    assert all("業駕" not in one for one in held)
