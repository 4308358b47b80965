"""Communities and their rooms: who shares one agenda, where they meet, and who may decide there."""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import ColumnElement, RowMapping, Select, delete, select, update

from bot.domain.community import Community, Rhythm, Room, rhythm_from
from bot.domain.member import Rights
from bot.store.engine import Tx, insert, insert_once
from bot.store.schema import administrators, cycles, inbox, messages, outbox, replies, rooms, sittings
from bot.store.schema import communities as agreed


async def found(tx: Tx, name: str, code: str, now: datetime) -> int:
    """A new community, about which nothing was agreed yet; its id."""
    return await insert(tx, agreed, name=name, code=code, created_at=now)


async def add_room(tx: Tx, room: Room) -> int:
    """A new group of a community; its id. `room.id` is not used."""
    where = {"community_id": room.community, "chat": room.chat, "kind": room.kind, "title": room.title}
    when = {"language": room.language, "zone": room.zone, "rhythm": room.rhythm.stored()}
    return await insert(tx, rooms, **where, **when, username=room.username, thread=room.thread)


async def community(tx: Tx, community_id: int) -> Community:
    """One community by its id."""
    rows = await tx.execute(select(agreed).where(agreed.c.id == community_id))
    return _community(rows.mappings().one())


async def communities_of(tx: Tx, ids: Iterable[int]) -> list[Community]:
    """Those of these communities that exist, by name."""
    chosen = select(agreed).where(agreed.c.id.in_(list(ids))).order_by(agreed.c.name, agreed.c.id)
    return [_community(row) for row in (await tx.execute(chosen)).mappings()]


async def communities(tx: Tx) -> list[Community]:
    """Every community, oldest first."""
    rows = await tx.execute(select(agreed).order_by(agreed.c.id))
    return [_community(row) for row in rows.mappings()]


async def between_questions(tx: Tx) -> list[Community]:
    """The communities that have agreed to a rhythm and answer no question at this moment, oldest first."""
    busy = select(cycles.c.id).where((cycles.c.community_id == agreed.c.id) & (cycles.c.state == "open")).exists()
    rows = await tx.execute(select(agreed).where(agreed.c.agreed_at.is_not(None) & ~busy).order_by(agreed.c.id))
    return [_community(row) for row in rows.mappings()]


async def has_asked(tx: Tx, community_id: int) -> bool:
    """Whether the community was ever asked a question, after which its code is in people's messages."""
    asked = select(agreed.c.last_question).where(agreed.c.id == community_id)
    return bool(await tx.scalar(asked))


async def change(tx: Tx, community_id: int, **columns: object) -> None:
    """Change what was agreed about a community: name, code, desk, agreed_at, publishes_itself."""
    await tx.execute(update(agreed).where(agreed.c.id == community_id).values(**columns))


async def room(tx: Tx, room_id: int) -> Room:
    """One room by its id."""
    return _room((await tx.execute(select(rooms).where(rooms.c.id == room_id))).mappings().one())


async def rooms_of(tx: Tx, community_id: int) -> list[Room]:
    """A community's rooms, the founding one first, those the bot was removed from included."""
    founding_first = select(rooms).where(rooms.c.community_id == community_id)
    return await _rooms(tx, founding_first.order_by(rooms.c.joined_at.is_not(None), rooms.c.joined_at))


async def rooms_behind(tx: Tx, community_id: int, cycle_id: int) -> list[Room]:
    """A community's rooms, then those that answered a question of it and have gone their own way since."""
    those = await rooms_of(tx, community_id)
    asked = select(sittings.c.room_id).where(sittings.c.cycle_id == cycle_id)
    left = select(rooms).where(rooms.c.id.in_(asked) & (rooms.c.community_id != community_id))
    return [*those, *await _rooms(tx, left)]


async def join(tx: Tx, room_id: int, community_id: int, now: datetime) -> None:
    """Let a room share another community's agenda; the one that it leaves rests until it comes home."""
    joined = {"community_id": community_id, "home": rooms.c.community_id, "joined_at": now, "agreed_at": now}
    await tx.execute(update(rooms).where(rooms.c.id == room_id).values(**joined))


