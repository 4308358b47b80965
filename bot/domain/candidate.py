"""What could be asked next: what a week's answers left open, where they differ, what few said, who was not heard."""

from collections.abc import Iterator
from dataclasses import dataclass
from zlib import crc32

from bot.domain.digest import Absence, Quote, Synthesis

MOST = {"open": 4, "differ": 2, "few": 3, "unheard": 2}
"""How many candidates of each kind are offered, in this order: more than a screen is no choice."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that could be asked next; `kind` is open, differ, few, unheard, or model.

    `quotes` are the members' words that it comes from (two for differ, none for unheard), `absence` who was not heard.
    `words` is the question itself where a language model worded it.
    """

    kind: str
    quotes: tuple[Quote, ...] = ()
    absence: Absence | None = None
    words: str = ""

    @property
    def key(self) -> str:
        """What names it among the candidates of its week, as long as its words stay the same."""
        if self.absence is not None:
            return f"unheard:{self.absence.kind}:{self.absence.name}"
        told = [f"{crc32(self.words.encode()):08x}"] if self.words else []
        return ":".join([self.kind, *told, *(f"{one.reply}.{crc32(one.text.encode()):08x}" for one in self.quotes)])


def candidates(synthesis: Synthesis) -> list[Candidate]:
    """What could be asked next, the most direct first: members' own open questions."""
    found = {kind: list(_of_kind(kind, synthesis)) for kind in MOST}
    return [one for kind, most in MOST.items() for one in found[kind][:most]]


def _of_kind(kind: str, synthesis: Synthesis) -> Iterator[Candidate]:
    if kind == "unheard":
        yield from (Candidate(kind, absence=one) for one in synthesis.unheard)
    elif kind == "differ":
        yield from (Candidate(kind, (one.one, one.other)) for one in synthesis.differences)
    else:
        quotes = synthesis.open_questions if kind == "open" else synthesis.few
        yield from (Candidate(kind, (one,)) for one in quotes)
