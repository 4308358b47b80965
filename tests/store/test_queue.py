"""What is put once is done once, in the order of its lane, whoever dies on the way."""

from collections.abc import Awaitable, Callable

import pytest
from sqlalchemy import Connection, event, select
from sqlalchemy.engine.interfaces import DBAPICursor

from bot.store import queue
from bot.store.engine import Store
from bot.store.queue import Claim, Fenced
from bot.store.schema import chores, inbox, outbox

NOW, LEASE, LATER = 1000.0, 60.0, 1061.0


async def put(store: Store, *keys: str, lane: str = "room", at: float = 0.0) -> None:
    async with store.begin() as tx:
        for key in keys:
            await queue.put(tx, inbox, key, lane=lane, at=at, payload={"text": key})


async def claim(
    store: Store, now: float = NOW, *, limit: int = 10, per_lane: int = 1, busy: tuple[str, ...] = ()
) -> list[Claim]:
    async with store.begin() as tx:
        return await queue.claim(tx, inbox, now=now, lease=LEASE, limit=limit, per_lane=per_lane, busy=busy)


async def finish(store: Store, claim: Claim) -> None:
    async with store.begin() as tx:
        await queue.finish(tx, inbox, claim, now=NOW, payload=None)


async def retry(store: Store, claim: Claim, *, at: float) -> None:
    async with store.begin() as tx:
        await queue.retry(tx, inbox, claim, at=at, error="Broken")


async def counts(store: Store, now: float = NOW) -> dict[str, int]:
    async with store.read() as tx:
        return await queue.waiting(tx, inbox, now=now)


def keys(claims: list[Claim]) -> list[str]:
    return [claim.key for claim in claims]


async def test_what_is_put_twice_is_one_row(store: Store) -> None:
    async with store.begin() as tx:
        assert await queue.put(tx, inbox, "7", lane="room")
        assert not await queue.put(tx, inbox, "7", lane="another room")
    assert await counts(store) == {"ready": 1}


async def test_a_finished_row_is_not_put_again(store: Store) -> None:
    await put(store, "7")
    await finish(store, *await claim(store))
    await put(store, "7")
    assert await counts(store) == {}


async def test_a_lane_gives_one_row_at_a_time_in_the_order_they_came(store: Store) -> None:
    await put(store, "1", "2", "3")
    seen = []
    while claimed := await claim(store):
        assert await claim(store) == []
        seen += keys(claimed)
        await finish(store, *claimed)
    assert seen == ["1", "2", "3"]


async def test_a_batch_takes_consecutive_rows_of_a_lane_and_the_oldest_first(store: Store) -> None:
    await put(store, "a1", "a2", "a3", lane="a")
    await put(store, "b1", lane="b")
    await put(store, "a4", lane="a")
    assert keys(await claim(store, per_lane=3)) == ["a1", "a2", "a3", "b1"]


async def test_a_batch_is_no_larger_than_its_limit(store: Store) -> None:
    await put(store, "a1", "a2", "a3", lane="a")
    await put(store, "b1", lane="b")
    assert keys(await claim(store, limit=2, per_lane=10)) == ["a1", "a2"]
    assert keys(await claim(store, limit=2, per_lane=10)) == ["b1"]


async def test_a_busy_lane_is_passed_over(store: Store) -> None:
    await put(store, "a1", lane="a")
    await put(store, "b1", lane="b")
    assert keys(await claim(store, busy=("a",))) == ["b1"]


async def test_a_row_that_waits_for_its_next_try_holds_up_its_own_lane_only(store: Store) -> None:
    await put(store, "a1", "a2", lane="a")
    await put(store, "b1", lane="b")
    first, other = await claim(store)
    await retry(store, first, at=NOW + 5)
    await finish(store, other)
    assert await claim(store, per_lane=10) == []
    assert keys(await claim(store, NOW + 5, per_lane=10)) == ["a1", "a2"]


async def test_a_row_that_is_not_due_yet_ends_the_batch_of_its_lane(store: Store) -> None:
    await put(store, "1")
    await put(store, "2", at=NOW + 5)
    await put(store, "3")
    assert keys(await claim(store, per_lane=10)) == ["1"]


async def test_a_retry_counts_as_an_attempt_and_a_wait_does_not(store: Store) -> None:
    await put(store, "1")
    await retry(store, *await claim(store), at=NOW)
    [claimed] = await claim(store)
    assert claimed.attempts == 1
    async with store.begin() as tx:
        await queue.wait(tx, inbox, claimed, at=NOW)
    assert [claimed.attempts for claimed in await claim(store)] == [1]


