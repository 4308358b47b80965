"""Facilitators who administer no group: named by those who do."""

import sqlalchemy as sa
from alembic import op

from bot.store.types import Key

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make room for the named ones."""
    op.create_table(
        "facilitators",
        sa.Column("community_id", Key, nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["community_id"], ["communities.id"], name=op.f("fk_facilitators_community_id"), ondelete="CASCADE"
        ),
        sa.UniqueConstraint("community_id", "person", name=op.f("uq_facilitators_community_id_person")),
    )
    op.create_index(op.f("ix_facilitators_person"), "facilitators", ["person"], unique=False)
