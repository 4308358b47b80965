"""That every detector tells what people speak, and says so when it cannot."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.analysis import Detector
from bot.analysis.language import NAMES, detector, likely

AWA = "Les agents de santé de mon district ne sont pas payés depuis trois mois."
JOAO = "Os agentes comunitários do meu distrito não recebem há três meses."
GRACE = "The health workers of my district have not been paid for three months."


@pytest.fixture(params=NAMES)
def listening(request: pytest.FixtureRequest) -> Detector:
    return detector(request.param)


@pytest.mark.parametrize(("text", "language"), [(AWA, "fr"), (JOAO, "pt"), (GRACE, "en")])
def test_a_sentence_is_heard_in_its_language(listening: Detector, text: str, language: str) -> None:
    assert listening.detect(text).language == language


@pytest.mark.parametrize(
    "text", ["", "👍👍", "+1", "ok", "https://example.org/le-monde", "@awa", "/start", "12:30", "\x00"]
)
def test_what_has_no_language_is_undetermined(listening: Detector, text: str) -> None:
    assert not listening.detect(text).known


def test_addresses_and_mentions_do_not_hide_the_language(listening: Detector) -> None:
    assert listening.detect(f"@grace_from_the_office {AWA} https://example.org/this-is-the-report").language == "fr"


def test_chinese_is_told_by_its_short_name(listening: Detector) -> None:
    assert listening.detect("我们村里的诊所很远，老人家去不了。").language == "zh"


def test_a_room_does_not_change_what_a_sentence_is(listening: Detector) -> None:
    assert listening.detect(JOAO, ("en", "fr")).language == "pt"


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(), max_size=60), st.sampled_from(NAMES))
def test_any_text_is_heard_the_same_way_twice_and_in_both_forms(text: str, name: str) -> None:
    heard = detector(name).detect(text)
    assert 0 <= heard.confidence <= 1
    assert detector(name).detect(text) == heard
    forms = [unicodedata.normalize(form, text) for form in ("NFC", "NFD")]
    assert detector(name).detect(forms[0]) == detector(name).detect(forms[1])


def test_a_name_that_is_not_known_is_refused_with_the_names_that_are() -> None:
    with pytest.raises(ValueError, match="langdetect"):
        detector("crystal ball")


def test_the_authors_own_languages_come_before_the_rooms() -> None:
    assert likely(["pt", "pt"], ["en"]) == ("pt", "pt", "en")
