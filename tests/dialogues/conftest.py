"""A stage for every dialogue: real bot, real database, everything it says checked against the published description."""

import os
from collections.abc import AsyncIterator, Collection
from contextlib import AsyncExitStack
from datetime import UTC, datetime

import httpx
import pytest
from pydantic import SecretStr
from sqlalchemy import ColumnElement, Table, select

from bot.app import App, Ground, opened
from bot.emulator.app import create
from bot.emulator.world import World
from bot.loops.pace import Pace
from bot.settings import Settings
from bot.store.schema import chores, inbox, outbox
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
    async with AsyncExitStack() as life:

        async def born() -> App:
            await life.aclose()
            return await life.enter_async_context(opened(settings, Ground(telegram, pace=Pace(limited=False))))

        played = Stage(world, await born(), people, born)
        yield played
        assert await failures(played.app, but=(outbox,) if played.refused else ()) == []
    assert checker.problems == []


async def failures(app: App, but: Collection[Table] = ()) -> list[str]:
    """What was not done, or not at once: a handler, a chore or a call that fails is only put off, in silence."""
    looked_at = [queue for queue in (inbox, chores, outbox) if queue not in but]
    async with app.store.read() as tx:
        found = [(queue, await tx.execute(select(queue).where(_failed(queue)))) for queue in looked_at]
    return [
        f"{queue.name} {row.key}: {row.state}, {row.error or row.attempts}" for queue, rows in found for row in rows
    ]


def _failed(queue: Table) -> ColumnElement[bool]:
    return queue.c.state.in_(("buried", "doubt")) | (queue.c.attempts > 0)
