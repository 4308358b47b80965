"""The story of a vector: a chore that compares by meaning has it made once, and it is kept as long as its words.

1. Beside what the chore reads, it is given the vectors of its answers, of the taught ones, of the latest and of topics.
2. Topics that this process meets for the first time hear the latest answers before: else they would be judged otherwise
   after a restart, and in a trial of a change, than those that were there all the time.
3. While it thinks, only what has no vector under the model at work is embedded.
4. What was made is written in the chore's own transaction: after a kill it is there together with what it was for, or
   neither is, and then it is made again.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from bot.analysis import Analyst
from bot.analysis.topic_ground import LAST
from bot.analysis.topic_meaning import Meaning
from bot.domain.topic import Topic
from bot.domain.vector import Vectors
from bot.flows.chore import Args, Chore
from bot.store import vector
from bot.store.engine import Tx

Facts = TypeVar("Facts")
Finding = TypeVar("Finding")


@dataclass(frozen=True, slots=True)
class Compared:
    """What a chore compares: texts of answers, by id, with a community's topics and with what may become of them."""

    community: int
    texts: Mapping[int, str]
    topics: tuple[Topic, ...]
    changed: tuple[Topic, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """What was embedded: of answers, by id, and of the topics; and of what was said lately."""

    answers: Mapping[int, Vectors]
    words: Vectors | None
    lately: Sequence[vector.Said] = ()


def remembering(
    chore: Chore[Facts, Finding], compared: Callable[[Args, Facts], Compared]
) -> Chore[tuple[Facts, Compared, Kept], tuple[Finding, Compared, Kept]]:
    """The same chore, for which nothing is embedded that was embedded before."""

    async def read(tx: Tx, args: Args) -> tuple[Facts, Compared, Kept] | None:
        facts = await chore.read(tx, args)
        if facts is None:
            return None
        what = compared(args, facts)
        return facts, what, await _kept(tx, what)

    def think(analyst: Analyst, given: tuple[Facts, Compared, Kept]) -> tuple[Finding, Compared, Kept]:
        facts, what, kept = given
        meaning = analyst.meaning
        if meaning is None:
            return chore.think(analyst, facts), what, Kept({}, None)
        new_words = not meaning.knows(what.topics)
        _recall(meaning, what, kept)
        finding = chore.think(analyst, facts)
        words = meaning.told(meaning.words(what.topics)) if new_words else None
        return finding, what, Kept(_new(meaning, what, kept), words if words != kept.words else None)

    async def write(tx: Tx, args: Args, found: tuple[Finding, Compared, Kept], now: datetime) -> None:
        finding, what, made = found
        await chore.write(tx, args, finding, now)
        await vector.keep(tx, what.texts, made.answers)
        if made.words:
            await vector.keep_topics(tx, what.community, made.words)

    return Chore(read, think, write)


async def _kept(tx: Tx, what: Compared) -> Kept:
    answers = await vector.of_answers(tx, what.community, what.texts)
    return Kept(answers, await vector.of_topics(tx, what.community), await vector.latest(tx, what.community, LAST))


def _recall(meaning: Meaning, what: Compared, kept: Kept) -> None:
    """What was kept is not embedded again; topics that are new here hear what was said lately, as it was said.

    The topics' words come first, by which the width is known: of answers, old ones may still be of another model.
    """
    lately = [said.vectors for said in kept.lately]
    meaning.recall([*([kept.words] if kept.words else []), *kept.answers.values(), *lately])
    for topics in (what.topics, what.changed):
        if topics and not meaning.knows(topics):
            own = [said for said in kept.lately if meaning.told([said.text]) == said.vectors]
            meaning.sense([(said.text, said.language) for said in own], topics)


def _new(meaning: Meaning, what: Compared, kept: Kept) -> dict[int, Vectors]:
    """What is remembered of these answers and was not kept so."""
    told = {of: meaning.told([text]) for of, text in what.texts.items()}
    return {of: one for of, one in told.items() if one is not None and one != kept.answers.get(of)}
