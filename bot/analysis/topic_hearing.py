"""What the words of a text say of each topic, as evidence that can be added to other evidence.

Shapes: t topics.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bot.analysis.topic import Lexicon
from bot.analysis.topic_index import Hit, Shelf
from bot.analysis.topic_likeness import Floats
from bot.analysis.topic_taught import beliefs, odds
from bot.analysis.topic_words import words
from bot.domain.topic import Topic

_NAMED = 2.5
"""What it adds to what was heard that a word is of the topic's own name.

In each of six public tasks a text with one hit is about its topic more often when that is a name: 48 to 86 %,
else 40 to 60 (one task has two such texts, both right).
"""


@dataclass(frozen=True, slots=True)
class Heard:
    """The `hits` of a text by topic; the lexicon's scores, `believed` (t,); and what they add to log odds (t,)."""

    hits: dict[str, list[Hit]]
    believed: Floats
    added: Floats


class Hearing:
    """The lexicon and the names of topics, each taxonomy made ready once; one for the process."""

    def __init__(self) -> None:
        self._lexicon = Lexicon()
        self._names = Shelf(_names)

    def of(self, text: str, language: str, topics: Sequence[Topic]) -> Heard:
        """What the lexicon believes of each topic, and by how much that exceeds the log odds of silence.

        Named is a topic where all that was said of it are words of its name: "of" alone names nothing.
        """
        hits = self._lexicon.hits(text, language, topics)
        believed, names = beliefs(hits, topics), self._names.get(topics)
        said = {key: [words(text[hit.start : hit.end]) for hit in found] for key, found in hits.items()}
        named = [
            any(all(word.folded in names[topic.key] for word in one) for one in said.get(topic.key, ()))
            for topic in topics
        ]
        return Heard(hits, believed, odds(believed) - odds(np.zeros(1)) + _NAMED * np.array(named, np.float64))


def _names(topics: Sequence[Topic]) -> dict[str, frozenset[str]]:
    """The folded words of each topic's name, in all its languages together."""
    return {
        topic.key: frozenset(word.folded for label in topic.labels.values() for word in words(label))
        for topic in topics
    }
