"""A theme that no topic covers: named by members' own words, and the same from week to week."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

ALIKE = 0.5
"""Share of their answers, or of their words, from which a theme is one that was there before."""


@dataclass(frozen=True, slots=True)
class Emergent:
    """A theme as it was found: `words` are pairs of language and phrase, the most telling first.

    `replies` are the ids of its answers, the most central first.
    """

    words: tuple[tuple[str, str], ...]
    replies: tuple[int, ...]

    @property
    def name(self) -> str:
        """Its phrases on one line."""
        return " · ".join(dict.fromkeys(phrase for _, phrase in self.words))


@dataclass(frozen=True, slots=True)
class Known:
    """A theme under the id that it keeps; `state` is offered, ignored or adopted."""

    id: int
    community: int
    theme: Emergent
    state: str


def returned(found: Sequence[Emergent], known: Sequence[Emergent]) -> list[int | None]:
    """For each theme found its place among the known ones, or None for a new one; each known theme returns once.

    The pairs that are most alike come first, so that the order of either list does not matter much.
    """
    pairs = sorted(
        (-_alike(one, other), at, before) for at, one in enumerate(found) for before, other in enumerate(known)
    )
    places: dict[int, int] = {}
    for unlike, at, before in pairs:
        if -unlike >= ALIKE and at not in places and before not in places.values():
            places[at] = before
    return [places.get(at) for at in range(len(found))]


def kept(found: Sequence[tuple[Known | None, Emergent]], most: int) -> list[tuple[int | None, Emergent]]:
    """Each theme found with the id that it had: all that were decided about, and of the rest the first `most`.

    So what was put away takes no place of what is offered.
    """
    decided = [(known.id, one) for known, one in found if known is not None and known.state != "offered"]
    others = [(known.id if known else None, one) for known, one in found if known is None or known.state == "offered"]
    return [*decided, *others[:most]]


def _alike(one: Emergent, other: Emergent) -> float:
    """The larger of two shares, 0 to 1: common answers among those of the smaller theme, common words among all."""
    answers, words = (set(one.replies), set(other.replies)), (_vocabulary(one), _vocabulary(other))
    fewest, every = min(map(len, answers)), len(words[0] | words[1])
    return max(
        len(answers[0] & answers[1]) / fewest if fewest else 0.0, len(words[0] & words[1]) / every if every else 0.0
    )


def _vocabulary(theme: Emergent) -> set[str]:
    """The words of its name without case and accents."""
    plain = unicodedata.normalize("NFKD", " ".join(phrase for _, phrase in theme.words)).casefold()
    return set("".join(c for c in plain if not unicodedata.combining(c)).split())
