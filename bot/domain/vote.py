"""A vote: which proposal comes next, asked by a poll in every room and counted over all of them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

MOST_OPTIONS = 12
"""Options of one poll (https://core.telegram.org/bots/api#sendpoll)."""
LONGEST_OPTION = 100
"""UTF-16 units of one option."""


@dataclass(frozen=True, slots=True)
class Vote:
    """One vote; `options` are the ids of its questions; `state` is open, closing (polls are being ended), closed
    (counted) or settled (a facilitator decided). `grows`: members may add options, and votes show their names.
    """

    id: int
    community: int
    person: int
    state: str
    options: tuple[int, ...]
    grows: bool
    opened_at: datetime
    closes_at: datetime


@dataclass(frozen=True, slots=True)
class Ballot:
    """The poll of a vote in one room; `part` is 1 for the second poll of a room that moved during the vote.

    `options` maps Telegram's id of each option to its question, `counts` a question's id to its votes; `poll`, `chat`
    and `message` are None until Telegram has the poll.
    """

    id: int
    vote: int
    room: int
    part: int = 0
    chat: int | None = None
    message: int | None = None
    poll: str | None = None
    options: Mapping[str, int] = field(default_factory=dict)
    counts: Mapping[int, int] = field(default_factory=dict)
    voters: int = 0
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Count:
    """What Telegram says of a poll: per option its id, its words, its votes, and who added it, if anyone did."""

    poll: str
    closed: bool
    voters: int
    options: tuple[tuple[str, str, int, int | None], ...]


def tally(options: Sequence[int], ballots: Sequence[Ballot]) -> list[tuple[int, int]]:
    """Votes of all rooms added up, (question, votes), the most first and in the order of the options where equal."""
    votes: Counter[int] = Counter()
    for ballot in ballots:
        votes.update(ballot.counts)
    order = list(dict.fromkeys([*options, *votes]))
    return sorted(((one, votes[one]) for one in order), key=lambda found: -found[1])


def leaders(result: Sequence[tuple[int, int]]) -> list[int]:
    """The questions with the most votes: several in a tie, none when nobody voted."""
    most = max((votes for _, votes in result), default=0)
    return [question for question, votes in result if votes == most and most > 0]