async def test_a_poison_row_is_tried_again_then_buried_and_its_lane_goes_on(store: Store) -> None:
    await put(store, "poison", "2")
    for attempt in range(3):
        [claimed] = await claim(store, NOW + attempt)
        assert (claimed.key, claimed.attempts) == ("poison", attempt)
        await retry(store, claimed, at=NOW + attempt + 1)
    [claimed] = await claim(store, NOW + 3)
    async with store.begin() as tx:
        await queue.bury(tx, inbox, claimed, now=NOW + 3, error="Broken")
    assert keys(await claim(store)) == ["2"]
    async with store.read() as tx:
        assert [(row["key"], row["error"], row["payload"]) for row in await queue.buried(tx, inbox)] == [
            ("poison", "Broken", {"text": "poison"})
        ]


async def test_a_buried_row_can_be_tried_again_as_if_for_the_first_time(store: Store) -> None:
    await put(store, "1")
    [claimed] = await claim(store)
    async with store.begin() as tx:
        await queue.bury(tx, inbox, claimed, now=NOW, error="Broken")
        await queue.revive(tx, inbox, claimed.id)
    [again] = await claim(store)
    assert (again.key, again.attempts, again.row["error"]) == ("1", 0, None)


async def test_a_finished_row_cannot_be_revived(store: Store) -> None:
    await put(store, "1")
    [claimed] = await claim(store)
    await finish(store, claimed)
    async with store.begin() as tx:
        await queue.revive(tx, inbox, claimed.id)
    assert await claim(store) == []


async def test_finishing_empties_the_payload_and_keeps_the_key(store: Store) -> None:
    await put(store, "1")
    await finish(store, *await claim(store))
    async with store.read() as tx:
        [row] = (await tx.execute(select(inbox.c.key, inbox.c.state, inbox.c.payload.is_(None)))).all()
    assert tuple(row) == ("1", "done", True)


async def test_a_claim_whose_lease_ran_out_goes_to_someone_else_and_counts_as_an_attempt(store: Store) -> None:
    await put(store, "1", "2")
    await claim(store, per_lane=2)
    assert await claim(store, NOW + LEASE - 1, per_lane=2) == []
    again = await claim(store, LATER, per_lane=2)
    assert [(claimed.key, claimed.attempts) for claimed in again] == [("1", 1), ("2", 1)]


async def test_who_finishes_late_is_fenced_and_leaves_no_trace(store: Store) -> None:
    await put(store, "1")
    [late], [owner] = await claim(store), await claim(store, LATER)

    async def finish_late() -> None:
        async with store.begin() as tx:
            await queue.put(tx, chores, "effect", lane="room", kind="reply.understand", args={})
            await queue.finish(tx, inbox, late, now=LATER)

    with pytest.raises(Fenced):
        await finish_late()
    async with store.read() as tx:
        assert await queue.waiting(tx, chores, now=LATER) == {}
    await finish(store, owner)
    assert await counts(store) == {}


async def test_who_is_late_but_still_the_owner_may_finish(store: Store) -> None:
    await put(store, "1")
    await finish(store, *await claim(store))
    assert await claim(store, LATER) == []


ENDINGS: dict[str, Callable[..., Awaitable[None]]] = {
    "finish": lambda tx, claimed: queue.finish(tx, inbox, claimed, now=LATER),
    "retry": lambda tx, claimed: queue.retry(tx, inbox, claimed, at=LATER, error="Broken"),
    "wait": lambda tx, claimed: queue.wait(tx, inbox, claimed, at=LATER),
    "bury": lambda tx, claimed: queue.bury(tx, inbox, claimed, now=LATER, error="Broken"),
    "doubt": lambda tx, claimed: queue.doubt(tx, inbox, claimed, now=LATER),
}


@pytest.mark.parametrize("ending", ENDINGS)
async def test_a_claim_ends_once_however_it_ends(store: Store, ending: str) -> None:
    await put(store, "1")
    [claimed] = await claim(store)
    await finish(store, claimed)
    async with store.begin() as tx:
        with pytest.raises(Fenced):
            await ENDINGS[ending](tx, claimed)


async def send(store: Store, key: str, method: str) -> None:
    async with store.begin() as tx:
        await queue.put(tx, outbox, key, lane=key, method=method, params={})
        await queue.claim(tx, outbox, now=NOW, lease=LEASE, reclaim=False)


