"""/link: another group shares a community's agenda, in its own language and at its own hours.

1. In private, whoever facilitates the community asks for a code. It works once, for a day.
2. In the other group, one of its administrators sends /link CODE: the group knocks, and nothing is shared yet.
3. Whoever facilitates the community lets it in by a button, or not. From the next opening on, it is asked what all
   are asked.
4. The card of /link shows the groups. A group that goes its own way again takes its next questions from its own
   agenda; what was said in it stays where it was said.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from secrets import choice

from bot.domain.community import Community, Room
from bot.domain.language import NAMES
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.domain.text import cut
from bot.flows import community as communities
from bot.flows import cycle as cycle_flow
from bot.flows import rhythm_words as calendars
from bot.flows import rights, voice
from bot.flows.card import Card
from bot.flows.chore import Args
from bot.flows.voice import CARD_LIFE, Button
from bot.store import act, community, cycle, link, member
from bot.store.act import Act
from bot.store.engine import Tx
from bot.store.link import Invitation
from bot.words import Arg, Html, render

CODE_LIFE = timedelta(days=1)
KNOCK_LIFE = timedelta(days=7)
CODE_LENGTH = 8
LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # none that is read as another
LONGEST_ON_BUTTON = 20


@dataclass(frozen=True, slots=True)
class LinkCard(Card):
    """The card of the groups that share a community's agenda."""

    community: Community

    @property
    def about(self) -> Args:
        """Which community its buttons mean."""
        return {"community": self.community.id}

    def named(self, text_id: str, action: str, of: Room, **args: int | str) -> Button:
        """A button that names a group."""
        return self.press(text_id, action, cut(of.title, LONGEST_ON_BUTTON), **args)


async def begin(tx: Tx, caller: Caller, words: str, now: datetime) -> None:
    """/link: the card, in private; /link CODE in a group: it knocks."""
    if words.strip():
        return await _knock(tx, caller, words.strip().upper(), now)
    chosen = await communities.here(tx, caller)
    if not caller.private:
        await rights.require_room(tx, caller, await communities.room_here(tx, caller))
        way = Button("button-open", "link.open", {"community": chosen.id}, expires=now + CARD_LIFE)
        return await communities.lead_in(tx, caller, way)
    await _show(tx, await _card(tx, caller, {"community": chosen.id}, now))


