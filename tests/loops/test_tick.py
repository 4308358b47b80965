"""What is old is forgotten, each thing after its own time; what keeps something from happening twice stays."""

import time
from datetime import timedelta

from sqlalchemy import Table

from bot.loops import Bell
from bot.loops.tick import Rhythms, Tick
from bot.store.engine import Store, insert
from bot.store.queue import put
from bot.store.schema import chores, inbox, outbox
from tests.flows.week import MONDAY, Still, Weeks
from tests.loops.rows import rows

HOUR, DAY = 3600.0, 24 * 3600.0


async def clean(store: Store) -> None:
    """The first tick of an hour."""
    tick = Tick(store, Still(MONDAY), Bell(), Rhythms((), ()))
    tick._cleaned = float("-inf")
    await tick.step()


async def done(store: Store, queue: Table, key: str, ago: float, **columns: object) -> None:
    """Something that was done a while ago, and something newer behind it."""
    async with store.begin() as tx:
        await insert(tx, queue, key=key, lane=key, state="done", done_at=time.time() - ago, **columns)
        await insert(tx, queue, key=f"after {key}", lane=key, **columns)


async def kept(store: Store, queue: Table) -> list[str]:
    return [row["key"] for row in await rows(store, queue) if not row["key"].startswith("after")]


async def test_what_was_heard_is_forgotten_after_two_days_and_what_was_done_about_it_after_a_month(
    store: Store,
) -> None:
    for queue, columns in ((inbox, {"payload": None}), (chores, {"kind": "any", "args": {}})):
        for ago in (47 * HOUR, 49 * HOUR, 29 * DAY, 31 * DAY):
            await done(store, queue, f"{ago / HOUR:.0f} hours", ago, **columns)
    await clean(store)
    assert await kept(store, inbox) == ["47 hours"]
    assert await kept(store, chores) == ["47 hours", "49 hours", "696 hours"]


async def test_of_what_was_said_the_messages_stay_and_receipts_are_forgotten_after_two_days(store: Store) -> None:
    call = {"chat": -5, "method": "sendMessage", "params": {}}
    await done(store, outbox, "question", 300 * DAY, **call, message=7)
    await done(store, outbox, "receipt", 49 * HOUR, **call)
    await done(store, outbox, "fresh receipt", 47 * HOUR, **call)
    await clean(store)
    assert await kept(store, outbox) == ["question", "fresh receipt"]


async def test_a_week_without_a_question_is_not_called_missed_two_days_later(store: Store) -> None:
    weeks = Weeks(store)
    await weeks.agree(questions=0)
    await weeks.at(MONDAY)
    async with store.begin() as tx:
        await tx.execute(chores.update().values(done_at=time.time() - 50 * HOUR))
        await put(tx, chores, "newer", lane="newer", kind="any", args={}, state="done", done_at=time.time())
    await clean(store)
    before = await weeks.said()
    assert before[-1].key.endswith(":empty")
    await weeks.at(MONDAY + timedelta(hours=50))
    assert await weeks.said() == before
