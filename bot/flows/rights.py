"""Who decides about a community and about one room, and who is told what concerns them.

1. The administrators of the founding room are the community's facilitators, and so is whoever they named
   (facilitators.py). `require_facilitator` is asked by everything that concerns all, at every press again.
2. What concerns one room alone is decided by its own administrators too (`require_room`).
3. Both wait for Telegram's word where it is not known, or may have changed unheard, who administers a room.
4. The desk is the one person who is written to about a community: whoever set it up, while in office and reachable.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta

from bot.domain.community import Community, Room
from bot.domain.member import Caller
from bot.domain.refusal import Reserved, Unknown
from bot.flows.chore import Args
from bot.store import community as rows
from bot.store import facilitators, member
from bot.store.engine import Tx

DEMOTIONS_UNSEEN = timedelta(minutes=1)


async def require_facilitator(tx: Tx, caller: Caller, community: Community) -> None:
    """Let pass only who decides for the whole community."""
    if not await _surely_facilitates(tx, caller, community):
        raise Reserved("facilitators-only")


async def community_of(tx: Tx, caller: Caller, args: Args) -> Community:
    """The community that a button is about, for someone who decides there: asked at every press."""
    chosen = await rows.community(tx, int(args["community"]))
    await require_facilitator(tx, caller, chosen)
    return chosen


async def require_room(tx: Tx, caller: Caller, room: Room) -> None:
    """Let pass only who decides about one room: its administrators, and the facilitators of the community."""
    if await _surely_facilitates(tx, caller, await rows.community(tx, room.community)):
        return
    await _require_known(tx, caller, room)
    if not await _administers(tx, caller, room):
        raise Reserved("administrators-only")


async def rooms_run_by(tx: Tx, caller: Caller, community: Community) -> list[Room]:
    """The rooms that someone may decide about, the founding one first."""
    present = await _present(tx, community)
    if await _surely_facilitates(tx, caller, community):
        return present
    theirs = [room for room in present if await _administers(tx, caller, room)]
    for room in theirs:
        await _require_known(tx, caller, room)
    return theirs


async def decides(tx: Tx, caller: Caller, person: int, community: Community) -> bool:
    """Whether someone else, of whom it is asked now, is a facilitator of the community."""
    return await _surely_facilitates(tx, replace(caller, person=person, anonymous=False), community)


async def is_facilitator(tx: Tx, caller: Caller, community: Community) -> bool:
    """Whether someone is known to decide for the community; anonymous administrators do from its founding room."""
    if await _is_named(tx, caller, community):
        return True
    founding = await founding_room(tx, community)
    return founding is not None and await _administers(tx, caller, founding)


async def _is_named(tx: Tx, caller: Caller, community: Community) -> bool:
    return not caller.anonymous and await facilitators.is_named(tx, community.id, caller.person)


async def _surely_facilitates(tx: Tx, caller: Caller, community: Community) -> bool:
    """Whether someone decides for the whole community; who administers its founding room must be known first."""
    if await _is_named(tx, caller, community):
        return True
    founding = await founding_room(tx, community)
    if founding is not None:
        await _require_known(tx, caller, founding)
    return founding is not None and await _administers(tx, caller, founding)


async def office(tx: Tx, community: Community) -> list[int]:
    """Every facilitator of the community: the administrators of its founding room, then those who were named."""
    founding = await founding_room(tx, community)
    administrators = await rows.administrators_of(tx, founding.id) if founding else []
    return list(dict.fromkeys([*administrators, *await facilitators.named(tx, community.id)]))


async def founding_room(tx: Tx, community: Community) -> Room | None:
    """The oldest of the community's rooms that the bot is still in: who administers it decides for all."""
    return next(iter(await _present(tx, community)), None)


async def _present(tx: Tx, community: Community) -> list[Room]:
    return [room for room in await rows.rooms_of(tx, community.id) if room.state != "gone"]


async def _administers(tx: Tx, caller: Caller, room: Room) -> bool:
    """Anonymous administrators decide in their own group, and nowhere else."""
    if caller.anonymous:
        return room.chat == caller.chat
    return await rows.is_administrator(tx, room.id, caller.person)


async def _require_known(tx: Tx, caller: Caller, room: Room) -> None:
    """Wait for Telegram's list where there is none, or where a demotion would not have been heard of since.

    Telegram tells only a bot that is administrator itself of every promotion and demotion.
    """
    if room.admins_at is None:
        raise Unknown(room.id)
    old = caller.at is not None and caller.at - room.admins_at > DEMOTIONS_UNSEEN
    if old and not (await rows.rights(tx, room.id)).administrator:
        raise Unknown(room.id)


async def desk_of(tx: Tx, community: Community) -> int | None:
    """Who is written to about a community: whoever ran /setup, while in office and reachable, else a colleague."""
    founding, in_office = await founding_room(tx, community), await office(tx, community)
    if community.desk is not None and founding is not None and founding.admins_at is None:
        in_office = [community.desk]
    for person in sorted(set(in_office), key=lambda one: (one != community.desk, in_office.index(one))):
        known = await member.person(tx, person)
        if known and known.reachable:
            return person
    return None


async def who_can_mend(tx: Tx, room: Room) -> list[int]:
    """Whoever runs the community, and whoever can put something right in the room where that is another."""
    desk = await desk_of(tx, await rows.community(tx, room.community))
    theirs, told = await reachable(tx, await rows.administrators_of(tx, room.id)), [] if desk is None else [desk]
    return told if desk in theirs else [*told, *theirs[:1]]


async def reachable(tx: Tx, people: Collection[int]) -> list[int]:
    """Those to whom the bot can write."""
    known = [await member.person(tx, person) for person in people]
    return [person.id for person in known if person and person.reachable]
