"""Reviewing answers: a facilitator looks at what was understood of them, and what they decide is taught.

1. `tag` and `lang`: as a reply to an answer, they open it in private with a button for every topic and language, or do
   at once what was written behind the command. The group hears nothing, or one short line.
2. `begin`: the answers that are the most useful to look at, one at a time: no topic or language first, then the unsure,
   then what its author, or somebody else, has perhaps said before (review_repetition.py).
3. Every decision stands from that moment, and all other answers are tagged again by what it teaches. It can be taken
   back (`undo`), on its own card or after the next one has come: the answer is then heard anew.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.community import LANGUAGES
from bot.domain.language import NAMES
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.domain.reply import Reply
from bot.domain.taxonomy import meant, named, nearest
from bot.domain.text import beginning, cut
from bot.domain.topic import SURE, Correction, Tag, Topic
from bot.flows import community as communities
from bot.flows import rights, voice
from bot.flows import topic as topic_flow
from bot.flows.byline import bylines
from bot.flows.card import Card
from bot.flows.chore import Args, put_chore
from bot.flows.voice import CARD_LIFE, Button, Keyboard
from bot.store import community, reply, review, topic
from bot.store.engine import Tx
from bot.store.review import Echo
from bot.words import Arg, Html, plain, render
from bot.words.places import language_named

ALONE = -1
LONGEST_SHOWN, LONGEST_ECHO = 800, 40
_LANGUAGES_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Asked:
    """A command given as a reply: to which message, and what was written behind it."""

    answers: int | None
    words: str


@dataclass(frozen=True, slots=True)
class AnswerCard(Card):
    """The card of one answer; `skip` is its place in the queue, `ALONE` when it was picked by hand.

    `last` is the answer about which they decided just before.
    """

    of: Reply
    page: int = 0
    skip: int = ALONE
    last: Reply | None = None

    @property
    def about(self) -> Args:
        """Which answer its buttons mean, and where they lead back to."""
        return {"reply": self.of.id, "page": self.page, "skip": self.skip}

    def turn(self, text_id: str, page: int) -> Button:
        """The way to another page of topics."""
        return self.press(text_id, "review.open", page=page)

    def back(self) -> Button:
        """The way to take back what was decided about it."""
        return replace(self.press("button-undecide", "review.undo"), words={"number": self.of.number or 0})


async def tag(tx: Tx, caller: Caller, asked: Asked, now: datetime) -> None:
    """/tag as a reply to an answer: its topics, with buttons in private; /tag medicines, pay: exactly these."""
    card = await _asked(tx, caller, asked, now)
    named = _meant(await topic.of_community(tx, card.of.community), asked.words, card.speech)
    if named:
        await _decide(tx, card, topics=[one.key for one in named])
    await _hand_over(tx, card, "review.open", kept=bool(named))


async def lang(tx: Tx, caller: Caller, asked: Asked, now: datetime) -> None:
    """/lang as a reply to an answer: its language, with buttons in private; /lang fr: this one."""
    card = await _asked(tx, caller, asked, now)
    if asked.words:
        code = "mul" if asked.words.casefold() == "mul" else language_named(asked.words)
        if code is None:
            raise Refusal("lang-unknown", words=cut(asked.words, LONGEST_ECHO))
        await _decide(tx, card, language=code)
    await _hand_over(tx, card, "review.open" if asked.words else "review.languages", kept=bool(asked.words))


async def _asked(tx: Tx, caller: Caller, asked: Asked, now: datetime) -> AnswerCard:
    """The answer that a command replies to, for someone who may decide about it."""
    await rights.require_facilitator(tx, caller, await communities.here(tx, caller))
    room = await community.room_of_chat(tx, caller.chat)
    of = await reply.by_message(tx, room.id, asked.answers) if room and asked.answers else None
    if of is None or of.number is None or of.withdrawn:
        raise Refusal("review-needs-answer")
    return AnswerCard(caller, await voice.speech(tx, caller), now, of)


def _meant(taxonomy: Sequence[Topic], words: str, speech: str) -> list[Topic]:
    """The topics that someone names, separated by commas; a label may hold commas itself."""
    if whole := named(taxonomy, words):
        return [whole]
    found: list[Topic] = []
    for name in filter(None, map(str.strip, words.split(","))):
        one = meant(taxonomy, name)
        if one is None:
            raise _unknown(cut(name, LONGEST_ECHO), nearest(taxonomy, name), speech)
        found.append(one)
    return found


def _unknown(name: str, near: Topic | None, speech: str) -> Refusal:
    """No topic is called so; perhaps one nearly is."""
    if near is None:
        return Refusal("tag-unknown", words=name)
    return Refusal("tag-unknown-near", words=name, near=cut(near.label(speech), LONGEST_ECHO))


async def _hand_over(tx: Tx, card: AnswerCard, action: str, *, kept: bool) -> None:
    """Go on in private with whoever can be written to there; else one line in the group."""
    in_private, button = await communities.privately(tx, card.caller), card.press("button-open", action)
    if in_private is not None:
        await ACTIONS[action](tx, in_private, button.args, card.now)
    elif kept:
        await voice.answer(tx, card.caller, "review-kept")
    else:
        await communities.lead_in(tx, card.caller, button, "review-in-private")


async def begin(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The review queue from its `skip`-th answer, or its beginning; at its end, how many remain."""
    waits_in, skip = int(args["community"]), int(args.get("skip", 0))
    await _require(tx, caller, waits_in)
    found, decided = await review.next_waiting(tx, waits_in, skip), int(args.get("last", 0))
    of, last = [await reply.reply(tx, one) if one else None for one in (found, decided)]
    speech = await voice.speech(tx, caller)
    if of is not None:
        return await _show(tx, AnswerCard(caller, speech, now, of, skip=skip, last=last))
    remaining, expires = await review.waiting(tx, waits_in), now + CARD_LIFE
    again = Button("button-from-start", "review.begin", {"community": waits_in}, expires=expires)
    back = [[AnswerCard(caller, speech, now, last, skip=skip).back()]] if last else []
    await voice.lay(tx, caller, "review-end", buttons=[*([[again]] if remaining else []), *back], count=remaining)


