"""A vote's story: the community says which proposal comes next, in a native poll in every room.

1. `begin`: in private, what would be voted on and until when; `start` posts one poll per active room.
2. Telegram tells every count (`counted`); an option that a member added becomes a proposal like others.
3. At its hour the polls are stopped (`close`); when all have answered, or some minutes later with what is known, the
   votes of all rooms are added up (`count`) and whoever began the vote sees the result, ties included.
4. `settle`: a facilitator confirms the winner, which moves to the front; every room and its proposers hear it.

A group that becomes a supergroup leaves its poll behind: what it counted stays, and the new room gets one more. A group
that throws the bot out takes no part any more.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain.agenda import WAITING, Question
from bot.domain.community import Community, Room
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.domain.vote import MOST_OPTIONS, Ballot, Count, Vote, leaders, tally
from bot.flows import community as communities
from bot.flows import question_card as cards
from bot.flows import question_queue as questions
from bot.flows import rights, voice
from bot.flows import vote_ballot as polls
from bot.flows.chore import Args, Errand, put_chore
from bot.flows.question_card import AgendaCard
from bot.flows.voice import CARD_LIFE, POST_LIFE, Button, Keyboard, Place
from bot.store import agenda, community, member, vote
from bot.store.engine import Tx, alone
from bot.words import Arg, Html, render

DAYS = (1, 2, 3, 7)
USUAL = 3
PATIENCE = timedelta(minutes=10)
LINE = 180


@dataclass(frozen=True, slots=True)
class Plan:
    """What a vote would be: among which proposals, in which rooms, for how many days, and whether members may add."""

    card: AgendaCard
    proposed: Sequence[Question]
    rooms: Sequence[Room]
    days: int = USUAL
    grows: bool = False

    @property
    def options(self) -> Sequence[Question]:
        """Those that fit into a poll: the first ones, with a place left for what members add."""
        return self.proposed[: MOST_OPTIONS - int(self.grows)]


async def begin(tx: Tx, caller: Caller, now: datetime) -> None:
    """/vote: in private the card; in a group, one line that leads there."""
    chosen = await communities.here(tx, caller)
    await rights.require_facilitator(tx, caller, chosen)
    args: dict[str, int | str] = {"community": chosen.id, "days": USUAL, "grows": 0}
    if caller.private:
        return await open_card(tx, caller, args, now)
    way = Button("button-open", "vote.open", args, expires=now + CARD_LIFE)
    await communities.lead_in(tx, caller, way, "vote-in-private")


async def open_card(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The vote as it would be; the one that is running; or the result that waits for a word."""
    card = await cards.card_of(tx, caller, args, now)
    running = await vote.latest(tx, card.community.id, "open", "closing")
    if running is not None:
        return await _show_running(tx, card, running)
    counted = await vote.latest(tx, card.community.id, "closed")
    if counted is not None:
        return await _lay_result(tx, card, counted)
    plan = await _plan(tx, card, args)
    if len(plan.proposed) < 2:
        raise Refusal("vote-too-few")
    lines = await cards.lines(tx, card, 0, plan.options)
    left, rooms = len(plan.proposed) - len(plan.options), len(plan.rooms)
    facts: dict[str, Arg] = {"days": plan.days, "left": left, "rooms": rooms, "grows": int(plan.grows)}
    facts["watched"] = sum(not polls.hides_results(room) for room in plan.rooms)
    await voice.lay(tx, caller, "vote-card", buttons=_buttons(plan), lines=lines, **facts)


async def _plan(tx: Tx, card: AgendaCard, args: Args) -> Plan:
    rooms = [room for room in await community.rooms_of(tx, card.community.id) if room.state == "active"]
    proposed = await agenda.of_community(tx, card.community.id, *WAITING)
    return Plan(card, proposed, rooms, int(args["days"]), bool(args["grows"]))


def _buttons(plan: Plan) -> Keyboard:
    card, kept = plan.card, {"community": plan.card.community.id, "grows": int(plan.grows), "days": plan.days}
    days = [(n, card.press("button-days", "vote.open", **{**kept, "days": n})) for n in DAYS if n != plan.days]
    other = {**kept, "grows": int(not plan.grows)}
    grow = card.press("button-vote-closed" if plan.grows else "button-vote-grows", "vote.open", **other)
    start = replace(card.press("button-vote-start", "vote.start", **kept), once=True)
    return [replace(one, words={"days": n}) for n, one in days], (grow,), (start,)


