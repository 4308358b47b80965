"""Themes that no topic covers: found among the answers that fit none, and offered to whoever keeps the topics.

1. `gather`: after each week, and when a facilitator asks (`look`), a chore reads the answers to the latest questions.
2. What it finds keeps the identity it had before. New themes are told to the desk once, in private.
3. `show`: one theme at a time, under members' own words, with three quotes. `adopt` makes it a topic, and those three
   answers its first teaching; `ignore` puts it away until someone brings it back.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.analysis import Analyst
from bot.analysis.topic_themes import MOST_EMBEDDED, MOST_THEMES, emergent
from bot.domain.community import Community
from bot.domain.cycle import Cycle
from bot.domain.language import NAMES
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.domain.reply import Answer, Reply
from bot.domain.taxonomy import named, new_key
from bot.domain.text import beginning
from bot.domain.theme import Emergent, Known, kept, returned
from bot.domain.topic import Topic
from bot.flows import review as review_flow
from bot.flows import rights, voice
from bot.flows import taxonomy as taxonomy_flow
from bot.flows import topic as topic_flow
from bot.flows.byline import bylines
from bot.flows.chore import Args, Chore, put_chore
from bot.flows.review import AnswerCard
from bot.flows.taxonomy import TopicsCard
from bot.flows.vector import Compared, remembering
from bot.flows.voice import POST_LIFE, Button, Keyboard
from bot.store import agenda, community, cycle, reply, taxonomy, theme, topic
from bot.store.engine import Tx
from bot.store.taxonomy import Revision
from bot.words import Arg, Html, render

WEEKS = 4
QUOTES, LONGEST_SHOWN, NAMES_TOLD = 3, 240, 3


@dataclass(frozen=True, slots=True)
class Material:
    """What is looked at: every answer to the latest questions, also to topics; and what was found before.

    `asked` are those questions, each wording with its language.
    """

    answers: tuple[Answer, ...]
    topics: tuple[Topic, ...]
    known: tuple[Emergent, ...]
    asked: tuple[tuple[str, str], ...]


async def gather(tx: Tx, community_id: int, key: str, **asked: int) -> None:
    """Look for themes, once for this key; `asked` names the person and the card that wait for it."""
    lane = f"community:{community_id}:themes"
    await put_chore(tx, "theme.gather", key, lane=lane, community=community_id, **asked)


async def look(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """A facilitator asks for themes: they come in a moment, on the same card."""
    card = await taxonomy_flow.card_of(tx, caller, args, now)
    await voice.toast(tx, caller, "themes-looking")
    whose = {"person": caller.person, "message": caller.message or 0, "update": caller.update}
    await gather(tx, card.community.id, f"update:{caller.update}:themes", **whose)


async def _read(tx: Tx, args: Args) -> Material:
    latest = (await cycle.all_of(tx, int(args["community"])))[-WEEKS:]
    answers = [answer for week in latest for answer in await reply.answers(tx, week.id, least=0.0)]
    topics, known = await topic.of_community(tx, int(args["community"])), await theme.known(tx, int(args["community"]))
    return Material(tuple(answers), topics, tuple(one.theme for one in known), await _asked(tx, latest))


async def _asked(tx: Tx, weeks: Sequence[Cycle]) -> tuple[tuple[str, str], ...]:
    """The questions of these weeks in all their wordings: what an answer repeats of them is no theme of its own."""
    found = [await agenda.question(tx, week.question) for week in weeks]
    return tuple((one.text, one.language) for question in found for one in question.wordings.values())


def _think(analyst: Analyst, material: Material) -> tuple[Emergent, ...]:
    """What was given in private is left out where a model of meaning would read it."""
    answers = tuple(one for one in material.answers if not (one.private and analyst.meaning))
    return tuple(emergent(answers, material.topics, analyst.meaning, material.known, material.asked))


async def _write(tx: Tx, args: Args, found: tuple[Emergent, ...], now: datetime) -> None:
    """Keep what is there now; show it to whoever asked, or tell the desk of what is new."""
    whose = await community.community(tx, int(args["community"]))
    known = await theme.known(tx, whose.id)
    places = returned(found, [one.theme for one in known])
    found_as = [(None if place is None else known[place], one) for place, one in zip(places, found, strict=True)]
    new = await theme.replace(tx, whose.id, kept(found_as, MOST_THEMES), now)
    if "person" in args:
        person = int(args["person"])
        card = Caller(int(args["update"]), person, "", person, "private", message=int(args["message"]), callback="")
        await show(tx, card, {"community": whose.id, "skip": 0}, now)
    elif new:
        await _tell(tx, whose, new, now)


async def _tell(tx: Tx, whose: Community, new: Sequence[int], now: datetime) -> None:
    """One message to the desk about what was not there before."""
    desk = await rights.desk_of(tx, whose)
    if desk is None:
        return
    heard = [one.theme.name for one in await theme.offered(tx, whose.id) if one.id in new]
    args, expires = {"community": whose.id, "skip": 0}, now + POST_LIFE
    way = Button("button-look-themes", "theme.show", args, expires=expires, person=desk)
    facts: dict[str, Arg] = {
        "count": len(heard),
        "community": whose.name,
        "names": "\n".join(f"– {name}" for name in heard[:NAMES_TOLD]),
    }
    await voice.tell(tx, desk, f"theme:{min(new)}:told", "themes-new", buttons=((way,),), **facts)


async def show(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The theme at this place of those that are offered, or what there is to say at their end."""
    card, skip = await taxonomy_flow.card_of(tx, caller, args, now), int(args["skip"])
    offered = await theme.offered(tx, card.community.id)
    if skip >= len(offered):
        return await _end(tx, card, len(offered))
    one, quoted = offered[skip], await _quoted(tx, offered[skip])
    facts: dict[str, Arg] = {"name": one.theme.name, "spoken": _spoken(one), "answers": len(one.theme.replies)}
    keyboard = _deeds(card, one, quoted, skip if skip + 1 < len(offered) else None)
    await voice.lay(tx, caller, "theme-card", buttons=keyboard, quotes=await _quotes(tx, card, quoted), **facts)