async def open_card(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """An answer with a button for every topic."""
    await _show(tx, await card_of(tx, caller, args, now))


async def toggle(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Put a topic on an answer, or take it away; from then on its topics are decided."""
    card, key = await card_of(tx, caller, args, now), str(args["topic"])
    taxonomy = await topic.of_community(tx, card.of.community)
    present = [one.key for one in _on(taxonomy, await reply.tags_of(tx, card.of.id))]
    decided = [one for one in present if one != key] if key in present else [*present, key]
    await _decide(tx, card, topics=decided)
    await _show(tx, card)


async def languages(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """An answer with a button for every language that it is likely to be in."""
    await _show_languages(tx, await card_of(tx, caller, args, now))


async def speak(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Decide the language of an answer."""
    card = await card_of(tx, caller, args, now)
    await _decide(tx, card, language=str(args["code"]))
    await _show(tx, await card_of(tx, caller, args, now))


async def right(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """It was understood rightly: that, too, is taught."""
    card = await card_of(tx, caller, args, now)
    taxonomy = await topic.of_community(tx, card.of.community)
    topics = [one.key for one in _on(taxonomy, await reply.tags_of(tx, card.of.id))]
    await _decide(tx, card, topics=topics, language=None if card.of.language == "und" else card.of.language)
    await voice.toast(tx, caller, "review-learnt", count=await review.waiting(tx, card.of.community))
    if card.skip == ALONE:
        await voice.lay(tx, caller, "review-done", buttons=((card.back(),),))
    else:
        await begin(tx, caller, {"community": card.of.community, "skip": card.skip, "last": card.of.id}, now)


async def undo(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Take a decision back: the answer is heard anew, and teaches nothing any more."""
    card = await card_of(tx, caller, args, now)
    if not await review.forget(tx, card.of.id):
        raise Refusal("review-undone-before")
    key = f"reply:{card.of.id}:undecided:{caller.update}"
    await put_chore(tx, "reply.understand", key, lane=f"reply:{card.of.id}", reply=card.of.id)
    await topic_flow.relearn(tx, card.of.community)
    go_on = [card.press("button-next", "review.next")] if card.skip != ALONE else []
    ways = [card.press("button-back", "review.open"), *go_on]
    code = (await community.community(tx, card.of.community)).code
    await voice.lay(tx, caller, "review-undone", buttons=(ways,), code=code, number=card.of.number or 0)


async def go_on(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The next answer of the queue; one about which something was decided has left it."""
    card = await card_of(tx, caller, args, now)
    decided = await review.correction(tx, card.of.community, card.of.id)
    skip = card.skip + (decided == Correction())
    await begin(tx, caller, {"community": card.of.community, "skip": skip}, now)


async def card_of(tx: Tx, caller: Caller, args: Args, now: datetime) -> AnswerCard:
    """What a button is about, for someone who may decide: rights are checked at every press."""
    of = await reply.reply(tx, int(args["reply"]))
    if of is None or of.withdrawn:
        raise Refusal("review-gone")
    await _require(tx, caller, of.community)
    speech = await voice.speech(tx, caller)
    return AnswerCard(caller, speech, now, of, int(args["page"]), int(args["skip"]))


async def _require(tx: Tx, caller: Caller, community_id: int) -> None:
    await rights.require_facilitator(tx, caller, await community.community(tx, community_id))


async def _decide(
    tx: Tx, card: AnswerCard, *, topics: Sequence[str] | None = None, language: str | None = None
) -> None:
    """Keep a decision, apply it to its answer at once, and let the others be tagged by what it teaches."""
    decided: dict[str, object] = {} if topics is None else {"topics": list(topics)}
    decided |= {} if language is None else {"language": language}
    await review.decide(tx, card.of.id, card.caller.person, card.now, **decided)
    tags, parts = await reply.tags_of(tx, card.of.id), card.of.parts
    await reply.understood(tx, card.of, language or card.of.language, tags, parts)
    await topic_flow.relearn(tx, card.of.community)


async def also_about(tx: Tx, card: AnswerCard, key: str) -> None:
    """Decide that an answer is about a topic too, beside those that were decided before."""
    before = (await review.correction(tx, card.of.community, card.of.id)).topics or ()
    await _decide(tx, card, topics=list(dict.fromkeys((*before, key))))


async def _show(tx: Tx, card: AnswerCard) -> None:
    """The answer, what was understood of it and why, and a button for every topic."""
    taxonomy, tags = await topic.of_community(tx, card.of.community), await reply.tags_of(tx, card.of.id)
    on = {one.key for one in _on(taxonomy, tags)}
    marked = [(one.key, ("✓ " if one.key in on else "") + one.label(card.speech)) for one in taxonomy]
    toggles = [card.press("button-words", "review.toggle", shown, topic=key) for key, shown in marked]
    echo = await review.said_before(tx, card.of.community, card.of.id)
    once: Keyboard = ((card.press("button-count-once", "repetition.once"),),) if echo else ()
    decided = await review.correction(tx, card.of.community, card.of.id) != Correction()
    took = card if decided else replace(card, of=card.last) if card.last else None
    back: Keyboard = ((took.back(),),) if took else ()
    rows = [*voice.paged(toggles, card.page, card.turn), *once, *_ways(card), *back]
    facts = {**await _facts(tx, card), **_echoed(echo), "lines": _lines(taxonomy, tags, card.speech)}
    await voice.lay(tx, card.caller, "review-card", buttons=rows, **facts)


def _echoed(echo: Echo | None) -> dict[str, Arg]:
    """Which answer was there before, and whose it is, as the card says it; 0 for none."""
    return {"before": echo.number if echo else 0, "whose": "own" if echo is None or echo.own else "other"}


def _ways(card: AnswerCard) -> Keyboard:
    spoken = card.press("button-words", "review.languages", "🗣 " + _heard(card.speech, card.of), page=0)
    settled = [card.press("button-right", "review.right")]
    settled += [card.press("button-next", "review.next")] if card.skip != ALONE else []
    return ((spoken,), settled)


async def _show_languages(tx: Tx, card: AnswerCard) -> None:
    first = replace(card, page=0)
    shown = [(code, _spoken(card.speech, code)) for code in await _likely(tx, card.of)]
    buttons = [first.press("button-words", "review.speak", name, code=code) for code, name in shown]

    def turn(text_id: str, page: int) -> Button:
        """The way to more languages."""
        return card.press(text_id, "review.languages", page=page)

    back = first.press("button-back", "review.open")
    rows = [*voice.paged(buttons, card.page, turn, _LANGUAGES_SHOWN), (back,)]
    await voice.lay(tx, card.caller, "review-languages", buttons=rows, **await _facts(tx, card))


async def _likely(tx: Tx, of: Reply) -> list[str]:
    """Every language: those of an author with a name first, then of the community's groups, then of the bot."""
    theirs = await reply.languages_of_member(tx, of.member) if of.named else []
    rooms = [room.language for room in await community.rooms_of(tx, of.community)]
    return list(dict.fromkeys([*theirs, *rooms, *LANGUAGES, "mul", *NAMES]))


async def _facts(tx: Tx, card: AnswerCard) -> dict[str, Arg]:
    of = card.of
    return {
        "code": (await community.community(tx, of.community)).code,
        "number": of.number or 0,
        "name": (await bylines(tx, of.community, [of]))[of.id].written(card.speech),
        "words": beginning(of.text, LONGEST_SHOWN),
        "spoken": _heard(card.speech, of),
        "waiting": await review.waiting(tx, of.community) if card.skip != ALONE else 0,
    }


def _heard(speech: str, of: Reply) -> str:
    """The language of an answer, or those of one in several, in the order of speaking."""
    return " + ".join(_spoken(speech, code) for code in of.parts or (of.language,))


def _spoken(speech: str, code: str) -> str:
    """A language by its own name; unknown and several are said in the reader's."""
    return plain(speech, f"language-{code}") if code in ("und", "mul") else NAMES.get(code, code)


def _on(taxonomy: Sequence[Topic], tags: Sequence[Tag]) -> list[Topic]:
    """The topics in use that an answer is tagged with, in the order of the taxonomy."""
    keys = {one.topic for one in tags}
    return [one for one in taxonomy if one.key in keys]


def _lines(taxonomy: Sequence[Topic], tags: Sequence[Tag], speech: str) -> Html:
    """Each topic with the words that decided; one that is not sure ends in a question mark."""
    labels = {one.key: one.label(speech) for one in taxonomy}
    shown = [_line(labels[tag.topic], tag, speech) for tag in tags if tag.topic in labels]
    return Html("\n".join(shown) or render(speech, "review-no-topic"))


def _line(label: str, tag: Tag, speech: str) -> Html:
    if not tag.reason:
        return render(speech, "review-decided", label=label)
    text_id = "review-sure" if tag.score >= SURE else "review-unsure"
    return render(speech, text_id, label=label, reason=tag.reason)


ACTIONS = {
    "review.begin": begin,
    "review.open": open_card,
    "review.toggle": toggle,
    "review.languages": languages,
    "review.speak": speak,
    "review.right": right,
    "review.next": go_on,
    "review.undo": undo,
}
