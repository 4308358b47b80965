"""What Telegram's refusal of a call means; a pure table from its error to what must happen to the outbox row.

Sources: the error texts of https://github.com/tdlib/telegram-bot-api and https://github.com/tdlib/td. The library
strips the prefix and capitalises what is left, so texts are compared without case, by their telling part.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

import httpx
from telegram.error import BadRequest, ChatMigrated, EndPointNotFound, Forbidden, RetryAfter, TelegramError

from bot.domain.text import bare

Params = Mapping[str, object]

HARMLESS_TWICE = frozenset(
    """
    answerCallbackQuery closeForumTopic createForumTopic deleteMessage deleteMyCommands editMessageCaption
    editMessageMedia editMessageReplyMarkup editMessageText getChat getChatAdministrators getChatMember
    getChatMemberCount getMe leaveChat pinChatMessage setMessageReaction setMyCommands setMyDescription
    setMyShortDescription stopPoll unpinChatMessage
    """.split()
)
"""What may be repeated when nobody knows whether it happened: everything but what posts something new.

A second forum topic stays empty, and its question surely goes out.
"""

_MOMENT = re.compile(r"</?tg-time\b[^<>]*>")
_NEVER_ARRIVED = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


@dataclass(frozen=True, slots=True)
class Sent:
    """Telegram did it."""

    result: object


@dataclass(frozen=True, slots=True)
class Offline:
    """Telegram could not be reached, which is no fault of the call: try later, as long as it takes."""


@dataclass(frozen=True, slots=True)
class Again:
    """It may safely happen twice: try later."""

    why: str


@dataclass(frozen=True, slots=True)
class Wait:
    """Too fast: this chat rests for some seconds, and the attempt does not count."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Doubt:
    """It may have happened: never blindly again."""


@dataclass(frozen=True, slots=True)
class Amend:
    """Try at once with these parameters, or another method; `lost` names what the room should know that it lacks."""

    params: Params
    lost: str = ""
    method: str = ""


@dataclass(frozen=True, slots=True)
class Moved:
    """The group became a supergroup with this id."""

    chat: int


@dataclass(frozen=True, slots=True)
class Moot:
    """There is nothing left to do: it is so already, or a person made it impossible."""

    why: str


@dataclass(frozen=True, slots=True)
class Declined:
    """Telegram will not; whoever waits for the result goes on without it."""

    why: str


@dataclass(frozen=True, slots=True)
class Muted:
    """The room forbids it; when a facilitator has put that right, it will work."""

    what: str


@dataclass(frozen=True, slots=True)
class Gone:
    """The bot is not in that chat any more."""

    why: str


@dataclass(frozen=True, slots=True)
class Unreachable:
    """This person does not hear the bot in private."""

    why: str


@dataclass(frozen=True, slots=True)
class Dead:
    """It will never work."""

    why: str


Verdict = Sent | Offline | Again | Wait | Doubt | Amend | Moved | Moot | Declined | Muted | Gone | Unreachable | Dead


def judge(method: str, params: Params, error: TelegramError) -> Verdict:
    """What an error means for the call that met it; what can be said otherwise is tried so before it is given up."""
    found = _judged(method, params, error)
    return plainly(method, params) if isinstance(found, Dead) and "otherwise" in params else found


def plainly(method: str, params: Params) -> Amend:
    """The same words in the markup that every server and every app knows, instead of a rich message."""
    otherwise, kept = params["otherwise"], {k: v for k, v in params.items() if k not in ("rich_message", "otherwise")}
    words = otherwise if isinstance(otherwise, Mapping) else {}
    return Amend({**kept, **words}, method="sendMessage" if method == "sendRichMessage" else method)


