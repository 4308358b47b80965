"""Do questions open once, at the right minute of every room's clock, through clock changes, restarts and absence?

1. Six rooms live in six time zones: as one community, and each for itself. Their week opens on Monday at 09:00.
2. The real bot meets an emulated Telegram whose clock is moved to the minute before each opening, and to the opening.
   Around each change of clocks it runs through, is restarted between any two steps within the minute of posting, or is
   away for three weeks and comes back on a Monday at 12:00 UTC.
3. What stands in the groups is compared with Python's own time zones: how often each question was posted, at which
   minute of the wall clock, and whether one that came late says so.
"""

import argparse
import asyncio
import json
import re
from collections.abc import AsyncIterator, Collection, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import httpx
from pydantic import SecretStr

from bot.app import App, Ground, opened
from bot.emulator.app import create
from bot.emulator.people import Person
from bot.emulator.state import Chat
from bot.emulator.world import World
from bot.flows import agenda
from bot.loops.pace import Pace
from bot.settings import Settings
from bot.store import community
from bot.words import plain

TOKEN = "42:secret"
NINE = time(9)
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
PLACES = {
    "Africa/Nairobi": "en",
    "Europe/Paris": "fr",
    "America/Sao_Paulo": "pt",
    "Asia/Kolkata": "en",
    "Asia/Kathmandu": "en",
    "America/New_York": "es",
}


@dataclass(frozen=True, slots=True)
class Monday:
    """A Monday, and how the bot lives through it: "on time", "restarted" or "away"."""

    day: date
    how: str


SEASONS = {
    "spring": (
        Monday(date(2026, 3, 2), "on time"),
        Monday(date(2026, 3, 9), "restarted"),  # New York changed its clocks the day before
        Monday(date(2026, 3, 30), "away"),  # Paris did
        Monday(date(2026, 4, 6), "restarted"),
    ),
    "autumn": (
        Monday(date(2026, 10, 19), "on time"),
        Monday(date(2026, 10, 26), "restarted"),  # Paris
        Monday(date(2026, 11, 2), "restarted"),  # New York
        Monday(date(2026, 11, 23), "away"),
    ),
}


@dataclass(frozen=True, slots=True)
class Opening:
    """What a room saw of one question: when it was due, when it came (once, if all is well), and whether late."""

    zone: str
    monday: Monday
    due: datetime
    came: tuple[datetime, ...]
    late: tuple[bool, ...]

    @property
    def expected(self) -> datetime:
        """When it may come at the earliest: a bot that was away is back at noon."""
        return max(self.due, back(self.monday)) if self.monday.how == "away" else self.due

    @property
    def right(self) -> bool:
        """Once, at the minute, and late ones say so."""
        return self.came == (self.expected,) and self.late == (self.expected > self.due,)

    def shown(self) -> str:
        """The local time of each, such as 14:00 late."""
        local = [f"{at.astimezone(ZoneInfo(self.zone)):%H:%M}" for at in self.came]
        words = [f"{at} late" if late else at for at, late in zip(local, self.late, strict=True)]
        return (" + ".join(words) or "never") + ("" if self.right else " WRONG")


def back(monday: Monday) -> datetime:
    """When the bot returns on a Monday on which it was away."""
    return datetime.combine(monday.day, time(12), UTC)


def due(monday: Monday, zone: str) -> datetime:
    """The instant of 09:00 on a wall clock, as Python has it."""
    return datetime.combine(monday.day, NINE, ZoneInfo(zone)).astimezone(UTC)


@dataclass
class Life:
    """The bot in its world: it runs, dies and comes back on the same database."""

    world: World
    folder: Path
    rooms: dict[str, Chat] = field(default_factory=dict)
    starts: int = 0

    @asynccontextmanager
    async def awake(self) -> AsyncIterator[App]:
        """One life; whatever it leaves undone waits in its rows."""
        settings = Settings(
            bot_token=SecretStr(TOKEN),
            database_url=f"sqlite+aiosqlite:///{self.folder / 'baobab.db'}",
            telegram_api="http://emulator",
            clock_url="http://emulator",
        )
        telegram = httpx.ASGITransport(create(self.world))
        self.starts += 1
        async with opened(settings, Ground(telegram, pace=Pace(limited=False))) as app:
            yield app

    async def settle(self) -> None:
        """A life in which all that can be done is done."""
        async with self.awake() as app:
            await app.settle()

    async def stumble(self) -> None:
        """As many lives as there are steps: each looks at the clock, does one thing and ends."""
        busy = True
        while busy:
            async with self.awake() as app:
                await app.tick.step()
                busy = await app.work.chore() or await app.send.step()
                await app.send.drain()


