"""What facilitators write into a summary themselves: the name of a theme, and a note; each in its own language."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.community import LANGUAGES
from bot.domain.digest_edit import LONGEST_NOTE, LONGEST_TITLE, noted, renamed
from bot.domain.language import NAMES
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.domain.text import units
from bot.flows import digest_desk as desks
from bot.flows import edition, voice
from bot.flows.chore import Args
from bot.flows.digest_desk import Card, card_of, edit
from bot.flows.voice import Button
from bot.store import member
from bot.store.engine import Tx


@dataclass(frozen=True, slots=True)
class Written:
    """What was typed, for which theme (0 where none is meant) and in which language."""

    card: Card
    theme: int
    language: str
    words: str


async def ask_title(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Ask what a theme shall be called in a language; the words are then expected."""
    card, n, language = await card_of(tx, caller, args, now), int(args["theme"]), str(args["language"])
    await member.expect(tx, caller.person, f"desk.title:{card.week.cycle.id}:{card.kept.version}:{n}:{language}", now)
    name = edition.name(card.kept.synthesis.themes[n], await card.facts(tx), language)
    rows = [_others(card, "desk.ask_title", language, theme=n), [card.press("button-back", "desk.theme", theme=n)]]
    await voice.lay(tx, caller, "desk-type-title", buttons=rows, name=name, spoken=NAMES.get(language, language))


async def ask_note(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Ask for the facilitator's own words in a language."""
    card, language = await card_of(tx, caller, args, now), str(args["language"])
    await member.expect(tx, caller.person, f"desk.note:{card.week.cycle.id}:{card.kept.version}:0:{language}", now)
    note = card.kept.synthesis.notes.get(language, "")
    gone = [card.press("button-no-note", "desk.no_note", language=language)] if note else []
    rows = [_others(card, "desk.ask_note", language), [*gone, card.back()]]
    await voice.lay(tx, caller, "desk-type-note", buttons=rows, note=note or "–", spoken=NAMES.get(language, language))


def _others(card: Card, action: str, language: str, **args: int) -> list[Button]:
    """The same in another language."""
    others = [code for code in LANGUAGES if code != language]
    return [card.press("button-words", action, NAMES[code], language=code, **args) for code in others]


async def no_note(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The note of a language is taken away."""
    card = await card_of(tx, caller, args, now)
    await edit(tx, card, "note", lambda of: noted(of, str(args["language"]), ""))
    await desks.open_card(tx, caller, args, now)


async def typed_title(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """A theme is called as a person calls it."""
    given = await _written(tx, caller, args, now)
    if units(given.words) > LONGEST_TITLE:
        raise Refusal("desk-too-long", most=LONGEST_TITLE)
    await edit(tx, given.card, "rename", lambda of: renamed(of, given.theme, given.language, given.words))
    await desks.theme(tx, caller, {"cycle": given.card.week.cycle.id, "theme": given.theme}, now)


async def typed_note(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The facilitator's own words are in."""
    given = await _written(tx, caller, args, now)
    if units(given.words) > LONGEST_NOTE:
        raise Refusal("desk-too-long", most=LONGEST_NOTE)
    await edit(tx, given.card, "note", lambda of: noted(of, given.language, given.words))
    await desks.open_card(tx, caller, {"cycle": given.card.week.cycle.id}, now)


async def _written(tx: Tx, caller: Caller, args: Args, now: datetime) -> Written:
    of, version, theme, language = str(args["arg"]).split(":")
    card = await card_of(tx, caller, {"cycle": int(of), "version": int(version)}, now)
    return Written(card, int(theme), language, " ".join(str(args["words"]).split()))


ACTIONS: Mapping[str, Callable[[Tx, Caller, Args, datetime], Awaitable[None]]] = {
    "desk.ask_title": ask_title,
    "desk.ask_note": ask_note,
    "desk.no_note": no_note,
}
AWAITED = {"desk.title": typed_title, "desk.note": typed_note}
