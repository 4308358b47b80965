"""/ask and /close: the week run by hand."""

from telegram import Update

from bot.flows import cycle
from bot.handlers.context import Context, caller


async def ask(update: Update, context: Context) -> None:
    """/ask [n]: the next planned question, or the n-th, goes out now."""
    await cycle.ask(context.tx, caller(update), context.words, context.now)


async def close(update: Update, context: Context) -> None:
    """/close: this week's question ends now, in every room."""
    await cycle.close(context.tx, caller(update), context.now)


COMMANDS = {"ask": ask, "close": close}
