"""Summaries that posted themselves while a room was resting, and that are still to be shown there."""

import sqlalchemy as sa
from alembic import op

from bot.store.types import Instant, Key

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    """Nothing is owed so far: whatever was posted was shown everywhere."""
    op.create_table(
        "showings_owed",
        sa.Column("digest_id", Key, nullable=False),
        sa.Column("room_id", Key, nullable=False),
        sa.Column("since", Instant(), nullable=False),
        sa.ForeignKeyConstraint(
            ["digest_id"], ["digests.id"], name=op.f("fk_showings_owed_digest_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["room_id"], ["rooms.id"], name=op.f("fk_showings_owed_room_id"), ondelete="CASCADE"),
        sa.UniqueConstraint("digest_id", "room_id", name=op.f("uq_showings_owed_digest_id_room_id")),
    )
