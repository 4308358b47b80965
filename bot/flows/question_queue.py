"""/questions: the agenda as a queue in private, one card that buttons turn; every decision is kept, and can be undone.

1. `begin`: what was proposed, planned, asked or put aside, a few at a time, each with a number to tap.
2. `open_card`: one question: its words, reason, languages, proposers, and what it resembles; below it what can be done.
3. `decide`: approve, park, reject (question_wording.py asks why), merge. Of two facilitators who decide at once, the
   second hears who was first. The proposers hear the outcome.
4. `shift` changes the order, `mark` says what the answers made of a question, `take` who looks after it.
5. `undo` takes back the last thing that was done to any question of the community.
"""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.agenda import ASIDE, ASKED, PLANNED, WAITING, Question
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.domain.text import shortened
from bot.flows import community as communities
from bot.flows import proposal as proposals
from bot.flows import question_card as cards
from bot.flows import rights, voice
from bot.flows.candidate_withdrawn import require_given
from bot.flows.chore import Args
from bot.flows.proposal import Outcome
from bot.flows.question_card import ROWS, SECTIONS, AgendaCard
from bot.flows.voice import CARD_LIFE, Button
from bot.store import act, agenda, community, member, proposal
from bot.store.act import Act
from bot.store.engine import Tx

FROM = {
    "approved": (*WAITING, *ASIDE),
    "rejected": (*WAITING, *PLANNED, "parked"),
    "parked": (*WAITING, *PLANNED),
    "merged": (*WAITING, *PLANNED, *ASIDE),
    "again": ASKED,
    "won": (*WAITING, *PLANNED, *ASIDE),
}
"""In which statuses a question may be when it is decided about."""
AFTER = {
    "approved": "planned",
    "rejected": "rejected",
    "parked": "parked",
    "merged": "merged",
    "again": "planned",
    "won": "planned",
}
TOLD = {
    "approved": "proposal-approved",
    "rejected": "proposal-rejected",
    "merged": "proposal-merged",
    "won": "proposal-won",
}
NAMED = 160


async def begin(tx: Tx, caller: Caller, now: datetime) -> None:
    """/questions: in private the queue; in a group, one line that leads there."""
    chosen = await communities.here(tx, caller)
    await rights.require_facilitator(tx, caller, chosen)
    args: dict[str, int | str] = {"community": chosen.id, "section": "", "page": 0}
    if caller.private:
        return await show_list(tx, caller, args, now)
    way = Button("button-open", "questions.list", args, expires=now + CARD_LIFE)
    await communities.lead_in(tx, caller, way, "questions-in-private")


