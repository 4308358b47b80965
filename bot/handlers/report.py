"""/report: who took part."""

from telegram import Update

from bot.flows import report
from bot.handlers.context import Context, caller


async def show(update: Update, context: Context) -> None:
    """/report [n]: a picture of the participation of a week and of its series."""
    await report.command(context.tx, caller(update), context.words, context.now)


COMMANDS = {"report": show}
