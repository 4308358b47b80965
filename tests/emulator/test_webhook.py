"""Updates posted to the bot's own address: the secret, the second attempt, and what getWebhookInfo tells."""

import asyncio
from collections.abc import Callable

import httpx
import pytest
from telegram import Bot
from telegram.error import BadRequest

from bot.emulator.limits import Fault
from tests.emulator.conftest import Scene
from tests.emulator.expect import dig, refused

HOOK = "https://bot.example/hook"


class Receiver:
    """Stands for the bot's own web server: keeps what it gets and answers as told."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.requests: list[httpx.Request] = []
        self.enough = asyncio.Event()
        self.expected = 1

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if len(self.requests) >= self.expected:
            self.enough.set()
        return httpx.Response(self.statuses.pop(0) if self.statuses else 200)

    async def receives(self, count: int) -> list[object]:
        """Wait until so many requests have come; give the texts of their messages."""
        self.expected = count
        if len(self.requests) < count:
            await asyncio.wait_for(self.enough.wait(), 10)
        return [dig(httpx.Response(200, content=r.content).json(), "message", "text") for r in self.requests]


async def _hooked(scene: Scene, bot: Bot, receiver: Callable[[httpx.Request], httpx.Response]) -> None:
    await bot.get_updates(offset=2**40)
    scene.world.webhook.transport = httpx.MockTransport(receiver)
    scene.world.webhook.first_pause = 0.0
    await bot.set_webhook(HOOK, secret_token="s3cret")


async def test_an_update_is_posted_with_the_secret(scene: Scene, bot: Bot) -> None:
    receiver = Receiver()
    await _hooked(scene, bot, receiver)
    scene.awa.say(scene.group, "hello")
    assert await receiver.receives(1) == ["hello"]
    assert receiver.requests[0].headers["X-Telegram-Bot-Api-Secret-Token"] == "s3cret"
    assert str(receiver.requests[0].url) == HOOK


async def test_a_refused_update_comes_again_before_the_next(scene: Scene, bot: Bot) -> None:
    receiver = Receiver(500, 503)
    await _hooked(scene, bot, receiver)
    scene.awa.say(scene.group, "first")
    scene.awa.say(scene.group, "second")
    assert await receiver.receives(4) == ["first", "first", "first", "second"]
    info = await bot.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 503 Service Unavailable"
    assert info.last_error_date == scene.world.clock.now()


async def test_what_cannot_be_delivered_waits_and_is_counted(scene: Scene, bot: Bot) -> None:
    tried = asyncio.Event()

    def unreachable(request: httpx.Request) -> httpx.Response:
        tried.set()
        raise httpx.ConnectError("refused")

    await _hooked(scene, bot, unreachable)
    scene.world.webhook.first_pause = 3600.0
    scene.awa.say(scene.group, "hello")
    await asyncio.wait_for(tried.wait(), 10)
    info = await bot.get_webhook_info()
    assert (info.pending_update_count, info.last_error_message) == (1, "Connection refused")
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == ()


async def test_a_doubled_update_is_posted_twice(scene: Scene, bot: Bot) -> None:
    receiver = Receiver()
    await _hooked(scene, bot, receiver)
    scene.world.faults.add(Fault("duplicate_updates"))
    scene.awa.say(scene.group, "hello")
    assert await receiver.receives(2) == ["hello", "hello"]


@pytest.mark.parametrize(
    ("url", "secret", "refusal"),
    [
        ("ftp://bot.example", None, "bad webhook: invalid webhook URL specified"),
        (HOOK, "no spaces", "secret token contains unallowed characters"),
    ],
)
async def test_a_wrong_webhook_is_refused(bot: Bot, url: str, secret: str | None, refusal: str) -> None:
    with refused(BadRequest, refusal):
        await bot.set_webhook(url, secret_token=secret)
