"""getUpdates exactly as documented: confirming, limits, waiting, choosing kinds, one poller."""

import asyncio
from datetime import timedelta

import pytest
from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken

from tests.emulator.conftest import Scene, telegram_bot


async def _fresh(bot: Bot, scene: Scene) -> int:
    """Confirm what the scene itself caused; give the next offset."""
    updates = await bot.get_updates()
    offset = updates[-1].update_id + 1
    assert await bot.get_updates(offset=offset) == ()
    return offset


async def _poll(bot: Bot, scene: Scene, offset: int) -> asyncio.Task[tuple[Update, ...]]:
    """Start a long poll and return once the emulator is waiting with it."""
    begun = asyncio.create_task(scene.world.inbox.wait(5))
    waiting = asyncio.create_task(bot.get_updates(offset=offset, timeout=50))
    await begun
    return waiting


def _says(scene: Scene, *texts: str) -> None:
    for text in texts:
        scene.awa.say(scene.group, text)


def _texts(updates: tuple[Update, ...]) -> list[str | None]:
    return [u.message.text for u in updates if u.message]


async def test_an_update_comes_again_until_its_offset_confirms_it(scene: Scene, bot: Bot) -> None:
    await _fresh(bot, scene)
    _says(scene, "one", "two", "three")
    first = await bot.get_updates(limit=2)
    assert _texts(first) == ["one", "two"]
    assert _texts(await bot.get_updates()) == ["one", "two", "three"]
    assert _texts(await bot.get_updates(offset=first[-1].update_id + 1)) == ["three"]
    assert _texts(await bot.get_updates()) == ["three"]


async def test_a_negative_offset_keeps_only_the_latest(scene: Scene, bot: Bot) -> None:
    await _fresh(bot, scene)
    _says(scene, "one", "two", "three")
    assert _texts(await bot.get_updates(offset=-1)) == ["three"]
    assert _texts(await bot.get_updates()) == ["three"]


async def test_a_waiting_poll_wakes_as_soon_as_somebody_writes(scene: Scene, bot: Bot) -> None:
    offset = await _fresh(bot, scene)
    waiting = await _poll(bot, scene, offset)
    _says(scene, "awake")
    assert _texts(await asyncio.wait_for(waiting, 5)) == ["awake"]


async def test_a_second_poller_ends_the_first(scene: Scene, bot: Bot) -> None:
    offset = await _fresh(bot, scene)
    first = await _poll(bot, scene, offset)
    assert await bot.get_updates(offset=offset) == ()
    with pytest.raises(Conflict, match="terminated by other getUpdates request"):
        await asyncio.wait_for(first, 5)


async def test_polling_is_refused_while_a_webhook_is_set(bot: Bot) -> None:
    await bot.set_webhook("https://example.org/hook")
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()


async def test_a_kind_that_was_not_asked_for_never_comes_and_the_choice_is_remembered(scene: Scene, bot: Bot) -> None:
    await _fresh(bot, scene)
    post = scene.awa.say(scene.group, "hello")
    scene.joao.react(scene.group, post, "👍")
    scene.grace.leave(scene.group)
    assert scene.updates("message_reaction") == scene.updates("chat_member") == []
    await bot.get_updates(offset=-1, allowed_updates=["message_reaction", "chat_member"])
    await bot.get_updates(offset=2**40)
    scene.joao.react(scene.group, post, "🔥")
    scene.grace.join(scene.group)
    scene.awa.say(scene.group, "not asked for")
    assert [sorted(u)[0] for u in scene.world.inbox.pending] == ["message_reaction", "chat_member"]
    await bot.get_updates(offset=2**40, allowed_updates=[])
    scene.awa.say(scene.group, "by default again")
    scene.joao.react(scene.group, post, None)
    assert _texts(await bot.get_updates()) == ["by default again"]


async def test_after_a_week_of_silence_numbering_starts_anew(scene: Scene, bot: Bot) -> None:
    offset = await _fresh(bot, scene)
    scene.world.clock.advance(timedelta(days=8))
    _says(scene, "after the holidays")
    assert scene.world.inbox.pending[0]["update_id"] != offset
    _says(scene, "next")
    first, second = (u["update_id"] for u in scene.world.inbox.pending)
    assert isinstance(first, int)
    assert second == first + 1


async def test_a_wrong_token_is_unauthorized(scene: Scene) -> None:
    stranger = telegram_bot(scene.app, "43:wrong")
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.shutdown()


async def test_an_unknown_method_is_not_found(scene: Scene) -> None:
    async with scene.client() as client:
        answer = await client.post("/bot42:secret/sendEverything")
    assert answer.status_code == 404
    assert answer.json() == {"ok": False, "error_code": 404, "description": "Not Found: method not found"}


@pytest.mark.parametrize("way", ["query", "json", "form", "multipart"])
async def test_parameters_travel_in_every_documented_way(scene: Scene, way: str) -> None:
    wanted = {"chat_id": scene.group.id, "text": "<b>hi</b>", "parse_mode": "HTML"}
    texts = {name: str(value) for name, value in wanted.items()}
    async with scene.client() as client:
        address = "/bot42:secret/sendmessage"
        match way:
            case "query":
                answer = await client.get(address, params=texts)
            case "json":
                answer = await client.post(address, json=wanted)
            case "form":
                answer = await client.post(address, data=texts)
            case _:
                answer = await client.post(address, files={name: (None, value) for name, value in texts.items()})
    assert answer.json()["result"]["entities"] == [{"type": "bold", "offset": 0, "length": 2}]


async def test_a_file_can_be_attached_by_name(scene: Scene) -> None:
    async with scene.client() as client:
        answer = await client.post(
            "/bot42:secret/sendDocument",
            data={"chat_id": str(scene.group.id), "document": "attach://figures"},
            files={"figures": ("f.csv", b"a,b", "text/csv")},
        )
    assert answer.json()["result"]["document"]["file_name"] == "f.csv"
