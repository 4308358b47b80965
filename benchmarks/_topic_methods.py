"""How topics may be told: our own way, parts of it, and the customary methods that it is compared with."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from benchmarks._topic_rows import Task
from bot.analysis.topic import ASSERTED, Lexicon, score
from bot.analysis.topic_fusion import Fused
from bot.analysis.topic_likeness import Floats, Space, letters, stems
from bot.analysis.topic_meaning import Meaning
from bot.analysis.topic_taught import Example, Taught, beliefs, chance, fitted

_SHARP = 8.0  # what cosines count for in the linear peer: the best of 4, 8, 16, 32
_NEAR = 0.15  # cosine from which the peers take a text to be about a topic

Scores = dict[str, float]
Method = Callable[[str, str], Scores]


def methods(task: Task, shots: int, seed: int) -> dict[str, tuple[Method, bool]]:
    """Name to method and whether it is never silent."""
    examples = task.drawn(shots, seed)
    methods = {"lexicon": (_lexicon(task), False), "ours": (ours(task, examples), bool(task.meaning or examples))}
    if examples:
        methods["TF-IDF linear"] = (_linear(task, examples, with_lexicon=False), True)
        methods["lexicon + TF-IDF"] = (_linear(task, examples, with_lexicon=True), True)
    if task.meaning:
        methods["ours, meaning only"] = (_meaning_alone(task, task.meaning), True)
        methods["e5 zero-shot"] = (_zero_shot(task, task.meaning), True)
        methods["lexicon, else e5"] = (_lexicon_else_nearest(task, task.meaning), True)
    if task.meaning and examples:
        methods["e5 linear"] = (_linear_meaning(task, examples, task.meaning), True)
        methods["ours, words only"] = (ours(replace(task, meaning=None), examples), True)
    return methods


def _lexicon(task: Task) -> Method:
    lexicon = Lexicon()

    def scores(text: str, lang: str) -> Scores:
        return {topic: score(hits) for topic, hits in lexicon.hits(text, lang, task.topics).items()}

    return scores


def ours(task: Task, examples: Sequence[Example]) -> Method:
    taught = Fused(task.meaning, examples) if task.meaning else Taught(examples)
    return lambda text, lang: taught.scores(text, lang, task.topics)


def _zero_shot(task: Task, meaning: Meaning) -> Method:
    """A peer: how near the text is to each topic's words, so that `_NEAR` is the least score of a tag."""
    return lambda text, lang: dict(zip(_keys(task), (_near(task, meaning, text, lang) + ASSERTED - _NEAR), strict=True))


def _meaning_alone(task: Task, meaning: Meaning) -> Method:
    """What our tagger knows of meaning, without the lexicon's part."""

    def scores(text: str, lang: str) -> Scores:
        sense = meaning.sense([(text, lang)], task.topics)
        assert sense is not None
        return dict(zip(_keys(task), (sense.near[0] + ASSERTED - _NEAR).tolist(), strict=True))

    return scores


def _lexicon_else_nearest(task: Task, meaning: Meaning) -> Method:
    """A peer: the lexicon where it hits, else the one topic that is nearest, if it is near."""
    lexicon = _lexicon(task)

    def scores(text: str, lang: str) -> Scores:
        near = _near(task, meaning, text, lang)
        best = int(near.argmax())
        return lexicon(text, lang) or {_keys(task)[best]: float(near[best] + ASSERTED - _NEAR)}

    return scores


def _linear_meaning(task: Task, examples: Sequence[Example], meaning: Meaning) -> Method:
    """A peer: one logistic regression per topic on the embeddings alone."""
    sense = meaning.sense([(example.text, example.language) for example in examples], task.topics)
    assert sense is not None
    rows = sense.rows
    decided = _decided(task, examples)
    learnt = fitted(1 + _SHARP * rows @ rows.T, decided, np.zeros_like(decided))

    def scores(text: str, lang: str) -> Scores:
        own = meaning.sense([(text, lang)], task.topics)
        assert own is not None
        return dict(zip(_keys(task), chance((1 + _SHARP * own.rows @ rows.T) @ learnt)[0].tolist(), strict=True))

    return scores


def _near(task: Task, meaning: Meaning, text: str, lang: str) -> Floats:
    sense = meaning.sense([(text, lang)], task.topics)
    assert sense is not None
    near: Floats = sense.ground.named @ sense.rows[0]
    return near


def _keys(task: Task) -> list[str]:
    return [topic.key for topic in task.topics]


def _decided(task: Task, examples: Sequence[Example]) -> Floats:
    return np.array([[key in example.topics for key in _keys(task)] for example in examples], np.float64)


def _linear(task: Task, examples: Sequence[Example], with_lexicon: bool) -> Method:
    """The peers: one logistic regression per topic on TF-IDF, and on the lexicon's scores or not."""
    lexicon = Lexicon()
    texts = [(example.text, example.language) for example in examples]
    spaces = Space(letters, texts), Space(stems, texts)
    heard = np.zeros((len(texts), len(task.topics)))

    def alike(text: str, lang: str) -> Floats:
        found = beliefs(lexicon.hits(text, lang, task.topics), task.topics) * with_lexicon
        return 1 + spaces[0].likeness(text, lang) + spaces[1].likeness(text, lang) + heard @ found

    if with_lexicon:
        heard = np.stack([beliefs(lexicon.hits(*text, task.topics), task.topics) for text in texts])
    decided = _decided(task, examples)
    learnt = fitted(np.stack([alike(*text) for text in texts]), decided, np.zeros_like(decided))
    return lambda text, lang: dict(zip(_keys(task), chance(alike(text, lang) @ learnt).tolist(), strict=True))
