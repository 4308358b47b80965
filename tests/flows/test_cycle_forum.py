"""A question's own forum topic: what becomes of it when Telegram declines, is late, or somebody deletes it."""

import json
from dataclasses import replace

import pytest
from sqlalchemy import select, update

from bot.domain.member import Rights
from bot.flows import community, community_back, cycle, cycle_forum
from bot.store import community as rows
from bot.store import cycle as sittings_of
from bot.store.engine import Store, Tx
from bot.store.schema import delayed, outbox, rooms, sittings
from tests.flows.scene import GROUP
from tests.flows.week import MONDAY, Weeks

OWN, FIXED = 77, 7


@pytest.fixture
async def weeks(store: Store) -> Weeks:
    """A forum on a Monday: its room has a fixed topic, and wants one for each question."""
    weeks = Weeks(store)
    await weeks.agree()
    await weeks.do(own_topics)
    await weeks.at(MONDAY)
    return weeks


async def own_topics(tx: Tx) -> None:
    await rows.want_topics(tx, 1, own=True)
    await rows.set_rights(tx, 1, Rights(administrator=True, pin=True, topics=True))
    await rows.post_in(tx, 1, FIXED)


async def made(weeks: Weeks, result: object) -> None:
    """Telegram has answered."""
    args = {"key": "sitting:1:topic", "chat": GROUP, "result": json.dumps(result), "me": 1}
    await weeks.do(cycle.topic_made, args, MONDAY)


async def threads(weeks: Weeks) -> list[object]:
    """Where the question went."""
    return [params.get("message_thread_id") for params in await said(weeks, "sitting:1:question")]


async def said(weeks: Weeks, key: str) -> list[dict[str, object]]:
    """What Telegram is to be asked under a key."""
    async with weeks.store.read() as tx:
        return list((await tx.scalars(select(outbox.c.params).where(outbox.c.key == key))).all())


async def test_the_topic_comes_first_and_bears_the_question(weeks: Weeks) -> None:
    (params,) = await said(weeks, "sitting:1:topic")
    assert str(params["name"]).startswith("SC Q1 · ")
    assert await threads(weeks) == []


@pytest.mark.parametrize(("result", "thread"), [({"message_thread_id": OWN}, OWN), (None, FIXED)])
async def test_the_question_goes_there_or_where_it_went_before(weeks: Weeks, result: object, thread: int) -> None:
    await made(weeks, result)
    assert await threads(weeks) == [thread]


async def test_a_topic_that_is_there_only_when_the_week_is_over_gets_no_question(weeks: Weeks) -> None:
    await weeks.do(sittings_of.end, 1, MONDAY)
    await made(weeks, {"message_thread_id": OWN})
    assert await threads(weeks) == []


async def test_a_deleted_topic_of_a_question_leaves_the_rooms_own_alone(weeks: Weeks) -> None:
    await made(weeks, {"message_thread_id": OWN})
    await weeks.do(community.topic_lost, {"chat": GROUP, "thread": OWN}, MONDAY)
    assert [row["thread"] for row in await weeks.table(sittings)] == [None]
    assert [row["thread"] for row in await weeks.table(rooms)] == [FIXED]


async def give_up(weeks: Weeks, key: str) -> None:
    """The bot was thrown out before this could be sent, and is back."""
    async with weeks.store.begin() as tx:
        await tx.execute(update(outbox).where(outbox.c.key == key).values(state="buried", done_at=1.0))
    await weeks.do(community_back.resume, {"room": 1}, MONDAY)
    await weeks.at(MONDAY)


async def states(weeks: Weeks) -> dict[object, object]:
    """How far what was asked of Telegram about the question has come."""
    rows_ = [row for row in await weeks.table(outbox) if str(row["key"]).startswith("sitting:1:")]
    return {row["key"]: row["state"] for row in rows_}


async def test_a_topic_that_could_not_be_opened_is_asked_for_again_when_the_bot_is_back(weeks: Weeks) -> None:
    await give_up(weeks, "sitting:1:topic")
    assert await states(weeks) == {"sitting:1:topic": "ready"}


async def test_a_question_lost_after_its_topic_was_opened_goes_into_that_one(weeks: Weeks) -> None:
    await weeks.do(rows.set_state, 1, "gone")
    await made(weeks, {"message_thread_id": OWN})
    await weeks.do(rows.set_state, 1, "active")
    await give_up(weeks, "sitting:1:question")
    assert await threads(weeks) == [OWN]
    assert await states(weeks) == {"sitting:1:topic": "ready", "sitting:1:question": "ready"}


async def test_a_topic_that_the_next_question_closes_is_not_closed_again_later(weeks: Weeks) -> None:
    await made(weeks, {"message_thread_id": OWN})
    assert [row["key"] for row in await weeks.table(delayed)] == ["sitting:1:topic:close"]
    async with weeks.store.begin() as tx:
        first = await sittings_of.sitting(tx, 1)
        await cycle_forum.close_earlier(tx, await rows.room(tx, 1), replace(first, id=2))
    assert await weeks.table(delayed) == []
    assert await said(weeks, "sitting:1:topic:close") == [{"message_thread_id": OWN}]
