"""What members choose to say of themselves, and when nobody is told: when it would single them out."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.domain.digest import LEAST_GROUP

ROLES = (
    "chw", "nurse", "midwife", "doctor", "pharmacy", "laboratory", "public-health", "manager", "policy", "data",
    "research", "ngo", "patient", "student", "other",
)  # fmt: skip
"""Keys of the roles that one can choose, from the village to the ministry."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What someone said of themselves: a role of `ROLES`, an ISO 3166 country, ISO 639 languages; all may be missing.

    `shown`: whether they wish it beside their words.
    """

    role: str = ""
    country: str = ""
    languages: tuple[str, ...] = ()
    shown: bool = False


@dataclass(frozen=True, slots=True)
class Traits:
    """What a reader is told of an author: a role, a country, both or nothing."""

    role: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class Crowd:
    """How many members of a community share a role, a country, and both; everybody's profile counts, shown or not."""

    counts: Counter[Traits] = field(default_factory=Counter)

    def told(self, profile: Profile) -> Traits:
        """What may stand beside someone's words: the most that at least `LEAST_GROUP` members share, else nothing."""
        if not profile.shown:
            return Traits()
        return next((one for one in _wishes(profile) if self.counts[one] >= LEAST_GROUP), Traits())


def crowd(told: Mapping[Traits, int]) -> Crowd:
    """The crowd in which the members of a community hide; `told` is how many told just this role and country."""
    counts = Counter[Traits]()
    for traits, people in told.items():
        counts.update(dict.fromkeys(_wishes(traits), people))
    return Crowd(counts)


def _wishes(profile: Profile | Traits) -> Iterator[Traits]:
    """What could be told of someone, the most first."""
    for one in (Traits(profile.role, profile.country), Traits(role=profile.role), Traits(country=profile.country)):
        if one != Traits():
            yield one
