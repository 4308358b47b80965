"""Until when typed words are taken for what somebody was asked to type."""

import sqlalchemy as sa
from alembic import op

from bot.store.types import Instant

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    """Whoever is being waited for now is asked again: nobody knows since when."""
    op.add_column("people", sa.Column("awaiting_until", Instant(), nullable=True))
