"""/skip, /pause and /resume: a room takes leave for a week, or until it comes back; one line says what comes next.

In private, whoever decides about several rooms is first asked which one.
"""

from datetime import date, datetime

from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.flows import community as communities
from bot.flows import cycle, voice
from bot.flows import rhythm_words as calendars
from bot.flows.chore import Args
from bot.flows.rhythm import RhythmCard, ask_which, card_of, record, rooms_meant, show_page, way_in
from bot.flows.rhythm_words import day_words, read_days
from bot.flows.voice import CARD_LIFE, Button
from bot.store import community, rhythm
from bot.store.engine import Tx
from bot.words import Html


async def skip(tx: Tx, caller: Caller, words: str, now: datetime) -> None:
    """/skip DATE: no question in the week of that day; without a date, by buttons in private."""
    rooms = await rooms_meant(tx, caller)
    if not words.strip() and not caller.private:
        return await communities.lead_in(tx, caller, way_in(rooms[0], now))
    args, action = {"page": "skips"}, "rhythm.turn"
    if words.strip():
        day, _ = read_days(words, now.astimezone(rooms[0].place).date())
        args, action = {"day": day.isoformat()}, "leave.skip"
    if len(rooms) > 1:
        button = Button("button-words", action, args, expires=now + CARD_LIFE, person=caller.person)
        return await ask_which(tx, caller, rooms, button)
    card = await card_of(tx, caller, {"room": rooms[0].id}, now)
    await (_skip(tx, card, day) if words.strip() else show_page(tx, card, "skips"))


async def skip_pressed(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The room was chosen in which that week is left out."""
    await _skip(tx, await card_of(tx, caller, args, now), date.fromisoformat(str(args["day"])))


async def _skip(tx: Tx, card: RhythmCard, day: date) -> None:
    """Leave out the week of a day, unless its question has been asked or it is left out already."""
    its = card.calendar
    week = its.week_of_day(day)
    first, opens = its.day_in(week), its.opening(week)
    if its.skips(week):
        raise Refusal("skip-already")
    if opens is None or opens <= card.now:
        raise Refusal("skip-too-late")
    await rhythm.add_day_off(tx, card.room.id, first, "skip")
    await cycle.sit_out(tx, card.room, opens)
    await record(tx, card, "skip")
    await _say_next(tx, card, "skipped", day_words(card.speech, first))


async def pause(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """/pause: nothing is asked in this room until /resume."""
    await _turn(tx, caller, {**args, "to": "pause"}, now)


async def resume(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """/resume: the room's weeks open again, from the next one on."""
    await _turn(tx, caller, {**args, "to": "resume"}, now)


async def _turn(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Pause or resume the room that is meant; where that may be one of several, the person chooses first."""
    verb = str(args["to"])
    change, done, already = _TURNS[verb]
    rooms = [] if "room" in args else await rooms_meant(tx, caller)
    if len(rooms) > 1:
        button = Button("button-words", f"leave.{verb}", expires=now + CARD_LIFE, person=caller.person)
        return await ask_which(tx, caller, rooms, button)
    card = await card_of(tx, caller, {"room": rooms[0].id} if rooms else args, now)
    if not await change(tx, card.room.id, now):
        raise Refusal(already)
    await record(tx, card, verb)
    await _say_next(tx, card, done)


async def _say_next(tx: Tx, card: RhythmCard, text_id: str, day: Html | None = None) -> None:
    """One line about what was changed, with the next opening."""
    room = await community.room(tx, card.room.id)
    coming = await calendars.next_words(tx, room, card.speech, card.now)
    await voice.lay(tx, card.caller, text_id, group=room.title, day=day or "", next=coming)


_TURNS = {
    "pause": (rhythm.pause, "paused", "paused-already"),
    "resume": (rhythm.resume, "resumed", "resumed-already"),
}
ACTIONS = {"leave.skip": skip_pressed, "leave.pause": pause, "leave.resume": resume}
