"""The starter files: complete, short enough for a phone, and usable together."""

from collections import Counter

import pytest

from bot.domain.topic import Topic
from bot.prompts import (
    agenda_from,
    load_agenda,
    load_topics,
    offered_agendas,
    starter_agendas,
    starter_topics,
    topics_from,
)

HOUSE = {"en", "fr", "es", "pt"}


def test_the_starter_agendas_and_taxonomies_are_listed_by_name() -> None:
    assert {"chw", "information", "outbreak", "uhc"} <= set(starter_agendas())
    assert {"city", "mobility", "platforms", "water"} <= set(starter_agendas())
    assert {"city", "health", "mobility", "platforms", "water"} <= set(starter_topics())


def test_the_agendas_of_the_samples_are_offered_to_nobody() -> None:
    assert [one.key for one in offered_agendas()] == ["chw", "information", "outbreak", "uhc"]


@pytest.mark.parametrize("name", starter_agendas())
def test_an_agenda_speaks_the_four_languages_and_fits_a_phone(name: str) -> None:
    agenda = load_agenda(name)
    assert agenda.topics in starter_topics()
    assert set(agenda.titles) >= HOUSE
    assert set(agenda.descriptions) >= HOUSE
    for question in agenda.questions:
        assert set(question.texts) >= HOUSE
        assert set(question.reasons) == set(question.texts)
        assert question.link.startswith("http")
        assert max(map(len, question.texts.values())) <= 300
        assert max(map(len, question.reasons.values())) <= 240


def test_codes_of_agendas_tell_them_apart() -> None:
    codes = [load_agenda(name).code for name in starter_agendas()]
    assert len(set(codes)) == len(codes)
    assert all(code.isascii() and code.isupper() and len(code) <= 5 for code in codes)


def test_the_agenda_for_universal_health_coverage_has_eight_questions() -> None:
    assert (load_agenda("uhc").code, len(load_agenda("uhc").questions)) == ("UHC", 8)


@pytest.mark.parametrize("name", starter_topics())
def test_a_taxonomy_has_a_label_and_keywords_for_every_topic_in_the_four_languages(name: str) -> None:
    topics = load_topics(name)
    assert len({topic.key for topic in topics}) == len(topics) >= 8
    for topic in topics:
        assert set(topic.labels) >= HOUSE
        assert all(len(topic.keywords[language]) >= 4 for language in HOUSE)
        assert len(topic.label("fr")) <= 60


@pytest.mark.parametrize("name", starter_topics())
def test_a_taxonomy_says_in_the_four_languages_and_briefly_what_each_topic_is_about(name: str) -> None:
    for topic in load_topics(name):
        assert set(topic.descriptions) >= HOUSE
        assert all(0 < len(words) <= 140 for words in topic.descriptions.values())


@pytest.mark.parametrize("name", starter_topics())
def test_no_keyword_is_listed_twice_in_a_language(name: str) -> None:
    listed = Counter(
        (language, keyword.casefold())
        for topic in load_topics(name)
        for language, keywords in topic.keywords.items()
        for keyword in keywords
    )
    assert [keyword for keyword, times in listed.items() if times > 1] == []


@pytest.mark.parametrize("language", ["en", "fr", "pt", "es", "ar", "sw"])
def test_the_health_taxonomy_has_keywords_in_six_languages(language: str) -> None:
    assert all(len(topic.keywords[language]) >= 5 for topic in load_topics("health"))


def test_a_taxonomy_is_read_from_text() -> None:
    toml = '[[topic]]\nkey = "chw"\nlabels = { en = "Health workers" }\nkeywords = { en = ["CHW"] }\n'
    assert topics_from(toml) == (Topic("chw", {"en": "Health workers"}, {"en": ("CHW",)}),)


def test_what_is_no_toml_is_said_to_be_none() -> None:
    with pytest.raises(ValueError, match="Invalid value"):
        topics_from("key = ")
    with pytest.raises(ValueError, match="Invalid value"):
        agenda_from("broken", "key = ")


def test_a_name_that_is_not_listed_has_no_agenda() -> None:
    with pytest.raises(FileNotFoundError):
        load_agenda("nowhere")
