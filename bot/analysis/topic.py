"""Topics by their words: a lexicon in every language of a taxonomy, offline, which can always say why.

1. A taxonomy is compiled once: each label and keyword becomes a phrase of stems, or a string for unspaced scripts.
2. A text is read once, and every phrase that occurs in it is a hit; a longer hit hides the shorter ones within it.
3. Hits of a topic add up to a score; the words of the text that were hit are the reason.
"""

import math
from collections import OrderedDict
from collections.abc import Iterable, Sequence

from bot.analysis.topic_index import Hit, Index
from bot.domain.topic import Tag, Topic

ASSERTED = 0.25
"""The least score of a tag: half of what one word of the text's own language, found under one topic only, is worth."""

_SHELF = 64


class Lexicon:
    """The offline Tagger: the words of labels and keywords, in all languages, the text's own preferred."""

    def __init__(self) -> None:
        self._shelf: OrderedDict[int, tuple[tuple[Topic, ...], Index]] = OrderedDict()

    def tag(self, text: str, language: str, topics: Sequence[Topic]) -> tuple[Tag, ...]:
        """Tags by descending score, at least `ASSERTED`, each with the deciding words of `text` as its reason."""
        tags = (_tag(text, key, hits) for key, hits in self.hits(text, language, topics).items())
        return tuple(sorted((tag for tag in tags if tag.score >= ASSERTED), key=lambda tag: (-tag.score, tag.topic)))

    def hits(self, text: str, language: str, topics: Sequence[Topic]) -> dict[str, list[Hit]]:
        """The phrases of each topic that occur in `text`: topic key to hits in reading order."""
        found: dict[str, list[Hit]] = {}
        for hit in self._index(tuple(topics)).read(text, language.partition("-")[0]):
            found.setdefault(hit.topic, []).append(hit)
        return found

    def _index(self, topics: tuple[Topic, ...]) -> Index:
        """The compiled taxonomy; the latest stay on a shelf, told by content, for rows are read anew each time."""
        content = hash(tuple((topic.key, *topic.labels.values(), *topic.keywords.values()) for topic in topics))
        kept = self._shelf.get(content)
        if kept is None or kept[0] != topics:
            kept = self._shelf[content] = (topics, Index(topics))
            while len(self._shelf) > _SHELF:
                self._shelf.popitem(last=False)
        return kept[1]


def weight(hits: Iterable[Hit]) -> float:
    """Evidence of some hits, 0 and up: each phrase counts once, however often it is repeated."""
    return sum({hit.phrase: hit.weight for hit in hits}.values())


def _tag(text: str, topic: str, hits: Sequence[Hit]) -> Tag:
    said = dict.fromkeys(text[hit.start : hit.end] for hit in hits)
    return Tag(topic, 1 - math.exp(-weight(hits)), " · ".join(said))