async def start(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Post the polls; of two facilitators who start a vote, the second hears that one is running."""
    card = await cards.card_of(tx, caller, args, now)
    await alone(tx, f"vote:{card.community.id}")
    if await vote.latest(tx, card.community.id, "open", "closing", "closed"):
        raise Refusal("vote-running")
    plan = await _plan(tx, card, args)
    if not plan.rooms:
        raise Refusal("no-active-room")
    if len(plan.proposed) < 2:
        raise Refusal("vote-too-few")
    options, closes = tuple(one.id for one in plan.options), now + timedelta(days=plan.days)
    planned = Vote(0, card.community.id, caller.person, "open", options, plan.grows, now, closes)
    begun = replace(planned, id=await vote.begin(tx, planned))
    for room in plan.rooms:
        await polls.post(tx, begun, room)
    await voice.toast(tx, caller, "vote-started", rooms=len(plan.rooms))
    await _show_running(tx, card, begun)


async def _show_running(tx: Tx, card: AgendaCard, running: Vote) -> None:
    """Until when, how many have voted, and a way to end it now."""
    voters = sum(one.voters for one in await _of_ours(tx, running))
    room = (await community.rooms_of(tx, card.community.id))[0]
    closes = running.closes_at.astimezone(room.place)
    stop = card.press("button-vote-stop", "vote.stop", vote=running.id)
    stop = replace(stop, expires=card.now + POST_LIFE, once=True)
    buttons = ((stop,),) if running.state == "open" else ()
    when, clock = closes.weekday(), f"{closes:%H:%M}"
    await voice.lay(tx, card.caller, "vote-is-running", buttons=buttons, voters=voters, weekday=when, clock=clock)


async def stop(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """End the vote now."""
    running = await vote.vote(tx, int(args["vote"]))
    if running is None:
        raise Refusal("vote-over")
    await cards.card_of(tx, caller, {"community": running.community}, now)
    if running.state != "open":
        raise Refusal("vote-over")
    await vote.close_at(tx, running.id, now)
    await close(tx, {"vote": running.id}, now)
    await voice.toast(tx, caller, "vote-stopping")


async def put_due(tx: Tx, now: datetime) -> None:
    """Queue the votes that end now, and the counting of those whose polls do not answer."""
    for what, vote_id in await vote.due(tx, now, PATIENCE):
        await put_chore(tx, f"vote.{what}", f"vote:{vote_id}:{what}", lane=f"vote:{vote_id}", vote=vote_id)


async def next_due(tx: Tx, now: datetime) -> tuple[datetime, str] | None:
    """When the next vote ends."""
    soonest = await vote.next_due(tx)
    return (soonest, "vote") if soonest else None


async def close(tx: Tx, args: Args, now: datetime) -> None:
    """Stop every poll; what cannot be stopped keeps what it has counted."""
    vote_id = int(args["vote"])
    if not await vote.move(tx, vote_id, "open", "closing"):
        return
    for one in await vote.ballots_of(tx, vote_id):
        await polls.stop(tx, one)
    await _count_if_all_answered(tx, vote_id, now)


async def moved_poll(tx: Tx, args: Args, now: datetime) -> None:
    """A room became a supergroup: its poll stayed behind with what it counted, so the new room gets another one."""
    room = await community.room_of_chat(tx, int(args["chat"]))
    running = await vote.latest(tx, room.community, "open") if room else None
    if room is None or running is None:
        return
    mine = [one for one in await vote.ballots_of(tx, running.id) if one.room == room.id]
    if mine and mine[-1].chat not in (None, room.chat):
        await vote.count(tx, replace(mine[-1], closed=True))
        await polls.post(tx, running, room, mine[-1].part + 1)


async def counted(tx: Tx, count: Count, now: datetime) -> None:
    """Telegram tells what a poll has counted; with the last word of the last poll the vote is counted."""
    ended = await polls.counted(tx, count, now)
    if ended is not None:
        await _count_if_all_answered(tx, ended.vote, now)


async def stopped(tx: Tx, args: Args, now: datetime) -> None:
    """A poll was stopped on our asking, and this is its result."""
    await counted(tx, polls.count_from(json.loads(str(args["result"]))), now)


async def _count_if_all_answered(tx: Tx, vote_id: int, now: datetime) -> None:
    waiting = [one for one in await vote.ballots_of(tx, vote_id) if not one.closed and one.message is not None]
    if not waiting:
        await count(tx, {"vote": vote_id}, now)


async def count(tx: Tx, args: Args, now: datetime) -> None:
    """Add up the votes of all rooms, and show them to whoever began the vote, or to the desk."""
    if not await vote.move(tx, int(args["vote"]), "closing", "closed"):
        return
    over = await vote.vote(tx, int(args["vote"]))
    if over is None:
        return
    chosen = await community.community(tx, over.community)
    reader = await _reader(tx, chosen, over)
    if reader is None:
        return
    asked = Caller(0, reader, "", reader, "private")
    card = AgendaCard(asked, await member.language(tx, reader), now, chosen)
    facts, buttons = await _result(tx, card, over)
    html = render(card.speech, "vote-result", **facts)
    await voice.post(tx, Place(reader, card.speech), f"vote:{over.id}:result", html, buttons=buttons)


async def _reader(tx: Tx, chosen: Community, counted: Vote) -> int | None:
    person = await member.person(tx, counted.person)
    asked = Caller(0, counted.person, "", counted.person, "private")
    if person and person.reachable and await rights.is_facilitator(tx, asked, chosen):
        return person.id
    return await rights.desk_of(tx, chosen)


async def _lay_result(tx: Tx, card: AgendaCard, counted: Vote) -> None:
    facts, buttons = await _result(tx, card, counted)
    await voice.lay(tx, card.caller, "vote-result", buttons=buttons, **facts)


async def _result(tx: Tx, card: AgendaCard, counted: Vote) -> tuple[dict[str, Arg], Keyboard]:
    """The votes of each question, of each room, and a button for whoever leads: several in a tie."""
    ballots = await _of_ours(tx, counted)
    found = tally(counted.options, ballots)
    first = leaders(found)
    lines = []
    for number, (question, votes) in enumerate(found, start=1):
        of = await agenda.find(tx, question)
        text = cards.text_of(of, card.speech, LINE) if of else Html("–")
        lines.append(render(card.speech, "vote-line", number=number, votes=votes, text=text))
    rooms = Html("\n".join([await _room_line(tx, card, one) for one in ballots]))
    choices = [
        replace(
            card.press("button-vote-winner", "vote.settle", vote=counted.id, question=one), words={"number": number}
        )
        for number, one in enumerate(first, start=1)
    ]
    leave = card.press("button-vote-leave", "vote.settle", vote=counted.id, question=0)
    facts: dict[str, Arg] = {"leaders": len(first), "lines": Html("\n".join(lines)), "rooms": rooms}
    rows = voice.in_rows(choices, 3)
    return facts, tuple(_lasting(row, card.now) for row in (*rows, [leave]))


def _lasting(row: Sequence[Button], now: datetime) -> Sequence[Button]:
    return [replace(one, expires=now + POST_LIFE) for one in row]


async def _of_ours(tx: Tx, of: Vote) -> list[Ballot]:
    """What the rooms that are still with us have voted."""
    gone = {room.id for room in await community.rooms_of(tx, of.community) if room.state == "gone"}
    return [one for one in await vote.ballots_of(tx, of.id) if one.room not in gone]


async def _room_line(tx: Tx, card: AgendaCard, one: Ballot) -> Html:
    room = await community.room(tx, one.room)
    text_id = "vote-room" if one.message is not None else "vote-room-silent"
    return render(card.speech, text_id, room=room.title, voters=one.voters)


async def settle(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The winner is confirmed (or none is): of two who decide, the second hears that it is done."""
    counted = await vote.vote(tx, int(args["vote"]))
    if counted is None:
        raise Refusal("vote-settled")
    card = await cards.card_of(tx, caller, {"community": counted.community}, now)
    if not await vote.move(tx, counted.id, "closed", "settled"):
        raise Refusal("vote-settled")
    winner = await agenda.find(tx, int(args["question"]))
    if winner is None or winner.community != counted.community:
        await voice.lay(tx, caller, "vote-left")
        return
    await questions.decide(tx, card, winner, "won")
    await agenda.to_front(tx, winner.id, winner.community)
    await _announce(tx, counted, winner)
    await voice.toast(tx, caller, "vote-kept")
    await cards.show(tx, card, await agenda.question(tx, winner.id))


async def _announce(tx: Tx, counted: Vote, winner: Question) -> None:
    """Every room that voted hears what won, and how many voted in all."""
    ballots = [one for one in await _of_ours(tx, counted) if one.message is not None]
    voters, rooms = sum(one.voters for one in ballots), {one.room for one in ballots}
    for room_id in sorted(rooms):
        room = await community.room(tx, room_id)
        if room.state == "active":
            text, key = cards.text_of(winner, room.language), f"vote:{counted.id}:room:{room.id}:won"
            html = render(room.language, "vote-won", voters=voters, rooms=len(rooms), question=text)
            await voice.post(tx, voice.place_of(room), key, html, quiet=True)


CHORES: Mapping[str, Errand] = {
    "vote.close": Errand(close),
    "vote.count": Errand(count),
    "vote.moved": Errand(moved_poll),
    "vote.sent": Errand(polls.sent),
    "vote.stopped": Errand(stopped),
}
ACTIONS = {
    "vote.open": open_card,
    "vote.start": start,
    "vote.stop": stop,
    "vote.settle": settle,
}
