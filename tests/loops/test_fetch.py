"""A file that somebody sent is fetched from a thread, through the bot of the loops; what cannot come is one failure."""

import asyncio

import pytest
from telegram.ext import ExtBot
from telegram.request import HTTPXRequest

from bot.analysis.model import Failed
from bot.emulator.limits import Fault
from bot.emulator.world import World
from bot.loops.fetch import Fetch
from tests.loops.conftest import TOKEN, Line


async def fetched(line: Line, file: str) -> bytes:
    """A file, as a chore's thread gets it."""
    request = HTTPXRequest(httpx_kwargs={"transport": line.transport})
    api, files = "http://emulator/bot", "http://emulator/file/bot"
    async with ExtBot(TOKEN, base_url=api, base_file_url=files, request=request) as bot:
        return await asyncio.to_thread(Fetch(bot, asyncio.get_running_loop()), file)


async def test_the_bytes_come_as_they_were_sent(line: Line, world: World) -> None:
    assert await fetched(line, world.files.add("voice.ogg", b"OggS").id) == b"OggS"


async def test_what_is_gone_or_too_large_or_out_of_reach_is_a_failure(
    line: Line, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    large, voice = world.files.add("talk.ogg", b"OggS talk"), world.files.add("voice.ogg", b"OggS")
    monkeypatch.setattr("bot.loops.fetch.MOST_BYTES", 8)
    for file, why in (("nothing", "fetch"), (large.id, "large")):
        with pytest.raises(Failed, match=why):
            await fetched(line, file)
    world.faults.add(Fault("error", method="getFile"))
    with pytest.raises(Failed, match="fetch"):
        await fetched(line, voice.id)
    assert await fetched(line, voice.id) == b"OggS"
