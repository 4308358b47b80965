"""The table of commands: handlers, Telegram's menus and the README's check are all made from it."""

from collections.abc import Callable, Collection, Coroutine, Mapping
from dataclasses import dataclass

from telegram import Update
from telegram.ext import BaseHandler, CommandHandler, filters

from bot.flows.member import Menu, arrive
from bot.handlers import (
    agenda,
    answer,
    community,
    cycle,
    digest,
    member,
    press,
    reply,
    report,
    rhythm,
    series,
    topic,
    vote,
)
from bot.handlers.context import Context, caller

Callback = Callable[[Update, Context], Coroutine[None, None, None]]
Door = BaseHandler[Update, Context, None]


@dataclass(frozen=True, slots=True)
class Command:
    """A command, whom it is for (all | facilitators), and where it is offered (group, private); it works in both."""

    name: str
    who: str
    where: tuple[str, ...] = ("private", "group")


COMMANDS = (
    Command("agenda", "all"),
    Command("propose", "all"),
    Command("summary", "all"),
    Command("answer", "all"),
    Command("withdraw", "all"),
    Command("language", "all", ("private",)),
    Command("privacy", "all"),
    Command("profile", "all"),
    Command("optout", "all"),
    Command("optin", "all"),
    Command("help", "all"),
    Command("start", "all", ("private",)),
    Command("setup", "facilitators"),
    Command("check", "facilitators"),
    Command("questions", "facilitators", ("private",)),
    Command("vote", "facilitators"),
    Command("series", "facilitators"),
    Command("rhythm", "facilitators"),
    Command("skip", "facilitators"),
    Command("pause", "facilitators"),
    Command("resume", "facilitators"),
    Command("ask", "facilitators"),
    Command("close", "facilitators"),
    Command("brief", "facilitators"),
    Command("preview", "facilitators"),
    Command("publish", "facilitators"),
    Command("amend", "facilitators"),
    Command("undo", "facilitators"),
    Command("report", "facilitators"),
    Command("facilitators", "facilitators"),
    Command("link", "facilitators"),
    Command("topics", "facilitators", ("private",)),
    Command("tag", "facilitators", ("group",)),
    Command("lang", "facilitators", ("group",)),
)
CALLBACKS: Mapping[str, Callback] = {
    **agenda.COMMANDS,
    **answer.COMMANDS,
    **community.COMMANDS,
    **cycle.COMMANDS,
    **digest.COMMANDS,
    **member.COMMANDS,
    **report.COMMANDS,
    **rhythm.COMMANDS,
    **series.COMMANDS,
    **topic.COMMANDS,
    **vote.COMMANDS,
}


def _offered(where: str, *who: str) -> tuple[str, ...]:
    return tuple(command.name for command in COMMANDS if where in command.where and command.who in who)


MENUS = (
    Menu("all_group_chats", _offered("group", "all")),
    Menu("all_chat_administrators", _offered("group", "all", "facilitators")),
    Menu("all_private_chats", _offered("private", "all", "facilitators")),
)


def handlers(allowed: Collection[int]) -> tuple[Door, ...]:
    """Every handler of the house, in the order in which they are offered an update; the first to want it has it."""
    return (
        *(_handler(command.name) for command in COMMANDS),
        *press.HANDLERS,
        community.meeting(allowed),
        *community.HANDLERS,
        *member.HANDLERS,
        *vote.HANDLERS,
        *reply.HANDLERS,
    )


def _handler(name: str) -> CommandHandler[Context, None]:
    """A command as it is typed, not as it is edited later; whoever gives it is known from then on."""

    async def obey(update: Update, context: Context) -> None:
        """Greet, then do."""
        await arrive(context.tx, caller(update))
        await CALLBACKS[name](update, context)

    return CommandHandler(name, obey, filters.UpdateType.MESSAGE)
