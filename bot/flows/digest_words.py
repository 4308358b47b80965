"""What facilitators write into a summary themselves: names of themes, a note, and what a quote says in a language.

Names and notes are edits like any other. A translation belongs to the very words that it translates: it stands below
them wherever they are quoted, in a posted summary at once, and no machine's ever takes its place.
"""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.community import LANGUAGES
from bot.domain.digest import Quote
from bot.domain.digest_edit import LONGEST_NOTE, LONGEST_TITLE, noted, renamed
from bot.domain.language import NAMES
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.domain.text import one_line, units
from bot.flows import digest_desk as desks
from bot.flows import digest_quotes, edition, voice
from bot.flows.chore import Args
from bot.flows.digest_desk import SummaryCard, card_of, edit
from bot.flows.digest_showing import follow
from bot.flows.edition_quote import LONGEST_QUOTE, Source
from bot.flows.voice import Button
from bot.store import member, model
from bot.store.engine import Tx


@dataclass(frozen=True, slots=True)
class Written:
    """What was typed in which language, about the `at`-th theme or, for a translation, the `at`-th of all quotes."""

    card: SummaryCard
    at: int
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


async def ask_translation(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Ask what a quote, the `at`-th of all, says in a language; the words are then expected."""
    card, at, language = await card_of(tx, caller, args, now), int(args["at"]), str(args["language"])
    quote, source = await _quote(tx, card, at)
    found = source.translation(quote, language)
    await member.expect(tx, caller.person, f"desk.words:{card.week.cycle.id}:{card.kept.version}:{at}:{language}", now)
    n = _theme_of(card, at)
    back = card.press("button-back", "quotes.others" if n is None else "desk.theme", theme=n or 0, page=0)
    rows = [_others(card, "desk.ask_translation", language, at=at), [back]]
    present, spoken = found.words if found else "–", NAMES.get(language, language)
    asked = "desk-type-translation"
    await voice.lay(tx, caller, asked, buttons=rows, words=quote.text, present=present, spoken=spoken)


async def _quote(tx: Tx, card: SummaryCard, at: int) -> tuple[Quote, Source]:
    """A quote as it stands in its answer, or that it does no more."""
    quote, sources = card.kept.synthesis.quotes()[at], (await card.facts(tx)).sources
    if quote.reply not in sources:
        raise Refusal("desk-words-changed")
    return quote, sources[quote.reply]


def _theme_of(card: SummaryCard, at: int) -> int | None:
    """In which theme the `at`-th of all quotes stands; None: in none."""
    of_each = [n for n, theme in enumerate(card.kept.synthesis.themes) for _ in theme.quotes]
    return of_each[at] if at < len(of_each) else None


def _others(card: SummaryCard, action: str, language: str, **args: int) -> list[Button]:
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
    await edit(tx, given.card, "rename", lambda of: renamed(of, given.at, given.language, given.words))
    await desks.theme(tx, caller, {"cycle": given.card.week.cycle.id, "theme": given.at}, now)


async def typed_note(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The facilitator's own words are in."""
    given = await _written(tx, caller, args, now)
    if units(given.words) > LONGEST_NOTE:
        raise Refusal("desk-too-long", most=LONGEST_NOTE)
    await edit(tx, given.card, "note", lambda of: noted(of, given.language, given.words))
    await desks.open_card(tx, caller, {"cycle": given.card.week.cycle.id}, now)


async def typed_translation(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """A person has said what a quote says in a language."""
    given = await _written(tx, caller, args, now)
    card, at = given.card, given.at
    if units(given.words) > LONGEST_QUOTE:
        raise Refusal("desk-too-long", most=LONGEST_QUOTE)
    quote, _ = await _quote(tx, card, at)
    before = await model.translate(tx, quote, given.language, given.words, caller.person)
    await edit(tx, card, "translate", lambda of: of, translation=before)
    await follow(tx, card.kept, card.week, f"update:{caller.update}")
    n, here = _theme_of(card, at), {"cycle": card.week.cycle.id}
    if n is None:
        return await digest_quotes.others(tx, caller, {**here, "page": 0}, now)
    await desks.theme(tx, caller, {**here, "theme": n}, now)


async def _written(tx: Tx, caller: Caller, args: Args, now: datetime) -> Written:
    of, version, at, language = str(args["arg"]).split(":")
    card = await card_of(tx, caller, {"cycle": int(of), "version": int(version)}, now)
    return Written(card, int(at), language, one_line(str(args["words"])))


ACTIONS = {
    "desk.ask_title": ask_title,
    "desk.ask_note": ask_note,
    "desk.no_note": no_note,
    "desk.ask_translation": ask_translation,
}
AWAITED = {"desk.title": typed_title, "desk.note": typed_note, "desk.words": typed_translation}
