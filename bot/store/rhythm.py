"""The calendars of rooms: their rhythm, with the days on which they do not open."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import delete, select, update

from bot.domain.community import Room
from bot.domain.rhythm import Calendar
from bot.store import community
from bot.store.engine import Tx, insert_once
from bot.store.schema import days_off, rooms


async def timetable(tx: Tx, community_id: int) -> list[tuple[Room, Calendar]]:
    """A community's rooms, the founding one first, each with its calendar."""
    those = await community.rooms_of(tx, community_id)
    off = await _days_off(tx, [room.id for room in those])
    return [(room, _calendar(room, those[0], off)) for room in those]


async def calendar(tx: Tx, room: Room) -> Calendar:
    """One room's calendar."""
    return next(its for one, its in await timetable(tx, room.community) if one.id == room.id)


async def add_day_off(tx: Tx, room_id: int, day: date, kind: str) -> bool:
    """Keep a day as a "holiday" or to "skip"; False when it was kept before."""
    return await insert_once(tx, days_off, room_id=room_id, day=day, kind=kind) is not None


async def forget_days_off(tx: Tx, room_id: int, kind: str, run: tuple[date, date]) -> bool:
    """Open on these days after all; False when none of them was kept."""
    those = (days_off.c.room_id == room_id) & (days_off.c.kind == kind) & days_off.c.day.between(*run)
    return (await tx.execute(delete(days_off).where(those))).rowcount > 0


async def agree(tx: Tx, room_id: int, now: datetime) -> None:
    """A room's rhythm was agreed on anew: openings that lie before this instant are nobody's promise."""
    await tx.execute(update(rooms).where(rooms.c.id == room_id).values(agreed_at=now))


async def pause(tx: Tx, room_id: int, now: datetime) -> bool:
    """Ask nothing in a room until it resumes; False when it was paused before."""
    running = (rooms.c.id == room_id) & rooms.c.paused_at.is_(None)
    return (await tx.execute(update(rooms).where(running).values(paused_at=now))).rowcount == 1


async def resume(tx: Tx, room_id: int, now: datetime) -> bool:
    """Let a room's weeks open again, from this instant on; False when it was not paused."""
    paused = (rooms.c.id == room_id) & rooms.c.paused_at.is_not(None)
    return (await tx.execute(update(rooms).where(paused).values(paused_at=None, agreed_at=now))).rowcount == 1


_DaysOff = dict[tuple[int, str], set[date]]


async def _days_off(tx: Tx, room_ids: Collection[int]) -> _DaysOff:
    found: _DaysOff = defaultdict(set)
    for row in await tx.execute(select(days_off).where(days_off.c.room_id.in_(room_ids))):
        found[row.room_id, row.kind].add(row.day)
    return found


def _calendar(room: Room, founding: Room, off: _DaysOff) -> Calendar:
    holidays, skipped = (frozenset(off.get((room.id, kind), ())) for kind in ("holiday", "skip"))
    return Calendar(room.rhythm, room.place, founding.rhythm.opens.weekday, holidays, skipped)
