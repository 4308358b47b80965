"""Invitations into a community: a code that works once, the group that used it, and the way home again."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import RowMapping, select, update

from bot.store.engine import Tx, insert
from bot.store.schema import invitations, rooms


@dataclass(frozen=True, slots=True)
class Invitation:
    """A code of a community: who gave it, until when it works; `room` is the group that used it, `asked_by` who did."""

    code: str
    community: int
    person: int
    expires_at: datetime
    room: int | None
    asked_by: int | None


async def invite(tx: Tx, given: Invitation) -> None:
    """Keep a code that nobody has used yet."""
    who = {"code": given.code, "community_id": given.community, "person": given.person}
    await insert(tx, invitations, **who, expires_at=given.expires_at)


async def invitation(tx: Tx, code: str) -> Invitation | None:
    """What a code stands for; None for one that was never given."""
    row = (await tx.execute(select(invitations).where(invitations.c.code == code))).mappings().one_or_none()
    return _invitation(row) if row else None


async def use(tx: Tx, code: str, room: int, person: int | None) -> bool:
    """Let a group ask to join by a code: of two groups that try, one hears True."""
    unused = (invitations.c.code == code) & invitations.c.room_id.is_(None)
    return (await tx.execute(update(invitations).where(unused).values(room_id=room, asked_by=person))).rowcount == 1


async def settle(tx: Tx, code: str) -> bool:
    """Decide about whoever used a code: of two who decide, one hears True."""
    waiting = (invitations.c.code == code) & invitations.c.room_id.is_not(None) & invitations.c.settled.is_(False)
    return (await tx.execute(update(invitations).where(waiting).values(settled=True))).rowcount == 1


async def waiting(tx: Tx, community: int) -> list[Invitation]:
    """The groups that asked to join a community and were not decided about."""
    asked = (invitations.c.community_id == community) & invitations.c.room_id.is_not(None)
    chosen = select(invitations).where(asked & invitations.c.settled.is_(False)).order_by(invitations.c.code)
    return [_invitation(row) for row in (await tx.execute(chosen)).mappings()]


async def part(tx: Tx, room: int, now: datetime) -> bool:
    """Send a room home to the community that it founded; False when it has joined none."""
    joined = (rooms.c.id == room) & rooms.c.home.is_not(None)
    home = {"community_id": rooms.c.home, "home": None, "joined_at": None, "agreed_at": now}
    return (await tx.execute(update(rooms).where(joined).values(**home))).rowcount == 1


def _invitation(row: RowMapping) -> Invitation:
    who = (row["code"], row["community_id"], row["person"], row["expires_at"])
    return Invitation(*who, row["room_id"], row["asked_by"])
