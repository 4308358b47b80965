"""Sentences as their authors would draw them, and never a character changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.analysis.digest_sentences import questions, quotable, sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We wait. Nobody comes!", ["We wait.", "Nobody comes!"]),
        ("Dr. Ouédraogo came at 3.30 p.m. and left.", ["Dr. Ouédraogo came at 3.30 p.m. and left."]),
        ("See e.g. the stipend.", ["See e.g. the stipend."]),
        ("1. Pay us. 2. Train us.", ["1. Pay us.", "2. Train us."]),
        ("نحن ننتظر. متى يأتي الراتب؟ لا أحد يعلم", ["نحن ننتظر.", "متى يأتي الراتب؟", "لا أحد يعلم"]),
        ("我们没有钱。谁来付？", ["我们没有钱。", "谁来付？"]),
        ("हमें वेतन नहीं मिलता। कब मिलेगा?", ["हमें वेतन नहीं मिलता।", "कब मिलेगा?"]),
        ("First line\nSecond line", ["First line", "Second line"]),
        ("« C'est dur. » Oui.", ["« C'est dur. »", "Oui."]),
        ("", []),
    ],
)
def test_a_text_falls_into_its_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_a_short_answer_is_quoted_whole() -> None:
    assert quotable("We wait. Nobody comes!") == ["We wait. Nobody comes!"]


def test_a_long_answer_is_quoted_by_its_sentences() -> None:
    assert quotable("We wait. " * 40) == ["We wait."] * 40


def test_an_endless_sentence_is_quoted_up_to_the_end_of_a_clause() -> None:
    text = "the stipend is late, " * 40
    (beginning,) = quotable(text)
    assert text.startswith(beginning)
    assert beginning.endswith("late")
    assert len(beginning) <= 240


def test_a_text_without_any_break_is_cut_between_visible_characters() -> None:
    (beginning,) = quotable("👩🏾‍⚕️" * 200)
    assert beginning == "👩🏾‍⚕️" * (len(beginning) // 5)


def test_only_sentences_that_ask_are_questions() -> None:
    assert questions("It is late. Who pays? I do! ¿Y nosotros?") == ["Who pays?", "¿Y nosotros?"]


@given(st.text())
def test_every_piece_is_an_exact_part_of_the_text(text: str) -> None:
    assert all(piece and piece in text for piece in [*sentences(text), *quotable(text), *questions(text)])


def test_a_sentence_that_points_to_the_one_before_is_not_quoted_alone() -> None:
    long = "Nurses in our district leave for the capital within a year. But they would stay for a house. " + "x" * 200
    assert quotable(long) == ["Nurses in our district leave for the capital within a year."]
    assert quotable("But they would stay for a house.") == ["But they would stay for a house."]
