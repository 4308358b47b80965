"""The whole emulated Telegram in memory: one clock, one bot, its people and chats."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random

from bot.emulator import shapes
from bot.emulator.clock import Clock
from bot.emulator.commands import CommandBook
from bot.emulator.errors import RoomError
from bot.emulator.files import Files
from bot.emulator.inbox import Inbox, Observer
from bot.emulator.limits import Faults, Flood
from bot.emulator.membership import seat
from bot.emulator.people import Person, Query
from bot.emulator.posting import publish
from bot.emulator.state import RIGHTS, Account, Bot, Chat, GroupKind, Member, Object, Post, Status, Topic
from bot.emulator.text.detect import detect
from bot.emulator.text.words import Words
from bot.emulator.webhook import Webhook

BOT_RIGHTS = frozenset(("can_pin_messages", "can_delete_messages", "can_manage_topics"))
OWNER_RIGHTS = frozenset(RIGHTS)


@dataclass(frozen=True)
class Change:
    """What the page is told: something of this kind happened in this chat."""

    chat: int | None
    kind: str


class World:
    """State as Telegram has it, and the few verbs that set a scene."""

    def __init__(self, now: datetime | None = None, frozen: bool = False, seed: int = 0) -> None:
        self.random = Random(seed)
        self.clock = Clock(now or datetime.now(UTC), frozen)
        self.observers: list[Observer] = []
        self.watchers: set[asyncio.Queue[Change]] = set()
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.queries: dict[str, Query] = {}
        self.files = Files(self.random)
        self.faults = Faults(self.random)
        self.flood = Flood()
        self.commands = CommandBook()
        self.descriptions: dict[tuple[str, str], str] = {}
        self.inbox = Inbox(self.clock, self.random, self.observe)
        self.webhook = Webhook(self.inbox, self.clock, self.faults)
        self._bot: Bot | None = None
        self._shared_ids = 0

    @property
    def bot(self) -> Bot:
        """The one bot; a world without it has nobody to talk to."""
        if self._bot is None:
            raise RoomError("This world has no bot yet.")
        return self._bot

    def add_bot(self, token: str, username: str = "baobab_bot", name: str = "Baobab", privacy: bool = True) -> Bot:
        """Register the bot as BotFather would; the id is the number before the colon."""
        if self._bot is not None:
            raise RoomError("A world has one bot; start a second emulator for another one.")
        number = int(token.partition(":")[0])
        self._bot = Bot(number, name, username, is_bot=True, token=token, privacy=privacy)
        return self._bot

    def add_person(
        self, name: str, language: str | None = None, username: str | None = None, role_hint: str = "member"
    ) -> Person:
        """Give somebody an account; they have not met the bot."""
        person = Person(self, 1001 + len(self.people), name, username, language, role_hint)
        self.people[person.id] = person
        return person

    def add_group(
        self,
        title: str,
        members: Iterable[Person] = (),
        admins: Iterable[Person] = (),
        kind: GroupKind = "supergroup",
        is_forum: bool = False,
    ) -> Chat:
        """Open a group with people in it; the first administrator owns it. The bot joins by `add_bot_to`."""
        count = len(self.chats) + 1
        if kind == "group" and not is_forum:
            chat = Chat(-4_000_000_000 - count, "group", title)
        else:
            chat = Chat(-1_002_000_000_000 - count, "supergroup", title, is_forum)
        for index, person in enumerate(admins):
            status: Status = "administrator" if index else "creator"
            chat.members[person.id] = Member(person, status, OWNER_RIGHTS)
        for person in members:
            chat.members.setdefault(person.id, Member(person))
        self.chats[chat.id] = chat
        self.changed(chat.id, "members")
        return chat

    def add_bot_to(self, chat: Chat, by: Person | None = None, rights: Iterable[str] | None = BOT_RIGHTS) -> None:
        """Let somebody add the bot to a group: as administrator with these rights, or with None as a member."""
        adder = by or self._owner(chat)
        seat(self, chat, Member(self.bot), adder)
        if rights is not None:
            seat(self, chat, Member(self.bot, "administrator", frozenset(rights)), adder)

    def add_topic(self, chat: Chat, name: str, by: Account | None = None) -> Topic:
        """Create a topic in a forum; its id is that of the service message which announces it."""
        creator = by or self._owner(chat)
        topic = Topic(0, name)
        about: Object = {"forum_topic_created": {"name": name, "icon_color": topic.color}}
        post = Post(0, 0, creator, service=about, in_topic=True)
        topic.id = post.thread = self.number(chat)
        chat.topics[topic.id] = topic
        publish(self, chat, post, topic.id)
        self.changed(chat.id, "topic")
        return topic

    def post_from_channel(self, chat: Chat, title: str, text: str, automatic: bool = False) -> Post:
        """Let a channel write in a group: as somebody's chosen name, or as the linked channel's forward."""
        channel = Chat(-1_001_000_000_000 - len(chat.posts), "channel", title)
        sender = shapes.TELEGRAM if automatic else shapes.AS_CHANNEL
        post = Post(0, 0, sender, detect(Words(text)), behalf=channel, automatic=automatic)
        return publish(self, chat, post)

    def private(self, person: Account) -> Chat:
        """Find or open the private chat of somebody with the bot."""
        if person.id not in self.chats:
            members = {person.id: Member(person), self.bot.id: Member(self.bot)}
            self.chats[person.id] = Chat(person.id, "private", members=members)
        return self.chats[person.id]

    def number(self, chat: Chat) -> int:
        """Give the next message id: supergroups count for themselves, the other chats together."""
        if chat.kind == "supergroup":
            chat.last_id += 1
            return chat.last_id
        self._shared_ids += 1
        return self._shared_ids

    def observe(self, kind: str, name: str, value: object) -> None:
        """Show a call, a result or an update to everyone who checks them."""
        for observer in self.observers:
            observer(kind, name, value)

    def changed(self, chat: int | None, kind: str) -> None:
        """Tell every open page that something happened."""
        for watcher in self.watchers:
            watcher.put_nowait(Change(chat, kind))

    def _owner(self, chat: Chat) -> Account:
        for member in chat.members.values():
            if member.leads and not member.account.is_bot:
                return member.account
        raise RoomError(f"Nobody leads {chat.title}; add an administrator first.")
