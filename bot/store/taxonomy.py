"""Changes of the taxonomy, each with what it replaced, so that the latest can always be undone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import RowMapping, delete, select, update

from bot.domain.taxonomy import Edit, edited
from bot.domain.topic import Topic
from bot.store import topic
from bot.store.engine import Tx, insert, upsert
from bot.store.schema import revisions, topics


@dataclass(frozen=True, slots=True)
class Revision:
    """Whose taxonomy is changed, by whom, and when."""

    community: int
    person: int
    made_at: datetime


async def change(tx: Tx, revision: Revision, edit: Edit) -> None:
    """Make an edit; what is merged lives on in the topic that the edit names."""
    old = await topic.of_community(tx, revision.community)
    await rewrite(tx, revision, edited(old, edit), heir=edit.words if edit.what == "merge" else None)


async def rewrite(tx: Tx, revision: Revision, new: Sequence[Topic], heir: str | None = None) -> None:
    """Put a taxonomy in the place of the one in use, and keep what differed; topics that are left out are retired."""
    old = await topic.of_community(tx, revision.community)
    before: dict[str, object] = {t.key: topic.words(t) for t in old if t not in new}
    before |= {t.key: None for t in new if t.key not in {o.key for o in old}}
    about = {"community_id": revision.community, "person": revision.person, "made_at": revision.made_at}
    await insert(tx, revisions, **about, before=before)
    gone = topics.c.key.in_(before.keys() - {t.key for t in new})
    left_out = update(topics).where((topics.c.community_id == revision.community) & gone)
    await tx.execute(left_out.values(retired_at=revision.made_at, heir=heir))
    for one in new:
        if one.key in before:
            await _put(tx, revision.community, one.key, topic.words(one))


async def latest(tx: Tx, community: int) -> str | None:
    """A name for the change that can be taken back, which no other ever has; None when there is none."""
    row = await _latest(tx, community)
    return _name(row) if row else None


def _name(row: RowMapping) -> str:
    """The id alone would not do: SQLite gives that of a deleted row to the next one."""
    return f"{row['id']}:{row['made_at'].isoformat()}"


async def _latest(tx: Tx, community: int) -> RowMapping | None:
    those = select(revisions).where(revisions.c.community_id == community).order_by(revisions.c.id.desc())
    return (await tx.execute(those.limit(1))).mappings().one_or_none()


async def undo(tx: Tx, community: int, seen: str | None = None) -> bool:
    """Bring back what the latest change replaced; False when there is none left, or it is not the one that was seen."""
    row = await _latest(tx, community)
    if row is None or seen not in (None, _name(row)):
        return False
    await tx.execute(delete(revisions).where(revisions.c.id == row["id"]))
    for key, words in row["before"].items():
        if words is None:
            await tx.execute(delete(topics).where((topics.c.community_id == community) & (topics.c.key == key)))
        else:
            await _put(tx, community, key, words)
    return True


async def _put(tx: Tx, community: int, key: str, words: dict[str, object]) -> None:
    in_use = {"retired_at": None, "heir": None}
    await upsert(tx, topics, ("community_id", "key"), community_id=community, key=key, **words, **in_use)
