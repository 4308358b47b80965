"""The one clock: it runs or stands still, jumps forward, and wakes who waits for a moment."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.emulator.clock import Clock, Due

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)


def test_a_frozen_clock_moves_only_by_jumps() -> None:
    clock = Clock(MONDAY, frozen=True)
    assert clock.now() == clock.now() == MONDAY
    clock.advance(timedelta(hours=1))
    assert clock.now() == MONDAY + timedelta(hours=1)
    assert clock.unix() == int(MONDAY.timestamp()) + 3600


def test_a_running_clock_goes_on_from_where_it_was_put() -> None:
    clock = Clock(MONDAY)
    clock.jump(MONDAY + timedelta(days=1))
    earlier = clock.now()
    assert MONDAY + timedelta(days=1) <= earlier <= clock.now()


def test_no_clock_goes_backwards() -> None:
    clock = Clock(MONDAY, frozen=True)
    with pytest.raises(ValueError, match="never goes backwards"):
        clock.jump(MONDAY - timedelta(seconds=1))


def test_the_next_event_is_the_earlier_one_that_still_lies_ahead() -> None:
    clock = Clock(MONDAY, frozen=True)
    assert clock.upcoming() is None
    clock.next = Due(MONDAY + timedelta(days=2), "close")
    clock.next_human = MONDAY + timedelta(days=1)
    assert clock.upcoming() == clock.next_human
    clock.jump(MONDAY + timedelta(days=1))
    assert clock.upcoming() == clock.next.at


async def test_waiting_for_a_moment_ends_when_the_clock_is_moved_there() -> None:
    clock = Clock(MONDAY, frozen=True)
    waiting = asyncio.create_task(clock.reached(MONDAY + timedelta(days=1)))
    await asyncio.sleep(0)
    clock.advance(timedelta(hours=23))
    await asyncio.sleep(0)
    assert not waiting.done()
    clock.advance(timedelta(hours=1))
    await asyncio.wait_for(waiting, 5)


async def test_waiting_for_a_moment_ends_by_itself_on_a_running_clock() -> None:
    clock = Clock(MONDAY)
    soon = MONDAY + timedelta(milliseconds=5)
    await asyncio.wait_for(clock.reached(soon), 5)
    assert clock.now() >= soon
