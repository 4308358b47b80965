"""Methods that put a new message into a chat."""

from typing import TYPE_CHECKING, Annotated

from bot.emulator import shapes
from bot.emulator.errors import bad_request
from bot.emulator.files import path_of
from bot.emulator.methods.registry import method
from bot.emulator.methods.targets import open_chat, thread_of, writable
from bot.emulator.methods.wording import Entities, Markup, RichInput, buttons, message_caption, message_text, worded
from bot.emulator.parameters import ChatId, FromJson, Nested, Parameters, Upload
from bot.emulator.posting import publish
from bot.emulator.state import Chat, Media, Object, Post, Quote, StoredFile
from bot.emulator.text.words import Words, cut, units

if TYPE_CHECKING:
    from bot.emulator.world import World

QUOTABLE = {"bold", "italic", "underline", "strikethrough", "spoiler", "custom_emoji", "date_time"}

MOST_BYTES = 20_000_000
"""What a bot can download."""


class ReplyParameters(Nested):
    """Which message is answered, and which part of it is quoted."""

    message_id: int
    chat_id: ChatId | None = None
    allow_sending_without_reply: bool = False
    quote: str | None = None
    quote_parse_mode: str | None = None
    quote_entities: Entities = None
    quote_position: int | None = None


class LinkPreview(Nested):
    """How a link in the text is previewed."""

    is_disabled: bool | None = None
    url: str | None = None
    prefer_small_media: bool | None = None
    prefer_large_media: bool | None = None
    show_above_text: bool | None = None


class Sending(Parameters):
    """What every sending method takes."""

    chat_id: ChatId
    message_thread_id: int | None = None
    disable_notification: bool = False
    protect_content: bool = False
    reply_parameters: Annotated[ReplyParameters | None, FromJson] = None
    reply_markup: Markup = None


class SendMessage(Sending):
    """A text."""

    text: str
    parse_mode: str | None = None
    entities: Entities = None
    link_preview_options: Annotated[LinkPreview | None, FromJson] = None


class SendRichMessage(Sending):
    """A text in blocks: headings, quotations, what unfolds."""

    rich_message: RichInput


class Captioned(Sending):
    """A file with a caption."""

    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: Entities = None


class SendPhoto(Captioned):
    """A photo: uploaded, or the id of one sent before."""

    photo: Upload | str


class SendDocument(Captioned):
    """A document: uploaded, or the id of one sent before."""

    document: Upload | str
    disable_content_type_detection: bool = False


class ChatAction(Parameters):
    """What the bot seems to be doing."""

    chat_id: ChatId
    action: str
    message_thread_id: int | None = None


class FileRequest(Parameters):
    """Which file is wanted."""

    file_id: str


@method(SendMessage)
def send_message(world: "World", given: SendMessage) -> Object:
    """Send a text."""
    chat = writable(world, given.chat_id, "can_send_messages")
    words = message_text(given.text, given.parse_mode, given.entities)
    preview = given.link_preview_options.model_dump(exclude_none=True) if given.link_preview_options else None
    return deliver(world, chat, given, Post(0, 0, world.bot, words, preview=preview))


@method(SendRichMessage)
def send_rich_message(world: "World", given: SendRichMessage) -> Object:
    """Send a rich message."""
    chat = writable(world, given.chat_id, "can_send_messages")
    rich, words = given.rich_message.parsed()
    return deliver(world, chat, given, Post(0, 0, world.bot, words, rich=rich))


@method(SendPhoto)
def send_photo(world: "World", given: SendPhoto) -> Object:
    """Send a photo."""
    chat = writable(world, given.chat_id, "can_send_photos")
    media = Media("photo", stored(world, given.photo))
    return deliver(world, chat, given, Post(0, 0, world.bot, _caption(given), media))


@method(SendDocument)
def send_document(world: "World", given: SendDocument) -> Object:
    """Send a document."""
    chat = writable(world, given.chat_id, "can_send_documents")
    media = Media("document", stored(world, given.document))
    return deliver(world, chat, given, Post(0, 0, world.bot, _caption(given), media))


@method(ChatAction)
def send_chat_action(world: "World", given: ChatAction) -> bool:
    """Show that the bot is busy; nothing of it stays."""
    open_chat(world, given.chat_id)
    return True


@method(FileRequest)
def get_file(world: "World", given: FileRequest) -> Object:
    """Tell where a file can be downloaded."""
    file = world.files.find(given.file_id)
    if file is None:
        raise bad_request("invalid file_id")
    if len(file.data) > MOST_BYTES:
        raise bad_request("file is too big")
    about: Object = {"file_id": file.id, "file_unique_id": file.id[-16:]}
    return about | {"file_size": len(file.data), "file_path": path_of(file)}


def deliver(world: "World", chat: Chat, given: Sending, post: Post) -> Object:
    """Finish a bot's message with what all kinds share, and publish it."""
    post.reply_to, post.quote = _replied(world, chat, given.reply_parameters)
    post.thread = thread_of(world, chat, given.message_thread_id, post.reply_to)
    post.markup = buttons(given.reply_markup)
    post.protected = given.protect_content
    publish(world, chat, post)
    return shapes.message(chat, post)


def _replied(world: "World", chat: Chat, wanted: ReplyParameters | None) -> tuple[Post | None, Quote | None]:
    if wanted is None:
        return None, None
    if wanted.chat_id is not None and str(wanted.chat_id) != str(chat.id):
        raise bad_request("the emulator does not know replies in another chat")
    target = chat.post(wanted.message_id)
    if target is None:
        if wanted.allow_sending_without_reply:
            return None, None
        raise bad_request("message to be replied not found")
    return target, _quote(target, wanted)


def _quote(target: Post, wanted: ReplyParameters) -> Quote | None:
    """Find a quote in its message; Telegram takes only an exact part of it."""
    if not wanted.quote:
        return None
    words = worded(wanted.quote, wanted.quote_parse_mode, wanted.quote_entities)
    hint = wanted.quote_position or 0
    at = target.words.text.find(words.text, len(cut(target.words.text, 0, hint)))
    at = at if at >= 0 else target.words.text.find(words.text)
    if at < 0 or not words.text:
        raise bad_request("QUOTE_TEXT_INVALID")
    kept = tuple(mark for mark in words.entities if mark.type in QUOTABLE)
    return Quote(words.text, units(target.words.text[:at]), kept)


def _caption(given: Captioned) -> Words:
    return message_caption(given.caption, given.parse_mode, given.caption_entities)


def stored(world: "World", file: Upload | str) -> StoredFile:
    """The file of a call: kept now, or known by its id."""
    if isinstance(file, Upload):
        if not file.data:
            raise bad_request("file must be non-empty")
        return world.files.add(file.name, file.data, file.mime)
    known = world.files.find(file)
    if known is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return known
