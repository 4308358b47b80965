"""A worker process, `python -m tests.crash.worker URL EFFECTS`: empties the inbox, or stands still after so many.

One that stands still holds the rows that it has claimed, as a process does that the system kills at work: the test
kills it there, so that the outcome does not hang on which of the two is faster.
"""

import asyncio
import sys
import time

from bot.store import queue
from bot.store.engine import Store
from bot.store.queue import Claim, Fenced
from bot.store.schema import chores, inbox

LEASE = 1.5


async def work(store: Store, effects: int) -> None:
    """Claim, then do each row; whoever is killed in between leaves a lease behind."""
    done = 0
    while True:
        async with store.begin() as tx:
            claims = await queue.claim(tx, inbox, now=time.time(), lease=LEASE, limit=8, per_lane=4)
            left = await queue.waiting(tx, inbox, now=time.time())
        if not left:
            return
        if not claims:
            await asyncio.sleep(0.05)
        try:
            for claim in claims:
                await effect(store, claim)
                done += 1
                if done == effects:
                    sys.stdin.readline()
        except Fenced:
            continue


async def effect(store: Store, claim: Claim) -> None:
    """What is done with a row; the token in its key lets a second effect of the same row be seen."""
    async with store.begin() as tx:
        key = f"{claim.key}/{claim.token}"
        await queue.put(tx, chores, key, lane=claim.lane, kind="reply.understand", args={"n": int(claim.key)})
        await asyncio.sleep(0.005)
        await queue.finish(tx, inbox, claim, now=time.time(), payload=None)
    print(claim.key, flush=True)


async def main(url: str, effects: int) -> None:
    """Work on this database, as soon as the test says so."""
    store = await Store.open(url)
    print("ready", flush=True)
    sys.stdin.readline()
    await work(store, effects)
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
