"""What the bot may send and how Telegram refuses the rest: replies, quotes, threads, lengths, buttons."""

from datetime import timedelta

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Message, MessageEntity, ReplyParameters, User
from telegram.error import BadRequest, Forbidden

from bot.emulator.errors import NOT_MODIFIED
from tests.emulator.conftest import Scene
from tests.emulator.description import Checker
from tests.emulator.expect import refused


async def _say(bot: Bot, scene: Scene, reply: ReplyParameters | None = None) -> Message:
    return await bot.send_message(scene.group.id, "Q3", reply_parameters=reply)


async def test_a_reply_inside_a_reply_does_not_nest(scene: Scene, bot: Bot) -> None:
    question = await _say(bot, scene)
    answer = scene.awa.say(scene.group, "first", reply_to=scene.group.posts[question.message_id])
    second = scene.joao.say(scene.group, "second", reply_to=answer)
    update = (await bot.get_updates())[-1]
    assert update.message
    assert update.message.reply_to_message
    assert update.message.reply_to_message.text == "first"
    assert update.message.reply_to_message.reply_to_message is None
    assert second.thread == question.message_id


async def test_a_missing_reply_target_is_refused_unless_that_is_allowed(scene: Scene, bot: Bot) -> None:
    with refused(BadRequest, "message to be replied not found"):
        await _say(bot, scene, ReplyParameters(999))
    sent = await _say(bot, scene, ReplyParameters(999, allow_sending_without_reply=True))
    assert sent.reply_to_message is None


async def test_a_quote_must_be_an_exact_part_of_the_message(scene: Scene, bot: Bot) -> None:
    answer = scene.awa.say(scene.group, "🌳 Les ASC ne sont pas payés, pas payés.")
    with refused(BadRequest, "Quote_text_invalid"):
        await _say(bot, scene, ReplyParameters(answer.id, quote="pas payé."))
    sent = await _say(bot, scene, ReplyParameters(answer.id, quote="pas payés", quote_position=20))
    assert sent.quote
    assert (sent.quote.text, sent.quote.position) == ("pas payés", 30)


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("", "message text is empty"),
        ("  \n ", "message text is empty"),
        ("🌳" * 2049, "message is too long"),
        ("<b>" + "x" * 4096 + "</b>", None),
        ("x" * 4097, "message is too long"),
        ("abdo <", "can't parse entities: unclosed start tag at byte offset 5"),
    ],
)  # fmt: skip
async def test_length_counts_after_parsing_in_utf_16_units(
    scene: Scene, bot: Bot, text: str, refusal: str | None
) -> None:
    if refusal is None:
        assert len((await bot.send_message(scene.group.id, text, parse_mode="HTML")).text or "") == 4096
        return
    with refused(BadRequest, refusal):
        await bot.send_message(scene.group.id, text, parse_mode="HTML")


async def test_a_caption_has_its_own_limit(scene: Scene, bot: Bot) -> None:
    with refused(BadRequest, "message caption is too long"):
        await bot.send_photo(scene.group.id, b"x", caption="x" * 1025)


async def test_markdown_is_honestly_refused(scene: Scene, bot: Bot) -> None:
    with refused(BadRequest, "unsupported parse_mode"):
        await bot.send_message(scene.group.id, "*x*", parse_mode="MarkdownV2")


async def test_a_parameter_that_is_not_emulated_is_refused_by_name(scene: Scene, bot: Bot) -> None:
    with refused(BadRequest, 'the emulator does not know the parameter "message_effect_id"'):
        await bot.send_message(scene.group.id, "x", message_effect_id="5")


@pytest.mark.parametrize(
    ("button", "refusal"),
    [
        (InlineKeyboardButton("x", callback_data="k" * 65), "Button_data_invalid"),
        (InlineKeyboardButton("x", url="ftp://x"), "Button_url_invalid"),
        (InlineKeyboardButton("x"), "text buttons are unallowed in the inline keyboard"),
    ],
)
async def test_a_wrong_button_is_refused(scene: Scene, bot: Bot, button: InlineKeyboardButton, refusal: str) -> None:
    with refused(BadRequest, refusal):
        await bot.send_message(scene.group.id, "x", reply_markup=InlineKeyboardMarkup([[button]]))


