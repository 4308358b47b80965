"""Words, meaning and teaching together: another language is understood, and no part is needed for the others."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from bot.analysis.embedding import Floats, unit
from bot.analysis.topic import Lexicon
from bot.analysis.topic_fusion import Fused
from bot.analysis.topic_ground import Ground
from bot.analysis.topic_meaning import Meaning, Sense
from bot.analysis.topic_opinion import TRUST, opinion, trusted
from bot.analysis.topic_proof import proved
from bot.analysis.topic_taught import Example, Taught
from bot.domain.topic import Topic

TOPICS = (
    Topic("medicines", {"en": "Medicines"}, {"en": ("medicine", "drug"), "fr": ("médicament",)}),
    Topic("pay", {"en": "Pay"}, {"en": ("salary", "wage"), "fr": ("salaire",)}),
    Topic("roads", {"en": "Roads"}, {"en": ("road", "bridge"), "fr": ("route",)}),
)
CONCEPTS = (
    "medicine medicines drug médicament dawa tablets shelves étagères remédios",
    "pay salary wage salaire mshahara money argent dinheiro",
    "road roads bridge route barabara pont crossing ponte",
    "thank merci obrigado thanks",
)
LESSONS = (
    Example("The shelves are bare", "en", ("medicines",)),
    Example("Bare shelves again", "en", ("medicines",)),
)


class Dictionary:
    """An embedder that knows a few words in several languages, and fails when it is told to."""

    name = "dictionary"

    def __init__(self) -> None:
        self.asked = 0
        self.silent = False

    def embed(self, texts: Sequence[str]) -> Floats:
        self.asked += len(texts)
        rows = np.array([[self._share(text, concept) for concept in CONCEPTS] + [0.5] for text in texts], np.float32)
        return unit(rows * (not self.silent))

    def close(self) -> None:
        """It holds nothing."""

    def _share(self, text: str, concept: str) -> float:
        return float(len(set(text.casefold().split()) & set(concept.split())))


@pytest.fixture
def dictionary() -> Dictionary:
    return Dictionary()


@pytest.fixture
def meaning(dictionary: Dictionary) -> Meaning:
    return Meaning(dictionary)


def keys(tagger: Fused | Taught, said: str, language: str) -> list[str]:
    return [tag.topic for tag in tagger.tag(said, language, TOPICS)]


def test_what_the_lexicon_does_not_know_is_told_by_its_meaning(meaning: Meaning) -> None:
    assert Lexicon().tag("sem dinheiro", "pt", TOPICS) == ()
    assert keys(Fused(meaning), "sem dinheiro", "pt")[0] == "pay"


def test_the_reason_of_a_meaning_is_the_nearest_word_of_the_topic(meaning: Meaning) -> None:
    tag, *_ = Fused(meaning).tag("barabara", "sw", TOPICS)
    assert (tag.topic, tag.reason) == ("roads", "≈ Roads") or tag.reason in ("≈ road", "≈ bridge", "≈ route")


def test_the_reason_of_a_word_is_still_the_word(meaning: Meaning) -> None:
    tag, *_ = Fused(meaning).tag("No salary since March", "en", TOPICS)
    assert (tag.topic, tag.reason) == ("pay", "salary")


def test_two_corrections_count_for_a_paraphrase_in_another_language(meaning: Meaning) -> None:
    said = "étagères"
    misled = [Example("thanks drug", "en", ()), Example("thanks for the drug", "en", ())]
    tags = {tag.topic: tag for tag in Fused(meaning, LESSONS).tag(said, "fr", TOPICS)}
    assert max(tags, key=lambda key: tags[key].score) == "medicines"
    untaught, taught = (Fused(meaning, given).scores("merci drug", "fr", TOPICS) for given in ((), misled))
    assert taught["medicines"] < untaught["medicines"]


def test_the_reason_of_what_was_taught_is_the_example_that_is_nearest(meaning: Meaning) -> None:
    lessons = [
        Example("thanks", "en", ("pay",)),
        Example("crossing", "en", ("roads",)),
        Example("thank", "en", ("pay",)),
    ]
    tags = {tag.topic: tag for tag in Fused(meaning, 4 * lessons).tag("obrigado", "pt", TOPICS)}
    assert tags["pay"].reason == "≈ “thanks”"


def test_a_few_corrections_towards_one_topic_do_not_make_every_answer_one_about_it(meaning: Meaning) -> None:
    towards_pay = [
        Example(said, "en", ("pay",)) for said in ("late again", "since March", "ask the district", "not yet")
    ]
    assert Fused(meaning, towards_pay).scores("merci", "fr", TOPICS)["pay"] < 0.2


def test_while_meaning_cannot_be_told_words_and_teaching_decide(dictionary: Dictionary, meaning: Meaning) -> None:
    dictionary.silent = True
    said = "The shelves are bare of drugs"
    fused, taught = Fused(meaning, LESSONS), Taught(LESSONS)
    assert fused.tag(said, "en", TOPICS) == taught.tag(said, "en", TOPICS)
    assert fused.scores(said, "en", TOPICS) == taught.scores(said, "en", TOPICS)
    dictionary.silent = False
    assert fused.scores(said, "en", TOPICS) != taught.scores(said, "en", TOPICS)


def test_nothing_is_embedded_twice(dictionary: Dictionary, meaning: Meaning) -> None:
    Fused(meaning, LESSONS).tag("no money", "en", TOPICS)
    asked = dictionary.asked
    Fused(meaning, LESSONS).tag("no money", "en", TOPICS)
    assert dictionary.asked == asked


def test_the_same_text_is_tagged_alike_while_the_centre_stays(meaning: Meaning) -> None:
    tagger = Fused(meaning, LESSONS)
    first = tagger.tag("no money", "en", TOPICS)
    for number in range(10):
        tagger.tag(f"bridge {number}", "en", TOPICS)
    assert tagger.tag("no money", "en", TOPICS) == first


def test_the_centre_of_what_is_heard_is_settled_at_powers_of_two() -> None:
    ground = Ground(TOPICS)
    ground.settle(np.eye(len(ground.words)))
    ages = []
    for number in range(300):
        if not ground.knows(digest := b"%d" % number):
            ground.hear(digest, "en", np.ones(len(ground.words)), np.zeros(len(TOPICS)))
        ages.append(ground.age)
    assert sorted(set(ages)) == [0, 16, 32, 64, 128, 256]


def test_a_community_that_is_heard_meanwhile_changes_nothing(dictionary: Dictionary) -> None:
    class Busy(Meaning):
        """Whenever a text has its meaning, another thread tags an answer of another community."""

        others: Sequence[Topic] = ()

        def sense(self, texts: Sequence[tuple[str, str]], topics: Sequence[Topic]) -> Sense | None:
            found = super().sense(texts, topics)
            if self.others and topics != self.others:
                tagger.tag("a bridge", "en", self.others)
            return found

    for lessons in ((), LESSONS):
        tagger = Fused(busy := Busy(dictionary), lessons)
        alone = tagger.scores("sem dinheiro", "pt", TOPICS)
        busy.others = TOPICS[1:]
        assert tagger.scores("sem dinheiro", "pt", TOPICS) == alone


def test_topics_that_differ_in_a_description_are_both_known(meaning: Meaning) -> None:
    described = (replace(TOPICS[0], descriptions={"en": "tablets"}), *TOPICS[1:])
    for topics in (TOPICS, described):
        meaning.sense([("a bridge", "en")], topics)
    assert [meaning.knows(topics) for topics in (TOPICS, described)] == [True, True]


def test_a_taxonomy_without_topics_tags_nothing(meaning: Meaning) -> None:
    assert Fused(meaning).tag("no money", "en", ()) == ()


def test_trust_moves_to_the_part_that_proves_right() -> None:
    decided = np.eye(3)[[0, 1, 2] * 10]
    wrong = np.roll(decided, 1, axis=1)
    lexicon_right = trusted(3 * decided, 0.3 * wrong, decided)
    meaning_right = trusted(3 * wrong, 0.3 * decided, decided)
    assert lexicon_right[0] > TRUST[0] > meaning_right[0]
    assert meaning_right[1] > TRUST[1] > lexicon_right[1]


def test_teaching_counts_as_far_as_it_holds_for_what_it_was_not_learnt_from() -> None:
    groups = np.arange(60) // 4 % 3
    alike, unsure = 3 * np.equal.outer(groups, groups).astype(np.float64), np.full((60, 3), -1.0)
    consistent = np.eye(3)[groups]
    at_random = np.eye(3)[np.random.default_rng(1).permutation(groups)]
    assert proved(alike, consistent, unsure) == 1
    assert proved(alike, at_random, unsure) < 0.5


def test_a_few_examples_are_believed_though_little_is_proved() -> None:
    contradiction = np.array([[1.0, 0.0], [0.0, 1.0]])
    assert 0.5 < proved(np.ones((2, 2)), contradiction, np.full((2, 2), -1.0)) < 1
    assert proved(np.ones((1, 1)), np.ones((1, 1)), np.zeros((1, 1))) == 1
    assert proved(np.zeros((0, 0)), np.zeros((0, 2)), np.zeros((0, 2))) == 1


def test_an_opinion_grows_with_each_part() -> None:
    near = np.array([[0.0, 0.1]])
    silent, heard = (opinion(np.array([[of, 0.0]]), near, TRUST)[0] for of in (0.0, 3.0))
    assert silent[0] < silent[1]
    assert silent[0] < heard[0]
    assert silent[1] == heard[1]


def test_a_word_of_a_topics_name_counts_for_more_than_another_of_its_keywords(meaning: Meaning) -> None:
    topics = (Topic("shelter", {"en": "State of shelter"}, {"en": ("shelter", "lack of tents")}), TOPICS[2])
    named, hinted = (Fused(meaning).scores(said, "en", topics) for said in ("a shelter", "a lack of tents"))
    assert Lexicon().hits("a lack of tents", "en", topics)
    assert named["shelter"] > hinted["shelter"]


def test_a_topic_moves_towards_what_its_keywords_were_heard_in() -> None:
    ground = Ground(TOPICS)
    ground.settle(np.eye(len(ground.words)))
    heard_of_pay = np.where([topic.key == "pay" for topic in TOPICS], 6.0, 0.0)
    unlike_all_words = np.ones(len(ground.words))
    before = ground.near(ground.centred(["en"], unlike_all_words[None]))[0]
    for number in range(16):
        spread = unlike_all_words + np.eye(len(ground.words))[number % len(ground.words)]
        ground.hear(b"%d" % number, "en", spread, heard_of_pay)
    nearer = ground.near(ground.centred(["en"], unlike_all_words[None]))[0] - before
    assert nearer.argmax() == 1
    assert nearer[1] > 0


def test_a_topic_without_keywords_is_known_by_its_description(meaning: Meaning) -> None:
    bare, told = (Topic("time", {"en": "Wages"}, {}, described) for described in ({}, {"en": "dinheiro mshahara"}))
    unnamed, described = (Fused(meaning).scores("argent", "fr", (topic, TOPICS[2])) for topic in (bare, told))
    assert described["time"] > unnamed["time"]


def test_a_description_is_a_short_reason(meaning: Meaning) -> None:
    topic = Topic("time", {"en": "Wages"}, {}, {"en": "dinheiro mshahara " * 8})
    tag, *_ = Fused(meaning).tag("argent", "fr", (topic, TOPICS[2]))
    assert tag.reason == "≈ dinheiro mshahara dinheiro mshahara dinheiro mshahara dinhe…"
