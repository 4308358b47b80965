"""What the bot can see and do in each room: whatever Telegram says of it is kept here, and what is lost is told.

Rights come with every change of the bot's standing, the rest once an hour (community.py, check.py). What was well and
is not any more becomes one chore, from which whoever can mend it hears it once (check.py).
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from secrets import token_hex

from bot.domain.check import Ability
from bot.domain.community import Room
from bot.domain.member import Rights
from bot.flows.chore import put_chore
from bot.store import check, community
from bot.store.engine import Tx


async def ability(tx: Tx, room: Room) -> Ability:
    """What the bot can see and do in a room, as far as Telegram said."""
    return Ability(await community.rights(tx, room.id), await check.facts_of(tx, room.id), await check.hears_all(tx))


async def grant(tx: Tx, room: Room, granted: Rights) -> None:
    """Keep what the bot itself may do."""
    before = await ability(tx, room)
    await community.set_rights(tx, room.id, granted)
    await _notice(tx, [room], before.lost(replace(before, rights=granted)))


async def keep_facts(tx: Tx, room: Room, facts: Mapping[str, bool], reader: int = 0) -> None:
    """Keep what the group allows everyone; `reader` is about to see all of it."""
    before = await ability(tx, room)
    await check.keep_facts(tx, room.id, facts)
    await _notice(tx, [room], before.lost(replace(before, facts=facts)), reader)


async def keep_hearing(tx: Tx, me: int, *, hears_all: bool) -> None:
    """Keep whether the bot hears all that is said, which is lost in all groups at once; one chore tells a community."""
    heard_all = await check.hears_all(tx)
    await check.keep_hearing(tx, me, hears_all=hears_all)
    for one in await community.communities(tx) if heard_all and not hears_all else ():
        present = [room for room in await community.rooms_of(tx, one.id) if room.state != "gone"]
        deaf = [room for room in present if "hear" in (await ability(tx, room)).lacks()]
        await _notice(tx, deaf, ["hear"] if deaf else [])


async def _notice(tx: Tx, rooms: Sequence[Room], what: Sequence[str], reader: int = 0) -> None:
    if not what:
        return
    lane, where = f"room:{rooms[0].id}", " ".join(str(one.id) for one in rooms)
    loss = f"{lane}:lost:{'+'.join(what)}:{token_hex(4)}"
    await put_chore(tx, "check.lost", loss, lane=lane, rooms=where, what=" ".join(what), loss=loss, reader=reader)
