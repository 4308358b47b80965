"""The story of a group: invited, known, silenced, moved, removed."""

import json
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.domain.member import Caller, Rights, Standing
from bot.domain.refusal import Unknown
from bot.domain.reply import Reply
from bot.flows import check, community, rights
from bot.flows.community import News
from bot.handlers.press import act
from bot.store import community as rows
from bot.store import member, reply
from bot.store.engine import Store, Tx
from bot.store.queue import put
from bot.store.schema import administrators, chores, communities, inbox, outbox, rooms
from bot.words import render
from tests.flows.scene import AWA, FATOU, GRACE, GROUP, JOAO, ME, WELCOME, Scene, as_the_group, someone

REMOVED = Standing(ME, False, Rights())
SILENCED = Standing(ME, True, Rights(silenced=True))
OTHER = -1009999900000


@pytest.fixture
def scene(store: Store) -> Scene:
    return Scene(store)


def telegram_says(*people: tuple[int, str], **granted: bool) -> dict[str, int | str]:
    """The arguments of the chore that follows a question about administrators."""
    listed = [{"user": {"id": person}, "status": status, **granted} for person, status in people]
    return {"chat": GROUP, "key": "any", "me": ME, "result": json.dumps(listed)}


async def the_room(scene: Scene) -> dict[str, object]:
    return (await scene.table(rooms))[0]


async def decide(tx: Tx, caller: Caller) -> None:
    await rights.require_facilitator(tx, caller, await community.here(tx, caller))


async def test_an_invitation_founds_a_community_in_the_language_of_whoever_invited(scene: Scene) -> None:
    await scene.do(community.meet, someone(JOAO, GROUP), News("Rede de Saúde", None, WELCOME), scene.now)
    [founded], [room] = await scene.table(communities), await scene.table(rooms)
    assert (founded["name"], founded["code"], founded["agreed_at"]) == ("Rede de Saúde", "RS", None)
    assert (room["language"], room["zone"], room["state"]) == ("pt", "Africa/Maputo", "active")


async def test_a_newcomer_explains_itself_once_with_a_way_in_and_what_it_keeps(scene: Scene) -> None:
    await scene.meet()
    await scene.do(community.meet, someone(FATOU, GROUP), News("Santé & co", None, WELCOME), scene.now)
    hello, *others = await scene.said("sendMessage")
    assert others == []
    assert hello.text == render("fr", "hello")
    assert "/privacy" in hello.text
    assert list(hello.keys) == ["Régler"]


async def test_a_group_outside_the_allow_list_hears_one_sentence_and_is_left(scene: Scene) -> None:
    await scene.do(community.meet, someone(GRACE, GROUP), News("Strangers", None, WELCOME, {OTHER}), scene.now)
    sentence, leaving = await scene.said()
    assert (sentence.text, leaving.method, leaving.chat) == (render("en", "not-here"), "leaveChat", GROUP)
    assert sentence.lane == leaving.lane
    assert await scene.table(communities) == []


async def test_a_group_on_the_allow_list_is_welcome(scene: Scene) -> None:
    await scene.do(community.meet, someone(GRACE, GROUP), News("Circle", None, WELCOME, {GROUP}), scene.now)
    assert len(await scene.table(rooms)) == 1


async def test_telegram_is_asked_who_decides_and_its_answer_is_kept(scene: Scene) -> None:
    await scene.do(community.meet, someone(AWA, GROUP), News("Santé", None, WELCOME), scene.now)
    [asked] = await scene.said("getChatAdministrators")
    assert (asked.chat, asked.lane) == (GROUP, f"{GROUP}/q")
    answer = telegram_says((FATOU, "creator"), (ME, "administrator"), can_pin_messages=True)
    await scene.do(community.know_admins, answer, scene.now)
    assert [row["person"] for row in await scene.table(administrators)] == [FATOU]
    room = await the_room(scene)
    assert room["admins_at"] == scene.now
    assert room["rights"] == {"administrator": True, "pin": True, "topics": False, "silenced": False}


