"""What Telegram says to a call decides what becomes of it; nothing is lost, and nothing is said twice blindly."""

import asyncio
import json
import time
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from telegram.ext import ExtBot

from bot.emulator.limits import Fault
from bot.emulator.membership import migrate
from bot.emulator.people import Person
from bot.emulator.state import Chat
from bot.emulator.world import World
from bot.flows import voice
from bot.loops import Bell, Stop
from bot.loops.pace import Outage, Pace
from bot.loops.send import Send, addressed
from bot.pictures import Sheet, draw
from bot.store import community
from bot.store.engine import Store, insert
from bot.store.queue import claim
from bot.store.schema import chores, communities, outbox, rooms
from bot.store.schema import people as people_table
from bot.store.voice import Call
from tests.loops.conftest import Line, open_group
from tests.loops.rows import queue_call, queue_text, rows, states

Crowd = dict[str, Person]
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
PNG = draw(Sheet("Santé", "", ()))


async def deliver(send: Send) -> None:
    """Send until nothing more can go."""
    while await send.step():
        await send.drain()


async def know(store: Store, chat: Chat, desk: Person) -> None:
    """The community of a group, run by somebody who hears the bot in private."""
    async with store.begin() as tx:
        await insert(tx, people_table, id=desk.id, name=desk.name, language="fr", reachable=True)
        founded = {"name": chat.title, "code": "UHC", "desk": desk.id, "created_at": NOW}
        of = {"community_id": await insert(tx, communities, **founded), "rhythm": {}, "zone": "UTC", "language": "fr"}
        room = await insert(tx, rooms, chat=chat.id, kind=chat.kind, title=chat.title, **of)
        await community.appoint(tx, room, desk.id, administrator=True)


def heard(chat: Chat) -> list[str]:
    return [post.words.text for post in chat.posts.values() if post.service is None]


async def test_a_message_is_sent_once_and_remembered_without_its_words(
    send: Send, store: Store, group: Chat, world: World
) -> None:
    await queue_text(store, "sitting:1:question", group.id, "<b>Pourquoi</b> ?", parse_mode="HTML")
    await deliver(send)
    assert heard(group) == ["Pourquoi ?"]
    (row,) = await rows(store, outbox)
    assert (row["state"], row["message"], row["params"]) == ("done", group.last_id, {})


async def test_a_picture_is_uploaded_with_its_words_and_leaves_the_row(send: Send, store: Store, group: Chat) -> None:
    async with store.begin() as tx:
        await voice.show(tx, voice.Place(group.id, "fr"), "report:1", voice.Picture(PNG, "<b>12</b> réponses"))
    await deliver(send)
    post = group.posts[group.last_id]
    assert post.words.text == "12 réponses"
    assert post.media is not None
    assert (post.media.kind, post.media.file.data) == ("photo", PNG)
    (row,) = await rows(store, outbox)
    assert (row["state"], row["message"], row["params"]) == ("done", group.last_id, {})


async def test_where_pictures_are_forbidden_their_words_arrive(send: Send, store: Store, group: Chat) -> None:
    group.permissions = group.permissions - {"can_send_photos"}
    async with store.begin() as tx:
        await voice.show(tx, voice.Place(group.id, "fr"), "report:1", voice.Picture(PNG, "<b>12</b> réponses"))
    await deliver(send)
    assert heard(group) == ["12 réponses"]
    assert await states(store, outbox) == ["done"]


async def test_a_picture_gives_way_to_another_in_its_place(send: Send, store: Store, world: World, group: Chat) -> None:
    place, words = voice.Place(group.id, "fr"), ("<b>12</b> réponses", "11 réponses", "10 réponses")
    async with store.begin() as tx:
        await voice.show(tx, place, "report:1", voice.Picture(PNG, words[0]))
    await deliver(send)
    there = replace(place, message=group.last_id)
    async with store.begin() as tx:
        await voice.redraw(tx, there, "report:1:edit:1", voice.Picture(PNG + b"2", words[1]))
    await deliver(send)
    post = group.posts[group.last_id]
    assert (post.words.text, post.media and post.media.file.data) == (words[1], PNG + b"2")
    world.faults.add(
        Fault("error", "editMessageMedia", code=400, description="Bad Request: not enough rights to send photos")
    )
    post.media = None
    async with store.begin() as tx:
        await voice.redraw(tx, there, "report:1:edit:2", voice.Picture(PNG, words[2]))
    await deliver(send)
    assert heard(group) == [words[2]]


