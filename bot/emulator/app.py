"""The ASGI application: the Bot API at /bot, the human side at /room and /clock, the page at /."""

from collections.abc import Sequence

import httpx
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import BaseRoute

from bot.emulator import answering
from bot.emulator.guard import LOCAL_HOSTS, Guard
from bot.emulator.inbox import Observer
from bot.emulator.room import routes
from bot.emulator.room.script import Player
from bot.emulator.world import World


def create(
    world: World,
    observe: Sequence[Observer] = (),
    hosts: Sequence[str] = LOCAL_HOSTS,
    webhook: httpx.AsyncBaseTransport | None = None,
) -> Starlette:
    """Build the application around a world.

    `observe` sees every call, result and update; `hosts` are the names under which the server may be
    addressed; `webhook` carries webhook deliveries where they shall not go over the network.
    """
    world.observers.extend(observe)
    world.webhook.transport = webhook
    player = Player(world)
    addresses: list[BaseRoute] = [*answering.routes(world), *routes.everything(world, player)]
    player.app = app = Starlette(routes=addresses, middleware=[Middleware(Guard, hosts=tuple(hosts))])
    return app
