"""One algorithm for inbox, chores and outbox: what is put once is done once, in the order of its lane.

1. `put` adds a row under a natural key, so that saying the same thing twice is saying it once.
2. `claim` takes the oldest due rows, and only from lanes in which nobody is at work. The claim is committed before the
   work begins; it carries a random token and a lease.
3. The work ends with exactly one of `finish`, `retry`, `wait`, `bury` or `doubt`, in the transaction of its effect. It
   matches the token: whoever lost the claim in the meantime gets `Fenced`, and the effect is rolled back with it.
4. Whoever was killed does nothing at all. The lease runs out, and the next `claim` gives the row to someone else.

A row is `ready`, `claimed`, `done`, `buried` or in `doubt`; in the first two it is pending and `done_at` is empty. A
row that waits for its next try holds up its lane, because order matters more there than speed; a buried one does not.
Times are real seconds since the epoch.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from secrets import token_hex

from sqlalchemy import (
    ColumnElement,
    Executable,
    RowMapping,
    Subquery,
    Table,
    and_,
    case,
    delete,
    func,
    select,
    text,
    true,
    update,
)

from bot.store.engine import Tx, alone, insert_once

_LAST = 2**62


class Fenced(Exception):
    """Someone else owns the claim now: the work came too late and must leave no trace."""


@dataclass(frozen=True, slots=True)
class Claim:
    """The right to do one row's work, for as long as the token in the row is this one."""

    id: int
    key: str
    lane: str
    token: str
    attempts: int
    row: RowMapping


async def put(tx: Tx, queue: Table, key: str, *, lane: str, at: float = 0.0, **columns: object) -> bool:
    """Add a row that is due from `at` on; False when the key was put before."""
    return await insert_once(tx, queue, key=key, lane=lane, next_try=at, **columns) is not None


async def claim(
    tx: Tx,
    queue: Table,
    *,
    now: float,
    lease: float = 60.0,
    limit: int = 1,
    per_lane: int = 1,
    busy: Collection[str] = (),
    reclaim: bool = True,
) -> list[Claim]:
    """Take up to `limit` due rows, oldest first, up to `per_lane` consecutive ones of a lane, none of a `busy` lane.

    Commit before working on them: until then nobody else can claim. `reclaim=False` leaves expired claims alone, for
    a queue whose claims `doubt_expired` looks after.
    """
    await alone(tx, f"claim {queue.name}")
    if reclaim:
        await _expire(tx, queue, now, again=true())
    found = (await tx.execute(_oldest_of(queue, _due_lanes(queue, now, busy), limit, per_lane))).mappings()
    rows, token = list(_up_to_the_first_not_due(found, now)), token_hex(8)
    if rows:
        mine = queue.c.id.in_([row["id"] for row in rows])
        await tx.execute(update(queue).where(mine).values(state="claimed", token=token, lease=now + lease))
    return [Claim(row["id"], row["key"], row["lane"], token, row["attempts"], row) for row in rows]


async def finish(tx: Tx, queue: Table, claim: Claim, *, now: float, **columns: object) -> None:
    """The work is done; raises Fenced, as do the other four ways to end a claim."""
    await _end(tx, queue, claim, state="done", done_at=now, error=None, **columns)


async def retry(tx: Tx, queue: Table, claim: Claim, *, at: float, error: str = "") -> None:
    """It failed: again at `at`, and one attempt more."""
    await _end(tx, queue, claim, state="ready", next_try=at, error=error, attempts=queue.c.attempts + 1)


async def wait(tx: Tx, queue: Table, claim: Claim, *, at: float) -> None:
    """It was not the row's fault: again at `at`, and no attempt counted."""
    await _end(tx, queue, claim, state="ready", next_try=at)


async def bury(tx: Tx, queue: Table, claim: Claim, *, now: float, error: str = "") -> None:
    """It will never work: put it aside for a person to look at, and let its lane go on."""
    await _end(tx, queue, claim, state="buried", done_at=now, error=error)


async def doubt(tx: Tx, queue: Table, claim: Claim, *, now: float) -> None:
    """Nobody knows whether it worked, and doing it again may double it: put it aside."""
    await _end(tx, queue, claim, state="doubt", done_at=now)


async def doubt_expired(tx: Tx, queue: Table, *, now: float, repeatable: Collection[str] = ()) -> Sequence[RowMapping]:
    """Put in doubt what was claimed by someone who is gone; a `repeatable` method becomes ready again instead.

    Returns the rows that are newly in doubt.
    """
    rows = await _expire(tx, queue, now, again=queue.c.method.in_(repeatable))
    return [row for row in rows if row["state"] == "doubt"]


