"""Showings: every place where a digest can be read, a room or somebody's draft, what its messages say there now.

And those that are owed: to rooms that were resting when the digest posted itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import RowMapping, delete, select, update

from bot.store.engine import Tx, insert, insert_once
from bot.store.schema import digests, showings, showings_owed

PICTURE = ":picture"


@dataclass(frozen=True, slots=True)
class Showing:
    """One reading of a digest; `key` begins the outbox keys of its messages, the n-th of which says `parts[n]`.

    It stands in a `room`, or is the draft of a `person`; the other one is None. A picture is a showing as well: its key
    ends in `PICTURE` and is that of its one message, its `parts` tell what it shows, and are none until it is sent.
    """

    id: int
    digest: int
    key: str
    language: str
    room: int | None
    person: int | None
    parts: tuple[str, ...]

    @property
    def is_picture(self) -> bool:
        """Whether this is a picture rather than words."""
        return self.key.endswith(PICTURE)


@dataclass(frozen=True, slots=True)
class Owed:
    """A room in which a posted digest of a cycle was not shown, because it was resting then."""

    digest: int
    cycle: int
    room: int
    since: datetime


async def add(tx: Tx, showing: Showing) -> Showing:
    """A digest can be read in one more place; `showing.id` is not used."""
    where = {"digest_id": showing.digest, "key": showing.key, "room_id": showing.room, "person": showing.person}
    row = await insert(tx, showings, **where, language=showing.language, parts=list(showing.parts))
    return await showing_of(tx, row)


async def showing_of(tx: Tx, showing_id: int) -> Showing:
    """One showing by its id."""
    return _showing((await tx.execute(select(showings).where(showings.c.id == showing_id))).mappings().one())


async def find(tx: Tx, showing_id: int) -> Showing | None:
    """One showing by its id; None when it stands there no more."""
    row = (await tx.execute(select(showings).where(showings.c.id == showing_id))).mappings().one_or_none()
    return _showing(row) if row else None


async def forget(tx: Tx, showing_id: int) -> None:
    """It stands there no more."""
    await tx.execute(delete(showings).where(showings.c.id == showing_id))


async def of_digest(tx: Tx, digest: int) -> list[Showing]:
    """Everywhere a digest can be read, oldest first."""
    rows = await tx.execute(select(showings).where(showings.c.digest_id == digest).order_by(showings.c.id))
    return [_showing(row) for row in rows.mappings()]


async def says(tx: Tx, showing_id: int, parts: Sequence[str]) -> None:
    """Note what its messages say from now on."""
    await tx.execute(update(showings).where(showings.c.id == showing_id).values(parts=list(parts)))


async def owe(tx: Tx, digest: int, room: int, now: datetime) -> None:
    """A digest was posted, and is to be shown in this room later."""
    await insert_once(tx, showings_owed, digest_id=digest, room_id=room, since=now)


async def owed(tx: Tx) -> list[Owed]:
    """What is still to be shown, longest owed first."""
    joined = select(showings_owed, digests.c.cycle_id).join(digests, digests.c.id == showings_owed.c.digest_id)
    rows = await tx.execute(joined.order_by(showings_owed.c.since, showings_owed.c.room_id))
    return [Owed(row["digest_id"], row["cycle_id"], row["room_id"], row["since"]) for row in rows.mappings()]


async def settle(tx: Tx, digest: int, room: int) -> bool:
    """Nothing is owed there any more: of two who settle it, one hears True."""
    same = (showings_owed.c.digest_id == digest) & (showings_owed.c.room_id == room)
    return (await tx.execute(delete(showings_owed).where(same))).rowcount == 1


def _showing(row: RowMapping) -> Showing:
    what = (row["id"], row["digest_id"], row["key"], row["language"])
    return Showing(*what, row["room_id"], row["person"], tuple(row["parts"]))
