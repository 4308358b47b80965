"""A real bot on a real database, talking to the emulator in memory; what it runs is as small as each test needs."""

from collections.abc import AsyncIterator

import httpx
import pytest
from starlette.applications import Starlette
from telegram.ext import ExtBot
from telegram.request import HTTPXRequest

from bot.emulator.app import create
from bot.emulator.people import Person
from bot.emulator.state import Chat, GroupKind
from bot.emulator.world import World
from bot.loops import Bell
from bot.loops.pace import Outage, Pace
from bot.loops.receive import Poll
from bot.loops.send import Pauses, Send
from bot.store.engine import Store

TOKEN = "42:emulator"


@pytest.fixture
def world() -> World:
    world = World()
    world.add_bot(TOKEN, privacy=False)
    return world


@pytest.fixture
def people(world: World) -> dict[str, Person]:
    languages = {"Awa": "fr", "João": "pt", "Grace": "en", "Fatou": "fr"}
    return {name: world.add_person(name, language) for name, language in languages.items()}


def open_group(world: World, people: dict[str, Person], title: str, kind: GroupKind = "supergroup") -> Chat:
    chat = world.add_group(title, people.values(), [people["Fatou"]], kind=kind)
    world.add_bot_to(chat)
    return chat


@pytest.fixture
def group(world: World, people: dict[str, Person]) -> Chat:
    return open_group(world, people, "Santé")


class Line:
    """The network between bot and emulator; `down` makes connecting impossible."""

    def __init__(self, server: Starlette) -> None:
        self.down = False
        self.transport = httpx.MockTransport(self._carry)
        self._server = httpx.ASGITransport(server)

    async def _carry(self, request: httpx.Request) -> httpx.Response:
        if self.down:
            raise httpx.ConnectError("no route to host")
        return await self._server.handle_async_request(request)


@pytest.fixture
def line(world: World) -> Line:
    return Line(create(world))


@pytest.fixture
async def bot(line: Line) -> AsyncIterator[ExtBot[None]]:
    request = HTTPXRequest(httpx_kwargs={"transport": line.transport})
    async with ExtBot(TOKEN, base_url="http://emulator/bot", request=request) as bot:
        yield bot


@pytest.fixture
def bell() -> Bell:
    return Bell()


@pytest.fixture
def poll(bot: ExtBot[None], store: Store, bell: Bell) -> Poll:
    return Poll(bot, store, bell)


@pytest.fixture
async def send(bot: ExtBot[None], store: Store, bell: Bell) -> AsyncIterator[Send]:
    pauses, outage = Pauses(failed=(0.0, 0.0), muted=(0.0, 0.0), lasting=(0.0, 0.0)), Outage(longest=0.0)
    send = Send(bot, store, bell, Pace(limited=False), pauses, outage=outage)
    yield send
    await send.drain()
