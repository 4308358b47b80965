"""Topics: is what an answer is about told better than by the customary methods, without and with teaching?

Each method gives a chance for every topic. Where a text has one label, its likeliest topic is compared; where it may
have several, all that reach the least score of a tag. A classifier that is never silent is scored with and without that
least score, and the better counts. With embeddings, a community is taken to have said 256 things before (training
texts without their labels), from which the centre of what it says is known.
"""

import argparse
import json
import random
import resource
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from benchmarks._labelled import Unreadable, labelled
from benchmarks._topic_mistakes import Judged, print_mistakes
from benchmarks._topic_once import Once
from benchmarks._topic_rows import Row, taxonomies
from bot.analysis.embedding import LOCAL, NONE, embedder
from bot.analysis.topic import ASSERTED, Lexicon, score
from bot.analysis.topic_fusion import Fused
from bot.analysis.topic_likeness import Floats, Space, letters, stems
from bot.analysis.topic_meaning import Meaning
from bot.analysis.topic_taught import Example, Taught, beliefs, chance, fitted
from bot.domain.topic import Topic

SEEDS = (1, 2, 3)
HEARD = 256
OTHERS = 60  # answers that a correction should leave as they are
_SHARP = 8.0  # what cosines count for in the linear peer: the best of 4, 8, 16, 32
NEAR = 0.15  # cosine from which the peers take a text to be about a topic

Scores = dict[str, float]
Method = Callable[[str, str], Scores]


@dataclass(frozen=True, slots=True)
class Task:
    """One task of the data: its topics, and the rows to teach from and to ask."""

    name: str
    several: bool
    topics: tuple[Topic, ...]
    train: tuple[Row, ...]
    test: tuple[Row, ...]
    meaning: Meaning | None = None

    def drawn(self, shots: int, seed: int, lang: str = "") -> list[Example]:
        """`shots` training rows of each topic (of one language, where named), each row once, in a seeded order."""
        chosen: dict[Row, None] = {}
        order = random.Random(seed)
        for topic in self.topics:
            rows = [row for row in self.train if topic.key in row.labels and lang in ("", row.lang)]
            chosen |= dict.fromkeys(order.sample(rows, min(shots, len(rows))))
        return [row.example() for row in chosen]


def main(argv: Sequence[str]) -> int:
    """Print the tables, and as the last line the figures of our own method as JSON."""
    asked = _asked(argv)
    if missing := [path for path in (asked.data, asked.topics) if not path.exists()]:
        print(f"There is no {missing[0]}: name the labelled texts with --data and their topics with --topics.")
        return 1
    try:
        tasks = _read(asked.data, asked.topics)
    except Unreadable as problem:
        print(problem)
        return 1
    chosen = embedder(asked.embeddings)
    once = Once(chosen) if chosen else None
    if once:
        tasks = [_grounded(task, Meaning(once)) for task in tasks]
    figures: dict[str, dict[str, dict[str, float]]] = {}
    for task in tasks:
        figures[task.name] = _compare(task, asked.shots)
        _by_language(task, max(asked.shots))
        _without_keywords(task)
        _across_languages(task, max(asked.shots))
        _teaching(task)
    print_mistakes([judged for task in tasks for judged in _judged(task)], asked.mistakes)
    _calibration(tasks, max(asked.shots))
    _speed(tasks, max(asked.shots))
    if once:
        once.close()
        once.print_cost()
    print(json.dumps(figures))
    return 0


def _asked(argv: Sequence[str]) -> argparse.Namespace:
    home = Path("../shared/data/topics")
    parser = argparse.ArgumentParser(prog="benchmarks topics", description=__doc__)
    parser.add_argument("--data", type=Path, default=home / "dev.jsonl", help="labelled texts")
    parser.add_argument("--topics", type=Path, default=home / "topics.json", help="each task's topics")
    parser.add_argument("--shots", type=int, nargs="+", default=[0, 2, 8, 32], help="examples of each topic")
    parser.add_argument("--mistakes", type=int, default=10, help="how many of the most telling ones to print")
    parser.add_argument("--embeddings", choices=[NONE, LOCAL], default=NONE, help="what tells meaning")
    return parser.parse_args(argv)


