"""Telegram forgets an update only after it is committed, and an update that comes twice is one row."""

import time
from collections.abc import AsyncIterator

import httpx
import pytest
from telegram.ext import ExtBot

from bot.emulator.app import create
from bot.emulator.limits import Fault
from bot.emulator.people import Person
from bot.emulator.state import Chat
from bot.emulator.world import World
from bot.loops import Bell, Stop
from bot.loops.receive import Address, Poll, announce, keep, lane_of, webhook
from bot.store.engine import Store
from bot.store.schema import inbox
from tests.loops.rows import rows

Crowd = dict[str, Person]


async def fetch_all(poll: Poll) -> None:
    while await poll.fetch():
        pass


async def test_what_members_say_is_kept_raw_and_in_the_lane_of_its_chat(
    poll: Poll, store: Store, people: Crowd, group: Chat
) -> None:
    await fetch_all(poll)
    people["Awa"].say(group, "Bonjour à tous")
    people["João"].start()
    await fetch_all(poll)
    said, started = (await rows(store, inbox))[-2:]
    assert said["payload"]["message"]["text"] == "Bonjour à tous"
    assert (said["lane"], started["lane"]) == (str(group.id), str(people["João"].id))


async def test_a_doubled_update_is_one_row(poll: Poll, store: Store, world: World, people: Crowd, group: Chat) -> None:
    await fetch_all(poll)
    before = len(await rows(store, inbox))
    people["Awa"].say(group, "une fois")
    world.faults.add(Fault("duplicate_updates"))
    await fetch_all(poll)
    assert len(await rows(store, inbox)) == before + 1


async def test_nothing_is_confirmed_before_it_is_committed(
    poll: Poll, store: Store, bot: ExtBot[None], people: Crowd, group: Chat
) -> None:
    await fetch_all(poll)
    people["Awa"].say(group, "ne me perdez pas")
    await poll.fetch()
    after_a_crash = Poll(bot, store, Bell())
    assert await after_a_crash.fetch()  # Telegram still has it: nobody asked for more
    texts = [row["payload"]["message"].get("text") for row in await rows(store, inbox) if "message" in row["payload"]]
    assert texts.count("ne me perdez pas") == 1


async def test_the_offset_is_forgotten_after_a_quiet_day(
    poll: Poll, world: World, people: Crowd, group: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    await fetch_all(poll)
    people["Awa"].say(group, "lundi")
    await poll.fetch()
    asked: list[object] = []
    world.observers.append(lambda kind, name, value: asked.append(value) if name == "getUpdates" else None)
    a_day_later = time.monotonic() + 25 * 3600
    monkeypatch.setattr(time, "monotonic", lambda: a_day_later)
    await poll.fetch()
    assert isinstance(asked[0], dict)
    assert "offset" not in asked[0]


async def test_words_that_a_database_cannot_hold_do_not_stop_the_rest(store: Store) -> None:
    text = "un\x00deux \ud83d"
    await keep(store, [{"update_id": 1, "message": {"text": text, "entities": [{"url": text}]}}, {"update_id": 2}])
    first, second = await rows(store, inbox)
    assert first["payload"]["message"] == {"text": "undeux ?", "entities": [{"url": "undeux ?"}]}
    assert second["key"] == "2"


async def test_a_webhook_that_is_set_elsewhere_stops_polling_with_a_sentence(poll: Poll, bot: ExtBot[None]) -> None:
    await bot.set_webhook("https://elsewhere.example.org/bot")
    with pytest.raises(Stop, match="WEBHOOK_URL"):
        await poll.fetch()


async def test_a_second_poller_stops_with_a_sentence(poll: Poll, world: World) -> None:
    text = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    world.faults.add(Fault("error", "getUpdates", code=409, description=text))
    with pytest.raises(Stop, match="Another process"):
        await poll.fetch()


async def test_a_revoked_token_stops_with_a_sentence(poll: Poll, world: World) -> None:
    world.bot.token = "42:another"
    with pytest.raises(Stop, match="@BotFather"):
        await poll.fetch()


@pytest.mark.parametrize(
    ("update", "lane"),
    [
        ({"update_id": 1, "callback_query": {"from": {"id": 7}, "message": {"chat": {"id": -5}}}}, "-5"),
        ({"update_id": 1, "callback_query": {"from": {"id": 7}}}, "7"),
        ({"update_id": 1, "something_new": {"no": "chat"}}, "telegram"),
        ({"update_id": 1, "message": "not an object"}, "telegram"),
    ],
)
def test_every_update_has_a_lane(update: dict[str, object], lane: str) -> None:
    assert lane_of(update) == lane


ADDRESS = Address("https://bot.example.org/hook", "a-long-secret", "127.0.0.1", 8443)


@pytest.fixture
async def caller_of_hook(store: Store) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(webhook(ADDRESS, store, Bell()))
    async with httpx.AsyncClient(transport=transport, base_url="https://bot.example.org") as client:
        yield client


@pytest.mark.parametrize("secret", [None, "a-wrong-secret", "é"])
async def test_a_call_without_the_secret_is_forbidden(
    caller_of_hook: httpx.AsyncClient, store: Store, secret: str | None
) -> None:
    headers = {b"X-Telegram-Bot-Api-Secret-Token": secret.encode()} if secret else {}
    answer = await caller_of_hook.post("/hook", json={"update_id": 1}, headers=headers)
    assert answer.status_code == 403
    assert await rows(store, inbox) == []


async def test_a_call_that_is_no_json_is_refused(caller_of_hook: httpx.AsyncClient) -> None:
    headers = {"X-Telegram-Bot-Api-Secret-Token": ADDRESS.secret}
    assert (await caller_of_hook.post("/hook", content=b"{", headers=headers)).status_code == 400


async def test_telegram_brings_an_update_again_until_it_was_committed(
    world: World, store: Store, people: Crowd, group: Chat
) -> None:
    hook = webhook(ADDRESS, store, Bell())
    down = [503, 503]
    inner = httpx.ASGITransport(hook)

    async def carry(request: httpx.Request) -> httpx.Response:
        return httpx.Response(down.pop()) if down else await inner.handle_async_request(request)

    server = create(world, webhook=httpx.MockTransport(carry))
    world.webhook.first_pause = 0.01
    transport = httpx.ASGITransport(server)
    async with httpx.AsyncClient(transport=transport, base_url="http://emulator") as client:
        await client.post(f"/bot{world.bot.token}/getUpdates", json={"offset": -1})
        given = {"url": ADDRESS.url, "secret_token": ADDRESS.secret}
        await client.post(f"/bot{world.bot.token}/setWebhook", json=given)
    people["Awa"].say(group, "deux fois en panne, puis gardé")
    while world.inbox.pending:
        assert world.webhook._task is not None
        await world.webhook._task
    assert (await rows(store, inbox))[-1]["payload"]["message"]["text"] == "deux fois en panne, puis gardé"


async def test_the_webhook_is_announced_with_its_secret_and_what_the_bot_wants(bot: ExtBot[None], world: World) -> None:
    await announce(bot, ADDRESS)
    assert world.webhook.address is not None
    assert (world.webhook.address.url, world.webhook.address.secret) == (ADDRESS.url, ADDRESS.secret)
    assert "message_reaction" in (world.inbox.asked or [])
