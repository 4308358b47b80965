"""The tables, one page: everything Baobab remembers, and nothing else.

Times are UTC (`Instant`); the three queues count real seconds since the epoch, because a lease must outlive both a
restart and a jump of the emulator's clock. Chats are referred to by room, so that a migration changes one row.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
)

from bot.store.schema_agenda import ballots as ballots
from bot.store.schema_agenda import candidates as candidates
from bot.store.schema_agenda import proposals as proposals
from bot.store.schema_agenda import resemblances as resemblances
from bot.store.schema_agenda import series as series
from bot.store.schema_agenda import series_weeks as series_weeks
from bot.store.schema_agenda import votes as votes
from bot.store.schema_digest import digests as digests
from bot.store.schema_digest import editions as editions
from bot.store.schema_digest import room_editions as room_editions
from bot.store.schema_digest import showings as showings
from bot.store.schema_digest import showings_owed as showings_owed
from bot.store.schema_model import model_runs as model_runs
from bot.store.schema_model import models as models
from bot.store.schema_model import translations as translations
from bot.store.schema_spoken import spoken as spoken
from bot.store.schema_spoken import transcripts as transcripts
from bot.store.schema_vector import topic_vectors as topic_vectors
from bot.store.schema_vector import vectors as vectors
from bot.store.tables import chores as chores
from bot.store.tables import inbox as inbox
from bot.store.tables import metadata as metadata
from bot.store.tables import outbox as outbox
from bot.store.tables import to as _to
from bot.store.types import Instant, Json, Key

communities = Table(
    "communities",
    metadata,
    Column("id", Key, primary_key=True, autoincrement=True),
    Column("name", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("desk", BigInteger),
    Column("agreed_at", Instant),
    Column("publishes_itself", Boolean, nullable=False, default=False),
    Column("last_number", Integer, nullable=False, default=0),
    Column("last_question", Integer, nullable=False, default=0),
    Column("lessons", Integer, nullable=False, default=0),
    Column("created_at", Instant, nullable=False),
)

rooms = Table(
    "rooms",
    metadata,
    Column("id", Key, primary_key=True, autoincrement=True),
    _to("communities.id", index=True),
    Column("chat", BigInteger, nullable=False, unique=True),
    Column("former_chat", BigInteger, unique=True),
    Column("kind", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("username", Text),
    Column("thread", BigInteger),
    Column("language", Text, nullable=False),
    Column("zone", Text, nullable=False),
    Column("rhythm", Json, nullable=False),
    Column("state", Text, nullable=False, default="active"),
    Column("rights", Json, nullable=False, default=dict),
    Column("admins_at", Instant),
    Column("facts", Json),
    Column("agreed_at", Instant),
    Column("paused_at", Instant),
    Column("joined_at", Instant),
    Column("home", Key),
    Column("own_topics", Boolean, nullable=False, default=False),
    Column("people", BigInteger),
)

# Days on which a room's week does not open: "holiday" (the day after it does) or "skip" (not in that week at all).
days_off = Table(
    "days_off",
    metadata,
    _to("rooms.id"),
    Column("day", Date, nullable=False),
    Column("kind", Text, nullable=False),
    UniqueConstraint("room_id", "day", "kind"),
)

# Ways for another group to join a community: a code that works once, and the group that has used it.
invitations = Table(
    "invitations",
    metadata,
    Column("code", Text, primary_key=True),
    _to("communities.id", index=True),
    Column("person", BigInteger, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("room_id", Key, ForeignKey("rooms.id", ondelete="CASCADE")),
    Column("asked_by", BigInteger),
    Column("settled", Boolean, nullable=False, default=False),
)

# What the bot knows of itself: whether it hears everything that is said in groups.
itself = Table(
    "itself",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("hears_all", Boolean, nullable=False),
)

administrators = Table(
    "administrators",
    metadata,
    _to("rooms.id"),
    Column("person", BigInteger, nullable=False),
    UniqueConstraint("room_id", "person"),
)

# Who facilitates a community besides the administrators of its founding room.
facilitators = Table(
    "facilitators",
    metadata,
    _to("communities.id"),
    Column("person", BigInteger, nullable=False, index=True),
    UniqueConstraint("community_id", "person"),
)

people = Table(
    "people",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("language_chosen", Boolean, nullable=False, default=False),
    Column("reachable", Boolean, nullable=False, default=False),
    Column("community_id", Key, ForeignKey("communities.id", ondelete="SET NULL")),
    Column("awaiting", Text),
    Column("awaiting_until", Instant),
    Column("opted_out", Boolean, nullable=False, default=False),
)

members = Table(
    "members",
    metadata,
    Column("id", Key, primary_key=True, autoincrement=True),
    _to("communities.id"),
    Column("person", BigInteger, nullable=False, index=True),
    Column("joined_at", Instant, nullable=False),
    UniqueConstraint("community_id", "person"),
)

# What someone chose to say of themselves; whether it is shown beside their words is theirs to choose, too.
profiles = Table(
    "profiles",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Column("role", Text),
    Column("country", Text),
    Column("languages", Json, nullable=False, default=list),
    Column("shown", Boolean, nullable=False, default=False),
)

questions = Table(
    "questions",
    metadata,
    Column("id", Key, primary_key=True, autoincrement=True),
    _to("communities.id", index=True),
    Column("position", Integer, nullable=False),
    Column("status", Text, nullable=False),
    Column("link", Text, nullable=False, default=""),
    Column("starter", Text),
    Column("original", Text),
    Column("note", Text),
    Column("owner", BigInteger),
    Column("heir", BigInteger),
    UniqueConstraint("community_id", "starter"),
)

wordings = Table(
    "wordings",
    metadata,
    _to("questions.id"),
    Column("language", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("reason", Text, nullable=False, default=""),
    UniqueConstraint("question_id", "language"),
)

topics = Table(
    "topics",
    metadata,
    Column("id", Key, primary_key=True, autoincrement=True),
    _to("communities.id"),
    Column("key", Text, nullable=False),
    Column("labels", Json, nullable=False),
    Column("descriptions", Json, nullable=False),
    Column("keywords", Json, nullable=False),
    Column("retired_at", Instant),
    Column("heir", Text),
    UniqueConstraint("community_id", "key"),
)

# What a change of the taxonomy replaced, so that it can be undone: topics by key, none for one that was new.
revisions = Table(
    "revisions",
    metadata,
    Column("id", Key, primary_key=True, autoincrement=True),
    _to("communities.id", index=True),
    Column("person", BigInteger, nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("before", Json, nullable=False),
)

cycles = Table(
    "cycles",
    metadata,
    Column("id", Key, primary_key=True, autoincrement=True),
    _to("communities.id"),
    _to("questions.id"),
    Column("number", Integer, nullable=False),
    Column("week", Date),
    Column("state", Text, nullable=False),
    Column("code", Text),
    Column("briefed", Boolean, nullable=False, default=False),
    UniqueConstraint("community_id", "number"),
    UniqueConstraint("community_id", "week"),
)

sittings = Table(
    "sittings",
    metadata,
    Column("id", Key, primary_key=True, autoincrement=True),
    _to("cycles.id"),
    _to("rooms.id", index=True),
    Column("state", Text, nullable=False, index=True),
    Column("opens_at", Instant, nullable=False),
    Column("reminds_at", Instant, nullable=False),
    Column("closes_at", Instant, nullable=False),
    Column("reminded", Boolean, nullable=False, default=False),
    Column("late", Boolean, nullable=False, default=False),
    Column("thread", BigInteger),
    UniqueConstraint("cycle_id", "room_id"),
)

replies = Table(
    "replies",
    metadata,
    Column("id", Key, primary_key=True, autoincrement=True),
    _to("communities.id", index=True),
    _to("cycles.id", index=True, null=True),
    _to("rooms.id"),
    _to("members.id", index=True),
    Column("message", BigInteger, nullable=False),
    Column("album", Text),
    Column("number", Integer),
    Column("text", Text, nullable=False),
    Column("language", Text, nullable=False, default="und"),
    Column("parts", Json),
    Column("late", Boolean, nullable=False, default=False),
    Column("withdrawn", Boolean, nullable=False, default=False),
    Column("said_at", Instant, nullable=False),
    Column("edits", Integer, nullable=False, default=0),
    Column("answers", Key),
    Column("private", Boolean, nullable=False, default=False),
    Column("named", Boolean, nullable=False, default=True),
    Column("for_model", Boolean, nullable=False, default=False),
    UniqueConstraint("room_id", "message"),
    UniqueConstraint("community_id", "number"),
    UniqueConstraint("room_id", "album"),
)

versions = Table(
    "versions",
    metadata,
    _to("replies.id"),
    Column("number", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("said_at", Instant, nullable=False),
    UniqueConstraint("reply_id", "number"),
)

# Every message through which a reply can be reached: its own, the other parts of its album, and "thanks" below it.
messages = Table(
    "messages",
    metadata,
    _to("rooms.id"),
    Column("message", BigInteger, nullable=False),
    _to("replies.id", index=True),
    UniqueConstraint("room_id", "message"),
)

endorsements = Table(
    "endorsements",
    metadata,
    _to("replies.id"),
    Column("person", BigInteger, nullable=False),
    Column("emoji", Text, nullable=False),
    UniqueConstraint("reply_id", "person"),
)

tags = Table(
    "tags",
    metadata,
    _to("replies.id"),
    Column("topic", Text, nullable=False),
    Column("score", Float, nullable=False),
    Column("reason", Text, nullable=False),
    UniqueConstraint("reply_id", "topic"),
)

# What a person decided about an answer: no machine overwrites it, and it is what a tagger learns from.
corrections = Table(
    "corrections",
    metadata,
    _to("replies.id"),
    Column("language", Text),
    Column("topics", Json),
    Column("person", BigInteger, nullable=False),
    Column("decided_at", Instant, nullable=False),
    UniqueConstraint("reply_id"),
)

# What someone said they would try: asked about once. Said in a group it is the reply, said in private the text.
commitments = Table(
    "commitments",
    metadata,
    Column("id", Key, primary_key=True, autoincrement=True),
    _to("communities.id", index=True),
    _to("cycles.id", index=True),
    _to("members.id"),
    _to("replies.id", null=True),
    Column("text", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("asks_at", Instant, nullable=False, index=True),
    UniqueConstraint("reply_id"),
)

# Themes that no topic covers, each under one id for as long as it returns; `present` are those of the latest look.
# State: offered, ignored, or adopted as `topic`. Words are pairs of language and phrase; central replies come first.
themes = Table(
    "themes",
    metadata,
    Column("id", Key, primary_key=True, autoincrement=True),
    _to("communities.id", index=True),
    Column("words", Json, nullable=False),
    Column("replies", Json, nullable=False),
    Column("state", Text, nullable=False, default="offered"),
    Column("topic", Text),
    Column("present", Boolean, nullable=False, default=True),
    Column("found_at", Instant, nullable=False),
)

# Who did what to what, and what was there before: the history of a question or a summary, and what /undo takes back.
acts = Table(
    "acts",
    metadata,
    Column("id", Key, primary_key=True, autoincrement=True),
    _to("communities.id", index=True),
    Column("noun", Text, nullable=False),
    Column("target", BigInteger, nullable=False),
    Column("what", Text, nullable=False),
    Column("person", BigInteger),
    Column("made_at", Instant, nullable=False),
    Column("before", Json, nullable=False),
    Column("undone", Boolean, nullable=False, default=False),
)
Index(None, acts.c.noun, acts.c.target)

# What is to be said, or taken away, at a later hour of the bot's clock: the tick moves it to the outbox.
delayed = Table(
    "delayed",
    metadata,
    Column("key", Text, primary_key=True),
    Column("due_at", Instant, nullable=False, index=True),
    Column("lane", Text, nullable=False),
    Column("chat", BigInteger),
    Column("method", Text, nullable=False),
    Column("params", Json, nullable=False),
    Column("then", Text),
)

# What a button or a deep link stands for: callback data come from the client, so they carry only a random key.
buttons = Table(
    "buttons",
    metadata,
    Column("key", Text, primary_key=True),
    Column("action", Text, nullable=False),
    Column("args", Json, nullable=False),
    Column("person", BigInteger),
    Column("once", Boolean, nullable=False, default=False),
    Column("expires_at", Instant, nullable=False, index=True),
)
