"""Who sees what, who may do what, and what becomes of a group: privacy, rights, leaving, migration."""

import pytest
from telegram import Bot, Update
from telegram.error import BadRequest, ChatMigrated, Forbidden

from bot.emulator.errors import RoomError
from bot.emulator.membership import migrate
from bot.emulator.state import PERMISSIONS, Chat, GroupKind, Status
from tests.emulator.conftest import Scene
from tests.emulator.expect import dig, refused


def _heard(scene: Scene) -> list[object]:
    return [body["text"] for body in scene.updates("message") if "text" in body]


def _plain_room(scene: Scene) -> Chat:
    chat = scene.world.add_group("Plain", [scene.awa, scene.joao], [scene.fatou])
    scene.world.add_bot_to(chat, rights=None)
    return chat


async def test_with_privacy_a_bot_hears_only_what_is_meant_for_it(scene: Scene, bot: Bot) -> None:
    chat = _plain_room(scene)
    question = await bot.send_message(chat.id, "Q3")
    chatter = scene.awa.say(chat, "good morning")
    scene.awa.say(chat, "/agenda")
    scene.awa.say(chat, "/agenda@baobab_bot")
    scene.awa.say(chat, "/agenda@other_bot")
    scene.awa.say(chat, "hello @Baobab_Bot")
    answer = scene.awa.say(chat, "an answer", reply_to=chat.posts[question.message_id])
    scene.joao.say(chat, "to a person", reply_to=answer)
    scene.awa.edit(chat, chatter, "edited chatter")
    assert _heard(scene) == ["/agenda", "/agenda@baobab_bot", "hello @Baobab_Bot", "an answer"]
    assert scene.updates("edited_message") == []


@pytest.mark.parametrize("how", ["administrator", "privacy off"])
async def test_an_administrator_or_a_bot_without_privacy_hears_everything(scene: Scene, how: str) -> None:
    chat = _plain_room(scene)
    if how == "administrator":
        scene.fatou.appoint(chat, scene.world.bot, "administrator", frozenset())
    else:
        scene.world.bot.privacy = False
    scene.awa.say(chat, "good morning")
    assert _heard(scene) == ["good morning"]


async def test_reactions_and_members_are_told_only_to_an_administrator(scene: Scene, bot: Bot) -> None:
    await bot.get_updates(allowed_updates=Update.ALL_TYPES)
    chat = _plain_room(scene)
    post = scene.awa.say(chat, "hello")
    scene.joao.react(chat, post, "👍")
    scene.joao.leave(chat)
    assert scene.updates("message_reaction") == scene.updates("chat_member") == []
    assert any("left_chat_member" in body for body in scene.updates("message"))
    scene.fatou.appoint(chat, scene.world.bot, "administrator")
    scene.fatou.react(chat, post, "👍")
    scene.joao.join(chat)
    assert len(scene.updates("message_reaction")) == len(scene.updates("chat_member")) == 1


async def test_the_bots_own_reaction_is_told_to_nobody(scene: Scene, bot: Bot) -> None:
    await bot.get_updates(allowed_updates=Update.ALL_TYPES)
    post = scene.awa.say(scene.group, "hello")
    await bot.set_message_reaction(scene.group.id, post.id, "👍")
    assert scene.updates("message_reaction") == []
    with refused(BadRequest, "reaction_invalid"):
        await bot.set_message_reaction(scene.group.id, post.id, "🌳")


