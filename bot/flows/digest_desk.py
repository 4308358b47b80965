"""The desk: one card in private on which a draft, or a summary that is posted, is looked at and changed by taps.

1. `open_card` lays it down: the themes, and what else can be chosen. Every other button turns it in place.
2. Each change is a pure edit (domain/digest_edit.py), kept under a new version and as an act that /undo takes back. A
   button carries the version that it was made for: of two facilitators, the second hears that something has changed.
3. Drafts that lie open follow at once. A posted summary changes for its readers only with *Amend the posts*.
4. `schedule` agrees to the set time, `hold` takes that, or the agreed automatism, back; so does *Change* below a draft,
   for nothing shall go out while somebody is at work on it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.agenda import ASKED
from bot.domain.community import LANGUAGES
from bot.domain.cycle import Week
from bot.domain.digest import Quote, Synthesis, stored
from bot.domain.digest_edit import Missing, merged
from bot.domain.language import NAMES
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.domain.text import bare, shortened
from bot.flows import community as communities
from bot.flows import digest as digests
from bot.flows import edition, rights, voice
from bot.flows.card import Card
from bot.flows.chore import Args
from bot.flows.digest_showing import refresh, show, write_editions
from bot.flows.edition import Facts
from bot.flows.edition_facts import facts_with
from bot.flows.facilitators import known_as
from bot.flows.voice import POST_LIFE, Button, Keyboard, Place
from bot.store import act, agenda, cycle, digest, member
from bot.store.act import Act
from bot.store.digest import Digest
from bot.store.engine import Tx
from bot.store.showing import Showing
from bot.words import Arg, Html, render

LONGEST_LABEL = 22
_NOTE_SHOWN = 120


@dataclass(frozen=True, slots=True)
class SummaryCard(Card):
    """The desk of a digest; its buttons are good for this version of it."""

    LIFE = POST_LIFE

    week: Week
    kept: Digest

    @property
    def about(self) -> Args:
        """Which digest its buttons mean, and as what it was seen."""
        return {"cycle": self.week.cycle.id, "version": self.kept.version}

    def back(self) -> Button:
        """The way to the first page."""
        return self.press("button-back", "desk.open")

    async def facts(self, tx: Tx) -> Facts:
        """What an edition would be written from, as it is being worked on."""
        return await facts_with(tx, self.week, self.kept.synthesis)


async def amend(tx: Tx, caller: Caller, words: str, now: datetime) -> None:
    """/amend [n]: the desk of a posted summary, the latest or that of question n, or the way there."""
    community = await communities.here(tx, caller)
    await rights.require_facilitator(tx, caller, community)
    found = await digests.posted(tx, community, words)
    in_private = await communities.privately(tx, caller)
    if in_private is None:
        way = Button("button-open", "desk.open", {"cycle": found.cycle}, expires=now + POST_LIFE)
        return await communities.lead_in(tx, caller, way)
    await open_card(tx, in_private, {"cycle": found.cycle}, now)
    if not caller.private:
        await voice.answer(tx, caller, "draft-sent-in-private")


async def open_card(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The first page: every theme, and the ways to everything else."""
    await _lay(tx, await card_of(tx, caller, {"cycle": args["cycle"]}, now))


