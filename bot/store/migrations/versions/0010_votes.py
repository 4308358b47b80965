"""Votes among proposals, counted over every room."""

import sqlalchemy as sa
from alembic import op

from bot.store.types import Instant, Json, Key

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Make room for votes and their ballots."""
    op.create_table(
        "votes",
        sa.Column("id", Key, autoincrement=True, nullable=False),
        sa.Column("community_id", Key, nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("options", Json, nullable=False),
        sa.Column("grows", sa.Boolean(), nullable=False),
        sa.Column("opened_at", Instant(), nullable=False),
        sa.Column("closes_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(
            ["community_id"], ["communities.id"], name=op.f("fk_votes_community_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_votes")),
    )
    op.create_index(op.f("ix_votes_community_id"), "votes", ["community_id"], unique=False)
    op.create_table(
        "ballots",
        sa.Column("id", Key, autoincrement=True, nullable=False),
        sa.Column("vote_id", Key, nullable=False),
        sa.Column("room_id", Key, nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("chat", sa.BigInteger(), nullable=True),
        sa.Column("message", sa.BigInteger(), nullable=True),
        sa.Column("poll", sa.Text(), nullable=True),
        sa.Column("options", Json, nullable=False),
        sa.Column("counts", Json, nullable=False),
        sa.Column("voters", sa.Integer(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["vote_id"], ["votes.id"], name=op.f("fk_ballots_vote_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["room_id"], ["rooms.id"], name=op.f("fk_ballots_room_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ballots")),
        sa.UniqueConstraint("poll", name=op.f("uq_ballots_poll")),
        sa.UniqueConstraint("vote_id", "room_id", "part", name=op.f("uq_ballots_vote_id_room_id_part")),
    )
