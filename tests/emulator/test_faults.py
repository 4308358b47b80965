"""Limits and faults: each does what it says, to the call it names, as often as it says."""

from datetime import timedelta

import httpx
import pytest
from telegram import Bot
from telegram.error import BadRequest, NetworkError, RetryAfter

from bot.emulator.errors import ApiError
from bot.emulator.limits import Fault, Flood
from tests.emulator.conftest import Scene
from tests.emulator.expect import refused


def _texts(scene: Scene) -> list[str]:
    return [post.words.text for post in scene.group.posts.values() if post.words.text]


async def test_a_lost_answer_means_that_the_message_is_there_all_the_same(scene: Scene, bot: Bot) -> None:
    scene.world.faults.add(Fault("answer_lost", method="sendMessage"))
    with pytest.raises(NetworkError) as broken:
        await bot.send_message(scene.group.id, "once")
    assert isinstance(broken.value.__cause__, httpx.ReadError)
    assert _texts(scene) == ["once"]
    await bot.send_message(scene.group.id, "then again")
    assert _texts(scene) == ["once", "then again"]


async def test_without_a_connection_nothing_has_happened(scene: Scene, bot: Bot) -> None:
    scene.world.faults.add(Fault("no_connection", times=2))
    for _ in range(2):
        with pytest.raises(NetworkError) as broken:
            await bot.send_message(scene.group.id, "never")
        assert isinstance(broken.value.__cause__, httpx.ConnectError)
    assert _texts(scene) == []


async def test_a_refusal_hits_only_the_chat_and_the_method_it_names(scene: Scene, bot: Bot) -> None:
    fault = Fault("error", "sendMessage", scene.group.id, None, 400, "Bad Request: CHAT_WRITE_FORBIDDEN")
    scene.world.faults.add(fault)
    other = scene.world.add_group("Other", [scene.awa], [scene.fatou])
    scene.world.add_bot_to(other)
    await bot.send_message(other.id, "fine")
    await bot.send_document(scene.group.id, b"fine")
    for _ in range(3):
        with refused(BadRequest, "chat_write_forbidden"):
            await bot.send_message(scene.group.id, "x")


async def test_a_server_error_and_an_ordered_pause_reach_the_library(scene: Scene, bot: Bot) -> None:
    scene.world.faults.add(Fault("error", code=502, description="Bad Gateway"))
    with pytest.raises(NetworkError, match="Bad Gateway"):
        await bot.get_me()
    pause = Fault("error", code=429, description="Too Many Requests: retry after 7", parameters={"retry_after": 7})
    scene.world.faults.add(pause)
    with pytest.raises(RetryAfter) as told:
        await bot.get_me()
    assert told.value.retry_after == timedelta(seconds=7)


async def test_a_slow_answer_comes_once_and_has_its_effect(scene: Scene) -> None:
    scene.world.faults.add(Fault("slow", seconds=0.01))
    async with scene.client() as client:
        given = {"chat_id": scene.group.id, "text": "late"}
        assert (await client.post("/bot42:secret/sendMessage", json=given)).json()["ok"]
    assert scene.world.faults.active == []


async def test_updates_can_come_twice_and_in_another_order(scene: Scene, bot: Bot) -> None:
    await bot.get_updates(offset=2**40)
    for text in ("one", "two", "three"):
        scene.awa.say(scene.group, text)
    scene.world.faults.add(Fault("duplicate_updates"))
    scene.world.faults.add(Fault("reorder_updates"))
    ids = [update.update_id for update in await bot.get_updates()]
    plain = [update.update_id for update in await bot.get_updates()]
    assert sorted(ids) == sorted(plain * 2)
    assert ids != sorted(ids)
    assert plain == sorted(plain)


class _Seconds:
    """A clock that only moves when told."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_one_message_a_second_per_chat() -> None:
    seconds = _Seconds()
    flood = Flood(seconds)
    flood.on = True
    flood.check(7, is_group=False)
    flood.check(8, is_group=False)
    with pytest.raises(ApiError, match="Too Many Requests: retry after 1") as refusal:
        flood.check(7, is_group=False)
    assert refusal.value.parameters == {"retry_after": 1}
    seconds.now += 1.0
    flood.check(7, is_group=False)


def test_twenty_messages_a_minute_per_group() -> None:
    seconds = _Seconds()
    flood = Flood(seconds)
    flood.on = True
    for _ in range(20):
        flood.check(-7, is_group=True)
        seconds.now += 1.0
    with pytest.raises(ApiError, match="retry after 40"):
        flood.check(-7, is_group=True)
    flood.check(7, is_group=False)
    seconds.now += 40.0
    flood.check(-7, is_group=True)


def test_thirty_messages_a_second_over_all_chats() -> None:
    flood = Flood(_Seconds())
    flood.on = True
    for chat in range(1, 31):
        flood.check(chat, is_group=False)
    with pytest.raises(ApiError, match="retry after 1"):
        flood.check(31, is_group=False)


async def test_the_flood_limits_are_off_until_switched_on(scene: Scene, bot: Bot) -> None:
    for _ in range(3):
        await bot.send_message(scene.group.id, "x")
    scene.world.flood.on = True
    await bot.send_message(scene.group.id, "x")
    with pytest.raises(RetryAfter):
        await bot.send_message(scene.group.id, "x")
    await bot.get_chat_member(scene.group.id, scene.awa.id)
