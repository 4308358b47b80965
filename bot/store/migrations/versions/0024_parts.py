"""Which languages an answer in several is in."""

import sqlalchemy as sa
from alembic import op

from bot.store.types import Json

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    """Of those heard before nobody remembers which; they are heard anew when they are edited."""
    op.add_column("replies", sa.Column("parts", Json, nullable=True))
