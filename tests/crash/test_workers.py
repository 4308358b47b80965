"""Six worker processes, three of them killed by the system at work: nothing is lost, doubled or out of order."""

import asyncio
import sys
from asyncio.subprocess import PIPE, Process
from collections import defaultdict

from sqlalchemy import select

from bot.store import queue
from bot.store.engine import Store
from bot.store.schema import chores, inbox

ROWS, LANES = 180, 6


async def lines(worker: Process, count: int) -> None:
    """Wait until it has said so much."""
    assert worker.stdout is not None
    for _ in range(count):
        await worker.stdout.readline()


async def begin(worker: Process) -> None:
    """Let it go; it waits for that, so that those who die all hold rows when the others begin."""
    assert worker.stdin is not None
    worker.stdin.write(b"go\n")
    await worker.stdin.drain()


async def test_six_processes_of_which_three_are_killed_lose_and_double_nothing(store: Store, database_url: str) -> None:
    async with store.begin() as tx:
        for n in range(ROWS):
            await queue.put(tx, inbox, str(n), lane=str(n % LANES), payload={"n": n})
    command = (sys.executable, "-m", "tests.crash.worker", database_url)
    effects = (1, 2, 3, 0, 0, 0)
    workers = [await asyncio.create_subprocess_exec(*command, str(n), stdin=PIPE, stdout=PIPE) for n in effects]
    await asyncio.gather(*(lines(worker, 1) for worker in workers))
    await asyncio.gather(*(begin(worker) for worker in workers[:3]))
    await asyncio.gather(*(lines(worker, n) for worker, n in zip(workers, effects, strict=True)))
    await asyncio.gather(*(begin(worker) for worker in workers[3:]))
    for worker in workers[:3]:
        worker.kill()
    await asyncio.gather(*(worker.communicate() for worker in workers))
    assert [worker.returncode for worker in workers] == [-9, -9, -9, 0, 0, 0]
    taken = defaultdict(list)
    async with store.read() as tx:
        for lane, args in (await tx.execute(select(chores.c.lane, chores.c.args).order_by(chores.c.id))).all():
            taken[lane].append(args["n"])
    assert taken == {str(lane): list(range(lane, ROWS, LANES)) for lane in range(LANES)}
