"""What was embedded, kept beside the words that it was made of."""

import sqlalchemy as sa
from alembic import op

from bot.store.types import Key

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    """Earlier answers are embedded once more, when they are next tagged."""
    _of("vectors", "reply_id", "replies")
    _of("topic_vectors", "community_id", "communities")


def _of(table: str, owner: str, owners: str) -> None:
    op.create_table(
        table,
        sa.Column(owner, Key, nullable=False),
        sa.Column("prints", sa.LargeBinary(), nullable=False),
        sa.Column("rows", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint([owner], [f"{owners}.id"], name=op.f(f"fk_{table}_{owner}"), ondelete="CASCADE"),
        sa.UniqueConstraint(owner, name=op.f(f"uq_{table}_{owner}")),
    )