RICH = "<h4>Médicaments</h4><blockquote>Rupture.<cite>Awa</cite></blockquote>"


async def say_richly(store: Store, group: Chat) -> None:
    async with store.begin() as tx:
        await voice.post(tx, voice.Place(group.id, "fr"), "digest:1", "<b>Médicaments</b>: rupture", rich=RICH)


async def test_a_rich_message_arrives_as_one_where_the_server_knows_them(send: Send, store: Store, group: Chat) -> None:
    await say_richly(store, group)
    await deliver(send)
    assert group.posts[group.last_id].rich
    assert heard(group) == ["Médicaments\nRupture.\n— Awa"]
    (row,) = await rows(store, outbox)
    assert (row["state"], row["message"], row["params"]) == ("done", group.last_id, {})


@pytest.mark.parametrize("why", [(404, "Not Found: method not found"), (400, "Bad Request: RICH_MESSAGE_INVALID")])
async def test_where_rich_messages_are_refused_the_same_is_said_plainly(
    send: Send, store: Store, world: World, group: Chat, why: tuple[int, str]
) -> None:
    world.faults.add(Fault("error", "sendRichMessage", code=why[0], description=why[1]))
    await say_richly(store, group)
    await deliver(send)
    assert heard(group) == ["Médicaments: rupture"]
    assert await states(store, outbox) == ["done"]


async def test_who_wants_no_rich_messages_gets_none(send: Send, store: Store, group: Chat) -> None:
    await say_richly(store, group)
    await deliver(replace(send, rich=False))
    assert heard(group) == ["Médicaments: rupture"]


async def test_a_rich_message_is_changed_in_its_place(send: Send, store: Store, group: Chat) -> None:
    await say_richly(store, group)
    await deliver(send)
    place = voice.Place(group.id, "fr", message=group.last_id)
    async with store.begin() as tx:
        await voice.rewrite(tx, place, "digest:1:edit", "<b>Rien</b>", rich="<h4>Rien</h4>")
    await deliver(send)
    post = group.posts[group.last_id]
    assert post.words.text == "Rien"
    assert post.rich


async def test_what_was_asked_of_telegram_becomes_a_chore_with_the_answer(
    send: Send, store: Store, group: Chat
) -> None:
    call = Call("getChatMemberCount", group.id, {}, then="community.count")
    await queue_call(store, "room:1:count", call)
    await deliver(send)
    (chore,) = await rows(store, chores)
    assert chore["kind"] == "community.count"
    assert chore["args"] == {"key": "room:1:count", "chat": group.id, "result": "5", "me": 42}


async def test_after_a_flood_limit_the_chat_waits_and_no_attempt_counts(
    send: Send, store: Store, world: World, group: Chat
) -> None:
    world.faults.add(
        Fault("error", "sendMessage", code=429, description="Too Many Requests", parameters={"retry_after": 7})
    )
    await queue_text(store, "a", group.id)
    await deliver(send)
    (row,) = await rows(store, outbox)
    assert (row["state"], row["attempts"]) == ("ready", 0)
    assert row["next_try"] - time.time() == pytest.approx(7, abs=2)


async def test_what_cannot_have_arrived_is_sent_again(send: Send, store: Store, line: Line, group: Chat) -> None:
    line.down = True
    await queue_text(store, "a", group.id)
    await send.step()
    await send.drain()
    assert await states(store, outbox) == ["ready"]
    line.down = False
    await deliver(send)
    assert heard(group) == ["Bonjour"]


async def test_an_outage_of_any_length_loses_nothing_and_counts_no_attempt(
    send: Send, store: Store, line: Line, group: Chat
) -> None:
    line.down = True
    await queue_text(store, "a", group.id)
    await queue_text(store, "b", group.id, "la suite")
    for _ in range(3 * len(send.pauses.failed)):
        await send.step()
        await send.drain()
    assert [(row["state"], row["attempts"]) for row in await rows(store, outbox)] == [("ready", 0)] * 2
    line.down = False
    await deliver(send)
    assert heard(group) == ["Bonjour", "la suite"]


def test_the_longer_an_outage_the_longer_the_pauses_up_to_two_minutes() -> None:
    now = [1000.0]
    outage, pauses = Outage(seconds=lambda: now[0]), []
    for _ in range(9):
        pauses.append(outage.pause())
        now[0] += pauses[-1]
    assert pauses == [1.0, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 120.0]
    outage.over()
    assert outage.pause() == 1.0


