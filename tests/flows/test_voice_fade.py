"""Answers to commands fade from a group: what is taken away, and what never is."""

import json
from datetime import timedelta

import pytest
from telegram.error import ChatMigrated

from bot.flows import community, voice_fade
from bot.loops.verdict import Moot, judge
from bot.store.engine import Store
from bot.store.schema import delayed
from tests.flows.scene import GROUP, Scene


@pytest.fixture
async def scene(store: Store) -> Scene:
    """A group in which an answer has just arrived as message 57."""
    scene = Scene(store)
    await scene.meet()
    args = {"key": "update:1:help", "chat": GROUP, "result": json.dumps({"message_id": 57}), "me": 900}
    await scene.do(voice_fade.fade, args, scene.now)
    return scene


async def removed(scene: Scene) -> list[str]:
    await scene.do(voice_fade.put_due, scene.now + voice_fade.STAYS)
    return [said.key for said in await scene.said("deleteMessage")]


async def test_an_answer_is_taken_away_once_it_has_stood_long_enough(scene: Scene) -> None:
    await scene.do(voice_fade.put_due, scene.now + voice_fade.STAYS - timedelta(seconds=1))
    assert await scene.said("deleteMessage") == []
    assert await removed(scene) == ["update:1:help:fade"]
    assert await scene.table(delayed) == []


async def test_nothing_is_taken_away_in_a_group_that_has_moved(scene: Scene) -> None:
    await scene.do(community.migrate, GROUP, GROUP - 7)
    assert await removed(scene) == []


async def test_a_removal_on_its_way_does_not_follow_the_group_either(scene: Scene) -> None:
    assert len(await removed(scene)) == 1
    await scene.do(community.migrate, GROUP, GROUP - 7)
    assert await scene.said("deleteMessage") == []
    assert isinstance(judge("deleteMessage", {"message_id": 57}, ChatMigrated(GROUP - 7)), Moot)
