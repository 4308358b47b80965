"""Where a summary is posted, and when: one that posts itself wakes nobody.

1. `post` shows it in every room. Where it goes out by itself and it is quiet there just then, the room is owed it.
2. `put_due` looks whether the rooms that are owed a summary still rest.
3. `make_up` shows what is posted by then, as it reads then, and the end of a series that it was the last summary of.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.community import Room
from bot.domain.cycle import Week
from bot.flows import edition_picture, series_weeks
from bot.flows.chore import Args, Errand, put_chore
from bot.flows.digest_showing import edition_of, show
from bot.store import community, cycle, digest, rhythm, showing
from bot.store.digest import Digest
from bot.store.engine import Tx
from bot.store.showing import Showing


@dataclass(frozen=True, slots=True)
class Posted:
    """Where a summary was posted, and how many rooms are owed it."""

    shown: Sequence[Room]
    owed: int

    @property
    def rooms(self) -> int:
        """In how many rooms it can be read now."""
        return sum(room.state == "active" for room in self.shown)

    @property
    def waiting(self) -> int:
        """In how many it comes later: they rest, or the bot may not write there for now."""
        return self.owed + len(self.shown) - self.rooms


async def post(tx: Tx, kept: Digest, now: datetime, *, itself: bool) -> Posted:
    """Show a summary in every room of its community; where the bot may not write for now, it waits in the outbox."""
    before = {one.room for one in await showing.of_digest(tx, kept.id)}
    week = await cycle.week(tx, kept.cycle)
    rooms = [room for room in await community.rooms_of(tx, week.community.id) if room.takes_part]
    resting = {room.id for room in rooms if itself and room.id not in before and await _rests(tx, room, now)}
    for room in rooms:
        if room.id in resting:
            await showing.owe(tx, kept.id, room.id, now)
        elif room.id not in before:
            await show(tx, await _edition(tx, kept, week, room), now)
    return Posted([room for room in rooms if room.id not in resting], len(resting))


async def _rests(tx: Tx, room: Room, now: datetime) -> bool:
    return (await rhythm.calendar(tx, room)).is_quiet(now)


async def _edition(tx: Tx, kept: Digest, week: Week, room: Room) -> Showing:
    """The room's own edition, in its language."""
    parts = tuple(await edition_of(tx, kept, week, (room.language, room.id)))
    key = f"digest:{kept.cycle}:{room.language}:room:{room.id}"
    return Showing(0, kept.id, key, room.language, room.id, None, parts)


async def put_due(tx: Tx, now: datetime) -> None:
    """Queue what is owed to rooms that rest no more."""
    for one in await showing.owed(tx):
        if not await _rests(tx, await community.room(tx, one.room), now):
            lane, mark = f"digest:{one.cycle}", f"owed:{one.since:%Y-%m-%dT%H:%M:%S.%f}"
            key = f"{lane}:room:{one.room}:{mark}"
            await put_chore(tx, "digest.make_up", key, lane=lane, digest=one.digest, room=one.room, mark=mark)


async def next_due(tx: Tx, now: datetime) -> tuple[datetime, str] | None:
    """When the next room that is owed a summary wakes up."""
    rooms = [await community.room(tx, one.room) for one in await showing.owed(tx)]
    ends = [(await rhythm.calendar(tx, room)).awake(now) for room in rooms]
    return (min(ends), "publish") if ends else None


async def make_up(tx: Tx, args: Args, now: datetime) -> None:
    """Show what was owed, unless it was taken back or shown by hand, or the room went its own way."""
    room = await community.room(tx, int(args["room"]))
    kept = await digest.digest(tx, int(args["digest"]))
    if not await showing.settle(tx, int(args["digest"]), room.id) or kept is None or not room.takes_part:
        return
    week = await cycle.week(tx, kept.cycle)
    if room.community != week.community.id:
        return
    shown = any(one.room == room.id for one in await showing.of_digest(tx, kept.id))
    if kept.state == "posted" and not shown:
        await show(tx, await _edition(tx, kept, week, room), now)
        await edition_picture.announce(tx, kept, [room], str(args["mark"]))
    await series_weeks.thank_late(tx, week, room)


CHORES: Mapping[str, Errand] = {"digest.make_up": Errand(make_up)}
