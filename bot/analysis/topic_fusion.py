"""Topics by words, meaning and teaching together: the Tagger where there is an embedder.

1. What the lexicon heard and how near the text is in meaning are added up, as far as each has proved right.
2. On top of that, what was taught is learnt from examples that are alike in letters, in stems, or in meaning, in any
   language; it counts as far as it holds for examples that it was not learnt from.
3. While meaning cannot be told, words and teaching decide alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bot.analysis.topic import ranked, reason
from bot.analysis.topic_ground import Ground
from bot.analysis.topic_hearing import Heard
from bot.analysis.topic_likeness import Floats
from bot.analysis.topic_meaning import Meaning, Sense
from bot.analysis.topic_opinion import TRUST, opinion, trusted
from bot.analysis.topic_proof import proved
from bot.analysis.topic_taught import Example, Taught, chance, fitted, glimpse, resembled
from bot.domain.topic import Tag, Topic

_COMMON, _FEW = 0.5, 32  # how much any two texts are alike, halved at so many examples
_MEANT = 4.0  # what likeness in meaning counts for, beside 1 for letters and 1 for stems
_SHARED = 0.6
"""What is left of log odds that speak for a topic: words and meaning share evidence, which a sum counts twice.

Scaling after the fact (Platt, Probabilistic outputs for support vector machines, 1999), on six public tasks.
"""
_CHOSEN = 0.25
"""Log odds by which examples overstate how often topics apply, since people correct what is about something.

King and Zeng, Logistic regression in rare events data, Political Analysis 9, 2001 (prior correction).
"""


@dataclass(frozen=True, slots=True)
class _Lesson:
    """What was learnt on a ground of some age: n examples, t topics, d wide."""

    ground: Ground
    age: int
    trust: Floats
    rows: Floats
    believed: Floats
    learnt: Floats


@dataclass(frozen=True, slots=True)
class _View:
    """A text as a lesson sees it: its `sense`, and `alike` (n,) each example in letters, stems and meaning."""

    sense: Sense
    lesson: _Lesson
    alike: Floats


class Fused:
    """A Tagger by words, meaning and what was taught; one for each community that taught something."""

    def __init__(self, meaning: Meaning, examples: Sequence[Example] = ()) -> None:
        self._meaning = meaning
        self._words = Taught(examples)
        self._latest: _Lesson | None = None

    def tag(self, text: str, language: str, topics: Sequence[Topic]) -> tuple[Tag, ...]:
        """Tags by descending score; the reason is the deciding words, else the nearest word or example."""
        view = self._view(text, language, topics)
        if view is None:
            return self._words.tag(text, language, topics)
        heard = self._meaning.hearing.of(text, language, topics)
        scores = self._scores(view, heard)
        words = [reason(text, heard.hits.get(topic.key, ())) for topic in topics]
        return ranked(
            Tag(topic.key, float(sure), words[at] or self._nearest(view, at, topic.key))
            for at, (topic, sure) in enumerate(zip(topics, scores, strict=True))
        )

    def scores(self, text: str, language: str, topics: Sequence[Topic]) -> dict[str, float]:
        """The chance, 0 to 1, that the text is about each topic: also of those too unlikely for a tag."""
        view = self._view(text, language, topics)
        if view is None:
            return self._words.scores(text, language, topics)
        found = self._scores(view, self._meaning.hearing.of(text, language, topics))
        return {topic.key: float(sure) for topic, sure in zip(topics, found, strict=True)}

    def _view(self, text: str, language: str, topics: Sequence[Topic]) -> _View | None:
        """None while meaning cannot be told."""
        own, lesson = [(text, language)], self._latest
        sense = self._meaning.sense(own, topics)
        if sense is not None and _outdated(lesson, sense.ground):
            lesson = self._latest = self._learn(topics, sense.ground)
            sense = self._meaning.sense(own, topics)  # learning may have moved the centre
        if sense is None or lesson is None:
            return None
        alike = self._words.alike(text, language) + _MEANT * (lesson.rows @ sense.rows[0])
        return _View(sense, lesson, alike)

    def _learn(self, topics: Sequence[Topic], ground: Ground) -> _Lesson | None:
        """What the examples teach; None while their meaning cannot be told."""
        examples = self._words.examples
        if not examples:
            none = np.zeros((0, len(topics)))
            return _Lesson(ground, ground.age, TRUST, np.zeros((0, ground.width)), none, none)
        sense = self._meaning.sense([(example.text, example.language) for example in examples], topics)
        if sense is None:
            return None
        heard = [self._meaning.hearing.of(example.text, example.language, topics) for example in examples]
        believed, added = np.stack([one.believed for one in heard]), np.stack([one.added for one in heard])
        alike = np.stack([self._words.alike(example.text, example.language) for example in examples])
        alike = _common(len(alike)) + alike + believed @ believed.T + _MEANT * sense.rows @ sense.rows.T
        decided = np.array([[float(topic.key in example.topics) for topic in topics] for example in examples])
        trust = trusted(added, sense.near, decided)
        start = opinion(added, sense.near, trust)
        learnt = proved(alike, decided, start) * fitted(alike, decided, start)
        return _Lesson(sense.ground, sense.age, trust, sense.rows, believed, learnt)

    def _scores(self, view: _View, heard: Heard) -> Floats:
        lesson = view.lesson
        believed = lesson.believed @ heard.believed
        untaught = opinion(heard.added, view.sense.near[0], lesson.trust)
        if not len(lesson.rows):
            return _sober(untaught)
        return _sober(untaught + (_common(len(lesson.rows)) + view.alike + believed) @ lesson.learnt - _CHOSEN)

    def _nearest(self, view: _View, number: int, topic: str) -> str:
        """The example or the word of a topic that the text is nearest to in meaning."""
        cosine, word = view.sense.ground.closest(view.sense.rows[0], number)
        alike = view.lesson.rows @ view.sense.rows[0]
        own = [at for at, example in enumerate(self._words.examples) if topic in example.topics and alike[at] >= cosine]
        return resembled(self._words.examples, own, view.alike) if own else f"≈ {glimpse(word)}"


def _outdated(lesson: _Lesson | None, ground: Ground) -> bool:
    return lesson is None or lesson.ground is not ground or lesson.age != ground.age


def _sober(log_odds: Floats) -> Floats:
    """Chances of log odds, those above evens drawn towards evens: the order of topics stays as it is."""
    return chance(np.where(log_odds > 0, _SHARED * log_odds, log_odds))


def _common(examples: int) -> float:
    """How much any two texts are alike, by which it is learnt how often a topic applies: hardly, from a few examples.

    Else a few corrections towards one topic would make every answer one about it.
    """
    return _COMMON * examples / (examples + _FEW)
