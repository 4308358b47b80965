"""What every table stands on: one metadata, references that go with what they refer to, and the three queues."""

from sqlalchemy import BigInteger, Column, Float, ForeignKey, Index, Integer, MetaData, Table, Text

from bot.store.types import Json, Key

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def to(target: str, *, index: bool = False, null: bool = False) -> Column[int]:
    """A reference to another table's row, gone when that row goes."""
    name = target.split(".")[0]
    return Column(_NAMES[name], Key, ForeignKey(target, ondelete="CASCADE"), nullable=null, index=index)


_NAMES = {
    "communities": "community_id",
    "rooms": "room_id",
    "questions": "question_id",
    "cycles": "cycle_id",
    "sittings": "sitting_id",
    "members": "member_id",
    "replies": "reply_id",
    "digests": "digest_id",
}


def _queue(name: str, *columns: Column[object]) -> Table:
    """The columns by which every queue claims, fences, retries and buries; see queue.py."""
    table = Table(
        name,
        metadata,
        Column("id", Key, primary_key=True, autoincrement=True),
        Column("key", Text, nullable=False, unique=True),
        Column("lane", Text, nullable=False),
        Column("state", Text, nullable=False, default="ready"),
        Column("attempts", Integer, nullable=False, default=0),
        Column("next_try", Float, nullable=False, default=0.0),
        Column("lease", Float),
        Column("token", Text),
        Column("error", Text),
        Column("done_at", Float),
        *columns,
    )
    # Small however long the history: only rows still to be done, in the order of their lane, and claims.
    pending, claimed = table.c.done_at.is_(None), table.c.lease.is_not(None)
    Index(None, table.c.lane, table.c.id, sqlite_where=pending, postgresql_where=pending)
    Index(None, table.c.lease, sqlite_where=claimed, postgresql_where=claimed)
    return table


inbox = _queue("inbox", Column("payload", Json))

chores = _queue("chores", Column("kind", Text, nullable=False), Column("args", Json, nullable=False))

outbox = _queue(
    "outbox",
    Column("chat", BigInteger),
    Column("method", Text, nullable=False),
    Column("params", Json, nullable=False),
    Column("then", Text),
    Column("message", BigInteger),
)
Index(None, outbox.c.chat, outbox.c.message)
