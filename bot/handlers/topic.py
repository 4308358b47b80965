"""/topics, /tag, /lang: what answers are sorted by, and what was understood of them."""

from telegram import Update

from bot.flows import review, taxonomy
from bot.flows.review import Asked
from bot.handlers.context import Context, caller


async def show(update: Update, context: Context) -> None:
    """/topics: the taxonomy, with what was spoken of in the latest question."""
    await taxonomy.begin(context.tx, caller(update), context.now)


async def tag(update: Update, context: Context) -> None:
    """/tag [topic, topic] in reply to an answer."""
    await review.tag(context.tx, caller(update), _asked(update, context), context.now)


async def lang(update: Update, context: Context) -> None:
    """/lang [fr] in reply to an answer."""
    await review.lang(context.tx, caller(update), _asked(update, context), context.now)


def _asked(update: Update, context: Context) -> Asked:
    target = update.message.reply_to_message if update.message else None
    return Asked(target.message_id if target else None, context.words)


COMMANDS = {"topics": show, "tag": tag, "lang": lang}
