"""Who took part: contributors, new voices, languages, rooms, and how much the busiest said, in a week or in several."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from bot.domain.language import UNTOLD

TENTH = 10
"""Below so many people a tenth of them is nobody, and the busiest could be told by name."""


@dataclass(frozen=True, slots=True)
class Voice:
    """That a member gave so many answers to the question of a number, in a language and in a room, 0 for in private."""

    week: int
    member: int
    language: str
    room: int
    answers: int


@dataclass(frozen=True, slots=True)
class Turnout:
    """Who took part in some weeks.

    `new` counts those who never spoke before these weeks. `languages` are answers by code, without
    what is in none or in several; `rooms` are people by room. `busiest` is the share (0 to 1) of all answers that the
    tenth of people who answered most gave, None below `TENTH` people.
    """

    answers: int
    people: int
    new: int
    languages: Mapping[str, int]
    rooms: Mapping[int, int]
    busiest: float | None


def turnout(voices: Collection[Voice], weeks: Collection[int]) -> Turnout:
    """The figures of these weeks, by number; `voices` are those of every week, so that new ones can be told."""
    heard = [voice for voice in voices if voice.week in weeks]
    spoken, said = Counter[str](), Counter[int]()
    for voice in heard:
        said[voice.member] += voice.answers
        spoken[voice.language] += voice.answers if voice.language not in UNTOLD else 0
    pairs = {(voice.room, voice.member) for voice in heard if voice.room}
    fresh = said.keys() - {voice.member for voice in voices if voice.week < min(weeks, default=0)}
    return Turnout(
        answers=said.total(),
        people=len(said),
        new=len(fresh),
        languages=+spoken,
        rooms=Counter(room for room, _ in pairs),
        busiest=_busiest(said),
    )


def _busiest(said: Mapping[int, int]) -> float | None:
    """A tenth of people is rounded up: of eleven it is two."""
    if len(said) < TENTH:
        return None
    most = sorted(said.values(), reverse=True)[: -(-len(said) // TENTH)]
    return sum(most) / sum(said.values())
