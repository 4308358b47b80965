"""Posts that did not arrive, or may not have: the desk hears of them and decides."""

from dataclasses import replace

import pytest

from bot.flows import voice_delivery
from bot.handlers.press import act
from bot.store import community as rows
from bot.store.engine import Store, Tx
from bot.store.queue import put
from bot.store.schema import outbox
from bot.words import render
from tests.flows.scene import FATOU, GROUP, JOAO, Scene, someone


@pytest.fixture
async def scene(store: Store) -> Scene:
    scene = Scene(store)
    await scene.meet(administrators=[FATOU, JOAO])
    return scene


async def leave(scene: Scene, key: str, state: str) -> dict[str, str | int]:
    """A message to the group ends in a state; what the chore about it is given."""
    async with scene.store.begin() as tx:
        await put(tx, outbox, key, lane=str(GROUP), chat=GROUP, method="sendMessage", params={})
        await tx.execute(outbox.update().where(outbox.c.key == key).values(state=state, done_at=1.0))
    row = next(row for row in await scene.table(outbox) if row["key"] == key)
    return {"outbox": int(str(row["id"])), "claim": "first"}


async def state_of(scene: Scene, key: str) -> object:
    return next(row["state"] for row in await scene.table(outbox) if row["key"] == key)


async def demote(tx: Tx) -> None:
    await rows.appoint(tx, 1, FATOU, administrator=False)


@pytest.mark.parametrize("state", ["doubt", "buried"])
@pytest.mark.parametrize(("demoted", "answer"), [(False, "done"), (True, "facilitators-only")])
async def test_only_a_desk_that_still_is_administrator_may_send_again(
    scene: Scene, state: str, demoted: bool, answer: str
) -> None:
    args = await leave(scene, "sitting:1:question", state)
    await scene.do(voice_delivery.in_doubt if state == "doubt" else voice_delivery.given_up, args, scene.now)
    if demoted:
        await scene.do(demote)
    pressed = replace(someone(FATOU), callback="1")
    assert await scene.refused(act, pressed, await scene.button("🔁 Renvoyer"), scene.now) == answer
    assert await state_of(scene, "sitting:1:question") == (state if demoted else "ready")


async def test_the_desk_hears_of_every_post_that_was_given_up_and_of_nothing_else(scene: Scene) -> None:
    for key, state in (("update:7:refusal", "buried"), ("digest:1:fr:room:1:0", "done")):
        await scene.do(voice_delivery.given_up, await leave(scene, key, state), scene.now)
    assert not [said for said in await scene.said() if said.key.startswith("outbox:")]
    args = await leave(scene, "sitting:1:reminder", "buried")
    for claim in ("first", "first", "second"):
        await scene.do(voice_delivery.given_up, {**args, "claim": claim}, scene.now)
    told = [said for said in await scene.said() if said.key.startswith("outbox:")]
    assert [(one.chat, one.text) for one in told] == [(FATOU, render("fr", "given-up", room="Santé & co"))] * 2
