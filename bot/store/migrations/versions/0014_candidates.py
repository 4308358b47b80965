"""Questions that were drawn from a week's answers."""

import sqlalchemy as sa
from alembic import op

from bot.store.types import Json, Key

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Make room for where questions came from."""
    op.create_table(
        "candidates",
        sa.Column("cycle_id", Key, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("question_id", Key, nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("replies", Json, nullable=False),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycles.id"], name=op.f("fk_candidates_cycle_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["question_id"], ["questions.id"], name=op.f("fk_candidates_question_id"), ondelete="CASCADE"
        ),
        sa.UniqueConstraint("cycle_id", "key", name=op.f("uq_candidates_cycle_id_key")),
    )
    op.create_index(op.f("ix_candidates_question_id"), "candidates", ["question_id"], unique=False)
