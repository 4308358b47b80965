"""The language of a chat message: which detector listens, chosen by name."""

from collections.abc import Sequence
from importlib import import_module

from bot.analysis import Detector

NAMES = ("ensemble", "grams", "langdetect")


def detector(name: str = "ensemble", threshold: float | None = None) -> Detector:
    """The detector of this name, loaded only now; ValueError for a name that is not in `NAMES`.

    `ensemble` is all that is installed, `grams` our own model alone (what remains where nothing else installs), and
    `langdetect` the customary reference. `threshold`, in 0..1, replaces the detector's own for saying `und`.
    """
    if name not in NAMES:
        raise ValueError(f"no detector is called {name!r}; choose one of {', '.join(NAMES)}")
    chosen = {} if threshold is None else {"threshold": threshold}
    if name == "langdetect":
        reference: Detector = import_module("bot.analysis.language_langdetect").Langdetect(**chosen)
        return reference
    ensemble: Detector = import_module("bot.analysis.language_ensemble").Ensemble(alone=name == "grams", **chosen)
    return ensemble


def made_of(name: str) -> tuple[str, ...]:
    """What the detector of this name hears with on this machine: not every library installs everywhere."""
    if name == "langdetect":
        return (str(import_module("bot.analysis.language_langdetect").LIBRARY),)
    votes: tuple[str, ...] = import_module("bot.analysis.language_votes").installed()
    return ("grams",) if name == "grams" else votes


def likely(history: Sequence[str], room: Sequence[str]) -> tuple[str, ...]:
    """The `prior` of a message: the author's earlier languages, latest first, then the room's.

    A language counts once for each time it is named, so that a person's own habit outweighs the room.
    """
    return (*history, *room)
