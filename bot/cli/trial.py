"""Trying the bot with no Telegram account: the emulator and the bot in one process, on a database to throw away."""

import asyncio
import logging
import socket
import tempfile
import time
import webbrowser
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

import httpx
import uvicorn

from bot.app import App, Ground, opened
from bot.cli.samples import DAWN
from bot.cli.village import Group, Village
from bot.cli.week import Week, took
from bot.domain.community import Room
from bot.emulator.__main__ import TOKEN, sample
from bot.emulator.app import create
from bot.emulator.world import World
from bot.flows import agenda
from bot.loops import Bell
from bot.loops.pace import Pace
from bot.loops.receive import QuietServer
from bot.prompts import load_agenda
from bot.settings import Misconfigured, Settings, read_settings
from bot.store import community, member
from bot.store.engine import Tx

_AGENDA = "uhc"
_IN_PROCESS = "http://emulator"


@dataclass(frozen=True, slots=True)
class Trial:
    """What a trial has at hand: the bot, everyone's hands, the communities, and where the page is."""

    app: App
    village: Village
    groups: list[Group]
    address: str


async def speak(text: str, who: str, *, in_group: bool, database: str) -> int:
    """Say one message to the whole real bot and print its answers; the exit code is 1 when it has none."""
    world = sample(TOKEN)
    names = {person.name: person for person in world.people.values()}
    if who not in names:
        raise Misconfigured(f"Nobody is called {who}: choose of {', '.join(names)}.")
    group = next(iter(world.chats.values()))
    with tempfile.TemporaryDirectory(prefix="baobab-") as folder:
        settings = _settings(_IN_PROCESS, database or f"sqlite+aiosqlite:///{folder}/baobab.db")
        async with opened(settings, Ground(httpx.ASGITransport(create(world)), Pace(limited=False))) as app:
            world.add_bot_to(group)
            await app.settle()
            await _at_home(app, world, group.id)
            chat = group if in_group else world.private(names[who])
            asked = names[who].say(chat, text)
            await app.settle()
    answers = [post for post in chat.posts.values() if post.id > asked.id and post.sender is world.bot]
    for post in answers:
        print(post.words.text)
    return 0 if answers else 1


async def _at_home(app: App, world: World, chat: int) -> None:
    """A group with a starter agenda, to which everyone's private words belong."""
    async with app.store.begin() as tx:
        room = await community.room_of_chat(tx, chat)
        if room is None:
            return
        await _stock(tx, room, _AGENDA)
        await community.change(tx, room.community, agreed_at=app.clock())
        for person in world.people.values():
            await member.touch(tx, person.id, person.name, person.language)
            await member.settle(tx, person.id, room.community)


async def _stock(tx: Tx, room: Room, name: str) -> None:
    """Plan the questions of an agenda; those of the samples are on no button."""
    await agenda.load(tx, room.community, name)
    await community.change(tx, room.community, code=load_agenda(name).code)


async def week() -> int:
    """A whole week lived unattended and printed; the exit code is 1 when anything was lost."""
    began = time.monotonic()
    async with _begun(port=0, by_itself=True) as trial:
        lived = Week(trial.app, trial.village, trial.groups, _tell)
        await lived.live()
        whole = await lived.report()
    _tell(f"The whole week took {took(time.monotonic() - began)}.")
    return 0 if whole else 1


async def stay(port: int, *, browser: bool) -> None:
    """The page, with the communities ready to live their week, until interrupted."""
    async with _begun(port, by_itself=False) as trial:
        await trial.village.script(trial.groups)
        _tell(f"Open {trial.address}/ and choose who you are; 'Next event' goes to Monday. Ctrl+C ends it all.")
        if browser:
            webbrowser.open(f"{trial.address}/")
        await trial.app.run()


@asynccontextmanager
async def _begun(port: int, *, by_itself: bool) -> AsyncIterator[Trial]:
    """Everything up to the Saturday on which Fatou has set up every community."""
    world = World(DAWN, seed=1)
    world.add_bot(TOKEN, privacy=False)
    async with AsyncExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="baobab-"))
        address = await stack.enter_async_context(_served(world, port))
        _tell(f"The emulator answers at {address}/")
        settings = _settings(address, f"sqlite+aiosqlite:///{folder}/baobab.db")
        app = await stack.enter_async_context(opened(settings, Ground(pace=Pace(limited=False))))
        _tell("The bot stands on a database to throw away")
        http = await stack.enter_async_context(httpx.AsyncClient(base_url=address, timeout=60))
        village = Village(http, app.settle)
        groups = await village.found()
        for group in groups:
            async with app.store.begin() as tx:
                room = await community.room_of_chat(tx, group.chat)
                if room is not None:
                    await _stock(tx, room, group.sample.agenda)
            await village.set_up(group, by_itself=by_itself)
            _tell(f"{group.sample.title}: {len(group.people)} people with {len(group.words)} answers, set up by Fatou")
        yield Trial(app, village, groups, address)


@asynccontextmanager
async def _served(world: World, port: int) -> AsyncIterator[str]:
    """The emulator on a port of this machine (0: any free one), as long as the context lasts."""
    try:
        listening = socket.create_server(("127.0.0.1", port))
    except OSError:
        raise Misconfigured(f"Port {port} is taken: choose another one with --port.") from None
    # asyncio sets this only on sockets that it made itself; without, every answer waits 40 ms for an acknowledgement.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    logging.getLogger("uvicorn").setLevel(logging.CRITICAL)  # a long poll that ends with the trial is no error
    bell = Bell()
    server = QuietServer(uvicorn.Config(create(world), log_config=None, timeout_graceful_shutdown=1), bell)
    serving = asyncio.ensure_future(server.serve([listening]))
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        bell.stop()
        await serving


def _settings(server: str, database: str) -> Settings:
    return read_settings(
        bot_token=TOKEN, telegram_api=server, clock_url=server, database_url=database, webhook_url="", allowed_chats=""
    )


def _tell(line: str) -> None:
    print(line, flush=True)
