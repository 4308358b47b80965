"""The midweek brief: how the week goes, for whoever facilitates, in private, while there is still time to ask on.

1. When half of the founding room's week is over, or on /brief, what was said so far is read and looked at as for a
   summary (no transaction open).
2. The brief says how many answered and in which languages, what about, how many for the first time, and which groups
   are hardly heard: never a name of the silent, never a group of fewer than five.
3. Up to three probes, in members' own words: one tap asks on in the group, right below them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zlib import crc32

from bot.domain.candidate import Candidate, candidates
from bot.domain.cycle import Cycle, Sitting, Week
from bot.domain.digest import Quote, Synthesis
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.domain.reply import Reply
from bot.domain.text import beginning, one_line
from bot.flows import community as communities
from bot.flows import digest, edition, rights, voice
from bot.flows import probe as probes
from bot.flows.chore import Args, Chore, put_chore
from bot.flows.digest import Material
from bot.flows.edition import Facts
from bot.flows.edition_facts import facts_with
from bot.flows.probe import Probe
from bot.flows.voice import Button, Place
from bot.store import community as community_rows
from bot.store import cycle, member, presence, reply
from bot.store.engine import Tx
from bot.words import Html, render

BRIEF_LIFE = timedelta(days=14)
MOST_PROBES = 3
MOST_THEMES = 5
WORDS_SHOWN = 160
IN_PROBES = ("open", "differ", "few")
"""What can be asked on about, the most pressing first: each kind has a turn before one has a second."""


@dataclass(frozen=True, slots=True)
class Brief:
    """A brief on its way to one reader; `key` begins the outbox keys of its messages."""

    week: Week
    place: Place
    key: str
    now: datetime


async def put_due(tx: Tx, now: datetime) -> None:
    """Queue the briefs of the weeks that are half over."""
    for this, half in await _halves(tx, now):
        desk = await _desk(tx, this) if half <= now else None
        if desk is not None and await cycle.mark_briefed(tx, this.id):
            await _put(tx, this, desk, f"cycle:{this.id}:brief")


async def next_due(tx: Tx, now: datetime) -> tuple[datetime, str] | None:
    """When the next week is half over."""
    halves = [half for this, half in await _halves(tx, now) if half > now and await _desk(tx, this) is not None]
    return (min(halves), "brief") if halves else None


async def _halves(tx: Tx, now: datetime) -> list[tuple[Cycle, datetime]]:
    """The weeks of which nobody was told yet, and when each is half over."""
    found = [(this, _half_time(sittings, now)) for this, sittings in await cycle.unbriefed(tx)]
    return [(this, half) for this, half in found if half is not None]


async def _desk(tx: Tx, this: Cycle) -> int | None:
    return await rights.desk_of(tx, await community_rows.community(tx, this.community))


def _half_time(sittings: Sequence[Sitting], now: datetime) -> datetime | None:
    """The middle of the week in the room that opened first and is still being answered in."""
    open_now = [sitting for sitting in sittings if sitting.state == "open" and sitting.closes_at > now]
    first = min(open_now, key=lambda sitting: sitting.opens_at, default=None)
    return first.opens_at + (first.closes_at - first.opens_at) / 2 if first else None


async def _put(tx: Tx, this: Cycle, reader: int, key: str) -> None:
    await put_chore(tx, "brief.tell", key, lane=f"digest:{this.id}", cycle=this.id, reader=reader, post=key)


async def command(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """/brief: how the week goes so far, in private, or the way there."""
    community = await communities.meant(tx, caller, args)
    await rights.require_facilitator(tx, caller, community)
    this = await cycle.open_cycle(tx, community.id)
    if this is None:
        raise Refusal("brief-nothing-open")
    if await communities.privately(tx, caller) is None:
        way = Button("button-open", "brief.command", {"community": community.id}, expires=now + BRIEF_LIFE)
        return await communities.lead_in(tx, caller, way)
    await _put(tx, this, caller.person, f"update:{caller.update}:brief")
    if not caller.private:
        await voice.answer(tx, caller, "brief-sent-in-private")


async def _read(tx: Tx, args: Args) -> Material:
    return await digest.material(tx, await cycle.cycle(tx, int(args["cycle"])))


async def _write(tx: Tx, args: Args, found: Synthesis, now: datetime) -> None:
    week, reader = await cycle.week(tx, int(args["cycle"])), int(args["reader"])
    brief = Brief(week, Place(reader, await member.language(tx, reader)), str(args["post"]), now)
    facts = await facts_with(tx, week, found)
    picked = list(_picked(candidates(facts.synthesis)))
    newcomers = len(await presence.newcomers(tx, week.cycle))
    html = _words(brief, facts, newcomers, picked)
    buttons = [[_ask_on(brief, facts.heard, n, one) for n, one in enumerate(picked, start=1)]]
    await voice.post(tx, brief.place, brief.key, html, buttons=buttons)


def _picked(found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Up to three to ask on about: the best of each kind, then the rest in their order."""
    askable = [one for one in found if one.kind in IN_PROBES]
    firsts = [next((one for one in askable if one.kind == kind), None) for kind in IN_PROBES]
    ranked = [*filter(None, firsts), *askable]
    yield from list(dict.fromkeys(ranked))[:MOST_PROBES]


