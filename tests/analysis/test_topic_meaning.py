"""What was embedded once is remembered: kept outside, it is taken in again, and never for another text or model."""

from collections.abc import Sequence

import numpy as np
import pytest

from bot.analysis import topic_meaning
from bot.analysis.embedding import Floats, unit
from bot.analysis.topic_meaning import Meaning
from bot.domain.vector import Vectors
from tests.analysis.test_topic_fusion import TOPICS, Dictionary

SAID = [("no money", "en"), ("bare shelves", "en"), ("le pont", "fr")]
TEXTS = [text for text, _ in SAID]


class Wide(Dictionary):
    """The same words in one more direction, under the same name: a service has changed its model."""

    def embed(self, texts: Sequence[str]) -> Floats:
        return np.pad(super().embed(texts), ((0, 0), (0, 1)))


class Foreign(Dictionary):
    """Another model that is as wide."""

    name = "foreign"


class Scattered(Dictionary):
    """Texts anywhere in 384 dimensions, each always at the same place."""

    def embed(self, texts: Sequence[str]) -> Floats:
        seeds = [int.from_bytes(text.encode()) for text in texts]
        return unit(np.stack([np.random.default_rng(seed).normal(size=384).astype(np.float32) for seed in seeds]))


def near(meaning: Meaning) -> Floats:
    """How near the texts are to the topics."""
    sense = meaning.sense(SAID, TOPICS)
    assert sense is not None
    return sense.near.astype(np.float32)


def kept() -> list[Vectors]:
    """What a meaning by the dictionary has to keep."""
    meaning = Meaning(Dictionary())
    near(meaning)
    told = [meaning.told([text]) for text in TEXTS] + [meaning.told(meaning.words(TOPICS))]
    return [one for one in told if one is not None]


def test_what_was_told_is_not_embedded_again_and_judges_to_the_bit_as_before() -> None:
    dictionary = Dictionary()
    meaning = Meaning(dictionary)
    meaning.recall(kept())
    assert np.array_equal(near(meaning), near(Meaning(Dictionary())))
    assert dictionary.asked == 0


def test_rounding_moves_no_cosine_by_more_than_two_in_ten_thousand() -> None:
    meaning, texts = Meaning(scattered := Scattered()), [f"text {number}" for number in range(100)]
    assert meaning.sense([(text, "en") for text in texts], TOPICS) is not None
    told = meaning.told(texts)
    assert told is not None
    kept = np.frombuffer(told.rows, np.float16).reshape(len(texts), -1).astype(np.float64)
    exact = scattered.embed(texts).astype(np.float64)
    assert 0 < np.abs(kept @ kept.T - exact @ exact.T).max() < 0.0002


def test_vectors_of_another_model_are_never_used() -> None:
    alone, beside = Foreign(), Foreign()
    meaning = Meaning(beside)
    meaning.recall(kept())
    assert np.array_equal(near(meaning), near(Meaning(alone)))
    assert beside.asked == alone.asked > 0


def test_a_model_that_changes_under_its_name_is_noticed_by_its_width() -> None:
    meaning = Meaning(Wide())
    meaning.recall(kept())
    assert meaning.sense([("a new bridge", "en")], TOPICS) is None
    meaning.recall(kept())
    assert np.array_equal(near(meaning), near(Meaning(Wide())))


def test_what_could_not_be_told_is_not_kept() -> None:
    silent = Dictionary()
    silent.silent = True
    meaning = Meaning(silent)
    assert meaning.sense(SAID, TOPICS) is None
    assert meaning.told(TEXTS) is None
    assert meaning.told(meaning.words(())) is None


def test_what_was_recalled_last_is_forgotten_last(monkeypatch: pytest.MonkeyPatch) -> None:
    meaning = Meaning(dictionary := Dictionary())
    monkeypatch.setattr(topic_meaning, "_REMEMBERED", len(SAID))
    near(meaning)
    told = meaning.told(TEXTS[:1])
    assert told is not None
    meaning.recall([told])
    meaning.sense([("another road", "en")], TOPICS)
    asked = dictionary.asked
    meaning.sense(SAID[:1], TOPICS)
    assert dictionary.asked == asked
