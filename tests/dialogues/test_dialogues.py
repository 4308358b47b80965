"""Every dialogue of this folder is played on the real bot."""

import time

import pytest
from sqlalchemy import delete

from bot.flows.chore import put_chore
from bot.store.queue import forget
from bot.store.schema import chores, inbox
from tests.dialogues.conftest import failures
from tests.dialogues.stage import Missed, Stage, like, scripts


@pytest.mark.parametrize(
    "script", [path.read_text("utf-8") for path in scripts()], ids=[path.stem for path in scripts()]
)
async def test_the_dialogue_goes_as_it_is_written(stage: Stage, script: str) -> None:
    await stage.play(script)


async def test_a_command_is_answered_when_all_that_came_before_is_forgotten(stage: Stage) -> None:
    start = "Awa to bot: /start\nbot to Awa> ..."
    await stage.play(start)
    async with stage.app.store.begin() as tx:
        await forget(tx, inbox, before=time.time() + 1)
    await stage.play(start)


async def test_a_dialogue_that_goes_otherwise_fails(stage: Stage) -> None:
    with pytest.raises(Missed, match="the bot said nothing"):
        await stage.play("room Santé, fr, Africa/Ouagadougou\nbot> hello")
    with pytest.raises(Missed, match="nobody understands"):
        await stage.play("Awa dances")


async def test_a_dialogue_in_which_a_chore_fails_fails(stage: Stage) -> None:
    async with stage.app.store.begin() as tx:
        await put_chore(tx, "digest.draft", "broken", lane="broken")
    await stage.app.settle()
    assert [one.partition(",")[0] for one in await failures(stage.app)] == ["chores broken: ready"]
    async with stage.app.store.begin() as tx:
        await tx.execute(delete(chores).where(chores.c.key == "broken"))


@pytest.mark.parametrize(
    ("pattern", "text", "alike"),
    [
        ("... Q3 ...", "🌳 UHC Q3\n\nQuoi ?", True),
        ("Q3", "🌳 UHC Q3", False),
        ("a ... c", "a b\n c", True),
        ("...", "", True),
        ("a.c", "abc", False),
    ],
)
def test_three_dots_stand_for_anything(pattern: str, text: str, alike: bool) -> None:
    assert like(pattern, text) is alike
