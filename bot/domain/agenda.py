"""The agenda: a community's questions, each with its reason, in the languages it has been written in."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

WAITING = ("proposed",)
PLANNED = ("planned",)
ASKED = ("asked", "partly", "answered", "research")
ASIDE = ("parked", "rejected")
LONGEST = {"text": 300, "reason": 300, "link": 300, "note": 120}
"""How long what is typed about a question may be, in UTF-16 units: a phone shows it without scrolling."""
RUN = 4
"""Words in a row that two people hardly choose alike."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A question and its reason in one language."""

    language: str
    text: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the agenda; `status` is a word of its life.

    proposed -> planned -> asked -> partly, answered or research (what its answers made of it); parked, rejected and
    merged (into the question `heir`) lead aside. `wordings` maps a language to the words a person wrote, `original` is
    the language it was first written in; `position` orders what is planned. `note` is why it was rejected, `owner` the
    user id of who looks after it.
    """

    id: int
    community: int
    status: str
    position: int
    link: str = ""
    wordings: Mapping[str, Wording] = field(default_factory=dict)
    original: str | None = None
    note: str = ""
    owner: int | None = None
    heir: int | None = None

    def wording(self, language: str) -> Wording:
        """The question for a reader of `language`; where nobody translated it, the original (see its `language`)."""
        own = self.wordings.get(language) or self.wordings.get(self.original or "en")
        return own or self.wordings.get("en") or next(iter(self.wordings.values()))


@dataclass(frozen=True, slots=True)
class Proposal:
    """Who proposed a question: in which room, by which message (None and None: in private)."""

    person: int
    made_at: datetime
    room: int | None = None
    message: int | None = None
    id: int = 0


def repeats(text: str, said: str, run: int = RUN) -> bool:
    """Whether so many words in a row, or all of a text that has fewer, are somebody's who said `said`."""
    mine, theirs = _words(text), f" {' '.join(_words(said))} "
    run = min(run, len(mine))
    return run > 0 and any(f" {' '.join(mine[at : at + run])} " in theirs for at in range(len(mine) - run + 1))


def copies(text: str, said: str) -> bool:
    """Whether a text of some words stands as a whole in what somebody said."""
    return len(_words(text)) >= RUN and repeats(text, said, len(text))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
