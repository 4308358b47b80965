"""Kill -9 of the bot at random moments while replies arrive: what is lost, doubled or in doubt.

1. The emulator and the bot are processes of their own. In eight groups the question of the week is asked.
2. People answer it, and each says /start in private once, while the bot is killed and started again.
3. When all is quiet, what people said is compared with the rows of `replies`, and what the bot owes everyone in private
   with what the emulator delivered. Of a message that was on its way at a kill nobody knows whether it arrived: it may
   be missing, but then it is in doubt, and is never sent again by itself.
"""

import argparse
import asyncio
import json
import time
from bisect import bisect
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from itertools import count
from random import Random

import httpx
from sqlalchemy import ColumnElement, Table, func, select

from benchmarks._scene import TOKEN, Bot, emulator, temporary_database
from bot.flows import agenda
from bot.store.engine import Store, Tx, migrate
from bot.store.schema import chores, communities, inbox, outbox, replies

FATOU = 1004
ROOMS = 8
REPLIES_EACH = 10


@dataclass(frozen=True)
class Line:
    """Something for a person to say: in private when `chat` is their own, else in answer to the question there."""

    person: int
    chat: int
    text: str


@dataclass(frozen=True)
class Kill:
    """What one kill hit: when, after how many lines, and the rows that were claimed at that moment."""

    second: float
    said: int
    being_handled: int
    being_sent: int


@dataclass
class Play:
    """Everyone on the scene, and what has happened so far."""

    people: httpx.AsyncClient
    store: Store
    bot: Bot
    chance: Random
    questions: dict[int, int] = field(default_factory=dict)
    said: list[Line] = field(default_factory=list)
    kills: list[Kill] = field(default_factory=list)


@dataclass(frozen=True)
class Found:
    """What was found at the end: the lines that are not there, those that are there twice, and the same of messages."""

    lost: list[Line]
    doubled: list[Line]
    messages_lost: int
    messages_doubled: int
    messages_in_doubt: int


async def post(people: httpx.AsyncClient, path: str, **body: object) -> int:
    """One thing that a person does; the id of what it made, if it has one."""
    answer = await people.post(path, json=body)
    answer.raise_for_status()
    return int(answer.json().get("id", 0))


async def until(what: Callable[[], Awaitable[bool]], patience: float = 600.0) -> None:
    """Wait for something to become true."""
    async with asyncio.timeout(patience):
        for _ in count():
            if await what():
                return
            await asyncio.sleep(0.05)


