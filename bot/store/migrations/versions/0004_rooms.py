"""Several rooms of one community, each with its own days; what is to be said later."""

import sqlalchemy as sa
from alembic import op

from bot.store.types import Instant, Json, Key

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make room for rooms that join, pause and have days off."""
    for column in (
        sa.Column("facts", Json, nullable=True),
        sa.Column("agreed_at", Instant(), nullable=True),
        sa.Column("paused_at", Instant(), nullable=True),
        sa.Column("joined_at", Instant(), nullable=True),
        sa.Column("home", Key, nullable=True),
        sa.Column("own_topics", sa.Boolean(), nullable=False, server_default=sa.false()),
    ):
        op.add_column("rooms", column)
    op.add_column("sittings", sa.Column("thread", sa.BigInteger(), nullable=True))
    _days_off()
    _invitations()
    _itself_and_delayed()


def _days_off() -> None:
    op.create_table(
        "days_off",
        sa.Column("room_id", Key, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["room_id"], ["rooms.id"], name=op.f("fk_days_off_room_id"), ondelete="CASCADE"),
        sa.UniqueConstraint("room_id", "day", "kind", name=op.f("uq_days_off_room_id_day_kind")),
    )


def _invitations() -> None:
    op.create_table(
        "invitations",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("community_id", Key, nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", Instant(), nullable=False),
        sa.Column("room_id", Key, nullable=True),
        sa.Column("asked_by", sa.BigInteger(), nullable=True),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["community_id"], ["communities.id"], name=op.f("fk_invitations_community_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["room_id"], ["rooms.id"], name=op.f("fk_invitations_room_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_invitations")),
    )
    op.create_index(op.f("ix_invitations_community_id"), "invitations", ["community_id"], unique=False)


def _itself_and_delayed() -> None:
    op.create_table(
        "itself",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("hears_all", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_itself")),
    )
    op.create_table(
        "delayed",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("due_at", Instant(), nullable=False),
        sa.Column("lane", sa.Text(), nullable=False),
        sa.Column("chat", sa.BigInteger(), nullable=True),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("params", Json, nullable=False),
        sa.Column("then", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_delayed")),
    )
    op.create_index(op.f("ix_delayed_due_at"), "delayed", ["due_at"], unique=False)
