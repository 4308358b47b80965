"""A group joins a community by a code, and goes its own way again: what can go wrong between people."""

import re
from datetime import timedelta

import pytest

from bot.flows import link
from bot.store import community as rows
from bot.store.engine import Store
from bot.store.schema import invitations
from tests.flows.scene import AWA, FATOU, GRACE, GROUP, JOAO, Said, Scene, someone

OTHER, THIRD = GROUP - 1, GROUP - 2


@pytest.fixture
async def scene(store: Store) -> Scene:
    """Fatou's and João's group, and Grace's group, each a community of its own."""
    scene = Scene(store)
    await scene.meet(administrators=[FATOU, JOAO])
    await scene.meet(chat=OTHER, by=GRACE, administrators=[GRACE])
    return scene


async def code_of_fatou(scene: Scene) -> str:
    await scene.do(link.begin, someone(FATOU, GROUP), "", scene.now)
    await scene.follow("Parler en privé", FATOU)
    await scene.press("✉️ Un code pour un groupe", FATOU)
    return code_in(await scene.last())


def code_in(said: Said) -> str:
    """The code that a message gives away."""
    found = re.search(r"/link (\w{8})", said.text)
    assert found
    return found[1]


async def groups(scene: Scene, community: int = 1) -> list[int]:
    async with scene.store.read() as tx:
        return [room.chat for room in await rows.rooms_of(tx, community)]


async def knock(scene: Scene, code: str, person: int = GRACE, chat: int = OTHER) -> str:
    return await scene.refused(link.begin, someone(person, chat), f" {code.lower()} ", scene.now)


async def test_a_code_is_worth_nothing_when_whoever_gave_it_decides_no_more(scene: Scene) -> None:
    code = await code_of_fatou(scene)
    async with scene.store.begin() as tx:
        await rows.appoint(tx, 1, FATOU, administrator=False)
    assert await knock(scene, code) == "link-unknown"


async def test_a_code_is_worth_nothing_in_its_own_community_in_private_or_after_a_day(scene: Scene) -> None:
    code = await code_of_fatou(scene)
    assert await knock(scene, code, FATOU, GROUP) == "link-same"
    assert await scene.refused(link.begin, someone(GRACE), code, scene.now) == "link-in-group"
    scene.now += timedelta(days=1)
    assert await knock(scene, code) == "link-unknown"
    assert await groups(scene) == [GROUP]


async def test_of_two_facilitators_the_second_hears_that_it_is_decided(scene: Scene) -> None:
    await knock(scene, await code_of_fatou(scene))
    await scene.do(link.begin, someone(JOAO), "", scene.now)
    await scene.press("✅ Santé & co", JOAO)
    (code,) = [row["code"] for row in await scene.table(invitations)]
    args = {"community": 1, "code": code}
    assert await scene.refused(link.decline, someone(FATOU), args, scene.now) == "link-settled"
    assert await groups(scene) == [GROUP, OTHER]


async def test_nobody_but_a_facilitator_of_the_community_lets_a_group_in(scene: Scene) -> None:
    code = await code_of_fatou(scene)
    await knock(scene, code)
    for stranger in (AWA, GRACE):
        args = {"community": 1, "code": code}
        assert await scene.refused(link.admit, someone(stranger), args, scene.now) == "facilitators-only"
    assert await groups(scene) == [GROUP]


async def test_a_group_that_was_not_let_in_hears_so_and_may_knock_again(scene: Scene) -> None:
    await knock(scene, await code_of_fatou(scene))
    await scene.press("✕ Pas Santé & co", FATOU)
    assert any(said.chat == OTHER and said.key.endswith(":declined") for said in await scene.said("sendMessage"))
    await knock(scene, await code_of_fatou(scene))
    await scene.press("✅ Santé & co", FATOU)
    assert await groups(scene) == [GROUP, OTHER]


async def test_a_group_that_has_joined_joins_no_second_community(scene: Scene) -> None:
    await scene.meet(chat=THIRD, by=AWA, administrators=[AWA])
    code, other = await code_of_fatou(scene), await code_of_fatou(scene)
    await knock(scene, code)
    await scene.press("✅ Santé & co", FATOU)
    await scene.do(link.begin, someone(AWA, THIRD), "", scene.now)
    await scene.follow("Parler en privé", AWA)
    await scene.press("✉️ Un code pour un groupe", AWA)
    of_awa = code_in(await scene.last())
    assert await knock(scene, of_awa) == "link-shared"
    assert await knock(scene, of_awa, FATOU, GROUP) == "link-shared"
    assert await knock(scene, other) == "link-same"


async def test_a_group_that_leaves_goes_home_with_its_own_agenda(scene: Scene) -> None:
    await knock(scene, await code_of_fatou(scene))
    await scene.press("✅ Santé & co", FATOU)
    await scene.do(link.begin, someone(GRACE, OTHER), "", scene.now)
    await scene.follow("Talk in private", GRACE)
    await scene.press("✕ Santé & co", GRACE)
    await scene.press("✕ Santé & co", GRACE)
    assert (await groups(scene), await groups(scene, 2)) == ([GROUP], [OTHER])
    args = {"community": 1, "room": 2}
    assert await scene.refused(link.part, someone(FATOU), args, scene.now) == "link-parted-already"
