"""Whether a question still says what somebody said."""

import pytest

from bot.domain.agenda import copies, repeats

SAID = "We lose trained nurses to the city every year. Who will pay for their housing?"


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("Who will pay for their housing?", True),
        ("One of us said: “We lose trained nurses to the city…” Who has seen this?", True),
        ("Who will house our nurses?", False),
        ("their housing", True),
        ("", False),
    ],
)
def test_four_words_in_a_row_are_somebodys_own(text: str, again: bool) -> None:
    assert repeats(text, SAID) is again


def test_only_a_whole_text_of_some_length_is_a_copy() -> None:
    assert copies("who will pay for their housing", SAID)
    assert not copies("Who will pay for their housing and food?", SAID)
    assert not copies("Their housing?", SAID)
