"""/series: some weeks around one theme, prepared on one card in private.

1. `begin`: what is on, or a draft with sensible answers: the community's code, six weeks, from the next free week on.
2. `choose`, `ask` and `typed` change it; each change is kept at once, so that a lost phone costs nothing.
3. `agree`: from its first week on, every opening says "week 3 of 6" (series_weeks.py), and the code begins all numbers.
4. When the last summary is posted, or a facilitator ends it (`stop`), every room hears thanks and figures.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.domain.cycle import week_of
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.domain.series import CODE, LONGEST_THEME, USUAL_WEEKS, WEEKS, Series
from bot.domain.text import one_line, units
from bot.flows import community as communities
from bot.flows import rights, series_weeks, voice
from bot.flows.card import Card
from bot.flows.chore import Args
from bot.flows.question_wording import read_link
from bot.flows.rhythm_words import day_words
from bot.flows.voice import CARD_LIFE, Button, Keyboard
from bot.store import agenda, community, cycle, member, series
from bot.store.engine import Tx, alone
from bot.words import Arg

STARTS_OFFERED = 6
TYPED = ("theme", "code", "link")


@dataclass(frozen=True, slots=True)
class SeriesCard(Card):
    """The card of a series, with how many of its weeks have been asked."""

    of: Series
    asked: int

    @property
    def about(self) -> Args:
        """Which series its buttons mean."""
        return {"series": self.of.id}

    def choice(self, what: str, value: int | str, shown: str, chosen: bool) -> Button:
        """One of several values, of which the present one has a tick."""
        return self.press("button-chosen" if chosen else "button-words", "series.choose", shown, what=what, value=value)


async def begin(tx: Tx, caller: Caller, now: datetime) -> None:
    """/series: in private the card; in a group, one line that leads there."""
    chosen = await communities.here(tx, caller)
    await rights.require_facilitator(tx, caller, chosen)
    args = {"community": chosen.id}
    if caller.private:
        return await open_card(tx, caller, args, now)
    await communities.lead_in(tx, caller, Button("button-open", "series.open", args, expires=now + CARD_LIFE))


async def open_card(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """What is on; where nothing is, a draft."""
    chosen = await rights.community_of(tx, caller, args)
    await alone(tx, f"series:{chosen.id}")
    of = await series.current(tx, chosen.id)
    if of is None:
        starts = await _next_week(tx, chosen.id, now)
        new = Series(0, chosen.id, caller.person, chosen.code, "", USUAL_WEEKS, "", starts, "draft")
        of = replace(new, id=await series.begin(tx, new))
    await _show(tx, await _card(tx, caller, {"series": of.id}, now))


async def _next_week(tx: Tx, community_id: int, now: datetime) -> date:
    """The Monday of the first week that has no question yet."""
    week = week_of(now, (await community.rooms_of(tx, community_id))[0].place)
    while await cycle.is_taken(tx, community_id, week):
        week += timedelta(days=7)
    return week


async def _card(tx: Tx, caller: Caller, args: Args, now: datetime) -> SeriesCard:
    """The series of a button, for someone who may decide about it: rights are checked at every press."""
    of = await series.find(tx, int(args["series"]))
    if of is None:
        raise Refusal("series-over")
    chosen = await community.community(tx, of.community)
    await rights.require_facilitator(tx, caller, chosen)
    if of.state == "over":
        raise Refusal("series-over")
    return SeriesCard(caller, await voice.speech(tx, caller), now, of, await series.weeks_asked(tx, of.id))


async def reopen(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Back to the card."""
    await _show(tx, await _card(tx, caller, args, now))


async def _show(tx: Tx, card: SeriesCard) -> None:
    of, speech = card.of, card.speech
    await member.expect_nothing(tx, card.caller.person)
    planned = len(await agenda.of_community(tx, of.community, "planned"))
    facts: dict[str, Arg] = {
        "state": of.state,
        "theme": series_weeks.theme_of(of, speech) if of.theme else "–",
        "code": of.code,
        "weeks": of.weeks,
        "asked": card.asked,
        "day": day_words(speech, of.starts),
        "planned": planned,
        "missing": max(of.weeks - card.asked - planned, 0),
    }
    await voice.lay(tx, card.caller, "series-card", buttons=_buttons(card), **facts)