def _read(data: Path, topics: Path) -> list[Task]:
    """The tasks of which there are texts to ask; labels that are no topic of theirs are left out, and counted."""
    tasks, rows, strange = taxonomies(topics), defaultdict[tuple[str, str], list[Row]](list), 0
    keys = {name: {topic.key for topic in told} for name, (_, told) in tasks.items()}
    for row in labelled(data, "task", "labels"):
        given = [row["labels"]] if isinstance(row["labels"], str) else row["labels"] or []
        labels = tuple(label for label in given if label in keys.get(row["task"], ()))
        strange += len(given) - len(labels)
        said = Row(row["text"], row.get("lang") or "und", labels, row.get("source") or "")
        rows[row["task"], row.get("split", "test")].append(said)
    if strange:
        print(f"Left out: {strange} labels in {data} that are no topic of their task in {topics}.")
    found = [
        Task(name, several, told, tuple(rows[name, "train"]), tuple(rows[name, "test"]))
        for name, (several, told) in tasks.items()
        if rows[name, "test"]
    ]
    if not found:
        raise Unreadable(f"No text of {data} to ask (split: test) belongs to a task of {topics}: {', '.join(tasks)}.")
    return found


def _grounded(task: Task, meaning: Meaning) -> Task:
    """The task with its earlier answers heard."""
    rows = random.Random(0).sample(task.train, min(HEARD, len(task.train)))
    meaning.sense([(row.text, row.lang) for row in rows], task.topics)
    return replace(task, meaning=meaning)


def _lexicon(task: Task) -> Method:
    lexicon = Lexicon()

    def scores(text: str, lang: str) -> Scores:
        return {topic: score(hits) for topic, hits in lexicon.hits(text, lang, task.topics).items()}

    return scores


def _ours(task: Task, examples: Sequence[Example]) -> Method:
    taught = Fused(task.meaning, examples) if task.meaning else Taught(examples)
    return lambda text, lang: taught.scores(text, lang, task.topics)


def _zero_shot(task: Task, meaning: Meaning) -> Method:
    """A peer: how near the text is to each topic's words, so that `NEAR` is the least score of a tag."""
    return lambda text, lang: dict(zip(_keys(task), (_near(task, meaning, text, lang) + ASSERTED - NEAR), strict=True))


def _meaning_alone(task: Task, meaning: Meaning) -> Method:
    """What our tagger knows of meaning, without the lexicon's part."""

    def scores(text: str, lang: str) -> Scores:
        sense = meaning.sense([(text, lang)], task.topics)
        assert sense is not None
        return dict(zip(_keys(task), (sense.near[0] + ASSERTED - NEAR).tolist(), strict=True))

    return scores


def _lexicon_else_nearest(task: Task, meaning: Meaning) -> Method:
    """A peer: the lexicon where it hits, else the one topic that is nearest, if it is near."""
    lexicon = _lexicon(task)

    def scores(text: str, lang: str) -> Scores:
        near = _near(task, meaning, text, lang)
        best = int(near.argmax())
        return lexicon(text, lang) or {_keys(task)[best]: float(near[best] + ASSERTED - NEAR)}

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


def _told(scores: Scores, several: bool, least: float) -> frozenset[str]:
    """The topics that a method is taken to assert."""
    if several:
        return frozenset(topic for topic, sure in scores.items() if sure >= least)
    best = max(scores, key=lambda topic: scores[topic], default="")
    return frozenset([best]) if best and scores[best] >= least else frozenset()


def _f1(task: Task, rows: Sequence[Row], told: Iterable[frozenset[str]]) -> tuple[float, float]:
    """Micro- and macro-averaged F1."""
    right, extra, missed = Counter[str](), Counter[str](), Counter[str]()
    for row, found in zip(rows, told, strict=True):
        labels = frozenset(row.labels)
        right.update(found & labels)
        extra.update(found - labels)
        missed.update(labels - found)
    keys = [topic.key for topic in task.topics]
    each = [2 * right[key] / max(2 * right[key] + extra[key] + missed[key], 1) for key in keys]
    micro = 2 * right.total() / max(2 * right.total() + extra.total() + missed.total(), 1)
    return micro, sum(each) / len(each)


