"""Themes that no topic covers: what was found, what became of it, and which of them are there now."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, RowMapping, Select, select, update

from bot.domain.theme import Emergent, Known
from bot.store.engine import Tx, insert
from bot.store.schema import themes, topics


async def known(tx: Tx, community: int) -> list[Known]:
    """Every theme there ever was, the oldest first."""
    return await _themes(tx, select(themes).where(themes.c.community_id == community))


async def offered(tx: Tx, community: int) -> list[Known]:
    """The themes of the latest look about which nothing was decided, the largest first."""
    open_now = (themes.c.community_id == community) & themes.c.present & _open()
    found = await _themes(tx, select(themes).where(open_now))
    return sorted(found, key=lambda one: (-len(one.theme.replies), one.id))


async def theme(tx: Tx, theme_id: int) -> Known | None:
    """One theme that is still offered."""
    found = await _themes(tx, select(themes).where((themes.c.id == theme_id) & _open()))
    return found[0] if found else None


async def replace(tx: Tx, community: int, found: Sequence[tuple[int | None, Emergent]], now: datetime) -> list[int]:
    """Let these be the themes that are there now, each under the id that it had, or a new one; the new ones."""
    await tx.execute(update(themes).where(themes.c.community_id == community).values(present=False))
    new = []
    for theme_id, one in found:
        said = {"words": [list(pair) for pair in one.words], "replies": list(one.replies), "present": True}
        if theme_id is None:
            state = {"state": "offered", "found_at": now}
            new.append(await insert(tx, themes, community_id=community, **said, **state))
        else:
            await tx.execute(update(themes).where(themes.c.id == theme_id).values(**said))
    return new


async def decide(tx: Tx, theme_id: int, state: str, topic: str | None = None) -> bool:
    """Note what became of an offered theme; of two who decide at once, one hears False."""
    open_one = update(themes).where((themes.c.id == theme_id) & _open())
    return (await tx.execute(open_one.values(state=state, topic=topic))).rowcount == 1


async def bring_back(tx: Tx, community: int) -> None:
    """Offer again what was ignored."""
    ignored = (themes.c.community_id == community) & (themes.c.state == "ignored")
    await tx.execute(update(themes).where(ignored).values(state="offered"))


def _open() -> ColumnElement[bool]:
    """Offered, or adopted by a change that was undone: then its topic is no more."""
    same = (topics.c.community_id == themes.c.community_id) & (topics.c.key == themes.c.topic)
    undone = (themes.c.state == "adopted") & ~select(topics.c.id).where(same).exists()
    return (themes.c.state == "offered") | undone


async def _themes(tx: Tx, chosen: Select[tuple[object, ...]]) -> list[Known]:
    rows = (await tx.execute(chosen.order_by(themes.c.id))).mappings()
    return [_known(row) for row in rows]


def _known(row: RowMapping) -> Known:
    words = tuple((language, phrase) for language, phrase in row["words"])
    return Known(row["id"], row["community_id"], Emergent(words, tuple(row["replies"])), row["state"])
