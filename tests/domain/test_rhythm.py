"""A room's calendar: its openings through clock changes, quiet hours, days off and weeks left out."""

from datetime import UTC, date, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.community import Moment, Rhythm
from bot.domain.rhythm import Calendar, Opening, first_openings, read_days, runs

PARIS, MAPUTO = ZoneInfo("Europe/Paris"), ZoneInfo("Africa/Maputo")
MONDAY = date(2026, 3, 2)
WEEK = timedelta(days=7)
NIGHT = Rhythm(quiet=(21 * 60, 6 * 60))
ZONES = [ZoneInfo(name) for name in ("Africa/Nairobi", "Europe/Paris", "Asia/Kathmandu", "Australia/Lord_Howe")]
instants = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))
rhythms = st.builds(
    Rhythm,
    opens=st.builds(Moment, st.integers(0, 6), st.integers(0, 1439)),
    quiet=st.one_of(st.none(), st.tuples(st.integers(0, 1439), st.integers(0, 1439))),
)
calendars = st.builds(Calendar, rhythms, st.sampled_from(ZONES), st.integers(0, 6))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def calendar(weekday: int = 0, *, holidays: tuple[date, ...] = (), skipped: tuple[date, ...] = ()) -> Calendar:
    return Calendar(Rhythm(Moment(weekday, 540)), MAPUTO, 0, frozenset(holidays), frozenset(skipped))


@given(calendars, instants)
def test_an_opening_is_the_latest_until_the_next_one_comes(c: Calendar, now: datetime) -> None:
    coming = next(c.after(now))
    assert now < coming.at
    assert c.latest(coming.at) == coming
    assert c.opening(coming.week) == coming.at
    assert not c.is_quiet(coming.at)


@given(calendars, instants)
def test_openings_are_a_week_apart_give_or_take_a_clock_change(c: Calendar, now: datetime) -> None:
    first, second = islice(c.after(now), 2)
    assert second.week - first.week == WEEK
    assert abs(second.at - first.at - WEEK) <= timedelta(hours=2)


@given(calendars, instants)
def test_whoever_waits_until_the_bot_may_speak_waits_less_than_two_days(c: Calendar, now: datetime) -> None:
    awake = c.awake(now)
    assert now <= awake < now + timedelta(hours=48)
    assert not c.is_quiet(awake)


@given(calendars, instants)
def test_every_instant_lies_in_one_week(c: Calendar, now: datetime) -> None:
    week = c.week_at(now)
    free = Calendar(Rhythm(c.rhythm.opens, quiet=None), c.place, c.anchor)
    assert (free.opening(week) or now) <= now < (free.opening(week + WEEK) or now)


def test_three_weeks_of_downtime_leave_one_opening_to_decide_about() -> None:
    latest = Calendar(Rhythm(), PARIS, 0).latest(utc("2026-11-04 12:00"))
    assert latest == Opening(date(2026, 11, 2), utc("2026-11-02 08:00"))


@pytest.mark.parametrize(
    ("now", "quiet"),
    [("20:59", False), ("21:00", True), ("23:59", True), ("00:00", True), ("05:59", True), ("06:00", False)],
)
def test_quiet_hours_reach_over_midnight(now: str, quiet: bool) -> None:
    at = datetime.fromisoformat(f"2026-03-03T{now}").replace(tzinfo=PARIS)
    assert Calendar(NIGHT, PARIS, 0).is_quiet(at) is quiet


def test_what_comes_in_the_night_waits_for_the_morning_and_what_comes_on_a_holiday_for_the_day_after() -> None:
    here = calendar(holidays=(date(2026, 3, 4),))
    assert here.awake(utc("2026-03-02 20:00")) == utc("2026-03-03 04:00")
    assert here.awake(utc("2026-03-03 01:00")) == utc("2026-03-03 04:00")
    assert here.awake(utc("2026-03-03 20:00")) == utc("2026-03-05 04:00")
    assert here.awake(utc("2026-03-04 10:00")) == utc("2026-03-05 04:00")
    assert here.awake(utc("2026-03-03 10:00")) == utc("2026-03-03 10:00")