def _measure(task: Task, method: Method, rows: Sequence[Row], never_silent: bool = False) -> tuple[float, float]:
    scores = [method(row.text, row.lang) for row in rows]
    rules = [ASSERTED] if task.several or not never_silent else [ASSERTED, 0.0]
    return max(_f1(task, rows, [_told(each, task.several, least) for each in scores]) for least in rules)


def _methods(task: Task, shots: int, seed: int) -> dict[str, tuple[Method, bool]]:
    """Name to method and whether it is never silent."""
    examples = task.drawn(shots, seed)
    methods = {"lexicon": (_lexicon(task), False), "ours": (_ours(task, examples), bool(task.meaning or examples))}
    if examples:
        methods["TF-IDF linear"] = (_linear(task, examples, with_lexicon=False), True)
        methods["lexicon + TF-IDF"] = (_linear(task, examples, with_lexicon=True), True)
    if task.meaning:
        methods["ours, meaning only"] = (_meaning_alone(task, task.meaning), True)
        methods["e5 zero-shot"] = (_zero_shot(task, task.meaning), True)
        methods["lexicon, else e5"] = (_lexicon_else_nearest(task, task.meaning), True)
    if task.meaning and examples:
        methods["e5 linear"] = (_linear_meaning(task, examples, task.meaning), True)
        methods["ours, words only"] = (_ours(replace(task, meaning=None), examples), True)
    return methods


def _compare(task: Task, shots: Sequence[int]) -> dict[str, dict[str, float]]:
    """Print the table of a task; give our own figures by number of examples."""
    print(f"\n**{task.name}**: {len(task.topics)} topics, {len(task.test)} texts; micro / macro F1, means of {SEEDS}\n")
    means: dict[str, dict[int, tuple[float, float]]] = defaultdict(dict)
    for number in shots:
        runs: dict[str, list[tuple[float, float]]] = defaultdict(list)
        for seed in SEEDS if number else SEEDS[:1]:
            for name, (method, never_silent) in _methods(task, number, seed).items():
                runs[name].append(_measure(task, method, task.test, never_silent))
        for name, of_seeds in runs.items():
            micro, macro = np.mean(of_seeds, axis=0).tolist()
            means[name][number] = micro, macro
    print("| examples of each topic | " + " | ".join(map(str, shots)) + " |\n|---|" + "---|" * len(shots))
    for name, by_number in means.items():
        print(f"| {name} | " + " | ".join(_shown(by_number.get(number)) for number in shots) + " |")
    print(flush=True)
    ours = {number: [round(figure, 4) for figure in pair] for number, pair in means["ours"].items()}
    return {str(number): {"micro": micro, "macro": macro} for number, (micro, macro) in ours.items()}


def _shown(pair: tuple[float, float] | None) -> str:
    return "" if pair is None else f"{pair[0]:.3f} / {pair[1]:.3f}"


def _of_ours(task: Task, method: Method, rows: Sequence[Row]) -> float:
    """Micro F1 of our own method, judged as in the tables."""
    return _measure(task, method, rows, never_silent=task.meaning is not None)[0]


def _by_language(task: Task, shots: int) -> None:
    langs = sorted({row.lang for row in task.test})
    if len(langs) == 1:
        return
    for number in sorted({0, shots}):
        method = _ours(task, task.drawn(number, SEEDS[0]))
        each = {lang: [row for row in task.test if row.lang == lang] for lang in langs}
        shown = "   ".join(f"{lang} {_of_ours(task, method, rows):.3f}" for lang, rows in each.items())
        print(f"- by language, {number} examples: {shown}")


def _without_keywords(task: Task) -> None:
    """What a description tells of topics to which nobody gave keywords."""
    if task.meaning is None or not all(topic.descriptions for topic in task.topics):
        return
    described = tuple(replace(topic, keywords={}) for topic in task.topics)
    named = tuple(replace(topic, descriptions={}) for topic in described)
    bare = [_grounded(replace(task, topics=topics), task.meaning) for topics in (named, described)]
    alone, told = (_of_ours(each, _ours(each, []), each.test) for each in bare)
    print(f"- without keywords, 0 examples: by names {alone:.3f}, by names and descriptions {told:.3f}")


