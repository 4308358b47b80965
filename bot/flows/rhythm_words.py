"""What is said of a room's calendar: when its next question comes, days and moments in words, days that were typed."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import cache

from bot.domain import rhythm as reading
from bot.domain.community import LANGUAGES, Moment, Room
from bot.domain.refusal import Refusal
from bot.domain.text import cut
from bot.store import community, cycle, rhythm
from bot.store.engine import Tx
from bot.words import Html, plain, render

LONGEST_ECHO = 40


async def next_opening(tx: Tx, room: Room, now: datetime) -> datetime | None:
    """When a room is asked its next question; None while it is paused, gone, or nothing was agreed."""
    its, chosen = await rhythm.calendar(tx, room), await community.community(tx, room.community)
    if chosen.agreed_at is None or room.state in ("paused", "gone"):
        return None
    after = max(now, room.agreed_in(chosen))
    if this := await cycle.open_cycle(tx, chosen.id):
        sittings = await cycle.sittings_of(tx, this.id)
        for sitting in sittings:
            if sitting.room == room.id and sitting.state == "planned":
                return its.awake(max(sitting.opens_at, now))
        after = max(after, *(sitting.closes_at - timedelta(seconds=1) for sitting in sittings))
    for opening in its.after(after):
        if not await cycle.is_taken(tx, chosen.id, opening.week):
            return opening.at
    return None


async def next_words(tx: Tx, room: Room, speech: str, now: datetime) -> Html:
    """When the next question comes, by the room's clock in words, and by the reader's own."""
    at = await next_opening(tx, room, now)
    if at is None:
        return render(speech, "next-opening-paused" if room.state == "paused" else "next-opening-unknown")
    return opening_words(room, speech, at)


async def soonest_words(tx: Tx, rooms: Sequence[Room], speech: str, now: datetime) -> Html | None:
    """When the next question comes to any of these rooms, to those of the reader's language first; None if unknown."""
    found = [(room, at) for room in rooms if (at := await next_opening(tx, room, now))]
    if not found:
        return None
    room, at = min(found, key=lambda one: (one[0].language != speech, one[1]))
    return opening_words(room, speech, at)


def opening_words(room: Room, speech: str, at: datetime) -> Html:
    """An opening by the room's clock in words, and by the reader's own."""
    local = at.astimezone(room.place)
    when = {"day": day_words(speech, local.date()), "clock": f"{local:%H:%M}", "zone": room.zone}
    return render(speech, "next-opening", **when, own=own_time(at))


def own_time(at: datetime) -> Html:
    """An instant that Telegram shows by the reader's own clock and in their language; as UTC where it cannot.

    https://core.telegram.org/bots/api#date-time-entity-formatting
    """
    return Html(f'<tg-time unix="{int(at.timestamp())}" format="wDt">{at:%Y-%m-%d %H:%M} UTC</tg-time>')


def day_words(speech: str, day: date) -> Html:
    """A day as one says it: Monday 9 March."""
    return render(speech, "day-in-words", weekday=day.weekday(), day=day.day, month=day.month)


def moment_words(speech: str, moment: Moment) -> Html:
    """A moment of every week: Monday, 09:00."""
    return render(speech, "moment-in-words", weekday=moment.weekday, clock=moment.clock)


def read_days(words: str, today: date) -> tuple[date, date]:
    """The first and last of the days that were typed, in any of the bot's languages."""
    try:
        return reading.read_days(words, today, _months())
    except ValueError:
        raise Refusal("unknown-day", words=cut(words, LONGEST_ECHO)) from None


@cache
def _months() -> Mapping[str, int]:
    return {plain(spoken, "month", month=n).casefold(): n for spoken in LANGUAGES for n in range(1, 13)}
