"""Starter agendas: ready-made questions around a theme, looked at and loaded with a button of /questions.

1. `show`: the agendas that come with the house, by name in the reader's language.
2. `open_card`: the questions of one, and how many of them are new here.
3. `load`: they join the end of the plan, their topics the taxonomy; *Undo last change* takes the questions out again.
"""

from collections.abc import Mapping
from datetime import datetime

from bot.domain.agenda import PLANNED
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.domain.text import shortened
from bot.flows import agenda as agenda_flow
from bot.flows import question_card as cards
from bot.flows import question_queue as questions
from bot.flows import voice
from bot.flows.chore import Args
from bot.flows.question_card import AgendaCard
from bot.prompts import StarterAgenda, load_agenda, offered_agendas, starter_agendas
from bot.store import agenda
from bot.store.engine import Tx
from bot.words import Html, render

LINE = 160


async def show(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Every agenda that is offered by its name, with a number to tap."""
    card = await cards.card_of(tx, caller, args, now)
    found = list(enumerate(offered_agendas(), start=1))
    lines = [
        render(card.speech, "starter-line", number=n, title=_said(one.titles, card), count=len(one.questions))
        for n, one in found
    ]
    numbers = [
        card.press("button-words", "starters.open", str(n), community=card.community.id, name=one.key)
        for n, one in found
    ]
    rows = voice.in_rows(numbers, 4)
    await voice.lay(
        tx, caller, "starters", buttons=[*rows, [card.to_list("button-back")]], lines=Html("\n".join(lines))
    )


async def open_card(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """One of them: what it is about, and its questions."""
    card = await cards.card_of(tx, caller, args, now)
    one = _agenda(str(args["name"]))
    there: dict[str, int | str] = {"community": card.community.id, "name": one.key}
    lines = "\n".join(f"{n}. {shortened(_said(of.texts, card), LINE)}" for n, of in enumerate(one.questions, start=1))
    buttons = (
        (card.press("button-load", "starters.load", "", **there),),
        (card.press("button-back", "starters.list", community=card.community.id),),
    )
    title, about = _said(one.titles, card), _said(one.descriptions, card)
    await voice.lay(tx, caller, "starter-card", buttons=buttons, title=title, about=about, lines=lines)


async def load(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Plan its questions; those that are there already stay as they are."""
    card, one = await cards.card_of(tx, caller, args, now), _agenda(str(args["name"]))
    before = {of.id for of in await agenda.of_community(tx, card.community.id, *PLANNED)}
    await agenda_flow.load(tx, card.community.id, one.key)
    planned = await agenda.of_community(tx, card.community.id, *PLANNED)
    new = [of for of in planned if of.id not in before]
    if not new:
        raise Refusal("starter-there")
    await questions.record(tx, card, new[0], "loaded", added=[of.id for of in new])
    await voice.toast(tx, caller, "starter-loaded", count=len(new))
    await questions.show_list(tx, caller, {"community": card.community.id, "section": "planned", "page": 0}, now)


def _agenda(name: str) -> StarterAgenda:
    if name not in starter_agendas():
        raise Refusal("old-button")
    return load_agenda(name)


def _said(texts: Mapping[str, str], card: AgendaCard) -> str:
    """What it is called in the reader's language."""
    return texts.get(card.speech, texts["en"])


ACTIONS = {"starters.list": show, "starters.open": open_card, "starters.load": load}
