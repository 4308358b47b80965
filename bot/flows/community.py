"""A community's story: the bot is invited into a group, learns who decides there, and follows it through its life.

1. `meet`: invited, the bot founds a community with this one room, explains itself once, and offers *Set up*; where an
   allow-list excludes the group it says so politely and leaves.
2. It asks Telegram who the administrators are, on meeting and hourly: they decide (rights.py). What the group allows is
   asked as well (check.py).
3. `here` is what every command asks first: which community? `privately` and `lead_in` take it out of the group.
4. The group is renamed, silences the bot, becomes a supergroup or removes the bot: the room follows, nothing is lost.
   Whoever can add a removed bot again hears it once, and so does who decides from then on if the founding room is
   gone; what goes on when the bot is back is told in community_back.py.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from secrets import token_hex

from bot.domain.community import LANGUAGES, Community, Rhythm, Room, code_of, language_of, usual_zone
from bot.domain.member import Caller, Rights, Standing, standing_from
from bot.domain.refusal import Refusal
from bot.flows import check_ability, rights, voice
from bot.flows.chore import Args, Errand, put_chore
from bot.flows.voice import CARD_LIFE, Button, Place
from bot.store import community as rows
from bot.store import cycle, facilitators, member
from bot.store import voice as said
from bot.store.engine import Tx
from bot.store.voice import Call

WELCOME_LIFE = timedelta(days=30)
ADMINISTRATORS_LAST = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class News:
    """What Telegram says when the bot's place in a group has changed.

    `allowed` are the only groups that may use this bot; empty when every group may.
    """

    title: str
    username: str | None
    standing: Standing
    allowed: Collection[int] = ()


async def meet(tx: Tx, caller: Caller, news: News, now: datetime) -> None:
    """The bot was invited, promoted, silenced or removed."""
    room = await rows.room_of_chat(tx, caller.chat)
    if room is not None and room.chat != caller.chat:
        return  # the basic group that this supergroup once was
    if not news.standing.present:
        return await gone(tx, caller.chat)
    if room is None and news.allowed and caller.chat not in news.allowed:
        return await _decline(tx, caller)
    known = room or await _found(tx, caller, news, now)
    if room is None or room.state == "gone":
        await _greet(tx, known, caller, now)
    if room is not None and room.state == "gone":
        await put_chore(tx, "room.back", f"room:{room.id}:back:{caller.update}", lane=f"room:{room.id}", room=room.id)
    await rows.describe(tx, known.id, news.title, news.username)
    await _stand(tx, known, news.standing.rights)
    await _ask_all(tx, known, now)


async def _found(tx: Tx, caller: Caller, news: News, now: datetime) -> Room:
    """A community with one room, guessed from whoever invited the bot; nothing is asked before /setup is done."""
    community = await rows.found(tx, news.title, code_of(news.title), now)
    language, zone = language_of(caller.language_code), usual_zone(caller.language_code)
    place = (community, caller.chat, caller.kind, news.title)
    return await rows.room(tx, await rows.add_room(tx, Room(0, *place, language, zone, Rhythm(), "active")))


async def _greet(tx: Tx, room: Room, caller: Caller, now: datetime) -> None:
    """What this bot is, what it keeps, and a way in for whoever facilitates."""
    button = Button("button-setup", "setup.open", {"room": room.id}, expires=now + WELCOME_LIFE, once=True, deep=True)
    await voice.say(tx, voice.place_of(room), f"room:{room.id}:hello:{caller.update}", "hello", buttons=((button,),))


async def _decline(tx: Tx, caller: Caller) -> None:
    """One polite sentence to a group that this bot was not set up for, then out."""
    place = Place(caller.chat, language_of(caller.language_code))
    await voice.say(tx, place, f"update:{caller.update}:not-here", "not-here")
    await said.queue(tx, f"update:{caller.update}:leave", Call("leaveChat", caller.chat, {}))


async def _stand(tx: Tx, room: Room, granted: Rights) -> None:
    await check_ability.grant(tx, room, granted)
    if granted.silenced:
        await muted(tx, room.chat, "silenced")
    else:
        await go_on(tx, room)


async def go_on(tx: Tx, room: Room) -> None:
    """What waits for a room is said at once; where it was muted, a question that was given up comes round again."""
    if await rows.set_state(tx, room.id, "active") and room.state == "muted":
        key = f"room:{room.id}:back:{token_hex(4)}"
        await put_chore(tx, "room.back", key, lane=f"room:{room.id}", room=room.id)


async def ask_administrators(tx: Tx, room_id: int, now: datetime) -> None:
    """Ask Telegram who decides in a room, at most once a minute."""
    room, when = await rows.room(tx, room_id), f"{now:%Y-%m-%dT%H:%M}"
    who = Call("getChatAdministrators", room.chat, {}, then="community.know_admins")
    await voice.question(tx, f"room:{room.id}:admins:{when}", who)


async def _ask_all(tx: Tx, room: Room, now: datetime) -> None:
    """Ask Telegram who decides in a room, what is allowed there, and what the bot itself may hear."""
    await ask_administrators(tx, room.id, now)
    when = f"{now:%Y-%m-%dT%H:%M}"
    may = Call("getChat", room.chat, {}, then="check.know_group")
    await voice.question(tx, f"room:{room.id}:group:{when}", may)
    await said.queue(tx, f"me:{when}", Call("getMe", None, {}, lane="me/q", then="check.know_me"))


async def put_due(tx: Tx, now: datetime) -> None:
    """Ask again wherever the last answer is an hour old; once an hour, even while Telegram cannot be reached."""
    for room in await rows.rooms_to_ask(tx, now - ADMINISTRATORS_LAST):
        await _ask_all(tx, room, now.replace(minute=0))


async def know_admins(tx: Tx, args: Args, now: datetime) -> None:
    """Telegram's list of a room's administrators: its people are facilitators; `me` in it has rights of its own."""
    room = await rows.room_of_chat(tx, int(args["chat"]))
    if room is None:
        return
    listed = [standing_from(one) for one in json.loads(str(args["result"]))]
    await rows.set_administrators(tx, room.id, [one.person for one in listed if one.person != args["me"]], now)
    mine = next((one.rights for one in listed if one.person == args["me"]), None)
    if mine is not None:
        await _stand(tx, room, mine)
    elif (await rows.rights(tx, room.id)).administrator:
        await check_ability.grant(tx, room, Rights())


async def know_member(tx: Tx, chat: int, standing: Standing) -> None:
    """Someone was promoted, or is an administrator no more."""
    if room := await rows.room_of_chat(tx, chat):
        await rows.appoint(tx, room.id, standing.person, administrator=standing.rights.administrator)


async def here(tx: Tx, caller: Caller) -> Community:
    """The community that a command is about: the group's, or in private the one that this person settled on."""
    if not caller.private:
        return await rows.community(tx, (await room_here(tx, caller)).community)
    person = await member.person(tx, caller.person)
    if person and person.community:
        return await rows.community(tx, person.community)
    mine = await belongs(tx, caller.person)
    if len(mine) != 1:
        raise Refusal("which-community" if mine else "no-community")
    return mine[0]