async def open_card(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The way in from a group, or back from a question."""
    card = await _card(tx, caller, args, now)
    await member.settle(tx, caller.person, card.community.id)
    await _show(tx, card)


async def _show(tx: Tx, card: LinkCard) -> None:
    whole = await rights.is_facilitator(tx, card.caller, card.community)
    mine = [room for room in await rights.rooms_run_by(tx, card.caller, card.community) if room.joined_at]
    rows: list[tuple[Button, ...]] = [(card.named("button-part", "link.ask", room, room=room.id),) for room in mine]
    if whole:
        rows = [*await _waiting(tx, card), *rows, (card.press("button-link-code", "link.offer"),)]
    rooms = [room for room in await community.rooms_of(tx, card.community.id) if room.state != "gone"]
    facts: dict[str, Arg] = {"name": card.community.name, "groups": _listed(card.speech, rooms)}
    await voice.lay(tx, card.caller, "link-card", buttons=rows, **facts)


def _listed(speech: str, rooms: Sequence[Room]) -> Html:
    lines = [
        render(speech, "link-group", group=room.title, spoken=NAMES.get(room.language, room.language), zone=room.zone)
        for room in rooms
    ]
    return Html("\n".join(lines))


async def _waiting(tx: Tx, card: LinkCard) -> list[tuple[Button, ...]]:
    """Any facilitator may open the door, not only whoever gave the code."""
    rows: list[tuple[Button, ...]] = []
    for knock in await link.waiting(tx, card.community.id):
        if knock.expires_at + KNOCK_LIFE > card.now and knock.room is not None:
            room = await community.room(tx, knock.room)
            rows.append((card.named("button-admit", "link.admit", room, code=knock.code),))
    return rows


async def offer(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """A code, in a message of its own that can be forwarded."""
    card = await _card(tx, caller, args, now)
    await rights.require_facilitator(tx, caller, card.community)
    code, until = "".join(choice(LETTERS) for _ in range(CODE_LENGTH)), now + CODE_LIFE
    await link.invite(tx, Invitation(code, card.community.id, caller.person, until, None, None))
    facts: dict[str, Arg] = {"name": card.community.name, "code": code, "until": calendars.own_time(until)}
    await voice.answer(tx, caller, "link-code", buttons=(), **facts)


async def _knock(tx: Tx, caller: Caller, code: str, now: datetime) -> None:
    """A group asks to be let in: whoever gave the code is asked, and the code is used up."""
    if caller.private:
        raise Refusal("link-in-group")
    room = await communities.room_here(tx, caller)
    await rights.require_room(tx, caller, room)
    given = await link.invitation(tx, code)
    if given is None or given.expires_at <= now or given.room is not None:
        raise Refusal("link-unknown")
    whole = await community.community(tx, given.community)
    await _require_free(tx, room, whole)
    void = not await rights.decides(tx, caller, given.person, whole)
    if void or not await link.use(tx, code, room.id, None if caller.anonymous else caller.person):
        raise Refusal("link-unknown")
    await _ask(tx, caller, given, room)
    await voice.answer(tx, caller, "link-asked", name=whole.name)


async def _require_free(tx: Tx, room: Room, whole: Community) -> None:
    """A group joins alone, and between two of its own questions."""
    if room.community == whole.id:
        raise Refusal("link-same", name=whole.name)
    if room.joined_at or len(await community.rooms_of(tx, room.community)) > 1:
        raise Refusal("link-shared")
    if await cycle.open_cycle(tx, room.community):
        raise Refusal("link-busy")


async def _ask(tx: Tx, caller: Caller, given: Invitation, room: Room) -> None:
    """Whoever gave the code hears who knocks, with a button for each answer."""
    args: dict[str, int | str] = {"community": given.community, "code": given.code}
    expires = given.expires_at + KNOCK_LIFE
    yes, no = (
        Button(text_id, action, args, {"words": cut(room.title, LONGEST_ON_BUTTON)}, expires, given.person)
        for text_id, action in (("button-admit", "link.admit"), ("button-decline", "link.decline"))
    )
    whole = await community.community(tx, given.community)
    facts: dict[str, Arg] = {"group": room.title, "who": caller.name, "name": whole.name}
    key = f"link:{given.code}:knock"
    await voice.tell(tx, given.person, key, "link-knock", buttons=((yes,), (no,)), **facts)


async def admit(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Let the newcomer in: it keeps its language and its clock, and takes the others' rhythm if it had none."""
    card, given, room = await _decided(tx, caller, args, now)
    await _require_free(tx, room, card.community)
    if (await community.community(tx, room.community)).agreed_at is None:
        founding = (await community.rooms_of(tx, card.community.id))[0]
        await community.tune(tx, room.id, rhythm=founding.rhythm)
    await community.join(tx, room.id, card.community.id, now)
    await act.record(tx, card.community.id, Act("room", room.id, "join", caller.person, now, {}))
    room = await community.room(tx, room.id)
    coming = await calendars.next_words(tx, room, room.language, now)
    key, name = f"link:{given.code}:joined", card.community.name
    await voice.say(tx, voice.place_of(room), key, "link-joined", name=name, next=coming)
    if given.asked_by is not None:
        await _hand_over(tx, replace(caller, person=given.asked_by), card, room)
    await voice.lay(tx, caller, "link-admitted", group=room.title, name=name)


async def _hand_over(tx: Tx, newcomer: Caller, card: LinkCard, room: Room) -> None:
    """Whoever knocked can set up their own group at once, if the bot may write to them."""
    known = await member.person(tx, newcomer.person)
    if known is None or not known.reachable:
        return
    await member.settle(tx, known.id, card.community.id)
    button = Button("button-setup", "setup.open", {"room": room.id}, expires=card.now + KNOCK_LIFE, person=known.id)
    key, facts = f"room:{room.id}:joined:{card.now:%Y%m%d%H%M}", {"group": room.title, "name": card.community.name}
    await voice.tell(tx, known.id, key, "link-joined-you", buttons=((button,),), **facts)


async def decline(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Not this group: it hears so, once and politely."""
    card, given, room = await _decided(tx, caller, args, now)
    await voice.say(tx, voice.place_of(room), f"link:{given.code}:declined", "link-declined", name=card.community.name)
    await voice.lay(tx, caller, "link-not-admitted", group=room.title)


async def _decided(tx: Tx, caller: Caller, args: Args, now: datetime) -> tuple[LinkCard, Invitation, Room]:
    """The one decision about a group that knocked; the second facilitator to decide hears that it is done."""
    card = await _card(tx, caller, args, now)
    await rights.require_facilitator(tx, caller, card.community)
    given = await link.invitation(tx, str(args["code"]))
    if given is None or given.room is None or not await link.settle(tx, given.code):
        raise Refusal("link-settled")
    return card, given, await community.room(tx, given.room)


async def ask_to_part(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Before a group leaves: what stays, and what does not come any more."""
    card, room = await _card(tx, caller, args, now), await community.room(tx, int(args["room"]))
    yes = card.named("button-part", "link.part", room, room=room.id)
    back = card.press("button-back", "link.open")
    await voice.lay(tx, caller, "link-part", buttons=((yes,), (back,)), group=room.title, name=card.community.name)


async def part(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The group goes its own way again; its own facilitators, or those of the whole, decide that."""
    card, room = await _card(tx, caller, args, now), await community.room(tx, int(args["room"]))
    if room.community != card.community.id or room.joined_at is None:
        raise Refusal("link-parted-already")
    await rights.require_room(tx, caller, room)
    await cycle_flow.leave(tx, room, now)
    await link.part(tx, room.id, now)
    await act.record(tx, card.community.id, Act("room", room.id, "part", caller.person, now, {}))
    key = f"room:{room.id}:parted:{now:%Y%m%d%H%M%S}"
    await voice.say(tx, voice.place_of(room), key, "link-parted", name=card.community.name)
    await voice.lay(tx, caller, "link-is-parted", group=room.title, name=card.community.name)


async def _card(tx: Tx, caller: Caller, args: Args, now: datetime) -> LinkCard:
    """The card's community, for someone who decides about it or about one of its rooms."""
    chosen = await community.community(tx, int(args["community"]))
    if not await rights.rooms_run_by(tx, caller, chosen):
        await rights.require_facilitator(tx, caller, chosen)
    return LinkCard(caller, await voice.speech(tx, caller), now, chosen)


ACTIONS = {
    "link.open": open_card,
    "link.offer": offer,
    "link.admit": admit,
    "link.decline": decline,
    "link.ask": ask_to_part,
    "link.part": part,
}
