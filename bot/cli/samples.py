"""The sample communities of `try`: real conversations, told again in the emulator by people without names."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

HOME = Path(__file__).parents[2] / "data" / "samples"
DAWN = datetime(2026, 2, 28, 12, tzinfo=UTC)
"""When the trial begins: the Saturday before the first Monday."""

MONDAY = datetime(2026, 3, 2)
_FIRST, _LAST = timedelta(hours=10), timedelta(days=6, hours=16)
_MOST_OF_ONE = 40
_EVERY = 12
_MOST_REACTIONS = 3


@dataclass(frozen=True, slots=True)
class Sample:
    """One community: where its words are, what it is called, what it asks, and where it lives."""

    file: str
    title: str
    agenda: str
    zone: str

    @property
    def language(self) -> str:
        """The language of its conversation, as its file name says."""
        return self.file.split(".")[1]


SAMPLES = (
    Sample("bowling-green.en.jsonl", "Bowling Green", "city", "America/Chicago"),
    Sample("klimarat.de.jsonl", "Klimarat", "mobility", "Europe/Vienna"),
    Sample("uberx.zh.jsonl", "UberX Taiwan", "platforms", "Asia/Taipei"),
    Sample("freshwater.en.jsonl", "Freshwater", "water", "Pacific/Auckland"),
)


@dataclass(frozen=True, slots=True)
class Word:
    """What one person says: when, as an answer to which earlier word (None: to the question), liked by how many."""

    at: datetime
    author: str
    text: str
    answers: int | None = None
    likes: int = 0


def words(sample: Sample) -> list[Word]:
    """A sample's statements, spread evenly over the week in the room's own time, in the order in which they came."""
    lines = [json.loads(line) for line in (HOME / sample.file).read_text("utf-8").splitlines()]
    most = max(line["agrees"] for line in lines)
    start = MONDAY.replace(tzinfo=ZoneInfo(sample.zone)) + _FIRST
    step = (_LAST - _FIRST) / len(lines)
    return [
        Word(
            at=(start + step * number).astimezone(UTC),
            author=author,
            text=line["text"],
            answers=number - 1 if number % _EVERY == _EVERY - 1 else None,
            likes=_MOST_REACTIONS * line["agrees"] // most,
        )
        for number, (line, author) in enumerate(zip(lines, _authors(lines), strict=True))
    ]


def _authors(lines: Sequence[Mapping[str, str]]) -> Iterator[str]:
    """Who says each line; the organisers' many statements are shared out, for one member may give so many answers."""
    said: Counter[str] = Counter()
    for line in lines:
        number = line["author"].removeprefix("p")
        share = said[number] // _MOST_OF_ONE
        said[number] += 1
        yield f"Member {number}" + (chr(ord("a") + share) if share else "")
