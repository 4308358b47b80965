"""What denies is told from what affirms, in many languages; a contrast affirms."""

import pytest

from bot.analysis.denial import denies, denies_more_than_aside


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We don't pay volunteers.", "en"),
        ("Ils n'ont rien reçu.", "fr"),
        ("Não são pagos.", "pt"),
        ("Keine Radfahrer fördern.", "de"),
        ("Hatuna dawa.", "sw"),
        ("لا توجد أدوية", "ar"),
        ("दवा नहीं है", "hi"),
        ("我覺得不應該", "zh"),
        ("薬がない", "ja"),
    ],
)
def test_a_denial_is_heard_in_its_language(text: str, language: str) -> None:
    assert denies(text, language)
    assert denies_more_than_aside(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [("Medicines arrive.", "en"), ("我覺得不同", "zh"), ("No idea which language", "und"), ("", "en"), ("", "zh")],
)
def test_what_affirms_is_no_denial(text: str, language: str) -> None:
    assert not denies(text, language)


@pytest.mark.parametrize(
    ("text", "language", "aside"),
    [
        ("The best education, not the minimum, for all.", "en", True),
        ("我要公車，不要汽車", "zh", True),
        ("The city, frankly, should not pay.", "en", False),
        ("No more cars, more buses.", "en", False),
    ],
)
def test_what_is_set_off_against_something_affirmed_is_an_aside(text: str, language: str, aside: bool) -> None:
    assert denies(text, language)
    assert denies_more_than_aside(text, language) is not aside
