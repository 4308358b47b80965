"""A cycle: one week of one question; a sitting is that week in one room, at that room's wall-clock time."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.community import Community, Moment, Rhythm

SHORTEST = timedelta(hours=24)
_WEEK = timedelta(days=7)
_CODE = re.compile(r"\b([A-Z][A-Z0-9]{1,7}) Q(\d{1,4})\b")


@dataclass(frozen=True, slots=True)
class Cycle:
    """One week of one question for a community; `number` is its Q number; `state` is open or closed."""

    id: int
    community: int
    question: int
    number: int
    state: str


@dataclass(frozen=True, slots=True)
class Week:
    """A cycle together with the community whose it is."""

    community: Community
    cycle: Cycle

    @property
    def code(self) -> str:
        """What names the question in every message about it, for example UHC Q3."""
        return f"{self.community.code} Q{self.cycle.number}"


@dataclass(frozen=True, slots=True)
class Sitting:
    """A cycle in one room; `state` is planned, open, closed or skipped; all times are UTC."""

    id: int
    cycle: int
    room: int
    state: str
    opens_at: datetime
    reminds_at: datetime
    closes_at: datetime
    late: bool = False


@dataclass(frozen=True, slots=True)
class Times:
    """The instants (UTC) of one week in one room."""

    opens: datetime
    reminds: datetime
    closes: datetime
    publishes: datetime


def at_wall(day: date, minute: int, place: ZoneInfo) -> datetime:
    """The instant (UTC) at which clocks in `place` show `minute` of `day`.

    A time that a clock change repeats is its first occurrence; one that it skips is the same distance past the gap,
    so that no week is lost (PEP 495: fold=0 reads a gap with the offset in force before it).
    """
    wall = datetime.combine(day, time(minute // 60, minute % 60), tzinfo=place)
    return wall.astimezone(UTC)


def first_after(moment: Moment, place: ZoneInfo, after: datetime) -> datetime:
    """The first instant strictly after `after` at which the weekly moment comes round in `place`."""
    local = after.astimezone(place).date()
    start = local - timedelta(days=local.weekday())
    days = (start + timedelta(days=moment.weekday + 7 * week) for week in range(-1, 3))
    return next(at for day in days if (at := at_wall(day, moment.minute, place)) > after)


def last_until(moment: Moment, place: ZoneInfo, now: datetime) -> datetime:
    """The latest instant not after `now` at which the weekly moment came round in `place`."""
    at = first_after(moment, place, now - _WEEK - timedelta(hours=3))
    while (later := first_after(moment, place, at)) <= now:
        at = later
    return at


def week_of(instant: datetime, place: ZoneInfo) -> date:
    """The Monday of the local week of an instant: what makes one cycle of one week, in whichever room it opens."""
    local = instant.astimezone(place).date()
    return local - timedelta(days=local.weekday())


def opening_in(week: date, rhythm: Rhythm, place: ZoneInfo) -> datetime:
    """When a room opens in the week that begins on Monday `week`."""
    return at_wall(week + timedelta(days=rhythm.opens.weekday), rhythm.opens.minute, place)


def times(rhythm: Rhythm, place: ZoneInfo, opens: datetime) -> Times:
    """Reminder, close and publication that follow an opening; a week lasts at least 24 hours, however it began."""
    closes = first_after(rhythm.closes, place, opens + SHORTEST)
    reminds = first_after(rhythm.reminds, place, opens)
    return Times(opens, reminds, closes, first_after(rhythm.publishes, place, closes))


def read_code(text: str) -> tuple[str, int] | None:
    """The community code and question number that a text names first; None when it names none."""
    found = _CODE.search(text)
    return (found[1], int(found[2])) if found else None