async def room_of_chat(tx: Tx, chat: int) -> Room | None:
    """The room of a Telegram chat, also by the id it had before it became a supergroup."""
    found_rooms = await _rooms(tx, select(rooms).where((rooms.c.chat == chat) | (rooms.c.former_chat == chat)))
    return next(iter(found_rooms), None)


async def rooms_to_ask(tx: Tx, before: datetime) -> list[Room]:
    """Rooms where the bot is, but whose administrators were last known before that moment, or never."""
    stale = rooms.c.admins_at.is_(None) | (rooms.c.admins_at <= before)
    return await _rooms(tx, select(rooms).where((rooms.c.state != "gone") & stale))


async def set_state(tx: Tx, room_id: int, state: str) -> bool:
    """Change a room's state; False when it was in that state already."""
    other = (rooms.c.id == room_id) & (rooms.c.state != state)
    changed = (await tx.execute(update(rooms).where(other).values(state=state))).rowcount == 1
    if changed and state == "active":
        await _let_wait_no_longer(tx, room_id)
    return changed


async def _let_wait_no_longer(tx: Tx, room_id: int) -> None:
    """What could not be said in a room goes out as soon as it may be."""
    chat = select(rooms.c.chat).where(rooms.c.id == room_id).scalar_subquery()
    waiting = (outbox.c.chat == chat) & (outbox.c.state == "ready")
    await tx.execute(update(outbox).where(waiting).values(next_try=0.0))


async def tune(tx: Tx, room_id: int, *, language: str = "", zone: str = "", rhythm: Rhythm | None = None) -> None:
    """Change how a room is spoken to, and when; what is not given stays."""
    given = {"language": language, "zone": zone, "rhythm": rhythm.stored() if rhythm else None}
    values = {name: value for name, value in given.items() if value}
    await tx.execute(update(rooms).where(rooms.c.id == room_id).values(**values))


async def describe(tx: Tx, room_id: int, title: str, username: str | None) -> None:
    """Keep what Telegram says of the group: its title, and its public name if it has one."""
    await tx.execute(update(rooms).where(rooms.c.id == room_id).values(title=title, username=username))


async def post_in(tx: Tx, room_id: int, thread: int | None) -> None:
    """Choose the forum topic that a room's posts go to; None for General."""
    await tx.execute(update(rooms).where(rooms.c.id == room_id).values(thread=thread))


async def want_topics(tx: Tx, room_id: int, *, own: bool) -> None:
    """Choose whether each question is to have a forum topic of its own."""
    await tx.execute(update(rooms).where(rooms.c.id == room_id).values(own_topics=own))


async def rights(tx: Tx, room_id: int) -> Rights:
    """What the bot may do in a room, as far as Telegram said."""
    return Rights(**(await tx.execute(select(rooms.c.rights).where(rooms.c.id == room_id))).scalar_one())


async def set_rights(tx: Tx, room_id: int, granted: Rights) -> None:
    """Keep what the bot may do in a room."""
    await tx.execute(update(rooms).where(rooms.c.id == room_id).values(rights=asdict(granted)))


async def set_administrators(tx: Tx, room_id: int, people: Iterable[int], now: datetime) -> None:
    """Replace what is known of a room's administrators by what Telegram has just said."""
    await tx.execute(delete(administrators).where(administrators.c.room_id == room_id))
    for person in people:
        await insert_once(tx, administrators, room_id=room_id, person=person)
    await know_administrators(tx, room_id, now)


async def know_administrators(tx: Tx, room_id: int, now: datetime) -> None:
    """Note that a room's administrators are known as well as they can be."""
    await tx.execute(update(rooms).where(rooms.c.id == room_id).values(admins_at=now))


async def appoint(tx: Tx, room_id: int, person: int, *, administrator: bool) -> None:
    """Keep one person's promotion, or its end."""
    if administrator:
        await insert_once(tx, administrators, room_id=room_id, person=person)
    else:
        await tx.execute(delete(administrators).where(_is(room_id, person)))