async def test_an_edit_that_changes_nothing_says_so(scene: Scene, bot: Bot) -> None:
    sent = await _say(bot, scene)
    with refused(BadRequest, NOT_MODIFIED):
        await bot.edit_message_text("Q3", scene.group.id, sent.message_id)
    assert scene.group.posts[sent.message_id].edited is None


async def test_only_what_is_there_and_is_the_bots_own_can_be_edited(scene: Scene, bot: Bot) -> None:
    foreign = scene.awa.say(scene.group, "mine")
    with refused(BadRequest, "message can't be edited"):
        await bot.edit_message_text("theirs", scene.group.id, foreign.id)
    sent = await _say(bot, scene)
    scene.fatou.remove(scene.group, scene.group.posts[sent.message_id])
    with refused(BadRequest, "message to edit not found"):
        await bot.edit_message_text("x", scene.group.id, sent.message_id)
    with refused(BadRequest, "message to delete not found"):
        await bot.delete_message(scene.group.id, sent.message_id)


async def test_a_plain_member_cannot_delete_pin_or_delete_what_is_old(scene: Scene, bot: Bot) -> None:
    sent = await _say(bot, scene)
    foreign = scene.awa.say(scene.group, "mine")
    scene.fatou.appoint(scene.group, scene.world.bot, "member")
    with refused(BadRequest, "message can't be deleted"):
        await bot.delete_message(scene.group.id, foreign.id)
    with refused(BadRequest, "not enough rights to manage pinned messages in the chat"):
        await bot.pin_chat_message(scene.group.id, sent.message_id)
    await bot.delete_message(scene.group.id, sent.message_id)


async def test_pinning_is_told_in_a_service_message_that_the_bot_sees_too(scene: Scene, bot: Bot) -> None:
    sent = await _say(bot, scene)
    await bot.pin_chat_message(scene.group.id, sent.message_id)
    update = (await bot.get_updates())[-1]
    assert update.message
    assert update.message.pinned_message
    assert update.message.pinned_message.message_id == sent.message_id


async def test_general_has_no_thread_id_and_topics_have_theirs(scene: Scene, bot: Bot) -> None:
    forum = scene.world.add_group("Forum", [scene.awa], [scene.fatou], is_forum=True)
    scene.world.add_bot_to(forum)
    topic = scene.world.add_topic(forum, "Agenda")
    assert (await bot.send_message(forum.id, "General")).message_thread_id is None
    inside = await bot.send_message(forum.id, "inside", message_thread_id=topic.id)
    assert (inside.message_thread_id, inside.is_topic_message) == (topic.id, True)
    assert inside.reply_to_message
    assert inside.reply_to_message.forum_topic_created
    follow = await bot.send_message(forum.id, "x", reply_parameters=ReplyParameters(inside.message_id))
    assert follow.message_thread_id == topic.id
    for absent in (1, 999):
        with refused(BadRequest, "message thread not found"):
            await bot.send_message(forum.id, "x", message_thread_id=absent)


async def test_a_closed_topic_takes_nothing_from_a_bot_that_cannot_manage_topics(scene: Scene, bot: Bot) -> None:
    forum = scene.world.add_group("Forum", [scene.awa], [scene.fatou], is_forum=True)
    scene.world.add_bot_to(forum)
    topic = await bot.create_forum_topic(forum.id, "Agenda")
    await bot.close_forum_topic(forum.id, topic.message_thread_id)
    await bot.send_message(forum.id, "still mine", message_thread_id=topic.message_thread_id)
    scene.fatou.appoint(forum, scene.world.bot, "administrator", frozenset(("can_pin_messages",)))
    with refused(BadRequest, "Topic_closed"):
        await bot.send_message(forum.id, "x", message_thread_id=topic.message_thread_id)


