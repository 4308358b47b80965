"""That only words are judged, and that no word of a person's own is lost on the way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.analysis.language_speech import LONGEST, letters, speech


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Merci @fatou 🙏 https://example.org/a?b=c", "Merci"),
        ("/answer Bonjour à tous", "Bonjour à tous"),
        ("/lang@baobab_bot", ""),
        ("Obrigado! #saúde #UHC", "Obrigado"),
        ("Siiiiii hahaha ok", "Sii"),
        ("3,5 kg le 12/06/2024 à 10:30", "le à"),
        ("IMG_20240612_101010.jpg", ""),
        ("l'hôpital et aujourd’hui", "l'hôpital et aujourd’hui"),
        ("agent(e)s de santé", "agent e s de santé"),
        ("مُحَمَّد", "مُحَمَّد"),
        ("👩🏾‍⚕️", ""),
    ],
)
def test_only_words_remain(text: str, words: str) -> None:
    assert speech(text) == words


def test_a_quotation_goes_when_the_author_says_as_much() -> None:
    assert speech("> The clinic is closed\nOui, elle est fermée depuis lundi") == "Oui elle est fermée depuis lundi"


def test_a_quotation_stays_when_it_is_all_there_is() -> None:
    assert speech("« La clinique est fermée »") == "La clinique est fermée"


def test_an_accent_counts_with_its_letter_however_it_is_typed() -> None:
    assert speech("e\u0301cole") == speech("école") == "école"


def test_digits_and_signs_are_not_letters() -> None:
    assert letters("a1 é! 我") == 3


@given(st.text(max_size=300))
def test_what_remains_is_short_and_clean(text: str) -> None:
    words = speech(text)
    assert len(words) <= LONGEST
    assert words == words.strip()
    assert "@" not in words
    assert "#" not in words
