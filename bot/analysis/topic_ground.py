"""A taxonomy in the space of meaning: where its topics are, and where the middle of what people say is.

Vectors are centred before they are compared, per language: else a text is near whatever is in its language. The centre
of texts is that of the texts heard, settled anew after 16, 32, ... 256 of them, so that between these moments the same
text is judged alike. At the same moments each topic moves from its words towards the texts that are likely about it, by
what they mean and by the keywords in them: people seldom speak in keywords (pseudo-relevance feedback: Manning,
Raghavan, Schütze, Introduction to Information Retrieval, 2008, chapter 9). Shapes: n texts, t topics, d the width of
embeddings.
"""

from collections.abc import Iterable, Sequence

import numpy as np

from bot.analysis.topic_likeness import Floats
from bot.analysis.topic_opinion import TRUST, opinion
from bot.analysis.topic_taught import chance
from bot.domain.topic import Topic

_FIRST, LAST = 16, 256  # texts heard at which the centre is settled
_PRIOR = 16  # texts that what was presumed counts for
_WORDS = 2  # likely texts that the words of a topic count for, beside those that were heard
_FEEDBACK = 2  # rounds


class Ground:
    """The topics' labels, and keywords or else descriptions, as vectors.

    `age` changes when texts are judged otherwise than before. `named` are the topics as their words alone have them,
    once it is settled: shape (t, d).
    """

    def __init__(self, topics: Sequence[Topic]) -> None:
        self._phrases = tuple(_phrases(topics))
        self._topics = len(topics)
        self._heard: dict[bytes, tuple[str, Floats, Floats]] = {}
        self.age = 0
        self.settled = False

    @property
    def words(self) -> tuple[str, ...]:
        """What is to be embedded for `settle`."""
        return tuple(phrase for _, _, phrase in self._phrases)

    @property
    def width(self) -> int:
        """d, once it is settled."""
        return len(self._presumed)

    def settle(self, rows: Floats) -> None:
        """Give the words their vectors, shape (words, d): a topic is the mean of its words, apart from all topics'."""
        languages = [language for _, language, _ in self._phrases]
        self._presumed = rows.mean(axis=0)
        self._rows = _centred(languages, rows, _centres(languages, rows, self._presumed))
        self._owners = np.array([number for number, _, _ in self._phrases])
        sums = np.zeros((self._topics, rows.shape[1]))
        np.add.at(sums, self._owners, self._rows)
        self.named = self._means = _apart(unit(sums))
        self._centres: dict[str, Floats] = {"": self._presumed}
        self.settled = True

    def knows(self, digest: bytes) -> bool:
        """Whether a text was heard before, or enough others were."""
        return len(self._heard) >= LAST or digest in self._heard

    def hear(self, digest: bytes, language: str, row: Floats, added: Floats) -> None:
        """Let an unknown text count for the centre of its language and for topics.

        It comes by its digest, vector (d,), and what its words add to the log odds of each topic (t,).
        """
        self._heard[digest] = (language, row, added)
        count = len(self._heard)
        if count >= _FIRST and count.bit_count() == 1:
            languages, rows, heard = zip(*self._heard.values(), strict=True)
            self._centres = _centres(languages, np.stack(rows), _shrunk(np.stack(rows), self._presumed))
            self._means = self._fed_back(self.centred(languages, np.stack(rows)), np.stack(heard))
            self.age = count

    def _fed_back(self, rows: Floats, heard: Floats) -> Floats:
        """The topics, each moved towards the centred texts (n, d) by how likely they are about it."""
        means = self.named
        for _ in range(_FEEDBACK):
            likely = chance(opinion(heard, rows @ means.T, TRUST))
            means = _apart(self.named + likely.T @ rows / (likely.sum(axis=0)[:, None] + _WORDS))
        return means

    def centred(self, languages: Sequence[str], rows: Floats) -> Floats:
        """Vectors of texts (n, d) as they are to be compared."""
        return _centred(languages, rows, self._centres)

    def near(self, rows: Floats) -> Floats:
        """The cosines of centred texts with the topics, -1 to 1: shape (n, t)."""
        cosines: Floats = rows @ self._means.T
        return cosines

    def closest(self, row: Floats, topic: int) -> tuple[float, str]:
        """The word of a topic that a centred text (d,) is nearest to, after its cosine; -1 and "" for none."""
        own = np.flatnonzero(self._owners == topic)
        cosines = self._rows[own] @ row
        return max(((float(c), self._phrases[at][2]) for c, at in zip(cosines, own, strict=True)), default=(-1.0, ""))


def _apart(means: Floats) -> Floats:
    """Topics without what is common to all of them."""
    directions = unit(means)
    return unit(directions - directions.mean(axis=0))


def unit(rows: Floats) -> Floats:
    """Rows at length one; a row of zeros stays."""
    scaled: Floats = rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-9)
    return scaled


def _phrases(topics: Sequence[Topic]) -> Iterable[tuple[int, str, str]]:
    """The number of each topic with a language and words in it, each once; a description stands in for keywords."""
    for number, topic in enumerate(topics):
        for language in dict.fromkeys((*topic.labels, *topic.keywords, *topic.descriptions)):
            about = topic.keywords.get(language) or (topic.descriptions.get(language, ""),)
            for phrase in dict.fromkeys((topic.labels.get(language, ""), *about)):
                if phrase:
                    yield number, language, phrase


def _centres(languages: Sequence[str], rows: Floats, middle: Floats) -> dict[str, Floats]:
    """The centre of each language, drawn towards the `middle` of all, which stands under no name."""
    own = {language: rows[[at for at, of in enumerate(languages) if of == language]] for language in set(languages)}
    return {"": middle} | {language: _shrunk(of, middle) for language, of in own.items()}


def _shrunk(rows: Floats, presumed: Floats) -> Floats:
    mean: Floats = (rows.sum(axis=0) + _PRIOR * presumed) / (len(rows) + _PRIOR)
    return mean


def _centred(languages: Sequence[str], rows: Floats, centres: dict[str, Floats]) -> Floats:
    return unit(rows - np.stack([centres.get(language, centres[""]) for language in languages]))