async def test_what_a_dead_sender_was_sending_is_in_doubt_unless_it_may_be_repeated(store: Store) -> None:
    await send(store, "question", "sendMessage")
    await send(store, "receipt", "setMessageReaction")
    async with store.begin() as tx:
        assert await queue.claim(tx, outbox, now=LATER, reclaim=False) == []
        doubted = await queue.doubt_expired(tx, outbox, now=LATER, repeatable=("setMessageReaction",))
        assert [row["key"] for row in doubted] == ["question"]
        assert keys(await queue.claim(tx, outbox, now=LATER, limit=5, reclaim=False)) == ["receipt"]


async def test_a_row_in_doubt_is_never_sent_again_by_itself_and_does_not_block_its_lane(store: Store) -> None:
    await put(store, "1", "2")
    [claimed] = await claim(store)
    async with store.begin() as tx:
        await queue.doubt(tx, inbox, claimed, now=NOW)
    assert keys(await claim(store)) == ["2"]
    assert await claim(store, LATER + LEASE, busy=("room",)) == []
    assert (await counts(store))["doubt"] == 1


async def test_what_is_in_doubt_is_sent_again_when_a_person_says_so(store: Store) -> None:
    await send(store, "question", "sendMessage")
    async with store.begin() as tx:
        [doubted] = await queue.doubt_expired(tx, outbox, now=LATER)
        assert await queue.claim(tx, outbox, now=LATER) == []
        await queue.revive(tx, outbox, doubted["id"])
        assert keys(await queue.claim(tx, outbox, now=LATER)) == ["question"]


async def test_who_starts_alone_need_not_wait_for_the_leases_of_the_dead(store: Store) -> None:
    await put(store, "1")
    [dead] = await claim(store)
    async with store.begin() as tx:
        await queue.orphan(tx, inbox)
    [alive] = await claim(store)
    assert (alive.key, alive.attempts) == ("1", 1)
    async with store.begin() as tx:
        with pytest.raises(Fenced):
            await queue.finish(tx, inbox, dead, now=NOW)


async def test_what_ended_long_ago_is_forgotten_and_nothing_else(store: Store) -> None:
    await put(store, "old", "buried", "pending")
    await finish(store, *await claim(store))
    async with store.begin() as tx:
        [claimed] = await queue.claim(tx, inbox, now=NOW)
        await queue.bury(tx, inbox, claimed, now=NOW, error="Broken")
        await queue.forget(tx, inbox, before=NOW)
        assert len((await tx.execute(select(inbox.c.id))).all()) == 3
        await queue.forget(tx, inbox, before=NOW + 1)
        assert await queue.waiting(tx, inbox, now=NOW) == {"buried": 1, "ready": 1}
        await queue.forget(tx, inbox, before=NOW + 1, state="buried")
        assert await queue.waiting(tx, inbox, now=NOW) == {"ready": 1}


async def test_the_newest_row_is_never_forgotten_so_that_no_id_is_given_twice(store: Store) -> None:
    await put(store, "1", "2")
    for claimed in await claim(store, per_lane=2):
        await finish(store, claimed)
    async with store.begin() as tx:
        await queue.forget(tx, inbox, before=NOW + 1)
    await put(store, "3")
    async with store.read() as tx:
        assert (await tx.execute(select(inbox.c.id, inbox.c.key).order_by(inbox.c.id))).all() == [(2, "2"), (3, "3")]


async def test_the_counts_tell_what_is_due_from_what_waits(store: Store) -> None:
    await put(store, "1", lane="a")
    await put(store, "2", lane="b", at=NOW + 1)
    await put(store, "3", lane="c")
    await claim(store, limit=1)
    assert await counts(store) == {"claimed": 1, "later": 1, "ready": 1}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_claiming_never_reads_through_the_history(store: Store) -> None:
    plans: list[str] = []

    def explain(connection: Connection, cursor: DBAPICursor, sql: str, values: tuple[object, ...], *_: object) -> None:
        if not sql.startswith(("EXPLAIN", "BEGIN")):
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values)
            plans.extend(f"{step.detail}" for step in plan)

    event.listen(Connection, "before_cursor_execute", explain)
    async with store.begin() as tx:
        await queue.claim(tx, inbox, now=NOW, limit=50, per_lane=50, busy=("a",))
    event.remove(Connection, "before_cursor_execute", explain)
    read = [step for step in plans if step.split()[1] in ("inbox", "peer", "head")]
    assert read
    assert [step for step in read if " USING " not in step] == []
