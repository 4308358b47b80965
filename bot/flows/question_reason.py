"""Why a question is asked, for a reader of any language: what a person wrote, or where the bot drew it from.

What nobody translated is shown as it was written, labelled: a room never reads a reason that nobody gave. A question
drawn from answers says where it comes from in the language of each reader, unless somebody has reworded that.
"""

from bot.domain.agenda import Question, Wording
from bot.flows.candidate_words import why_drawn
from bot.store import candidate, cycle, reply
from bot.store.candidate import Origin
from bot.store.engine import Tx
from bot.words import Html, render
from bot.words.places import language_name


async def why(tx: Tx, of: Question, language: str) -> Html | str:
    """The reason as a reader of `language` sees it; empty where nobody gave one."""
    own = of.wordings.get(language)
    if own and own.reason:
        return own.reason
    given = _given(of)
    if given is None:
        return ""
    drawn = await candidate.of_question(tx, of.id)
    if drawn and await _drawn(tx, drawn, given.language) == given.reason:
        return await _drawn(tx, drawn, language)
    written_in = language_name(given.language, language)
    return render(language, "question-untranslated", text=given.reason, written_in=written_in)


def _given(of: Question) -> Wording | None:
    """The reason that was written first, or else any."""
    reasons = [one for one in of.wordings.values() if one.reason]
    return next((one for one in reasons if one.language == of.original), next(iter(reasons), None))


async def _drawn(tx: Tx, origin: Origin, language: str) -> str:
    """The bot's own words about a question that was drawn from answers."""
    found = [await reply.reply(tx, number) for number in origin.replies]
    return why_drawn(await cycle.week(tx, origin.cycle), origin.kind, [one.number for one in found if one], language)
