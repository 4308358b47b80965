"""A community's taxonomy, how often each topic was spoken of, and how often it was changed or taught."""

from collections import Counter
from collections.abc import Mapping

from sqlalchemy import RowMapping, Select, select, update

from bot.domain.topic import SURE, Topic
from bot.store.engine import Tx, insert_once
from bot.store.schema import communities, replies, tags, topics


async def add(tx: Tx, community: int, topic: Topic) -> None:
    """Add a concept under its stable key; one that is there already stays as it is."""
    await insert_once(tx, topics, community_id=community, key=topic.key, **words(topic))


def words(topic: Topic) -> dict[str, object]:
    """What a topic says, as it is stored."""
    keywords = {language: list(phrases) for language, phrases in topic.keywords.items()}
    return {"labels": dict(topic.labels), "descriptions": dict(topic.descriptions), "keywords": keywords}


async def of_community(tx: Tx, community: int) -> tuple[Topic, ...]:
    """The taxonomy in use, in the order in which it was written."""
    in_use = (topics.c.community_id == community) & topics.c.retired_at.is_(None)
    return await _topics(tx, select(topics).where(in_use))


async def ever_of_community(tx: Tx, community: int) -> tuple[Topic, ...]:
    """Every topic there ever was, so that what was tagged before still has a name, and no key is used twice."""
    return await _topics(tx, select(topics).where(topics.c.community_id == community))


async def heirs(tx: Tx, community: int) -> Mapping[str, str]:
    """Where each key leads: a topic in use to itself, a merged one to where it lives on; a retired one nowhere."""
    named = select(topics.c.key, topics.c.heir, topics.c.retired_at)
    rows = (await tx.execute(named.where(topics.c.community_id == community))).all()
    in_use, heir = {row.key for row in rows if row.retired_at is None}, {row.key: row.heir for row in rows}
    found: dict[str, str] = {}
    for start in heir:
        key: str | None = start
        while key is not None and key not in in_use:
            key = heir.get(key)
        if key is not None:
            found[start] = key
    return found


async def counts(tx: Tx, cycle: int) -> dict[str, int]:
    """How many contributions to a question are surely about each topic: what is only suggested does not count.

    What was merged counts where it lives on, at once: tagging again may take a while.
    """
    counted = (replies.c.cycle_id == cycle) & replies.c.number.is_not(None) & replies.c.withdrawn.is_(False)
    joined = select(tags.c.topic, tags.c.reply_id, replies.c.community_id)
    joined = joined.join(replies, replies.c.id == tags.c.reply_id).where(counted & (tags.c.score >= SURE))
    rows = (await tx.execute(joined)).all()
    leads_to = await heirs(tx, rows[0].community_id) if rows else {}
    about = {(leads_to.get(row.topic, row.topic), row.reply_id) for row in rows}
    return dict(Counter(key for key, _ in about))


async def lessons(tx: Tx, community: int) -> int:
    """How often the community's taxonomy or teaching was changed."""
    return await tx.scalar(select(communities.c.lessons).where(communities.c.id == community)) or 0


async def count_lesson(tx: Tx, community: int) -> int:
    """Note that taxonomy or teaching was changed once more; how often that makes."""
    counted = update(communities).where(communities.c.id == community).values(lessons=communities.c.lessons + 1)
    number: int = (await tx.execute(counted.returning(communities.c.lessons))).scalar_one()
    return number


async def _topics(tx: Tx, chosen: Select[tuple[object, ...]]) -> tuple[Topic, ...]:
    rows = (await tx.execute(chosen.order_by(topics.c.id))).mappings()
    return tuple(_topic(row) for row in rows)


def _topic(row: RowMapping) -> Topic:
    keywords = {language: tuple(phrases) for language, phrases in row["keywords"].items()}
    return Topic(row["key"], row["labels"], keywords, row["descriptions"])
