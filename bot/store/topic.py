"""A community's taxonomy, and how often each topic was spoken of."""

from sqlalchemy import func, select

from bot.domain.topic import Topic
from bot.store.engine import Tx, insert_once
from bot.store.schema import replies, tags, topics


async def add(tx: Tx, community: int, topic: Topic) -> None:
    """Add a concept under its stable key; one that is there already stays as it is."""
    words = {"labels": dict(topic.labels), "descriptions": dict(topic.descriptions)}
    keywords = {language: list(phrases) for language, phrases in topic.keywords.items()}
    await insert_once(tx, topics, community_id=community, key=topic.key, keywords=keywords, **words)


async def of_community(tx: Tx, community: int) -> tuple[Topic, ...]:
    """The community's taxonomy, in the order in which it was written."""
    rows = await tx.execute(select(topics).where(topics.c.community_id == community).order_by(topics.c.id))
    return tuple(
        Topic(row.key, row.labels, {lang: tuple(words) for lang, words in row.keywords.items()}, row.descriptions)
        for row in rows
    )


async def counts(tx: Tx, cycle: int) -> dict[str, int]:
    """How many contributions to a question were tagged with each topic."""
    counted = (replies.c.cycle_id == cycle) & replies.c.number.is_not(None) & replies.c.withdrawn.is_(False)
    joined = select(tags.c.topic, func.count()).join(replies, replies.c.id == tags.c.reply_id)
    rows = await tx.execute(joined.where(counted).group_by(tags.c.topic))
    return {row[0]: row[1] for row in rows}
