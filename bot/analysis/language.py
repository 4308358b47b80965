"""The language of a chat message: which detector listens, chosen by name."""

from collections.abc import Sequence
from importlib import import_module

from bot.analysis import Detector

NAMES = ("langdetect",)


def detector(name: str = "langdetect") -> Detector:
    """The detector of this name, loaded only now; ValueError for a name that is not in `NAMES`."""
    if name not in NAMES:
        raise ValueError(f"no detector is called {name!r}; choose one of {', '.join(NAMES)}")
    made: Detector = import_module("bot.analysis.language_langdetect").Langdetect()
    return made


def likely(history: Sequence[str], room: Sequence[str]) -> tuple[str, ...]:
    """The `prior` of a message: the author's earlier languages, latest first, then the room's.

    A language counts once for each time it is named, so that a person's own habit outweighs the room.
    """
    return (*history, *room)
