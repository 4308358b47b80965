"""/brief, /preview, /publish, /amend, /undo, /summary: the week's summary before, during and after."""

from telegram import Update

from bot.flows import brief, digest, digest_desk, digest_undo
from bot.handlers.context import Context, caller


async def look(update: Update, context: Context) -> None:
    """/brief: how the week goes so far, in private."""
    await brief.command(context.tx, caller(update), {}, context.now)


async def preview(update: Update, context: Context) -> None:
    """/preview: the waiting draft, in private."""
    await digest.preview(context.tx, caller(update), {}, context.now)


async def publish(update: Update, context: Context) -> None:
    """/publish: post the waiting draft."""
    await digest.publish(context.tx, caller(update), context.now)


async def summary(update: Update, context: Context) -> None:
    """/summary [n]: a posted summary, in the language of whoever asks."""
    await digest.summary(context.tx, caller(update), {"words": context.words}, context.now)


async def amend(update: Update, context: Context) -> None:
    """/amend [n]: change a posted summary, in private."""
    await digest_desk.amend(context.tx, caller(update), context.words, context.now)


async def undo(update: Update, context: Context) -> None:
    """/undo: what was last done to a summary, and a button that takes it back."""
    await digest_undo.begin(context.tx, caller(update), {}, context.now)


COMMANDS = {"brief": look, "preview": preview, "publish": publish, "amend": amend, "undo": undo, "summary": summary}
