"""The table of answers that were spoken."""

from sqlalchemy import BigInteger, Column, Integer, Table, UniqueConstraint

from bot.store.tables import metadata, to

# Voice messages that answer a question; `person` is who wrote one down, none while it has no words.
spoken = Table(
    "spoken",
    metadata,
    to("replies.id"),
    Column("seconds", Integer, nullable=False),
    Column("person", BigInteger),
    UniqueConstraint("reply_id"),
)
