"""Whether the desk was told at half-time how a week goes."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    """Note it with the week."""
    op.add_column("cycles", sa.Column("briefed", sa.Boolean(), nullable=False, server_default=sa.false()))
