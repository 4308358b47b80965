"""The tables of answers that were spoken."""

from sqlalchemy import BigInteger, Boolean, Column, Integer, Table, Text, UniqueConstraint

from bot.store.tables import metadata, to
from bot.store.types import Instant

# Voice messages that answer a question; `person` is who wrote one down, none while it has no words.
spoken = Table(
    "spoken",
    metadata,
    to("replies.id"),
    Column("seconds", Integer, nullable=False),
    Column("person", BigInteger),
    UniqueConstraint("reply_id"),
)

# What a machine heard in one: `text` only until its author has decided; `kept` when they said that it is right.
transcripts = Table(
    "transcripts",
    metadata,
    to("replies.id"),
    to("communities.id", index=True),
    Column("made_at", Instant, nullable=False, index=True),
    Column("model", Text, nullable=False),
    Column("tokens", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("kept", Boolean, nullable=False),
    UniqueConstraint("reply_id"),
)
