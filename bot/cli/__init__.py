"""The command line: `baobab VERB`; every mistake is one sentence and an exit code."""

import argparse
import asyncio
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import httpx

from bot import logs
from bot.app import LOOPS, opened
from bot.cli import doctor, topics, trial
from bot.cli.village import Unplayable
from bot.emulator.__main__ import TOKEN, sample, serve
from bot.loops import Stop
from bot.settings import Misconfigured, Settings, read_settings
from bot.store.engine import migrate

_PORT = 8081


def main(words: Sequence[str] | None = None) -> int:
    """Do what the command line asks for; what it returns is the exit code."""
    given = _parser().parse_args(words)
    try:
        with suppress(KeyboardInterrupt):
            return int(given.verb(given))
        return 130
    except (Misconfigured, Stop, Unplayable) as problem:
        print(problem, file=sys.stderr)
    except BaseExceptionGroup as group:
        problems, others = group.split(Stop)
        if problems is None or others is not None:
            raise
        print(problems.exceptions[0], file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="baobab", description="A bot that keeps a community's learning agenda.")
    verbs = parser.add_subparsers(required=True, metavar="VERB")
    run = verbs.add_parser("run", help="run the bot, or only some of its loops")
    run.add_argument("loops", nargs="*", metavar="LOOP", help=f"of {', '.join(LOOPS)}; all when none is named")
    run.set_defaults(verb=_run)
    trial = verbs.add_parser("try", help="live with the bot on this machine, with no Telegram account")
    trial.add_argument("--week", action="store_true", help="live a whole week unattended, print it, and end")
    trial.add_argument("--port", type=int, default=_PORT, help="where the page is (default: %(default)s)")
    trial.add_argument("--no-browser", action="store_true", help="only print the address of the page")
    trial.set_defaults(verb=_try)
    emulate = verbs.add_parser("emulate", help="run the Telegram emulator alone, to develop bots with")
    emulate.add_argument("--host", default="127.0.0.1", help="who may reach it (default: only this machine)")
    emulate.add_argument("--port", type=int, default=_PORT, help="where it listens (default: %(default)s)")
    emulate.set_defaults(verb=_emulate)
    say = verbs.add_parser("say", help="say one thing to the bot and print what it answers")
    say.add_argument("text", help="for example /agenda")
    say.add_argument("--as", dest="who", default="Awa", help="Awa, João, Grace or Fatou (default: %(default)s)")
    say.add_argument("--room", action="store_true", help="in the group; otherwise in private")
    say.add_argument("--database", default="", metavar="URL", help="a database to keep; otherwise one to throw away")
    say.set_defaults(verb=_say)
    verbs.add_parser("migrate", help="bring the database to this version").set_defaults(verb=_migrate)
    taxonomy = verbs.add_parser("topics", help="write a community's topics to a file, or take them from one")
    taxonomy.add_argument("way", choices=("export", "import"))
    taxonomy.add_argument("--community", type=int, default=1, metavar="ID", help="its number (default: %(default)s)")
    taxonomy.add_argument("file", type=Path, help="ends in .toml or .csv")
    taxonomy.set_defaults(verb=_topics)
    check = verbs.add_parser("doctor", help="tell what is wrong, and the fix")
    check.add_argument("--retry", metavar="QUEUE:ID", help="try again what was buried, such as outbox:17")
    check.set_defaults(verb=_doctor)
    return parser


def _settings(**given: object) -> Settings:
    settings = read_settings(**given)
    secrets = (*settings.secrets, _password(settings.database_url))
    logs.set_up(settings.log_level, settings.log_format, secrets)
    return settings


def _password(url: str) -> str:
    return httpx.URL(url).password if "@" in url else ""


def _run(given: argparse.Namespace) -> int:
    """The bot, until it is told to stop."""
    if unknown := set(given.loops) - set(LOOPS):
        raise Misconfigured(f"There is no loop called {', '.join(sorted(unknown))}: choose of {', '.join(LOOPS)}.")
    asyncio.run(_run_app(_settings(), given.loops or LOOPS))
    return 0


async def _run_app(settings: Settings, loops: Sequence[str]) -> None:
    async with opened(settings) as app:
        await app.run(loops)


def _migrate(given: argparse.Namespace) -> int:
    asyncio.run(migrate(_settings().database_url))
    print("The database is up to date.")
    return 0


def _topics(given: argparse.Namespace) -> int:
    go = topics.hand_out if given.way == "export" else topics.take_in
    return go(_settings(log_level="ERROR").database_url, given.community, given.file)


def _emulate(given: argparse.Namespace) -> int:
    print(
        f"The page: http://{given.host}:{given.port}/  The Bot API: http://{given.host}:{given.port}/bot{TOKEN}/getMe"
    )
    serve(sample(TOKEN), given.host, given.port)
    return 0


def _doctor(given: argparse.Namespace) -> int:
    settings = _settings(log_level="ERROR")
    if given.retry:
        return asyncio.run(doctor.retry(settings.database_url, given.retry))
    return asyncio.run(doctor.examine(settings))


def _say(given: argparse.Namespace) -> int:
    logs.set_up("WARNING")
    return asyncio.run(trial.speak(given.text, given.who, in_group=given.room, database=given.database))


def _try(given: argparse.Namespace) -> int:
    logs.set_up("WARNING")
    if given.week:
        return asyncio.run(trial.week())
    asyncio.run(trial.stay(given.port, browser=not given.no_browser))
    return 0
