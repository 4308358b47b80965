"""The week's story, told in the order in which it happens.

1. `put_due` looks at the clock and the rows, and queues what has become due, each thing under a natural key.
2. `begin`: a community's week has come: one cycle, one sitting per room at that room's own wall-clock time.
3. `open_sitting`: the question goes out, late if it must; it is pinned once Telegram says which message it became.
4. `remind`: one gentle line before the end; it names nobody.
5. `close_sitting`: the last room to close closes the cycle, and the summary becomes a chore.

`ask` and `close` do the same by hand.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.domain.agenda import Question, Wording
from bot.domain.community import Community, Room
from bot.domain.cycle import Cycle, Sitting, Week, times
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.domain.rhythm import Calendar, first_openings
from bot.flows import absence, answer, cycle_forum, cycle_missed, digest, rights, series_weeks, voice
from bot.flows import community as communities
from bot.flows import question_reason as reason
from bot.flows.chore import Args, Errand, put_chore
from bot.flows.voice import POST_LIFE, Button
from bot.store import agenda, cycle, reply, rhythm, vote
from bot.store import community as community_rows
from bot.store import voice as said
from bot.store.engine import Tx, alone
from bot.words import Html, render
from bot.words.places import language_name

PUNCTUAL = timedelta(minutes=10)


async def put_due(tx: Tx, now: datetime) -> None:
    """Queue everything that has become due; keys make a double tick harmless."""
    for community in await community_rows.between_questions(tx):
        await _put_week(tx, community, now)
    for what, sitting in await cycle.due(tx, now):
        if what == "close" or not await _must_wait(tx, sitting, now):
            key = f"sitting:{sitting.id}:{what}"
            await put_chore(tx, f"sitting.{what}", key, lane=f"room:{sitting.room}", sitting=sitting.id)


async def _must_wait(tx: Tx, sitting: Sitting, now: datetime) -> bool:
    """A room that rests, or that forbids the bot to write, hears nothing for now; beyond its grace nothing waits."""
    room = await community_rows.room(tx, sitting.room)
    too_late = sitting.state == "planned" and not _within_grace(room, sitting.opens_at, now)
    if too_late or room.state in ("gone", "paused"):
        return False
    return room.state == "muted" or (await rhythm.calendar(tx, room)).is_quiet(now)


async def _put_week(tx: Tx, community: Community, now: datetime) -> None:
    """One decision per community and week: begin it, or (when it is too late in every room) say that it was missed."""
    rooms = await _timetable(tx, community)
    for week in {opening.week for _, calendar in rooms if (opening := calendar.latest(now))}:
        openings = _openings(community, rooms, week)
        if not any(at <= now for at in openings.values()) or await cycle.is_taken(tx, community.id, week):
            continue
        kind = "cycle.begin" if _any_in_time(rooms, openings, now) else "cycle.missed"
        key, lane = f"community:{community.id}:week:{week}", f"community:{community.id}"
        await put_chore(tx, kind, key, lane=lane, community=community.id, week=week.isoformat())


_Timetable = Sequence[tuple[Room, Calendar]]


async def _timetable(tx: Tx, community: Community) -> _Timetable:
    """The rooms that take part in the week; one that is muted may be put right in time, but not be the only one."""
    rooms = await rhythm.timetable(tx, community.id)
    can_write = any(room.state == "active" for room, _ in rooms)
    return [(room, calendar) for room, calendar in rooms if can_write and room.takes_part]


def _openings(community: Community, rooms: _Timetable, week: date) -> dict[int, datetime]:
    """When each room opens in a week, by its id; one that sits it out, or has agreed to a rhythm since, is missing."""
    openings = {room.id: (room, calendar.opening(week)) for room, calendar in rooms}
    return {id: at for id, (room, at) in openings.items() if at and at > room.agreed_in(community)}


def _any_in_time(rooms: _Timetable, openings: Mapping[int, datetime], now: datetime) -> bool:
    return any(room.id in openings and _within_grace(room, openings[room.id], now) for room, _ in rooms)


async def next_due(tx: Tx, now: datetime) -> tuple[datetime, str] | None:
    """What will happen next, and when: the earliest of what sittings need and of the weeks to come."""
    found: list[tuple[datetime, str] | None] = []
    for at, what, sitting in await cycle.to_come(tx):
        room = await community_rows.room(tx, sitting.room)
        waits = what != "close" and room.state == "active"
        found.append(((await rhythm.calendar(tx, room)).awake(max(at, now)) if waits else at, what))
    for community in await community_rows.between_questions(tx):
        found.append(await _next_week(tx, community, now))
    return min((event for event in found if event), default=None)


async def _next_week(tx: Tx, community: Community, now: datetime) -> tuple[datetime, str] | None:
    openings = [next(calendar.after(now), None) for _, calendar in await _timetable(tx, community)]
    return min(((opening.at, "open") for opening in openings if opening), default=None)


async def begin(tx: Tx, args: Args, now: datetime) -> None:
    """A community's week has come: its next planned question sits down in every room."""
    community = await community_rows.community(tx, int(args["community"]))
    week = date.fromisoformat(str(args["week"]))
    await _one_at_a_time(tx, community)
    if await cycle.open_cycle(tx, community.id) or await cycle.is_taken(tx, community.id, week):
        return
    rooms = await _timetable(tx, community)
    openings = _openings(community, rooms, week)
    if not _any_in_time(rooms, openings, now):
        return await missed(tx, args, now)
    question = await agenda.next_planned(tx, community.id)
    if question is None:
        return await _tell_empty(tx, community, week)
    await cycle_missed.tell(tx, community, week, now, asked=True)
    begun = await _begin(tx, community, question, week)
    until = _next_opening(rooms, week)
    for room in (room for room, _ in rooms if room.id in openings):
        at = times(room.rhythm, room.place, openings[room.id], until)
        state = "planned" if _within_grace(room, at.opens, now) else "skipped"
        await cycle.add_sitting(tx, begun.id, room.id, at, state)


