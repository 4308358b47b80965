"""Digests: the facts of each week's summary, and one finished edition per language."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import RowMapping, Select, func, select, update

from bot.domain.digest import Synthesis, stored, synthesis_from
from bot.store.engine import Tx, insert_once, upsert
from bot.store.schema import chores, communities, cycles, digests, editions, inbox


@dataclass(frozen=True, slots=True)
class Digest:
    """One week's summary; `state` is draft or posted, `approved_by` the person who agreed (None: the schedule)."""

    id: int
    cycle: int
    state: str
    synthesis: Synthesis
    publishes_at: datetime | None
    approved_by: int | None


async def add(tx: Tx, cycle: int, synthesis: Synthesis, publishes_at: datetime | None) -> bool:
    """Keep a draft; False when this week has its digest already."""
    row = {"state": "draft", "synthesis": stored(synthesis), "publishes_at": publishes_at}
    return bool(await insert_once(tx, digests, cycle_id=cycle, **row))


async def of_cycle(tx: Tx, cycle: int) -> Digest | None:
    """The digest of one question."""
    row = (await tx.execute(select(digests).where(digests.c.cycle_id == cycle))).mappings().one_or_none()
    return _digest(row) if row else None


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
    done = await tx.execute(update(digests).where(draft).values(state="posted", approved_by=person, posted_at=now))
    return done.rowcount == 1


async def keep_edition(tx: Tx, digest: Digest, language: str, parts: Sequence[str]) -> None:
    """Store what a digest says in one language, part by part as it is sent."""
    key = ("digest_id", "language")
    await upsert(tx, editions, key, digest_id=digest.id, language=language, parts=list(parts))


async def edition(tx: Tx, digest: Digest, language: str) -> list[str] | None:
    """The stored parts of one language's edition; None when there is none yet."""
    same = (editions.c.digest_id == digest.id) & (editions.c.language == language)
    parts: list[str] | None = await tx.scalar(select(editions.c.parts).where(same))
    return parts


async def due(tx: Tx, now: datetime) -> list[int]:
    """Cycles whose draft was agreed to be published by itself, and whose time has come."""
    rows = await tx.execute(_agreed().where(digests.c.publishes_at <= now))
    return [row.cycle_id for row in rows]


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
    agreed = communities.c.publishes_itself & (digests.c.state == "draft")
    joined = select(digests.c.cycle_id).join(cycles, cycles.c.id == digests.c.cycle_id)
    return joined.join(communities, communities.c.id == cycles.c.community_id).where(agreed)


def _digest(row: RowMapping) -> Digest:
    when_and_who = (row["publishes_at"], row["approved_by"])
    return Digest(row["id"], row["cycle_id"], row["state"], synthesis_from(row["synthesis"]), *when_and_who)
