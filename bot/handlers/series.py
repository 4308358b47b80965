"""/series."""

from telegram import Update

from bot.flows import series
from bot.handlers.context import Context, caller


async def begin(update: Update, context: Context) -> None:
    """/series: some weeks around one theme."""
    await series.begin(context.tx, caller(update), context.now)


COMMANDS = {"series": begin}