def _buttons(card: SeriesCard) -> Keyboard:
    weeks = [card.choice("weeks", n, str(n), n == card.of.weeks) for n in WEEKS if n >= max(card.asked, 1)]
    about = [card.press(f"button-series-{what}", "series.ask", what=what) for what in TYPED]
    if card.of.state == "running":
        return ([about[0], about[2]], weeks, (replace(card.press("button-series-end", "series.stop"), once=True),))
    last = card.press("button-series-drop", "series.drop")
    agree = [card.press("button-series-agree", "series.agree")] if card.of.state == "draft" else []
    return (about, (card.press("button-series-start", "series.starts"),), weeks, [*agree, last])


async def starts(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """From which week on: the next few to choose from."""
    card = await _card(tx, caller, args, now)
    first = await _next_week(tx, card.of.community, now)
    days = [first + timedelta(days=7 * n) for n in range(STARTS_OFFERED)]
    rows = [
        (card.choice("starts", day.isoformat(), day_words(card.speech, day), day == card.of.starts),) for day in days
    ]
    await voice.lay(tx, caller, "series-starts", buttons=(*rows, (card.press("button-back", "series.reopen"),)))


async def choose(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """A number of weeks or a start was chosen."""
    card, what, value = await _card(tx, caller, args, now), str(args["what"]), str(args["value"])
    if what == "starts" and card.of.state == "running":
        raise Refusal("series-runs")
    await series.change(tx, card.of.id, **{what: int(value) if what == "weeks" else date.fromisoformat(value)})
    await _show(tx, await _card(tx, caller, args, now))


async def ask(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Theme, code or link is to be typed."""
    card, what = await _card(tx, caller, args, now), str(args["what"])
    await member.expect(tx, caller.person, f"series.typed:{card.of.id}:{what}", now)
    back = card.press("button-back", "series.reopen")
    present = {"theme": card.of.theme, "code": card.of.code, "link": card.of.link}[what] or "–"
    await voice.lay(tx, caller, "series-type", buttons=((back,),), what=what, present=present, most=LONGEST_THEME)


async def typed(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """What was asked for has come."""
    number, _, what = str(args["arg"]).partition(":")
    card, words = await _card(tx, caller, {"series": int(number)}, now), one_line(str(args["words"]))
    if what == "code" and card.of.state == "running":
        raise Refusal("series-runs")
    await series.change(tx, card.of.id, **{what: READ[what](words)})
    await _show(tx, await _card(tx, caller, {"series": int(number)}, now))


def _theme(words: str) -> str:
    if not words or units(words) > LONGEST_THEME:
        raise Refusal("question-too-long", most=LONGEST_THEME)
    return words


def _code(words: str) -> str:
    code = words.upper()
    if CODE.fullmatch(code) is None:
        raise Refusal("series-no-code")
    return code


READ: Mapping[str, Callable[[str], str]] = {"theme": _theme, "code": _code, "link": read_link}


async def agree(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The series is agreed; of two who agree, the second hears that it is."""
    card = await _card(tx, caller, args, now)
    if not card.of.theme:
        raise Refusal("series-needs-a-theme")
    if not await series.move(tx, card.of.id, "draft", "planned"):
        raise Refusal("series-agreed")
    await voice.toast(tx, caller, "series-kept")
    await _show(tx, await _card(tx, caller, args, now))


async def drop(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """A series that has not begun is given up."""
    card = await _card(tx, caller, args, now)
    if not await series.move(tx, card.of.id, card.of.state, "over") or card.of.state == "running":
        raise Refusal("series-runs")
    await voice.lay(tx, caller, "series-dropped")


async def stop(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """End a running series now, with thanks and figures."""
    card = await _card(tx, caller, args, now)
    if not await series_weeks.end(tx, card.of):
        raise Refusal("series-over")
    await voice.lay(tx, caller, "series-ended")


ACTIONS = {
    "series.open": open_card,
    "series.reopen": reopen,
    "series.starts": starts,
    "series.choose": choose,
    "series.ask": ask,
    "series.agree": agree,
    "series.drop": drop,
    "series.stop": stop,
}
AWAITED = {"series.typed": typed}
