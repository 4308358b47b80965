"""/vote, and what Telegram says of polls."""

from telegram import Update
from telegram.ext import PollHandler

from bot.flows import vote
from bot.flows.vote_ballot import count_from
from bot.handlers.context import Context, caller


async def begin(update: Update, context: Context) -> None:
    """/vote: a poll among proposals, in every room."""
    await vote.begin(context.tx, caller(update), context.now)


async def count(update: Update, context: Context) -> None:
    """A poll has counted."""
    if poll := update.poll:
        await vote.counted(context.tx, count_from(poll.to_dict()), context.now)


COMMANDS = {"vote": begin}
HANDLERS = (PollHandler(count),)
