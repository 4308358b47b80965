"""Answers in private, people who are not listened to, and what people say of themselves."""

import sqlalchemy as sa
from alembic import op

from bot.store.types import Json

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Keep how an answer is to be shown, and what people chose."""
    op.add_column("people", sa.Column("opted_out", sa.Boolean(), nullable=False, server_default=sa.false()))
    for name, default in (("private", sa.false()), ("named", sa.true()), ("for_model", sa.false())):
        op.add_column("replies", sa.Column(name, sa.Boolean(), nullable=False, server_default=default))
    op.create_table(
        "profiles",
        sa.Column("person", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("languages", Json, nullable=False),
        sa.Column("shown", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("person", name=op.f("pk_profiles")),
    )
