"""Who is there: how many people a room has, and who answered earlier questions, in which language and where."""

from sqlalchemy import func, select, update

from bot.domain.absence import Habit
from bot.domain.cycle import Cycle
from bot.store.engine import Tx
from bot.store.schema import cycles, replies, rooms


async def count(tx: Tx, chat: int, people: int) -> None:
    """Keep how many people a group has."""
    await tx.execute(update(rooms).where(rooms.c.chat == chat).values(people=people))


async def rooms_with_people(tx: Tx, community: int) -> dict[int, tuple[str, int]]:
    """A community's active rooms: their titles, and how many people are there; 0 while nobody has counted them."""
    active = (rooms.c.community_id == community) & (rooms.c.state == "active")
    rows = await tx.execute(select(rooms.c.id, rooms.c.title, rooms.c.people).where(active).order_by(rooms.c.id))
    return {row.id: (row.title, row.people or 0) for row in rows}


async def habits(tx: Tx, this: Cycle, most: int) -> list[Habit]:
    """How often members answered the last questions (at most so many) before this one, by language and room."""
    before = (cycles.c.community_id == this.community) & (cycles.c.number < this.number)
    asked = select(cycles.c.id).where(before & (cycles.c.number >= this.number - most))
    counted = replies.c.cycle_id.in_(asked) & replies.c.number.is_not(None) & replies.c.withdrawn.is_(False)
    kinds = (replies.c.member_id, replies.c.language, replies.c.room_id)
    rows = await tx.execute(select(*kinds, func.count().label("answers")).where(counted).group_by(*kinds))
    return [Habit(row.member_id, row.language, row.room_id, row.answers) for row in rows]


async def newcomers(tx: Tx, this: Cycle) -> set[int]:
    """The members who contributed to a question, and to none before it."""
    counted = replies.c.number.is_not(None) & replies.c.withdrawn.is_(False)
    earlier = select(cycles.c.id).where((cycles.c.community_id == this.community) & (cycles.c.number < this.number))
    before = select(replies.c.member_id).where(counted & replies.c.cycle_id.in_(earlier))
    now = select(replies.c.member_id).where(counted & (replies.c.cycle_id == this.id)).distinct()
    return set((await tx.scalars(now.where(replies.c.member_id.not_in(before)))).all())
