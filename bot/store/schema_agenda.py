"""The tables around a question: who proposed it, what it resembles, and how a community votes on it."""

from sqlalchemy import BigInteger, Boolean, Column, Date, Float, ForeignKey, Integer, Table, Text, UniqueConstraint

from bot.store.tables import metadata
from bot.store.tables import to as _to
from bot.store.types import Instant, Json, Key

# Who proposed a question, and where: they hear what becomes of it. Merging questions brings their proposers together.
proposals = Table(
    "proposals",
    metadata,
    Column("id", Key, primary_key=True, autoincrement=True),
    _to("questions.id", index=True),
    _to("rooms.id", null=True),
    Column("person", BigInteger, nullable=False),
    Column("message", BigInteger),
    Column("made_at", Instant, nullable=False),
    UniqueConstraint("question_id", "person"),
)

# "We asked this before": which earlier questions a proposal is like, and how much.
resemblances = Table(
    "resemblances",
    metadata,
    _to("questions.id"),
    Column("earlier", Key, ForeignKey("questions.id", ondelete="CASCADE"), nullable=False),
    Column("score", Float, nullable=False),
    UniqueConstraint("question_id", "earlier"),
)

# A vote among proposals: one poll in each room (a second one where the room moved meanwhile), and what it counted.
votes = Table(
    "votes",
    metadata,
    Column("id", Key, primary_key=True, autoincrement=True),
    _to("communities.id", index=True),
    Column("person", BigInteger, nullable=False),
    Column("state", Text, nullable=False),
    Column("options", Json, nullable=False),
    Column("grows", Boolean, nullable=False, default=False),
    Column("opened_at", Instant, nullable=False),
    Column("closes_at", Instant, nullable=False),
)

ballots = Table(
    "ballots",
    metadata,
    Column("id", Key, primary_key=True, autoincrement=True),
    Column("vote_id", Key, ForeignKey("votes.id", ondelete="CASCADE"), nullable=False),
    _to("rooms.id"),
    Column("part", Integer, nullable=False, default=0),
    Column("chat", BigInteger),
    Column("message", BigInteger),
    Column("poll", Text, unique=True),
    Column("options", Json, nullable=False),
    Column("counts", Json, nullable=False),
    Column("voters", Integer, nullable=False, default=0),
    Column("closed", Boolean, nullable=False, default=False),
    UniqueConstraint("vote_id", "room_id", "part"),
)

# Which questions were drawn from a week's answers, and from which of them: each at most once.
candidates = Table(
    "candidates",
    metadata,
    _to("cycles.id"),
    Column("key", Text, nullable=False),
    _to("questions.id", index=True),
    Column("person", BigInteger, nullable=False),
    Column("replies", Json, nullable=False),
    UniqueConstraint("cycle_id", "key"),
)

# Some weeks around one theme, and which question was which week of it.
series = Table(
    "series",
    metadata,
    Column("id", Key, primary_key=True, autoincrement=True),
    _to("communities.id", index=True),
    Column("person", BigInteger, nullable=False),
    Column("code", Text, nullable=False),
    Column("theme", Text, nullable=False),
    Column("weeks", Integer, nullable=False),
    Column("link", Text, nullable=False),
    Column("starts", Date, nullable=False),
    Column("state", Text, nullable=False),
)

series_weeks = Table(
    "series_weeks",
    metadata,
    Column("series_id", Key, ForeignKey("series.id", ondelete="CASCADE"), nullable=False),
    _to("cycles.id"),
    Column("number", Integer, nullable=False),
    UniqueConstraint("series_id", "number"),
    UniqueConstraint("cycle_id"),
)
