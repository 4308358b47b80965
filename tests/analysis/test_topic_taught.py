"""Teaching: a correction counts at once, for the next similar answer, and never makes the bot forget its words."""

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.analysis.topic import ASSERTED, Lexicon
from bot.analysis.topic_likeness import Ids, Space, letters, stems
from bot.analysis.topic_taught import Example, Taught
from bot.domain.topic import Topic

TOPICS = (
    Topic("medicines", {"en": "Medicines"}, {"en": ("medicine", "drug"), "fr": ("médicament",)}),
    Topic("pay", {"en": "Pay"}, {"en": ("salary", "wage"), "fr": ("salaire",)}),
    Topic("roads", {"en": "Roads"}, {"en": ("road", "bridge"), "fr": ("route",)}),
)
LESSONS = (
    Example("The shelves of our dispensary stay empty until the truck comes", "en", ("medicines",)),
    Example("Empty shelves again this month at the dispensary", "en", ("medicines",)),
    Example("We have been waiting for the transfer on our phones since March", "en", ("pay",)),
    Example("The river took the crossing away in the rains", "en", ("roads",)),
    Example("Thank you for this exchange, colleagues", "en", ()),
)


def keys(tagger: Taught, said: str, language: str = "en") -> list[str]:
    return [tag.topic for tag in tagger.tag(said, language, TOPICS)]


def test_without_examples_it_tags_as_the_lexicon_does() -> None:
    said = "No drugs, no salary, and the road is gone"
    assert Taught(()).tag(said, "en", TOPICS) == Lexicon().tag(said, "en", TOPICS)


def test_a_corrected_answer_is_tagged_as_corrected() -> None:
    taught = Taught(LESSONS)
    assert [keys(taught, lesson.text) for lesson in LESSONS] == [list(lesson.topics) for lesson in LESSONS]


def test_the_next_similar_answer_gains_from_a_correction() -> None:
    said = "our dispensary has had empty shelves since the rains"
    assert keys(Taught(()), said) == []
    assert keys(Taught(LESSONS), said) == ["medicines"]


def test_the_reason_of_what_was_learnt_is_the_example_it_resembles() -> None:
    (tag,) = Taught(LESSONS).tag("the dispensary's shelves are empty", "en", TOPICS)
    assert tag.reason == "≈ “Empty shelves again this month at the dispensary”"


def test_a_long_example_is_shown_by_its_beginning() -> None:
    long = Example("Our dispensary\nhas had " + "empty shelves " * 20, "en", ("medicines",))
    (tag,) = Taught((long, *LESSONS[2:])).tag("Our dispensary has had empty shelves", "en", TOPICS)
    assert tag.reason.startswith("≈ “Our dispensary has had empty shelves")
    assert tag.reason.endswith("…”")
    assert len(tag.reason) < 70


def test_a_word_that_misleads_is_unlearnt() -> None:
    misled = [Example(f"Fanta drug store, {street} street", "en", ()) for street in ("first", "second", "third")]
    assert keys(Taught(()), "Fanta drug store, fourth street") == ["medicines"]
    assert keys(Taught(misled), "Fanta drug store, fourth street") == []


def test_a_word_of_the_lexicon_still_counts_after_teaching() -> None:
    assert keys(Taught(LESSONS), "le salaire", "fr") == ["pay"]


def test_an_example_of_a_topic_that_is_gone_is_no_harm() -> None:
    taught = Taught([*LESSONS, Example("Old words", "en", ("retired",))])
    assert {"medicines", "pay", "roads"} == taught.scores("Old words", "en", TOPICS).keys()


def test_teaching_is_by_taxonomy_and_an_edit_counts_at_once() -> None:
    taught = Taught(LESSONS)
    assert keys(taught, LESSONS[0].text) == ["medicines"]
    assert taught.tag(LESSONS[0].text, "en", TOPICS[1:]) == ()


def test_nothing_to_choose_from_gives_nothing() -> None:
    assert Taught(LESSONS).tag("empty shelves", "en", ()) == ()


@pytest.mark.parametrize("parts", [letters, stems])
def test_a_text_is_most_like_itself_and_unlike_other_words(parts: Callable[[str, str], Ids]) -> None:
    space = Space(parts, [("empty shelves", "en"), ("bonjour", "fr"), ("", "en")])
    assert space.likeness("empty shelves", "en") == pytest.approx([1.0, 0.0, 0.0])


def test_nothing_taught_is_like_nothing() -> None:
    assert Space(letters, ()).likeness("words", "en").shape == (0,)


@given(st.lists(st.text(st.characters(codec=None)) | st.sampled_from(["dispensary", "Pérdida ", "empty"])).map("".join))
def test_any_text_at_all_can_be_asked_and_taught(said: str) -> None:
    taught = Taught([Example(said, "en", ("pay",)), LESSONS[0]])
    tags = taught.tag(said, "en", TOPICS)
    assert tags == taught.tag(said, "en", TOPICS)
    assert all(ASSERTED <= tag.score <= 1 for tag in tags)
    composed, decomposed = (taught.scores(unicodedata.normalize(form, said), "en", TOPICS) for form in ("NFC", "NFD"))
    assert composed == pytest.approx(decomposed)
