"""What topics are measured with: labelled texts, and each task's topics from a file that others made."""

import json
import random
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks._labelled import Unreadable, labelled
from bot.analysis.topic_meaning import Meaning
from bot.analysis.topic_taught import Example
from bot.domain.topic import Topic


@dataclass(frozen=True, slots=True)
class Row:
    """A labelled text of the data."""

    text: str
    lang: str
    labels: tuple[str, ...]
    source: str = ""

    def example(self) -> Example:
        """The row as a facilitator's correction."""
        return Example(self.text, self.lang, self.labels)


def taxonomies(path: Path) -> dict[str, tuple[bool, tuple[Topic, ...]]]:
    """By the name of each task, whether a text may be about several topics, and these as they are told."""
    try:
        told = json.loads(path.read_text("utf-8-sig"))
        return {name: (bool(task.get("multi")), _topics(task["topics"])) for name, task in told.items()}
    except (OSError, ValueError) as problem:
        raise Unreadable(f"{path} cannot be read as JSON: {problem}.") from None
    except (KeyError, TypeError, AttributeError):
        shape = '{"TASK": {"multi": false, "topics": {"KEY": {"name": {"en": "..."}, "keywords": {"en": ["..."]}}}}}'
        raise Unreadable(f"{path} is of another form than {shape}.") from None


def _topics(told: dict[str, Any]) -> tuple[Topic, ...]:
    return tuple(
        Topic(
            key,
            {language: str(name) for language, name in topic["name"].items()},
            {language: tuple(map(str, heard)) for language, heard in topic.get("keywords", {}).items()},
            {"en": str(topic["desc"])} if topic.get("desc") else {},
        )
        for key, topic in told.items()
    )


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


def read(data: Path, topics: Path) -> list[Task]:
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