async def test_what_fails_every_time_is_buried_and_the_chat_goes_on(
    send: Send, store: Store, world: World, group: Chat
) -> None:
    world.faults.add(Fault("error", "editMessageText", code=502, times=None))
    await queue_call(store, "a", Call("editMessageText", group.id, {"message_id": 5, "text": "x"}))
    await queue_text(store, "b", group.id, "la suite")
    await deliver(send)
    assert await states(store, outbox) == ["buried", "done"]
    assert heard(group) == ["la suite"]
    assert [row["kind"] for row in await rows(store, chores)] == ["outbox.given_up"]


@pytest.mark.parametrize("fault", [Fault("answer_lost", "sendMessage"), Fault("error", "sendMessage", code=502)])
async def test_a_message_whose_answer_is_lost_is_in_doubt_and_not_sent_again(
    send: Send, store: Store, world: World, group: Chat, fault: Fault
) -> None:
    world.faults.add(Fault(fault.what, fault.method, code=fault.code))
    await queue_text(store, "sitting:1:question", group.id)
    await queue_text(store, "b", group.id, "la suite")
    await deliver(send)
    assert await states(store, outbox) == ["doubt", "done"]
    assert heard(group).count("Bonjour") == (fault.what == "answer_lost")
    (chore,) = await rows(store, chores)
    assert (chore["kind"], chore["args"]) == ("outbox.in_doubt", {"outbox": (await rows(store, outbox))[0]["id"]})
    assert chore["next_try"] > time.time() + 60


async def test_what_harms_nobody_twice_is_repeated_when_its_answer_is_lost(
    send: Send, store: Store, world: World, group: Chat, people: Crowd
) -> None:
    said = people["Awa"].say(group, "Les ASC ne sont pas payés")
    world.faults.add(Fault("answer_lost", "setMessageReaction"))
    reaction = {"message_id": said.id, "reaction": [{"type": "emoji", "emoji": "👌"}]}
    await queue_call(store, "receipt", Call("setMessageReaction", group.id, reaction, lane=f"{group.id}/r"))
    await deliver(send)
    assert await states(store, outbox) == ["done"]
    assert said.reactions[world.bot.id] == ["👌"]


async def test_what_a_killed_sender_had_claimed_is_in_doubt(send: Send, store: Store, group: Chat) -> None:
    await queue_text(store, "a", group.id)
    async with store.begin() as tx:
        assert await claim(tx, outbox, now=time.time() - 1000, lease=60, reclaim=False)
    await deliver(send)
    assert await states(store, outbox) == ["doubt"]
    assert heard(group) == []
    assert [row["kind"] for row in await rows(store, chores)] == ["outbox.in_doubt"]


async def test_a_group_that_became_a_supergroup_hears_the_message_there(
    send: Send, store: Store, world: World, people: Crowd
) -> None:
    basic = open_group(world, people, "Maputo", "group")
    await know(store, basic, people["Fatou"])
    moved = migrate(world, basic)
    await queue_text(store, "sitting:1:question", basic.id)
    await deliver(send)
    assert heard(moved) == ["Bonjour"]
    (row,) = await rows(store, outbox)
    assert (row["state"], row["chat"]) == ("done", moved.id)
    async with store.read() as tx:
        room = await community.room_of_chat(tx, moved.id)
    assert room is not None
    assert room.chat == moved.id


@pytest.mark.parametrize(
    "text",
    [
        "Forbidden: bot was kicked from the supergroup chat",
        "Forbidden: bot is not a member of the supergroup chat",
        "Forbidden: the group chat was deleted",
    ],
)
async def test_a_group_without_the_bot_is_gone(
    send: Send, store: Store, world: World, people: Crowd, group: Chat, text: str
) -> None:
    await know(store, group, people["Fatou"])
    people["Fatou"].start()
    world.faults.add(Fault("error", "sendMessage", chat=group.id, code=403, description=text, times=2))
    for key in ("a", "b"):
        await queue_text(store, key, group.id)
    await deliver(send)
    assert sorted(await states(store, outbox)) == ["buried", "buried", "done"]
    _, told = heard(world.private(people["Fatou"]))
    assert "Santé" in told
    assert [room["state"] for room in await rows(store, rooms)] == ["gone"]


