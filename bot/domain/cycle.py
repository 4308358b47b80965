"""A cycle: one week of one question; a sitting is that week in one room, at that room's wall-clock time."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.community import Community, Moment, Rhythm

SHORTEST = timedelta(hours=24)
_WEEK = timedelta(days=7)
_CODE = re.compile(r"\b([A-Z][A-Z0-9]{1,7}) Q(\d{1,4})\b")
_NUMBER = re.compile(r"(?:(?:[A-Z][A-Z0-9]{1,7}\s*)?Q\s*|[A-Z][A-Z0-9]{1,7}\s+)?(\d{1,4})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cycle:
    """One week of one question for a community; `number` is its Q number; `state` is open or closed.

    `code` is that of the series that it was a week of, else empty.
    """

    id: int
    community: int
    question: int
    number: int
    state: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class Week:
    """A cycle together with the community whose it is."""

    community: Community
    cycle: Cycle

    @property
    def code(self) -> str:
        """What names the question in every message about it, for example UHC Q3."""
        return f"{self.prefix} Q{self.cycle.number}"

    @property
    def prefix(self) -> str:
        """What begins the numbers of its question and contributions, for example UHC in UHC (26)."""
        return self.cycle.code or self.community.code


@dataclass(frozen=True, slots=True)
class Sitting:
    """A cycle in one room; `state` is planned, open, closed or skipped; all times are UTC.

    `thread` is the question's own forum topic, None where it has none.
    """

    id: int
    cycle: int
    room: int
    state: str
    opens_at: datetime
    reminds_at: datetime
    closes_at: datetime
    late: bool = False
    thread: int | None = None


@dataclass(frozen=True, slots=True)
class Times:
    """The instants (UTC) of one week in one room."""

    opens: datetime
    reminds: datetime
    closes: datetime


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


def week_of(instant: datetime, place: ZoneInfo) -> date:
    """The Monday of the local week of an instant."""
    local = instant.astimezone(place).date()
    return local - timedelta(days=local.weekday())


def times(rhythm: Rhythm, place: ZoneInfo, opens: datetime, until: datetime | None = None) -> Times:
    """Reminder and close that follow an opening; the last two days of a long question are its reminder's.

    A question is open for at least 24 hours, however its week began; `until` is when the community's next question
    opens in any of its rooms, by which this one is closed everywhere.
    """
    last_week = opens + (rhythm.weeks - 1) * _WEEK
    closes = first_after(rhythm.closes, place, last_week + SHORTEST)
    reminds = first_after(rhythm.reminds, place, last_week) if rhythm.reminds else closes
    return Times(opens, reminds, min(closes, until or closes))


def read_code(text: str) -> tuple[str, int] | None:
    """The community code and question number that a text names first; None when it names none."""
    found = _CODE.search(text)
    return (found[1], int(found[2])) if found else None


def read_number(words: str) -> int | None:
    """The number of a question as people write it: 2, Q2, UHC Q2, under whatever code; None for anything else.

    It has at most four digits, as in `read_code`: no database needs to hear of more.
    """
    found = _NUMBER.fullmatch(words.strip())
    return int(found[1]) if found else None
