"""The two databases, and every difference between them: no other file knows which one it is talking to.

SQLite has one writer at a time, so the tasks of a process queue up for one writing connection and other processes wait
inside SQLite. PostgreSQL stays at READ COMMITTED: what must be exclusive is a conditional UPDATE, a unique key or
`alone`, and each of these needs to see what was committed a moment ago, which a frozen snapshot would hide.
"""

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Self
from zlib import crc32

from alembic import command
from alembic.config import Config
from sqlalchemy import ColumnElement, Connection, Table, event, func, literal, make_url, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

Tx = AsyncConnection

PATIENCE = 30.0
"""Seconds that a transaction waits for its turn to write before it gives up."""

_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON")


class Store:
    """An open database: `begin` to change it, `read` to look at one consistent moment of it."""

    def __init__(self, writer: AsyncEngine, reader: AsyncEngine) -> None:
        self._writer, self._reader = writer, reader

    @classmethod
    async def open(cls, url: str) -> Self:
        """Connect, and fail now rather than at the first message when the database cannot be reached."""
        store = cls(*(_sqlite_engines(url) if _is_sqlite(url) else _postgresql_engines(url)))
        async with store.begin():
            return store

    @property
    def is_sqlite(self) -> bool:
        """Whether everything is in one file, for those who back it up or measure it."""
        return self._writer.dialect.name == "sqlite"

    def begin(self) -> AbstractAsyncContextManager[Tx]:
        """A transaction that may write: committed at the end, rolled back when anything is raised."""
        return self._writer.begin()

    def read(self) -> AbstractAsyncContextManager[Tx]:
        """A snapshot that cannot write, and keeps nobody from writing."""
        return self._reader.connect()

    async def close(self) -> None:
        """Let go of every connection."""
        await self._reader.dispose()
        await self._writer.dispose()


async def insert(tx: Tx, table: Table, **values: object) -> int:
    """Add a row; its id, or 1 in a table whose rows have none."""
    return (await tx.execute(table.insert().values(**values).returning(_id(table)))).scalar_one()


async def insert_once(tx: Tx, table: Table, **values: object) -> int | None:
    """Add a row unless a unique key of it is taken: its id as from `insert`, or None when it was there already."""
    adding = _dialect_insert(tx, table).values(**values).on_conflict_do_nothing().returning(_id(table))
    return (await tx.execute(adding)).scalar_one_or_none()


async def upsert(tx: Tx, table: Table, unique: Sequence[str], **values: object) -> None:
    """Add a row, or change the one that has the same `unique` columns."""
    adding = _dialect_insert(tx, table).values(**values)
    changes = {name: adding.excluded[name] for name in values if name not in unique}
    await tx.execute(adding.on_conflict_do_update(index_elements=unique, set_=changes))


async def alone(tx: Tx, name: str) -> None:
    """Until this transaction ends, let no other transaction pass here under the same name.

    In SQLite a writing transaction is alone anyway.
    """
    if tx.dialect.name == "postgresql":
        await tx.execute(select(func.pg_advisory_xact_lock(crc32(name.encode()))))


async def migrate(url: str) -> None:
    """Bring a database, new or old, to the tables of this version, all or nothing."""
    engine = _sqlite_engine(url, keys=False) if _is_sqlite(url) else create_async_engine(url)
    try:
        async with engine.begin() as tx:
            await alone(tx, "migrate")
            await tx.run_sync(_upgrade)
    finally:
        await engine.dispose()


def _upgrade(connection: Connection) -> None:
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", "bot.store:migrations")
    config.set_main_option("path_separator", "os")
    command.upgrade(config, "head")


def _id(table: Table) -> ColumnElement[int]:
    return table.c.get("id", literal(1))


def _dialect_insert(tx: Tx, table: Table) -> sqlite.Insert | postgresql.Insert:
    return sqlite.insert(table) if tx.dialect.name == "sqlite" else postgresql.insert(table)


def _is_sqlite(url: str) -> bool:
    return make_url(url).get_backend_name() == "sqlite"


def _postgresql_engines(url: str) -> tuple[AsyncEngine, AsyncEngine]:
    writer = create_async_engine(url, pool_pre_ping=True, pool_timeout=PATIENCE, hide_parameters=True)
    return writer, writer.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def _sqlite_engines(url: str) -> tuple[AsyncEngine, AsyncEngine]:
    return _sqlite_engine(url), _sqlite_engine(url, reads=True)


def _sqlite_engine(url: str, *, reads: bool = False, keys: bool = True) -> AsyncEngine:
    """`keys=False` for migrations: to rebuild a table SQLite drops it, which would cascade to all that refer to it."""
    if file := make_url(url).database:
        Path(file).parent.mkdir(parents=True, exist_ok=True)
    engine = create_async_engine(
        url,
        pool_size=4 if reads else 1,
        max_overflow=0,
        hide_parameters=True,
        pool_timeout=PATIENCE,
        # The driver's own BEGIN comes too late for savepoints: https://docs.python.org/3/library/sqlite3.html
        connect_args={"timeout": PATIENCE, "isolation_level": None},
    )
    pragmas = (*_PRAGMAS, f"foreign_keys={keys:d}", f"query_only={reads:d}")
    begin = "BEGIN" if reads else "BEGIN IMMEDIATE"

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def start(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    # A task cancelled inside a statement: closing alone would keep the lock for as long as its traceback is alive.
    @event.listens_for(engine.sync_engine, "invalidate")
    def release(connection: DBAPIConnection, _: ConnectionPoolEntry, __: BaseException | None) -> None:
        connection.rollback()

    return engine
