"""Lengths as Telegram counts them, cuts that divide nothing visible, names that cannot disturb a line."""

import html
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.text import clean_name, cut, escape, storable, units, visible_units


@pytest.mark.parametrize(("text", "length"), [("abc", 3), ("é", 1), ("🌳", 2), ("👩‍⚕️", 5), ("", 0)])
def test_an_emoji_counts_as_telegram_counts_it(text: str, length: int) -> None:
    assert units(text) == length


@given(st.text())
def test_escaped_words_are_as_long_as_before_and_come_back_unchanged(text: str) -> None:
    assert visible_units(f"<b>{escape(text)}</b>") == units(text)
    assert html.unescape(escape(text)) == text


@given(st.text(), st.integers(0, 40))
def test_a_cut_is_a_beginning_that_fits(text: str, most: int) -> None:
    shown = cut(text, most)
    assert text.startswith(shown)
    assert units(shown) <= most


@pytest.mark.parametrize(
    ("text", "most", "shown"),
    [
        ("ab👩‍⚕️", 5, "ab"),
        ("a👍🏿", 4, "a"),
        ("ae\u0301", 2, "a"),
        ("🇧🇫🇲🇿", 6, ""),
        ("a🌳", 2, "a"),
        ("abc", 3, "abc"),
    ],
)
def test_a_cut_divides_no_visible_character(text: str, most: int, shown: str) -> None:
    assert cut(text, most) == shown


@given(st.text())
def test_a_name_has_no_invisible_characters_and_is_never_empty(name: str) -> None:
    clean = clean_name(name)
    assert 1 <= len(clean) <= 64
    assert not [c for c in clean if unicodedata.category(c).startswith("C")]
    assert clean == clean.strip()


def test_a_name_that_would_reverse_the_line_is_tamed() -> None:
    assert clean_name("Awa\u202e evil\u200b\n Sawadogo") == "Awa evil Sawadogo"


@given(st.text(st.characters()))
def test_any_text_becomes_storable(text: str) -> None:
    kept = storable(text)
    assert "\x00" not in kept
    assert kept.encode("utf-8").decode("utf-8") == kept
