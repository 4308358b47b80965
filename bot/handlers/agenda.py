"""/agenda: what the community asks itself."""

from telegram import Update

from bot.flows import agenda
from bot.handlers.context import Context, caller


async def show(update: Update, context: Context) -> None:
    """/agenda: this week's question and why; what is planned; what was asked before."""
    await agenda.show(context.tx, caller(update), {}, context.now)


COMMANDS = {"agenda": show}
