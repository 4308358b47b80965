"""The taxonomy's story: it comes with a starter agenda, and members can see what is spoken of."""

from datetime import datetime

from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.domain.topic import Topic
from bot.flows import community as communities
from bot.flows import voice
from bot.prompts import load_topics
from bot.store import cycle, topic
from bot.store.engine import Tx
from bot.words import Html, render


async def load(tx: Tx, community: int, name: str) -> None:
    """Give a community a starter taxonomy; topics that it has already stay as they are."""
    for concept in load_topics(name):
        await topic.add(tx, community, concept)


async def show(tx: Tx, caller: Caller, now: datetime) -> None:
    """/topics: every topic of the taxonomy, and how often it was spoken of in the latest question."""
    community = await communities.here(tx, caller)
    taxonomy = await topic.of_community(tx, community.id)
    if not taxonomy:
        raise Refusal("topics-none")
    latest = await cycle.latest(tx, community.id)
    counts = await topic.counts(tx, latest.id) if latest else {}
    language = (await voice.place_to_answer(tx, caller)).language
    await voice.answer(tx, caller, "topics", lines=_lines(taxonomy, counts, language))


def _lines(taxonomy: tuple[Topic, ...], counts: dict[str, int], language: str) -> Html:
    """One line per topic, the most spoken of first; ties keep the taxonomy's order."""
    ranked = sorted(taxonomy, key=lambda t: -counts.get(t.key, 0))
    shown = (render(language, "topic-line", label=t.label(language), count=counts.get(t.key, 0)) for t in ranked)
    return Html("\n".join(shown))
