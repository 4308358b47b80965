"""/rhythm, /skip, /pause, /resume: when a room is asked, and when it is left in peace."""

from telegram import Update

from bot.flows import rhythm, rhythm_leave
from bot.handlers.context import Context, caller


async def begin(update: Update, context: Context) -> None:
    """/rhythm: the room's card, in private."""
    await rhythm.begin(context.tx, caller(update), {}, context.now)


async def skip(update: Update, context: Context) -> None:
    """/skip DATE: no question in that week."""
    await rhythm_leave.skip(context.tx, caller(update), context.words, context.now)


async def pause(update: Update, context: Context) -> None:
    """/pause: no questions until /resume."""
    await rhythm_leave.pause(context.tx, caller(update), {}, context.now)


async def resume(update: Update, context: Context) -> None:
    """/resume: the weeks open again."""
    await rhythm_leave.resume(context.tx, caller(update), {}, context.now)


COMMANDS = {"rhythm": begin, "skip": skip, "pause": pause, "resume": resume}
