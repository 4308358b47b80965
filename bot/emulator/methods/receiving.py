"""Methods by which the bot receives updates, and tells who it is."""

import asyncio
import re
from typing import TYPE_CHECKING, Annotated

from bot.emulator import shapes
from bot.emulator.errors import OTHER_POLLER, WEBHOOK_ACTIVE, bad_request, conflict
from bot.emulator.methods.registry import method
from bot.emulator.parameters import FromJson, Nothing, Parameters
from bot.emulator.state import Object
from bot.emulator.webhook import Address

if TYPE_CHECKING:
    from bot.emulator.world import World

LONGEST_POLL = 50
BATCH = 100


class Poll(Parameters):
    """How the bot polls."""

    offset: int = 0
    limit: int = BATCH
    timeout: int = 0
    allowed_updates: Annotated[list[str] | None, FromJson] = None


class Hook(Parameters):
    """Where the bot wants its updates posted."""

    url: str
    ip_address: str | None = None
    max_connections: int = 40
    allowed_updates: Annotated[list[str] | None, FromJson] = None
    drop_pending_updates: bool = False
    secret_token: str | None = None


class Unhook(Parameters):
    """Whether waiting updates are thrown away."""

    drop_pending_updates: bool = False


@method(Nothing)
def get_me(world: "World", given: Nothing) -> Object:
    """Tell the bot who it is."""
    return shapes.me(world.bot)


@method(Poll)
async def get_updates(world: "World", given: Poll) -> list[Object]:
    """Confirm by offset, then give what is pending, at once or when it arrives within the timeout."""
    if world.webhook.address:
        raise conflict(WEBHOOK_ACTIVE)
    inbox = world.inbox
    inbox.ask_for(given.allowed_updates)
    inbox.confirm(given.offset)
    inbox.poller = poller = object()
    inbox.wake()
    limit = given.limit if 1 <= given.limit <= BATCH else BATCH
    deadline = asyncio.get_running_loop().time() + min(max(given.timeout, 0), LONGEST_POLL)
    while not inbox.pending and (left := deadline - asyncio.get_running_loop().time()) > 0:
        await inbox.wait(left)
        if inbox.poller is not poller:
            raise conflict(OTHER_POLLER)
        if world.webhook.address:
            raise conflict("terminated by setWebhook request")
    return world.faults.distort(inbox.pending[:limit])


@method(Hook)
def set_webhook(world: "World", given: Hook) -> bool:
    """Have updates posted to an address; plain HTTP is taken, as a local Bot API server does."""
    if not given.url:
        return _unhook(world, given.drop_pending_updates)
    if not re.match(r"https?://[^/\s]+", given.url):
        raise bad_request("bad webhook: invalid webhook URL specified")
    if given.secret_token is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", given.secret_token):
        raise bad_request("secret token contains unallowed characters")
    world.inbox.ask_for(given.allowed_updates)
    if given.drop_pending_updates:
        world.inbox.pending.clear()
    world.webhook.set(Address(given.url, given.secret_token, given.max_connections, given.ip_address))
    world.inbox.wake()
    return True


@method(Unhook)
def delete_webhook(world: "World", given: Unhook) -> bool:
    """Go back to polling."""
    return _unhook(world, given.drop_pending_updates)


def _unhook(world: "World", drop: bool) -> bool:
    world.webhook.set(None)
    if drop:
        world.inbox.pending.clear()
    return True


@method(Nothing)
def get_webhook_info(world: "World", given: Nothing) -> Object:
    """Tell how posting updates is going."""
    return world.webhook.info()