def _judged(method: str, params: Params, error: TelegramError) -> Verdict:
    text = str(error).casefold()
    match error:
        case RetryAfter():
            return Wait(_seconds(error.retry_after))
        case ChatMigrated() if method == "deleteMessage":
            return Moot(text)  # the same number is somebody else's message there
        case ChatMigrated():
            return Moved(error.new_chat_id)
        case Forbidden():
            return _forbidden(params, text)
        case BadRequest() if method == "createForumTopic":
            return Declined(text)
        case BadRequest():
            return _bad_request(method, params, text)
        case EndPointNotFound():
            return Dead("method not found")
    if isinstance(error.__cause__, _NEVER_ARRIVED):
        return Offline()
    return Again(type(error).__name__) if method in HARMLESS_TWICE else Doubt()


def _seconds(after: int | timedelta) -> float:
    return after.total_seconds() if isinstance(after, timedelta) else float(after)


def _forbidden(params: Params, text: str) -> Verdict:
    """Texts: kicked, not a member, deleted (groups); blocked, deactivated, can't initiate (people)."""
    chat = params.get("chat_id")
    return Unreachable(text) if isinstance(chat, int) and chat > 0 else Gone(text)


def _bad_request(method: str, params: Params, text: str) -> Verdict:
    """What is refused; a room that lets the bot write, but not pin or react, is no muted room."""
    found = next((verdict(params, text) for part, verdict in _REFUSALS if part in text), Dead(text))
    return Moot(text) if isinstance(found, Muted) and method in HARMLESS_TWICE else found


def _moot(params: Params, text: str) -> Verdict:
    return Moot(text)


def _dead(params: Params, text: str) -> Verdict:
    return Dead(text)


def _muted(params: Params, text: str) -> Verdict:
    return Muted(text)


def _without(name: str, lost: str = "") -> Callable[[Params, str], Verdict]:
    """Try without one parameter; when it was not even given, the refusal stands."""

    def amend(params: Params, text: str) -> Verdict:
        if name not in params:
            return Dead(text)
        return Amend({key: value for key, value in params.items() if key != name}, lost)

    return amend


def _plain(params: Params, text: str) -> Verdict:
    """Markup that does not parse is a fault of ours: send its words. The error quotes from them, so it is cut off."""
    if "parse_mode" not in params:
        return Dead("can't parse entities")
    if "tg-time" in text:  # a Bot API server older than 9.5: the words inside say the same
        timeless = {name: _MOMENT.sub("", str(params[name])) for name in ("text", "caption") if name in params}
        return Amend({**params, **timeless}) if timeless != {n: params[n] for n in timeless} else Dead("date_time")
    words = {name: bare(str(params[name])) for name in ("text", "caption") if name in params}
    return Amend({**{key: value for key, value in params.items() if key != "parse_mode"}, **words})


def _in_words(params: Params, text: str) -> Verdict:
    """A room without pictures is no muted room: the caption says the same in words."""
    kept = {key: value for key, value in params.items() if key not in ("photo", "caption")}
    method = "editMessageText" if "message_id" in params else "sendMessage"
    return Amend({**kept, "text": params.get("caption", "")}, method=method)


_REFUSALS: tuple[tuple[str, Callable[[Params, str], Verdict]], ...] = (
    ("message is not modified", _moot),
    ("query is too old", _moot),
    ("message to edit not found", _moot),
    ("message can't be edited", _moot),
    ("message to delete not found", _moot),
    ("message can't be deleted", _moot),
    ("message to pin not found", _moot),
    ("message to react not found", _moot),
    ("poll to stop not found", _moot),
    ("topic_not_modified", _moot),
    ("topic_id_invalid", _moot),
    ("poll has already been closed", _moot),
    ("poll can't be stopped", _moot),
    ("not enough rights to send polls", _dead),
    ("message thread not found", _without("message_thread_id", "topic")),
    ("to be replied not found", _without("reply_parameters")),
    ("quote", _without("reply_parameters")),
    ("can't parse entities", _plain),
    ("topic_closed", _muted),
    ("not enough rights to send photos", _in_words),
    ("no media in the message to edit", _in_words),
    ("not enough rights", _muted),
    ("have no write access", _muted),
    ("chat_write_forbidden", _muted),
    ("chat_restricted", _muted),
)
