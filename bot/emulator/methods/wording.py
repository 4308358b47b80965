"""From a call's text, parse mode and entities to checked words, and from its markup to checked buttons."""

from typing import Annotated, Literal

from pydantic import Field

from bot.emulator.errors import bad_request
from bot.emulator.parameters import FromJson, Nested
from bot.emulator.state import Object
from bot.emulator.text.detect import detect
from bot.emulator.text.html import parse_html
from bot.emulator.text.rich import parse_rich
from bot.emulator.text.words import CAPTION_LIMIT, TEXT_LIMIT, Entity, Words, tidy, units

CALLBACK_BYTES = 64
BUTTON_LIMIT = 100


class MentionedUser(Nested):
    """The person in a text mention; only the id counts."""

    id: int
    is_bot: bool = False
    first_name: str = ""
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None


class InputEntity(Nested):
    """An entity that the bot computed itself."""

    type: str
    offset: int
    length: int
    url: str | None = None
    user: MentionedUser | None = None
    language: str | None = None
    custom_emoji_id: str | None = None
    unix_time: int | None = None
    date_time_format: str | None = None

    def entity(self) -> Entity:
        """Turn it into the emulator's own kind."""
        person = self.user.id if self.user else None
        mark = (self.type, self.offset, self.length, self.url, person, self.language, self.custom_emoji_id)
        return Entity(*mark, self.unix_time, self.date_time_format)


class Button(Nested):
    """One inline button: a callback or a link."""

    text: str
    callback_data: str | None = None
    url: str | None = None
    style: Literal["danger", "success", "primary"] | None = None


class InlineKeyboard(Nested):
    """Buttons under a message."""

    inline_keyboard: list[list[Button]]

    def checked(self) -> Object | None:
        """Refuse what Telegram refuses, and write the keyboard as it is kept; none when it is empty."""
        buttons = [button for row in self.inline_keyboard for button in row]
        if len(buttons) > BUTTON_LIMIT:
            raise bad_request("reply markup is too long")
        for button in buttons:
            _check(button)
        rows = [[b.model_dump(exclude_none=True) for b in row] for row in self.inline_keyboard if row]
        return {"inline_keyboard": rows} if rows else None


class ForceReply(Nested):
    """Asks the person's app to open a reply; nothing of it stays in the message."""

    force_reply: Literal[True]
    input_field_placeholder: str | None = Field(default=None, max_length=64)
    selective: bool = False


class KeyboardRemoval(Nested):
    """Takes a reply keyboard away; nothing of it stays in the message."""

    remove_keyboard: Literal[True]
    selective: bool = False


Inline = Annotated[InlineKeyboard | None, FromJson]
Markup = Annotated[InlineKeyboard | ForceReply | KeyboardRemoval | None, FromJson]
Entities = Annotated[list[InputEntity] | None, FromJson]


def _check(button: Button) -> None:
    if not button.text.strip():
        raise bad_request("inline keyboard button text is empty" if not button.text else "BUTTON_TEXT_INVALID")
    if (button.callback_data is None) == (button.url is None):
        raise bad_request("text buttons are unallowed in the inline keyboard")
    if button.callback_data is not None and not 1 <= len(button.callback_data.encode()) <= CALLBACK_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if button.url is not None and not button.url.startswith(("http://", "https://", "tg://")):
        raise bad_request("BUTTON_URL_INVALID")


class RichContent(Nested):
    """What a rich message says, as HTML."""

    html: str
    is_rtl: bool | None = None
    skip_entity_detection: bool = False

    def parsed(self) -> tuple[Object, Words]:
        """The RichMessage that is kept, and its words."""
        blocks, words = parse_rich(self.html)
        kept: Object = {"blocks": blocks}
        return kept | {"is_rtl": True} if self.is_rtl else kept, words


RichInput = Annotated[RichContent, FromJson]


def buttons(markup: InlineKeyboard | ForceReply | KeyboardRemoval | None) -> Object | None:
    """Keep what stays visible of a reply markup."""
    return markup.checked() if isinstance(markup, InlineKeyboard) else None


def worded(text: str, parse_mode: str | None, entities: list[InputEntity] | None) -> Words:
    """Parse and tidy a text as Telegram would."""
    if parse_mode and parse_mode.lower() != "html":
        raise bad_request("unsupported parse_mode")
    marked = tuple(e.entity() for e in entities or ())
    words = parse_html(text) if parse_mode else Words(text, marked)
    return detect(tidy(words))


def message_text(text: str, parse_mode: str | None, entities: list[InputEntity] | None) -> Words:
    """Read the text of a message: not empty, not too long."""
    words = worded(text, parse_mode, entities)
    if not words.text:
        raise bad_request("message text is empty")
    if units(words.text) > TEXT_LIMIT:
        raise bad_request("message is too long")
    return words


def message_caption(caption: str | None, parse_mode: str | None, entities: list[InputEntity] | None) -> Words:
    """Read a caption: it may be absent, but not too long."""
    words = worded(caption or "", parse_mode, entities)
    if units(words.text) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    return words