async def _end(tx: Tx, card: TopicsCard, remaining: int) -> None:
    """Nothing more: what was passed over, and what was ignored, can be seen again."""
    ignored = [one for one in await theme.known(tx, card.community.id) if one.state == "ignored"]
    ways = [card.press("button-from-start", "theme.show", skip=0)] if remaining else []
    ways += [card.press("button-bring-back", "theme.bring_back")] if ignored else []
    back = card.press("button-back", "taxonomy.list", page=0)
    await voice.lay(tx, card.caller, "themes-end", buttons=[*([ways] if ways else []), [back]], count=remaining)


def _deeds(card: TopicsCard, one: Known, quoted: Sequence[Reply], skip: int | None) -> Keyboard:
    shown = ",".join(str(of.id) for of in quoted)
    adopt = card.press("button-adopt", "theme.adopt", theme=one.id, replies=shown)
    ignore = card.press("button-ignore", "theme.ignore", theme=one.id)
    ways = [card.press("button-back", "taxonomy.list", page=0)]
    ways += [card.press("button-next", "theme.show", skip=skip + 1)] if skip is not None else []
    return ((adopt,), (ignore,), ways)


def _spoken(one: Known) -> str:
    """The languages of its words by their own names."""
    return ", ".join(dict.fromkeys(NAMES[code] for code, _ in one.theme.words if code in NAMES)) or "–"


async def _quoted(tx: Tx, one: Known) -> list[Reply]:
    """Three of its answers as they are now: the most central, then those of other people."""
    found = await reply.some(tx, one.theme.replies)
    there = [found[n] for n in one.theme.replies if n in found and not found[n].withdrawn]
    firsts = {of.member: of for of in reversed(there)}
    order = [of for of in there if firsts[of.member] is of] + [of for of in there if firsts[of.member] is not of]
    return order[:QUOTES]


