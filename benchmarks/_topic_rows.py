"""What topics are measured with: labelled texts, and each task's topics from a file that others made."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks._labelled import Unreadable
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
