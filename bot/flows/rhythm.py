"""/rhythm: one card per room, in private: when its question opens, reminds, closes and is summed up, and when it rests.

1. In a group, `begin` gives a way into private; there, the card is laid down, and its buttons turn its pages.
2. What is chosen is kept at once, and the card always says when the next question will be: by the room's clock in
   words, and by the reader's own where their Telegram can show it.
3. Days off can be typed. Leaving out a week, and stopping for a while, are told in rhythm_leave.py.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Any

from bot.domain.community import Moment, Room
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.domain.rhythm import Calendar, runs
from bot.flows import community as communities
from bot.flows import cycle, cycle_forum, rights, voice
from bot.flows import rhythm_words as calendars
from bot.flows.card import Card
from bot.flows.chore import Args
from bot.flows.rhythm_words import day_words, moment_words, read_days
from bot.flows.voice import CARD_LIFE, Button, Keyboard
from bot.store import act, community, member, rhythm
from bot.store.act import Act
from bot.store.engine import Tx
from bot.words import Arg, Html, plain, render

WEEKS = (1, 2, 3, 4, 6, 8)
NIGHTS = ((20, 6), (21, 6), (21, 7), (22, 6), (22, 7), (23, 7))
WEEKS_OFFERED = 8
MOST_DAYS_OFF = 60
_HOURS_IN_A_ROW = 4
_MOMENTS = ("opens", "reminds", "closes", "publishes")


@dataclass(frozen=True, slots=True)
class RhythmCard(Card):
    """The card of a room (in a `forum`?); `first` is the room at whose hour summaries go out by themselves, to all."""

    room: Room
    first: Room
    calendar: Calendar
    forum: bool = False

    @property
    def about(self) -> Args:
        """Which room its buttons mean."""
        return {"room": self.room.id}

    def choose(self, text_id: str, what: str, value: int | str, **words: Arg) -> Button:
        """A button that settles something; `text_id` may name what is chosen already by its own mark."""
        return replace(self.press(text_id, "rhythm.choose", what=what, value=value), words=words)

    def mark(self, chosen: bool, label: str, what: str, value: int | str) -> Button:
        """One choice of several, of which the present one has a tick."""
        return self.choose("button-chosen" if chosen else "button-words", what, value, words=label)


async def begin(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """/rhythm, or a button: the card of this room; with several rooms to decide about, first which one."""
    rooms = await rooms_meant(tx, caller)
    if not caller.private:
        return await communities.lead_in(tx, caller, way_in(rooms[0], now))
    if len(rooms) == 1:
        return await _show(tx, await card_of(tx, caller, {"room": rooms[0].id}, now))
    await ask_which(
        tx, caller, rooms, Button("button-words", "rhythm.open", expires=now + CARD_LIFE, person=caller.person)
    )


def way_in(room: Room, now: datetime) -> Button:
    """The button in a group that leads to its card."""
    return Button("button-setup", "rhythm.open", {"room": room.id}, expires=now + CARD_LIFE)


async def rooms_meant(tx: Tx, caller: Caller) -> Sequence[Room]:
    """The rooms that a command is about: the group's own, or in private all that the person may decide about."""
    if not caller.private:
        room = await communities.room_here(tx, caller)
        await rights.require_room(tx, caller, room)
        return [room]
    here = await communities.here(tx, caller)
    rooms = await rights.rooms_run_by(tx, caller, here)
    if not rooms:
        await rights.require_facilitator(tx, caller, here)
    return rooms


async def ask_which(tx: Tx, caller: Caller, rooms: Sequence[Room], button: Button) -> None:
    """One button per room, each standing for the same thing there."""
    shown = [(replace(button, args={**button.args, "room": room.id}, words={"words": room.title}),) for room in rooms]
    await voice.lay(tx, caller, "rhythm-which", buttons=shown)


