"""Who did what: the history of questions and summaries, and what can be undone."""

import sqlalchemy as sa
from alembic import op

from bot.store.types import Instant, Json, Key

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make room for acts."""
    op.create_table(
        "acts",
        sa.Column("id", Key, autoincrement=True, nullable=False),
        sa.Column("community_id", Key, nullable=False),
        sa.Column("noun", sa.Text(), nullable=False),
        sa.Column("target", sa.BigInteger(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=True),
        sa.Column("made_at", Instant(), nullable=False),
        sa.Column("before", Json, nullable=False),
        sa.Column("undone", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["community_id"], ["communities.id"], name=op.f("fk_acts_community_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_acts")),
    )
    op.create_index(op.f("ix_acts_community_id"), "acts", ["community_id"], unique=False)
    op.create_index(op.f("ix_acts_noun_target"), "acts", ["noun", "target"], unique=False)
