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
from bot.domain.text import cut
from bot.domain.topic import Topic
from bot.flows import community as communities
from bot.flows import rights, voice
from bot.flows import topic as topic_flow
from bot.flows.chore import Args
from bot.flows.voice import CARD_LIFE, Button, Keyboard
from bot.store import community, member, review, topic
from bot.store import taxonomy as rows
from bot.store.engine import Tx
from bot.store.taxonomy import Revision
from bot.words import Arg, Html, render

OPERATOR = 0
_KEYWORDS_SHOWN, _LANGUAGES_SHOWN = 200, 8


@dataclass(frozen=True, slots=True)
class Desk:
    """One showing of a taxonomy: to whom, in which language, whose it is, and when."""

    caller: Caller
    speech: str
    community: Community
    now: datetime

    def press(self, text_id: str, action: str, shown: str = "", **args: int | str) -> Button:
        """A button for this person alone; `shown` are its words where it shows given ones."""
        kept = {"community": self.community.id, **args}
        expires, person = self.now + CARD_LIFE, self.caller.person
        return Button(text_id, action, kept, {"words": shown}, expires=expires, person=person)

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
    desk = await desk_of(tx, caller, args, now)
    await member.expect_nothing(tx, caller.person)
    taxonomy, spoken = await topic.of_community(tx, desk.community.id), await topic_flow.counts(tx, desk.community.id)
    labels = [(one.key, f"{one.label(desk.speech)} · {spoken.get(one.key, 0)}") for one in taxonomy]
    buttons = [desk.press("button-words", "taxonomy.open", shown, topic=key) for key, shown in labels]
    waiting = await review.waiting(tx, desk.community.id)
    ways = [desk.press("button-review", "review.begin")] if waiting else []
    ways.append(desk.press("button-themes", "theme.look"))
    last = [desk.press("button-add-topic", "taxonomy.languages", what="add", topic="")]
    latest = await rows.latest(tx, desk.community.id)
    last += [_once(desk.press("button-undo", "taxonomy.undo", change=latest))] if latest else []
    keyboard = [*voice.paged(buttons, int(args["page"]), desk.turn), ways, last]
    name, count = desk.community.name, len(taxonomy)
    shown_rows = [row for row in keyboard if row]
    await voice.lay(tx, caller, "taxonomy", buttons=shown_rows, name=name, count=count, waiting=waiting)