async def is_administrator(tx: Tx, room_id: int, person: int) -> bool:
    """Whether this person is known to be an administrator of the room."""
    return await tx.scalar(select(administrators.c.person).where(_is(room_id, person))) is not None


async def administrators_of(tx: Tx, room_id: int) -> list[int]:
    """The known administrators of a room, in a stable order."""
    known = select(administrators.c.person).where(administrators.c.room_id == room_id)
    return list((await tx.scalars(known.order_by(administrators.c.person))).all())


async def administered_by(tx: Tx, person: int) -> set[int]:
    """The ids of the communities in a room of which this person is an administrator."""
    theirs = select(rooms.c.community_id).join(administrators, administrators.c.room_id == rooms.c.id)
    present = (administrators.c.person == person) & (rooms.c.state != "gone")
    return set((await tx.scalars(theirs.where(present))).all())


async def migrate(tx: Tx, old: int, new: int) -> bool:
    """Let a room follow its group, which became a supergroup; False when there is nothing (left) to move.

    Message ids begin anew there: those of before are kept as negative numbers, which can meet no later message.
    """
    moved = (await tx.execute(select(rooms.c.id).where(rooms.c.chat == old))).scalar_one_or_none()
    if moved is None:
        return False
    await _forget_newcomer(tx, new)
    await tx.execute(update(rooms).where(rooms.c.id == moved).values(chat=new, former_chat=old, kind="supergroup"))
    for table in (replies, messages):
        before = (table.c.room_id == moved) & (table.c.message > 0)
        await tx.execute(update(table).where(before).values(message=-table.c.message))
    await tx.execute(update(outbox).where((outbox.c.chat == old) & outbox.c.message.is_not(None)).values(message=None))
    await _move_queues(tx, old, new)
    return True


async def _forget_newcomer(tx: Tx, chat: int) -> None:
    """Drop the community founded a moment ago because the supergroup was heard of before the migration was."""
    newcomer = select(rooms.c.community_id).where(rooms.c.chat == chat).scalar_subquery()
    await tx.execute(delete(agreed).where((agreed.c.id == newcomer) & agreed.c.agreed_at.is_(None)))


async def _move_queues(tx: Tx, old: int, new: int) -> None:
    """Whatever still waits for the old chat, to be said or to be heard, follows in its order; removals do not."""
    removal = (outbox.c.chat == old) & (outbox.c.method == "deleteMessage") & (outbox.c.state == "ready")
    await tx.execute(delete(outbox).where(removal))
    for table in (inbox, outbox):
        for suffix in ("", "/r", "/q"):
            waiting = (table.c.lane == f"{old}{suffix}") & table.c.state.not_in(("done", "buried"))
            await tx.execute(update(table).where(waiting).values(lane=f"{new}{suffix}"))
    unsent = (outbox.c.chat == old) & outbox.c.state.not_in(("done", "buried"))
    await tx.execute(update(outbox).where(unsent).values(chat=new))


def _is(room_id: int, person: int) -> ColumnElement[bool]:
    return (administrators.c.room_id == room_id) & (administrators.c.person == person)


async def _rooms(tx: Tx, chosen: Select[tuple[object, ...]]) -> list[Room]:
    return [_room(row) for row in (await tx.execute(chosen.order_by(rooms.c.id))).mappings()]


def _community(row: RowMapping) -> Community:
    who = (row["id"], row["name"], row["code"], row["desk"])
    return Community(*who, row["publishes_itself"], row["agreed_at"], row["created_at"])


def _room(row: RowMapping) -> Room:
    where = (row["id"], row["community_id"], row["chat"], row["kind"], row["title"], row["language"], row["zone"])
    state = "paused" if row["paused_at"] and row["state"] == "active" else row["state"]
    how = (rhythm_from(row["rhythm"]), state, row["username"], row["thread"])
    return Room(*where, *how, row["admins_at"], row["agreed_at"], row["joined_at"], row["own_topics"])
