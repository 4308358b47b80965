"""Telegram -> inbox: a raw update is committed before Telegram is told that it may forget it.

1. Poll with an offset, or listen as a webhook behind a secret.
2. Put each update into the inbox under its update id, so that what comes twice counts once; nothing is parsed here.
3. Only then ask for the next ones, or answer 200.

The offset is never stored, and forgotten after a quiet day: after a week without updates Telegram starts again at a
random id, and a higher offset would drop what comes (https://core.telegram.org/bots/api#update).
"""

import hmac
import json
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

import structlog
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import Bot

from bot.domain.text import storable
from bot.loops import Bell
from bot.loops.call import call
from bot.store.engine import Store
from bot.store.queue import put
from bot.store.schema import inbox

log = structlog.get_logger()

ALLOWED_UPDATES = (
    "message",
    "edited_message",
    "callback_query",
    "message_reaction",
    "poll",
    "my_chat_member",
    "chat_member",
)

_QUIET_DAY = 24 * 3600.0
_POLL = 50
_SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"

Update = Mapping[str, object]


async def keep(store: Store, updates: Sequence[Update]) -> None:
    """Commit raw updates; one that is there already changes nothing."""
    async with store.begin() as tx:
        for update in updates:
            await put(tx, inbox, str(update["update_id"]), lane=lane_of(update), payload=_storable(update))


def lane_of(update: Update) -> str:
    """The chat whose order an update belongs to; its sender, where there is no chat."""
    for body in update.values():
        if not isinstance(body, Mapping):
            continue
        message = body.get("message")
        for place in (
            body.get("chat"),
            message.get("chat") if isinstance(message, Mapping) else None,
            body.get("from"),
        ):
            if isinstance(place, Mapping) and "id" in place:
                return str(place["id"])
    return "telegram"


def _storable(value: object) -> object:
    """The same JSON, in words that every database can hold."""
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, Mapping):
        return {key: _storable(inner) for key, inner in value.items()}
    return [_storable(inner) for inner in value] if isinstance(value, list) else value


class Poll:
    """Asks Telegram for updates, one long question after the other."""

    def __init__(self, bot: Bot, store: Store, bell: Bell) -> None:
        self._bot, self._store, self._bell = bot, store, bell
        self._offset: int | None = None
        self._heard = time.monotonic()

    async def listen(self) -> bool:
        """Wait for updates and keep them; there is always more to wait for."""
        await self.fetch(_POLL)
        return True

    async def fetch(self, wait: int = 0) -> bool:
        """Keep what has arrived within `wait` seconds; whether there was anything."""
        if time.monotonic() - self._heard > _QUIET_DAY:
            self._offset = None
        params = {"timeout": wait, "limit": 100, "allowed_updates": ALLOWED_UPDATES}
        asked = params if self._offset is None else {**params, "offset": self._offset}
        updates = await call(self._bot, "getUpdates", asked, patience=wait + 10.0)
        if not isinstance(updates, list) or not updates:
            return False
        await keep(self._store, updates)
        self._offset, self._heard = max(int(update["update_id"]) for update in updates) + 1, time.monotonic()
        self._bell.ring()
        return True


@dataclass(frozen=True, slots=True)
class Address:
    """Where Telegram finds the webhook, what proves that it is Telegram, and where to listen."""

    url: str
    secret: str
    host: str
    port: int


def webhook(address: Address, store: Store, bell: Bell) -> Starlette:
    """The application that Telegram calls: 403 without the secret, 200 only after the commit."""

    async def receive(request: Request) -> Response:
        """One update."""
        given = request.headers.get(_SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), address.secret.encode()):
            return Response(status_code=403)
        try:
            update = json.loads(await request.body())
        except ValueError:
            return Response(status_code=400)
        await keep(store, [update])
        bell.ring()
        return Response(status_code=200)

    return Starlette(routes=[Route(urlsplit(address.url).path or "/", receive, methods=["POST"])])


async def announce(bot: Bot, address: Address) -> None:
    """Tell Telegram where the webhook is."""
    params = {"url": address.url, "secret_token": address.secret, "allowed_updates": ALLOWED_UPDATES}
    await call(bot, "setWebhook", params)


async def serve(address: Address, application: Starlette, bell: Bell) -> None:
    """Listen until the bell says stop; the requests that are being answered are finished."""
    await QuietServer(uvicorn.Config(application, host=address.host, port=address.port, log_config=None), bell).serve()


class QuietServer(uvicorn.Server):
    """A server that leaves the signals to the application around it, and stops when the bell says so."""

    def __init__(self, config: uvicorn.Config, bell: Bell) -> None:
        super().__init__(config)
        self._bell = bell

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield

    async def on_tick(self, counter: int) -> bool:
        """Whether to stop, asked ten times a second."""
        return await super().on_tick(counter) or self._bell.stopping.is_set()
