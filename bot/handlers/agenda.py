"""/agenda, /propose, /questions: what the community asks itself."""

from telegram import Update

from bot.flows import agenda, proposal
from bot.flows import question_queue as questions
from bot.flows.proposal import Said
from bot.handlers.context import Context, caller


async def show(update: Update, context: Context) -> None:
    """/agenda: this week's question and why; what is planned; what was asked before."""
    await agenda.show(context.tx, caller(update), {}, context.now)


async def propose(update: Update, context: Context) -> None:
    """/propose TEXT, or as a reply to the message whose words are the proposal."""
    target = update.message.reply_to_message if update.message else None
    quoted = (target.text or target.caption or "") if target else ""
    author = target.from_user.id if target and target.from_user else None
    said = Said(context.words, quoted, author == context.me, author)
    await proposal.propose(context.tx, caller(update), said, context.now)


async def decide(update: Update, context: Context) -> None:
    """/questions: the queue, in private."""
    await questions.begin(context.tx, caller(update), context.now)


COMMANDS = {"agenda": show, "propose": propose, "questions": decide}
