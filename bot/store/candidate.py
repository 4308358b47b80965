"""Where questions came from that were drawn from a week's answers."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import RowMapping, select

from bot.store.engine import Tx, insert_once
from bot.store.schema import candidates


@dataclass(frozen=True, slots=True)
class Origin:
    """From which week a question was drawn: `key` names the candidate, `replies` the answers that it comes from."""

    cycle: int
    key: str
    question: int
    person: int
    replies: Sequence[int] = ()

    @property
    def kind(self) -> str:
        """The kind of candidate that it was, with which its key begins."""
        return self.key.partition(":")[0]


async def take(tx: Tx, origin: Origin) -> bool:
    """Keep where a question comes from; False when somebody drew one from there before."""
    row = {"question_id": origin.question, "person": origin.person, "replies": list(origin.replies)}
    return bool(await insert_once(tx, candidates, cycle_id=origin.cycle, key=origin.key, **row))


async def taken(tx: Tx, cycle: int) -> dict[str, Origin]:
    """What was drawn from a week's answers, by its key."""
    rows = await tx.execute(select(candidates).where(candidates.c.cycle_id == cycle))
    return {row["key"]: _origin(row) for row in rows.mappings()}


async def of_question(tx: Tx, question: int) -> Origin | None:
    """Where a question comes from, if it was drawn from answers."""
    rows = await tx.execute(select(candidates).where(candidates.c.question_id == question))
    row = rows.mappings().first()
    return _origin(row) if row else None


def _origin(row: RowMapping) -> Origin:
    return Origin(row["cycle_id"], row["key"], row["question_id"], row["person"], tuple(row["replies"]))
