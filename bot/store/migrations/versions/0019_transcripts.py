"""What a machine heard in answers that were spoken."""

import sqlalchemy as sa
from alembic import op

from bot.store.types import Instant, Key

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    """Make room for transcripts."""
    op.create_table(
        "transcripts",
        sa.Column("reply_id", Key, nullable=False),
        sa.Column("community_id", Key, nullable=False),
        sa.Column("made_at", Instant(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("tokens", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("kept", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["reply_id"], ["replies.id"], name=op.f("fk_transcripts_reply_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["community_id"], ["communities.id"], name=op.f("fk_transcripts_community_id"), ondelete="CASCADE"
        ),
        sa.UniqueConstraint("reply_id", name=op.f("uq_transcripts_reply_id")),
    )
    op.create_index(op.f("ix_transcripts_community_id"), "transcripts", ["community_id"])
    op.create_index(op.f("ix_transcripts_made_at"), "transcripts", ["made_at"])
