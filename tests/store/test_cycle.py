"""A cycle ends once, with its last room, whoever else is at work at that moment."""

import asyncio
from datetime import UTC, datetime

import pytest

from bot.domain.agenda import Wording
from bot.domain.community import Rhythm, Room
from bot.domain.cycle import Times
from bot.store import agenda, community, cycle
from bot.store.engine import Store, Tx

NOW = datetime(2026, 3, 8, 18, tzinfo=UTC)


async def begun(tx: Tx) -> list[int]:
    """The sittings of a cycle that is open in two rooms."""
    of = await community.found(tx, "Santé", "UHC", NOW)
    chats = [Room(0, of, -chat, "supergroup", "Santé", "fr", "UTC", Rhythm()) for chat in (1, 2)]
    rooms = [await community.add_room(tx, room) for room in chats]
    question = await agenda.add(tx, of, [Wording("fr", "Quoi ?")])
    this = await cycle.begin(tx, of, question, None)
    return [await cycle.add_sitting(tx, this.id, room, Times(NOW, NOW, NOW), "open") for room in rooms]


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@pytest.mark.postgresql
async def test_two_rooms_that_close_at_the_same_time_close_the_cycle_once(store: Store) -> None:
    async with store.begin() as tx:
        sittings = await begun(tx)
    both = asyncio.Barrier(2)

    async def close(sitting: int) -> bool:
        async with store.begin() as tx:
            assert await cycle.move(tx, sitting, "open", "closed")
            await both.wait()
            return await cycle.close(tx, 1)

    assert sorted(await asyncio.gather(*map(close, sittings))) == [False, True]
    async with store.read() as tx:
        assert (await cycle.cycle(tx, 1)).state == "closed"