async def assemble(play: Play, number: int) -> list[Line]:
    """People, groups, and an open question in each group; what is going to be said."""
    people = play.people
    crowd = [await post(people, "/room/people", name=f"Member {n}") for n in range(-(-number // REPLIES_EACH))]
    group = {"members": crowd, "admins": [FATOU]}
    chats = [await post(people, "/room/chats", title=f"Group {n}", **group) for n in range(ROOMS)]
    await play.bot.start()
    await until(lambda: knows_who_decides(play.store))
    async with play.store.begin() as tx:
        for community in (await tx.execute(select(communities.c.id))).scalars().all():
            await agenda.load(tx, community, "uhc")
    for chat in chats:
        await post(people, f"/room/chats/{chat}/messages", **{"as": FATOU, "text": "/ask"})
    await until(lambda: has_asked(play))
    spoken = [Line(crowd[n // REPLIES_EACH], chats[n % ROOMS], f"Answer {n} from our district") for n in range(number)]
    return sorted([*spoken, *(Line(person, person, "/start") for person in crowd)], key=lambda line: line.person)


async def knows_who_decides(store: Store) -> bool:
    """Whether the bot has met every group, that of the emulator's own sample included."""
    async with store.read() as tx:
        known = (chores.c.kind == "community.know_admins") & (chores.c.state == "done")
        return await number_of(tx, chores, known) > ROOMS


async def has_asked(play: Play) -> bool:
    """Whether the question was posted everywhere; notes which message it is."""
    async with play.store.read() as tx:
        posted = select(outbox.c.chat, outbox.c.message).where(outbox.c.key.like("sitting:%:question"))
        rows = (await tx.execute(posted.where(outbox.c.message.is_not(None)))).all()
    play.questions = {row.chat: row.message for row in rows}
    return len(rows) == ROOMS


async def number_of(tx: Tx, table: Table, *which: ColumnElement[bool]) -> int:
    """How many rows of a table are like that."""
    return await tx.scalar(select(func.count()).select_from(table).where(*which)) or 0


async def talk(play: Play, lines: Sequence[Line]) -> None:
    """People say what they have to say, one after the other."""
    for line in lines:
        if line.chat == line.person:
            await post(play.people, f"/room/people/{line.person}/start")
        else:
            said = {"as": line.person, "text": line.text, "reply_to": play.questions[line.chat]}
            await post(play.people, f"/room/chats/{line.chat}/messages", **said)
        play.said.append(line)


async def die_again_and_again(play: Play, lines: Sequence[Line], kills: int) -> None:
    """One life after the other, each with its share of what is said; only the last one ends in peace."""
    began, share = time.monotonic(), len(lines) // (kills + 1)
    for life in range(kills):
        talking = asyncio.create_task(talk(play, lines[life * share : (life + 1) * share]))
        if life:
            await play.bot.start()
        await fate(play, play.chance.choice((0, play.chance.randint(1, share))))
        await play.bot.kill()
        play.kills.append(await autopsy(play, time.monotonic() - began))
        await talking
    talking = asyncio.create_task(talk(play, lines[kills * share :]))
    await play.bot.start()
    await talking
    await until(lambda: is_quiet(play))


async def fate(play: Play, updates: int) -> None:
    """Wait until the bot has handled so many more updates, and then for another random moment."""

    async def handled() -> int:
        async with play.store.read() as tx:
            return await number_of(tx, inbox, inbox.c.done_at.is_not(None))

    async def reached() -> bool:
        return await handled() >= goal

    goal = await handled() + updates
    await until(reached)
    await asyncio.sleep(play.chance.uniform(0, 1))


async def autopsy(play: Play, second: float) -> Kill:
    """What the bot was doing when it was killed."""
    async with play.store.read() as tx:
        handled = await number_of(tx, inbox, inbox.c.state == "claimed")
        sent = await number_of(tx, outbox, outbox.c.state == "claimed", outbox.c.method == "sendMessage")
    return Kill(second, len(play.said), handled, sent)


async def is_quiet(play: Play) -> bool:
    """Whether everything was received, handled and, receipts aside, sent: those take their time."""
    at_telegram = (await play.people.get(f"/bot{TOKEN}/getWebhookInfo")).json()["result"]["pending_update_count"]
    async with play.store.read() as tx:
        received = await number_of(tx, inbox, inbox.c.done_at.is_(None))
        unsent = await number_of(tx, outbox, outbox.c.done_at.is_(None), outbox.c.method == "sendMessage")
    return not at_telegram + received + unsent


async def compare(play: Play) -> Found:
    """What people said with what is stored, and what they were sent with what they were owed."""
    async with play.store.read() as tx:
        kept = Counter((await tx.execute(select(replies.c.text))).scalars())
        doubt = set((await tx.execute(select(outbox.c.chat).where(outbox.c.state == "doubt"))).scalars())
    answers = [line for line in play.said if line.chat != line.person]
    welcomes = {line.person: await heard(play.people, line.person) for line in play.said if line.chat == line.person}
    return Found(
        [line for line in answers if not kept[line.text]],
        [line for line in answers if kept[line.text] > 1],
        sum(not times and person not in doubt for person, times in welcomes.items()),
        sum(times > 1 for times in welcomes.values()),
        len(doubt),
    )


async def heard(people: httpx.AsyncClient, person: int) -> int:
    """How many messages the bot delivered to a person in private."""
    shown = (await people.get(f"/room/chats/{person}/messages", params={"as": person})).json()["messages"]
    return sum(message["message"]["from"]["is_bot"] for message in shown)


def table(play: Play, found: Found) -> str:
    """One line for each kill; what was lost or doubled belongs to the kill that followed its being said."""
    ends = [kill.said for kill in play.kills]
    place = {line: bisect(ends, n) for n, line in enumerate(play.said)}
    lost, doubled = (Counter(place[line] for line in lines) for lines in (found.lost, found.doubled))
    lines = ["kill  second   said  being handled  being sent   lost  doubled"]
    for n, kill in enumerate(play.kills):
        hit = f"{kill.being_handled:13}  {kill.being_sent:10}"
        lines.append(f"{n + 1:4}  {kill.second:6.1f}  {kill.said:5}  {hit}  {lost[n]:5}  {doubled[n]:7}")
    return "\n".join(lines)


async def run(given: argparse.Namespace, url: str) -> int:
    """Play it, print what was found; 1 when anything was lost or doubled."""
    await migrate(url)
    store = await Store.open(url)
    async with emulator() as people:
        play = Play(people, store, Bot(str(people.base_url).rstrip("/"), url), Random(given.seed))
        try:
            await die_again_and_again(play, await assemble(play, given.replies), given.kills)
            found = await compare(play)
        finally:
            await play.bot.kill()
            await store.close()
    print(table(play, found))
    figures = {
        "replies": given.replies,
        "kills": given.kills,
        "database": given.database,
        "lost": len(found.lost),
        "doubled": len(found.doubled),
        "messages_lost": found.messages_lost,
        "messages_doubled": found.messages_doubled,
        "messages_in_doubt": found.messages_in_doubt,
    }
    print(json.dumps(figures))
    return int(any((found.lost, found.doubled, found.messages_lost, found.messages_doubled)))


def main(argv: list[str]) -> int:
    """Read the options and run."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks crash", description=__doc__.partition("\n")[0])
    parser.add_argument("--replies", type=int, default=2000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(argv)
    with temporary_database(given.database) as url:
        return asyncio.run(run(given, url))
