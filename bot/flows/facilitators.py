"""Who facilitates: the administrators of the founding room, and those whom they name.

1. In a group, /facilitators names whoever wrote the message that it replies to, or is mentioned by a link to them.
   A bare @name tells a bot nothing about who that is; the answer then shows the ways that work.
2. In private, it is a card: who decides, one button to take each naming back, and one for an invitation.
3. An invitation is a message to be forwarded: whoever opens it first, within a day, facilitates. It is worth nothing
   once whoever gave it facilitates no more, and they hear who came, with a button that takes it back.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain.community import Community
from bot.domain.member import ANONYMOUS_ADMINISTRATOR, Caller
from bot.domain.refusal import Refusal
from bot.domain.text import cut
from bot.flows import community as communities
from bot.flows import rights, voice
from bot.flows.card import Card
from bot.flows.chore import Args
from bot.flows.voice import CARD_LIFE, Button
from bot.store import act, community, facilitators, member
from bot.store.act import Act
from bot.store.engine import Tx
from bot.words import Arg, Html, plain, render

INVITATION_LIFE = timedelta(days=1)
LONGEST_ON_BUTTON = 20
NAMES_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Someone:
    """A person as a message shows them."""

    id: int
    name: str
    language_code: str | None = None


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom a command is about: the people it points to, and whether it also names some that nobody can point to."""

    people: Sequence[Someone] = ()
    unclear: bool = False


async def begin(tx: Tx, caller: Caller, meant: Meant, now: datetime) -> None:
    """/facilitators: in a group it names people; the rest happens in private."""
    chosen = await communities.here(tx, caller)
    await rights.require_facilitator(tx, caller, chosen)
    if meant.people:
        return await _name_all(tx, caller, chosen, meant.people)
    if meant.unclear:
        raise Refusal("facilitator-unclear")
    in_private = await communities.privately(tx, caller)
    if in_private is not None:
        return await open_card(tx, in_private, {"community": chosen.id}, now)
    way = Button("button-open", "facilitators.open", {"community": chosen.id}, expires=now + CARD_LIFE)
    await communities.lead_in(tx, caller, way)


async def _name_all(tx: Tx, caller: Caller, chosen: Community, people: Sequence[Someone]) -> None:
    for one in people:
        await member.touch(tx, one.id, one.name, one.language_code)
        await _name(tx, caller, chosen, one.id)
    names = ", ".join(one.name for one in people)
    await voice.answer(tx, caller, "facilitator-named", names=names, count=len(people))


async def _name(tx: Tx, caller: Caller, chosen: Community, person: int) -> None:
    """Let someone facilitate, and tell them where that can be done."""
    if await rights.decides(tx, caller, person, chosen) or not await facilitators.name(tx, chosen.id, person):
        raise Refusal("facilitator-already", name=await _name_of(tx, person))
    if caller.at is not None:
        await act.record(tx, chosen.id, Act("facilitator", person, "name", caller.person, caller.at, {}))
    known = await member.person(tx, person)
    if known is not None and known.reachable:
        await voice.tell(tx, person, f"update:{caller.update}:named:{person}", "facilitator-you", name=chosen.name)


async def open_card(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The card: who decides, and what can be changed about it."""
    chosen = await rights.community_of(tx, caller, args)
    card = Card(caller, await voice.speech(tx, caller), now)
    named = {one: await _name_of(tx, one) for one in await facilitators.named(tx, chosen.id)}
    buttons = [(_unname(card, chosen, one, name),) for one, name in named.items()]
    invite = card.press("button-invite", "facilitators.invite", community=chosen.id)
    facts = await _facts(tx, card.speech, chosen)
    await voice.lay(tx, caller, "facilitators", buttons=(*buttons, (invite,)), name=chosen.name, **facts)


async def _facts(tx: Tx, speech: str, chosen: Community) -> dict[str, Arg]:
    """Whoever decides, by name."""
    founding = await rights.founding_room(tx, chosen)
    administrators = await community.administrators_of(tx, founding.id) if founding else []
    return {
        "group": founding.title if founding else "–",
        "administrators": await _listed(tx, speech, administrators),
        "named": await _listed(tx, speech, await facilitators.named(tx, chosen.id)),
    }


def _unname(card: Card, chosen: Community, person: int, name: str) -> Button:
    """The button that takes a naming back."""
    shown = cut(name, LONGEST_ON_BUTTON)
    return card.press("button-unname", "facilitators.remove", shown, community=chosen.id, person=person)


async def _listed(tx: Tx, speech: str, people: Sequence[int]) -> Html:
    """People by name; whom the bot never met has none here, and is counted."""
    met = [known.name for one in people if (known := await member.person(tx, one))]
    shown = met[:NAMES_SHOWN]
    counts = {"count": len(shown), "others": len(people) - len(shown)}
    return render(speech, "facilitators-listed", names=", ".join(shown), **counts)


async def remove(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Take a naming back; the card shows who remains."""
    chosen, person = await rights.community_of(tx, caller, args), int(args["person"])
    if not await facilitators.remove(tx, chosen.id, person):
        raise Refusal("facilitator-gone")
    await act.record(tx, chosen.id, Act("facilitator", person, "remove", caller.person, now, {}))
    await voice.toast(tx, caller, "facilitator-removed", name=await _name_of(tx, person))
    if await rights.is_facilitator(tx, caller, chosen):
        await open_card(tx, caller, {"community": chosen.id}, now)
    else:
        await voice.lay(tx, caller, "facilitator-stepped-down", name=chosen.name)


async def invite(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """A message to forward to one person; its button works once."""
    chosen = await rights.community_of(tx, caller, args)
    given = {"community": chosen.id, "by": caller.person}
    accept = Button("button-accept", "facilitators.accept", given, expires=now + INVITATION_LIFE, once=True, deep=True)
    await voice.answer(tx, caller, "facilitator-invitation", buttons=((accept,),), name=chosen.name, by=caller.name)
    await voice.toast(tx, caller, "facilitator-forward", alert=True)


async def accept(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Somebody opened an invitation: they facilitate, if whoever invited them still does."""
    chosen, by = await community.community(tx, int(args["community"])), int(args["by"])
    if not await rights.decides(tx, caller, by, chosen):
        raise Refusal("invitation-void")
    if await rights.decides(tx, caller, caller.person, chosen):
        raise Refusal("facilitator-already", name=caller.name)
    await facilitators.name(tx, chosen.id, caller.person)
    await act.record(tx, chosen.id, Act("facilitator", caller.person, "name", by, now, {}))
    await member.settle(tx, caller.person, chosen.id)
    await voice.answer(tx, caller, "facilitator-you", name=chosen.name)
    back = _unname(Card(replace(caller, person=by), "", now), chosen, caller.person, caller.name)
    key, name = f"update:{caller.update}:accepted", chosen.name
    await voice.tell(tx, by, key, "facilitator-came", buttons=((back,),), who=caller.name, name=name)


async def known_as(tx: Tx, person: int | None, language: str) -> str:
    """Who did something, as others are told; None is the bot itself, by an agreed rule."""
    if person is None:
        return plain(language, "done-by-itself")
    if person == ANONYMOUS_ADMINISTRATOR:
        return plain(language, "done-by-the-group")
    return await _name_of(tx, person)


async def _name_of(tx: Tx, person: int) -> str:
    known = await member.person(tx, person)
    return known.name if known else "?"


ACTIONS = {
    "facilitators.open": open_card,
    "facilitators.remove": remove,
    "facilitators.invite": invite,
    "facilitators.accept": accept,
}
