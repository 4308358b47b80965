"""Methods that change, remove, pin or mark messages, and answer presses of their buttons."""

from typing import TYPE_CHECKING, Annotated, Literal

from bot.emulator import shapes
from bot.emulator.errors import NOT_MODIFIED, QUERY_TOO_OLD, bad_request
from bot.emulator.methods.registry import method
from bot.emulator.methods.sending import LinkPreview, stored
from bot.emulator.methods.targets import open_chat, own_post, post_of
from bot.emulator.methods.wording import Entities, Inline, RichInput, buttons, message_caption, message_text
from bot.emulator.parameters import ChatId, FromJson, JsonObject, Nested, Parameters, Upload
from bot.emulator.people import QUERY_LIFETIME
from bot.emulator.posting import publish
from bot.emulator.state import Chat, Media, Object, Post
from bot.emulator.text.words import Words

if TYPE_CHECKING:
    from bot.emulator.world import World

TWO_DAYS = 48 * 3600
REACTIONS = frozenset(
    "👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 "
    "🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡".split()
)


class Target(Parameters):
    """One message in one chat."""

    chat_id: ChatId
    message_id: int


class EditText(Target):
    """A new text, or new blocks."""

    text: str = ""
    rich_message: RichInput | None = None
    parse_mode: str | None = None
    entities: Entities = None
    link_preview_options: Annotated[LinkPreview | None, FromJson] = None
    reply_markup: Inline = None


class EditCaption(Target):
    """A new caption."""

    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: Entities = None
    reply_markup: Inline = None


class InputMedia(Nested):
    """A photo, uploaded or the id of one sent before, and its caption."""

    type: Literal["photo"]
    media: Upload | str
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: Entities = None


class EditMedia(Target):
    """Another photo, with its caption."""

    media: Annotated[InputMedia, FromJson]
    reply_markup: Inline = None


class EditMarkup(Target):
    """New buttons."""

    reply_markup: Inline = None


class Targets(Parameters):
    """Several messages in one chat."""

    chat_id: ChatId
    message_ids: Annotated[list[int], FromJson]


class Pin(Target):
    """A message to pin."""

    disable_notification: bool = False


class Unpin(Parameters):
    """A message to unpin: the latest when none is named."""

    chat_id: ChatId
    message_id: int | None = None


class Place(Parameters):
    """One chat."""

    chat_id: ChatId


class Reaction(Target):
    """The reactions that the bot wants on a message: none or one."""

    reaction: Annotated[list[JsonObject] | None, FromJson] = None
    is_big: bool = False


class Answer(Parameters):
    """What a person sees after pressing a button."""

    callback_query_id: str
    text: str | None = None
    show_alert: bool = False
    url: str | None = None
    cache_time: int = 0


@method(EditText)
def edit_message_text(world: "World", given: EditText) -> Object:
    """Replace the text of one of the bot's messages."""
    chat = open_chat(world, given.chat_id)
    post = own_post(world, chat, given.message_id)
    if post.media or post.poll:
        raise bad_request("there is no text in the message to edit")
    if given.rich_message:
        rich, words = given.rich_message.parsed()
    else:
        rich, words = None, message_text(given.text, given.parse_mode, given.entities)
    _rewrite(post, words, buttons(given.reply_markup))
    post.rich = rich
    return _saved(world, chat, post)


@method(EditCaption)
def edit_message_caption(world: "World", given: EditCaption) -> Object:
    """Replace the caption of one of the bot's files."""
    chat = open_chat(world, given.chat_id)
    post = own_post(world, chat, given.message_id)
    if not post.media:
        raise bad_request("there is no caption in the message to edit")
    words = message_caption(given.caption, given.parse_mode, given.caption_entities)
    _rewrite(post, words, buttons(given.reply_markup))
    return _saved(world, chat, post)


@method(EditMedia)
def edit_message_media(world: "World", given: EditMedia) -> Object:
    """Put a photo, and its caption, in the place of what one of the bot's messages shows or says."""
    chat, new = open_chat(world, given.chat_id), given.media
    post = own_post(world, chat, given.message_id)
    if post.poll:
        raise bad_request("message can't be edited")
    post.words = message_caption(new.caption, new.parse_mode, new.caption_entities)
    post.media, post.rich, post.markup = Media("photo", stored(world, new.media)), None, buttons(given.reply_markup)
    return _saved(world, chat, post)


@method(EditMarkup)
def edit_message_reply_markup(world: "World", given: EditMarkup) -> Object:
    """Replace the buttons of one of the bot's messages."""
    chat = open_chat(world, given.chat_id)
    post = own_post(world, chat, given.message_id)
    _rewrite(post, post.words, buttons(given.reply_markup))
    return _saved(world, chat, post)