async def test_a_person_who_blocked_the_bot_is_unreachable(
    send: Send, store: Store, people: Crowd, group: Chat
) -> None:
    await know(store, group, people["Fatou"])
    people["Fatou"].start()
    people["Fatou"].block()
    await queue_text(store, "a", people["Fatou"].id)
    await deliver(send)
    assert await states(store, outbox) == ["buried"]
    assert [person["reachable"] for person in await rows(store, people_table)] == [False]


async def test_a_room_that_forbids_writing_is_muted_its_desk_is_told_and_the_message_waits(
    send: Send, store: Store, world: World, people: Crowd, group: Chat
) -> None:
    await know(store, group, people["Fatou"])
    people["Fatou"].start()
    text = "Bad Request: not enough rights to send text messages to the chat"
    world.faults.add(Fault("error", "sendMessage", chat=group.id, code=400, description=text))
    await queue_text(store, "a", group.id)
    await deliver(send)
    assert "Bonjour" in heard(group)
    assert group.title in heard(world.private(people["Fatou"]))[-1]


@pytest.mark.parametrize(("key", "state"), [("digest:1:fr:room:1:0", "done"), ("sitting:1:question", "buried")])
async def test_a_summary_waits_longer_for_a_muted_room_than_a_question(
    send: Send, store: Store, world: World, people: Crowd, group: Chat, key: str, state: str
) -> None:
    await know(store, group, people["Fatou"])
    text = "Bad Request: not enough rights to send text messages to the chat"
    world.faults.add(Fault("error", "sendMessage", chat=group.id, code=400, description=text, times=4))
    await queue_text(store, key, group.id)
    await deliver(send)
    assert [row["state"] for row in await rows(store, outbox) if row["key"] == key] == [state]


async def test_a_deleted_forum_topic_sends_the_message_to_general_and_says_so(
    send: Send, store: Store, world: World, people: Crowd, group: Chat
) -> None:
    await know(store, group, people["Fatou"])
    text = "Bad Request: message thread not found"
    world.faults.add(Fault("error", "sendMessage", code=400, description=text))
    await queue_text(store, "a", group.id, message_thread_id=77)
    await deliver(send)
    assert heard(group) == ["Bonjour"]
    assert [row["kind"] for row in await rows(store, chores)] == ["community.lost_topic"]


@pytest.mark.parametrize(
    "refusal", ["Bad Request: not enough rights to create a topic", "Bad Request: the chat is not a forum"]
)
async def test_a_topic_that_telegram_declines_is_no_topic_and_whoever_waits_for_it_goes_on(
    send: Send, store: Store, world: World, group: Chat, refusal: str
) -> None:
    world.faults.add(Fault("error", "createForumTopic", code=400, description=refusal))
    await queue_call(store, "a", Call("createForumTopic", group.id, {"name": "UHC Q1"}, then="cycle.topic_made"))
    await deliver(send)
    assert await states(store, outbox) == ["done"]
    (row,) = await rows(store, chores)
    assert (row["kind"], json.loads(row["args"]["result"])) == ("cycle.topic_made", None)


async def test_markup_that_does_not_parse_is_sent_as_its_words(send: Send, store: Store, group: Chat) -> None:
    await queue_text(store, "a", group.id, "Awa <3 says <b>1 &lt; 2</b>", parse_mode="HTML")
    await deliver(send)
    assert len(heard(group)) == 1
    assert "1 < 2" in heard(group)[0]


@pytest.mark.parametrize(
    ("method", "text"),
    [
        ("editMessageText", "Bad Request: message is not modified: specified new message content ..."),
        ("editMessageText", "Bad Request: message to edit not found"),
        ("editMessageText", "Bad Request: message can't be edited"),
        ("deleteMessage", "Bad Request: message to delete not found"),
        ("closeForumTopic", "Bad Request: TOPIC_NOT_MODIFIED"),
        ("closeForumTopic", "Bad Request: not enough rights to manage topics"),
        ("answerCallbackQuery", "Bad Request: query is too old and response timeout expired or query ID is invalid"),
    ],
)
async def test_what_is_so_already_counts_as_done(
    send: Send, store: Store, world: World, group: Chat, method: str, text: str
) -> None:
    world.faults.add(Fault("error", method, code=400, description=text))
    await queue_call(store, "a", Call(method, group.id, {"message_id": 5, "text": "x"}))
    await deliver(send)
    assert await states(store, outbox) == ["done"]


