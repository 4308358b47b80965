"""/preview, /publish, /summary: the week's summary before, during and after."""

from telegram import Update

from bot.flows import digest
from bot.handlers.context import Context, caller


async def preview(update: Update, context: Context) -> None:
    """/preview: the waiting draft, in private."""
    await digest.preview(context.tx, caller(update), {}, context.now)


async def publish(update: Update, context: Context) -> None:
    """/publish: post the waiting draft."""
    await digest.publish(context.tx, caller(update), context.now)


async def summary(update: Update, context: Context) -> None:
    """/summary [n]: a posted summary, in the language of whoever asks."""
    await digest.summary(context.tx, caller(update), {"words": context.words}, context.now)


COMMANDS = {"preview": preview, "publish": publish, "summary": summary}
