"""A summary as the readers of one room see it, beside that of each language."""

import sqlalchemy as sa
from alembic import op

from bot.store.types import Json, Key

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    """What was posted before is written for its rooms when it next changes."""
    op.create_table(
        "room_editions",
        sa.Column("digest_id", Key, nullable=False),
        sa.Column("room_id", Key, nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("parts", Json, nullable=False),
        sa.ForeignKeyConstraint(
            ["digest_id"], ["digests.id"], name=op.f("fk_room_editions_digest_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["room_id"], ["rooms.id"], name=op.f("fk_room_editions_room_id"), ondelete="CASCADE"),
        sa.UniqueConstraint(
            "digest_id", "room_id", "language", name=op.f("uq_room_editions_digest_id_room_id_language")
        ),
    )
