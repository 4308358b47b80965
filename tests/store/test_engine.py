"""Both databases keep the same promises."""

import asyncio

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError, IntegrityError

from bot.store.engine import Store, Tx, insert, insert_once, upsert
from bot.store.schema import administrators, people

AWA, JOAO, GRACE = 1, 2, 3


async def add(tx: Tx, person: int, name: str = "Awa") -> None:
    await insert(tx, people, id=person, name=name, language="fr")


async def names(tx: Tx) -> list[str]:
    return list((await tx.execute(select(people.c.name).order_by(people.c.id))).scalars())


async def test_what_is_committed_is_seen_by_a_second_connection(store: Store, database_url: str) -> None:
    async with store.begin() as tx:
        await add(tx, AWA)
    other = await Store.open(database_url)
    async with other.read() as tx:
        assert await names(tx) == ["Awa"]
    await other.close()


async def test_an_error_leaves_nothing_behind(store: Store) -> None:
    async def stop_halfway() -> None:
        async with store.begin() as tx:
            await add(tx, AWA)
            raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        await stop_halfway()
    async with store.read() as tx:
        assert await names(tx) == []


async def test_a_savepoint_takes_back_its_own_part_only(store: Store) -> None:
    async with store.begin() as tx:
        await add(tx, AWA)
        savepoint = await tx.begin_nested()
        await add(tx, JOAO, "João")
        await savepoint.rollback()
        async with tx.begin_nested():
            await add(tx, GRACE, "Grace")
    async with store.read() as tx:
        assert await names(tx) == ["Awa", "Grace"]


async def test_a_failed_statement_in_a_savepoint_does_not_spoil_the_transaction(store: Store) -> None:
    async with store.begin() as tx:
        await add(tx, AWA)
        with pytest.raises(IntegrityError):
            async with tx.begin_nested():
                await add(tx, AWA)
        await add(tx, GRACE, "Grace")
    async with store.read() as tx:
        assert await names(tx) == ["Awa", "Grace"]


async def test_a_reader_sees_one_moment_and_keeps_nobody_from_writing(store: Store) -> None:
    async with store.read() as snapshot:
        assert await names(snapshot) == []
        async with store.begin() as tx:
            await add(tx, AWA)
        assert await names(snapshot) == []


async def test_a_reader_cannot_write(store: Store) -> None:
    with pytest.raises(DBAPIError):
        async with store.read() as tx:
            await add(tx, AWA)


async def test_a_reference_to_nobody_is_refused(store: Store) -> None:
    with pytest.raises(IntegrityError):
        async with store.begin() as tx:
            await insert(tx, administrators, room_id=404, person=AWA)


async def test_the_tasks_of_one_process_take_turns_at_writing(store: Store) -> None:
    async def count_up() -> None:
        async with store.begin() as tx:
            row = (await tx.execute(select(people.c.name).where(people.c.id == AWA).with_for_update())).scalar_one()
            await asyncio.sleep(0)
            await upsert(tx, people, ["id"], id=AWA, name=str(int(row) + 1), language="fr")

    async with store.begin() as tx:
        await add(tx, AWA, "0")
    await asyncio.gather(*(count_up() for _ in range(50)))
    async with store.read() as tx:
        assert await names(tx) == ["50"]


async def test_a_task_cancelled_inside_a_statement_keeps_no_lock(store: Store) -> None:
    async def write_for_ever() -> None:
        async with store.begin() as tx:
            while True:
                await upsert(tx, people, ["id"], id=AWA, name="Awa", language="fr")

    writing = asyncio.create_task(write_for_ever())
    for _ in range(50):
        await asyncio.sleep(0)
    writing.cancel()
    # The outcome holds the traceback, and the traceback the cursor: as when a group of tasks collects its errors.
    outcome = await asyncio.gather(writing, return_exceptions=True)
    async with asyncio.timeout(5), store.begin() as tx:
        await add(tx, JOAO, "João")
    async with store.read() as tx:
        assert await names(tx) == ["João"]
    assert isinstance(outcome[0], asyncio.CancelledError)


async def test_an_error_does_not_show_what_people_wrote(store: Store) -> None:
    async with store.begin() as tx:
        await add(tx, AWA)
    with pytest.raises(IntegrityError) as error:
        async with store.begin() as tx:
            await add(tx, AWA, "a secret")
    assert "a secret" not in str(error.value)


async def test_insert_tells_the_new_id_and_insert_once_whether_it_was_new(store: Store) -> None:
    async with store.begin() as tx:
        assert await insert(tx, people, id=AWA, name="Awa", language="fr") == AWA
        assert await insert_once(tx, people, id=AWA, name="Someone", language="fr") is None
        assert await insert_once(tx, people, id=JOAO, name="João", language="pt") == JOAO
        assert await names(tx) == ["Awa", "João"]


async def test_upsert_changes_the_row_that_is_there(store: Store) -> None:
    async with store.begin() as tx:
        await upsert(tx, people, ["id"], id=AWA, name="Awa", language="fr")
        await upsert(tx, people, ["id"], id=AWA, name="Awa K.", language="fr")
        assert await names(tx) == ["Awa K."]


async def test_two_stores_on_one_database_wait_for_each_other(store: Store, database_url: str) -> None:
    other = await Store.open(database_url)

    async def add_from(store: Store, person: int) -> None:
        async with store.begin() as tx:
            await add(tx, person)
            await asyncio.sleep(0.01)

    await asyncio.gather(*(add_from([store, other][n % 2], n) for n in range(1, 11)))
    async with other.read() as tx:
        assert len(await names(tx)) == 10
    await other.close()
