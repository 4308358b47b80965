"""Cycles and sittings: the rows that are the truth about what has been opened, reminded and closed."""

from datetime import date, datetime

from sqlalchemy import ColumnElement, RowMapping, delete, select, update

from bot.domain.cycle import Cycle, Sitting, Times, Week
from bot.store import community as community_rows
from bot.store.engine import Tx, insert
from bot.store.schema import chores, communities, cycles, outbox, sittings


async def begin(tx: Tx, community: int, question: int, week: date | None) -> Cycle:
    """A new cycle under the community's next Q number; a second one for the same week hits a unique key."""
    counted = update(communities).where(communities.c.id == community)
    counted = counted.values(last_question=communities.c.last_question + 1)
    number = (await tx.execute(counted.returning(communities.c.last_question))).scalar_one()
    row = {"community_id": community, "question_id": question, "number": number, "week": week, "state": "open"}
    return Cycle(await insert(tx, cycles, **row), community, question, number, "open")


async def add_sitting(tx: Tx, cycle: int, room: int, at: Times, state: str = "planned") -> int:
    """The week's place in one room."""
    when = {"opens_at": at.opens, "reminds_at": at.reminds, "closes_at": at.closes}
    return await insert(tx, sittings, cycle_id=cycle, room_id=room, state=state, **when)


async def cycle(tx: Tx, cycle_id: int) -> Cycle:
    """One cycle by its id."""
    rows = await tx.execute(select(cycles).where(cycles.c.id == cycle_id))
    return _cycle(rows.mappings().one())


async def week(tx: Tx, cycle_id: int) -> Week:
    """One cycle with its community."""
    of = await cycle(tx, cycle_id)
    return Week(await community_rows.community(tx, of.community), of)


async def open_cycle(tx: Tx, community: int) -> Cycle | None:
    """The question that the community is answering now, if any."""
    return await _first(tx, (cycles.c.community_id == community) & (cycles.c.state == "open"))


async def latest(tx: Tx, community: int) -> Cycle | None:
    """The question asked last, open or closed."""
    return await _first(tx, cycles.c.community_id == community)


async def numbered(tx: Tx, community: int, number: int) -> Cycle | None:
    """The cycle of a Q number."""
    return await _first(tx, (cycles.c.community_id == community) & (cycles.c.number == number))


async def all_of(tx: Tx, community: int) -> list[Cycle]:
    """Every cycle of a community, first to last."""
    rows = await tx.execute(select(cycles).where(cycles.c.community_id == community).order_by(cycles.c.number))
    return [_cycle(row) for row in rows.mappings()]


async def is_taken(tx: Tx, community: int, week: date) -> bool:
    """Whether that week has its question already, asked by the rhythm or by hand."""
    same = (cycles.c.community_id == community) & (cycles.c.week == week)
    return await tx.scalar(select(cycles.c.id).where(same)) is not None


async def sitting(tx: Tx, sitting_id: int) -> Sitting:
    """One sitting by its id."""
    rows = await tx.execute(select(sittings).where(sittings.c.id == sitting_id))
    return _sitting(rows.mappings().one())


async def sittings_of(tx: Tx, cycle_id: int) -> list[Sitting]:
    """A cycle's sittings, one per room."""
    rows = await tx.execute(select(sittings).where(sittings.c.cycle_id == cycle_id).order_by(sittings.c.id))
    return [_sitting(row) for row in rows.mappings()]


async def sitting_in(tx: Tx, cycle_id: int, room: int) -> Sitting | None:
    """A cycle's sitting in one room."""
    same = (sittings.c.cycle_id == cycle_id) & (sittings.c.room_id == room)
    row = (await tx.execute(select(sittings).where(same))).mappings().one_or_none()
    return _sitting(row) if row else None


async def give_topic(tx: Tx, sitting_id: int, thread: int) -> None:
    """Keep which forum topic is the question's own."""
    await tx.execute(update(sittings).where(sittings.c.id == sitting_id).values(thread=thread))


async def lose_topic(tx: Tx, room: int, thread: int) -> None:
    """A question's own forum topic is no more."""
    same = (sittings.c.room_id == room) & (sittings.c.thread == thread)
    await tx.execute(update(sittings).where(same).values(thread=None))


async def sitting_of_topic(tx: Tx, room: int, thread: int) -> Sitting | None:
    """The sitting whose own forum topic this is."""
    return await _last(tx, (sittings.c.room_id == room) & (sittings.c.thread == thread))


async def topic_before(tx: Tx, of: Sitting) -> Sitting | None:
    """The latest sitting before this one in its room that had a forum topic of its own."""
    return await _last(tx, (sittings.c.room_id == of.room) & (sittings.c.id < of.id) & sittings.c.thread.is_not(None))


async def _last(tx: Tx, condition: ColumnElement[bool]) -> Sitting | None:
    rows = await tx.execute(select(sittings).where(condition).order_by(sittings.c.id.desc()).limit(1))
    row = rows.mappings().one_or_none()
    return _sitting(row) if row else None


async def move(tx: Tx, sitting_id: int, before: str, after: str, *, late: bool = False) -> bool:
    """Change a sitting's state if it still is `before`: of two who try, one hears True."""
    change = update(sittings).where((sittings.c.id == sitting_id) & (sittings.c.state == before))
    done = await tx.execute(change.values(state=after, late=sittings.c.late | late))
    return done.rowcount == 1


