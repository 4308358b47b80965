"""Members' messages, edits and reactions in a group: the bot listens."""

from datetime import timedelta

from telegram import Message, ReactionTypeEmoji, Update
from telegram.ext import MessageHandler, MessageReactionHandler, filters

from bot.flows import reply
from bot.flows.reply import Heard
from bot.handlers.context import Context, caller

_IN_A_GROUP = filters.ChatType.GROUPS & ~filters.COMMAND & ~filters.StatusUpdate.ALL & ~filters.VIA_BOT


def heard(update: Update, message: Message, me: int) -> Heard:
    """A message as plain values; `me` is the bot's own id."""
    target = message.reply_to_message
    if target and target.forum_topic_created:
        target = None  # every message of a forum topic "replies" to the topic's creation
    return Heard(
        caller=caller(update),
        text=message.text or message.caption or "",
        said_at=message.edit_date or message.date,
        answers=target.message_id if target else None,
        ours=target is not None and target.from_user is not None and target.from_user.id == me,
        quoted=(target.text or target.caption or "") if target else "",
        album=message.media_group_id,
        seconds=_seconds(message),
        file=message.voice.file_id if message.voice else "",
    )


def _seconds(message: Message) -> int | None:
    """How long somebody speaks in it; None when it is no voice message."""
    length = message.voice.duration if message.voice else None
    return int(length.total_seconds()) if isinstance(length, timedelta) else length


async def listen(update: Update, context: Context) -> None:
    """A message that may be an answer."""
    if message := update.message:
        await reply.collect(context.tx, heard(update, message, context.me))


async def revise(update: Update, context: Context) -> None:
    """An edit of what may be an answer."""
    if message := update.edited_message:
        await reply.revise(context.tx, heard(update, message, context.me))


async def endorse(update: Update, context: Context) -> None:
    """A member's reaction, changed or taken back; channels and anonymous groups are nobody."""
    reaction = update.message_reaction
    if reaction and reaction.user and not reaction.user.is_bot:
        emoji = [kind.emoji for kind in reaction.new_reaction if isinstance(kind, ReactionTypeEmoji)]
        await reply.endorse(context.tx, caller(update), reaction.message_id, emoji)


HANDLERS = (
    MessageReactionHandler(endorse, message_reaction_types=MessageReactionHandler.MESSAGE_REACTION_UPDATED),
    MessageHandler(_IN_A_GROUP & filters.UpdateType.EDITED_MESSAGE, revise),
    MessageHandler(_IN_A_GROUP & filters.UpdateType.MESSAGE, listen),
)
