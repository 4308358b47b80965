"""Which words of members are shown: another quote for a theme, or one less anywhere.

What is offered is cut from the stored answers at the moment of looking. A button carries where the words stand and
their fingerprint, so that an answer which was edited meanwhile offers nothing that is no longer in it.
"""

from collections.abc import Sequence
from datetime import datetime

from bot.analysis.digest_sentences import quotable
from bot.domain.digest import Quote
from bot.domain.digest_edit import dropped, exchanged
from bot.domain.member import Caller
from bot.domain.model import print_of
from bot.domain.refusal import Refusal
from bot.domain.reply import Reply
from bot.domain.text import shortened
from bot.flows import digest_desk as desks
from bot.flows import voice
from bot.flows.byline import bylines
from bot.flows.chore import Args
from bot.flows.digest_desk import SummaryCard, card_of, edit
from bot.flows.digest_reworded import whereabouts
from bot.store import reply
from bot.store.engine import Tx
from bot.words import Html, render

OFFERED = 5
OF_ONE_ANSWER = 3
_SHOWN = 300


async def choose(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Other words of the theme's answers, a few to a page: a tap puts them in the place of a quote."""
    card, n, at, page = await card_of(tx, caller, args, now), int(args["theme"]), int(args["quote"]), int(args["page"])
    theme = card.kept.synthesis.themes[n]
    heard = {one.id: one for one in await reply.contributions(tx, card.week.cycle.id)}
    answers = [heard[one] for one in theme.replies if one in heard]
    pieces = [(of, text) for of in answers for text in quotable(of.text)[:OF_ONE_ANSWER]]
    fresh = [(of, text) for of, text in pieces if Quote(of.id, text) not in theme.quotes]
    shown = fresh[page * OFFERED : (page + 1) * OFFERED]
    ways = [
        card.press("button-words", "quotes.take", str(k + 1), theme=n, quote=at, **whereabouts(of, text))
        for k, (of, text) in enumerate(shown)
    ]
    turn = [card.press("button-before", "quotes.choose", theme=n, quote=at, page=page - 1)] if page else []
    more = len(fresh) > (page + 1) * OFFERED
    turn += [card.press("button-after", "quotes.choose", theme=n, quote=at, page=page + 1)] if more else []
    rows = [row for row in (ways, turn, [card.press("button-back", "desk.theme", theme=n)]) if row]
    lines = await _listed(tx, card, shown)
    await voice.lay(tx, caller, "desk-choose", buttons=rows, now=theme.quotes[at].text, lines=lines, count=len(fresh))


async def _listed(tx: Tx, card: SummaryCard, said: Sequence[tuple[Reply, str]]) -> Html:
    """Words with a number to tap and who said them, as far as their readers may know."""
    by = await bylines(tx, card.week.community.id, [of for of, _ in said])
    shown = [(shortened(text, _SHOWN), by[of.id]) for of, text in said]
    lines = [
        render(card.speech, "desk-offer", n=n, words=text, name=whose.written(card.speech))
        for n, (text, whose) in enumerate(shown, start=1)
    ]
    return Html("\n\n".join(lines) or render(card.speech, "desk-no-offer"))


async def take(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """These words, instead of those."""
    card, n = await card_of(tx, caller, args, now), int(args["theme"])
    new = await words_at(tx, args)
    old = card.kept.synthesis.themes[n].quotes[int(args["quote"])]
    await edit(tx, card, "exchange", lambda of: exchanged(of, n, old, new))
    await desks.theme(tx, caller, {"cycle": card.week.cycle.id, "theme": n}, now)


async def words_at(tx: Tx, args: Args) -> Quote:
    """The words that a button points at, if they still are there."""
    of, start = await reply.reply(tx, int(args["reply"])), int(args["start"])
    text = of.text[start : start + int(args["length"])] if of and of.number and not of.withdrawn else ""
    if of is None or print_of(text) != args["print"]:
        raise Refusal("desk-words-changed")
    return Quote(of.id, text)


async def drop(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """A quote leaves the summary; a theme goes with its last one."""
    card, n = await card_of(tx, caller, args, now), int(args["theme"])
    theme = card.kept.synthesis.themes[n]
    gone = theme.quotes[int(args["quote"])]
    await edit(tx, card, "drop", lambda of: dropped(of, gone))
    if len(theme.quotes) > 1:
        return await desks.theme(tx, caller, {"cycle": card.week.cycle.id, "theme": n}, now)
    await desks.open_card(tx, caller, {"cycle": card.week.cycle.id}, now)


async def others(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """What stands in the summary besides its themes: said by few, still open, agreed and disagreed."""
    card, page = await card_of(tx, caller, args, now), int(args["page"])
    facts, places = await card.facts(tx), _others(card)
    shown = places[page * OFFERED : (page + 1) * OFFERED]
    ways = [card.press("button-drop", "quotes.drop_other", k, at=at) for k, (at, _) in enumerate(shown, start=1)]
    turn = [card.press("button-before", "quotes.others", page=page - 1)] if page else []
    turn += [card.press("button-after", "quotes.others", page=page + 1)] if len(places) > (page + 1) * OFFERED else []
    say = ("button-translate-quote", "desk.ask_translation")
    told = [card.press(*say, k, at=at, language=card.speech) for k, (at, _) in enumerate(shown, start=1)]
    rows = [row for row in (ways, told, turn, [card.back()]) if row]
    body = desks.listed(card, facts, [quote for _, quote in shown]) or render(card.speech, "desk-no-others")
    await voice.lay(tx, caller, "desk-others", buttons=rows, lines=body)


def _others(card: SummaryCard) -> list[tuple[int, Quote]]:
    """Quotes outside the themes, each with its place among all."""
    every = card.kept.synthesis.quotes()
    in_themes = sum(len(theme.quotes) for theme in card.kept.synthesis.themes)
    return list(enumerate(every))[in_themes:]


async def drop_other(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """A quote outside the themes leaves, and with it what would stand there without it."""
    card = await card_of(tx, caller, args, now)
    gone = card.kept.synthesis.quotes()[int(args["at"])]
    await edit(tx, card, "drop", lambda of: dropped(of, gone))
    await others(tx, caller, {"cycle": card.week.cycle.id, "page": 0}, now)


ACTIONS = {
    "quotes.choose": choose,
    "quotes.take": take,
    "quotes.drop": drop,
    "quotes.others": others,
    "quotes.drop_other": drop_other,
}