def _next_opening(rooms: _Timetable, week: date | None) -> datetime | None:
    """When the question after this week's opens anywhere: until then this one is closed everywhere."""
    if week is None:
        return None
    return first_openings([calendar for _, calendar in rooms], week, max(room.rhythm.weeks for room, _ in rooms))


def _within_grace(room: Room, opens: datetime, now: datetime) -> bool:
    """Whether a room may still open, if late."""
    return now - opens <= timedelta(hours=room.rhythm.grace_hours)


async def missed(tx: Tx, args: Args, now: datetime) -> None:
    """The bot was away for a whole opening: nothing is asked late beyond its grace, and the desk hears of it."""
    community = await community_rows.community(tx, int(args["community"]))
    await cycle_missed.tell(tx, community, date.fromisoformat(str(args["week"])), now)


async def open_sitting(tx: Tx, args: Args, now: datetime) -> None:
    """A room's week has come: the question goes out, after its own forum topic where it is to have one."""
    sitting = await cycle.sitting(tx, int(args["sitting"]))
    room = await community_rows.room(tx, sitting.room)
    late = now - sitting.opens_at > PUNCTUAL
    if room.state != "active" or now >= sitting.closes_at or not _within_grace(room, sitting.opens_at, now):
        return await skip(tx, sitting)
    if not await cycle.move(tx, sitting.id, "planned", "open", late=late):
        return
    await cycle_forum.close_earlier(tx, room, sitting)
    if sitting.thread or not await cycle_forum.is_due(tx, room):
        return await _put_question(tx, replace(sitting, late=late), room, now)
    this = await cycle.week(tx, sitting.cycle)
    question = (await agenda.question(tx, this.cycle.question)).wording(room.language).text
    await cycle_forum.open_topic(tx, room, sitting, f"{this.code} · {question}")


async def topic_made(tx: Tx, args: Args, now: datetime) -> None:
    """Telegram has opened the question's own topic, or would not: the question goes out, there or as before."""
    sitting = await cycle_forum.made(tx, args)
    room = await community_rows.room(tx, sitting.room)
    if sitting.state == "open":
        await _put_question(tx, sitting, room, now)


async def _put_question(tx: Tx, sitting: Sitting, room: Room, now: datetime) -> None:
    """The question in the room's language, to be pinned once it is there."""
    this = await cycle.week(tx, sitting.cycle)
    words = await _opening(tx, this, sitting, room)
    lateness = render(room.language, "opening-late") if sitting.late else ""
    buttons = _question_buttons(this.cycle, now)
    key = question_key(sitting.id)
    html = render(room.language, "opening", lateness=lateness, **words)
    place = await cycle_forum.place(tx, room, sitting.cycle)
    await voice.post(tx, place, key, html, buttons=buttons, then="cycle.asked")
    drawn = f"cycle:{sitting.cycle}:drawn"
    await put_chore(tx, "candidate.asked", drawn, lane=f"community:{room.community}", cycle=sitting.cycle)


async def skip(tx: Tx, sitting: Sitting) -> None:
    """A room that cannot hear the question, or only too late, sits this one out."""
    if await cycle.move(tx, sitting.id, "planned", "skipped"):
        await _close_cycle(tx, sitting.cycle)


