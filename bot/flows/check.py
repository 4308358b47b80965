"""/check: a tick or a cross for everything that the bot can see or do in each room, and the fix beside each cross.

1. `begin` asks Telegram anew, so that nobody reads yesterday's truth; the answers come one after the other.
2. `know_chat` is the last of them: then each room's list goes to whoever asked, in private.
3. `know_group` hears the same every hour, unasked: where writing is allowed again, a muted room goes on by itself.
4. `tell_lost`: what was well and is not any more (check_ability.py) is told once to whoever can put it right, and how.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.community import Room
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.flows import community as communities
from bot.flows import rights, voice
from bot.flows.check_ability import ability, keep_facts, keep_hearing
from bot.flows.chore import Args, Errand
from bot.flows.voice import CARD_LIFE, POST_LIFE, Button, Place
from bot.store import community, facilitators, member
from bot.store import voice as said
from bot.store.engine import Tx
from bot.store.voice import Call
from bot.words import Html, render

RECEIPT = "👌"


@dataclass(frozen=True, slots=True)
class Loss:
    """What the bot cannot do any more, and where; `key` begins the outbox keys of what is said about it."""

    key: str
    rooms: Sequence[Room]
    what: Sequence[str]


async def begin(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """/check: in a group its own list, in private those of all rooms that the person decides about."""
    if not caller.private:
        room = await communities.room_here(tx, caller)
        await rights.require_room(tx, caller, room)
        in_private = await communities.privately(tx, caller)
        if in_private is None:
            way = Button("button-open", "check.open", {"room": room.id}, expires=now + CARD_LIFE)
            return await communities.lead_in(tx, caller, way)
        return await _ask(tx, in_private, [room])
    here = await communities.here(tx, caller)
    rooms = await rights.rooms_run_by(tx, caller, here)
    if not rooms:
        await rights.require_facilitator(tx, caller, here)
        raise Refusal("no-active-room")
    await _ask(tx, caller, rooms)


async def open_list(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The way in from a group, or once more after something was put right."""
    room = await community.room(tx, int(args["room"]))
    await rights.require_room(tx, caller, room)
    await member.settle(tx, caller.person, room.community)
    await _ask(tx, caller, [room])


async def _ask(tx: Tx, reader: Caller, rooms: Sequence[Room]) -> None:
    """Three questions to Telegram for each room, answered in their order."""
    for room in rooms:
        key = f"check:{room.id}:{reader.person}:{reader.update}"
        lane = f"{room.chat}/q"
        await said.queue(tx, f"{key}:me", Call("getMe", None, {}, lane=lane, then="check.know_me"))
        who = Call("getChatAdministrators", room.chat, {}, then="community.know_admins")
        await voice.question(tx, f"{key}:administrators", who)
        await voice.question(tx, f"{key}:chat", Call("getChat", room.chat, {}, then="check.know_chat"))


async def know_me(tx: Tx, args: Args, now: datetime) -> None:
    """Telegram has said what the bot is: only with privacy mode off does it hear everything."""
    hears_all = bool(json.loads(str(args["result"])).get("can_read_all_group_messages"))
    await keep_hearing(tx, int(args["me"]), hears_all=hears_all)


async def know_group(tx: Tx, args: Args, now: datetime) -> None:
    """Telegram has said what everyone may do in a group: where that is to write again, a muted room goes on."""
    room = await community.room_of_chat(tx, int(args["chat"]))
    if room is None:
        return
    facts = facts_from(json.loads(str(args["result"])))
    await keep_facts(tx, room, facts)
    may_write = facts["write"] and room.thread is None and not (await community.rights(tx, room.id)).silenced
    if room.state == "muted" and may_write:
        await communities.go_on(tx, room)


async def know_chat(tx: Tx, args: Args, now: datetime) -> None:
    """Telegram has said what the group is like: keep it, and show the list to whoever asked."""
    room = await community.room_of_chat(tx, int(args["chat"]))
    if room is None:
        return
    reader = int(str(args["key"]).split(":")[2])
    await keep_facts(tx, room, facts_from(json.loads(str(args["result"]))), reader)
    place = Place(reader, await member.language(tx, reader))
    again = Button("button-check-again", "check.open", {"room": room.id}, expires=now + CARD_LIFE, person=reader)
    html = await list_of(tx, room, place.language)
    await voice.post(tx, place, f"{args['key']}:list", html, buttons=((again,),))


def facts_from(chat: Mapping[str, object]) -> dict[str, bool]:
    """What Telegram's ChatFullInfo says of a group (https://core.telegram.org/bots/api#chatfullinfo)."""
    allowed, reactions = chat.get("permissions"), chat.get("available_reactions")
    may = allowed if isinstance(allowed, Mapping) else {}
    emoji = [one.get("emoji") for one in reactions] if isinstance(reactions, list) else None
    return {
        "forum": bool(chat.get("is_forum")),
        "write": bool(may.get("can_send_messages")),
        "photos": bool(may.get("can_send_photos")),
        "polls": bool(may.get("can_send_polls")),
        "receipt": emoji is None or RECEIPT in emoji,
    }


async def list_of(tx: Tx, room: Room, speech: str) -> Html:
    """The list of one room: what is well in a few words, what is not with its fix."""
    found = (await ability(tx, room)).findings()
    decide = [*await community.administrators_of(tx, room.id), *await facilitators.named(tx, room.community)]
    known = [await member.person(tx, person) for person in dict.fromkeys(decide)]
    silent = sum(person is None or not person.reachable for person in known)
    lines = [render(speech, f"check-{one.what}", well="yes" if one.well else "no") for one in found]
    lines.append(render(speech, "check-private", silent=silent, count=len(known)))
    wrong = sum(not one.well for one in found) + (silent > 0)
    return render(speech, "check-list", group=room.title, lines=Html("\n".join(lines)), wrong=wrong)


async def tell_lost(tx: Tx, args: Args, now: datetime) -> None:
    """What the bot could do and cannot any more: whoever can put it right hears it, and how to mend it."""
    what, rooms = str(args["what"]).split(), [await community.room(tx, int(one)) for one in str(args["rooms"]).split()]
    lacks = {room.id: (await ability(tx, room)).lacks() for room in rooms if room.state != "gone"}
    wrong = [one for one in what if any(one in lacking for lacking in lacks.values())]
    sore = [room for room in rooms if any(one in lacks.get(room.id, ()) for one in wrong)]
    for person in dict.fromkeys([one for room in sore for one in await rights.who_can_mend(tx, room)]):
        if person != args["reader"]:
            await _tell_lost(tx, Loss(str(args["loss"]), sore, wrong), person, now)


async def _tell_lost(tx: Tx, loss: Loss, person: int, now: datetime) -> None:
    language, room = await member.language(tx, person), loss.rooms[0]
    lines = Html("\n".join(render(language, f"check-{one}", well="no") for one in loss.what))
    groups = ", ".join(one.title for one in loss.rooms)
    again = Button("button-check-again", "check.open", {"room": room.id}, expires=now + POST_LIFE, person=person)
    key = f"{loss.key}:{person}"
    await voice.tell(tx, person, key, "check-lost", buttons=((again,),), group=groups, line=lines)


CHORES = {
    "check.know_me": Errand(know_me),
    "check.know_chat": Errand(know_chat),
    "check.know_group": Errand(know_group),
    "check.lost": Errand(tell_lost),
}
ACTIONS = {"check.open": open_list}