async def test_a_reply_to_a_message_that_is_gone_is_sent_without_it(
    send: Send, store: Store, world: World, group: Chat
) -> None:
    world.faults.add(
        Fault("error", "sendMessage", code=400, description="Bad Request: message to be replied not found")
    )
    await queue_text(store, "a", group.id, reply_parameters={"message_id": 999})
    await deliver(send)
    assert heard(group) == ["Bonjour"]


async def test_a_chat_that_nobody_knows_is_buried_with_telegrams_reason(send: Send, store: Store) -> None:
    await queue_text(store, "a", -1009999)
    await deliver(send)
    (row,) = await rows(store, outbox)
    assert (row["state"], row["error"]) == ("buried", "chat not found")


async def test_a_revoked_token_stops_and_leaves_the_message_for_later(
    send: Send, store: Store, world: World, group: Chat
) -> None:
    world.bot.token = "42:another"
    await queue_text(store, "a", group.id)
    await send.step()
    with pytest.raises(Stop, match="@BotFather"):
        await send.drain()
    assert await states(store, outbox) == ["ready"]


async def test_a_broken_room_with_twenty_messages_does_not_delay_another(
    bot: ExtBot[None], store: Store, world: World, people: Crowd, group: Chat
) -> None:
    other = open_group(world, people, "Nairobi")
    world.faults.add(Fault("slow", "sendMessage", chat=group.id, times=None, seconds=3600.0))
    for number in range(20):
        await queue_text(store, f"broken:{number}", group.id)
    await queue_text(store, "other", other.id, "Habari")
    arrived = asyncio.Event()
    world.observers.append(
        lambda kind, name, value: arrived.set() if (kind, name) == ("result", "sendMessage") else None
    )
    send = Send(bot, store, Bell(), Pace(limited=False))
    assert await send.step()
    await arrived.wait()
    assert (heard(group), heard(other)) == ([], ["Habari"])
    for task in send._flying.values():
        task.cancel()
    await asyncio.gather(*send._flying.values(), return_exceptions=True)


async def test_the_order_of_a_chat_is_kept(send: Send, store: Store, group: Chat) -> None:
    for number in range(5):
        await queue_text(store, str(number), group.id, f"message {number}")
    await deliver(send)
    assert heard(group) == [f"message {number}" for number in range(5)]


async def test_with_all_of_telegrams_limits_on_nothing_is_refused(
    bot: ExtBot[None], store: Store, world: World, people: Crowd, group: Chat
) -> None:
    now = [1000.0]
    world.flood.on, world.flood._seconds = True, lambda: now[0]
    other = open_group(world, people, "Nairobi")
    send = Send(bot, store, Bell(), Pace(seconds=lambda: now[0]))
    for number in range(22):
        await queue_text(store, f"a:{number}", group.id)
        await queue_text(store, f"b:{number}", other.id)
    for _ in range(70):
        await deliver(send)
        assert not [row for row in await rows(store, outbox) if row["attempts"] or row["next_try"]]
        now[0] += 1.01
    assert (len(heard(group)), len(heard(other))) == (22, 22)


async def test_receipts_do_not_count_as_messages_of_a_group(
    bot: ExtBot[None], store: Store, people: Crowd, group: Chat
) -> None:
    now = [1000.0]
    send = Send(bot, store, Bell(), Pace(seconds=lambda: now[0]))
    for number in range(25):
        said = people["Awa"].say(group, f"message {number}")
        reaction = {"message_id": said.id, "reaction": [{"type": "emoji", "emoji": "👌"}]}
        await queue_call(store, str(number), Call("setMessageReaction", group.id, reaction, lane=f"{group.id}/r"))
    await queue_text(store, "sitting:1:question", group.id)
    for _ in range(26):
        await deliver(send)
        now[0] += 1.01
    assert await states(store, outbox) == ["done"] * 26


def test_the_bots_name_is_filled_into_deep_links_and_nowhere_else() -> None:
    keyboard = {"inline_keyboard": [[{"text": "{bot}", "url": "https://t.me/{bot}?start=abc"}]]}
    given = addressed({"text": "https://t.me/{bot}?start=x", "reply_markup": keyboard}, 7, "baobab_bot")
    assert given == {
        "chat_id": 7,
        "text": "https://t.me/{bot}?start=x",
        "reply_markup": {"inline_keyboard": [[{"text": "{bot}", "url": "https://t.me/baobab_bot?start=abc"}]]},
    }