async def test_a_bot_that_is_no_administrator_any_more_learns_it_within_the_hour(scene: Scene) -> None:
    await scene.meet()
    await scene.do(community.know_admins, telegram_says((FATOU, "creator")), scene.now)
    assert (await the_room(scene))["rights"] == {
        "administrator": False,
        "pin": False,
        "topics": False,
        "silenced": False,
    }


async def test_administrators_are_asked_for_again_every_hour_and_once(scene: Scene) -> None:
    await scene.meet()
    before = len(await scene.said("getChatAdministrators"))
    for minutes in (30, 59):
        await scene.do(community.put_due, scene.now + timedelta(minutes=minutes))
    assert len(await scene.said("getChatAdministrators")) == before
    for minutes in (60, 60, 61, 119):
        await scene.do(community.put_due, scene.now + timedelta(minutes=minutes))
    assert len(await scene.said("getChatAdministrators")) == before + 1


async def test_only_administrators_of_the_group_decide(scene: Scene) -> None:
    await scene.meet()
    assert await scene.refused(decide, someone(FATOU, GROUP)) == "done"
    assert await scene.refused(decide, someone(AWA, GROUP)) == "facilitators-only"


async def test_an_anonymous_administrator_decides_in_that_group_only(scene: Scene) -> None:
    await scene.meet()
    await scene.meet(chat=OTHER, by=GRACE, administrators=[GRACE])
    assert await scene.refused(decide, as_the_group()) == "done"

    async def decide_elsewhere(tx: Tx, caller: Caller) -> None:
        there = await rows.room_of_chat(tx, OTHER)
        assert there is not None
        await rights.require_facilitator(tx, caller, await rows.community(tx, there.community))

    assert await scene.refused(decide_elsewhere, as_the_group()) == "facilitators-only"


async def test_a_stand_in_without_the_group_behind_it_decides_nothing(scene: Scene) -> None:
    await scene.meet()
    assert await scene.refused(decide, replace(as_the_group(), anonymous=False)) == "facilitators-only"


async def test_a_command_waits_while_nobody_knows_who_decides(scene: Scene) -> None:
    await scene.do(community.meet, someone(AWA, GROUP), News("Santé", None, WELCOME), scene.now)
    with pytest.raises(Unknown) as unknown:
        await scene.do(decide, someone(FATOU, GROUP))
    assert unknown.value.room == (await the_room(scene))["id"]


async def test_a_promotion_counts_at_once_and_so_does_its_end(scene: Scene) -> None:
    await scene.meet()
    promoted, demoted = (Standing(AWA, True, Rights(administrator=yes)) for yes in (True, False))
    await scene.do(community.know_member, GROUP, promoted)
    assert await scene.refused(decide, someone(AWA, GROUP)) == "done"
    await scene.do(community.know_member, GROUP, demoted)
    assert await scene.refused(decide, someone(AWA, GROUP)) == "facilitators-only"


async def test_someone_in_no_community_or_in_several_hears_what_to_do(scene: Scene) -> None:
    assert await scene.refused(community.here, someone(GRACE)) == "no-community"
    assert await scene.refused(community.here, someone(GRACE, GROUP)) == "unknown-group"
    await scene.meet(administrators=[GRACE])
    assert await scene.refused(community.here, someone(GRACE)) == "done"
    await scene.meet(chat=OTHER, administrators=[GRACE])
    assert await scene.refused(community.here, someone(GRACE)) == "which-community"


async def test_a_removed_bot_comes_back_to_its_settings_and_says_hello(scene: Scene) -> None:
    await scene.meet()
    await scene.do(community.offer_languages, someone(FATOU, GROUP), scene.now)
    await scene.press("Português", FATOU, GROUP)
    await scene.do(community.meet, someone(FATOU, GROUP), News("Santé & co", None, REMOVED), scene.now)
    assert (await the_room(scene))["state"] == "gone"
    await scene.do(community.meet, someone(GRACE, GROUP), News("Santé & co", None, WELCOME), scene.now)
    room = await the_room(scene)
    assert (room["state"], room["language"], len(await scene.table(rooms))) == ("active", "pt", 1)
    assert (await scene.said("sendMessage"))[-1].text == render("pt", "hello")


