"""Editing the taxonomy: one card in private, turned by buttons; nothing is changed before *Save*.

1. `begin`: every topic with how often it was spoken of; a tap opens one. Members see the plain list instead.
2. A topic is named, described or given keywords in a language (the words are typed), merged into another, or retired.
3. What would change is shown first (`propose`); before it is saved it can be tried on last week's answers
   (taxonomy_trial.py). The change travels in the buttons' rows, so that a pause or a restart loses nothing.
4. `save` keeps what it replaced; `undo` brings that back. After both, earlier answers are tagged again.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.community import LANGUAGES, Community
from bot.domain.language import NAMES
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.domain.taxonomy import LONGEST, Edit, edited, named, new_key
from bot.domain.text import cut, one_line
from bot.domain.topic import Topic
from bot.flows import community as communities
from bot.flows import rights, voice
from bot.flows import topic as topic_flow
from bot.flows.card import Card
from bot.flows.chore import Args
from bot.flows.voice import Button, Keyboard
from bot.store import member, review, topic
from bot.store import taxonomy as rows
from bot.store.engine import Tx
from bot.store.taxonomy import Revision
from bot.words import Arg, Html, render

OPERATOR = 0
_KEYWORDS_SHOWN, _LANGUAGES_SHOWN = 200, 8


@dataclass(frozen=True, slots=True)
class TopicsCard(Card):
    """A card about the topics of a community."""

    community: Community

    @property
    def about(self) -> Args:
        """Which community its buttons mean."""
        return {"community": self.community.id}

    def turn(self, text_id: str, page: int) -> Button:
        """The way to another screenful of topics."""
        return self.press(text_id, "taxonomy.list", page=page)


async def begin(tx: Tx, caller: Caller, now: datetime) -> None:
    """/topics: for facilitators in private the card, for everyone else the list."""
    chosen = await communities.here(tx, caller)
    if caller.private and await rights.is_facilitator(tx, caller, chosen):
        return await show_list(tx, caller, {"community": chosen.id, "page": 0}, now)
    await topic_flow.show(tx, caller, now)


async def show_list(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Every topic as a button, with how often it was spoken of in the latest question."""
    card = await card_of(tx, caller, args, now)
    await member.expect_nothing(tx, caller.person)
    taxonomy, spoken = await topic.of_community(tx, card.community.id), await topic_flow.counts(tx, card.community.id)
    labels = [(one.key, f"{one.label(card.speech)} · {spoken.get(one.key, 0)}") for one in taxonomy]
    buttons = [card.press("button-words", "taxonomy.open", shown, topic=key) for key, shown in labels]
    waiting = await review.waiting(tx, card.community.id)
    ways = [card.press("button-review", "review.begin")] if waiting else []
    ways.append(card.press("button-themes", "theme.look"))
    last = [card.press("button-add-topic", "taxonomy.languages", what="add", topic="")]
    latest = await rows.latest(tx, card.community.id)
    last += [_once(card.press("button-undo", "taxonomy.undo", change=latest))] if latest else []
    keyboard = [*voice.paged(buttons, int(args["page"]), card.turn), ways, last]
    name, count = card.community.name, len(taxonomy)
    shown_rows = [row for row in keyboard if row]
    await voice.lay(tx, caller, "taxonomy", buttons=shown_rows, name=name, count=count, waiting=waiting)


