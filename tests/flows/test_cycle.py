"""The week by the clock: what comes too late is left out and said, and nothing stays open for ever."""

import asyncio
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine, event

from bot.domain.community import Rhythm
from bot.flows import brief, cycle
from bot.store import community
from bot.store.engine import Store, Tx
from bot.store.schema import chores, cycles, sittings
from tests.flows.scene import FATOU, GROUP, Told, someone
from tests.flows.week import MONDAY, Weeks

HOUR, WEEK = timedelta(hours=1), timedelta(days=7)


@pytest.fixture
def weeks(store: Store) -> Weeks:
    return Weeks(store)


async def asked(weeks: Weeks) -> list[str]:
    """The questions that went out."""
    return [said.key for said in await weeks.said("sendMessage") if said.chat == GROUP and "question" in said.key]


async def test_a_week_that_is_begun_beyond_every_grace_begins_nothing_and_the_desk_is_told(weeks: Weeks) -> None:
    await weeks.agree()
    await weeks.due(MONDAY + 23 * HOUR)
    assert [row["kind"] for row in await weeks.table(chores)] == ["cycle.begin"]
    await weeks.work(MONDAY + 48 * HOUR)
    assert await weeks.table(cycles) == []
    told = await weeks.last()
    assert told.chat == FATOU
    assert told.text.startswith("⏰ <b>Santé &amp; co</b> : j’étais absent, et rien n’a été demandé")
    assert "la semaine du lundi 2 mars. Ce qui était prévu le reste." in told.text
    await weeks.at(MONDAY + WEEK)
    assert len(await asked(weeks)) == 1


async def long_grace(tx: Tx) -> None:
    await community.tune(tx, 1, rhythm=Rhythm(grace_hours=1000))


async def as_agreed(tx: Tx) -> None:
    """The usual grace of a day."""


@pytest.mark.parametrize(
    ("grace", "opened"), [(as_agreed, MONDAY + 25 * HOUR), (long_grace, MONDAY + WEEK)], ids=["grace", "end"]
)
async def test_a_sitting_whose_grace_or_week_is_past_is_skipped(weeks: Weeks, grace: Told, opened: datetime) -> None:
    await weeks.agree()
    await weeks.due(MONDAY)
    await weeks.work(MONDAY)
    await weeks.do(grace)
    await weeks.due(MONDAY)
    await weeks.work(opened)
    assert await asked(weeks) == []
    assert [row["state"] for row in await weeks.table(sittings)] == ["skipped"]
    assert [row["state"] for row in await weeks.table(cycles)] == ["closed"]


async def test_of_two_who_ask_at_the_same_moment_the_second_hears_that_a_question_is_open(weeks: Weeks) -> None:
    await weeks.agree(questions=2)
    both = [weeks.refused(cycle.ask, someone(FATOU), "", MONDAY + HOUR) for _ in range(2)]
    assert sorted(await asyncio.gather(*both)) == ["ask-already-open", "done"]
    assert len(await weeks.table(cycles)) == 1


async def statements(weeks: Weeks, now: datetime) -> int:
    """How much a look at the clock asks of the database."""
    asked: list[object] = []

    def count(*call: object) -> None:
        asked.append(call)

    event.listen(Engine, "before_cursor_execute", count)
    try:
        await weeks.due(now)
        await weeks.do(brief.put_due, now)
    finally:
        event.remove(Engine, "before_cursor_execute", count)
    return len(asked)


async def test_a_community_that_answers_a_question_makes_no_tick_longer(weeks: Weeks) -> None:
    await weeks.agree()
    await weeks.at(MONDAY)
    alone = await statements(weeks, MONDAY + HOUR)
    await weeks.agree(chat=GROUP - 1)
    await weeks.at(MONDAY)
    assert [row["state"] for row in await weeks.table(cycles)] == ["open", "open"]
    assert await statements(weeks, MONDAY + HOUR) == alone


async def test_closing_by_hand_ends_the_week_at_that_moment(weeks: Weeks) -> None:
    await weeks.agree()
    await weeks.at(MONDAY)
    await weeks.do(cycle.close, someone(FATOU, GROUP), MONDAY + 30 * HOUR)
    assert await weeks.end() == MONDAY + 30 * HOUR
    assert [row["state"] for row in await weeks.table(cycles)] == ["closed"]
