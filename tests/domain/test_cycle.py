"""Weeks at wall-clock time, in places whose clocks change, and codes that name a question."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.community import Moment, Rhythm
from bot.domain.cycle import at_wall, first_after, read_code, read_number, times

MONDAY_NINE = Moment(0, 9 * 60)
ZONES = [
    ZoneInfo(name)
    for name in (
        "Africa/Nairobi",
        "Europe/Paris",
        "America/Sao_Paulo",
        "Asia/Kolkata",
        "Asia/Kathmandu",
        "America/New_York",
        "Australia/Lord_Howe",
        "Pacific/Apia",
    )
]
zones = st.sampled_from(ZONES)
moments = st.builds(Moment, st.integers(0, 6), st.integers(0, 1439))
instants = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        ("Africa/Nairobi", ["2026-03-23 06:00", "2026-03-30 06:00", "2026-10-26 06:00"]),
        ("Europe/Paris", ["2026-03-23 08:00", "2026-03-30 07:00", "2026-10-26 08:00"]),
        ("Asia/Kathmandu", ["2026-03-23 03:15", "2026-03-30 03:15", "2026-10-26 03:15"]),
        ("America/New_York", ["2026-03-23 13:00", "2026-03-30 13:00", "2026-10-26 13:00"]),
    ],
)
def test_nine_o_clock_is_nine_o_clock_across_clock_changes(zone: str, expected: list[str]) -> None:
    days = (date(2026, 3, 23), date(2026, 3, 30), date(2026, 10, 26))
    assert [at_wall(day, 9 * 60, ZoneInfo(zone)) for day in days] == [utc(text) for text in expected]


def test_a_time_that_the_clock_skips_comes_as_far_past_the_gap() -> None:
    skipped = at_wall(date(2026, 3, 29), 2 * 60 + 30, ZoneInfo("Europe/Paris"))
    assert skipped == utc("2026-03-29 01:30")
    assert f"{skipped.astimezone(ZoneInfo('Europe/Paris')):%H:%M}" == "03:30"


def test_a_time_that_the_clock_repeats_comes_once_the_first_time() -> None:
    paris, repeated = ZoneInfo("Europe/Paris"), Moment(6, 2 * 60 + 30)
    first = first_after(repeated, paris, utc("2026-10-24 12:00"))
    assert first == utc("2026-10-25 00:30")
    assert first_after(repeated, paris, first) == utc("2026-11-01 01:30")


@given(moments, zones, instants)
def test_the_next_moment_is_later_and_within_a_week_and_a_clock_change(m: Moment, z: ZoneInfo, now: datetime) -> None:
    after = first_after(m, z, now)
    assert now < after <= now + timedelta(days=8, hours=1)
    assert at_wall(after.astimezone(z).date(), m.minute, z) == after


@given(moments, zones, instants)
def test_a_week_lasts_a_day_at_least_and_reminds_after_it_opens(m: Moment, z: ZoneInfo, now: datetime) -> None:
    at = times(Rhythm().moved(m), z, now)
    assert at.opens < at.reminds
    assert at.closes - at.opens >= timedelta(hours=24)


def test_a_question_of_three_weeks_is_reminded_of_and_closed_in_its_last_week() -> None:
    at = times(Rhythm(weeks=3), ZoneInfo("Africa/Maputo"), utc("2026-03-02 07:00"))
    assert (at.reminds, at.closes) == (utc("2026-03-20 07:00"), utc("2026-03-22 16:00"))


def test_without_a_reminder_nothing_comes_before_the_close() -> None:
    at = times(Rhythm(reminds=None), ZoneInfo("Africa/Maputo"), utc("2026-03-02 07:00"))
    assert at.reminds == at.closes


def test_a_question_closes_at_the_latest_when_the_next_one_opens_anywhere() -> None:
    honolulu, opens, kiritimati = ZoneInfo("Pacific/Honolulu"), utc("2026-03-02 19:00"), utc("2026-03-08 19:00")
    assert times(Rhythm(), honolulu, opens).closes == utc("2026-03-09 04:00")
    assert times(Rhythm(), honolulu, opens, kiritimati).closes == kiritimati


def test_moving_the_opening_keeps_the_shape_of_the_week() -> None:
    moved = Rhythm().moved(Moment(2, 8 * 60))
    assert (moved.opens, moved.reminds, moved.closes) == (Moment(2, 480), Moment(6, 540), Moment(1, 1080))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("🌳 UHC Q3\n\nWhat …", ("UHC", 3)),
        ("BG Q12 and UHC Q1", ("BG", 12)),
        ("uhc q3", None),
        ("Q3", None),
        ("", None),
    ],
)
def test_a_question_is_recognised_by_its_code(text: str, named: tuple[str, int] | None) -> None:
    assert read_code(text) == named


@pytest.mark.parametrize(("weekday", "minute"), [(7, 0), (-1, 0), (0, 1440), (0, -1)])
def test_there_is_no_moment_outside_a_week(weekday: int, minute: int) -> None:
    with pytest.raises(ValueError, match="no such moment"):
        Moment(weekday, minute)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("2", 2),
        (" q 2 ", 2),
        ("UHC Q12", 12),
        ("uhcq12", 12),
        ("COVID19 Q3", 3),
        ("uhc 7", 7),
        ("٣", 3),
        ("9999", 9999),
        ("99999", None),
        ("9" * 4000, None),
        ("Q", None),
        ("two", None),
        ("-1", None),
        ("", None),
    ],
)
def test_a_question_is_meant_by_its_number_under_whatever_code(words: str, number: int | None) -> None:
    assert read_number(words) == number