async def test_a_silenced_bot_tells_its_facilitator_once_and_recovers(scene: Scene) -> None:
    await scene.meet()
    for _ in range(2):
        await scene.do(community.meet, someone(FATOU, GROUP), News("Santé & co", None, SILENCED), scene.now)
    [told] = [said for said in await scene.said("sendMessage") if said.chat == FATOU]
    assert told.text == render("fr", "muted", group="Santé & co")
    assert (await the_room(scene))["state"] == "muted"
    await scene.do(community.meet, someone(FATOU, GROUP), News("Santé & co", None, WELCOME), scene.now)
    assert (await the_room(scene))["state"] == "active"


@pytest.mark.parametrize(("may_write", "state"), [(True, "active"), (False, "muted")])
async def test_a_muted_room_goes_on_when_everyone_may_write_again(scene: Scene, may_write: bool, state: str) -> None:
    await scene.meet()
    await scene.do(community.muted, GROUP, "not enough rights to send text messages to the chat")
    await scene.do(community.put_due, scene.now + timedelta(hours=1))
    asked = await scene.last_of("getChat")
    result = json.dumps({"id": GROUP, "permissions": {"can_send_messages": may_write}})
    await scene.do(check.know_group, {"chat": GROUP, "key": asked.key, "result": result}, scene.now)
    assert (await the_room(scene))["state"] == state


async def test_what_waits_for_a_muted_room_is_due_at_once_when_it_may_be_said(scene: Scene) -> None:
    await scene.meet()
    await scene.do(community.muted, GROUP, "not enough rights to send text messages to the chat")
    for chat in (GROUP, OTHER):
        await scene.do(wait_until, chat, 9e9)
    permissions = {"chat": GROUP, "result": json.dumps({"permissions": {"can_send_messages": True}})}
    await scene.do(check.know_group, permissions, scene.now)
    waiting = {row["chat"]: row["next_try"] for row in await scene.table(outbox) if row["key"] == f"{row['chat']}:late"}
    assert waiting == {GROUP: 0.0, OTHER: 9e9}


async def test_a_question_that_a_muted_room_never_got_is_looked_at_again_once_it_may_be_said(scene: Scene) -> None:
    await scene.meet()
    permissions = {"chat": GROUP, "result": json.dumps({"permissions": {"can_send_messages": True}})}
    await scene.do(check.know_group, permissions, scene.now)
    assert await resumed(scene) == 0
    await scene.do(community.muted, GROUP, "not enough rights to send text messages to the chat")
    await scene.do(check.know_group, permissions, scene.now)
    assert await resumed(scene) == 1


async def resumed(scene: Scene) -> int:
    """How often what was given up is looked at again."""
    return [row["kind"] for row in await scene.table(chores)].count("room.back")


async def wait_until(tx: Tx, chat: int, at: float) -> None:
    """Something that could not be said in a chat and is to be tried again."""
    await put(tx, outbox, f"{chat}:late", lane=str(chat), at=at, chat=chat, method="sendMessage", params={})


async def test_a_closed_topic_has_its_own_remedy_and_its_reopening_is_noticed(scene: Scene) -> None:
    await scene.meet()
    await scene.do(community.muted, GROUP, "topic_closed")
    assert (await scene.last()).text == render("fr", "muted-topic", group="Santé & co")
    await scene.do(community.topic_reopened, GROUP, 7)
    assert (await the_room(scene))["state"] == "muted"
    await scene.do(community.topic_reopened, GROUP, None)
    assert (await the_room(scene))["state"] == "active"


async def test_a_new_title_is_kept_and_names_the_community(scene: Scene) -> None:
    await scene.meet()
    await scene.do(community.rename, GROUP, "Santé du Sahel")
    assert (await the_room(scene))["title"] == "Santé du Sahel"
    assert (await scene.table(communities))[0]["name"] == "Santé du Sahel"


