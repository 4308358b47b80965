"""A taxonomy changes by one edit at a time, and keeps what it can."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.language import NAMES, code_named
from bot.domain.taxonomy import Edit, edited, keywords, meant, named, nearest, new_key
from bot.domain.topic import Topic

MEDICINES = Topic("medicines", {"en": "Medicines", "fr": "Médicaments"}, {"en": ("drug", "stock")})
SUPPLIES = Topic("supplies", {"en": "Supplies", "sw": "Vifaa"}, {"en": ("stock", "gloves"), "pt": ("luvas",)})
TOPICS = (MEDICINES, SUPPLIES)


@pytest.mark.parametrize(
    ("typed", "heard"),
    [
        ("syrup", ("drug", "stock", "syrup")),
        ("syrup, pill;  two  words", ("drug", "stock", "syrup", "pill", "two words")),
        ("حبوب، شراب", ("drug", "stock", "حبوب", "شراب")),
        ("-Stock, pill", ("drug", "pill")),
        ("− DRUG", ("stock",)),
        ("drug, drug", ("drug", "stock")),
        ("-, ..., ☺", ("drug", "stock")),
    ],
)
def test_typed_keywords_join_and_a_minus_takes_away(typed: str, heard: tuple[str, ...]) -> None:
    assert keywords(("drug", "stock"), typed) == heard


@given(st.text())
def test_any_typed_keywords_can_be_read(typed: str) -> None:
    assert all(any(map(str.isalnum, word)) for word in keywords((), typed))


def test_one_language_of_a_topic_is_reworded_and_the_rest_stays() -> None:
    renamed = edited(TOPICS, Edit("label", "medicines", "fr", "Pharmacie"))
    assert renamed[0].labels == {"en": "Medicines", "fr": "Pharmacie"}
    assert renamed[1] == SUPPLIES
    (described, _) = edited(TOPICS, Edit("description", "medicines", "pt", "O que falta"))
    assert described.descriptions == {"pt": "O que falta"}
    (heard, _) = edited(TOPICS, Edit("keywords", "medicines", "pt", "xarope"))
    assert heard.keywords == {"en": ("drug", "stock"), "pt": ("xarope",)}


def test_a_merged_topic_leaves_its_names_and_words() -> None:
    (merged,) = edited(TOPICS, Edit("merge", "supplies", words="medicines"))
    assert merged.labels == MEDICINES.labels
    assert merged.keywords == {
        "en": ("drug", "stock", "Supplies", "gloves"),
        "sw": ("Vifaa",),
        "pt": ("luvas",),
    }


def test_a_retired_topic_is_gone_and_a_new_one_comes_last() -> None:
    assert edited(TOPICS, Edit("retire", "medicines")) == (SUPPLIES,)
    assert edited(TOPICS, Edit("add", "roads", "en", "Roads")) == (*TOPICS, Topic("roads", {"en": "Roads"}))


def test_an_edit_of_a_topic_that_is_not_there_changes_nothing() -> None:
    assert edited(TOPICS, Edit("label", "roads", "en", "Roads")) == TOPICS


@pytest.mark.parametrize(
    ("label", "key"),
    [
        ("Água & luz", "agua-luz"),
        ("Roads", "roads-2"),
        ("الأدوية", "topic"),
        ("  ", "topic"),
    ],
)
def test_a_key_is_derived_once_and_never_taken_twice(label: str, key: str) -> None:
    assert new_key(label, {"roads", "medicines"}) == key


def test_keys_that_are_all_taken_are_numbered_on() -> None:
    assert new_key("Roads", {"roads", "roads-2", "roads-3"}) == "roads-4"


@pytest.mark.parametrize(
    ("name", "key"),
    [("medicaments", "medicines"), ("MÉDICAMENTS", "medicines"), ("vifaa", "supplies"), ("supplies", "supplies")],
)
def test_a_topic_is_named_by_its_key_or_any_label(name: str, key: str) -> None:
    found = named(TOPICS, name)
    assert found is not None
    assert found.key == key


@pytest.mark.parametrize(
    ("name", "key", "near"),
    [
        ("medic", "medicines", "medicines"),
        ("VIF", "supplies", "supplies"),
        ("me", None, None),
        ("suplies", None, "supplies"),
        ("su", None, None),
        ("", None, None),
        ("unicorns", None, None),
    ],
)
def test_the_beginning_of_one_label_means_it_and_a_slip_is_near_it(
    name: str, key: str | None, near: str | None
) -> None:
    found, like = meant(TOPICS, name), nearest(TOPICS, name)
    assert (found and found.key, like and like.key) == (key, near)


def test_a_beginning_that_two_labels_share_means_neither() -> None:
    assert meant((*TOPICS, Topic("supervision", {"en": "Supervision"})), "sup") is None


def test_nothing_is_named_by_other_words() -> None:
    assert named(TOPICS, "unicorns") is None


@pytest.mark.parametrize(
    ("words", "code"), [("fr", "fr"), ("FR ", "fr"), ("kiswahili", "sw"), ("العربية", "ar"), ("klingon", None)]
)
def test_a_language_is_named_by_its_code_or_its_own_name(words: str, code: str | None) -> None:
    assert code_named(words) == code


def test_no_two_languages_have_one_name() -> None:
    assert len(set(NAMES.values())) == len(NAMES)
