"""Six workers on one queue, of which three die at the worst moment: nothing is lost, doubled or out of order."""

import asyncio
from collections import defaultdict
from random import Random

import pytest
from sqlalchemy import select

from bot.store import queue
from bot.store.engine import Store
from bot.store.queue import Claim, Fenced
from bot.store.schema import chores, inbox

ROWS, LANES, LEASE = 240, 8, 10.0


class Clock:
    """Real seconds, as far as the workers know; moved on when nothing is left to do but wait for a lease."""

    now = 1000.0


async def fill(store: Store) -> None:
    async with store.begin() as tx:
        for n in range(ROWS):
            await queue.put(tx, inbox, str(n), lane=str(n % LANES), payload={"n": n})


async def effect(store: Store, claim: Claim, clock: Clock) -> None:
    """What a worker does with a row; the token in the key lets a second effect of the same row be seen."""
    async with store.begin() as tx:
        key = f"{claim.key}/{claim.token}/{claim.attempts}"
        await queue.put(tx, chores, key, lane=claim.lane, kind="reply.understand", args={"n": int(claim.key)})
        await asyncio.sleep(0)
        await queue.finish(tx, inbox, claim, now=clock.now, payload=None)


async def work(store: Store, clock: Clock, chance: Random) -> None:
    """Claim and finish until all is done; now and then be too slow, and lose the claim."""
    while True:
        async with store.begin() as tx:
            claims = await queue.claim(tx, inbox, now=clock.now, lease=LEASE, limit=chance.randint(1, 12), per_lane=4)
            idle = not claims and not await queue.waiting(tx, inbox, now=clock.now)
        if idle:
            return
        if not claims or chance.random() < 0.05:
            clock.now += LEASE / 4
            await asyncio.sleep(0.01)
        await finish_all(store, claims, clock)


async def finish_all(store: Store, claims: list[Claim], clock: Clock) -> None:
    lost: set[str] = set()
    for claim in claims:
        if claim.lane not in lost:
            try:
                await effect(store, claim, clock)
            except Fenced:
                lost.add(claim.lane)


async def effects(store: Store) -> dict[str, list[int]]:
    """The numbers of the rows whose effect is there, for each lane in the order in which they took effect."""
    async with store.read() as tx:
        rows = (await tx.execute(select(chores.c.lane, chores.c.args).order_by(chores.c.id))).all()
    taken = defaultdict(list)
    for lane, args in rows:
        taken[lane].append(args["n"])
    return taken


EXPECTED = {str(lane): list(range(lane, ROWS, LANES)) for lane in range(LANES)}


@pytest.mark.parametrize("seed", range(3))
async def test_six_workers_of_which_three_die_lose_double_and_reorder_nothing(store: Store, seed: int) -> None:
    await fill(store)
    clock, chance = Clock(), Random(seed)
    workers = [asyncio.create_task(work(store, clock, Random(f"{seed} {n}"))) for n in range(6)]
    for doomed in workers[:3]:
        await asyncio.sleep(chance.uniform(0.01, 0.15))
        doomed.cancel()
    died = await asyncio.gather(*workers[:3], return_exceptions=True)
    await asyncio.gather(*workers[3:])
    assert any(isinstance(death, asyncio.CancelledError) for death in died)
    assert await effects(store) == EXPECTED


async def test_claims_made_at_once_never_share_a_row_or_a_lane(store: Store) -> None:
    await fill(store)

    async def claim() -> list[Claim]:
        async with store.begin() as tx:
            return await queue.claim(tx, inbox, now=1000.0, lease=LEASE, limit=6, per_lane=3)

    batches = await asyncio.gather(*(claim() for _ in range(6)))
    lanes = [lane for batch in batches for lane in {claim.lane for claim in batch}]
    assert len(lanes) == len(set(lanes)) == LANES
