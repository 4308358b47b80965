"""Themes that no topic covers: offered to facilitators, and known again when they return."""

import sqlalchemy as sa
from alembic import op

from bot.store.types import Instant, Json, Key

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Make room for themes."""
    op.create_table(
        "themes",
        sa.Column("id", Key, autoincrement=True, nullable=False),
        sa.Column("community_id", Key, nullable=False),
        sa.Column("words", Json, nullable=False),
        sa.Column("replies", Json, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=True),
        sa.Column("present", sa.Boolean(), nullable=False),
        sa.Column("found_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(
            ["community_id"], ["communities.id"], name=op.f("fk_themes_community_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_themes")),
    )
    op.create_index(op.f("ix_themes_community_id"), "themes", ["community_id"], unique=False)
