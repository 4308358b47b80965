"""/answer, /withdraw, /optout, /optin, /profile: what members decide about their own words."""

from telegram import Update

from bot.flows import answer, consent, profile, reply_withdrawal
from bot.handlers.context import Context, caller


async def private(update: Update, context: Context) -> None:
    """/answer [words], behind it or below it: in private, by name or as a member of the community."""
    words = update.message.text.split(maxsplit=1)[1:] if update.message and update.message.text else []
    await answer.command(context.tx, caller(update), "".join(words), context.now)


async def withdraw(update: Update, context: Context) -> None:
    """/withdraw as a reply to an answer; in private, a list."""
    target = update.message.reply_to_message if update.message else None
    await reply_withdrawal.command(context.tx, caller(update), target.message_id if target else None, context.now)


async def opt_out(update: Update, context: Context) -> None:
    """/optout: keep nothing of mine."""
    await consent.opt_out(context.tx, caller(update), {}, context.now)


async def opt_in(update: Update, context: Context) -> None:
    """/optin: keep my answers again."""
    await consent.opt_in(context.tx, caller(update), {}, context.now)


async def about_me(update: Update, context: Context) -> None:
    """/profile: what readers may know of me."""
    await profile.command(context.tx, caller(update), context.now)


COMMANDS = {"answer": private, "withdraw": withdraw, "optout": opt_out, "optin": opt_in, "profile": about_me}
