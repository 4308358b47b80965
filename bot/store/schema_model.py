"""The tables of language models: what is on, what it cost, and what it or a person translated."""

from sqlalchemy import BigInteger, Column, Integer, Table, Text, UniqueConstraint

from bot.store.tables import metadata, to
from bot.store.types import Instant, Json, Key

# Which language model does a task here (words, ears): announced when a process starts, shown by /privacy.
models = Table(
    "models",
    metadata,
    Column("task", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("host", Text, nullable=False),
)

# What a model's work on one summary in one language cost, and what became of its claims.
model_runs = Table(
    "model_runs",
    metadata,
    Column("id", Key, primary_key=True, autoincrement=True),
    to("digests.id", index=True),
    to("communities.id", index=True),
    Column("language", Text, nullable=False),
    Column("model", Text, nullable=False),
    Column("made_at", Instant, nullable=False, index=True),
    Column("tokens", Integer, nullable=False),
    Column("kept", Json, nullable=False),
    Column("dropped", Json, nullable=False),
    Column("failure", Text, nullable=False),
    Column("ideas", Json, nullable=False),
)

# What some words of a reply say in another language; the words are known by their print, so that no copy stays behind.
translations = Table(
    "translations",
    metadata,
    to("replies.id"),
    Column("language", Text, nullable=False),
    Column("print", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("person", BigInteger),
    UniqueConstraint("reply_id", "language", "print"),
)
