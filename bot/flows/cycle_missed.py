"""Weeks that passed without a question, because the bot was away: told to the desk once, with what happens now.

1. When the bot decides about a week, in time or too late, it looks back to the end of the last question.
2. The openings in between, since the latest of which the desk was told, are weeks that were missed.
3. One message names the first and the last of them, and says what comes next and when.
"""

from datetime import date, datetime, timedelta

from bot.domain.community import Community
from bot.flows import rhythm_words as calendars
from bot.flows import rights, voice
from bot.flows.voice import Place
from bot.store import cycle, member, rhythm
from bot.store import voice as said
from bot.store.engine import Tx
from bot.words import Arg, Html, render

_TOLD = ("missed", "empty")


def week_key(community: Community, week: date, what: str) -> str:
    """The outbox key of what the desk is told about a week in which nothing was asked."""
    return f"community:{community.id}:week:{week}:{what}"


async def tell(tx: Tx, community: Community, week: date, now: datetime, *, asked: bool = False) -> None:
    """Say which weeks were missed, this one among them unless it is `asked` after all."""
    until = week if asked else week + timedelta(days=7)
    weeks, desk = await _missed(tx, community, until, now), await rights.desk_of(tx, community)
    if not weeks or desk is None:
        return
    place = Place(desk, await member.language(tx, desk))
    first, last = (calendars.day_words(place.language, one) for one in (weeks[0], weeks[-1]))
    then = await _then(tx, community, place.language, now, asked=asked)
    facts: dict[str, Arg] = {"name": community.name, "count": len(weeks), "first": first, "last": last, "then": then}
    html = render(place.language, "week-missed", **facts)
    await voice.post(tx, place, week_key(community, weeks[-1], "missed"), html)


async def _then(tx: Tx, community: Community, speech: str, now: datetime, *, asked: bool = False) -> Html:
    """What happens now."""
    if asked:
        return render(speech, "week-missed-not-this")
    rooms = [room for room, _ in await rhythm.timetable(tx, community.id)]
    return render(speech, "week-missed-next", next=await calendars.soonest_words(tx, rooms, speech, now) or "")


async def _missed(tx: Tx, community: Community, until: date, now: datetime) -> list[date]:
    """The weeks before `until` whose opening has come round in some room since the last question, unknown to anyone."""
    last = await cycle.latest(tx, community.id)
    ends = [sitting.closes_at for sitting in await cycle.sittings_of(tx, last.id)] if last else []
    weeks: set[date] = set()
    for room, calendar in await rhythm.timetable(tx, community.id):
        since = max([room.agreed_in(community), *ends])
        weeks |= {one.week for one in calendar.after(since) if one.at <= now and one.week < until}
    found: list[date] = []
    for week in sorted(weeks, reverse=True):
        if await _is_known(tx, community, week):
            break
        found = [week, *found]
    return found


async def _is_known(tx: Tx, community: Community, week: date) -> bool:
    told = [await said.message_of(tx, week_key(community, week, what)) for what in _TOLD]
    return any(told) or await cycle.is_taken(tx, community.id, week)
