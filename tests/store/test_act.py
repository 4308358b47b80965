"""What was done is kept, shown in its order, and taken back once."""

from datetime import UTC, datetime

from bot.store import act, community
from bot.store.act import Act
from bot.store.engine import Store, Tx

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


async def renamed(tx: Tx, of: int, target: int, before: str) -> int:
    return await act.record(tx, of, Act("question", target, "reword", 7, NOW, {"text": before}))


async def test_the_history_of_a_thing_is_its_own_and_in_order(store: Store) -> None:
    async with store.begin() as tx:
        of = await community.found(tx, "Health", "UHC", NOW)
        await renamed(tx, of, 1, "first")
        await renamed(tx, of, 2, "of another question")
        await renamed(tx, of, 1, "second")
    async with store.read() as tx:
        assert [one.before["text"] for one in await act.of(tx, "question", 1)] == ["first", "second"]


async def test_what_is_undone_once_is_history_no_more_and_cannot_be_undone_twice(store: Store) -> None:
    async with store.begin() as tx:
        of = await community.found(tx, "Health", "UHC", NOW)
        first, second = await renamed(tx, of, 1, "first"), await renamed(tx, of, 1, "second")
        assert [await act.undo(tx, second), await act.undo(tx, second)] == [True, False]
        last = await act.latest(tx, of, "question")
    assert last is not None
    assert (last.id, last.person, last.made_at) == (first, 7, NOW)
