"""What an operator asks of a database: is it whole, how big is it, and does it have the tables of this version?"""

from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from bot.store.engine import Tx


async def is_whole(tx: Tx) -> bool:
    """Whether the file is undamaged; PostgreSQL looks after its own."""
    return tx.dialect.name != "sqlite" or await tx.scalar(text("PRAGMA quick_check")) == "ok"


async def size(tx: Tx) -> int:
    """Bytes that the database takes."""
    asked = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
    if tx.dialect.name == "postgresql":
        asked = "SELECT pg_database_size(current_database())"
    return int(await tx.scalar(text(asked)) or 0)


async def is_current(tx: Tx) -> bool:
    """Whether every migration of this version has been run."""
    return await tx.run_sync(_is_current)


def _is_current(connection: Connection) -> bool:
    config = Config()
    config.set_main_option("script_location", "bot.store:migrations")
    config.set_main_option("path_separator", "os")
    return MigrationContext.configure(connection).get_current_heads() == tuple(
        ScriptDirectory.from_config(config).get_heads()
    )