async def open_topic(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """One topic: its names, what it listens to, and what can be done with it."""
    desk = await desk_of(tx, caller, args, now)
    await member.expect_nothing(tx, caller.person)
    one = await _topic(tx, desk, str(args["topic"]))
    spoken = await topic_flow.counts(tx, desk.community.id)
    facts: dict[str, Arg] = {
        "label": one.label(desk.speech),
        "count": spoken.get(one.key, 0),
        "about": _about(one, desk.speech),
    }
    await voice.lay(tx, caller, "topic-card", buttons=_deeds(desk, one.key), lines=_words_of(one, desk.speech), **facts)


def _deeds(desk: Desk, key: str) -> Keyboard:
    return (
        (
            desk.press("button-rename", "taxonomy.languages", what="label", topic=key),
            desk.press("button-describe", "taxonomy.languages", what="description", topic=key),
        ),
        (
            desk.press("button-keywords", "taxonomy.languages", what="keywords", topic=key),
            desk.press("button-merge", "taxonomy.targets", topic=key, page=0),
        ),
        (desk.press("button-retire", "taxonomy.propose", what="retire", topic=key, language="", words=""),),
        (desk.press("button-back", "taxonomy.list", page=0),),
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
    desk, what, key = await desk_of(tx, caller, args, now), str(args["what"]), str(args["topic"])
    has = () if what == "add" else (await _topic(tx, desk, key)).labels
    codes = dict.fromkeys((desk.speech, *LANGUAGES, *has))
    buttons = [
        desk.press("button-words", "taxonomy.ask", NAMES.get(code, code), what=what, topic=key, language=code)
        for code in codes
    ]
    back = _to_list(desk) if what == "add" else _to_topic(desk, key)
    keyboard = [*(buttons[at : at + 2] for at in range(0, len(buttons), 2)), (back,)]
    await voice.lay(tx, caller, "topic-which-language", buttons=keyboard)


async def ask(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Ask for the words themselves, which are then expected."""
    desk, what, key = await desk_of(tx, caller, args, now), str(args["what"]), str(args["topic"])
    language, present = str(args["language"]), ""
    await member.expect(tx, caller.person, f"taxonomy.typed:{desk.community.id}:{what}:{language}:{key}", now)
    if what != "add":
        present = _present(await _topic(tx, desk, key), what, language)
    back, spoken = _to_list(desk) if what == "add" else _to_topic(desk, key), NAMES.get(language, language)
    await voice.lay(tx, caller, f"topic-type-{what}", buttons=((back,),), spoken=spoken, present=present or "–")


def _present(one: Topic, what: str, language: str) -> str:
    if what == "keywords":
        return cut(", ".join(one.keywords.get(language, ())), _KEYWORDS_SHOWN)
    return (one.labels if what == "label" else one.descriptions).get(language, "")


async def typed(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The words have come: show what they would change."""
    whose, what, language, key = str(args["arg"]).split(":", 3)
    desk = await desk_of(tx, caller, {"community": int(whose)}, now)
    words = " ".join(str(args["words"]).split())
    if len(words) > LONGEST[what]:
        raise Refusal("topic-too-long", most=LONGEST[what])
    if what in ("add", "label"):
        await _require_new(tx, desk, words, key)
    if what == "add":
        ever = await topic.ever_of_community(tx, desk.community.id)
        key = new_key(words, {one.key for one in ever})
    await member.expect_nothing(tx, caller.person)
    await show_proposal(tx, desk, Edit(what, key, language, words))


async def _require_new(tx: Tx, desk: Desk, label: str, key: str) -> None:
    same = named(await topic.of_community(tx, desk.community.id), label)
    if same is not None and same.key != key:
        raise Refusal("topic-taken", label=cut(label, LONGEST["label"]))


async def targets(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Into which topic another one may go."""
    desk, key = await desk_of(tx, caller, args, now), str(args["topic"])
    one = await _topic(tx, desk, key)
    others = [other for other in await topic.of_community(tx, desk.community.id) if other.key != key]
    choices = [
        desk.press("button-words", "taxonomy.propose", o.label(desk.speech), **_args(Edit("merge", key, "", o.key)))
        for o in others
    ]

    def turn(text_id: str, page: int) -> Button:
        """The way to more topics."""
        return desk.press(text_id, "taxonomy.targets", topic=key, page=page)

    keyboard = [*voice.paged(choices, int(args["page"]), turn), (_to_topic(desk, key),)]
    await voice.lay(tx, caller, "topic-merge-into", buttons=keyboard, label=one.label(desk.speech))


async def propose(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Show what a merge, or retiring a topic, would change."""
    await show_proposal(tx, await desk_of(tx, caller, args, now), edit_from(args))


async def show_proposal(tx: Tx, desk: Desk, edit: Edit, result: str = "") -> None:
    """What would change, what trying it has shown, and what to do about it."""
    args = _args(edit)
    back = desk.press("button-discard", "taxonomy.list", page=0)
    keyboard = (
        (desk.press("button-try", "taxonomy.try", **args),),
        (_once(desk.press("button-save", "taxonomy.save", **args)), back),
    )
    change = await _change(tx, desk, edit)
    await voice.lay(tx, desk.caller, "topic-proposal", buttons=keyboard, change=change, result=Html(result))


async def _change(tx: Tx, desk: Desk, edit: Edit) -> Html:
    """An edit in words."""
    facts = {"spoken": NAMES.get(edit.language, edit.language), "words": edit.words, "label": ""}
    if edit.what != "add":
        facts["label"] = (await _topic(tx, desk, edit.key)).label(desk.speech)
    if edit.what == "merge":
        facts["words"] = (await _topic(tx, desk, edit.words)).label(desk.speech)
    return render(desk.speech, f"topic-change-{edit.what}", **facts)


async def save(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Make the change, and let earlier answers be tagged again."""
    desk, edit = await desk_of(tx, caller, args, now), edit_from(args)
    await require_possible(tx, desk.community.id, edit)
    await rows.change(tx, Revision(desk.community.id, caller.person, now), edit)
    await topic_flow.relearn(tx, desk.community.id)
    await voice.toast(tx, caller, "topic-saved")
    if edit.what in ("merge", "retire"):
        return await show_list(tx, caller, {"community": desk.community.id, "page": 0}, now)
    await open_topic(tx, caller, {"community": desk.community.id, "topic": edit.key}, now)


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
    desk = await desk_of(tx, caller, args, now)
    if not await rows.undo(tx, desk.community.id, str(args.get("change", ""))):
        raise Refusal("topic-changed")
    await topic_flow.relearn(tx, desk.community.id)
    await voice.toast(tx, caller, "topic-undone")
    await show_list(tx, caller, {"community": desk.community.id, "page": 0}, now)


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


async def desk_of(tx: Tx, caller: Caller, args: Args, now: datetime) -> Desk:
    """The taxonomy of a button, for someone who may change it: rights are checked at every press."""
    chosen = await community.community(tx, int(args["community"]))
    await rights.require_facilitator(tx, caller, chosen)
    return Desk(caller, (await voice.place_to_answer(tx, caller)).language, chosen, now)


async def _topic(tx: Tx, desk: Desk, key: str) -> Topic:
    one = _of_key(await topic.of_community(tx, desk.community.id), key)
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


def _to_list(desk: Desk) -> Button:
    return desk.press("button-back", "taxonomy.list", page=0)


def _to_topic(desk: Desk, key: str) -> Button:
    return desk.press("button-back", "taxonomy.open", topic=key)


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
