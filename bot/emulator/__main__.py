"""Starts the emulator by itself: `python -m bot.emulator --port 8081`."""

import argparse
import re

import uvicorn

from bot.emulator.app import create
from bot.emulator.coverage import markdown
from bot.emulator.guard import ANY_HOST, LOCAL_HOSTS
from bot.emulator.world import World

TOKEN = "42:emulator"


def serve(world: World, host: str = "127.0.0.1", port: int = 8081) -> None:
    """Run the server until it is interrupted; outside this machine only when told so by `host`."""
    hosts = LOCAL_HOSTS if host in LOCAL_HOSTS else (*LOCAL_HOSTS, ANY_HOST if host == "0.0.0.0" else host)
    uvicorn.run(create(world, hosts=hosts), host=host, port=port, log_level="warning", timeout_graceful_shutdown=1)


def sample(token: str) -> World:
    """Make a small world to start from: one bot, four people, one group that has the bot as an administrator."""
    world = World()
    world.add_bot(token)
    awa = world.add_person("Awa", "fr", "awa_bf")
    joao = world.add_person("João", "pt", "joao_mz")
    grace = world.add_person("Grace", "en", "grace_ke")
    fatou = world.add_person("Fatou", "fr", "fatou", role_hint="facilitator")
    world.add_bot_to(world.add_group("Baobab", members=[awa, joao, grace], admins=[fatou]))
    return world


def _token(text: str) -> str:
    if not re.fullmatch(r"\d+:\S+", text):
        raise argparse.ArgumentTypeError(f"a token is a number, a colon and a secret, like {TOKEN}")
    return text


def main() -> None:
    """Read the command line and serve, or print what is covered."""
    parser = argparse.ArgumentParser(prog="python -m bot.emulator", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8081)
    parser.add_argument("--token", type=_token, default=TOKEN, help="the token by which your bot calls itself")
    parser.add_argument("--coverage", action="store_true", help="print what is emulated, as Markdown")
    given = parser.parse_args()
    if given.coverage:
        print(markdown())
        return
    print(f"The page: http://{given.host}:{given.port}/  The Bot API: http://{given.host}:{given.port}/bot", flush=True)
    serve(sample(given.token), given.host, given.port)


if __name__ == "__main__":
    main()
