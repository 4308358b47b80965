"""Some weeks around one theme, and which question was which week of it."""

import sqlalchemy as sa
from alembic import op

from bot.store.types import Key

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Make room for series, their weeks, and the code under which a question was asked."""
    op.create_table(
        "series",
        sa.Column("id", Key, autoincrement=True, nullable=False),
        sa.Column("community_id", Key, nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("theme", sa.Text(), nullable=False),
        sa.Column("weeks", sa.Integer(), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["community_id"], ["communities.id"], name=op.f("fk_series_community_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_series")),
    )
    op.create_index(op.f("ix_series_community_id"), "series", ["community_id"], unique=False)
    op.create_table(
        "series_weeks",
        sa.Column("series_id", Key, nullable=False),
        sa.Column("cycle_id", Key, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["series_id"], ["series.id"], name=op.f("fk_series_weeks_series_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycles.id"], name=op.f("fk_series_weeks_cycle_id"), ondelete="CASCADE"),
        sa.UniqueConstraint("cycle_id", name=op.f("uq_series_weeks_cycle_id")),
        sa.UniqueConstraint("series_id", "number", name=op.f("uq_series_weeks_series_id_number")),
    )
    op.add_column("cycles", sa.Column("code", sa.Text(), nullable=True))
