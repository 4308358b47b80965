"""A stage for every dialogue: real bot, real database, everything it says checked against the published description."""

import os
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import httpx
import pytest
from pydantic import SecretStr

from bot.app import Ground, opened
from bot.emulator.app import create
from bot.emulator.world import World
from bot.loops.pace import Pace
from bot.settings import Settings
from tests.dialogues import desk, forums, places, rights, speech, unruly, voting
from tests.dialogues.stage import VERBS, Stage
from tests.emulator.description import Checker

VERBS[:0] = [*desk.VERBS, *forums.VERBS, *places.VERBS, *rights.VERBS, *speech.VERBS, *unruly.VERBS, *voting.VERBS]
TOKEN = "42:secret"
BEFORE_THE_WEEK = datetime(2026, 2, 27, 12, tzinfo=UTC)
ON_BOTH = 3
"""Of so many dialogues one is played on PostgreSQL too, as all flows are; with `EVERY_DIALOGUE=1` all are."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep the usual run short: a dialogue takes seconds, and differs little between databases."""
    played = [item for item in items if "the_dialogue_goes" in item.name and "[postgresql-" in item.name]
    left_out = [item for n, item in enumerate(played) if n % ON_BOTH and not os.environ.get("EVERY_DIALOGUE")]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in set(left_out)]


@pytest.fixture
def choices() -> dict[str, object]:
    """What an operator has chosen besides."""
    return {}


@pytest.fixture
async def stage(database_url: str, choices: dict[str, object]) -> AsyncIterator[Stage]:
    """The people of every test, a bot that has met nobody, and a clock that stands still until it is moved."""
    world, checker = World(now=BEFORE_THE_WEEK, frozen=True), Checker()
    world.add_bot(TOKEN)
    people = {
        "Awa": world.add_person("Awa", "fr", "awa_bf"),
        "João": world.add_person("João", "pt", "joao_mz"),
        "Grace": world.add_person("Grace", "en", "grace_ke"),
        "Fatou": world.add_person("Fatou", "fr", "fatou", role_hint="facilitator"),
    }
    telegram = httpx.ASGITransport(create(world, observe=[checker]))
    usual = {"telegram_api": "http://emulator", "clock_url": "http://emulator"}
    settings = Settings.model_validate(
        {"bot_token": SecretStr(TOKEN), "database_url": database_url, **usual, **choices}
    )
    async with opened(settings, Ground(telegram, pace=Pace(limited=False))) as app:
        yield Stage(world, app, people)
    assert checker.problems == []
