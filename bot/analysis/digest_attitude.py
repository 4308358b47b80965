"""How a reply stands to what it answers: whether it agrees, disagrees, or leaves that open.

Only how it begins tells, and only in phrases that are listed (`digest_stance.txt`): a cue must begin a clause, may have
other words of assent or courtesy before it, and in many cases must be the whole of it: "exactly." agrees, "exactly
three centres are closed" does not. A question agrees with nothing; what takes itself back ("but", "not ...") is open.
"""

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from bot.analysis.topic_words import fold

CLAUSES = 3  # from the beginning, among which a cue is looked for
SCOPE_OF_BUT = 20  # words within which a "but" takes a cue back
LONGEST_CUE = 8  # words

_CLAUSE = re.compile(r"([^,.;:!?…()\n–—]+)([,.;:!?…()\n–—]*)")
_WORD = re.compile(r"[^\W_]+")


def attitude(text: str) -> int:
    """Whether a reply to another answer agrees with it (1), disagrees (-1), or leaves that open (0)."""
    clauses = [(_WORD.findall(said), end) for said, end in _CLAUSE.findall(_folded(text))]
    clauses = [(_plainly(words), end) for words, end in clauses if words]
    first = [words for words, end in clauses[:CLAUSES] if "?" not in end]
    differs, agrees = (any(_begins(kind, words) for words in first) for kind in ("differ", "agree"))
    if differs:
        return 0 if agrees else -1
    return 1 if agrees and not _takes_back([words for words, _ in clauses]) else 0


def _folded(text: str) -> str:
    return fold(text).replace("'", "").replace("’", "")


def _plainly(words: Sequence[str]) -> list[str]:
    """The clause without words that only make it stronger, unless it is denied or is nothing else."""
    if not phrases("back").isdisjoint(words):
        return list(words)
    return [word for word in words if word not in phrases("strong")] or list(words)


def _begins(kind: str, words: Sequence[str]) -> bool:
    """Whether a cue of this kind begins the clause, after words that may lead to it."""
    for at in range(min(len(words), LONGEST_CUE)):
        rest = " ".join(words[at : at + LONGEST_CUE])
        if _cues(kind).match(f"{rest} ." if len(words) - at <= LONGEST_CUE else f"{rest} "):
            return True
        if words[at] not in phrases("lead"):
            return False
    return False


def _takes_back(clauses: Sequence[Sequence[str]]) -> bool:
    """Whether the agreement is soon limited: by a "but", or by a clause that begins with a denial."""
    said: list[str] = []
    for words in clauses:
        denied = not phrases("back").isdisjoint((words[0], " ".join(words[:2]), " ".join(words[:3])))
        if denied and len(said) < SCOPE_OF_BUT:
            return True
        said += words
    return not phrases("but").isdisjoint(said[:SCOPE_OF_BUT])


@cache
def _cues(kind: str) -> re.Pattern[str]:
    """One pattern of all cues of a kind."""
    return re.compile("|".join(map(_spelled, phrases(kind))))


def _spelled(cue: str) -> str:
    """A cue as a pattern: a full stop in the list is the end of the clause, a star is any one word."""
    words = re.escape(cue.removesuffix(".")).replace(r"\*", r"\w+")
    return rf"{words} \." if cue.endswith(".") else rf"{words}\b"


@cache
def phrases(kind: str) -> frozenset[str]:
    """The folded phrases of one kind in `digest_stance.txt`; none for an unknown kind."""
    return _listed().get(kind, frozenset())


@cache
def _listed() -> dict[str, frozenset[str]]:
    lines = files("bot.analysis").joinpath("digest_stance.txt").read_text(encoding="utf-8").splitlines()
    found: dict[str, frozenset[str]] = {}
    for line in lines:
        if not line.startswith("#"):
            kind, _, listed = line.partition(": ")
            found[kind] = found.get(kind, frozenset()) | frozenset(listed.split(", "))
    return found