async def sit_out(tx: Tx, room: Room, opens: datetime) -> None:
    """If that opening is planned already, because another room has begun its week, it is left out here."""
    this = await cycle.open_cycle(tx, room.community)
    sitting = await cycle.sitting_in(tx, this.id, room.id) if this else None
    if sitting is not None and sitting.state == "planned" and sitting.opens_at == opens:
        await skip(tx, sitting)


def question_key(sitting: int) -> str:
    """The outbox key of the message that asks the question of a sitting."""
    return f"sitting:{sitting}:question"


async def _opening(tx: Tx, this: Week, sitting: Sitting, room: Room) -> dict[str, str | int]:
    """The words of an opening: thanks and recap of last week, the question, why we ask, until when."""
    question = await agenda.question(tx, this.cycle.question)
    wording = question.wording(room.language)
    source = render(room.language, "opening-source", link=question.link) if question.link else ""
    label = "" if wording.language == room.language else _original(wording, room)
    return {
        "recap": await digest.recap(tx, this, room.language),
        "series": await series_weeks.line(tx, this.cycle, room.language),
        "code": this.code,
        "question": wording.text,
        "label": label,
        "reason": await reason.why(tx, question, room.language) or render(room.language, "reason-none"),
        "source": source,
        **_closing_words(sitting, room),
    }


def _original(wording: Wording, room: Room) -> Html:
    return render(room.language, "original", written_in=language_name(wording.language, room.language))


def _closing_words(sitting: Sitting, room: Room) -> dict[str, str | int]:
    closes = sitting.closes_at.astimezone(room.place)
    return {"weekday": closes.weekday(), "clock": f"{closes:%H:%M}"}


def _question_buttons(this: Cycle, now: datetime) -> voice.Keyboard:
    how = Button("button-how", "cycle.how", {"cycle": this.id}, expires=now + POST_LIFE)
    privacy = Button("button-privacy", "member.privacy", expires=now + POST_LIFE, deep=True)
    return ((answer.way(this, now),), (how, privacy))


