"""A language model as the house knows it: which one is on, what one run of it cost, and what came of its claims."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256


@dataclass(frozen=True, slots=True)
class Model:
    """A model that is on: its name, and the host that members' words are sent to."""

    name: str
    host: str


@dataclass(frozen=True, slots=True)
class Idea:
    """A question that a model proposes: `rests_on` are the answers that it leads on from, each with its text's print.

    It stands only while all of them do.
    """

    text: str
    rests_on: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Run:
    """One summary worded in one language: `kept` counts claims by task, `dropped` by the check that they failed.

    `failure` is a word for why it ended early, or "".
    """

    digest: int
    community: int
    language: str
    model: str
    made_at: datetime
    tokens: int = 0
    kept: Mapping[str, int] = field(default_factory=dict)
    dropped: Mapping[str, int] = field(default_factory=dict)
    failure: str = ""
    ideas: tuple[Idea, ...] = ()


@dataclass(frozen=True, slots=True)
class Spent:
    """Tokens used in the last seven days: by all communities together, and by one of them."""

    by_all: int = 0
    here: int = 0


def print_of(text: str) -> str:
    """What a text is recognised by without being kept: 32 hexadecimal digits of SHA-256."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