async def change(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """*Change* below a draft: whoever wants it different objects to its going out by itself, and is told so."""
    card = await card_of(tx, caller, {"cycle": args["cycle"]}, now)
    if digests.goes_out_itself(card.week, card.kept):
        await _agree(tx, card, "hold")
        await voice.toast(tx, caller, "desk-held")
    await open_card(tx, caller, args, now)


async def _lay(tx: Tx, card: SummaryCard) -> None:
    await member.expect_nothing(tx, card.caller.person)
    facts, themes = await card.facts(tx), card.kept.synthesis.themes
    names = [(n, edition.name(of, facts, card.speech), len(of.quotes)) for n, of in enumerate(themes, start=1)]
    lines = [render(card.speech, "desk-theme-line", n=n, name=name, count=count) for n, name, count in names]
    ways = [card.press("button-words", "desk.theme", f"{n}. {_label(name)}", theme=n - 1) for n, name, _ in names]
    rows = [*voice.in_rows(ways), *await _ways(tx, card)]
    about: dict[str, Arg] = {"code": card.week.code, "state": card.kept.state}
    about |= {"last": await _last(tx, card), "more": await _more(tx, card)}
    await voice.lay(tx, card.caller, "desk", buttons=rows, lines=Html("\n".join(lines)), **about)


def _label(name: str) -> str:
    """A theme's name as it fits on a button."""
    return shortened(bare(name), LONGEST_LABEL)


async def _ways(tx: Tx, card: SummaryCard) -> Keyboard:
    others = [card.press("button-others", "quotes.others", page=0)]
    note = card.press("button-note", "desk.ask_note", language=card.speech)
    status = card.press("button-status", "desk.statuses")
    latest = (await act.of(tx, "digest", card.kept.id))[-1:]
    undo = [card.press("button-undo", "undo.this", act=done.id) for done in latest]
    decide = await _ways_out(tx, card) if card.kept.state == "draft" else []
    decide += [card.press("button-amend-posts", "desk.amend")] if has_changes(card.kept) else []
    rows = ([*others, note], [status, card.press("button-preview-in", "desk.languages")], undo, decide)
    return [row for row in rows if row]


async def _ways_out(tx: Tx, card: SummaryCard) -> list[Button]:
    """A draft goes out now, or at the set time."""
    waits = not digests.goes_out_itself(card.week, card.kept)
    hours = await digests.at_hour(tx, card.week, card.now) if waits else []
    later = [replace(card.press(one.text_id, one.action), words=one.words) for one in hours]
    return [card.press("button-publish", "digest.publish"), *later]


def has_changes(kept: Digest) -> bool:
    """Whether a posted summary was worked on since its readers last saw it change."""
    return kept.state == "posted" and kept.approved is not None and kept.approved != kept.synthesis


async def _more(tx: Tx, card: SummaryCard) -> Html:
    """The note, the status of the question, and of a draft when it will be posted."""
    notes = card.kept.synthesis.notes
    note = notes.get(card.speech) or next(iter(notes.values()), "")
    shown = shortened(note, _NOTE_SHOWN)
    asked = await agenda.question(tx, card.week.cycle.question)
    status = asked.status if asked.status in ASKED else "asked"
    more = render(card.speech, "desk-more", note=shown or "–", status=render(card.speech, f"status-of-{status}"))
    if card.kept.state != "draft":
        return more
    when = await digests.when_published(tx, card.week, card.kept, card.speech)
    return Html(more + render(card.speech, "desk-when", when=when))


async def _last(tx: Tx, card: SummaryCard) -> Html:
    """Who did what last; nothing when nobody did anything yet."""
    history = await act.of(tx, "digest", card.kept.id)
    return await told(tx, card, history[-1]) if history else Html("")


async def told(tx: Tx, card: SummaryCard, done: Act) -> Html:
    """One act in words: who, what and when, by the founding room's clock."""
    at = await digests.local_time(tx, card.week.community, done.made_at)
    who = await known_as(tx, done.person, card.speech)
    what = render(card.speech, f"done-{done.what}")
    return render(card.speech, "desk-last", who=who, what=what, day=at.day, month=at.month, clock=f"{at:%H:%M}")


async def theme(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """One theme: its quotes, each with ways to exchange, drop or translate it, its name and its neighbours."""
    card = await card_of(tx, caller, args, now)
    await member.expect_nothing(tx, caller.person)
    n, facts = int(args["theme"]), await card.facts(tx)
    of, first = card.kept.synthesis.themes[n], sum(len(one.quotes) for one in card.kept.synthesis.themes[:n])
    lines = listed(card, facts, of.quotes)
    each = [
        (
            card.press("button-exchange", "quotes.choose", at + 1, theme=n, quote=at, page=0),
            card.press("button-drop", "quotes.drop", at + 1, theme=n, quote=at),
            card.press("button-translate-quote", "desk.ask_translation", at + 1, at=first + at, language=card.speech),
        )
        for at in range(len(of.quotes))
    ]
    named = card.press("button-rename", "desk.ask_title", theme=n, language=card.speech)
    merge = [card.press("button-join", "desk.targets", theme=n)] if len(card.kept.synthesis.themes) > 1 else []
    heading = edition.name(of, facts, card.speech)
    rows = [*each, [named, *merge], [card.back()]]
    await voice.lay(tx, caller, "desk-theme", buttons=rows, name=heading, lines=lines)


def listed(card: SummaryCard, facts: Facts, quotes: Sequence[Quote]) -> Html:
    """Quotes with the numbers that their buttons have; what is in no answer any more has none of its words shown."""
    sources = facts.sources
    lines = [f"{n}. {_set(card, facts, q) if q.reply in sources else '–'}" for n, q in enumerate(quotes, start=1)]
    return Html("\n\n".join(lines))


def _set(card: SummaryCard, facts: Facts, quote: Quote) -> Html:
    return facts.setting(quote, card.speech).folded(quote)


async def targets(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Into which other theme one may go."""
    card, n = await card_of(tx, caller, args, now), int(args["theme"])
    facts = await card.facts(tx)
    names = [_label(edition.name(of, facts, card.speech)) for of in card.kept.synthesis.themes]
    others = [(at, name) for at, name in enumerate(names) if at != n]
    ways = [card.press("button-words", "desk.merge", name, theme=n, into=at) for at, name in others]
    rows = [*((way,) for way in ways), (card.press("button-back", "desk.theme", theme=n),)]
    await voice.lay(tx, caller, "desk-merge", buttons=rows, name=names[n])


async def merge(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Two themes become one."""
    card = await card_of(tx, caller, args, now)
    await edit(tx, card, "merge", lambda of: merged(of, int(args["theme"]), int(args["into"])))
    await open_card(tx, caller, args, now)


async def statuses(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """What the answers made of the question."""
    card = await card_of(tx, caller, args, now)
    ways = [(card.press(f"button-status-{one}", "desk.set_status", status=one),) for one in ASKED]
    await voice.lay(tx, caller, "desk-status", buttons=(*ways, (card.back(),)), code=card.week.code)


async def set_status(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The question is answered, or needs more."""
    card, status = await card_of(tx, caller, args, now), str(args["status"])
    question = await agenda.question(tx, card.week.cycle.question)
    if not await agenda.move(tx, question.id, ASKED, status):  # it is planned again, and stays so
        raise Refusal("question-moved-on")
    await record(tx, card, "status", {"status": question.status})
    await open_card(tx, caller, args, now)


async def languages(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """In which language the summary shall be looked at."""
    card = await card_of(tx, caller, args, now)
    ways = [card.press("button-words", "desk.preview", NAMES[code], language=code) for code in LANGUAGES]
    await voice.lay(tx, caller, "desk-languages", buttons=(ways[:2], ways[2:], (card.back(),)))


async def preview(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The summary exactly as rooms of one language will read it; it follows what is changed from now on."""
    card, language = await card_of(tx, caller, args, now), str(args["language"])
    parts = tuple(edition.write(await card.facts(tx), language))
    key = f"digest:{card.week.cycle.id}:preview:{caller.update}"
    await show(tx, Showing(0, card.kept.id, key, language, None, caller.person, parts), now)
    line = replace(caller, callback=None, message=None)
    await open_card(tx, line, args, now)


async def schedule(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Agreed, and to be posted at the set time."""
    card = await card_of(tx, caller, args, now)
    require_draft(card)
    at = await digests.publishes_at(tx, card.week, now)
    await _agree(tx, card, "schedule", at)
    await _show_line(tx, card)


async def hold(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """It will not be posted by itself, whatever was agreed."""
    card = await card_of(tx, caller, {"cycle": args["cycle"]}, now)
    require_draft(card)
    await _agree(tx, card, "hold")
    await _show_line(tx, card)


async def _agree(tx: Tx, card: SummaryCard, what: str, at: datetime | None = None) -> None:
    """Change when a draft goes out by itself, if it does; what it was before can be undone."""
    before, by = card.kept.publishes_at, card.kept.scheduled_by
    await digest.change(tx, card.kept, publishes_at=at, scheduled_by=card.caller.person if at else None)
    await record(tx, card, what, {"publishes_at": before.isoformat() if before else None, "scheduled_by": by})


async def _show_line(tx: Tx, card: SummaryCard) -> None:
    """The line below the draft, as it is now."""
    draft = digests.Draft(card.week, card.caller.person, "")
    html, buttons = await digests.draft_line(tx, draft, card.speech, card.now)
    place = Place(card.caller.chat, card.speech, message=card.caller.message)
    await voice.rewrite(tx, place, f"update:{card.caller.update}:card", html, buttons=buttons)


def require_draft(card: SummaryCard) -> None:
    """Refuse what makes no sense once a summary is posted."""
    if card.kept.state != "draft":
        raise Refusal("desk-posted", code=card.week.code)


async def amend_posts(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """What was worked on becomes what everyone reads, in every room, in the place of what stood there."""
    card = await card_of(tx, caller, args, now)
    if not has_changes(card.kept):
        raise Refusal("desk-changed")
    before = card.kept.approved or Synthesis()
    await digest.change(tx, card.kept, approved=stored(card.kept.synthesis))
    mark = await record(tx, card, "amend", {"approved": stored(before)})
    await write_editions(tx, card.kept, card.week)
    await refresh(tx, card.kept, f"act:{mark}")
    await voice.toast(tx, caller, "desk-amended")
    await open_card(tx, caller, args, now)


async def card_of(tx: Tx, caller: Caller, args: Args, now: datetime) -> SummaryCard:
    """The digest of a button, for someone who may decide, if it still is what they saw."""
    week = await cycle.week(tx, int(args["cycle"]))
    await rights.require_facilitator(tx, caller, week.community)
    kept = await digests.draft_of(tx, week)
    if args.get("version", kept.version) != kept.version:
        raise Refusal("desk-changed")
    return SummaryCard(caller, await voice.speech(tx, caller), now, week, kept)


async def edit(tx: Tx, card: SummaryCard, what: str, change: Callable[[Synthesis], Synthesis], **more: object) -> None:
    """Keep what an edit makes of the digest, with what was there before, there and elsewhere; open drafts follow."""
    try:
        after = change(card.kept.synthesis)
    except Missing:
        raise Refusal("desk-changed") from None
    if not await digest.rewrite(tx, card.kept, after):
        raise Refusal("desk-changed")
    mark = await record(tx, card, what, {"synthesis": stored(card.kept.synthesis), **more})
    await refresh(tx, card.kept, f"act:{mark}", rooms=False)


async def record(tx: Tx, card: SummaryCard, what: str, before: Mapping[str, object]) -> int:
    """Keep who did what to the digest, and whatever undoing it needs."""
    done = Act("digest", card.kept.id, what, card.caller.person, card.now, before)
    return await act.record(tx, card.week.community.id, done)


ACTIONS = {
    "desk.open": open_card,
    "desk.change": change,
    "desk.theme": theme,
    "desk.targets": targets,
    "desk.merge": merge,
    "desk.statuses": statuses,
    "desk.set_status": set_status,
    "desk.languages": languages,
    "desk.preview": preview,
    "desk.schedule": schedule,
    "desk.hold": hold,
    "desk.amend": amend_posts,
}
