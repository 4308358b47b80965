"""Drafts that are edited, posts that are amended: which version it is, what was approved, and where it can be read."""

import sqlalchemy as sa
from alembic import op

from bot.store.types import Json, Key

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Let a digest be worked on, and remember every message that shows it."""
    op.add_column("digests", sa.Column("approved", Json, nullable=True))
    op.add_column("digests", sa.Column("scheduled_by", sa.BigInteger(), nullable=True))
    op.add_column("digests", sa.Column("version", sa.Integer(), nullable=False, server_default="0"))
    op.create_table(
        "showings",
        sa.Column("id", Key, autoincrement=True, nullable=False),
        sa.Column("digest_id", Key, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("room_id", Key, nullable=True),
        sa.Column("person", sa.BigInteger(), nullable=True),
        sa.Column("parts", Json, nullable=False),
        sa.ForeignKeyConstraint(["digest_id"], ["digests.id"], name=op.f("fk_showings_digest_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["room_id"], ["rooms.id"], name=op.f("fk_showings_room_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_showings")),
        sa.UniqueConstraint("key", name=op.f("uq_showings_key")),
    )
    op.create_index(op.f("ix_showings_digest_id"), "showings", ["digest_id"], unique=False)
