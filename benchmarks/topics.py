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
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from benchmarks._labelled import Unreadable
from benchmarks._topic_methods import Method, Scores, methods, ours
from benchmarks._topic_mistakes import Judged, print_mistakes
from benchmarks._topic_once import Once
from benchmarks._topic_rows import Row, Task, read
from bot.analysis.embedding import LOCAL, NONE, embedder
from bot.analysis.topic import ASSERTED
from bot.analysis.topic_meaning import Meaning

SEEDS = (1, 2, 3)
HEARD = 256
OTHERS = 60  # answers that a correction should leave as they are


def main(argv: Sequence[str]) -> int:
    """Print the tables, and as the last line the figures of our own method as JSON."""
    asked = _asked(argv)
    if missing := [path for path in (asked.data, asked.topics) if not path.exists()]:
        print(f"There is no {missing[0]}: name the labelled texts with --data and their topics with --topics.")
        return 1
    try:
        tasks = read(asked.data, asked.topics)
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


def _grounded(task: Task, meaning: Meaning) -> Task:
    """The task with its earlier answers heard."""
    rows = random.Random(0).sample(task.train, min(HEARD, len(task.train)))
    meaning.sense([(row.text, row.lang) for row in rows], task.topics)
    return replace(task, meaning=meaning)


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


def _compare(task: Task, shots: Sequence[int]) -> dict[str, dict[str, float]]:
    """Print the table of a task; give our own figures by number of examples."""
    print(f"\n**{task.name}**: {len(task.topics)} topics, {len(task.test)} texts; micro / macro F1, means of {SEEDS}\n")
    means: dict[str, dict[int, tuple[float, float]]] = defaultdict(dict)
    for number in shots:
        runs: dict[str, list[tuple[float, float]]] = defaultdict(list)
        for seed in SEEDS if number else SEEDS[:1]:
            for name, (method, never_silent) in methods(task, number, seed).items():
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


def _ofours(task: Task, method: Method, rows: Sequence[Row]) -> float:
    """Micro F1 of our own method, judged as in the tables."""
    return _measure(task, method, rows, never_silent=task.meaning is not None)[0]


def _by_language(task: Task, shots: int) -> None:
    langs = sorted({row.lang for row in task.test})
    if len(langs) == 1:
        return
    for number in sorted({0, shots}):
        method = ours(task, task.drawn(number, SEEDS[0]))
        each = {lang: [row for row in task.test if row.lang == lang] for lang in langs}
        shown = "   ".join(f"{lang} {_ofours(task, method, rows):.3f}" for lang, rows in each.items())
        print(f"- by language, {number} examples: {shown}")


def _without_keywords(task: Task) -> None:
    """What a description tells of topics to which nobody gave keywords."""
    if task.meaning is None or not all(topic.descriptions for topic in task.topics):
        return
    described = tuple(replace(topic, keywords={}) for topic in task.topics)
    named = tuple(replace(topic, descriptions={}) for topic in described)
    bare = [_grounded(replace(task, topics=topics), task.meaning) for topics in (named, described)]
    alone, told = (_ofours(each, ours(each, []), each.test) for each in bare)
    print(f"- without keywords, 0 examples: by names {alone:.3f}, by names and descriptions {told:.3f}")


def _judged(task: Task) -> list[Judged]:
    """What is told of each text without examples."""
    method, least = ours(task, []), 0.0 if task.meaning is not None and not task.several else ASSERTED
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
        untaught, taught = (_ofours(task, ours(task, given), rows) for given in ([], examples))
        print(f"- taught in English, asked in the others: untaught {untaught:.3f}, {shots} examples {taught:.3f}")


def _teaching(task: Task) -> None:
    """Two wrong answers in English are corrected: are their translations, line by line in the data, right then?"""
    of = {lang: [row for row in task.test if row.lang == lang] for lang in sorted({row.lang for row in task.test})}
    if len(of) < 2 or "en" not in of or len({tuple(row.labels for row in rows) for rows in of.values()}) > 1:
        return
    untaught, wrong = ours(task, []), defaultdict[tuple[str, ...], list[int]](list)
    for number, row in enumerate(of["en"]):
        if not _right(untaught, row):
            wrong[row.labels].append(number)
    pairs = [each[at : at + 2] for each in wrong.values() for at in range(0, len(each) - 1, 2)]
    sound = [row for row in random.Random(0).sample(task.test, min(OTHERS, len(task.test))) if _right(untaught, row)]
    before, after, kept = list[bool](), list[bool](), list[bool]()
    for pair in pairs:
        taught = ours(task, [of["en"][number].example() for number in pair])
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
            method = ours(task, task.drawn(number, SEEDS[0]))
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
        methods = {task.name: ours(task, task.drawn(number, SEEDS[0])) for task in tasks}
        for task in tasks:
            methods[task.name](task.test[0].text, task.test[0].lang)
        begun = time.process_time()
        for task, row in asked:
            methods[task.name](row.text, row.lang)
        print(f"- {name}: {len(asked) / (time.process_time() - begun):.0f} texts per CPU second")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"- memory at most {memory:.0f} MB, of all methods together")
