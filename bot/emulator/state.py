"""What exists in the emulated Telegram: accounts, chats, members, topics, posts. Plain data, told apart by identity."""

from dataclasses import dataclass, field
from typing import Literal

from bot.emulator.text.words import Entity, Words

Object = dict[str, object]
GroupKind = Literal["group", "supergroup"]
ChatKind = Literal["private", "group", "supergroup", "channel"]
Status = Literal["creator", "administrator", "member", "restricted", "left", "kicked"]

GENERAL_TOPIC = 1
PERMISSIONS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
    "can_edit_tag",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)
RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
    "can_manage_topics",
)


@dataclass(eq=False)
class Account:
    """Whoever can be a member of a chat: a person or the bot."""

    id: int
    name: str
    username: str | None = None
    language: str | None = None
    is_bot: bool = False


@dataclass(eq=False)
class Bot(Account):
    """The one bot of a world, with what its maker set at BotFather."""

    token: str = ""
    privacy: bool = True


@dataclass(eq=False)
class Member:
    """One account's standing in one chat; `granted` are rights or, when restricted, permissions."""

    account: Account
    status: Status = "member"
    granted: frozenset[str] = frozenset()
    anonymous: bool = False
    title: str | None = None

    @property
    def inside(self) -> bool:
        """Say whether this account sees the chat."""
        return self.status not in ("left", "kicked")

    @property
    def leads(self) -> bool:
        """Say whether this account is an administrator."""
        return self.status in ("creator", "administrator")


@dataclass(eq=False)
class Topic:
    """One topic of a forum; its id is the id of the message that created it."""

    id: int
    name: str
    color: int = 0x6FB9F0
    closed: bool = False


@dataclass(frozen=True)
class StoredFile:
    """A file's bytes and what Telegram tells about them."""

    id: str
    name: str
    mime: str
    data: bytes


@dataclass(frozen=True)
class Media:
    """A photo, document, sticker or voice message in a post; `seconds` is how long somebody speaks."""

    kind: Literal["photo", "document", "sticker", "voice"]
    file: StoredFile
    emoji: str | None = None
    seconds: int = 0


@dataclass(eq=False)
class Poll:
    """A poll and who voted for what.

    `hidden` results are shown once it is closed; `growing`: members may add options (`added`: who, when).
    """

    id: str
    question: Words
    options: list[Words]
    anonymous: bool = True
    multiple: bool = False
    revoting: bool = True
    closed: bool = False
    votes: dict[int, list[int]] = field(default_factory=dict)
    kind: Literal["regular", "quiz"] = "regular"
    correct: tuple[int, ...] = ()
    explanation: Words | None = None
    description: Words | None = None
    hidden: bool = False
    growing: bool = False
    added: dict[int, tuple[Account, int]] = field(default_factory=dict)


@dataclass(frozen=True)
class Quote:
    """The exact part of a post that a reply quotes."""

    text: str
    position: int
    entities: tuple[Entity, ...] = ()


@dataclass(eq=False)
class Post:
    """One message in one chat, whoever sent it; `service` posts tell of an event instead.

    `behalf` is the chat in whose name it was written: the group itself for an anonymous administrator,
    or a channel; `automatic` marks a post that Telegram forwarded from the linked channel by itself.
    `rich` are the blocks of a rich message; its `words` say the same, for the page.
    """

    id: int
    date: int
    sender: Account
    words: Words = field(default_factory=Words)
    media: Media | None = None
    poll: Poll | None = None
    service: Object | None = None
    pins: "Post | None" = None
    reply_to: "Post | None" = None
    quote: Quote | None = None
    thread: int | None = None
    in_topic: bool = False
    behalf: "Chat | None" = None
    automatic: bool = False
    signature: str | None = None
    album: str | None = None
    markup: Object | None = None
    preview: Object | None = None
    rich: Object | None = None
    protected: bool = False
    edited: int | None = None
    deleted: bool = False
    reactions: dict[int, list[str]] = field(default_factory=dict)


@dataclass(eq=False)
class Chat:
    """A conversation: who is in it, what was said, what is pinned."""

    id: int
    kind: ChatKind
    title: str = ""
    is_forum: bool = False
    members: dict[int, Member] = field(default_factory=dict)
    permissions: frozenset[str] = frozenset(PERMISSIONS)
    posts: dict[int, Post] = field(default_factory=dict, repr=False)
    pinned: list[Post] = field(default_factory=list)
    topics: dict[int, Topic] = field(default_factory=dict)
    migrated_to: int | None = None
    deleted: bool = False
    reactions_allowed: frozenset[str] | None = None
    last_id: int = 0

    def member(self, account_id: int) -> Member | None:
        """Find an account's standing, also after it left."""
        return self.members.get(account_id)

    def post(self, post_id: int) -> Post | None:
        """Find a message that is still there."""
        post = self.posts.get(post_id)
        return None if post is None or post.deleted else post

    def leads(self, account_id: int) -> bool:
        """Say whether this account is an administrator here."""
        member = self.member(account_id)
        return member is not None and member.leads

    def may(self, account_id: int, right: str) -> bool:
        """Say whether an account has a right or permission here, as Telegram resolves it."""
        member = self.member(account_id)
        if self.kind == "private" or (member and member.status == "creator"):
            return True
        if member is None or not member.inside:
            return False
        if member.status == "administrator":
            return right in member.granted or (right not in RIGHTS and right in PERMISSIONS)
        granted = member.granted if member.status == "restricted" else self.permissions
        return right in granted

    def holds(self, account_id: int, right: str) -> bool:
        """Say whether an account has a right as administrator, which a member's permission does not replace."""
        return self.kind == "private" or (self.leads(account_id) and self.may(account_id, right))
