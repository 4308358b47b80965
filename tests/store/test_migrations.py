"""The history of the tables ends where schema.py is."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect

from bot.store.engine import Store, migrate
from bot.store.schema import metadata


def differences(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection, opts={"target_metadata": metadata}), metadata))


async def test_the_tables_after_every_migration_are_those_of_the_schema(empty_url: str) -> None:
    await migrate(empty_url)
    store = await Store.open(empty_url)
    async with store.read() as tx:
        assert await tx.run_sync(differences) == []
    await store.close()


async def test_an_empty_database_differs_from_the_schema(empty_url: str) -> None:
    store = await Store.open(empty_url)
    async with store.read() as tx:
        assert len(await tx.run_sync(differences)) >= len(metadata.tables)
    await store.close()


async def test_migrating_again_changes_nothing(empty_url: str) -> None:
    await migrate(empty_url)
    await migrate(empty_url)
    store = await Store.open(empty_url)
    async with store.read() as tx:
        names = await tx.run_sync(lambda connection: inspect(connection).get_table_names())
    assert sorted(names) == sorted([*metadata.tables, "alembic_version"])
    await store.close()
