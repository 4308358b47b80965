"""Answers that were spoken."""

import sqlalchemy as sa
from alembic import op

from bot.store.types import Key

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    """Make room for answers that were spoken."""
    op.create_table(
        "spoken",
        sa.Column("reply_id", Key, nullable=False),
        sa.Column("seconds", sa.Integer(), nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["reply_id"], ["replies.id"], name=op.f("fk_spoken_reply_id"), ondelete="CASCADE"),
        sa.UniqueConstraint("reply_id", name=op.f("uq_spoken_reply_id")),
    )