async def wait_for(tx: Tx, chat: int, now: datetime) -> None:
    """Something unsaid, something said and something unheard, in one chat."""
    await put(tx, outbox, "unsaid", lane=f"{chat}/r", chat=chat, method="sendMessage", params={})
    await put(tx, outbox, "said", lane=str(chat), chat=chat, method="sendMessage", params={}, state="done", message=5)
    await put(tx, inbox, "1", lane=str(chat), payload={})


async def test_a_migration_moves_all_that_waits_and_happens_once(scene: Scene) -> None:
    await scene.meet(chat=-55)
    await scene.do(wait_for, -55, scene.now)
    for _ in range(2):
        await scene.do(community.migrate, -55, GROUP)
    [room] = await scene.table(rooms)
    assert (room["chat"], room["former_chat"], room["kind"]) == (GROUP, -55, "supergroup")
    *_, unsaid, said = await scene.table(outbox)
    assert (unsaid["chat"], unsaid["lane"]) == (GROUP, f"{GROUP}/r")
    assert (said["chat"], said["message"]) == (-55, None)
    assert (await scene.table(inbox))[0]["lane"] == str(GROUP)


async def answer(tx: Tx, caller: Caller, now: datetime) -> None:
    """A reply as message 7 of the group."""
    room = await rows.room_of_chat(tx, caller.chat)
    assert room is not None
    who = await member.member_of(tx, room.community, caller.person, now)
    await reply.add(tx, Reply(0, room.community, room.id, who, 7, "Les ASC ne sont pas payés", now))


async def test_a_message_of_the_supergroup_is_never_taken_for_one_of_before(scene: Scene) -> None:
    await scene.meet(chat=-55)
    await scene.do(answer, someone(AWA, -55), scene.now)
    await scene.do(community.migrate, -55, GROUP)
    async with scene.store.read() as tx:
        room = await rows.room_of_chat(tx, GROUP)
        assert room is not None
        assert await reply.by_message(tx, room.id, 7) is None
        before = await reply.by_message(tx, room.id, -7)
    assert before is not None
    assert room.link(before.message) is None


async def test_messages_from_before_a_migration_still_find_their_room(scene: Scene) -> None:
    await scene.meet(chat=-55)
    await scene.do(community.migrate, -55, GROUP)
    async with scene.store.read() as tx:
        room = await rows.room_of_chat(tx, -55)
    assert room is not None
    assert room.chat == GROUP
    assert await scene.refused(decide, someone(FATOU, GROUP)) == "done"


async def test_the_end_of_the_old_group_does_not_end_the_supergroup(scene: Scene) -> None:
    await scene.meet(chat=-55)
    await scene.do(community.migrate, -55, GROUP)
    await scene.do(community.meet, someone(FATOU, -55), News("Santé & co", None, REMOVED), scene.now)
    await scene.do(community.gone, -55)
    assert (await the_room(scene))["state"] == "active"


async def test_a_supergroup_heard_of_before_its_migration_keeps_the_old_community(scene: Scene) -> None:
    await scene.meet(chat=-55)
    await scene.do(community.meet, someone(FATOU, GROUP), News("Santé & co", None, WELCOME), scene.now)
    assert len(await scene.table(communities)) == 2
    await scene.do(community.migrate, -55, GROUP)
    [kept], [room] = await scene.table(communities), await scene.table(rooms)
    assert (room["community_id"], room["chat"]) == (kept["id"], GROUP)
    assert [row["person"] for row in await scene.table(administrators)] == [FATOU]


async def test_a_facilitator_chooses_the_language_of_the_room_and_a_member_does_not(scene: Scene) -> None:
    await scene.meet()
    await scene.do(community.offer_languages, someone(FATOU, GROUP), scene.now)
    key = await scene.button("Português")
    assert await scene.refused(act, someone(AWA, GROUP), key, scene.now) == "administrators-only"
    await scene.press("Português", FATOU, GROUP)
    assert (await the_room(scene))["language"] == "pt"
    assert (await scene.last()).text == render("pt", "room-language-chosen")
