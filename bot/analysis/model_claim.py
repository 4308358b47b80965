"""What a model says, before anybody believes it: sentences that each name the answers they rest on.

Each sentence is an object of its own and is read by itself, so that an output which is cut, or broken in one place,
costs one sentence and not all.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.domain.reply import Answer

LONGEST_OUTPUT = 20_000  # characters of an output that are read at all
MOST_CLAIMS = 50

_FLAT = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence, and the numbers of the texts that it says it rests on, as they were sent: from 1."""

    text: str
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """What the code has counted: a theme's answers and people, its groups and languages, and `everyone` who answered.

    `everyone` are the people who answered the question at all.
    """

    answers: int
    people: int
    rooms: int
    languages: int
    everyone: int


@dataclass(frozen=True, slots=True)
class Ground:
    """What a claim is judged against: the answers that were sent, by number from 1, and what was counted.

    `language` is the one that was asked for, and `longest` the most characters of a claim.
    """

    answers: Mapping[int, Answer]
    counted: Counted
    language: str
    longest: int

    def cited(self, claim: Claim) -> tuple[Answer, ...]:
        """The answers that a claim names, in its order, as far as there are such."""
        return tuple(self.answers[number] for number in claim.ids if number in self.answers)


def counted(answers: Sequence[Answer], everyone: int) -> Counted:
    """The figures of a theme's answers, in a week in which so many people answered."""
    languages = {answer.language for answer in answers} - {"und", "mul"}
    people, rooms = {answer.author for answer in answers}, {answer.room for answer in answers}
    return Counted(len(answers), len(people), len(rooms), len(languages), everyone)


def claims(output: str) -> list[Claim]:
    """The well-formed sentences of an output, whatever stands around and between them; nothing is mended.

    What is said again word for word is said once.
    """
    return list(dict.fromkeys(_claims(output[:LONGEST_OUTPUT])))[:MOST_CLAIMS]


def _claims(output: str) -> Iterator[Claim]:
    for found in _FLAT.finditer(output):
        try:
            said = json.loads(found[0])
        except (ValueError, RecursionError):
            continue
        text, ids = said.get("text"), said.get("ids")
        if isinstance(text, str) and isinstance(ids, list) and all(type(one) is int for one in ids):
            yield Claim(text.strip(), tuple(ids))
