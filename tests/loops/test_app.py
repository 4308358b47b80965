"""The bot put together: what a person does on the phone is answered, by the loops themselves and step by step."""

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest

from bot.app import App, Ground, opened
from bot.emulator.app import create
from bot.emulator.people import Person
from bot.emulator.world import World
from bot.loops import Stop
from bot.loops.pace import Pace
from bot.settings import Settings, read_settings
from bot.store.schema import inbox
from tests.loops.conftest import TOKEN
from tests.loops.rows import rows


def settings(database_url: str, **given: object) -> Settings:
    here = {"bot_token": TOKEN, "telegram_api": "http://emulator", "clock_url": "http://emulator"}
    return read_settings(database_url=database_url, **{**here, **given})


@pytest.fixture
async def app(world: World, database_url: str) -> AsyncIterator[App]:
    ground = Ground(httpx.ASGITransport(create(world)), Pace(limited=False))
    async with opened(settings(database_url), ground) as app:
        yield app


def answers(world: World, person: Person) -> list[str]:
    return [post.words.text for post in world.private(person).posts.values() if post.sender is world.bot]


async def test_start_is_answered_in_the_persons_language(app: App, world: World, people: dict[str, Person]) -> None:
    people["Awa"].start()
    people["João"].start()
    await app.settle()
    assert answers(world, people["Awa"])[0].startswith("Bonjour")
    assert answers(world, people["João"])[0].startswith("Olá")


async def test_the_loops_answer_and_end_when_told_to(app: App, world: World, people: dict[str, Person]) -> None:
    running = asyncio.create_task(app.run())
    answered = asyncio.Event()
    world.observers.append(
        lambda kind, name, value: answered.set() if (kind, name) == ("result", "sendMessage") else None
    )
    people["Grace"].start()
    async with asyncio.timeout(60):
        await answered.wait()
        app.bell.stop()
        await running
    assert len(answers(world, people["Grace"])) == 1


async def test_an_update_that_the_library_cannot_read_is_one_row_and_the_rest_goes_on(
    app: App, world: World, people: dict[str, Person]
) -> None:
    forwarded = {"type": "hidden_user", "date": 1}  # a real payload without the required name
    chat = {"id": people["Awa"].id, "type": "private", "first_name": "Awa"}
    sender = {"id": people["Awa"].id, "is_bot": False, "first_name": "Awa"}
    message = {"message_id": 7, "date": 1, "chat": chat, "from": sender, "text": "x", "forward_origin": forwarded}
    world.inbox.pending.append({"update_id": 1, "message": message})
    people["Grace"].start()
    await app.settle()
    assert len(answers(world, people["Grace"])) == 1
    first = (await rows(app.store, inbox))[0]
    assert first["state"] == "ready"
    assert first["attempts"] >= 1  # and again after each pause, on a slow machine within this test
    assert "TypeError" in first["error"]


async def test_a_refused_token_is_a_sentence(world: World, database_url: str) -> None:
    ground = Ground(httpx.ASGITransport(create(world)))
    with pytest.raises(Stop, match="@BotFather"):
        async with opened(settings(database_url, bot_token="42:another"), ground):
            raise AssertionError("nobody gets here")


async def test_an_emulator_that_is_not_there_is_a_sentence(world: World, database_url: str) -> None:
    async def carry(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/clock":
            raise httpx.ConnectError("nobody")
        return await server.handle_async_request(request)

    server = httpx.ASGITransport(create(world))
    with pytest.raises(Stop, match="CLOCK_URL"):
        async with opened(settings(database_url), Ground(httpx.MockTransport(carry))):
            raise AssertionError("nobody gets here")
