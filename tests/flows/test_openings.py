"""Rooms in several time zones, across both changes of clocks: a small edition of `python -m benchmarks openings`."""

from datetime import date

import pytest

from benchmarks.openings import Monday, due, play

SPRING = (Monday(date(2026, 3, 9), "restarted"), Monday(date(2026, 3, 30), "away"))
PLACES = ("Europe/Paris", "Asia/Kathmandu", "America/New_York")
AUTUMN = (Monday(date(2026, 10, 26), "restarted"), Monday(date(2026, 11, 2), "on time"))


@pytest.mark.parametrize(("mondays", "together"), [(SPRING, True), (AUTUMN, False)], ids=["spring", "autumn"])
async def test_each_room_is_asked_once_at_nine_on_its_own_clock_and_what_is_late_says_so(
    mondays: tuple[Monday, ...], together: bool
) -> None:
    found, starts = await play(mondays, together=together, places=PLACES)
    assert [opening for opening in found if not opening.right] == []
    assert (len(found), starts > 9) == (6, True)


def test_nine_o_clock_moves_with_the_clocks() -> None:
    spring, autumn = [f"{due(Monday(date(2026, month, 2), ''), 'America/New_York'):%H:%M}" for month in (3, 7)]
    assert (spring, autumn) == ("14:00", "13:00")
