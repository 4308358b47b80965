"""The tables of what was embedded: it costs time or money to make, and goes with the words that it was made of."""

from sqlalchemy import Column, LargeBinary, Table, UniqueConstraint

from bot.store.tables import metadata, to

# What an answer's present words mean to a model; see domain/vector.py.
vectors = Table(
    "vectors",
    metadata,
    to("replies.id"),
    Column("prints", LargeBinary, nullable=False),
    Column("rows", LargeBinary, nullable=False),
    UniqueConstraint("reply_id"),
)

# What the names and keywords of a community's topics mean to it.
topic_vectors = Table(
    "topic_vectors",
    metadata,
    to("communities.id"),
    Column("prints", LargeBinary, nullable=False),
    Column("rows", LargeBinary, nullable=False),
    UniqueConstraint("community_id"),
)