async def end(tx: Tx, sitting_id: int, now: datetime) -> None:
    """End a sitting by hand: what is said from now on is late."""
    await move(tx, sitting_id, "planned", "skipped")
    if await move(tx, sitting_id, "open", "closed"):
        await tx.execute(update(sittings).where(sittings.c.id == sitting_id).values(closes_at=now))


async def plan_again(tx: Tx, of: Sitting) -> None:
    """Let an opening come round again whose question never arrived; one that did, or may have, stays as it is.

    What was given up is forgotten, and so is that it was due: both would be known by their keys.
    """
    lost = outbox.c.key.in_([f"sitting:{of.id}:question", f"sitting:{of.id}:topic"]) & (outbox.c.state == "buried")
    if of.state == "open" and (await tx.execute(delete(outbox).where(lost))).rowcount:
        await tx.execute(delete(chores).where(chores.c.key == f"sitting:{of.id}:open"))
        await move(tx, of.id, "open", "planned")


async def mark_reminded(tx: Tx, sitting_id: int) -> bool:
    """Note that the reminder was given; False when it was before, or the sitting is not open."""
    still = (sittings.c.id == sitting_id) & (sittings.c.state == "open") & sittings.c.reminded.is_(False)
    done = await tx.execute(update(sittings).where(still).values(reminded=True))
    return done.rowcount == 1


async def mark_briefed(tx: Tx, cycle_id: int) -> bool:
    """Note that the desk was told how the week goes; False when it was before."""
    still = (cycles.c.id == cycle_id) & cycles.c.briefed.is_(False)
    return (await tx.execute(update(cycles).where(still).values(briefed=True))).rowcount == 1


async def unbriefed(tx: Tx) -> list[tuple[Cycle, list[Sitting]]]:
    """The cycles that are being answered and of which the desk was not told how they go, with their sittings."""
    waiting = (cycles.c.state == "open") & cycles.c.briefed.is_(False)
    found = await tx.execute(select(cycles).where(waiting).order_by(cycles.c.id))
    theirs: dict[int, list[Sitting]] = {}
    joined = select(sittings).join(cycles, cycles.c.id == sittings.c.cycle_id).where(waiting)
    for row in (await tx.execute(joined.order_by(sittings.c.id))).mappings():
        theirs.setdefault(row["cycle_id"], []).append(_sitting(row))
    return [(_cycle(row), theirs.get(row["id"], [])) for row in found.mappings()]


async def close(tx: Tx, cycle_id: int) -> bool:
    """Close the cycle once its last sitting is over; of two who try, one hears True.

    The row is locked first: of two rooms that close together, each would else see the other still open.
    """
    await tx.execute(select(cycles.c.id).where(cycles.c.id == cycle_id).with_for_update())
    running = select(sittings.c.id).where((sittings.c.cycle_id == cycle_id) & sittings.c.state.in_(("planned", "open")))
    if (await tx.execute(running.limit(1))).first() is not None:
        return False
    still = (cycles.c.id == cycle_id) & (cycles.c.state == "open")
    done = await tx.execute(update(cycles).where(still).values(state="closed"))
    return done.rowcount == 1


async def due(tx: Tx, now: datetime) -> list[tuple[str, Sitting]]:
    """What every sitting needs at this instant: ("open" | "remind" | "close", sitting)."""
    waiting = {"open": _to_open(), "remind": _to_remind(), "close": _to_close()}
    found: list[tuple[str, Sitting]] = []
    for what, (condition, at) in waiting.items():
        rows = await tx.execute(select(sittings).where(condition & (at <= now)).order_by(sittings.c.id))
        found += [(what, _sitting(row)) for row in rows.mappings()]
    return found


async def to_come(tx: Tx) -> list[tuple[datetime, str, Sitting]]:
    """Everything that a sitting will need, and when: (instant, "open" | "remind" | "close", sitting)."""
    found: list[tuple[datetime, str, Sitting]] = []
    for what, (condition, at) in {"open": _to_open(), "remind": _to_remind(), "close": _to_close()}.items():
        rows = await tx.execute(select(sittings, at.label("at")).where(condition))
        found += [(row["at"], what, _sitting(row)) for row in rows.mappings()]
    return found


_When = tuple[ColumnElement[bool], ColumnElement[datetime]]


def _to_open() -> _When:
    return sittings.c.state == "planned", sittings.c.opens_at


def _to_remind() -> _When:
    return (sittings.c.state == "open") & sittings.c.reminded.is_(False), sittings.c.reminds_at


def _to_close() -> _When:
    return sittings.c.state == "open", sittings.c.closes_at


async def _first(tx: Tx, condition: ColumnElement[bool]) -> Cycle | None:
    rows = await tx.execute(select(cycles).where(condition).order_by(cycles.c.number.desc()).limit(1))
    row = rows.mappings().one_or_none()
    return _cycle(row) if row else None


def _cycle(row: RowMapping) -> Cycle:
    who = (row["id"], row["community_id"], row["question_id"])
    return Cycle(*who, row["number"], row["state"], row["code"] or "")


def _sitting(row: RowMapping) -> Sitting:
    when = (row["opens_at"], row["reminds_at"], row["closes_at"])
    return Sitting(row["id"], row["cycle_id"], row["room_id"], row["state"], *when, row["late"], row["thread"])
