"""The tables of the summary: the digest, wherever it can be read, and its one edition per room and per language."""

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, Table, Text, UniqueConstraint

from bot.store.tables import metadata
from bot.store.tables import to as _to
from bot.store.types import Instant, Json, Key

digests = Table(
    "digests",
    metadata,
    Column("id", Key, primary_key=True, autoincrement=True),
    Column("cycle_id", Key, ForeignKey("cycles.id", ondelete="CASCADE"), nullable=False, unique=True),
    Column("state", Text, nullable=False),
    Column("synthesis", Json, nullable=False),
    Column("publishes_at", Instant),
    Column("approved_by", BigInteger),
    Column("posted_at", Instant),
    Column("approved", Json),
    Column("scheduled_by", BigInteger),
    Column("version", Integer, nullable=False, default=0),
)

# Wherever a digest can be read: in a room, or in private as a draft; `parts` is what each of its messages says now.
showings = Table(
    "showings",
    metadata,
    Column("id", Key, primary_key=True, autoincrement=True),
    _to("digests.id", index=True),
    Column("key", Text, nullable=False, unique=True),
    Column("language", Text, nullable=False),
    _to("rooms.id", null=True),
    Column("person", BigInteger),
    Column("parts", Json, nullable=False),
)

# A summary that posted itself while a room was resting: it is still to be shown there.
showings_owed = Table(
    "showings_owed",
    metadata,
    _to("digests.id"),
    _to("rooms.id"),
    Column("since", Instant, nullable=False),
    UniqueConstraint("digest_id", "room_id"),
)

editions = Table(
    "editions",
    metadata,
    _to("digests.id"),
    Column("language", Text, nullable=False),
    Column("parts", Json, nullable=False),
    UniqueConstraint("digest_id", "language"),
)

# The same as the readers of one room see it: what was heard in the others is told apart.
room_editions = Table(
    "room_editions",
    metadata,
    _to("digests.id"),
    _to("rooms.id"),
    Column("language", Text, nullable=False),
    Column("parts", Json, nullable=False),
    UniqueConstraint("digest_id", "room_id", "language"),
)
