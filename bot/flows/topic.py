"""The taxonomy's story: it comes with a starter agenda, members see what is spoken of, and it is taught.

1. `load`: a starter taxonomy; `show`: every topic, and how often it was spoken of.
2. A facilitator corrects an answer (review.py) or the taxonomy (taxonomy.py): what a person decided stands at once.
3. `relearn`: from then on new answers are tagged by what was taught (`tagger`), and the earlier ones are tagged again
   in the background, the latest first, a few at a time in a lane of their own, so that no new answer waits for them.
   So they are when an answer that taught is edited or taken back (`follow`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache

from bot.analysis import Analyst, Tagger
from bot.analysis.topic import Lexicon
from bot.analysis.topic_fusion import Fused
from bot.analysis.topic_meaning import Meaning
from bot.analysis.topic_taught import Example, Taught
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.domain.reply import Reply
from bot.domain.topic import Tag, Topic
from bot.flows import community as communities
from bot.flows import voice
from bot.flows.chore import Args, Chore, put_chore
from bot.flows.vector import Compared, remembering
from bot.prompts import load_topics
from bot.store import cycle, reply, review, topic
from bot.store.engine import Tx
from bot.words import Html, render

BATCH = 25

Tagged = tuple[tuple[Reply, tuple[Tag, ...]], ...]


@dataclass(frozen=True, slots=True)
class Shelf:
    """Some earlier answers that are to be tagged again, with what tagging them takes."""

    answers: tuple[Reply, ...]
    topics: tuple[Topic, ...]
    taught: tuple[Example, ...]


async def load(tx: Tx, community: int, name: str) -> None:
    """Give a community a starter taxonomy; topics that it has already stay as they are."""
    for concept in load_topics(name):
        await topic.add(tx, community, concept)


async def show(tx: Tx, caller: Caller, now: datetime) -> None:
    """/topics: what answers are sorted by, and how often each was spoken of in the latest question."""
    community = await communities.here(tx, caller)
    taxonomy = await topic.of_community(tx, community.id)
    if not taxonomy:
        raise Refusal("topics-none")
    spoken = await counts(tx, community.id)
    language = (await voice.place_to_answer(tx, caller)).language
    await voice.answer(tx, caller, "topics", spoken=len(spoken), lines=_lines(taxonomy, spoken, language))


async def counts(tx: Tx, community: int) -> dict[str, int]:
    """How often each topic was spoken of in the latest question."""
    latest = await cycle.latest(tx, community)
    return await topic.counts(tx, latest.id) if latest else {}


def _lines(taxonomy: tuple[Topic, ...], spoken: Mapping[str, int], language: str) -> Html:
    """One line per topic that was spoken of, the most spoken of first; the others by name, as a phone is small."""
    heard = sorted((one for one in taxonomy if one.key in spoken), key=lambda one: -spoken[one.key])
    lines = [render(language, "topic-line", label=one.label(language), count=spoken[one.key]) for one in heard]
    rest = ", ".join(one.label(language) for one in taxonomy if one.key not in spoken)
    lines += [render(language, "topics-unspoken", spoken=len(heard), labels=rest)] if rest else []
    return Html("\n".join(lines))


async def taught(tx: Tx, community: int) -> tuple[Example, ...]:
    """Every answer whose topics a facilitator of this community decided: what its tagger learns from."""
    return tuple(Example(*decided) for decided in await review.examples(tx, community))


def tagger(analyst: Analyst, examples: tuple[Example, ...]) -> Tagger:
    """The analyst's own tagger, or once a community has taught something the one that learnt it."""
    return _learnt(examples, analyst.meaning) if examples else analyst.tagger


def reader(analyst: Analyst, of: Reply) -> Analyst:
    """Who may read an answer: one given in private meets no model of meaning, unless its author agreed."""
    if analyst.meaning is None or not of.private or of.for_model:
        return analyst
    return replace(analyst, tagger=Lexicon(), meaning=None)


@lru_cache(maxsize=4)
def _learnt(examples: tuple[Example, ...], meaning: Meaning | None) -> Tagger:
    return Fused(meaning, examples) if meaning else Taught(examples)


async def relearn(tx: Tx, community: int) -> None:
    """Taxonomy or teaching has changed: let every earlier answer be tagged again."""
    await _put_retag(tx, community, await topic.count_lesson(tx, community), before=0)


async def follow(tx: Tx, of: Reply) -> None:
    """An answer says something else, or nothing any more: what it taught goes with its words, which are reasons too."""
    if (await review.correction(tx, of.community, of.id)).topics is not None:
        await relearn(tx, of.community)


async def _put_retag(tx: Tx, community: int, lessons: int, before: int) -> None:
    key, args = f"community:{community}:retag:{lessons}:{before}", {"lessons": lessons, "before": before}
    await put_chore(tx, "topic.retag", key, lane="retag", community=community, **args)


async def _read(tx: Tx, args: Args) -> Shelf | None:
    """The next answers to tag again; none when a later change has begun to tag them all anew."""
    community = int(args["community"])
    if await topic.lessons(tx, community) != args["lessons"]:
        return None
    answers = await reply.latest(tx, community, int(args["before"]), BATCH)
    topics = await topic.of_community(tx, community)
    return Shelf(tuple(answers), topics, await taught(tx, community)) if answers else None


def _think(analyst: Analyst, shelf: Shelf) -> Tagged:
    taggers = ((of, tagger(reader(analyst, of), shelf.taught)) for of in shelf.answers)
    return tuple((of, its.tag(of.text, of.language, shelf.topics)) for of, its in taggers)


async def _write(tx: Tx, args: Args, finding: Tagged, now: datetime) -> None:
    for of, tags in finding:
        await reply.retag(tx, of, tags)
    await _put_retag(tx, int(args["community"]), int(args["lessons"]), before=finding[-1][0].id)


def _compared(args: Args, shelf: Shelf) -> Compared:
    return Compared(int(args["community"]), {of.id: of.text for of in shelf.answers}, shelf.topics)


CHORES = {"topic.retag": remembering(Chore(_read, _think, _write), _compared)}
