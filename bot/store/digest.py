"""Digests: the facts of each week's summary, and its finished editions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import RowMapping, Select, func, select, update

from bot.domain.digest import Synthesis, stored, synthesis_from
from bot.store.engine import Tx, insert_once, upsert
from bot.store.schema import chores, communities, cycles, digests, inbox
from bot.store.schema import editions as written_in
from bot.store.schema import room_editions as written_for


@dataclass(frozen=True, slots=True)
class Digest:
    """One week's summary; `state` is draft or posted, `approved_by` the person who agreed (None: the schedule).

    `synthesis` is what facilitators work on, and `version` counts their edits; `approved` is what was posted.
    `scheduled_by` agreed that it goes out by itself at `publishes_at`; None there means that it will not.
    """

    id: int
    cycle: int
    state: str
    synthesis: Synthesis
    publishes_at: datetime | None
    approved_by: int | None
    approved: Synthesis | None = None
    scheduled_by: int | None = None
    version: int = 0

    @property
    def readable(self) -> Synthesis:
        """What members may read: of a posted digest only what was approved."""
        return self.approved if self.state == "posted" and self.approved else self.synthesis


async def add(tx: Tx, cycle: int, synthesis: Synthesis, publishes_at: datetime | None) -> bool:
    """Keep a draft; False when this week has its digest already."""
    row = {"state": "draft", "synthesis": stored(synthesis), "publishes_at": publishes_at}
    return bool(await insert_once(tx, digests, cycle_id=cycle, **row))


async def digest(tx: Tx, digest_id: int) -> Digest | None:
    """One digest by its id."""
    row = (await tx.execute(select(digests).where(digests.c.id == digest_id))).mappings().one_or_none()
    return _digest(row) if row else None


async def of_cycle(tx: Tx, cycle: int) -> Digest | None:
    """The digest of one question."""
    row = (await tx.execute(select(digests).where(digests.c.cycle_id == cycle))).mappings().one_or_none()
    return _digest(row) if row else None


async def hold(tx: Tx, cycle: int) -> None:
    """Let nobody change the digest of a question until this transaction ends, and see what was changed before."""
    await tx.execute(select(digests.c.id).where(digests.c.cycle_id == cycle).with_for_update())


async def latest(tx: Tx, community: int, state: str, before: int | None = None) -> Digest | None:
    """The community's newest digest in a state; `before` a Q number, if given."""
    wanted = (cycles.c.community_id == community) & (digests.c.state == state)
    if before is not None:
        wanted &= cycles.c.number < before
    found = select(digests).join(cycles, cycles.c.id == digests.c.cycle_id).where(wanted)
    row = (await tx.execute(found.order_by(cycles.c.number.desc()).limit(1))).mappings().one_or_none()
    return _digest(row) if row else None


async def approve(tx: Tx, digest: Digest, person: int | None, now: datetime) -> bool:
    """Turn a draft into a posted digest: of two who try, one hears True."""
    draft = (digests.c.id == digest.id) & (digests.c.state == "draft")
    who_and_what = {"approved_by": person, "posted_at": now, "approved": digests.c.synthesis}
    done = await tx.execute(update(digests).where(draft).values(state="posted", **who_and_what))
    return done.rowcount == 1


async def rewrite(tx: Tx, digest: Digest, synthesis: Synthesis) -> bool:
    """Replace what facilitators work on; False when somebody else has changed it since `digest` was read."""
    same = (digests.c.id == digest.id) & (digests.c.version == digest.version)
    changed = {"synthesis": stored(synthesis), "version": digest.version + 1}
    return (await tx.execute(update(digests).where(same).values(**changed))).rowcount == 1


async def change(tx: Tx, digest: Digest, **columns: object) -> None:
    """Change a digest's state, approved, approved_by, scheduled_by or publishes_at."""
    await tx.execute(update(digests).where(digests.c.id == digest.id).values(**columns))


