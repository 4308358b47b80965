"""Acts: who did what to a question or a summary, kept so that it can be shown, and taken back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, select, update

from bot.store.engine import Tx, insert
from bot.store.schema import acts


@dataclass(frozen=True, slots=True)
class Act:
    """What someone did to one thing; `person` is None for the bot itself.

    `noun` and `target` say to what (question 7, digest 3), `what` is a verb, and `before` whatever undoing it needs.
    """

    noun: str
    target: int
    what: str
    person: int | None
    made_at: datetime
    before: Mapping[str, Any]
    id: int = 0


async def record(tx: Tx, community: int, act: Act) -> int:
    """Keep an act; its id."""
    of = {"community_id": community, "noun": act.noun, "target": act.target, "what": act.what}
    return await insert(tx, acts, **of, person=act.person, made_at=act.made_at, before=dict(act.before))


async def of(tx: Tx, noun: str, target: int) -> list[Act]:
    """The history of one thing, first to last, without what was undone."""
    theirs = (acts.c.noun == noun) & (acts.c.target == target) & acts.c.undone.is_(False)
    rows = await tx.execute(select(acts).where(theirs).order_by(acts.c.id))
    return [_act(row) for row in rows.mappings()]


async def latest(tx: Tx, community: int, noun: str) -> Act | None:
    """What was last done to any thing of this kind, and not undone."""
    theirs = (acts.c.community_id == community) & (acts.c.noun == noun) & acts.c.undone.is_(False)
    row = (await tx.execute(select(acts).where(theirs).order_by(acts.c.id.desc()).limit(1))).mappings().one_or_none()
    return _act(row) if row else None


async def targets(tx: Tx, noun: str, what: str, among: Iterable[int]) -> set[int]:
    """To which of these things this was done, and not undone."""
    same = (acts.c.noun == noun) & (acts.c.what == what) & acts.c.undone.is_(False)
    return set((await tx.scalars(select(acts.c.target).where(same & acts.c.target.in_(list(among))))).all())


async def undo(tx: Tx, act_id: int) -> bool:
    """Mark an act as undone: of two who try, one hears True."""
    done = (acts.c.id == act_id) & acts.c.undone.is_(False)
    return (await tx.execute(update(acts).where(done).values(undone=True))).rowcount == 1


def _act(row: RowMapping) -> Act:
    what = (row["noun"], row["target"], row["what"], row["person"], row["made_at"])
    return Act(*what, row["before"], row["id"])