async def belongs(tx: Tx, person: int) -> list[Community]:
    """The communities that someone facilitates or was heard in."""
    decides = await rows.administered_by(tx, person) | await facilitators.communities_of(tx, person)
    return await rows.communities_of(tx, decides | await member.memberships(tx, person))


async def meant(tx: Tx, caller: Caller, args: Args) -> Community:
    """The community that a way into private was given for, which is this person's from then on; else the one here."""
    if "community" not in args:
        return await here(tx, caller)
    await member.settle(tx, caller.person, int(args["community"]))
    return await rows.community(tx, int(args["community"]))


async def lead_in(tx: Tx, caller: Caller, button: Button, text_id: str = "look-in-private") -> None:
    """Answer in a group with one line and a way into private, for whoever asked; an anonymous one may be anyone."""
    mine = replace(button, person=None if caller.anonymous else caller.person, once=True, deep=True)
    await voice.answer(tx, caller, text_id, buttons=((mine,),))


async def privately(tx: Tx, caller: Caller) -> Caller | None:
    """The same person in the private chat, for what would be noise in a group; None where the bot may not write."""
    if caller.private:
        return caller
    person = await member.person(tx, caller.person)
    if person is None or not person.reachable or caller.anonymous:
        return None
    return replace(caller, chat=person.id, kind="private", thread=None, message=None, callback=None)


