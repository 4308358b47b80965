"""The lexicon: what it hears in which language, how it explains itself, and when it says nothing."""

import unicodedata
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.analysis.topic import ASSERTED, Lexicon
from bot.domain.topic import Tag, Topic
from bot.prompts import load_topics

HEALTH = load_topics("health")
LEXICON = Lexicon()


def reasons(text: str, language: str, topics: tuple[Topic, ...] = HEALTH) -> Mapping[str, str]:
    return {tag.topic: tag.reason for tag in LEXICON.tag(text, language, topics)}


def topic(key: str, language: str, *keywords: str) -> Topic:
    return Topic(key, {"en": key}, {language: keywords})


@pytest.mark.parametrize(
    ("language", "said", "key", "reason"),
    [
        ("fr", "Les ASC de mon district ne sont pas payés depuis trois mois.", "conditions", "pas payés"),
        ("pt", "As mães caminham 20 km até à unidade sanitária.", "access", "caminham · km"),
        ("en", "Community health workers buy gloves themselves", "medicines", "gloves"),
        ("es", "El centro de salud queda lejos", "primary", "centro de salud"),
        ("sw", "Wahudumu wa afya ya jamii hawalipwi", "chw", "Wahudumu wa afya ya jamii"),
        ("ar", "لا توجد أدويةٌ في المركز", "medicines", "أدويةٌ"),
        ("ar", "بعيد عن المركز الصحي", "primary", "المركز الصحي"),
        ("ar", "والممرضات بلا رواتب", "workforce", "والممرضات"),
    ],
)
def test_the_reason_is_what_was_said(language: str, said: str, key: str, reason: str) -> None:
    assert reasons(said, language)[key] == reason


def test_endings_do_not_hide_a_word() -> None:
    assert reasons("On nous a encore formées et vaccinées", "fr").keys() == {"training", "immunisation"}


@pytest.mark.parametrize("said", ["SALARIO", "salário", "sala\u0301rio", "ｓａｌário"])
def test_case_accents_and_width_do_not_hide_a_word(said: str) -> None:
    assert "conditions" in reasons(said, "pt")


def test_a_longer_phrase_hides_the_shorter_ones_within_it() -> None:
    assert reasons("the community health workers", "en").keys() == {"chw"}


def test_words_that_only_share_a_stem_are_told_apart() -> None:
    assert "workforce" not in reasons("não há medicamentos", "pt")


@pytest.mark.parametrize(("said", "part"), [("Fahrradstraßen", "Fahrrad"), ("Lastenfahrräder", "Fahrräder")])
def test_a_compound_is_heard_by_its_parts(said: str, part: str) -> None:
    assert reasons(f"Mehr {said}!", "de", (topic("cycling", "de", part),)) == {"cycling": said}


@pytest.mark.parametrize(
    ("language", "keyword", "said"),
    [
        ("zh", "保險", "我覺得應該有乘客保險"),
        ("ja", "病院", "近くの病院が遠い"),
        ("ko", "병원", "병원에서 기다렸다"),
        ("th", "ยา", "ไม่มียาเลย"),
    ],
)
def test_scripts_without_spaces_are_searched_for_the_keyword(language: str, keyword: str, said: str) -> None:
    assert reasons(said, language, (topic("found", language, keyword),)) == {"found": keyword}


def test_a_word_of_another_language_counts_less_than_one_of_the_texts_own() -> None:
    own, other = (LEXICON.tag("ambulance", language, HEALTH)[0].score for language in ("en", "de"))
    assert other < own


def test_an_unknown_language_is_searched_in_all() -> None:
    assert reasons("dawa hazipo, salaire impayé", "und").keys() >= {"medicines", "conditions"}


def test_two_words_are_worth_more_than_one_and_a_repeated_word_is_not() -> None:
    one, two, same = (LEXICON.tag(said, "en", HEALTH)[0].score for said in ("nurse", "nurse doctor", "nurse nurses"))
    assert one == same < two <= 1


def test_a_word_that_two_topics_share_is_worth_half() -> None:
    shared = (topic("one", "en", "water", "river"), topic("two", "en", "water"))
    scores = {tag.topic: tag.score for tag in LEXICON.tag("water", "en", shared)}
    assert scores["one"] == scores["two"] < LEXICON.tag("river", "en", shared)[0].score


def test_a_label_alone_is_enough_for_a_new_topic() -> None:
    assert reasons("We need toilets", "en", (Topic("wash", {"en": "Water and toilets"}),)) == {"wash": "toilets"}


def test_an_edited_taxonomy_counts_at_once() -> None:
    assert LEXICON.tag("cabs", "en", (topic("taxi", "en", "taxi"),)) == ()
    assert LEXICON.tag("cabs", "en", (topic("taxi", "en", "taxi", "cab"),))


@pytest.mark.parametrize("said", ["", "👍👍", "Thank you all", "\x00", "۔۔۔", "ﷺ" * 40])
def test_nothing_is_said_when_nothing_fits(said: str) -> None:
    assert LEXICON.tag(said, "en", HEALTH) == ()


def test_without_topics_there_are_no_tags() -> None:
    assert LEXICON.tag("nurses", "en", ()) == ()


ANYTHING = st.text(st.characters(codec=None))
HEARD = st.sampled_from(["médicament", "أدوية", "Wahudumu wa afya ya jamii", "não são pagos", "保險", "Ö", " "])


@given(st.lists(ANYTHING | HEARD).map("".join), st.sampled_from(["en", "fr", "ar", "zh-tw", "de", "und", ""]))
def test_any_text_at_all_gets_the_same_tags_twice_composed_or_not(said: str, language: str) -> None:
    tags = LEXICON.tag(said, language, HEALTH)
    assert tags == LEXICON.tag(said, language, HEALTH)
    assert all(ASSERTED <= tag.score <= 1 and _verbatim(tag, said) for tag in tags)
    composed, decomposed = (LEXICON.tag(unicodedata.normalize(form, said), language, HEALTH) for form in ("NFC", "NFD"))
    assert [(tag.topic, tag.score) for tag in composed] == [(tag.topic, tag.score) for tag in decomposed]


def _verbatim(tag: Tag, said: str) -> bool:
    return all(words in said for words in tag.reason.split(" · "))