async def _quotes(tx: Tx, card: TopicsCard, quoted: Sequence[Reply]) -> Html:
    by = await bylines(tx, card.community.id, quoted)
    code = card.community.code
    names = {one: whose.written(card.speech) for one, whose in by.items()}
    shown = []
    for of in quoted:
        words, name = beginning(of.text, LONGEST_SHOWN), names[of.id]
        shown.append(render(card.speech, "theme-quote", words=words, name=name, code=code, number=of.number or 0))
    return Html("\n".join(shown))


async def adopt(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Make a theme a topic, with its phrases as keywords and the answers that were shown as its first teaching."""
    card, one = await _card_and_theme(tx, caller, args, now)
    present, ever = (
        await topic.of_community(tx, card.community.id),
        await topic.ever_of_community(tx, card.community.id),
    )
    concept = concept_of(one.theme, card.speech)
    if any(named(present, label) for label in concept.labels.values()):
        concept = replace(concept, labels={card.speech: one.theme.name})
    if taken := named(present, one.theme.name):
        raise Refusal("topic-taken", label=taken.label(card.speech))
    concept = replace(concept, key=new_key(concept.label(card.speech), {other.key for other in ever}))
    await taxonomy.rewrite(tx, Revision(card.community.id, caller.person, now), (*present, concept))
    await theme.decide(tx, one.id, "adopted", concept.key)
    await _teach(tx, card, concept.key, [int(reply_id) for reply_id in str(args["replies"]).split(",")])
    await topic_flow.relearn(tx, card.community.id)
    await voice.toast(tx, caller, "theme-adopted")
    await taxonomy_flow.open_topic(tx, caller, {"community": card.community.id, "topic": concept.key}, now)


def concept_of(found: Emergent, speech: str) -> Topic:
    """A theme as a topic without a key: in each of its languages the first phrase names it, and all are keywords."""
    heard: dict[str, list[str]] = {}
    for language, phrase in found.words:
        heard.setdefault(language if language in NAMES else speech, []).append(phrase)
    labels = {language: phrases[0][:1].upper() + phrases[0][1:] for language, phrases in heard.items()}
    return Topic("", labels, {language: tuple(phrases) for language, phrases in heard.items()})


async def _teach(tx: Tx, card: TopicsCard, key: str, reply_ids: Sequence[int]) -> None:
    """Let the answers that were shown be about the new topic, beside what else was decided about them."""
    for reply_id in reply_ids:
        of = await reply.reply(tx, reply_id)
        if of is not None and of.community == card.community.id and not of.withdrawn:
            await review_flow.also_about(tx, AnswerCard(card.caller, card.speech, card.now, of), key)


async def ignore(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Put a theme away: it does not come back by itself, whatever else is said about it."""
    card, one = await _card_and_theme(tx, caller, args, now)
    await theme.decide(tx, one.id, "ignored")
    await voice.toast(tx, caller, "theme-ignored")
    await show(tx, caller, {"community": card.community.id, "skip": 0}, now)


async def bring_back(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Offer the ignored themes again."""
    card = await taxonomy_flow.card_of(tx, caller, args, now)
    await theme.bring_back(tx, card.community.id)
    await show(tx, caller, {"community": card.community.id, "skip": 0}, now)


async def _card_and_theme(tx: Tx, caller: Caller, args: Args, now: datetime) -> tuple[TopicsCard, Known]:
    """What a button is about: rights, and whether it is still offered, are checked at every press."""
    card, one = await taxonomy_flow.card_of(tx, caller, args, now), await theme.theme(tx, int(args["theme"]))
    if one is None or one.community != card.community.id:
        raise Refusal("theme-gone")
    return card, one


def _compared(args: Args, material: Material) -> Compared:
    """Those that fit no topic, as far as they are compared by meaning."""
    keys = {one.key for one in material.topics}
    free = [one for one in material.answers if keys.isdisjoint(one.topics)][-MOST_EMBEDDED:]
    return Compared(int(args["community"]), {one.id: one.text for one in free}, material.topics)


CHORES = {"theme.gather": remembering(Chore(_read, _think, _write), _compared)}
ACTIONS = {
    "theme.look": look,
    "theme.show": show,
    "theme.adopt": adopt,
    "theme.ignore": ignore,
    "theme.bring_back": bring_back,
}