async def offer_languages(tx: Tx, caller: Caller, now: datetime) -> None:
    """/language in a group: the language in which the bot speaks to the room."""
    await rights.require_room(tx, caller, await room_here(tx, caller))
    buttons = [
        Button(f"language-{language}", "community.speak", {"language": language}, expires=now + CARD_LIFE)
        for language in LANGUAGES
    ]
    await voice.answer(tx, caller, "room-language", buttons=voice.in_rows(buttons))


async def speak(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """A language was chosen for the room."""
    room = await room_here(tx, caller)
    await rights.require_room(tx, caller, room)
    await rows.tune(tx, room.id, language=str(args["language"]))
    place = Place(room.chat, str(args["language"]), message=caller.message)
    await voice.edit(tx, place, f"update:{caller.update}:language", "room-language-chosen")


async def room_here(tx: Tx, caller: Caller) -> Room:
    """The room of the group where something was said."""
    room = await rows.room_of_chat(tx, caller.chat)
    if room is None:
        raise Refusal("unknown-group")
    return room


async def rename(tx: Tx, chat: int, title: str) -> None:
    """The group has a new title; a community of one room is called like it."""
    room = await rows.room_of_chat(tx, chat)
    if room is None:
        return
    await rows.describe(tx, room.id, title, room.username)
    if len(await rows.rooms_of(tx, room.community)) == 1:
        await rows.change(tx, room.community, name=title)


async def migrate(tx: Tx, old: int, new: int) -> None:
    """The group became a supergroup; told by two messages and perhaps a refused call, it happens once."""
    await rows.migrate(tx, old, new)
    await put_chore(tx, "vote.moved", f"chat:{new}:moved", lane=f"chat:{new}", chat=new)


async def gone(tx: Tx, chat: int) -> None:
    """The bot is not in that group any more; its history stays, and whoever can invite it again hears it once."""
    room = await rows.room_of_chat(tx, chat)
    if room is None or room.chat != chat:
        return
    told = await rights.who_can_mend(tx, room)  # asked now: nobody runs a community of which no room is left
    of, key = await rows.community(tx, room.community), f"room:{room.id}:removed:{token_hex(4)}"
    before = await rights.office(tx, of)
    if not await rows.set_state(tx, room.id, "gone"):
        return
    await _tell_desk(tx, room, key, "removed", to=told)
    founding = await rights.founding_room(tx, of)
    if founding is None:
        return
    for person in await rights.reachable(tx, [one for one in await rights.office(tx, of) if one not in before]):
        own = f"{key}:decides:{person}"
        await voice.tell(tx, person, own, "decides-now", group=room.title, community=of.name, here=founding.title)


async def muted(tx: Tx, chat: int, what: str) -> None:
    """The group does not let the bot write: whoever runs the community hears it once, with the fix."""
    room = await rows.room_of_chat(tx, chat)
    if room is None or not await rows.set_state(tx, room.id, "muted"):
        return
    text_id = "muted-topic" if "topic" in what else "muted"
    await _tell_desk(tx, room, f"room:{room.id}:muted:{token_hex(4)}", text_id)


async def topic_lost(tx: Tx, args: Args, now: datetime) -> None:
    """A topic was deleted: where it was the room's, the bot posts in General from now on, and says so in private."""
    room = await rows.room_of_chat(tx, int(args["chat"]))
    thread = int(args.get("thread", 0)) or (room.thread if room else None)
    if room is None or thread is None:
        return
    await cycle.lose_topic(tx, room.id, thread)
    if room.thread == thread:
        await rows.post_in(tx, room.id, None)
        await _tell_desk(tx, room, f"room:{room.id}:topic:{thread}:lost", "topic-lost")


async def topic_reopened(tx: Tx, chat: int, thread: int | None) -> None:
    """The forum topic that the bot posts in is open again."""
    room = await rows.room_of_chat(tx, chat)
    if room is not None and room.state == "muted" and room.thread == thread:
        await go_on(tx, room)


async def _tell_desk(tx: Tx, room: Room, key: str, text_id: str, *, to: Collection[int] = ()) -> None:
    for person in to or await rights.who_can_mend(tx, room):
        await voice.tell(tx, person, f"{key}:{person}", text_id, group=room.title)


CHORES: Mapping[str, Errand] = {
    "community.know_admins": Errand(know_admins),
    "community.lost_topic": Errand(topic_lost),
}
ACTIONS = {"community.speak": speak}