def _words(brief: Brief, facts: Facts, newcomers: int, picked: Sequence[Candidate]) -> Html:
    language, code = brief.place.language, brief.week.code
    if facts.numbers.answers == 0:
        return render(language, "brief-nobody", code=code)
    lines = [
        render(language, "brief-head", code=code, numbers=edition.figures(facts, language)),
        render(language, "brief-new", count=newcomers) if 0 < newcomers < facts.numbers.members else "",
        _themes(facts, language),
        render(language, "brief-unheard", groups=edition.unheard(facts, language)) if facts.synthesis.unheard else "",
        render(language, "brief-star"),
        _probes(picked, language),
    ]
    return Html("\n\n".join(filter(None, lines)))


def _themes(facts: Facts, language: str) -> Html | str:
    shown = [f"{edition.name(t, facts, language)} ({len(t.replies)})" for t in facts.synthesis.themes[:MOST_THEMES]]
    return render(language, "brief-themes", themes=Html(", ".join(shown))) if shown else ""


def _probes(picked: Sequence[Candidate], language: str) -> Html | str:
    """The words to ask on about, each with its number, its kind and its answer."""
    lines = [
        render(language, "brief-probe", number=n, kind=one.kind, quote=_shown(one, language))
        for n, one in enumerate(picked, start=1)
    ]
    return render(language, "brief-probes", lines=Html("\n".join(lines))) if lines else ""


def _shown(one: Candidate, language: str) -> Html:
    return render(language, "theme-words", words=beginning(one_line(one.quotes[0].text), WORDS_SHOWN))


def _ask_on(brief: Brief, heard: Mapping[int, Reply], n: int, one: Candidate) -> Button:
    """The button that asks on; it points at the words by their place, so that they are kept in one row only."""
    quote = one.quotes[0]
    at = heard[quote.reply].text.index(quote.text)
    place: dict[str, int | str] = {"reply": quote.reply, "at": at, "length": len(quote.text), "seal": _seal(quote.text)}
    args = {**place, "cycle": brief.week.cycle.id, "kind": one.kind}
    label = {"words": f"🔎 {n}"}
    return Button("button-words", "brief.probe", args, label, expires=brief.now + BRIEF_LIFE, person=brief.place.chat)


def _seal(words: str) -> int:
    return crc32(words.encode())


async def probe(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """One tap: ask on in the group, below the words themselves, as long as they stand as they were read."""
    week = await cycle.week(tx, int(args["cycle"]))
    await rights.require_facilitator(tx, caller, week.community)
    of, at = await reply.reply(tx, int(args["reply"])), int(args["at"])
    words = of.text[at : at + int(args["length"])] if of else ""
    if _seal(words) != args["seal"]:
        raise Refusal("probe-gone")
    asked = Probe(week, Quote(int(args["reply"]), words), str(args["kind"]))
    room = await probes.post(tx, asked, caller.person, now)
    await voice.toast(tx, caller, "probe-on-its-way", room=room.title)


CHORES: Mapping[str, Chore[Material, Synthesis]] = {"brief.tell": Chore(_read, digest.synthesis, _write)}
ACTIONS = {
    "brief.command": command,
    "brief.probe": probe,
}