async def show_list(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """One section of the agenda, page by page; none named, what waits for a decision comes first."""
    card = await cards.card_of(tx, caller, args, now)
    chosen = card.community
    await member.expect_nothing(tx, caller.person)
    counts = await agenda.counts(tx, chosen.id)
    section = str(args["section"]) or ("proposed" if counts.get("proposed") else "planned")
    found = await agenda.of_community(tx, chosen.id, *SECTIONS[section])
    page = min(int(args["page"]), max(len(found) - 1, 0) // ROWS)
    shown = found[page * ROWS : (page + 1) * ROWS]
    last = await act.latest(tx, chosen.id, "question")
    screen = cards.Screen(section, page, len(found), shown, counts, last.id if last else 0)
    lines = await cards.lines(tx, card, page * ROWS, shown)
    buttons = cards.list_buttons(card, screen)
    await voice.lay(tx, caller, "questions", buttons=buttons, name=chosen.name, section=section, lines=lines)


async def open_card(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """One question, and what can be done with it."""
    card, of = await card_and_question(tx, caller, args, now)
    await member.expect_nothing(tx, caller.person)
    await cards.show(tx, card, of)


async def card_and_question(tx: Tx, caller: Caller, args: Args, now: datetime) -> tuple[AgendaCard, Question]:
    """The question of a button, for someone who may decide about it: rights are checked at every press."""
    of = await agenda.find(tx, int(args["question"]))
    if of is None:
        raise Refusal("question-gone")
    return await cards.card_about(tx, caller, await community.community(tx, of.community), now), of


async def decide(tx: Tx, card: AgendaCard, of: Question, what: str, **columns: object) -> int:
    """Decide about a question that is still open to it, and let its proposers hear; the id of the act."""
    before = await agenda.snapshot(tx, of.id)
    if AFTER[what] in PLANNED:
        await require_given(tx, of)
    if not await agenda.move(tx, of.id, FROM[what], AFTER[what], **columns):
        raise await _too_late(tx, of)
    deed = await record(tx, card, of, what, rows=[before])
    if what in TOLD:
        await proposals.tell(tx, of, Outcome(TOLD[what], deed, str(columns.get("note") or "")))
    return deed


async def record(tx: Tx, card: AgendaCard, of: Question, what: str, **before: Sequence[object]) -> int:
    """Keep who did what to a question, and what undoing it needs."""
    done = Act("question", of.id, what, card.caller.person, card.now, before)
    return await act.record(tx, card.community.id, done)


async def _too_late(tx: Tx, of: Question) -> Refusal:
    """Somebody else was first: say who, and what they decided."""
    decided = [one for one in await act.of(tx, "question", of.id) if one.what in AFTER]
    first = await member.person(tx, decided[-1].person) if decided and decided[-1].person else None
    if first is None:
        return Refusal("question-moved-on")
    return Refusal("question-decided", name=first.name, what=decided[-1].what)


async def approve(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Plan a question; one that was asked before is planned again."""
    card, of = await card_and_question(tx, caller, args, now)
    await decide(tx, card, of, "again" if of.status in ASKED else "approved", note=None)
    await voice.toast(tx, caller, "question-approved")
    await back(tx, card, of)


async def park(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Put a question aside without refusing it."""
    card, of = await card_and_question(tx, caller, args, now)
    await decide(tx, card, of, "parked")
    await voice.toast(tx, caller, "question-parked")
    await back(tx, card, of)


async def back(tx: Tx, card: AgendaCard, of: Question) -> None:
    """After a decision about a proposal the next one is shown; else the question itself."""
    if of.status in WAITING and (waiting := await agenda.of_community(tx, of.community, *WAITING)):
        return await cards.show(tx, card, waiting[0])
    await cards.show(tx, card, await agenda.question(tx, of.id))


async def targets(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Into which question another one may go: what it resembles first."""
    card, of = await card_and_question(tx, caller, args, now)
    alike = await proposal.resembles(tx, of.id)
    others = [one for one in await agenda.of_community(tx, of.community, *WAITING, *PLANNED, *ASKED) if one != of]
    others.sort(key=lambda one: alike.index(one.id) if one.id in alike else len(alike))
    page = int(args["page"])
    shown = others[page * ROWS : (page + 1) * ROWS]
    lines = await cards.lines(tx, card, page * ROWS, shown)
    buttons = cards.target_buttons(card, of, page, others)
    words = shortened(of.wording(card.speech).text, NAMED)
    await voice.lay(tx, caller, "question-merge-into", buttons=buttons, words=words, lines=lines)


async def merge(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """A question becomes part of another one, whose proposers are now more."""
    card, of = await card_and_question(tx, caller, args, now)
    into = await agenda.find(tx, int(args["into"]))
    if into is None or into.community != of.community or into.status in ("merged", *ASIDE):
        raise Refusal("question-gone")
    before = await agenda.snapshot(tx, of.id)
    if not await agenda.move(tx, of.id, FROM["merged"], "merged", heir=into.id):
        raise await _too_late(tx, of)
    asked_by = await proposal.of_question(tx, of.id)
    moved = await proposal.bring(tx, of.id, into.id)
    deed = await record(tx, card, of, "merged", rows=[before], proposals=moved)
    for one in asked_by:
        await proposals.tell_one(tx, of, one, Outcome(TOLD["merged"], deed, into=into))
    await voice.toast(tx, caller, "question-merged")
    await cards.show(tx, card, into)


async def shift(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Move a planned question up, down, or to the front (`by` is -1, 1 or 0)."""
    card, of = await card_and_question(tx, caller, args, now)
    planned = await agenda.of_community(tx, of.community, *PLANNED)
    at = next((n for n, one in enumerate(planned) if one.id == of.id), None)
    if at is None:
        raise await _too_late(tx, of)
    by = int(args["by"])
    other = planned[at + by] if by and 0 <= at + by < len(planned) else None
    if other is None and (by or at == 0):
        raise Refusal("question-at-the-end")
    await _move(tx, card, of, other)
    await cards.show(tx, card, await agenda.question(tx, of.id))


async def _move(tx: Tx, card: AgendaCard, of: Question, other: Question | None) -> None:
    """Change places with another question, or go to the front where there is none."""
    rows = [await agenda.snapshot(tx, one.id) for one in (of, other) if one]
    if other is None:
        await agenda.to_front(tx, of.id, of.community)
    else:
        await agenda.change(tx, of.id, position=other.position)
        await agenda.change(tx, other.id, position=of.position)
    await record(tx, card, of, "moved", rows=rows)


async def marks(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """What the answers made of a question that was asked: the statuses to choose from."""
    card, of = await card_and_question(tx, caller, args, now)
    buttons = cards.mark_buttons(card, of)
    await voice.lay(tx, caller, "question-which-status", buttons=buttons, words=of.wording(card.speech).text)


async def mark(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Keep what the answers made of a question."""
    card, of = await card_and_question(tx, caller, args, now)
    status, before = str(args["status"]), await agenda.snapshot(tx, of.id)
    if status not in ASKED or not await agenda.move(tx, of.id, ASKED, status):
        raise await _too_late(tx, of)
    if status != of.status:
        await record(tx, card, of, status, rows=[before])
    await cards.show(tx, card, await agenda.question(tx, of.id))


async def take(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Whoever presses looks after the question from now on; pressed again, nobody does."""
    card, of = await card_and_question(tx, caller, args, now)
    before = await agenda.snapshot(tx, of.id)
    owner = None if of.owner == caller.person else caller.person
    await agenda.change(tx, of.id, owner=owner)
    await record(tx, card, of, "taken" if owner else "left", rows=[before])
    await cards.show(tx, card, await agenda.question(tx, of.id))


async def history(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Who did what to a question, and when it was asked."""
    card, of = await card_and_question(tx, caller, args, now)
    words = shortened(of.wording(card.speech).text, NAMED)
    lines = await cards.history_lines(tx, card, of)
    await voice.lay(tx, caller, "question-history", buttons=((card.to_card(of),),), words=words, lines=lines)


async def undo(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Take back what was done last to any question; who was told an outcome hears that it is open again."""
    chosen = (await cards.card_of(tx, caller, args, now)).community
    last = await act.latest(tx, chosen.id, "question")
    if last is None or last.id != int(args["act"]) or not await act.undo(tx, last.id):
        raise Refusal("question-nothing-to-undo")
    await _take_back(tx, last)
    await voice.toast(tx, caller, "question-undone", what=last.what)
    await show_list(tx, caller, {"community": chosen.id, "section": "", "page": 0}, now)


async def _take_back(tx: Tx, last: Act) -> None:
    for kept in last.before.get("rows", ()):
        await agenda.restore(tx, kept)
        if kept["status"] in (*WAITING, *PLANNED) and (again := await agenda.find(tx, kept["id"])):
            await require_given(tx, again)
    await proposal.give_back(tx, last.before.get("proposals", ()), last.target)
    if last.what in TOLD and (of := await agenda.find(tx, last.target)):
        await proposals.tell(tx, of, Outcome("proposal-reopened", last.id))
    if last.what in ("added", "drawn"):
        await agenda.remove(tx, last.target)
    for one in last.before.get("added", ()):
        await agenda.remove(tx, one)


ACTIONS = {
    "questions.list": show_list,
    "questions.open": open_card,
    "questions.approve": approve,
    "questions.park": park,
    "questions.targets": targets,
    "questions.merge": merge,
    "questions.shift": shift,
    "questions.marks": marks,
    "questions.mark": mark,
    "questions.take": take,
    "questions.history": history,
    "questions.undo": undo,
}