def _rewrite(post: Post, words: Words, markup: Object | None) -> None:
    if words == post.words and markup == post.markup:
        raise bad_request(NOT_MODIFIED)
    post.words, post.markup = words, markup


def _saved(world: "World", chat: Chat, post: Post) -> Object:
    post.edited = world.clock.unix()
    world.changed(chat.id, "edit")
    return shapes.message(chat, post)


@method(Target)
def delete_message(world: "World", given: Target) -> bool:
    """Remove a message: the bot's own, or anyone's where the bot may."""
    chat = open_chat(world, given.chat_id)
    post = post_of(chat, given.message_id, "message to delete")
    if not _deletable(world, chat, post):
        raise bad_request("message can't be deleted")
    _delete(world, chat, post)
    return True


@method(Targets)
def delete_messages(world: "World", given: Targets) -> bool:
    """Remove several messages; those that cannot be removed are passed over."""
    chat = open_chat(world, given.chat_id)
    if not 1 <= len(given.message_ids) <= 100:
        raise bad_request("wrong number of message identifiers specified")
    for post in filter(None, map(chat.post, given.message_ids)):
        if _deletable(world, chat, post):
            _delete(world, chat, post)
    return True


def _deletable(world: "World", chat: Chat, post: Post) -> bool:
    if chat.kind != "private" and chat.holds(world.bot.id, "can_delete_messages"):
        return True
    recent = world.clock.unix() - post.date < TWO_DAYS
    return recent and (chat.kind == "private" or post.sender is world.bot)


def _delete(world: "World", chat: Chat, post: Post) -> None:
    post.deleted = True
    chat.pinned = [other for other in chat.pinned if other is not post]
    world.changed(chat.id, "delete")


@method(Pin)
def pin_chat_message(world: "World", given: Pin) -> bool:
    """Pin a message; the chat says so in a service message."""
    chat = _pinnable(world, given.chat_id)
    post = post_of(chat, given.message_id, "message to pin")
    if post not in chat.pinned:
        chat.pinned.append(post)
        publish(world, chat, Post(0, 0, world.bot, pins=post, thread=post.thread))
        world.changed(chat.id, "pin")
    return True


@method(Unpin)
def unpin_chat_message(world: "World", given: Unpin) -> bool:
    """Unpin one message, or the latest."""
    chat = _pinnable(world, given.chat_id)
    if given.message_id is not None:
        post = post_of(chat, given.message_id, "message to unpin")
        chat.pinned = [other for other in chat.pinned if other is not post]
    elif chat.pinned:
        chat.pinned.pop()
    else:
        raise bad_request("message to unpin not found")
    world.changed(chat.id, "pin")
    return True


@method(Place)
def unpin_all_chat_messages(world: "World", given: Place) -> bool:
    """Unpin everything."""
    _pinnable(world, given.chat_id).pinned.clear()
    return True


def _pinnable(world: "World", chat_id: ChatId) -> Chat:
    chat = open_chat(world, chat_id)
    if not chat.holds(world.bot.id, "can_pin_messages"):
        raise bad_request("not enough rights to manage pinned messages in the chat")
    return chat


@method(Reaction)
def set_message_reaction(world: "World", given: Reaction) -> bool:
    """Put the bot's one reaction on a message, or take it back; nobody is told by an update."""
    chat = open_chat(world, given.chat_id)
    post = post_of(chat, given.message_id, "message to react")
    chosen = [str(r.get("emoji")) for r in given.reaction or []]
    if len(chosen) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    allowed = REACTIONS if chat.reactions_allowed is None else chat.reactions_allowed
    if post.service or not set(chosen) <= allowed:
        raise bad_request("REACTION_INVALID")
    if not chosen and not post.reactions.get(world.bot.id):
        raise bad_request("REACTION_EMPTY")
    post.reactions[world.bot.id] = chosen
    world.changed(chat.id, "reaction")
    return True


@method(Answer)
def answer_callback_query(world: "World", given: Answer) -> bool:
    """Answer a press, once and in time."""
    query = world.queries.pop(given.callback_query_id, None)
    if query is None or world.clock.now() - query.pressed_at > QUERY_LIFETIME:
        raise bad_request(QUERY_TOO_OLD)
    if given.text is not None and len(given.text) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    query.answer = shapes.filled(text=given.text, show_alert=given.show_alert or None, url=given.url)
    query.answered.set()
    return True
