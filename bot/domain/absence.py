"""Who was not heard from: groups of people compared with who is there, and with who answered before.

A group is named only when it has at least `LEAST_GROUP` people, so that nobody can be told from it, and only when
nobody of it answered, or hardly anybody: less than a quarter of what would be its share. Never by a person's name.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from bot.domain.digest import LEAST_GROUP, Absence
from bot.domain.language import UNTOLD
from bot.domain.profile import Profile
from bot.domain.reply import Answer

MUCH_LESS = 4  # times by which a group falls short of its share, to be called hardly heard
MOST_ABSENT = 3


@dataclass(frozen=True, slots=True)
class Group:
    """People who have something in common: `kind` is language, room, role or country, `name` its code or title.

    `members` are those of it who are known; `people` how many there are, where that is known otherwise, else 0.
    """

    kind: str
    name: str
    members: frozenset[int]
    people: int = 0

    @property
    def size(self) -> int:
        """How many people belong to it, as far as is known."""
        return max(self.people, len(self.members))


@dataclass(frozen=True, slots=True)
class Habit:
    """That a member gave so many answers before, in a language and in a room."""

    member: int
    language: str
    room: int
    answers: int


def by_language(
    habits: Iterable[Habit], answers: Iterable[Answer], profiles: Mapping[int, Profile] = MappingProxyType({})
) -> list[Group]:
    """Members by the language that they answered in most often, this time included; else by those that they told."""
    now = (Habit(answer.author, answer.language, answer.room, 1) for answer in answers)
    used: dict[int, Counter[str]] = {}
    for habit in (*habits, *now):
        if habit.language not in UNTOLD:
            used.setdefault(habit.member, Counter())[habit.language] += habit.answers
    speaks = {member: one.languages for member, one in profiles.items()}
    speaks |= {member: (max(sorted(codes), key=lambda code: codes[code]),) for member, codes in used.items()}
    named = sorted({code for codes in speaks.values() for code in codes})
    return [Group("language", code, frozenset(_who(speaks, code))) for code in named]


def _who(speaks: Mapping[int, Collection[str]], code: str) -> Iterator[int]:
    return (member for member, codes in speaks.items() if code in codes)


def by_room(habits: Iterable[Habit], answers: Iterable[Answer], rooms: Mapping[int, tuple[str, int]]) -> list[Group]:
    """Members by the room that they answered in; `rooms` are titles and how many people are there, 0 if unknown."""
    pairs = {(habit.room, habit.member) for habit in habits} | {(answer.room, answer.author) for answer in answers}
    return [
        Group("room", title, frozenset(member for place, member in pairs if place == room), people)
        for room, (title, people) in rooms.items()
    ]


def by_profile(profiles: Mapping[int, Profile]) -> list[Group]:
    """Members by the role and by the country that they chose to tell; `profiles` by member id."""
    told = {("role", one.role) for one in profiles.values()} | {("country", one.country) for one in profiles.values()}
    return [
        Group(kind, name, frozenset(member for member, one in profiles.items() if getattr(one, kind) == name))
        for kind, name in sorted(told)
        if name
    ]


def unheard(groups: Collection[Group], answered: Collection[int]) -> tuple[Absence, ...]:
    """The groups of which hardly anybody is among those who answered, the largest first; at most three.

    Where there is one group of a kind only, everybody belongs to it, and it is never named.
    """
    kinds = {group.kind for group in groups}
    found = [absence for kind in kinds for absence in _of_kind([g for g in groups if g.kind == kind], set(answered))]
    found.sort(key=lambda absence: (-absence.people, absence.kind, absence.name))
    return tuple(found[:MOST_ABSENT])


def _of_kind(groups: Collection[Group], answered: set[int]) -> Iterator[Absence]:
    people = sum(group.size for group in groups)
    everyone = sum(len(group.members & answered) for group in groups)
    for group in groups if len(groups) > 1 and everyone else ():
        heard = len(group.members & answered)
        hardly = MUCH_LESS * heard * people < group.size * everyone
        if group.size >= LEAST_GROUP and hardly:
            yield Absence(group.kind, group.name, group.size, heard)
