"""One call of the Bot API, plain values in and out."""

import os
from base64 import b64decode
from collections.abc import Mapping

from telegram import Bot, InputFile, InputMediaPhoto
from telegram.error import Conflict, EndPointNotFound, InvalidToken

from bot.loops import Stop

# The library's way to choose the future: without it, every flood limit also raises a deprecation warning.
os.environ.setdefault("PTB_TIMEDELTA", "true")


async def call(bot: Bot, method: str, params: Mapping[str, object], *, patience: float = 20.0) -> object:
    """The raw result of a method; `patience` is how many seconds to wait for the answer.

    The library warns when a method is called by a name that it has a function for; names of methods are
    case-insensitive (https://core.telegram.org/bots/api#making-requests), and it knows none in lower case.
    """
    try:
        result: object = await bot.do_api_request(method.lower(), _unpacked(method, params), read_timeout=patience)
    except (InvalidToken, EndPointNotFound) as refused:
        if isinstance(refused, EndPointNotFound) and "Unauthorized" not in str(refused.__cause__):
            raise
        raise Stop("Telegram refuses this BOT_TOKEN: copy the current one from @BotFather into .env.") from None
    except Conflict as refused:
        raise Stop(_CONFLICTS["webhook" in str(refused).casefold()]) from None
    return result


def _unpacked(method: str, params: Mapping[str, object]) -> dict[str, object]:
    """The parameters with their picture as a file to upload: a row carries its bytes as text, and other wordings."""
    given = {name: value for name, value in params.items() if name != "otherwise"}
    match given.get("photo"):
        case {"base64": str(data)} if method == "editMessageMedia":
            caption, mode = str(given.pop("caption", "")), given.pop("parse_mode", None)
            media = InputMediaPhoto(b64decode(data), caption, str(mode) if mode else None, filename=_PICTURE)
            return {name: value for name, value in given.items() if name != "photo"} | {"media": media}
        case {"base64": str(data)}:
            return {**given, "photo": InputFile(b64decode(data), filename=_PICTURE)}
    return given


_PICTURE = "picture.png"
_CONFLICTS = {
    True: "A webhook is set for this bot, so it cannot poll: set WEBHOOK_URL, or remove the webhook (deleteWebhook).",
    False: "Another process is polling with this BOT_TOKEN: stop it, or get a token of its own from @BotFather.",
}
