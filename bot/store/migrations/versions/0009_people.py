"""How many people a room has, so that a silent room is noticed."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Make room for the number of people."""
    op.add_column("rooms", sa.Column("people", sa.BigInteger(), nullable=True))
