"""The guide for other bot authors: its examples work, and its list of what is covered is current."""

import re
import shlex
from datetime import UTC, datetime
from pathlib import Path

import httpx
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.emulator.__main__ import TOKEN, sample
from bot.emulator.app import create
from bot.emulator.coverage import markdown
from bot.emulator.world import World

GUIDE = (Path(__file__).parent.parent.parent / "docs" / "emulator.md").read_text(encoding="utf-8")
ADDRESS = "http://127.0.0.1:8081"


def _examples() -> list[str]:
    blocks = re.findall(r"```console\n(.*?)```", GUIDE, re.DOTALL)
    return [line.removeprefix("$ ") for block in blocks for line in block.splitlines()]


def _request(example: str) -> httpx.Request:
    """Read one curl command as curl would."""
    words = iter(shlex.split(example)[1:])
    verb, url, body = "", "", None
    for word in words:
        match word:
            case "-X":
                verb = next(words)
            case "--json":
                body = next(words)
            case _:
                url = word
    headers = {"Content-Type": "application/json"} if body else {}
    return httpx.Request(verb or ("POST" if body else "GET"), url, content=body, headers=headers)


async def test_every_example_of_the_guide_works_in_its_order() -> None:
    transport = httpx.ASGITransport(create(sample(TOKEN)))
    async with httpx.AsyncClient(transport=transport) as client:
        for example in _examples():
            answer = await client.send(_request(example))
            assert answer.is_success, f"{example}\n{answer.text}"
    assert len(_examples()) > 25


def test_the_guide_lists_exactly_what_is_covered() -> None:
    listed = GUIDE.partition("--coverage -->\n")[2].partition("\n<!-- end of coverage -->")[0]
    assert listed == markdown(), "Run `python -m bot.emulator --coverage` and put its output into docs/emulator.md."


async def test_the_python_example_makes_a_world_in_which_the_bot_is_spoken_to() -> None:
    (example,) = re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL)
    names: dict[str, object] = {"World": World, "create": create, "datetime": datetime, "UTC": UTC}
    names |= {"httpx": httpx, "HTTPXRequest": HTTPXRequest, "Bot": Bot}
    exec(example, names)
    world, bot = names["world"], names["bot"]
    assert isinstance(world, World)
    assert isinstance(bot, Bot)
    async with bot:
        updates = await bot.get_updates()
    assert [u.message.text for u in updates if u.message and u.message.text] == ["/start"]
