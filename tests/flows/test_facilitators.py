"""Who facilitates: named and removed, in the founding room and elsewhere, and what is asked again before it counts."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.community import Rhythm, Room
from bot.domain.member import Caller, Rights
from bot.domain.refusal import Reserved, Unknown
from bot.flows import facilitators, rights, voice
from bot.flows.facilitators import Meant, Someone
from bot.handlers.press import act
from bot.store import community as rows
from bot.store import member
from bot.store.engine import Store, Tx
from bot.store.schema import acts
from bot.store.schema import facilitators as named
from bot.words import render
from tests.flows.scene import AWA, FATOU, GRACE, GROUP, JOAO, Scene, Told, as_the_group, someone

SECOND = -1009999900000


@pytest.fixture
async def scene(store: Store) -> Scene:
    """Fatou's group, and a second room of the same community that João administers."""
    scene = Scene(store)
    await scene.meet()
    async with store.begin() as tx:
        room = Room(0, 1, SECOND, "supergroup", "Saúde", "pt", "Africa/Maputo", Rhythm())
        second = await rows.add_room(tx, room)
        await rows.set_administrators(tx, second, [JOAO], scene.now)
    return scene


async def decide(tx: Tx, caller: Caller) -> None:
    await rights.require_facilitator(tx, caller, await rows.community(tx, 1))


async def decide_in_second(tx: Tx, caller: Caller) -> None:
    room = await rows.room_of_chat(tx, SECOND)
    assert room is not None
    await rights.require_room(tx, caller, room)


async def lose(tx: Tx, rights: Rights) -> None:
    await rows.set_rights(tx, 1, rights)


async def leave_founding_room(tx: Tx) -> None:
    await rows.set_state(tx, 1, "gone")


async def test_administrators_of_another_room_decide_there_and_not_for_all(scene: Scene) -> None:
    assert await scene.refused(decide, someone(JOAO)) == "facilitators-only"
    assert await scene.refused(decide_in_second, someone(JOAO)) == "done"
    assert await scene.refused(decide_in_second, someone(FATOU)) == "done"
    assert await scene.refused(decide_in_second, someone(AWA)) == "administrators-only"
    assert await scene.refused(decide, as_the_group(SECOND)) == "facilitators-only"
    assert await scene.refused(decide_in_second, as_the_group(SECOND)) == "done"


async def test_the_next_oldest_room_decides_when_the_bot_is_no_longer_in_the_first(scene: Scene) -> None:
    await scene.do(leave_founding_room)
    assert await scene.refused(decide, someone(JOAO)) == "done"
    assert await scene.refused(decide, someone(FATOU)) == "facilitators-only"


async def test_who_is_named_decides_everywhere_and_is_told(scene: Scene) -> None:
    await scene.do(facilitators.begin, someone(FATOU, GROUP), Meant([Someone(AWA, "Awa", "fr")]), scene.now)
    assert await scene.refused(decide, someone(AWA)) == "done"
    assert (await scene.last()).text == render("fr", "facilitator-named", names="Awa", count=1)
    again = (facilitators.begin, someone(FATOU, GROUP), Meant([Someone(AWA, "Awa", "fr")]), scene.now)
    assert await scene.refused(*again) == "facilitator-already"
    assert await scene.refused(decide_in_second, someone(AWA)) == "done"


async def test_members_name_nobody(scene: Scene) -> None:
    asked = (facilitators.begin, someone(AWA, GROUP), Meant([Someone(AWA, "Awa", "fr")]), scene.now)
    assert await scene.refused(*asked) == "facilitators-only"
    assert await scene.table(named) == []


