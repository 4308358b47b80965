"""What fails is tried again and then put aside, alone; what was interrupted is done once; thinking delays nobody."""

import asyncio
import threading
import time
from collections.abc import Mapping
from datetime import UTC, datetime

from bot.analysis import Analyst
from bot.analysis.digest import Extractive
from bot.analysis.language import detector
from bot.analysis.topic import Lexicon
from bot.domain.refusal import Unknown
from bot.flows.chore import Args, Chore, Errand, Later, put_chore
from bot.loops import Bell
from bot.loops.clock import RealClock
from bot.loops.receive import keep
from bot.loops.work import AnyChore, Handle, Work
from bot.store import voice
from bot.store.engine import Store, Tx
from bot.store.queue import claim, put
from bot.store.schema import chores, inbox, outbox
from bot.store.voice import Call
from tests.flows.scene import Scene
from tests.loops.rows import rows, states

ANALYST = Analyst(detector("langdetect"), Lexicon(), Extractive())


def message(number: int, chat: int, text: str) -> dict[str, object]:
    return {"update_id": number, "message": {"chat": {"id": chat}, "text": text}}


async def echo(tx: Tx, now: datetime, row: int, payload: Mapping[str, object]) -> None:
    """A handler that answers, and that cannot bear the word "poison"."""
    said = payload["message"]
    assert isinstance(said, Mapping)
    await voice.queue(tx, f"update:{row}:echo", Call("sendMessage", said["chat"]["id"], {"text": said["text"]}))
    if said["text"] == "poison":
        raise ValueError(said["text"])


def work(store: Store, handle: Handle = echo, kinds: Mapping[str, AnyChore] | None = None) -> Work:
    return Work(store, RealClock(), Bell(), handle, kinds or {}, ANALYST, pauses=(0.0, 0.0))


async def echoed(store: Store) -> list[str]:
    return [row["params"]["text"] for row in await rows(store, outbox)]


async def test_a_handler_that_fails_leaves_nothing_is_tried_again_and_then_buried(store: Store) -> None:
    await keep(store, [message(1, -5, "poison")])
    worker = work(store)
    tries = 0
    while await worker.updates():
        tries += 1
    assert tries == 3
    (row,) = await rows(store, inbox)
    assert row["state"] == "buried"
    assert row["error"].startswith("ValueError at ")
    assert "test_work.py" in row["error"]
    assert "poison" not in row["error"]
    assert await echoed(store) == []


async def test_what_others_said_goes_on_around_what_fails(store: Store) -> None:
    await keep(store, [message(1, -5, "poison"), message(2, -5, "after"), message(3, -6, "elsewhere")])
    worker = work(store)
    await worker.updates()
    assert await echoed(store) == ["elsewhere"]  # the order of a chat is kept: "after" waits
    while await worker.updates():
        pass
    assert await echoed(store) == ["elsewhere", "after"]
    assert await states(store, inbox) == ["buried", "done", "done"]


async def test_what_was_handled_does_not_stay(store: Store) -> None:
    await keep(store, [message(1, -5, "chatter")])
    await work(store).updates()
    (row,) = await rows(store, inbox)
    assert (row["state"], row["payload"]) == ("done", None)


async def test_a_worker_killed_between_claim_and_finish_loses_and_doubles_nothing(store: Store) -> None:
    await keep(store, [message(1, -5, "once")])
    async with store.begin() as tx:
        assert await claim(tx, inbox, now=time.time() - 1000, lease=60)
    await work(store).updates()
    await work(store).updates()
    assert await echoed(store) == ["once"]


async def test_a_worker_that_was_too_slow_leaves_no_trace(store: Store) -> None:
    async def overtaken(tx: Tx, now: datetime, row: int, payload: Mapping[str, object]) -> None:
        """Another worker takes the row over meanwhile."""
        await echo(tx, now, row, payload)
        await claim(tx, inbox, now=time.time() + 1000, lease=60)

    await keep(store, [message(1, -5, "twice?")])
    await work(store, overtaken).updates()
    assert await echoed(store) == []


async def test_a_talkative_chat_does_not_keep_a_quiet_one_waiting(store: Store) -> None:
    loud = [message(number, -5, f"loud {number}") for number in range(300)]
    await keep(store, [*loud, message(999, -6, "quiet")])
    await work(store).updates()
    assert "quiet" in await echoed(store)


