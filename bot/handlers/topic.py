"""/topics: what answers are sorted by."""

from telegram import Update

from bot.flows import topic
from bot.handlers.context import Context, caller


async def show(update: Update, context: Context) -> None:
    """/topics: the taxonomy, with what was spoken of in the latest question."""
    await topic.show(context.tx, caller(update), context.now)


COMMANDS = {"topics": show}