def test_an_opening_on_a_holiday_comes_the_day_after_at_its_hour() -> None:
    assert calendar(holidays=(MONDAY, date(2026, 3, 3))).opening(MONDAY) == utc("2026-03-04 07:00")


def test_a_week_of_holidays_leaves_its_opening_out() -> None:
    week = tuple(MONDAY + timedelta(days=n) for n in range(7))
    assert calendar(holidays=week).opening(MONDAY) is None
    assert calendar(holidays=week).opening(MONDAY + WEEK) == utc("2026-03-09 07:00")


@pytest.mark.parametrize("day", [MONDAY, date(2026, 3, 8)])
def test_leaving_out_any_day_leaves_out_its_week_and_no_other(day: date) -> None:
    here = calendar(skipped=(day,))
    weeks = [opening.week for opening in islice(here.after(utc("2026-02-20 00:00")), 3)]
    assert weeks == [date(2026, 2, 23), date(2026, 3, 9), date(2026, 3, 16)]
    assert here.latest(utc("2026-03-05 12:00")) is None


@pytest.mark.parametrize(("weekday", "day"), [(6, date(2026, 3, 1)), (4, date(2026, 2, 27)), (3, date(2026, 3, 5))])
def test_rooms_open_within_three_days_of_the_founding_one(weekday: int, day: date) -> None:
    assert calendar(weekday).day_in(MONDAY) == day


def test_the_next_question_opens_where_it_opens_first() -> None:
    sunday = calendar(6)
    assert first_openings([calendar(), sunday], MONDAY, 1) == utc("2026-03-08 07:00")
    assert first_openings([calendar(skipped=(date(2026, 3, 9),))], MONDAY, 1) is None
    assert first_openings([calendar()], MONDAY, 2) == utc("2026-03-16 07:00")


MONTHS = {
    "december": 12,
    "décembre": 12,
    "diciembre": 12,
    "dezembro": 12,
    "january": 1,
    "march": 3,
    "mars": 3,
    "may": 5,
}


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("2026-12-25", "2026-12-25", "2026-12-25"),
        ("25/12", "2026-12-25", "2026-12-25"),
        (" 25.12.26 ", "2026-12-25", "2026-12-25"),
        ("1/3", "2027-03-01", "2027-03-01"),
        ("2/3", "2026-03-02", "2026-03-02"),
        ("29/2", "2028-02-29", "2028-02-29"),
        ("25 décembre", "2026-12-25", "2026-12-25"),
        ("le 1er mars 2027", "2027-03-01", "2027-03-01"),
        ("25 de dezembro de 2026", "2026-12-25", "2026-12-25"),
        ("25th December", "2026-12-25", "2026-12-25"),
        ("3 dec", "2026-12-03", "2026-12-03"),
        ("24/12 - 2/1", "2026-12-24", "2027-01-02"),
        ("2026-12-24..2027-01-02", "2026-12-24", "2027-01-02"),
        ("24 décembre au 2 jan", "2026-12-24", "2027-01-02"),
    ],
)
def test_days_are_understood_as_people_write_them(words: str, first: str, last: str) -> None:
    assert read_days(words, MONDAY, MONTHS) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "words",
    [
        *("", "tomorrow", "31/2", "0/1", "12", "2026-13-01", "25 ma", "1/3/2026 - 1/2/2026", "1/3 - 2/3 - 3/3"),
        *("25/12/9", "9999-12-31", "1/1/0001"),
    ],
)
def test_what_is_no_day_is_refused(words: str) -> None:
    with pytest.raises(ValueError, match=r"day|month|ends|range|date|far"):
        read_days(words, MONDAY, MONTHS)


def test_days_in_a_row_are_shown_as_one() -> None:
    days = [date(2026, 12, 31), date(2026, 12, 25), date(2027, 1, 1), date(2026, 12, 27)]
    assert runs(days) == [(days[1], days[1]), (days[3], days[3]), (days[0], days[2])]


@given(calendars, instants)
def test_a_day_belongs_to_the_week_that_opened_on_it_or_before(c: Calendar, now: datetime) -> None:
    day = now.date()
    week = c.week_of_day(day)
    assert c.day_in(week) <= day < c.day_in(week + WEEK)