async def orphan(tx: Tx, queue: Table) -> None:
    """Let every lease run out now: for a process that starts and knows that nobody else is at work.

    Were it wrong, the others would be fenced: they would lose their work, and nothing else.
    """
    await tx.execute(update(queue).where(queue.c.lease.is_not(None)).values(lease=0.0))


async def revive(tx: Tx, queue: Table, id: int) -> None:
    """Try again what was buried or in doubt, as if for the first time."""
    given_up = update(queue).where(queue.c.id == id, queue.c.state.in_(("buried", "doubt")))
    await tx.execute(given_up.values(state="ready", done_at=None, next_try=0.0, attempts=0, error=None))


async def buried(tx: Tx, queue: Table) -> Sequence[RowMapping]:
    """What a person should look at, oldest first."""
    rows = await tx.execute(select(queue).where(queue.c.state == "buried").order_by(queue.c.id))
    return rows.mappings().all()


async def waiting(tx: Tx, queue: Table, *, now: float) -> dict[str, int]:
    """How many rows are in each state but done; `ready` ones that are not due yet count as `later`."""
    later = and_(queue.c.state == "ready", queue.c.next_try > now)
    state = case((later, "later"), else_=queue.c.state).label("state_now")
    counted = select(state, func.count()).where(queue.c.state != "done").group_by(text("state_now"))
    return dict((await tx.execute(counted)).all())


async def forget(
    tx: Tx, queue: Table, *, before: float, state: str = "done", only: ColumnElement[bool] | None = None
) -> None:
    """Delete what ended in this state before that time: until then its key keeps it from being put again.

    The newest row always stays: SQLite would give its id, by which answers are named, to the next one.
    """
    newest = select(func.max(queue.c.id)).scalar_subquery()
    old = (queue.c.state == state) & (queue.c.done_at < before) & (queue.c.id < newest)
    await tx.execute(delete(queue).where(old if only is None else old & only))


async def _end(tx: Tx, queue: Table, claim: Claim, **columns: object) -> None:
    mine = update(queue).where(queue.c.id == claim.id, queue.c.token == claim.token)
    if (await tx.execute(mine.values(token=None, lease=None, **columns))).rowcount == 0:
        raise Fenced(f"{queue.name} {claim.key}")


async def _expire(tx: Tx, queue: Table, now: float, *, again: ColumnElement[bool]) -> Sequence[RowMapping]:
    """Take away every claim whose lease ran out, and count it as an attempt: the row may be what killed its owner."""
    # A row that its owner is ending at this very moment is locked, and is about to have no lease any more.
    expired = select(queue.c.id).where(queue.c.lease <= now).with_for_update(skip_locked=True)
    taken_away = update(queue).where(queue.c.id.in_(expired)).values(
        state=case((again, "ready"), else_="doubt"),
        done_at=case((again, None), else_=now),
        attempts=queue.c.attempts + 1,
        lease=None,
        token=None,
    )  # fmt: skip
    return (await tx.execute(taken_away.returning(*queue.c))).mappings().all()


def _due_lanes(queue: Table, now: float, busy: Collection[str]) -> Subquery:
    """The lanes that have nobody at work and whose first pending row is due."""
    head = queue.alias("head")
    at_work = select(queue.c.lane).where(queue.c.lease.is_not(None))
    lanes = (
        select(queue.c.lane, func.min(queue.c.id).label("first"))
        .where(queue.c.done_at.is_(None), queue.c.lane.not_in(busy), queue.c.lane.not_in(at_work))
        .group_by(queue.c.lane)
        .subquery("lanes")
    )
    return select(lanes).join(head, head.c.id == lanes.c.first).where(head.c.next_try <= now).subquery("due")


def _oldest_of(queue: Table, due: Subquery, limit: int, per_lane: int) -> Executable:
    """The first `limit` rows of the first `per_lane` of each due lane."""
    oldest = select(due).order_by(due.c.first).limit(limit).subquery("oldest")
    peer = queue.alias("peer")
    last = (
        select(peer.c.id)
        .where(peer.c.lane == oldest.c.lane, peer.c.done_at.is_(None))
        .order_by(peer.c.id)
        .offset(per_lane - 1)
        .limit(1)
        .scalar_subquery()
    )
    return (
        select(queue)
        .join(oldest, queue.c.lane == oldest.c.lane)
        .where(queue.c.done_at.is_(None), queue.c.id <= func.coalesce(last, _LAST))
        .order_by(queue.c.id)
        .limit(limit)
    )


def _up_to_the_first_not_due(rows: Iterable[RowMapping], now: float) -> Iterator[RowMapping]:
    held: set[str] = set()
    for row in rows:
        if row["next_try"] > now:
            held.add(row["lane"])
        if row["lane"] not in held:
            yield row