async def editions(tx: Tx, digest: Digest) -> list[tuple[str, int | None]]:
    """The languages in which a digest has been written, for which room or (None) for whoever reads it in private."""
    alone = select(written_in.c.language).where(written_in.c.digest_id == digest.id).order_by(written_in.c.language)
    ours = written_for.c.digest_id == digest.id
    rooms = select(written_for.c.language, written_for.c.room_id).where(ours).order_by(written_for.c.room_id)
    languages: list[tuple[str, int | None]] = [(language, None) for language in await tx.scalars(alone)]
    return [*languages, *((row.language, row.room_id) for row in await tx.execute(rooms))]


async def keep_edition(tx: Tx, digest: Digest, readers: tuple[str, int | None], parts: Sequence[str]) -> None:
    """Store what a digest says in one language, for one room or for none, part by part as it is sent."""
    language, room = readers
    row = {"digest_id": digest.id, "language": language}
    if room is None:
        await upsert(tx, written_in, tuple(row), **row, parts=list(parts))
    else:
        row["room_id"] = room
        await upsert(tx, written_for, tuple(row), **row, parts=list(parts))


async def edition(tx: Tx, digest: Digest, language: str, room: int | None = None) -> list[str] | None:
    """The stored parts of one edition; None when there is none yet."""
    table = written_in if room is None else written_for
    same = (table.c.digest_id == digest.id) & (table.c.language == language)
    mine = same if room is None else same & (table.c.room_id == room)
    parts: list[str] | None = await tx.scalar(select(table.c.parts).where(mine))
    return parts


async def due(tx: Tx, now: datetime) -> list[tuple[int, datetime]]:
    """Cycles whose draft was agreed to be published by itself, and whose time has come, with that time."""
    come = _agreed().add_columns(digests.c.publishes_at).where(digests.c.publishes_at <= now)
    return [(row.cycle_id, row.publishes_at) for row in await tx.execute(come)]


async def let_hour_pass(tx: Tx, community: int, now: datetime) -> None:
    """Forget the hours that came and went while nobody had agreed to them."""
    ours = digests.c.cycle_id.in_(select(cycles.c.id).where(cycles.c.community_id == community))
    past = ours & (digests.c.state == "draft") & (digests.c.publishes_at <= now)
    await tx.execute(update(digests).where(past).values(publishes_at=None))


async def next_due(tx: Tx) -> datetime | None:
    """The earliest time at which a draft will be published by itself."""
    soonest: datetime | None = await tx.scalar(_agreed().with_only_columns(func.min(digests.c.publishes_at)))
    return soonest


async def unread(tx: Tx, chore_key: str) -> int:
    """How many replies, stored before that chore was queued, still wait to be understood."""
    own = select(chores.c.id).where(chores.c.key == chore_key).scalar_subquery()
    waiting = (chores.c.kind == "reply.understand") & chores.c.done_at.is_(None) & (chores.c.id < own)
    return await tx.scalar(select(func.count()).select_from(chores).where(waiting & (chores.c.attempts < 3))) or 0


async def unheard(tx: Tx, lanes: Sequence[str]) -> int:
    """How many updates of these chats were received and are still to be handled."""
    waiting = inbox.c.lane.in_(lanes) & inbox.c.done_at.is_(None) & (inbox.c.attempts < 3)
    return await tx.scalar(select(func.count()).select_from(inbox).where(waiting)) or 0


def _agreed() -> Select[tuple[int]]:
    by_rule_or_hand = communities.c.publishes_itself | digests.c.scheduled_by.is_not(None)
    agreed = by_rule_or_hand & (digests.c.state == "draft")
    joined = select(digests.c.cycle_id).join(cycles, cycles.c.id == digests.c.cycle_id)
    return joined.join(communities, communities.c.id == cycles.c.community_id).where(agreed)


def _digest(row: RowMapping) -> Digest:
    what = (row["id"], row["cycle_id"], row["state"], synthesis_from(row["synthesis"]))
    approved = synthesis_from(row["approved"]) if row["approved"] else None
    return Digest(*what, row["publishes_at"], row["approved_by"], approved, row["scheduled_by"], row["version"])