async def test_an_invitation_works_once_and_not_for_its_sender(scene: Scene) -> None:
    await scene.do(facilitators.open_card, someone(FATOU), {"community": 1}, scene.now)
    await scene.press("✉️ Inviter quelqu’un", FATOU)
    key = await scene.button("🧭 Accepter")
    assert await scene.refused(act, someone(FATOU), key, scene.now) == "facilitator-already"
    assert await scene.refused(act, someone(GRACE), key, scene.now) == "done"
    assert await scene.refused(act, someone(AWA), key, scene.now) == "old-button"
    assert [row["person"] for row in await scene.table(named)] == [GRACE]
    assert await scene.refused(act, someone(AWA), key, scene.now + timedelta(days=2)) == "old-button"


async def test_an_invitation_runs_out_after_a_day(scene: Scene) -> None:
    await scene.do(facilitators.open_card, someone(FATOU), {"community": 1}, scene.now)
    await scene.press("✉️ Inviter quelqu’un", FATOU)
    key = await scene.button("🧭 Accepter")
    assert await scene.refused(act, someone(GRACE), key, scene.now + timedelta(days=1)) == "old-button"


async def test_who_did_it_is_kept_and_a_naming_is_taken_back_once(scene: Scene) -> None:
    caller = replace(someone(FATOU, GROUP), at=scene.now)
    await scene.do(facilitators.begin, caller, Meant([Someone(GRACE, "Grace", "en")]), scene.now)
    gone = (facilitators.remove, replace(someone(FATOU), callback="1"), {"community": 1, "person": GRACE}, scene.now)
    assert [await scene.refused(*gone), await scene.refused(*gone)] == ["done", "facilitator-gone"]
    history = [(row["what"], row["target"], row["person"]) for row in await scene.table(acts)]
    assert history == [("name", GRACE, FATOU), ("remove", GRACE, FATOU)]


async def list_rooms(tx: Tx, caller: Caller) -> None:
    assert len(await rights.rooms_run_by(tx, caller, await rows.community(tx, 1))) == 2


async def vouch(tx: Tx, caller: Caller) -> None:
    """Somebody asks whether Fatou, who is not here, decides."""
    assert await rights.decides(tx, replace(caller, person=GRACE), FATOU, await rows.community(tx, 1))


@pytest.mark.parametrize("asks", [decide, decide_in_second, list_rooms, vouch])
async def test_a_bot_that_hears_of_no_demotion_asks_again_before_a_command_counts(scene: Scene, asks: Told) -> None:
    later = replace(someone(FATOU), at=scene.now + timedelta(minutes=2))
    assert await scene.refused(asks, later) == "done"
    await scene.do(lose, Rights())
    with pytest.raises(Unknown) as unknown:
        await scene.do(asks, later)
    assert unknown.value.room == 1
    assert await scene.refused(asks, replace(later, at=scene.now)) == "done"


async def test_who_was_named_waits_for_no_list_of_administrators(scene: Scene) -> None:
    await scene.do(facilitators.begin, someone(FATOU, GROUP), Meant([Someone(AWA, "Awa", "fr")]), scene.now)
    await scene.do(lose, Rights())
    later = replace(someone(AWA), at=scene.now + timedelta(minutes=2))
    for asks in (decide, decide_in_second, list_rooms):
        assert await scene.refused(asks, later) == "done"


async def test_who_runs_one_room_is_asked_about_again_there(scene: Scene) -> None:
    for asks in (list_rooms, decide_in_second):
        with pytest.raises(Unknown) as unknown:
            await scene.do(asks, replace(someone(JOAO), at=scene.now + timedelta(minutes=2)))
        assert unknown.value.room == 2


async def test_a_refusal_that_names_no_culprit_in_public_goes_into_private_where_it_can(scene: Scene) -> None:
    for reachable, where in ((False, GROUP), (True, AWA)):
        await scene.do(member.touch, AWA, "Awa", "fr")
        await scene.do(member.set_reachable, AWA, reachable)
        await scene.do(refuse, someone(AWA, GROUP))
        assert (await scene.last()).chat == where


async def refuse(tx: Tx, caller: Caller) -> None:
    try:
        await decide(tx, caller)
    except Reserved as reserved:
        await voice.refuse(tx, caller, reserved)
