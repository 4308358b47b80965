"""/check: a tick or a cross for everything that the bot can see or do in each room, and the fix beside each cross.

1. `begin` asks Telegram anew, so that nobody reads yesterday's truth; the answers come one after the other.
2. `know_chat` is the last of them: then each room's list goes to whoever asked, in private.
3. `lost` is heard unasked: a right that was there is gone, and whoever can put it right is told how.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.community import Room
from bot.domain.member import Caller, Rights
from bot.domain.refusal import Refusal
from bot.flows import community as communities
from bot.flows import voice
from bot.flows.chore import Args, Errand
from bot.flows.community import BUTTON_LIFE
from bot.flows.voice import Button, Place
from bot.store import check, community, member
from bot.store import voice as said
from bot.store.engine import Tx
from bot.store.voice import Call
from bot.words import Html, render

RECEIPT = "👌"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the list: what it is about, and whether all is well."""

    what: str
    well: bool


async def begin(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """/check: in a group its own list, in private those of all rooms that the person decides about."""
    if not caller.private:
        room = await communities.room_here(tx, caller)
        await communities.require_room(tx, caller, room)
        in_private = await communities.privately(tx, caller)
        if in_private is None:
            way = Button("button-open", "check.open", {"room": room.id}, expires=now + BUTTON_LIFE)
            return await communities.lead_in(tx, caller, way)
        return await _ask(tx, in_private, [room])
    here = await communities.here(tx, caller)
    rooms = await communities.rooms_run_by(tx, caller, here)
    if not rooms:
        await communities.require_facilitator(tx, caller, here)
        raise Refusal("no-active-room")
    await _ask(tx, caller, rooms)


async def open_list(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The way in from a group, or once more after something was put right."""
    room = await community.room(tx, int(args["room"]))
    await communities.require_room(tx, caller, room)
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
    await check.keep_hearing(tx, int(args["me"]), hears_all=hears_all)


async def know_chat(tx: Tx, args: Args, now: datetime) -> None:
    """Telegram has said what the group is like: keep it, and show the list to whoever asked."""
    room = await community.room_of_chat(tx, int(args["chat"]))
    if room is None:
        return
    await check.keep_facts(tx, room.id, facts_from(json.loads(str(args["result"]))))
    reader = int(str(args["key"]).split(":")[2])
    place = Place(reader, await member.language(tx, reader))
    again = Button("button-check-again", "check.open", {"room": room.id}, expires=now + BUTTON_LIFE, person=reader)
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
    granted, facts = await community.rights(tx, room.id), await check.facts_of(tx, room.id) or {}
    found = findings(granted, facts, hears_all=await check.hears_all(tx))
    known = [await member.person(tx, person) for person in await community.administrators_of(tx, room.id)]
    silent = sum(person is None or not person.reachable for person in known)
    lines = [render(speech, f"check-{one.what}", well="yes" if one.well else "no") for one in found]
    lines.append(render(speech, "check-private", silent=silent, count=len(known)))
    wrong = sum(not one.well for one in found) + (silent > 0)
    return render(speech, "check-list", group=room.title, lines=Html("\n".join(lines)), wrong=wrong)


def findings(granted: Rights, facts: Mapping[str, bool], *, hears_all: bool) -> list[Finding]:
    """Everything about one room, most important first; an administrator may do what members may not."""
    chief = granted.administrator
    found = [
        Finding("write", chief or (not granted.silenced and facts.get("write", True))),
        Finding("administrator", chief),
        Finding("hear", chief or hears_all),
        Finding("pin", granted.pin),
        Finding("reactions", facts.get("receipt", True)),
        Finding("polls", chief or facts.get("polls", True)),
        Finding("photos", chief or facts.get("photos", True)),
    ]
    return [*found, Finding("topics", granted.topics)] if facts.get("forum") else found


async def tell_lost(tx: Tx, args: Args, now: datetime) -> None:
    """A right is gone: whoever can put it right hears what no longer works, and how to mend it."""
    room, what = await community.room(tx, int(args["room"])), str(args["what"])
    if room.state == "gone" or getattr(await community.rights(tx, room.id), what):
        return
    for person in await communities.who_can_mend(tx, room):
        place = Place(person, await member.language(tx, person))
        line = render(place.language, f"check-{what}", well="no")
        html = render(place.language, "check-lost", group=room.title, line=line)
        again = Button("button-check-again", "check.open", {"room": room.id}, expires=now + BUTTON_LIFE, person=person)
        await voice.post(tx, place, f"{args['loss']}:{person}", html, buttons=((again,),))


CHORES = {
    "check.know_me": Errand(know_me),
    "check.know_chat": Errand(know_chat),
    "check.lost": Errand(tell_lost),
}
ACTIONS = {"check.open": open_list}