async def live(life: Life, mondays: Sequence[Monday]) -> None:
    """From one Monday to the next."""
    for monday in mondays:
        if monday.how == "away":
            life.world.clock.jump(back(monday))
            await life.settle()
        for instant in sorted({due(monday, zone) for zone in life.rooms}):
            if instant > life.world.clock.now():
                await _open(life, instant, monday.how)


async def _open(life: Life, instant: datetime, how: str) -> None:
    """The minute before, the minute itself, and the one after."""
    life.world.clock.jump(instant - MINUTE)
    await life.settle()
    life.world.clock.jump(instant)
    await (life.stumble() if how == "restarted" else life.settle())
    life.world.clock.jump(instant + MINUTE)
    await life.settle()


async def settle_down(life: Life, places: Collection[str], *, together: bool) -> None:
    """Every room is set up, with enough questions for a season."""
    life.world.add_bot(TOKEN)
    fatou = life.world.add_person("Fatou", "fr", "fatou")
    for zone in places:
        life.rooms[zone] = life.world.add_group(zone, [], [fatou], kind="supergroup")
        life.world.add_bot_to(life.rooms[zone], fatou)
    async with life.awake() as app:
        await app.settle()
        await _agree(app, life, fatou, together=together)


async def _agree(app: App, life: Life, fatou: Person, *, together: bool) -> None:
    now = life.world.clock.now()
    async with app.store.begin() as tx:
        founding = 0
        for zone, chat in life.rooms.items():
            room = await community.room_of_chat(tx, chat.id)
            assert room is not None
            founding = founding or room.community
            await community.tune(tx, room.id, language=PLACES[zone], zone=zone)
            if together and room.community != founding:
                await community.join(tx, room.id, founding, now)
                continue
            await agenda.load(tx, room.community, "uhc")
            await community.change(tx, room.community, agreed_at=now, desk=fatou.id, code="UHC")


def seen(life: Life, mondays: Sequence[Monday]) -> Iterator[Opening]:
    """Every question in every room, as its members saw it; each counts for the Monday to which it is nearest."""
    for zone, chat in life.rooms.items():
        here = [post for post in chat.posts.values() if re.search(r"🌳 UHC Q\d+\n", post.words.text)]
        lateness = re.sub("<.*?>", "", plain(PLACES[zone], "opening-late")).strip()
        came: dict[Monday, list[tuple[datetime, bool]]] = {monday: [] for monday in mondays}
        for post in here:
            at = datetime.fromtimestamp(post.date, UTC)
            came[_nearest(at, zone, mondays)].append((at, post.words.text.startswith(lateness)))
        for monday, found in came.items():
            times, late = tuple(at for at, _ in found), tuple(said for _, said in found)
            yield Opening(zone, monday, due(monday, zone), times, late)


def _nearest(at: datetime, zone: str, mondays: Sequence[Monday]) -> Monday:
    return min(mondays, key=lambda monday: abs(at - due(monday, zone)))


async def play(
    mondays: Sequence[Monday], *, together: bool, places: Collection[str] = tuple(PLACES)
) -> tuple[list[Opening], int]:
    """Some Mondays; what was seen of them, and how often the bot was started."""
    first = due(mondays[0], "UTC")
    with TemporaryDirectory() as folder:
        life = Life(World(now=first - 48 * HOUR, frozen=True), Path(folder))
        await settle_down(life, places, together=together)
        await live(life, mondays)
        return list(seen(life, mondays)), life.starts


def print_table(title: str, found: Sequence[Opening]) -> None:
    """One line per room, one column per Monday."""
    mondays = list(dict.fromkeys(opening.monday for opening in found))
    print(f"\n{title:27}" + "".join(f"{monday.day:%d %b}, {monday.how:11}" for monday in mondays))
    for zone in PLACES:
        print(f"{zone:27}" + "".join(f"{opening.shown():19}" for opening in found if opening.zone == zone))


def figures(found: Sequence[Opening], starts: int) -> dict[str, int]:
    """What it comes to."""
    return {
        "expected": len(found),
        "right": sum(opening.right for opening in found),
        "missing": sum(not opening.came for opening in found),
        "doubled": sum(len(opening.came) > 1 for opening in found),
        "late_and_said_so": sum(any(opening.late) and opening.right for opening in found),
        "starts": starts,
    }


def main(argv: Sequence[str]) -> int:
    """Print a table per season and kind of community, then one line of JSON; 1 when an opening is not right."""
    argparse.ArgumentParser(prog="benchmarks openings", description=__doc__).parse_args(argv)
    every: list[Opening] = []
    starts = 0
    for season, mondays in SEASONS.items():
        for together, kind in ((True, "one community"), (False, "six communities")):
            found, lives = asyncio.run(play(mondays, together=together))
            print_table(f"{season}, {kind}", found)
            every, starts = [*every, *found], starts + lives
    total = figures(every, starts)
    print(json.dumps(total))
    return 0 if total["right"] == total["expected"] else 1