async def test_a_button_answers_once_and_not_an_hour_later(scene: Scene, bot: Bot) -> None:
    sent = await bot.send_message(
        scene.group.id, "Q", reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("x", callback_data="k")]])
    )
    post = scene.group.posts[sent.message_id]
    query = scene.awa.press(scene.group, post, "k")
    await bot.answer_callback_query(query.id, "Thanks")
    assert query.answer == {"text": "Thanks"}
    late = scene.awa.press(scene.group, post, "k")
    scene.world.clock.advance(timedelta(hours=1))
    for old in (query, late):
        with refused(BadRequest, "query is too old and response timeout expired or query id is invalid"):
            await bot.answer_callback_query(old.id)


async def test_a_stranger_or_somebody_who_blocked_the_bot_cannot_be_written_to(scene: Scene, bot: Bot) -> None:
    with refused(Forbidden, "bot can't initiate conversation with a user"):
        await bot.send_message(scene.awa.id, "hello")
    scene.awa.start()
    await bot.send_message(scene.awa.id, "hello")
    scene.awa.block()
    with refused(Forbidden, "bot was blocked by the user"):
        await bot.send_message(scene.awa.id, "hello")
    scene.awa.start()
    await bot.send_message(scene.awa.id, "welcome back")
    scene.awa.deactivated = True
    with refused(Forbidden, "user is deactivated"):
        await bot.send_message(scene.awa.id, "hello")


async def test_entities_that_the_bot_computed_are_kept(scene: Scene, bot: Bot) -> None:
    marks = [MessageEntity("bold", 0, 2), MessageEntity("text_mention", 3, 3, user=User(scene.awa.id, "Awa", False))]
    sent = await bot.send_message(scene.group.id, "Q3 Awa", entities=marks, protect_content=True)
    assert [(e.type, e.offset, e.length) for e in sent.entities] == [("bold", 0, 2), ("text_mention", 3, 3)]
    assert sent.entities[1].user
    assert sent.entities[1].user.username == "awa_bf"
    assert sent.has_protected_content


async def test_what_is_not_there_is_told_by_its_purpose(scene: Scene, bot: Bot) -> None:
    answer = scene.awa.say(scene.group, "no poll")
    with refused(BadRequest, "message to react not found"):
        await bot.set_message_reaction(scene.group.id, 999, "👍")
    with refused(BadRequest, "reaction_empty"):
        await bot.set_message_reaction(scene.group.id, answer.id)
    with refused(BadRequest, "message to pin not found"):
        await bot.pin_chat_message(scene.group.id, 999)
    with refused(BadRequest, "message to unpin not found"):
        await bot.unpin_chat_message(scene.group.id)
    with refused(BadRequest, "message with poll to stop not found"):
        await bot.stop_poll(scene.group.id, 999)
    with refused(BadRequest, "message is not a poll"):
        await bot.stop_poll(scene.group.id, answer.id)
    with refused(BadRequest, "invalid file_id"):
        await bot.get_file("nothing")
    large = scene.world.files.add("talk.ogg", bytes(20_000_001))
    with refused(BadRequest, "file is too big"):
        await bot.get_file(large.id)


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"text": "x"}, "chat_id is empty"),
        ({"chat_id": ""}, "message text is empty"),
        ({"chat_id": 1, "text": "x", "parse_mode": None}, "unsupported parse_mode"),
        ({"chat_id": 1, "text": "x", "reply_markup": None}, "object expected as reply markup"),
        ({"chat_id": 1, "text": "x", "reply_parameters": "{"}, None),
    ],
)
async def test_a_call_that_makes_no_sense_is_a_400(
    scene: Scene, checker: Checker, given: dict[str, object], refusal: str | None
) -> None:
    async with scene.client() as client:
        answer = await client.post("/bot42:secret/sendMessage", json=given)
    checker.problems.clear()
    assert answer.status_code == 400
    assert refusal is None or answer.json()["description"] == f"Bad Request: {refusal}"