def _judged(task: Task) -> list[Judged]:
    """What is told of each text without examples."""
    method, least = _ours(task, []), 0.0 if task.meaning is not None and not task.several else ASSERTED
    scores = [method(row.text, row.lang) for row in task.test]
    return [
        Judged(task.name, row.text, row.lang, row.source, frozenset(row.labels), each, _told(each, task.several, least))
        for row, each in zip(task.test, scores, strict=True)
    ]


def _across_languages(task: Task, shots: int) -> None:
    """What teaching in English does for the other languages."""
    rows = [row for row in task.test if row.lang != "en"]
    examples = task.drawn(shots, SEEDS[0], "en")
    if rows and examples:
        untaught, taught = (_of_ours(task, _ours(task, given), rows) for given in ([], examples))
        print(f"- taught in English, asked in the others: untaught {untaught:.3f}, {shots} examples {taught:.3f}")


def _teaching(task: Task) -> None:
    """Two wrong answers in English are corrected: are their translations, line by line in the data, right then?"""
    of = {lang: [row for row in task.test if row.lang == lang] for lang in sorted({row.lang for row in task.test})}
    if len(of) < 2 or "en" not in of or len({tuple(row.labels for row in rows) for rows in of.values()}) > 1:
        return
    untaught, wrong = _ours(task, []), defaultdict[tuple[str, ...], list[int]](list)
    for number, row in enumerate(of["en"]):
        if not _right(untaught, row):
            wrong[row.labels].append(number)
    pairs = [each[at : at + 2] for each in wrong.values() for at in range(0, len(each) - 1, 2)]
    sound = [row for row in random.Random(0).sample(task.test, min(OTHERS, len(task.test))) if _right(untaught, row)]
    before, after, kept = list[bool](), list[bool](), list[bool]()
    for pair in pairs:
        taught = _ours(task, [of["en"][number].example() for number in pair])
        asked = [of[lang][number] for lang in of if lang != "en" for number in pair]
        before += [_right(untaught, row) for row in asked]
        after += [_right(taught, row) for row in asked]
        kept += [_right(taught, row) for row in sound]
    if pairs and sound:
        shares = (
            f"right {np.mean(before):.3f} before, {np.mean(after):.3f} after; others stay right {np.mean(kept):.3f}"
        )
        print(f"- two corrections in English, {len(after)} translations asked: {shares}")


def _right(method: Method, row: Row) -> bool:
    return _told(method(row.text, row.lang), several=False, least=0.0) == frozenset(row.labels)


def _calibration(tasks: Sequence[Task], shots: int) -> None:
    """How often a score is right, by the score: what a threshold means."""
    print("\nOf the topics scored ..., this share was right (number):\n")
    for number in sorted({0, shots}):
        right, all_ = Counter[float](), Counter[float]()
        for task in tasks:
            method = _ours(task, task.drawn(number, SEEDS[0]))
            for row in task.test:
                for topic, sure in method(row.text, row.lang).items():
                    step = min(int(sure * 5), 4) / 5
                    all_[step] += 1
                    right[step] += topic in row.labels
        shown = "   ".join(f"{at:.1f}-{at + 0.2:.1f}: {right[at] / all_[at]:.2f} ({all_[at]})" for at in sorted(all_))
        print(f"- {number} examples: {shown}")


def _speed(tasks: Sequence[Task], shots: int) -> None:
    asked = [(task, row) for task in tasks for row in task.test]
    print()
    for name, number in {"untaught": 0, "taught": shots}.items():
        methods = {task.name: _ours(task, task.drawn(number, SEEDS[0])) for task in tasks}
        for task in tasks:
            methods[task.name](task.test[0].text, task.test[0].lang)
        begun = time.process_time()
        for task, row in asked:
            methods[task.name](row.text, row.lang)
        print(f"- {name}: {len(asked) / (time.process_time() - begun):.0f} texts per CPU second")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"- memory at most {memory:.0f} MB, of all methods together")