async def test_an_anonymous_administrator_writes_as_the_group_but_presses_as_herself(scene: Scene) -> None:
    scene.fatou.be_anonymous(scene.group, title="Facilitator")
    post = scene.fatou.say(scene.group, "/setup")
    body = scene.updates("message")[-1]
    assert body["from"] == {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    assert body["sender_chat"] == body["chat"]
    assert body["author_signature"] == "Facilitator"
    scene.fatou.press(scene.group, post, "k")
    assert dig(scene.updates("callback_query"), -1, "from", "id") == scene.fatou.id


async def test_a_channel_in_a_group_is_no_person(scene: Scene, bot: Bot) -> None:
    scene.world.post_from_channel(scene.group, "Ministry", "as a channel")
    scene.world.post_from_channel(scene.group, "News", "forwarded by itself", automatic=True)
    chosen, forwarded = (u.message for u in (await bot.get_updates())[-2:])
    assert chosen
    assert forwarded
    assert chosen.from_user
    assert chosen.sender_chat
    assert (chosen.from_user.id, chosen.sender_chat.title) == (136817688, "Ministry")
    assert forwarded.from_user
    assert (forwarded.from_user.id, forwarded.is_automatic_forward) == (777000, True)


@pytest.mark.parametrize(
    ("status", "kind", "text"),
    [
        ("kicked", "supergroup", "bot was kicked from the supergroup chat"),
        ("kicked", "group", "bot was kicked from the group chat"),
        ("left", "group", "bot is not a member of the group chat"),
        ("left", "supergroup", "bot is not a member of the supergroup chat"),
    ],
)
async def test_a_bot_that_is_out_is_told(scene: Scene, bot: Bot, status: Status, kind: GroupKind, text: str) -> None:
    chat = scene.world.add_group("Room", [scene.awa], [scene.fatou], kind=kind)
    scene.world.add_bot_to(chat)
    scene.fatou.appoint(chat, scene.world.bot, status)
    assert dig(scene.updates("my_chat_member"), -1, "new_chat_member", "status") == status
    with pytest.raises(Forbidden, match=text):
        await bot.send_message(chat.id, "x")


async def test_a_deleted_or_unknown_chat_is_told_apart(scene: Scene, bot: Bot) -> None:
    scene.group.deleted = True
    with refused(Forbidden, "the group chat was deleted"):
        await bot.send_message(scene.group.id, "x")
    never_joined = scene.world.add_group("Elsewhere", [scene.awa], [scene.fatou])
    for unknown in (never_joined.id, -5, "@nobody"):
        with refused(BadRequest, "chat not found"):
            await bot.send_message(unknown, "x")


async def test_a_muted_room_names_the_kind_of_message(scene: Scene, bot: Bot) -> None:
    chat = _plain_room(scene)
    chat.permissions = frozenset(PERMISSIONS) - {"can_send_messages", "can_send_photos", "can_send_polls"}
    with refused(BadRequest, "not enough rights to send text messages to the chat"):
        await bot.send_message(chat.id, "x")
    with refused(BadRequest, "not enough rights to send photos to the chat"):
        await bot.send_photo(chat.id, b"x")
    with refused(BadRequest, "not enough rights to send polls to the chat"):
        await bot.send_poll(chat.id, "A?", ["a", "b"])
    await bot.send_document(chat.id, b"x")
    with pytest.raises(RoomError, match="Awa is not allowed"):
        scene.awa.say(chat, "x")
    scene.fatou.appoint(chat, scene.world.bot, "restricted", frozenset(("can_send_messages",)))
    await bot.send_message(chat.id, "x")
    with refused(BadRequest, "not enough rights to send documents to the chat"):
        await bot.send_document(chat.id, b"x")


async def test_a_group_becomes_a_supergroup_with_a_new_id(scene: Scene, bot: Bot) -> None:
    old = scene.world.add_group("Small", [scene.awa], [scene.fatou], kind="group")
    scene.world.add_bot_to(old)
    new = migrate(scene.world, old)
    to, since = scene.updates("message")[-2:]
    assert (dig(to, "chat", "id"), to["migrate_to_chat_id"]) == (old.id, new.id)
    assert (dig(since, "chat", "id"), since["migrate_from_chat_id"]) == (new.id, old.id)
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(old.id, "x")
    assert moved.value.new_chat_id == new.id
    await bot.send_message(new.id, "x")
    with pytest.raises(RoomError, match="supergroup"):
        scene.awa.say(old, "x")


async def test_members_are_known_by_their_standing(scene: Scene, bot: Bot) -> None:
    stranger = scene.world.add_person("Newcomer")
    assert (await bot.get_chat_member(scene.group.id, scene.fatou.id)).status == "creator"
    assert (await bot.get_chat_member(scene.group.id, stranger.id)).status == "left"
    with refused(BadRequest, "member not found"):
        await bot.get_chat_member(scene.group.id, 5)
    assert [a.user.first_name for a in await bot.get_chat_administrators(scene.group.id)] == ["Fatou", "Baobab"]
    scene.awa.start()
    with refused(BadRequest, "there are no administrators in the private chat"):
        await bot.get_chat_administrators(scene.awa.id)
    with refused(BadRequest, "chat member status can't be changed in private chats"):
        await bot.leave_chat(scene.awa.id)


async def test_hidden_results_are_told_when_the_poll_closes(scene: Scene, bot: Bot) -> None:
    poll = await bot.send_poll(scene.group.id, "Next?", ["a", "b"], hide_results_until_closes=True)
    scene.awa.vote(scene.group, scene.group.posts[poll.message_id], [1])
    assert dig(scene.updates("poll")[-1], "options", 1, "voter_count") == 0
    assert scene.updates("poll")[-1]["total_voter_count"] == 1
    closed = await bot.stop_poll(scene.group.id, poll.message_id)
    assert [option.voter_count for option in closed.options] == [0, 1]


async def test_members_add_options_only_where_they_may(scene: Scene, bot: Bot) -> None:
    with refused(BadRequest, "options can't be added to anonymous polls and quizzes"):
        await bot.send_poll(scene.group.id, "Next?", ["a", "b"], allow_adding_options=True)
    fixed = await bot.send_poll(scene.group.id, "Next?", ["a", "b"], is_anonymous=False)
    with pytest.raises(RoomError, match="No options can be added"):
        scene.awa.add_option(scene.group, scene.group.posts[fixed.message_id], "c")
    grows = await bot.send_poll(scene.group.id, "Next?", ["a"] * 11, is_anonymous=False, allow_adding_options=True)
    scene.awa.add_option(scene.group, scene.group.posts[grows.message_id], "c")
    assert dig(scene.updates("poll")[-1], "options", -1, "added_by_user", "id") == scene.awa.id
    assert dig(scene.updates("message")[-1], "poll_option_added", "option_text") == "c"
    with pytest.raises(RoomError, match="at most 12"):
        scene.awa.add_option(scene.group, scene.group.posts[grows.message_id], "d")


async def test_a_vote_is_told_with_its_name_only_where_the_poll_is_open(scene: Scene, bot: Bot) -> None:
    named = await bot.send_poll(scene.group.id, "Next?", ["a", "b"], is_anonymous=False)
    secret = await bot.send_poll(scene.group.id, "Next?", ["a", "b"])
    for sent in (named, secret):
        scene.awa.vote(scene.group, scene.group.posts[sent.message_id], [1])
    assert len(scene.updates("poll")) == 2
    assert [a["option_ids"] for a in scene.updates("poll_answer")] == [[1]]
    result = await bot.stop_poll(scene.group.id, named.message_id)
    assert [o.voter_count for o in result.options] == [0, 1]
    with refused(BadRequest, "poll has already been closed"):
        await bot.stop_poll(scene.group.id, named.message_id)
    with pytest.raises(RoomError, match="closed"):
        scene.joao.vote(scene.group, scene.group.posts[named.message_id], [0])
