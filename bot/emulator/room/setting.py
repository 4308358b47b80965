"""What sets the scene: people, groups, standings, topics, the clock, limits and faults."""

from datetime import datetime, timedelta

from bot.emulator.clock import Due
from bot.emulator.errors import RoomError
from bot.emulator.limits import Fault
from bot.emulator.membership import migrate, seat
from bot.emulator.room import bodies, views
from bot.emulator.room.acting import Ids, chat_of, person_of
from bot.emulator.state import Account, Member, Object
from bot.emulator.world import BOT_RIGHTS, World


def add_person(world: World, ids: Ids, body: bodies.NewPerson) -> Object:
    """Give somebody an account."""
    return views.person(world.add_person(body.name, body.language, body.username, body.role_hint))


def add_chat(world: World, ids: Ids, body: bodies.NewChat) -> Object:
    """Open a group, by default with the bot as its administrator."""
    members = [person_of(world, number) for number in body.members]
    admins = [person_of(world, number) for number in body.admins]
    chat = world.add_group(body.title, members, admins, body.type, body.is_forum)
    if body.add_bot:
        world.add_bot_to(chat, rights=None if body.add_bot == "member" else BOT_RIGHTS)
    return views.chat(chat, None)


def set_member(world: World, ids: Ids, body: bodies.Seated) -> Object:
    """Let somebody join, leave, be promoted, restricted or removed; by oneself or by an administrator."""
    chat, by = chat_of(world, ids), person_of(world, body.who)
    account: Account = world.bot if body.user == world.bot.id else person_of(world, body.user)
    if account is not by and not chat.leads(by.id) and not _invites(world, body):
        raise RoomError(f"{by.name} does not lead {chat.title}.")
    granted = frozenset(name for name, held in body.rights.items() if held)
    if body.status == "administrator" and not body.rights:
        granted = BOT_RIGHTS
    seat(world, chat, Member(account, body.status, granted), by)
    return views.chat(chat, None)


def _invites(world: World, body: bodies.Seated) -> bool:
    """Let any member bring somebody in: the default permission of a group."""
    return body.status == "member"


def add_topic(world: World, ids: Ids, body: bodies.NewTopic) -> Object:
    """Open a topic in a forum."""
    chat, who = chat_of(world, ids), person_of(world, body.who)
    if not chat.is_forum or not chat.may(who.id, "can_manage_topics"):
        raise RoomError(f"{who.name} cannot open topics in {chat.title}.")
    topic = world.add_topic(chat, body.name, who)
    return {"id": topic.id, "name": topic.name, "closed": topic.closed}


def upgrade(world: World, ids: Ids, body: bodies.Body) -> Object:
    """Turn a basic group into a supergroup."""
    chat = chat_of(world, ids)
    if chat.kind != "group" or chat.migrated_to:
        raise RoomError("Only a basic group can become a supergroup.")
    return views.chat(migrate(world, chat), None)


def set_blocked(world: World, ids: Ids, body: bodies.Blocked) -> Object:
    """Stop the bot in somebody's private chat, or let it write again."""
    person_of(world, ids["user"]).block(body.blocked)
    return {}


def start(world: World, ids: Ids, body: bodies.Started) -> Object:
    """Press Start in the private chat with the bot."""
    who = person_of(world, ids["user"])
    post = who.start(body.payload)
    return {"message": views.message(world.private(who), post, who)}


def move_clock(world: World, ids: Ids, body: bodies.ClockMove) -> Object:
    """Set the clock forward: to a moment, by a duration, or to the next event."""
    try:
        _move(world, body)
    except ValueError as error:
        raise RoomError(str(error)) from error
    world.changed(None, "clock")
    return views.clock(world)


def _move(world: World, body: bodies.ClockMove) -> None:
    if body.now is not None:
        world.clock.jump(_moment(body.now))
    if body.advance_seconds is not None:
        world.clock.advance(timedelta(seconds=body.advance_seconds))
    if body.to_next and (coming := world.clock.upcoming()):
        world.clock.jump(coming)


def set_next(world: World, ids: Ids, body: bodies.ClockNext) -> Object:
    """Take note of what the bot will do next."""
    world.clock.next = Due(_moment(body.at), body.what) if body.at else None
    world.changed(None, "clock")
    return views.clock(world)


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise RoomError(f"{text} is not a moment like 2026-03-02T09:00:00+00:00.") from None
    if moment.tzinfo is None:
        raise RoomError("A moment needs its offset, like 2026-03-02T09:00:00+00:00.")
    return moment


def switch_faults(world: World, ids: Ids, body: bodies.FaultSwitches) -> Object:
    """Switch limits and faults on and off."""
    if body.clear:
        world.faults.active.clear()
    if body.flood is not None:
        world.flood.on = body.flood
    for fault in body.add:
        world.faults.add(Fault(**fault.model_dump()))
    return faults(world)


def faults(world: World) -> Object:
    """List the limits and faults that are on."""
    return {"flood": world.flood.on, "active": [vars(fault) for fault in world.faults.active]}
