"""Members propose questions, and facilitators decide about them."""

import sqlalchemy as sa
from alembic import op

from bot.store.types import Instant, Key

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make room for proposals and what they resemble; a question has an original, a note, an owner and an heir."""
    op.add_column("questions", sa.Column("original", sa.Text(), nullable=True))
    op.add_column("questions", sa.Column("note", sa.Text(), nullable=True))
    op.add_column("questions", sa.Column("owner", sa.BigInteger(), nullable=True))
    op.add_column("questions", sa.Column("heir", sa.BigInteger(), nullable=True))
    op.create_table(
        "proposals",
        sa.Column("id", Key, autoincrement=True, nullable=False),
        sa.Column("question_id", Key, nullable=False),
        sa.Column("room_id", Key, nullable=True),
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("message", sa.BigInteger(), nullable=True),
        sa.Column("made_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(
            ["question_id"], ["questions.id"], name=op.f("fk_proposals_question_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["room_id"], ["rooms.id"], name=op.f("fk_proposals_room_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposals")),
        sa.UniqueConstraint("question_id", "person", name=op.f("uq_proposals_question_id_person")),
    )
    op.create_index(op.f("ix_proposals_question_id"), "proposals", ["question_id"], unique=False)
    op.create_table(
        "resemblances",
        sa.Column("question_id", Key, nullable=False),
        sa.Column("earlier", Key, nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["question_id"], ["questions.id"], name=op.f("fk_resemblances_question_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["earlier"], ["questions.id"], name=op.f("fk_resemblances_earlier"), ondelete="CASCADE"
        ),
        sa.UniqueConstraint("question_id", "earlier", name=op.f("uq_resemblances_question_id_earlier")),
    )
