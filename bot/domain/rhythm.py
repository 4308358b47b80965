"""A room's calendar: in which weeks it opens a question and when, and when the bot keeps quiet there."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.community import Rhythm
from bot.domain.cycle import at_wall, week_of

LONGEST_WAIT = timedelta(days=6)
"""An opening that days off put off for longer belongs to the next week, and is left out."""

_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_WEEKS_AHEAD = 120
_YEARS_AHEAD = 9
_BETWEEN = re.compile(r"\s+(?:[-–—]|to|au|à|a|al|hasta|até|ate)\s+|\s*\.\.\s*", re.IGNORECASE)
_FORMS = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"),
    re.compile(r"(?P<day>\d{1,2})[./](?P<month>\d{1,2})(?:[./](?P<year>\d{4}|\d\d))?"),
    re.compile(
        r"(?:le |el |o |dia )?(?P<day>\d{1,2})(?:er|º|st|nd|rd|th)?\.? (?:de )?(?P<month>[^\W\d]{3,})\.?"
        r"(?:,? (?:de )?(?P<year>\d{4}))?"
    ),
)


@dataclass(frozen=True, slots=True)
class Opening:
    """One week's opening: `week` is the Monday that names it in every room of the community, `at` its instant (UTC)."""

    week: date
    at: datetime


@dataclass(frozen=True, slots=True)
class Calendar:
    """When a room's weeks open; `anchor` is the weekday on which the community's founding room opens.

    A room opens within three days of the founding room, before or after, so that Sunday in Cairo and Monday in Nairobi
    are one week of one question. `holidays` put an opening off until the day after, `skipped` are days in whose week
    there is none.
    """

    rhythm: Rhythm
    place: ZoneInfo
    anchor: int
    holidays: frozenset[date] = field(default_factory=frozenset)
    skipped: frozenset[date] = field(default_factory=frozenset)

    def day_in(self, week: date) -> date:
        """The day on which the room agreed to open in the week that the Monday `week` names."""
        offset = (self.rhythm.opens.weekday - self.anchor + 3) % 7 - 3
        return week + timedelta(days=self.anchor + offset)

    def opening(self, week: date) -> datetime | None:
        """When the room opens in a week, days off and quiet hours considered; None when it sits that week out."""
        agreed = day = self.day_in(week)
        if self.skips(week):
            return None
        while day in self.holidays and day - agreed <= LONGEST_WAIT:
            day += _DAY
        at = self.awake(at_wall(day, self.rhythm.opens.minute, self.place))
        return at if at - at_wall(agreed, self.rhythm.opens.minute, self.place) <= LONGEST_WAIT else None

    def week_of_day(self, day: date) -> date:
        """The Monday that names the week to which a day belongs, counted from the day of the agreed opening."""
        counted = day - (self.day_in(day) - day)
        return counted - timedelta(days=counted.weekday())

    def skips(self, week: date) -> bool:
        """Whether a day of the seven from this week's opening on was chosen to be left out."""
        first = self.day_in(week)
        return any(first + timedelta(days=n) in self.skipped for n in range(7))

    def after(self, instant: datetime) -> Iterator[Opening]:
        """The openings strictly after an instant, soonest first, for as far as a calendar is worth reading."""
        start = week_of(instant, self.place) - 2 * _WEEK
        weeks = (start + n * _WEEK for n in range(_WEEKS_AHEAD))
        found = ((week, self.opening(week)) for week in weeks)
        return (Opening(week, at) for week, at in found if at is not None and at > instant)

    def latest(self, now: datetime) -> Opening | None:
        """The opening that came round in the past seven days; None when that week was left out."""
        weeks = (week_of(now, self.place) + n * _WEEK for n in (1, 0, -1))
        found = ((week, self.opening(week)) for week in weeks)
        return next((Opening(week, at) for week, at in found if at is not None and at <= now < at + _WEEK), None)

    def week_at(self, instant: datetime) -> date:
        """The Monday that names the week in which an instant lies, counted from this room's agreed opening."""
        weeks = (week_of(instant, self.place) + n * _WEEK for n in (1, 0, -1, -2))
        minute = self.rhythm.opens.minute
        return next(week for week in weeks if at_wall(self.day_in(week), minute, self.place) <= instant)

    def is_quiet(self, instant: datetime) -> bool:
        """Whether the bot says nothing of its own accord in this room at an instant."""
        local = instant.astimezone(self.place)
        return local.date() in self.holidays or self.rhythm.rests(local.hour * 60 + local.minute)

    def awake(self, instant: datetime) -> datetime:
        """The first instant from this one on at which the bot may speak here."""
        at = instant
        while self.is_quiet(at):
            local = at.astimezone(self.place)
            day, end = local.date(), (self.rhythm.quiet or (0, 0))[1]
            begins_tonight = day in self.holidays or local.hour * 60 + local.minute >= end
            at = at_wall(day + _DAY if begins_tonight else day, end, self.place)
        return max(at, instant)


def first_openings(calendars: Collection[Calendar], week: date, weeks: int) -> datetime | None:
    """When the community's next question opens first, in any room, after one of `week` that lasts `weeks`."""
    openings: Iterable[datetime | None] = (each.opening(week + weeks * _WEEK) for each in calendars)
    return min((at for at in openings if at is not None), default=None)


def runs(days: Iterable[date]) -> list[tuple[date, date]]:
    """Days as (first, last) of each unbroken run, soonest first."""
    found: list[tuple[date, date]] = []
    for day in sorted(days):
        if found and day - found[-1][1] <= _DAY:
            found[-1] = (found[-1][0], day)
        else:
            found.append((day, day))
    return found


def read_days(words: str, today: date, months: Mapping[str, int]) -> tuple[date, date]:
    """The first and last day that someone wrote: one day, or two with a dash between; a day without a year is the next.

    `months` maps names of months in small letters to 1 to 12; three letters are enough. "2026-12-25", "25/12" (day
    before month), "25/12/26", "25 décembre" and "24/12 - 2/1" are understood. Raises ValueError for anything else.
    """
    first, *rest = _BETWEEN.split(words.strip().casefold())
    if len(rest) > 1:
        raise ValueError(f"no day or two: {words!r}")
    begin = _read_day(first, today, months)
    end = _read_day(rest[0], begin, months) if rest else begin
    if end < begin:
        raise ValueError(f"ends before it begins: {words!r}")
    return begin, end


def _read_day(words: str, earliest: date, months: Mapping[str, int]) -> date:
    found = next((match for form in _FORMS if (match := form.fullmatch(words.strip()))), None)
    if found is None:
        raise ValueError(f"no day: {words!r}")
    day, month, year = int(found["day"]), _month(found["month"], months), found["year"]
    if year:
        return _in_sight(date(int(year) + 2000 * (len(year) == 2), month, day), earliest)
    return _next_such_day(day, month, earliest)


def _in_sight(day: date, earliest: date) -> date:
    """A day near enough to be meant, and to count weeks from."""
    if abs(day.year - earliest.year) > _YEARS_AHEAD:
        raise ValueError(f"too far away: {day}")
    return day


def _month(words: str, months: Mapping[str, int]) -> int:
    if words.isdecimal():
        return int(words)
    meant = {number for name, number in months.items() if name.startswith(words)}
    if len(meant) != 1:
        raise ValueError(f"no month: {words!r}")
    return meant.pop()


def _next_such_day(day: int, month: int, earliest: date) -> date:
    """The next day of this date; the 29th of February may be years away."""
    for year in range(earliest.year, earliest.year + _YEARS_AHEAD):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= earliest:
            return found
    raise ValueError(f"no such day: {day}/{month}")
