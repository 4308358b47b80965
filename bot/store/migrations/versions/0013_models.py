"""Language models: which are on, what they cost and kept, and translations of what members said."""

import sqlalchemy as sa
from alembic import op

from bot.store.types import Instant, Json, Key

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Make room for models, their runs, and translations."""
    op.create_table(
        "models",
        sa.Column("task", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("host", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("task", name=op.f("pk_models")),
    )
    op.create_table(
        "model_runs",
        sa.Column("id", Key, autoincrement=True, nullable=False),
        sa.Column("digest_id", Key, nullable=False),
        sa.Column("community_id", Key, nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("made_at", Instant(), nullable=False),
        sa.Column("tokens", sa.Integer(), nullable=False),
        sa.Column("kept", Json, nullable=False),
        sa.Column("dropped", Json, nullable=False),
        sa.Column("failure", sa.Text(), nullable=False),
        sa.Column("ideas", Json, nullable=False),
        sa.ForeignKeyConstraint(
            ["digest_id"], ["digests.id"], name=op.f("fk_model_runs_digest_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["community_id"], ["communities.id"], name=op.f("fk_model_runs_community_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_model_runs")),
    )
    op.create_index(op.f("ix_model_runs_digest_id"), "model_runs", ["digest_id"], unique=False)
    op.create_index(op.f("ix_model_runs_community_id"), "model_runs", ["community_id"], unique=False)
    op.create_index(op.f("ix_model_runs_made_at"), "model_runs", ["made_at"], unique=False)
    op.create_table(
        "translations",
        sa.Column("reply_id", Key, nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("print", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["reply_id"], ["replies.id"], name=op.f("fk_translations_reply_id"), ondelete="CASCADE"
        ),
        sa.UniqueConstraint("reply_id", "language", "print", name=op.f("uq_translations_reply_id_language_print")),
    )
