"""Telegram's refusals with their exact texts, each written once."""


class ApiError(Exception):
    """An answer with `ok: false`, as the Bot API words it."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


class RoomError(Exception):
    """A person's action that Telegram's own app would not have offered."""


def bad_request(text: str, **parameters: int) -> ApiError:
    """Refuse a call that asks for something impossible."""
    return ApiError(400, f"Bad Request: {text}", **parameters)


def forbidden(text: str) -> ApiError:
    """Refuse a call into a chat that is closed to the bot."""
    return ApiError(403, f"Forbidden: {text}")


def conflict(text: str) -> ApiError:
    """Refuse a second way of receiving updates."""
    return ApiError(409, f"Conflict: {text}")


def flooded(seconds: int) -> ApiError:
    """Ask the bot to slow down."""
    return ApiError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def upgraded(new_chat_id: int) -> ApiError:
    """Point from a group that has become a supergroup to its new id."""
    return bad_request("group chat was upgraded to a supergroup chat", migrate_to_chat_id=new_chat_id)


OTHER_POLLER = "terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup "
    "are exactly the same as a current content and reply markup of the message"
)
QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
