"""What people teach: corrections of answers, and changes of the taxonomy that can be undone."""

import sqlalchemy as sa
from alembic import op

from bot.store.types import Instant, Json, Key

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make room for corrections and revisions; a topic can be retired, and live on in another one."""
    op.add_column("communities", sa.Column("lessons", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("topics", sa.Column("retired_at", Instant(), nullable=True))
    op.add_column("topics", sa.Column("heir", sa.Text(), nullable=True))
    op.create_table(
        "revisions",
        sa.Column("id", Key, autoincrement=True, nullable=False),
        sa.Column("community_id", Key, nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("made_at", Instant(), nullable=False),
        sa.Column("before", Json, nullable=False),
        sa.ForeignKeyConstraint(
            ["community_id"], ["communities.id"], name=op.f("fk_revisions_community_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revisions")),
    )
    op.create_index(op.f("ix_revisions_community_id"), "revisions", ["community_id"], unique=False)
    op.create_table(
        "corrections",
        sa.Column("reply_id", Key, nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("topics", Json, nullable=True),
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("decided_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["reply_id"], ["replies.id"], name=op.f("fk_corrections_reply_id"), ondelete="CASCADE"),
        sa.UniqueConstraint("reply_id", name=op.f("uq_corrections_reply_id")),
    )
