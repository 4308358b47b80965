"""Trying a change of the taxonomy on the latest answers, before it is saved.

1. `begin`: a button asks for it, and the card says so; thinking is left to a chore.
2. The chore tags the answers to the latest question as they would be tagged, and compares.
3. The card shows which answers would gain the topic, and which would lose it.
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from bot.analysis import Analyst
from bot.analysis.topic_taught import Example
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.domain.reply import Reply
from bot.domain.taxonomy import Edit, edited
from bot.domain.text import one_line, shortened
from bot.domain.topic import Topic
from bot.flows import taxonomy, voice
from bot.flows import topic as topic_flow
from bot.flows.chore import Args, Chore, put_chore
from bot.flows.taxonomy import TopicsCard
from bot.flows.vector import Compared, remembering
from bot.store import cycle, reply, review, topic
from bot.store.engine import Tx
from bot.words import Html, render

SHOWN, LONGEST_SHOWN = 5, 120


@dataclass(frozen=True, slots=True)
class Trial:
    """What is tried, on which answers; those whose topics a person decided are left out, for nothing changes them."""

    edit: Edit
    answers: tuple[Reply, ...]
    topics: tuple[Topic, ...]
    taught: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Which of how many answers would gain the topic, and which would lose it."""

    answers: int
    gain: tuple[Reply, ...]
    lose: tuple[Reply, ...]


async def begin(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Try it: the answer comes in a moment, on the same card."""
    card, edit = await taxonomy.card_of(tx, caller, args, now), taxonomy.edit_from(args)
    await taxonomy.require_possible(tx, card.community.id, edit)
    await voice.toast(tx, caller, "topic-trying")
    whose = {"person": caller.person, "message": caller.message or 0, "update": caller.update}
    await put_chore(tx, "taxonomy.try", f"update:{caller.update}:try", lane=f"person:{caller.person}", **whose, **args)


async def _read(tx: Tx, args: Args) -> Trial:
    community, edit = int(args["community"]), taxonomy.edit_from(args)
    answers: Sequence[Reply] = ()
    for asked in reversed(await cycle.all_of(tx, community)):
        if answers := await reply.contributions(tx, asked.id):
            break
    decided = await review.decided(tx, community)
    free = tuple(one for one in answers if one.id not in decided)
    return Trial(edit, free, await topic.of_community(tx, community), await topic_flow.taught(tx, community))


def _think(analyst: Analyst, trial: Trial) -> Outcome:
    """Tag every answer twice; of a merge, only what the topic that lives on gains or loses is news."""
    edit, moved = trial.edit, dict[str, str]()
    if edit.what == "merge":
        moved[edit.key] = edit.words
    taught = tuple(replace(one, topics=_moved(one.topics, moved)) for one in trial.taught)
    before = _tagged(analyst, trial, trial.topics, trial.taught)
    after = _tagged(analyst, trial, edited(trial.topics, edit), taught)
    key = moved.get(edit.key, edit.key)
    had = {one for one, keys in before.items() if key in _moved(keys, moved)}
    has = {one for one, keys in after.items() if key in keys}
    gain = tuple(one for one in trial.answers if one.id in has - had)
    return Outcome(len(trial.answers), gain, tuple(one for one in trial.answers if one.id in had - has))


def _moved(keys: Sequence[str], moved: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(moved.get(key, key) for key in keys))


def _tagged(
    analyst: Analyst, trial: Trial, topics: Sequence[Topic], taught: tuple[Example, ...]
) -> Mapping[int, tuple[str, ...]]:
    taggers = ((one, topic_flow.tagger(topic_flow.reader(analyst, one), taught)) for one in trial.answers)
    return {one.id: tuple(tag.topic for tag in its.tag(one.text, one.language, topics)) for one, its in taggers}


async def _write(tx: Tx, args: Args, found: Outcome, now: datetime) -> None:
    """Show it on the card from which it was asked for."""
    person = int(args["person"])
    asked = Caller(int(args["update"]), person, "", person, "private", message=int(args["message"]), callback="")
    with suppress(Refusal):  # somebody changed the taxonomy meanwhile: the card's buttons will say so
        await _show(tx, await taxonomy.card_of(tx, asked, args, now), taxonomy.edit_from(args), found)


async def _show(tx: Tx, card: TopicsCard, edit: Edit, found: Outcome) -> None:
    figures = {"answers": found.answers, "gain": len(found.gain), "lose": len(found.lose)}
    result = render(card.speech, "topic-tried", **figures, lines=_lines(found, card.speech))
    await taxonomy.show_proposal(tx, card, edit, result)


def _lines(found: Outcome, speech: str) -> Html:
    gains = [render(speech, "topic-gain", number=one.number or 0, words=_begin(one)) for one in found.gain[:SHOWN]]
    losses = [render(speech, "topic-loss", number=one.number or 0, words=_begin(one)) for one in found.lose[:SHOWN]]
    return Html("".join(f"\n{line}" for line in (*gains, *losses)))


def _begin(one: Reply) -> str:
    return shortened(one_line(one.text), LONGEST_SHOWN)


def _compared(args: Args, trial: Trial) -> Compared:
    texts = {of.id: of.text for of in trial.answers}
    return Compared(int(args["community"]), texts, trial.topics, edited(trial.topics, trial.edit))


CHORES = {"taxonomy.try": remembering(Chore(_read, _think, _write), _compared)}
ACTIONS = {"taxonomy.try": begin}