async def which(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Another room's card, please."""
    button = Button("button-words", "rhythm.open", expires=now + CARD_LIFE, person=caller.person)
    await ask_which(tx, caller, await _rooms_beside(tx, await card_of(tx, caller, args, now)), button)


async def _rooms_beside(tx: Tx, card: RhythmCard) -> Sequence[Room]:
    """All rooms of the card's community that its reader decides about, whatever the chat is about by now."""
    return await rights.rooms_run_by(tx, card.caller, await community.community(tx, card.room.community))


async def open_card(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The card of one room."""
    card = await card_of(tx, caller, args, now)
    await member.settle(tx, caller.person, card.room.community)
    await _show(tx, card)


async def turn(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Show another page; the one about days off also listens to what is typed."""
    await show_page(tx, await card_of(tx, caller, args, now), str(args["page"]))


async def show_page(tx: Tx, card: RhythmCard, page: str) -> None:
    """Lay down one page of the card."""
    awaiting = f"rhythm.days:{card.room.id}" if page == "holidays" else None
    await member.expect(tx, card.caller.person, awaiting, card.now)
    facts = {**_facts(card), "next": await calendars.next_words(tx, card.room, card.speech, card.now)}
    await voice.lay(tx, card.caller, f"rhythm-{page}", buttons=PAGES[page](card), **facts)


async def choose(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Keep what a button stands for, and show the page again as it is now."""
    card, what = await card_of(tx, caller, args, now), str(args["what"])
    await CHOICES[what](tx, card, str(args["value"]))
    await record(tx, card, what)
    card = await card_of(tx, caller, args, now)
    await show_page(tx, card, what.partition("-")[0])


async def typed_days(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """A day off, or a first and a last one, was typed."""
    card = await card_of(tx, caller, {"room": int(args["arg"])}, now)
    first, last = read_days(str(args["words"]), now.astimezone(card.room.place).date())
    if (last - first).days >= MOST_DAYS_OFF:
        raise Refusal("days-off-too-many", most=MOST_DAYS_OFF)
    for n in range((last - first).days + 1):
        await rhythm.add_day_off(tx, card.room.id, first + timedelta(days=n), "holiday")
    await record(tx, card, "holiday")
    await show_page(tx, await card_of(tx, caller, {"room": card.room.id}, now), "holidays")


async def record(tx: Tx, card: RhythmCard, what: str) -> None:
    """Keep who changed what of a room, and how it was before."""
    done = Act("room", card.room.id, what, card.caller.person, card.now, {"rhythm": card.room.rhythm.stored()})
    await act.record(tx, card.room.community, done)


async def card_of(tx: Tx, caller: Caller, args: Args, now: datetime) -> RhythmCard:
    """The card's present facts, for someone who may change them: rights are checked at every press."""
    room = await community.room(tx, int(args["room"]))
    await rights.require_room(tx, caller, room)
    speech = await voice.speech(tx, caller)
    first = await rights.founding_room(tx, await community.community(tx, room.community)) or room
    calendar, topics = await rhythm.calendar(tx, room), await cycle_forum.is_forum(tx, room)
    return RhythmCard(caller, speech, now, room, first, calendar, forum=topics)


async def _show(tx: Tx, card: RhythmCard) -> None:
    await member.expect_nothing(tx, card.caller.person)
    rooms = await _rooms_beside(tx, card)
    facts = {**_facts(card), "next": await calendars.next_words(tx, card.room, card.speech, card.now)}
    await voice.lay(tx, card.caller, "rhythm-card", buttons=_buttons(card, several=len(rooms) > 1), **facts)


def _facts(card: RhythmCard) -> dict[str, Arg]:
    """What the pages of the card say of the room."""
    its, speech = card.room.rhythm, card.speech
    first = card.now.astimezone(card.room.place).date()
    days = runs(day for day in card.calendar.holidays if day >= first)
    return {
        "group": card.room.title,
        "zone": card.room.zone,
        "opens": moment_words(speech, its.opens),
        "weeks": its.weeks,
        "closes": moment_words(speech, its.closes),
        "reminds": moment_words(speech, its.reminds) if its.reminds else render(speech, "rhythm-nobody-reminded"),
        "publishes": _summed_up(card),
        "quiet": _night(its.quiet) or render(speech, "rhythm-no-quiet"),
        "holidays": Html(", ".join(_run(speech, run) for run in days)) or render(speech, "rhythm-no-holidays"),
    }


def _summed_up(card: RhythmCard) -> Html:
    """When the summary goes out by itself: its hour, or whose hour that is."""
    if card.first.id == card.room.id:
        return moment_words(card.speech, card.room.rhythm.publishes)
    return render(card.speech, "rhythm-summed-up-with", group=card.first.title)


def _night(quiet: tuple[int, int] | None) -> str:
    return " – ".join(Moment(0, minute).clock for minute in quiet) if quiet else ""


def _run(speech: str, run: tuple[date, date]) -> Html:
    first, last = run
    return (
        day_words(speech, first) if first == last else Html(f"{day_words(speech, first)} – {day_words(speech, last)}")
    )


def _buttons(card: RhythmCard, *, several: bool) -> Keyboard:
    names = [*_MOMENTS, "weeks", "quiet", "holidays", "skips"]
    if card.first.id != card.room.id:
        names.remove("publishes")
    pages = [card.press(f"button-{page}", "rhythm.turn", page=page) for page in names]
    verb = "resume" if card.room.state == "paused" else "pause"
    last = [card.press(f"button-{verb}", f"leave.{verb}")]
    last += [card.press("button-other-room", "rhythm.which")] if several else []
    topics = [[card.press("button-topics", "rhythm.turn", page="topics")]] if card.forum else []
    return (*voice.in_rows(pages), *topics, last)


def _moment_page(which: str) -> Callable[[RhythmCard], Keyboard]:
    """Seven days and 24 hours on one page; a reminder can also be done without."""

    def page(card: RhythmCard) -> Keyboard:
        """What is chosen now has a tick."""
        now: Moment | None = getattr(card.room.rhythm, which)
        days = [_day_button(card, which, day, now) for day in range(7)]
        hours = [
            card.mark(now is not None and now.minute == hour * 60, f"{hour:02}:00", f"{which}-hour", hour)
            for hour in range(24)
        ]
        rows = [*voice.in_rows(days), *voice.in_rows(hours, _HOURS_IN_A_ROW)]
        rows += [[card.choose("button-no-reminder", "reminds-none", "")]] if which == "reminds" else []
        return (*rows, _back(card))

    return page


def _day_button(card: RhythmCard, which: str, day: int, now: Moment | None) -> Button:
    words = str(render(card.speech, "weekday", weekday=day))
    return card.mark(now is not None and now.weekday == day, words, f"{which}-day", day)


def _weeks_page(card: RhythmCard) -> Keyboard:
    buttons = [card.choose("button-so-many-weeks", "weeks", weeks, weeks=weeks) for weeks in WEEKS]
    return (*voice.in_rows(buttons), _back(card))


def _quiet_page(card: RhythmCard) -> Keyboard:
    nights = [(begin * 60, end * 60) for begin, end in NIGHTS]
    buttons = [
        card.mark(card.room.rhythm.quiet == night, _night(night), "quiet", f"{night[0]}-{night[1]}") for night in nights
    ]
    return (*voice.in_rows(buttons), (card.choose("button-no-quiet", "quiet", ""),), _back(card))


def _holidays_page(card: RhythmCard) -> Keyboard:
    first = card.now.astimezone(card.room.place).date()
    days = runs(day for day in card.calendar.holidays if day >= first)
    rows = [(card.choose("button-away", "holidays", f"{run[0]}/{run[1]}", words=_short(run)),) for run in days]
    return (*rows, _back(card))


def _topics_page(card: RhythmCard) -> Keyboard:
    """Where each question stands in a forum: in a topic of its own, or where posts have gone so far."""
    own = card.room.own_topics
    ways = ((own, "rhythm-topics-own", 1), (not own, "rhythm-topics-same", 0))
    rows = [(card.mark(chosen, plain(card.speech, way), "topics", value),) for chosen, way, value in ways]
    return (*rows, _back(card))


def _short(run: tuple[date, date]) -> str:
    first, last = (f"{day:%d/%m/%y}" for day in run)
    return first if first == last else f"{first}–{last}"


def _skips_page(card: RhythmCard) -> Keyboard:
    """The next weeks, those that are left out among them: a tap changes that."""
    free = replace(card.calendar, skipped=frozenset())
    weeks = [opening.week for opening in islice(free.after(card.now), WEEKS_OFFERED)]
    buttons = [_week_button(card, week) for week in weeks]
    return (*voice.in_rows(buttons), _back(card))


def _week_button(card: RhythmCard, week: date) -> Button:
    text_id = "button-left-out" if card.calendar.skips(week) else "button-words"
    return card.choose(text_id, "skips", week.isoformat(), words=f"{card.calendar.day_in(week):%d/%m/%y}")


def _back(card: RhythmCard) -> tuple[Button]:
    return (card.press("button-back", "rhythm.open"),)


def _choose_moment(which: str, part: str) -> Callable[[Tx, RhythmCard, str], Awaitable[None]]:
    async def choose_moment(tx: Tx, card: RhythmCard, value: str) -> None:
        """Keep the day or the hour; a change of the opening is a new agreement."""
        its = card.room.rhythm
        now = getattr(its, which) or Moment(its.closes.weekday, 9 * 60)
        new = Moment(int(value), now.minute) if part == "day" else Moment(now.weekday, int(value) * 60)
        change: dict[str, Any] = {which: new}
        moved = its.moved(new) if which == "opens" else replace(its, **change)
        await community.tune(tx, card.room.id, rhythm=moved)
        if which == "opens":
            await rhythm.agree(tx, card.room.id, card.now)

    return choose_moment


async def _choose_no_reminder(tx: Tx, card: RhythmCard, value: str) -> None:
    await community.tune(tx, card.room.id, rhythm=replace(card.room.rhythm, reminds=None))


async def _choose_weeks(tx: Tx, card: RhythmCard, value: str) -> None:
    await community.tune(tx, card.room.id, rhythm=replace(card.room.rhythm, weeks=int(value)))


async def _choose_quiet(tx: Tx, card: RhythmCard, value: str) -> None:
    begin, _, end = value.partition("-")
    quiet = (int(begin), int(end)) if end else None
    await community.tune(tx, card.room.id, rhythm=replace(card.room.rhythm, quiet=quiet))


async def _forget_holidays(tx: Tx, card: RhythmCard, value: str) -> None:
    first, last = (date.fromisoformat(day) for day in value.split("/"))
    await rhythm.forget_days_off(tx, card.room.id, "holiday", (first, last))


async def _choose_topics(tx: Tx, card: RhythmCard, value: str) -> None:
    await community.want_topics(tx, card.room.id, own=value == "1")


async def _choose_skip(tx: Tx, card: RhythmCard, value: str) -> None:
    """Leave a week out, or take it in again."""
    first = card.calendar.day_in(date.fromisoformat(value))
    if not await rhythm.forget_days_off(tx, card.room.id, "skip", (first, first + timedelta(days=6))):
        await rhythm.add_day_off(tx, card.room.id, first, "skip")
        opens = card.calendar.opening(date.fromisoformat(value))
        if opens:
            await cycle.sit_out(tx, card.room, opens)


PAGES: Mapping[str, Callable[[RhythmCard], Keyboard]] = {
    **{which: _moment_page(which) for which in _MOMENTS},
    "weeks": _weeks_page,
    "quiet": _quiet_page,
    "holidays": _holidays_page,
    "skips": _skips_page,
    "topics": _topics_page,
}
CHOICES: Mapping[str, Callable[[Tx, RhythmCard, str], Awaitable[None]]] = {
    **{f"{which}-{part}": _choose_moment(which, part) for which in _MOMENTS for part in ("day", "hour")},
    "reminds-none": _choose_no_reminder,
    "weeks": _choose_weeks,
    "quiet": _choose_quiet,
    "holidays": _forget_holidays,
    "skips": _choose_skip,
    "topics": _choose_topics,
}
ACTIONS = {"rhythm.open": open_card, "rhythm.which": which, "rhythm.turn": turn, "rhythm.choose": choose}
AWAITED = {"rhythm.days": typed_days}
