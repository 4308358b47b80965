"""What members said they would try."""

import sqlalchemy as sa
from alembic import op

from bot.store.types import Instant, Key

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    """Make room for commitments."""
    of = ("communities", "community_id"), ("cycles", "cycle_id"), ("members", "member_id"), ("replies", "reply_id")
    op.create_table(
        "commitments",
        sa.Column("id", Key, autoincrement=True, nullable=False),
        *(sa.Column(column, Key, nullable=column == "reply_id") for _, column in of),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("asks_at", Instant(), nullable=False),
        *(
            sa.ForeignKeyConstraint(
                [column], [f"{table}.id"], name=op.f(f"fk_commitments_{column}"), ondelete="CASCADE"
            )
            for table, column in of
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_commitments")),
        sa.UniqueConstraint("reply_id", name=op.f("uq_commitments_reply_id")),
    )
    for column in ("community_id", "cycle_id", "asks_at"):
        op.create_index(op.f(f"ix_commitments_{column}"), "commitments", [column], unique=False)
