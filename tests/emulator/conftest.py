"""A frozen world with the four people of every test, its application, and a real bot that talks to it."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import httpx
import pytest
import pytest_asyncio
from starlette.applications import Starlette
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.emulator.app import create
from bot.emulator.people import Person
from bot.emulator.state import Chat
from bot.emulator.world import World
from tests.emulator.description import Checker

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
TOKEN = "42:secret"


@dataclass
class Scene:
    """A world with Awa, João and Grace in one group that Fatou leads; the bot is administrator there."""

    world: World
    app: Starlette
    awa: Person
    joao: Person
    grace: Person
    fatou: Person
    group: Chat

    def client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=httpx.ASGITransport(self.app), base_url="http://emulator")

    def updates(self, kind: str) -> list[dict[str, object]]:
        """Read the undelivered updates of one kind."""
        bodies = [update.get(kind) for update in self.world.inbox.pending]
        return [body for body in bodies if isinstance(body, dict)]


@pytest.fixture(autouse=True)
def durations(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the library speak of durations as it will in future; the old way warns at every 429."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
def checker() -> Iterator[Checker]:
    checker = Checker()
    yield checker
    assert checker.problems == []


@pytest.fixture
def scene(checker: Checker) -> Scene:
    world = World(now=MONDAY, frozen=True)
    world.add_bot(TOKEN)
    awa = world.add_person("Awa", "fr", "awa_bf")
    joao = world.add_person("João", "pt", "joao_mz")
    grace = world.add_person("Grace", "en", "grace_ke")
    fatou = world.add_person("Fatou", "fr", "fatou", role_hint="facilitator")
    app = create(world, observe=[checker], webhook=httpx.MockTransport(lambda request: httpx.Response(200)))
    group = world.add_group("Learning for UHC", members=[awa, joao, grace], admins=[fatou])
    world.add_bot_to(group)
    return Scene(world, app, awa, joao, grace, fatou, group)


def telegram_bot(app: Starlette, token: str = TOKEN) -> Bot:
    """Make a real python-telegram-bot that reaches the emulator without a socket."""

    def request() -> HTTPXRequest:
        return HTTPXRequest(httpx_kwargs={"transport": httpx.ASGITransport(app)})

    return Bot(
        token,
        base_url="http://emulator/bot",
        base_file_url="http://emulator/file/bot",
        request=request(),
        get_updates_request=request(),
    )


@pytest_asyncio.fixture
async def bot(scene: Scene) -> AsyncIterator[Bot]:
    async with telegram_bot(scene.app) as bot:
        yield bot