async def open_topic(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """One topic: its names, what it listens to, and what can be done with it."""
    card = await card_of(tx, caller, args, now)
    await member.expect_nothing(tx, caller.person)
    one = await _topic(tx, card, str(args["topic"]))
    spoken = await topic_flow.counts(tx, card.community.id)
    facts: dict[str, Arg] = {
        "label": one.label(card.speech),
        "count": spoken.get(one.key, 0),
        "about": _about(one, card.speech),
    }
    await voice.lay(tx, caller, "topic-card", buttons=_deeds(card, one.key), lines=_words_of(one, card.speech), **facts)


def _deeds(card: TopicsCard, key: str) -> Keyboard:
    return (
        (
            card.press("button-rename", "taxonomy.languages", what="label", topic=key),
            card.press("button-describe", "taxonomy.languages", what="description", topic=key),
        ),
        (
            card.press("button-keywords", "taxonomy.languages", what="keywords", topic=key),
            card.press("button-merge", "taxonomy.targets", topic=key, page=0),
        ),
        (card.press("button-retire", "taxonomy.propose", what="retire", topic=key, language="", words=""),),
        (card.press("button-back", "taxonomy.list", page=0),),
    )


def _about(one: Topic, speech: str) -> Html:
    """What the topic is about, in the reader's language or else in any."""
    about = one.descriptions.get(speech) or next(iter(one.descriptions.values()), "")
    return render(speech, "topic-about", about=about) if about else Html("")


def _words_of(one: Topic, speech: str) -> Html:
    """One line for each language, the reader's first: the name there, and the words that are listened to."""
    has = {*one.labels, *one.keywords}
    codes = [code for code in dict.fromkeys((speech, *LANGUAGES, *sorted(has))) if code in has]
    lines = []
    for code in codes[:_LANGUAGES_SHOWN]:
        heard = cut(", ".join(one.keywords.get(code, ())), _KEYWORDS_SHOWN)
        facts = {"spoken": NAMES.get(code, code), "label": one.labels.get(code, "–"), "heard": heard or "–"}
        lines.append(render(speech, "topic-words", **facts))
    return Html("\n".join(lines))


async def languages(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """In which language something is about to be typed: those of the house, and those that the topic has."""
    card, what, key = await card_of(tx, caller, args, now), str(args["what"]), str(args["topic"])
    has = () if what == "add" else (await _topic(tx, card, key)).labels
    codes = dict.fromkeys((card.speech, *LANGUAGES, *has))
    buttons = [
        card.press("button-words", "taxonomy.ask", NAMES.get(code, code), what=what, topic=key, language=code)
        for code in codes
    ]
    back = _to_list(card) if what == "add" else _to_topic(card, key)
    keyboard = [*voice.in_rows(buttons), (back,)]
    await voice.lay(tx, caller, "topic-which-language", buttons=keyboard)


async def ask(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Ask for the words themselves, which are then expected."""
    card, what, key = await card_of(tx, caller, args, now), str(args["what"]), str(args["topic"])
    language, present = str(args["language"]), ""
    await member.expect(tx, caller.person, f"taxonomy.typed:{card.community.id}:{what}:{language}:{key}", now)
    if what != "add":
        present = _present(await _topic(tx, card, key), what, language)
    back, spoken = _to_list(card) if what == "add" else _to_topic(card, key), NAMES.get(language, language)
    await voice.lay(tx, caller, f"topic-type-{what}", buttons=((back,),), spoken=spoken, present=present or "–")


def _present(one: Topic, what: str, language: str) -> str:
    if what == "keywords":
        return cut(", ".join(one.keywords.get(language, ())), _KEYWORDS_SHOWN)
    return (one.labels if what == "label" else one.descriptions).get(language, "")


async def typed(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The words have come: show what they would change."""
    whose, what, language, key = str(args["arg"]).split(":", 3)
    card = await card_of(tx, caller, {"community": int(whose)}, now)
    words = one_line(str(args["words"]))
    if len(words) > LONGEST[what]:
        raise Refusal("topic-too-long", most=LONGEST[what])
    if what in ("add", "label"):
        await _require_new(tx, card, words, key)
    if what == "add":
        ever = await topic.ever_of_community(tx, card.community.id)
        key = new_key(words, {one.key for one in ever})
    await member.expect_nothing(tx, caller.person)
    await show_proposal(tx, card, Edit(what, key, language, words))


async def _require_new(tx: Tx, card: TopicsCard, label: str, key: str) -> None:
    same = named(await topic.of_community(tx, card.community.id), label)
    if same is not None and same.key != key:
        raise Refusal("topic-taken", label=cut(label, LONGEST["label"]))


async def targets(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Into which topic another one may go."""
    card, key = await card_of(tx, caller, args, now), str(args["topic"])
    one = await _topic(tx, card, key)
    others = [other for other in await topic.of_community(tx, card.community.id) if other.key != key]
    choices = [
        card.press("button-words", "taxonomy.propose", o.label(card.speech), **_args(Edit("merge", key, "", o.key)))
        for o in others
    ]

    def turn(text_id: str, page: int) -> Button:
        """The way to more topics."""
        return card.press(text_id, "taxonomy.targets", topic=key, page=page)

    keyboard = [*voice.paged(choices, int(args["page"]), turn), (_to_topic(card, key),)]
    await voice.lay(tx, caller, "topic-merge-into", buttons=keyboard, label=one.label(card.speech))


async def propose(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Show what a merge, or retiring a topic, would change."""
    await show_proposal(tx, await card_of(tx, caller, args, now), edit_from(args))


async def show_proposal(tx: Tx, card: TopicsCard, edit: Edit, result: str = "") -> None:
    """What would change, what trying it has shown, and what to do about it."""
    args = _args(edit)
    back = card.press("button-discard", "taxonomy.list", page=0)
    keyboard = (
        (card.press("button-try", "taxonomy.try", **args),),
        (_once(card.press("button-save", "taxonomy.save", **args)), back),
    )
    change = await _change(tx, card, edit)
    await voice.lay(tx, card.caller, "topic-proposal", buttons=keyboard, change=change, result=Html(result))


async def _change(tx: Tx, card: TopicsCard, edit: Edit) -> Html:
    """An edit in words."""
    facts = {"spoken": NAMES.get(edit.language, edit.language), "words": edit.words, "label": ""}
    if edit.what != "add":
        facts["label"] = (await _topic(tx, card, edit.key)).label(card.speech)
    if edit.what == "merge":
        facts["words"] = (await _topic(tx, card, edit.words)).label(card.speech)
    return render(card.speech, f"topic-change-{edit.what}", **facts)


async def save(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Make the change, and let earlier answers be tagged again."""
    card, edit = await card_of(tx, caller, args, now), edit_from(args)
    await require_possible(tx, card.community.id, edit)
    await rows.change(tx, Revision(card.community.id, caller.person, now), edit)
    await topic_flow.relearn(tx, card.community.id)
    await voice.toast(tx, caller, "topic-saved")
    if edit.what in ("merge", "retire"):
        return await show_list(tx, caller, {"community": card.community.id, "page": 0}, now)
    await open_topic(tx, caller, {"community": card.community.id, "topic": edit.key}, now)


async def require_possible(tx: Tx, community_id: int, edit: Edit) -> None:
    """Refuse a change that means something else by now, because somebody changed the taxonomy meanwhile."""
    taxonomy, ever = await topic.of_community(tx, community_id), await topic.ever_of_community(tx, community_id)
    if edit.what == "add":
        possible = all(one.key != edit.key for one in ever)
    else:
        needed = {edit.key, edit.words} if edit.what == "merge" else {edit.key}
        possible = needed <= {one.key for one in taxonomy} and edited(taxonomy, edit) != taxonomy
    if not possible:
        raise Refusal("topic-changed")


async def undo(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Take back the latest change that the card showed, whoever made it, unless another was made since."""
    card = await card_of(tx, caller, args, now)
    if not await rows.undo(tx, card.community.id, str(args.get("change", ""))):
        raise Refusal("topic-changed")
    await topic_flow.relearn(tx, card.community.id)
    await voice.toast(tx, caller, "topic-undone")
    await show_list(tx, caller, {"community": card.community.id, "page": 0}, now)


async def take_over(tx: Tx, community_id: int, topics: Sequence[Topic], now: datetime) -> None:
    """Let topics from a file replace those with the same keys and join the others: one change, undone as one."""
    present = await topic.of_community(tx, community_id)
    ever = {one.key for one in await topic.ever_of_community(tx, community_id)}
    retired = ever - {one.key for one in present}
    if back := sorted(one.key for one in topics if one.key in retired):
        raise ValueError(f"{', '.join(back)} was retired here: undo that in /topics, or give it another key")
    given = {one.key: one for one in topics}
    kept = [given.pop(one.key, one) for one in present]
    if (*kept, *given.values()) != present:
        await rows.rewrite(tx, Revision(community_id, OPERATOR, now), (*kept, *given.values()))
        await topic_flow.relearn(tx, community_id)


async def card_of(tx: Tx, caller: Caller, args: Args, now: datetime) -> TopicsCard:
    """The taxonomy of a button, for someone who may change it: rights are checked at every press."""
    chosen = await rights.community_of(tx, caller, args)
    return TopicsCard(caller, await voice.speech(tx, caller), now, chosen)


async def _topic(tx: Tx, card: TopicsCard, key: str) -> Topic:
    one = _of_key(await topic.of_community(tx, card.community.id), key)
    if one is None:
        raise Refusal("topic-changed")
    return one


def _of_key(taxonomy: Sequence[Topic], key: str) -> Topic | None:
    return next((one for one in taxonomy if one.key == key), None)


def _args(edit: Edit) -> dict[str, str]:
    return {"what": edit.what, "topic": edit.key, "language": edit.language, "words": edit.words}


def edit_from(args: Args) -> Edit:
    """The change that a button or a chore carries."""
    return Edit(str(args["what"]), str(args["topic"]), str(args["language"]), str(args["words"]))


def _to_list(card: TopicsCard) -> Button:
    return card.press("button-back", "taxonomy.list", page=0)


def _to_topic(card: TopicsCard, key: str) -> Button:
    return card.press("button-back", "taxonomy.open", topic=key)


def _once(button: Button) -> Button:
    return replace(button, once=True)


ACTIONS = {
    "taxonomy.list": show_list,
    "taxonomy.open": open_topic,
    "taxonomy.languages": languages,
    "taxonomy.ask": ask,
    "taxonomy.targets": targets,
    "taxonomy.propose": propose,
    "taxonomy.save": save,
    "taxonomy.undo": undo,
}
AWAITED = {"taxonomy.typed": typed}
