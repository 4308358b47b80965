"""Every method and every kind of update, through the real library, against the published description."""

import telegram
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChatAdministrators,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    InputPollOption,
    ReactionTypeEmoji,
    ReplyParameters,
    TelegramObject,
    Update,
)

from bot.emulator.inbox import KINDS
from bot.emulator.methods import METHODS
from bot.emulator.state import Chat, Media
from tests.emulator.conftest import Scene
from tests.emulator.description import Checker, shapes

BUTTONS = InlineKeyboardMarkup([[InlineKeyboardButton("Answer", callback_data="k1")]])
KEPT = "https://example.org/hook"


async def _talk(bot: Bot, scene: Scene, forum: Chat) -> None:
    await bot.send_chat_action(scene.group.id, "typing")
    sent = await bot.send_message(scene.group.id, "<b>Q3</b> why?", parse_mode="HTML", reply_markup=BUTTONS)
    reply = ReplyParameters(sent.message_id, quote="why?", allow_sending_without_reply=True)
    await bot.send_message(scene.group.id, "Because.", reply_parameters=reply, disable_notification=True)
    await bot.edit_message_text("Q3 <i>why</i>?", scene.group.id, sent.message_id, parse_mode="HTML")
    await bot.edit_message_reply_markup(scene.group.id, sent.message_id, reply_markup=BUTTONS)
    await bot.set_message_reaction(scene.group.id, sent.message_id, ReactionTypeEmoji("👍"))
    await _talk_richly(bot, scene)
    photo = await bot.send_photo(scene.group.id, b"\x89PNG", caption="a picture", filename="p.png")
    await bot.edit_message_caption(scene.group.id, photo.message_id, caption="a better caption")
    await bot.edit_message_media(
        InputMediaPhoto(b"\x89PNG again", "<b>another</b>", "HTML"), scene.group.id, photo.message_id
    )
    drawn = scene.group.posts[photo.message_id]
    assert (drawn.words.text, drawn.media and drawn.media.file.data) == ("another", b"\x89PNG again")
    document = await bot.send_document(scene.group.id, b"a,b", filename="a.csv", caption="figures")
    assert document.document
    file = await bot.get_file(document.document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"a,b"
    await bot.pin_chat_message(scene.group.id, sent.message_id)
    assert (await bot.get_chat(scene.group.id)).pinned_message
    await bot.unpin_chat_message(scene.group.id, sent.message_id)
    await bot.unpin_all_chat_messages(scene.group.id)
    await bot.delete_message(scene.group.id, photo.message_id)
    await bot.delete_messages(scene.group.id, [document.message_id])
    topic = await bot.create_forum_topic(forum.id, "Agenda")
    await bot.send_message(forum.id, "in a topic", message_thread_id=topic.message_thread_id)
    await bot.close_forum_topic(forum.id, topic.message_thread_id)
    await bot.reopen_forum_topic(forum.id, topic.message_thread_id)


async def _talk_richly(bot: Bot, scene: Scene) -> None:
    """Rich messages are younger than the library."""
    html = "<h4>Pay</h4><blockquote>Late.<cite>Awa</cite></blockquote><details><summary>More</summary>Much.</details>"
    rich = {"rich_message": {"html": html, "skip_entity_detection": True}, "chat_id": scene.group.id}
    sent = await bot.do_api_request("sendrichmessage", rich)
    changed = {**rich, "rich_message": {"html": "<p>Paid.</p>"}, "message_id": sent["message_id"]}
    await bot.do_api_request("editmessagetext", changed)
    await bot.edit_message_text("Paid again.", scene.group.id, sent["message_id"])


async def _ask(bot: Bot, scene: Scene, forum: Chat) -> None:
    await bot.get_me()
    await bot.get_chat(scene.awa.id)
    await bot.get_chat_member(scene.group.id, scene.awa.id)
    await bot.get_chat_member(scene.group.id, scene.fatou.id)
    await bot.get_chat_administrators(forum.id)
    assert await bot.get_chat_member_count(scene.group.id) == 5
    menu = [BotCommand("agenda", "This week's question")]
    scope = BotCommandScopeChatAdministrators(scene.group.id)
    await bot.set_my_commands(menu, scope=scope, language_code="fr")
    assert await bot.get_my_commands(scope, "fr") == tuple(menu)
    await bot.delete_my_commands(scope, "fr")
    await bot.set_my_description("Keeps a learning agenda.")
    await bot.set_my_short_description("A learning agenda", language_code="en")
    assert (await bot.get_my_description("pt")).description == "Keeps a learning agenda."
    assert (await bot.get_my_short_description("en")).short_description == "A learning agenda"
    await bot.set_webhook(KEPT, secret_token="s3cret", allowed_updates=[], max_connections=1)
    assert (await bot.get_webhook_info()).url == KEPT
    await bot.delete_webhook()


async def _live(bot: Bot, scene: Scene, forum: Chat) -> None:
    """Make every kind of update happen."""
    grows = {"allow_adding_options": True, "hide_results_until_closes": True, "description": "A or B"}
    poll = await bot.send_poll(
        scene.group.id, "Next?", [InputPollOption("A"), "B"], is_anonymous=False, api_kwargs=grows
    )
    question = await bot.send_message(scene.group.id, "Q4", reply_markup=BUTTONS)
    post = scene.group.posts[question.message_id]
    answer = scene.awa.say(scene.group, "Les ASC @baobab_bot #uhc", reply_to=post, quote="Q4")
    scene.awa.edit(scene.group, answer, "Les ASC de mon district https://example.org")
    file = scene.world.files.add("x.jpg", b"jpg")
    for kind in ("photo", "document", "sticker"):
        scene.awa.say(scene.group, "" if kind == "sticker" else "seen", media=Media(kind, file, "🙂"))
    scene.fatou.be_anonymous(scene.group, title="Facilitator")
    scene.fatou.say(scene.group, "From all of us", reply_to=post)
    scene.joao.react(scene.group, answer, "👍")
    scene.joao.react(scene.group, answer, None)
    scene.fatou.react(scene.group, answer, "🔥")
    query = scene.awa.press(scene.group, post, "k1")
    await bot.answer_callback_query(query.id, "Thanks", show_alert=True)
    scene.grace.add_option(scene.group, scene.group.posts[poll.message_id], "C")
    scene.awa.vote(scene.group, scene.group.posts[poll.message_id], [1])
    await bot.stop_poll(scene.group.id, poll.message_id)
    scene.grace.leave(scene.group)
    scene.grace.join(scene.group)
    restricted = frozenset(("can_send_messages",))
    scene.fatou.appoint(scene.group, scene.joao, "restricted", restricted)
    scene.fatou.appoint(scene.group, scene.joao, "kicked")
    scene.awa.start("code")
    scene.awa.block()
    scene.awa.block(False)
    scene.fatou.say(forum, "in General")
    scene.fatou.say(forum, "in a topic", thread=scene.world.add_topic(forum, "Summaries").id)


def _lost(raw: object, parsed: object, where: str = "") -> list[str]:
    """List the fields that did not survive parsing."""
    if isinstance(raw, dict) and isinstance(parsed, dict):
        return [p for name, value in raw.items() for p in _lost(value, parsed.get(name), f"{where}.{name}")]
    if isinstance(raw, list) and isinstance(parsed, list | tuple):
        return [p for i, value in enumerate(raw) for p in _lost(value, parsed[i], f"{where}[{i}]")]
    return [] if raw == parsed or (raw in ({}, []) and not parsed) else [f"{where}: {raw!r} became {parsed!r}"]


async def test_every_method_and_update_is_as_described_and_parsed_whole(
    scene: Scene, bot: Bot, checker: Checker
) -> None:
    results: list[tuple[str, object]] = []
    scene.world.observers.append(lambda kind, name, value: results.append((name, value)) if kind == "result" else None)
    forum = scene.world.add_group("Forum", [scene.awa], [scene.fatou], is_forum=True)
    scene.world.add_bot_to(forum)
    scene.awa.start()
    updates = await bot.get_updates(allowed_updates=Update.ALL_TYPES)
    await _talk(bot, scene, forum)
    await _ask(bot, scene, forum)
    scene.world.inbox.ask_for(Update.ALL_TYPES)
    await _live(bot, scene, forum)
    raw = list(scene.world.inbox.pending)
    updates = await bot.get_updates()
    assert [problem for r, u in zip(raw, updates, strict=True) for problem in _lost(r, _plain(u))] == []
    assert [problem for name, value in results for problem in _lost_in(name, value)] == []
    basic = scene.world.add_group("Basic", [scene.awa], [scene.fatou], kind="group")
    scene.world.add_bot_to(basic)
    await bot.leave_chat(basic.id)
    assert {name for kind, name in checker.seen if kind == "result"} == set(METHODS)
    assert {name for kind, name in checker.seen if kind == "update"} == set(KINDS)


def _lost_in(method: str, value: object) -> list[str]:
    """List what the library loses of a result, by the type that the description gives it."""
    (described, *_) = shapes()[method].returns
    parser = getattr(telegram, described.removeprefix("Array of "), None)
    if parser is None:
        return []
    values = value if isinstance(value, list) else [value]
    return [p for one in values for p in _lost(one, _plain(parser.de_json(one, None)), method)]


def _plain(parsed: TelegramObject) -> object:
    return parsed.to_dict()