async def test_a_chore_reads_thinks_and_writes(store: Store) -> None:
    seen: list[object] = []

    async def read(tx: Tx, args: Args) -> int:
        return int(args["n"])

    def think(analyst: Analyst, facts: int) -> int:
        seen.append(threading.current_thread() is not threading.main_thread())
        return facts * 2

    async def write(tx: Tx, args: Args, finding: int, now: datetime) -> None:
        seen.append((finding, now.tzinfo is UTC))

    async with store.begin() as tx:
        await put_chore(tx, "number.double", "n:1", lane="n", n=21)
    await work(store, kinds={"number.double": Chore(read, think, write)}).chore()
    assert seen == [True, (42, True)]
    assert await states(store, chores) == ["done"]


async def test_what_a_chore_was_given_does_not_stay(store: Store) -> None:
    async def write(tx: Tx, args: Args, now: datetime) -> None:
        assert args == {"result": "words"}

    async with store.begin() as tx:
        await put_chore(tx, "errand", "e:1", lane="n", result="words")
    await work(store, kinds={"errand": Errand(write)}).chore()
    (row,) = await rows(store, chores)
    assert (row["state"], row["args"]) == ("done", {})


async def test_what_waits_for_administrators_that_nobody_names_is_buried_and_its_chat_goes_on(store: Store) -> None:
    async def handle(tx: Tx, now: datetime, row: int, payload: Mapping[str, object]) -> None:
        await echo(tx, now, row, payload)
        if "/setup" in str(payload):
            raise Unknown(1)

    await Scene(store).meet(chat=-5)
    await keep(store, [message(1, -5, "/setup"), message(2, -5, "after")])
    worker, tries = work(store, handle), 0
    while "buried" not in await states(store, inbox) and tries < 100:
        await worker.updates()
        tries += 1
        async with store.begin() as tx:
            await tx.execute(inbox.update().values(next_try=0.0))
    assert tries > 10
    await worker.updates()
    assert await states(store, inbox) == ["buried", "done"]
    assert [row["key"] for row in await rows(store, outbox) if row["key"].startswith("update:")] == ["update:2:echo"]


async def test_a_slow_thought_delays_no_message(store: Store) -> None:
    thinking, enough = threading.Event(), threading.Event()

    async def read(tx: Tx, args: Args) -> int:
        return 1

    def think(analyst: Analyst, facts: int) -> int:
        thinking.set()
        assert enough.wait(30)
        return facts

    async def write(tx: Tx, args: Args, finding: int, now: datetime) -> None:
        pass

    async with store.begin() as tx:
        await put_chore(tx, "slow", "slow:1", lane="n")
    worker = work(store, kinds={"slow": Chore(read, think, write)})
    chore = asyncio.create_task(worker.chore())
    await asyncio.to_thread(thinking.wait)
    await keep(store, [message(1, -5, "meanwhile")])
    await worker.updates()
    assert await echoed(store) == ["meanwhile"]
    assert not chore.done()
    enough.set()
    await chore


async def test_a_chore_whose_turn_has_not_come_waits_and_is_not_counted(store: Store) -> None:
    ready: list[int] = []

    async def write(tx: Tx, args: Args, now: datetime) -> None:
        if not ready:
            raise Later

    async with store.begin() as tx:
        await put_chore(tx, "patient", "p:1", lane="n")
    worker = work(store, kinds={"patient": Errand(write)})
    assert await worker.chore()
    (row,) = await rows(store, chores)
    assert (row["state"], row["attempts"], worker.postponed) == ("ready", 0, {row["id"]})
    ready.append(1)
    async with store.begin() as tx:
        await tx.execute(chores.update().values(next_try=0.0))
    assert await worker.chore()
    assert (await states(store, chores), worker.postponed) == (["done"], set())


async def test_a_chore_that_fails_or_that_nobody_knows_is_buried_in_its_own_lane(store: Store) -> None:
    async def fail(tx: Tx, args: Args, now: datetime) -> None:
        await put(tx, outbox, "trace", lane="x", method="sendMessage", params={})
        raise RuntimeError

    async def succeed(tx: Tx, args: Args, now: datetime) -> None:
        return None

    async with store.begin() as tx:
        await put_chore(tx, "fail", "f:1", lane="a")
        await put_chore(tx, "unknown", "u:1", lane="b")
        await put_chore(tx, "succeed", "s:1", lane="c")
    worker = work(store, kinds={"fail": Errand(fail), "succeed": Errand(succeed)})
    while await worker.chore():
        pass
    assert await states(store, chores) == ["buried", "buried", "done"]
    assert await rows(store, outbox) == []
