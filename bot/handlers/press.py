"""Opaque keys and expected words: what a pressed button, a deep link or a typed line stands for.

A key comes from the client, so it only points to a row that we wrote: it must exist, be in time, and be this person's.
"""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime

from telegram import Update
from telegram.ext import CallbackQueryHandler

from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.flows import (
    agenda,
    agenda_starters,
    answer,
    brief,
    candidate,
    check,
    commitment,
    community,
    consent,
    cycle,
    digest,
    digest_desk,
    digest_meant,
    digest_quotes,
    digest_undo,
    digest_words,
    facilitators,
    link,
    member,
    model,
    profile,
    question_wording,
    reply_withdrawal,
    review,
    review_repetition,
    rhythm,
    rhythm_leave,
    series,
    setup,
    spoken,
    taxonomy,
    taxonomy_trial,
    theme,
    transcript,
    voice,
    voice_delivery,
    vote,
)
from bot.flows import (
    question_queue as questions,
)
from bot.flows.chore import Args
from bot.flows.voice import Button
from bot.handlers.context import Context, caller
from bot.store import member as people
from bot.store import voice as said
from bot.store.engine import Tx
from bot.store.voice import Call

Action = Callable[[Tx, Caller, Args, datetime], Awaitable[None]]

ACTIONS: Mapping[str, Action] = {
    **agenda.ACTIONS,
    **answer.ACTIONS,
    **brief.ACTIONS,
    **candidate.ACTIONS,
    **check.ACTIONS,
    **commitment.ACTIONS,
    **community.ACTIONS,
    **consent.ACTIONS,
    **cycle.ACTIONS,
    **voice_delivery.ACTIONS,
    **digest.ACTIONS,
    **digest_desk.ACTIONS,
    **digest_meant.ACTIONS,
    **digest_quotes.ACTIONS,
    **digest_undo.ACTIONS,
    **digest_words.ACTIONS,
    **facilitators.ACTIONS,
    **rhythm_leave.ACTIONS,
    **link.ACTIONS,
    **member.ACTIONS,
    **model.ACTIONS,
    **profile.ACTIONS,
    **questions.ACTIONS,
    **review_repetition.ACTIONS,
    **review.ACTIONS,
    **rhythm.ACTIONS,
    **series.ACTIONS,
    **setup.ACTIONS,
    **spoken.ACTIONS,
    **agenda_starters.ACTIONS,
    **taxonomy.ACTIONS,
    **taxonomy_trial.ACTIONS,
    **theme.ACTIONS,
    **transcript.ACTIONS,
    **vote.ACTIONS,
    **reply_withdrawal.ACTIONS,
    **question_wording.ACTIONS,
}
AWAITED: Mapping[str, Action] = {
    **answer.AWAITED,
    **digest_meant.AWAITED,
    **commitment.AWAITED,
    **digest_words.AWAITED,
    **profile.AWAITED,
    **candidate.AWAITED,
    **rhythm.AWAITED,
    **series.AWAITED,
    **setup.AWAITED,
    **spoken.AWAITED,
    **taxonomy.AWAITED,
    **question_wording.AWAITED,
}
AGAIN: Mapping[str, Callable[[Caller, str, datetime], Button]] = {**answer.AGAIN, **commitment.AGAIN}
"""The button with which someone begins again who wrote too late what was asked for."""


async def act(tx: Tx, asked: Caller, key: str, now: datetime) -> None:
    """Do what a key stands for; a key that can be used once is used up together with its effect, or not at all."""
    pressed = await said.button(tx, key)
    if pressed is None or pressed.expires_at <= now or pressed.action not in ACTIONS:
        raise Refusal("old-button")
    if pressed.person not in (None, asked.person):
        raise Refusal("not-your-button")
    if pressed.once and not await said.forget_button(tx, key):
        raise Refusal("old-button")
    await ACTIONS[pressed.action](tx, asked, pressed.args, now)


async def press(update: Update, context: Context) -> None:
    """A pressed button; the phone is told that it was heard, even when the action had nothing to say."""
    asked, query = caller(update), update.callback_query
    await member.arrive(context.tx, asked)
    await act(context.tx, asked, str(query.data) if query else "", context.now)
    heard = Call("answerCallbackQuery", None, {"callback_query_id": asked.callback}, lane=f"{asked.chat}/q")
    await said.queue(context.tx, f"update:{asked.update}:toast", heard)


async def write(update: Update, context: Context) -> None:
    """Words typed in private: what the person was asked for, or else a hint at what can be done here."""
    asked, message = caller(update), update.message
    await member.arrive(context.tx, asked)
    person = await people.person(context.tx, asked.person)
    kind, _, arg = ((person and person.awaiting) or "").partition(":")
    if person is None or kind not in AWAITED:
        await voice.answer(context.tx, asked, "private-words")
    elif not person.is_in_time(context.now):
        await _too_late(context, asked, kind, arg)
    else:
        words = message.text or "" if message else ""
        await AWAITED[kind](context.tx, asked, {"arg": arg, "words": words}, context.now)


async def _too_late(context: Context, asked: Caller, kind: str, arg: str) -> None:
    """Words that were asked for long ago may well mean something else: they are not taken, and it is said why."""
    await people.expect_nothing(context.tx, asked.person)
    rows = ((AGAIN[kind](asked, arg, context.now),),) if kind in AGAIN else ()
    await voice.answer(context.tx, asked, "words-too-late", buttons=rows)


HANDLERS = (CallbackQueryHandler(press),)
