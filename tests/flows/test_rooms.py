"""Several rooms of one community: who may decide about which, and who is told what."""

import pytest

from bot.domain.community import Community, Room
from bot.domain.member import Caller
from bot.domain.refusal import Unknown
from bot.flows import community, rhythm, rights
from bot.flows.community import News
from bot.store import community as rows
from bot.store import member
from bot.store.engine import Store
from tests.flows.scene import AWA, FATOU, GRACE, GROUP, JOAO, WELCOME, Scene, as_the_group, someone

OTHER = GROUP - 1
NEWS = News("Santé", None, WELCOME)


@pytest.fixture
async def scene(store: Store) -> Scene:
    """Fatou's room, and Grace's room that has joined it."""
    scene = Scene(store)
    await scene.meet()
    await scene.meet(chat=OTHER, by=GRACE, administrators=[GRACE])
    async with store.begin() as tx:
        await rows.join(tx, 2, 1, scene.now)
    return scene


async def facts(scene: Scene) -> tuple[Community, list[Room]]:
    async with scene.store.read() as tx:
        return await rows.community(tx, 1), await rows.rooms_of(tx, 1)


async def decides(scene: Scene, caller: Caller) -> tuple[bool, list[int]]:
    """Whether someone decides for the whole community, and about which rooms."""
    whole, _ = await facts(scene)
    async with scene.store.read() as tx:
        all_of_it = await rights.is_facilitator(tx, caller, whole)
        return all_of_it, [room.id for room in await rights.rooms_run_by(tx, caller, whole)]


async def test_the_founding_room_decides_for_all_and_a_room_that_joined_for_itself(scene: Scene) -> None:
    assert await decides(scene, someone(FATOU)) == (True, [1, 2])
    assert await decides(scene, someone(GRACE)) == (False, [2])
    assert await decides(scene, someone(AWA)) == (False, [])
    assert await decides(scene, as_the_group()) == (True, [1, 2])
    assert await decides(scene, as_the_group(OTHER)) == (False, [2])


async def test_a_facilitator_of_a_room_that_joined_is_refused_what_concerns_all(scene: Scene) -> None:
    whole, (first, second) = await facts(scene)
    assert await scene.refused(rights.require_facilitator, someone(GRACE), whole) == "facilitators-only"
    assert await scene.refused(rights.require_room, someone(GRACE), first) == "administrators-only"
    assert await scene.refused(rights.require_room, someone(GRACE), second) == "done"


async def test_an_older_room_that_joins_a_younger_community_does_not_found_it(store: Store) -> None:
    scene = Scene(store)
    await scene.meet(chat=OTHER, by=GRACE, administrators=[GRACE])
    await scene.meet()
    async with store.begin() as tx:
        await rows.join(tx, 1, 2, scene.now)
        assert [room.chat for room in await rows.rooms_of(tx, 2)] == [GROUP, OTHER]


async def test_when_the_founding_room_is_gone_the_next_one_decides(scene: Scene) -> None:
    await scene.do(community.gone, GROUP)
    assert await decides(scene, someone(GRACE)) == (True, [2])
    assert await decides(scene, someone(FATOU)) == (False, [])


@pytest.mark.parametrize(("chat", "told"), [(GROUP, {"decides": [GRACE], "": [FATOU]}), (OTHER, {"": [FATOU, GRACE]})])
async def test_who_can_add_the_bot_again_hears_of_it_once_and_so_does_who_decides_now(
    scene: Scene, chat: int, told: dict[str, list[int]]
) -> None:
    for _ in range(2):
        await scene.do(community.gone, chat)
    heard: dict[str, list[int]] = {}
    for said in await scene.said("sendMessage"):
        if ":removed:" in said.key:
            heard.setdefault("decides" if ":decides:" in said.key else "", []).append(said.chat or 0)
    assert {what: sorted(people) for what, people in heard.items()} == told


async def test_a_muted_room_is_told_to_the_desk_and_to_whoever_can_put_it_right(scene: Scene) -> None:
    async with scene.store.begin() as tx:
        await rows.change(tx, 1, desk=FATOU)
        await rows.appoint(tx, 2, JOAO, administrator=True)
    await scene.do(community.muted, OTHER, "silenced")
    told = [said.chat for said in await scene.said("sendMessage") if ":muted:" in said.key]
    assert sorted(told, key=str) == [FATOU, GRACE]


async def test_nobody_is_refused_before_the_founding_room_s_administrators_are_known(store: Store) -> None:
    scene = Scene(store)
    await scene.do(community.meet, someone(FATOU, GROUP), NEWS, scene.now)
    whole, _ = await facts(scene)
    with pytest.raises(Unknown):
        await scene.do(rights.require_facilitator, someone(FATOU), whole)


async def test_a_card_leads_to_the_rooms_of_its_own_community_whatever_the_chat_is_about_by_now(scene: Scene) -> None:
    await scene.meet(chat=OTHER - 1, by=GRACE, administrators=[GRACE])
    await scene.do(rhythm.open_card, someone(FATOU), {"room": 1}, scene.now)
    async with scene.store.begin() as tx:
        await member.settle(tx, FATOU, 3)
    await scene.press("Un autre groupe", FATOU)
    assert (await scene.last()).text == "Quel groupe ?"