async def how(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Someone tapped *How do I answer?*: only they see the line."""
    await voice.toast(tx, caller, "how-to-answer", alert=True)


async def asked(tx: Tx, args: Args, now: datetime) -> None:
    """Telegram has the question: pin it where the bot may."""
    room = await community_rows.room_of_chat(tx, int(args["chat"]))
    message = await said.message_of(tx, str(args["key"]))
    if room and message and (await community_rows.rights(tx, room.id)).pin:
        await voice.pin(tx, room, message, f"{args['key']}:pin")
    if room:
        await absence.ask_how_many(tx, room, str(args["key"]))


async def remind(tx: Tx, args: Args, now: datetime) -> None:
    """One gentle line to the room, as a reply to the question; it names nobody."""
    sitting = await cycle.sitting(tx, int(args["sitting"]))
    this, room = await cycle.week(tx, sitting.cycle), await community_rows.room(tx, sitting.room)
    if not await cycle.mark_reminded(tx, sitting.id) or now >= sitting.closes_at or room.state in ("gone", "paused"):
        return
    count = len(await reply.contributions(tx, this.cycle.id))
    html = render(room.language, "reminder", code=this.code, count=count, **_closing_words(sitting, room))
    question = await said.message_of(tx, question_key(sitting.id))
    place = await cycle_forum.place(tx, room, this.cycle.id)
    await voice.post(tx, place, f"sitting:{sitting.id}:reminder", html, reply_to=question)


async def close_sitting(tx: Tx, args: Args, now: datetime) -> None:
    """A room's week is over; with the last room, the cycle's."""
    sitting = await cycle.sitting(tx, int(args["sitting"]))
    if await cycle.move(tx, sitting.id, "open", "closed"):
        await _close_cycle(tx, sitting.cycle)


async def _close_cycle(tx: Tx, cycle_id: int) -> None:
    if not await cycle.close(tx, cycle_id):
        return
    this = await cycle.cycle(tx, cycle_id)
    for sitting in await cycle.sittings_of(tx, cycle_id):
        await _unpin(tx, sitting)
    lane = f"community:{this.community}"
    await put_chore(tx, "cycle.summarise", f"cycle:{cycle_id}:summarise", lane=lane, cycle=cycle_id)


async def leave(tx: Tx, room: Room, now: datetime) -> None:
    """A room that goes its own way hears no more of this week's question; what it said of it stays."""
    this = await cycle.open_cycle(tx, room.community)
    sitting = await cycle.sitting_in(tx, this.id, room.id) if this else None
    if sitting is not None:
        await cycle.end(tx, sitting.id, now)
        await _unpin(tx, sitting)
        await _close_cycle(tx, sitting.cycle)


async def _unpin(tx: Tx, sitting: Sitting) -> None:
    """A question that is over need not stay on top of its room."""
    room = await community_rows.room(tx, sitting.room)
    message = await said.message_of(tx, question_key(sitting.id))
    if message and room.state == "active" and (await community_rows.rights(tx, room.id)).pin:
        await voice.unpin(tx, room, message, f"{question_key(sitting.id)}:unpin")


async def ask(tx: Tx, caller: Caller, words: str, now: datetime) -> None:
    """/ask [n]: the n-th planned question (or the next) goes out now, in every room."""
    community = await communities.here(tx, caller)
    await rights.require_facilitator(tx, caller, community)
    await _one_at_a_time(tx, community)
    if await cycle.open_cycle(tx, community.id):
        raise Refusal("ask-already-open")
    question = await _chosen(tx, community, words)
    rooms = [one for one in await _timetable(tx, community) if one[0].state == "active"]
    if not rooms:
        raise Refusal("no-active-room")
    week = await _week_by_hand(tx, *rooms[0], now)
    begun, until, waiting = await _begin(tx, community, question, week), _next_opening(rooms, week), 0
    for room, calendar in rooms:
        opens = now if room.chat == caller.chat else calendar.awake(now)
        sitting = await cycle.add_sitting(tx, begun.id, room.id, times(room.rhythm, room.place, opens, until))
        waiting += opens > now
        if opens == now:
            await put_chore(tx, "sitting.open", f"sitting:{sitting}:open", lane=f"room:{room.id}", sitting=sitting)
    code, text_id = Week(community, begun).code, "asked-some-rest" if waiting else "asked"
    await voice.answer(tx, caller, text_id, code=code, rooms=len(rooms) - waiting, waiting=waiting)


async def _chosen(tx: Tx, community: Community, words: str) -> Question:
    planned = await agenda.of_community(tx, community.id, "planned")
    if not planned:
        raise Refusal("agenda-empty")
    wanted = words.strip() or "1"
    if not wanted.isdecimal() or not 1 <= int(wanted) <= len(planned):
        raise Refusal("ask-unknown", last=len(planned))
    return planned[int(wanted) - 1]


async def _week_by_hand(tx: Tx, room: Room, calendar: Calendar, now: datetime) -> date | None:
    """The week that a question asked by hand stands for: the one it closes in, else this one, else none."""
    closes = times(room.rhythm, room.place, now).closes
    weeks = (calendar.week_at(closes), calendar.week_at(now))
    free = [week for week in weeks if not await cycle.is_taken(tx, room.community, week)]
    return free[0] if free else None


async def close(tx: Tx, caller: Caller, now: datetime) -> None:
    """/close: end this week's question in every room now; the second facilitator to ask hears that it is done."""
    community = await communities.here(tx, caller)
    await rights.require_facilitator(tx, caller, community)
    this = await cycle.open_cycle(tx, community.id)
    if this is None:
        raise Refusal("close-nothing-open")
    for sitting in await cycle.sittings_of(tx, this.id):
        await cycle.end(tx, sitting.id, now)
    await _close_cycle(tx, this.id)
    await voice.answer(tx, caller, "closed-by-hand", code=Week(community, this).code)


async def _one_at_a_time(tx: Tx, community: Community) -> None:
    """A community answers one question at a time, whoever else asks one at this moment."""
    await alone(tx, f"question:{community.id}")


async def _begin(tx: Tx, community: Community, question: Question, week: date | None) -> Cycle:
    await agenda.set_status(tx, question.id, "asked")
    begun = await cycle.begin(tx, community.id, question.id, week)
    return await series_weeks.join(tx, community, begun, week)


async def _tell_empty(tx: Tx, community: Community, week: date) -> None:
    """Whoever runs the community hears that no question was left to ask."""
    desk, key = await rights.desk_of(tx, community), cycle_missed.week_key(community, week, "empty")
    voting = await vote.latest(tx, community.id, "open", "closing", "closed")
    if desk is not None:
        polled = int(voting is not None)
        await voice.tell(tx, desk, key, "week-without-question", name=community.name, voting=polled)


CHORES: Mapping[str, Errand] = {
    "cycle.begin": Errand(begin),
    "cycle.missed": Errand(missed),
    "cycle.asked": Errand(asked),
    "cycle.topic_made": Errand(topic_made),
    "sitting.open": Errand(open_sitting),
    "sitting.remind": Errand(remind),
    "sitting.close": Errand(close_sitting),
}
ACTIONS = {"cycle.how": how}
