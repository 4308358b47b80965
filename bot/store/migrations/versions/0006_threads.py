"""Answers to answers: what agrees, what differs and what was answered shows in who replied to whom."""

import sqlalchemy as sa
from alembic import op

from bot.store.types import Key

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """A reply remembers the reply that it was said to; nothing is known of the earlier ones."""
    op.add_column("replies", sa.Column("answers", Key, nullable=True))
