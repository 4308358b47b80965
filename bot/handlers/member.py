"""/start, /help, /language, /privacy, and what someone writes to the bot in private."""

from telegram import Update
from telegram.ext import MessageHandler, filters

from bot.domain.refusal import Refusal
from bot.flows import member
from bot.handlers.context import Context, caller
from bot.handlers.press import act, write
from bot.store import member as people
from bot.store.engine import Tx


async def start(update: Update, context: Context) -> None:
    """/start; with a key, what the deep link stands for."""
    asked = caller(update)
    if asked.private and context.words:
        await act(context.tx, asked, context.words, context.now)
    else:
        await member.start(context.tx, asked, context.now)


async def explain(update: Update, context: Context) -> None:
    """/help: what can be asked of the bot."""
    await member.explain(context.tx, caller(update), context.now)


async def languages(update: Update, context: Context) -> None:
    """/language: mine in private, the room's in a group."""
    await member.languages(context.tx, caller(update), {}, context.now)


async def privacy(update: Update, context: Context) -> None:
    """/privacy: what is kept, and my rights."""
    await member.privacy(context.tx, caller(update), {}, context.now)


async def unknown(update: Update, context: Context) -> None:
    """A command in private that does not exist."""
    raise Refusal("unknown-command")


async def forget_expected(tx: Tx, update: Update) -> None:
    """Whoever gives a command in private, even one that is refused, no longer writes what was asked for before it."""
    if _A_COMMAND.check_update(update):
        await people.expect_nothing(tx, caller(update).person)


COMMANDS = {"start": start, "help": explain, "language": languages, "privacy": privacy}
_NEW_IN_PRIVATE = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
_A_COMMAND = _NEW_IN_PRIVATE & filters.COMMAND
HANDLERS = (
    MessageHandler(_A_COMMAND, unknown),
    MessageHandler(_NEW_IN_PRIVATE & filters.TEXT, write),
)
