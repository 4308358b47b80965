"""The stage on which dialogues are played: the whole real bot, and Telegram emulated around it.

A dialogue is a text that reads like a chat. Each line is something that a person does, or that everyone can see:

    at 2026-03-02 09:00 Africa/Ouagadougou      the clock is moved there
    room Santé, fr, Africa/Ouagadougou          a group that Fatou leads, with Awa, João and Grace, set up and agreed
    in Santé                                    what follows happens in that room
    Awa: bonjour                                she says something to everyone
    Awa -> Q3: les ASC ne sont pas payés        she replies to a question, to someone's last message (Awa -> João: ...),
                                                or to the bot's last post (Awa -> bot: ...)
    Awa shows a photo -> Q3: ...                the same with a picture; `Awa shows an album -> Q3: ...` with three
    in topic Vaccins                            what follows is said in that forum topic (`in General` leaves it)
    the group becomes a supergroup              with a new id, as Telegram does it
    Fatou to bot: /preview                      she writes to the bot in private
    Fatou presses Publier                       she taps the newest button whose label contains these words
    Awa edits: ...  /  Awa reacts 👍 to João  /  Awa unreacts to João
    bot> ... Q3 ...                             the bot's next post in the room; ... stands for anything
    bot to Fatou> ...                           its next message to her in private
    bot shows Fatou> ...                        what the message that she pressed reads now, else its last one to her
    bot pops up> ...                            what the last press was answered with
    bot reacts to Awa                           her last message carries the bot's reaction
    bot is silent                               nothing new from the bot in this room
    Awa is heard in fr  /  Awa is heard about medicines  /  Awa is not heard about medicines
    Awa is endorsed by 2  /  Awa is not kept
    Awa counts as number 1  /  Awa counts as nothing  /  Awa counts as late
    Telegram refuses calls here                 as it must: otherwise nothing may fail in a dialogue, not even once
"""

import re
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.app import App
from bot.domain.community import Room
from bot.domain.reply import Reply
from bot.emulator.membership import migrate
from bot.emulator.people import Person, Query
from bot.emulator.state import Chat, Media, Post
from bot.emulator.world import World
from bot.flows import agenda as agenda_flow
from bot.store import community, reply
from bot.store.engine import Tx

RIGHTS = ("can_pin_messages",)


class Missed(AssertionError):
    """A line of a dialogue that did not happen."""


@dataclass
class Stage:
    """A world, the bot in it (`born` puts it together anew), and how much of its words has been read so far."""

    world: World
    app: App
    people: dict[str, Person]
    born: Callable[[], Awaitable[App]]
    chat: Chat | None = None
    topic: int | None = None
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))
    read: dict[int, int] = field(default_factory=dict)
    query: Query | None = None
    taps: Counter[str] = field(default_factory=Counter)
    pressed: Post | None = None
    key: str = ""
    refused: bool = False

    async def play(self, script: str) -> None:
        """Play every line; what fails names its line."""
        for number, line in enumerate(script.splitlines(), start=1):
            if line.strip() and not line.startswith("#"):
                await self._line(number, line.strip())

    async def _line(self, number: int, line: str) -> None:
        for pattern, verb in VERBS:
            if found := re.fullmatch(pattern, line, re.DOTALL):
                try:
                    await verb(self, *found.groups())
                except Missed as missed:
                    raise Missed(f"line {number}: {line}\n{missed}") from None
                return
        raise Missed(f"line {number}: nobody understands {line!r}")

    @property
    def room(self) -> Chat:
        """The group in which things happen."""
        if self.chat is None:
            raise Missed("no room is open yet: begin with a line like `room Santé, fr, Africa/Ouagadougou`")
        return self.chat

    def unread(self, chat: Chat) -> list[Post]:
        """The bot's posts in a chat that no line has looked at yet."""
        seen = self.read.get(chat.id, 0)
        return [p for p in chat.posts.values() if p.sender is self.world.bot and p.words.text and p.id > seen]

    def last(self, name: str) -> Post:
        """A person's last message in the room, or the bot's."""
        sender = self.world.bot if name == "bot" else self.people[name]
        said = [p for p in self.room.posts.values() if p.words.text or (p.media and p.media.kind == "voice")]
        posts = [p for p in said if p.sender is sender and not p.deleted]
        if not posts:
            raise Missed(f"{name} has said nothing in {self.room.title}")
        return posts[-1]

    def target(self, name: str) -> Post:
        """What a line answers: a question by its Q number, or someone's last message."""
        return self.question(name) if re.fullmatch(r"Q\d+", name) else self.last(name)

    def question(self, code: str) -> Post:
        """The bot's post that asks a question, by its Q number."""
        asked = [p for p in self.room.posts.values() if p.sender is self.world.bot and f" {code}\n" in p.words.text]
        if not asked:
            raise Missed(f"{code} was not asked in {self.room.title}")
        return asked[0]


def like(pattern: str, text: str) -> bool:
    """Whether a text reads like a pattern, in which `...` stands for anything and white space is one space."""
    parts = [re.escape(" ".join(part.split())) for part in pattern.split("...")]
    return re.fullmatch(r"\s*.*?\s*".join(parts), " ".join(text.split()), re.DOTALL) is not None


async def at(stage: Stage, when: str, zone: str | None) -> None:
    if zone:
        stage.zone = ZoneInfo(zone)
    stage.world.clock.jump(datetime.fromisoformat(when).replace(tzinfo=stage.zone))
    await stage.app.settle()


async def open_room(stage: Stage, title: str, language: str, zone: str, rest: str | None) -> None:
    """A group as it is after /setup; `rest` may add `forum`, `basic`, `as a member` or `agenda NAME`."""
    words = rest or ""
    crowd = [stage.people[name] for name in ("Awa", "João", "Grace")]
    lead, forum = [stage.people["Fatou"]], "forum" in words
    stage.chat = stage.world.add_group(
        title, crowd, lead, kind="group" if "basic" in words else "supergroup", is_forum=forum
    )
    stage.world.add_bot_to(stage.chat, rights=None if "as a member" in words else RIGHTS)
    stage.people["Fatou"].start()
    await stage.app.settle()
    agreed = re.search(r"agenda (\w+)", words)
    await _agree(stage, language, zone, agreed[1] if agreed else "uhc")
    for chat in (stage.chat, stage.world.private(stage.people["Fatou"])):
        stage.read[chat.id] = max(chat.posts, default=0)


async def _agree(stage: Stage, language: str, zone: str, agenda: str) -> None:
    async with stage.app.store.begin() as tx:
        room = await the_room(stage, tx)
        await community.tune(tx, room.id, language=language, zone=zone)
        if agenda != "none":
            await agenda_flow.load(tx, room.community, agenda)
        fatou, now = stage.people["Fatou"].id, stage.world.clock.now()
        await community.change(tx, room.community, agreed_at=now, desk=fatou, code="UHC")


async def the_room(stage: Stage, tx: Tx) -> Room:
    room = await community.room_of_chat(tx, stage.room.id)
    if room is None:
        raise Missed(f"the bot does not know {stage.room.title}")
    return room


async def go_to(stage: Stage, title: str) -> None:
    stage.chat = next(chat for chat in stage.world.chats.values() if chat.title == title)


async def says(stage: Stage, name: str, text: str) -> None:
    stage.people[name].say(stage.room, spoken(text), thread=stage.topic)
    await stage.app.settle()


async def replies(stage: Stage, name: str, target: str, text: str) -> None:
    stage.people[name].say(stage.room, spoken(text), reply_to=stage.target(target), thread=stage.topic)
    await stage.app.settle()


async def shows(stage: Stage, name: str, what: str, target: str, caption: str) -> None:
    """A picture with a caption, or an album of three of which the second has it."""
    album = "album" in what
    for number in range(3 if album else 1):
        photo = Media("photo", stage.world.files.add(f"{number}.jpg", b"\xff\xd8 picture"))
        words = caption if number == int(album) else ""
        answered, pile = stage.target(target), "777" if album else None
        stage.people[name].say(stage.room, words, reply_to=answered, thread=stage.topic, media=photo, album=pile)
    await stage.app.settle()


async def open_topic(stage: Stage, name: str) -> None:
    """Go to a topic of the forum, which Fatou opens when it is not there yet."""
    topics = {topic.name: topic.id for topic in stage.room.topics.values()}
    stage.topic = topics.get(name) or stage.world.add_topic(stage.room, name, stage.people["Fatou"]).id
    await stage.app.settle()


async def leave_topic(stage: Stage) -> None:
    stage.topic = None


async def becomes_a_supergroup(stage: Stage) -> None:
    stage.chat = migrate(stage.world, stage.room)
    await stage.app.settle()


async def writes(stage: Stage, name: str, text: str) -> None:
    stage.pressed = None
    stage.people[name].say(None, spoken(text))
    await stage.app.settle()


def spoken(text: str) -> str:
    """`word * 100` is a hundred words, `\\n` a new line: long and odd texts stay readable."""
    if repeated := re.fullmatch(r"(.+) \* (\d+)", text):
        return (repeated[1] + " ") * int(repeated[2])
    return text.replace("\\n", "\n")


async def presses(stage: Stage, name: str, label: str) -> None:
    person = stage.people[name]
    for chat in (stage.world.private(person), stage.room):
        for post in reversed(list(chat.posts.values())):
            for button in buttons(post):
                if label in button["text"]:
                    stage.taps[name] += 1
                    return await _press(stage, person, chat, post, button)
    raise Missed(f"{name} sees no button with {label!r}")


def buttons(post: Post) -> list[dict[str, str]]:
    """The inline buttons of a post, row after row."""
    rows = (post.markup or {}).get("inline_keyboard", [])
    return [button for row in rows for button in row] if isinstance(rows, list) else []


async def _press(stage: Stage, person: Person, chat: Chat, post: Post, button: dict[str, str]) -> None:
    stage.pressed, stage.key = None if "url" in button else post, button.get("callback_data", "")
    if "url" in button:
        person.start(button["url"].partition("?start=")[2])
    else:
        stage.query = person.press(chat, post, button["callback_data"])
    await stage.app.settle()


async def edits(stage: Stage, name: str, text: str) -> None:
    stage.people[name].edit(stage.room, stage.last(name), spoken(text))
    await stage.app.settle()


async def reacts(stage: Stage, name: str, emoji: str | None, other: str) -> None:
    stage.people[name].react(stage.room, stage.last(other), emoji)
    await stage.app.settle()


async def unreacts(stage: Stage, name: str, other: str) -> None:
    await reacts(stage, name, None, other)


async def bot_says(stage: Stage, pattern: str) -> None:
    _next(stage, stage.room, pattern)


async def bot_tells(stage: Stage, name: str, pattern: str) -> None:
    _next(stage, stage.world.private(stage.people[name]), pattern)


def _next(stage: Stage, chat: Chat, pattern: str) -> None:
    posts = stage.unread(chat)
    if not posts:
        raise Missed("the bot said nothing")
    stage.read[chat.id] = posts[0].id
    if not like(pattern, posts[0].words.text):
        raise Missed(f"the bot said: {posts[0].words.text}")


async def bot_shows(stage: Stage, name: str, pattern: str) -> None:
    chat = stage.world.private(stage.people[name])
    post = [p for p in chat.posts.values() if p.sender is stage.world.bot][-1]
    if stage.pressed is not None and stage.pressed in chat.posts.values():
        post = stage.pressed
    stage.read[chat.id] = max(post.id, stage.read.get(chat.id, 0))
    if not like(pattern, post.words.text):
        raise Missed(f"the message reads: {post.words.text}")


async def pops_up(stage: Stage, pattern: str) -> None:
    answer = (stage.query.answer if stage.query else None) or {}
    if not like(pattern, str(answer.get("text", ""))):
        raise Missed(f"the answer was: {answer}")


async def bot_reacts(stage: Stage, name: str) -> None:
    if not stage.last(name).reactions.get(stage.world.bot.id):
        raise Missed("there is no reaction of the bot")


async def is_silent(stage: Stage) -> None:
    if posts := stage.unread(stage.room):
        raise Missed(f"the bot said: {posts[0].words.text}")


async def heard_in(stage: Stage, name: str, language: str) -> None:
    kept = await _kept(stage, name)
    if kept is None or kept.language != language:
        raise Missed(f"kept: {kept}")


async def heard_about(stage: Stage, name: str, topic: str) -> None:
    found = await _topics(stage, name)
    if topic not in found:
        raise Missed(f"tagged: {found}")


async def not_heard_about(stage: Stage, name: str, topic: str) -> None:
    found = await _topics(stage, name)
    if topic in found:
        raise Missed(f"tagged: {found}")


async def _topics(stage: Stage, name: str) -> list[str]:
    """The keys with which someone's last message is tagged."""
    kept = await _kept(stage, name)
    async with stage.app.store.read() as tx:
        return [tag.topic for tag in await reply.tags_of(tx, kept.id)] if kept else []


async def endorsed_by(stage: Stage, name: str, count: str) -> None:
    kept = await _kept(stage, name)
    async with stage.app.store.read() as tx:
        answers = {a.id: a.endorsements for a in await reply.answers(tx, kept.cycle or 0)} if kept else {}
    if kept is None or answers.get(kept.id) != int(count):
        raise Missed(f"endorsements: {answers}")


async def not_kept(stage: Stage, name: str) -> None:
    if kept := await _kept(stage, name):
        raise Missed(f"kept: {kept}")


async def counts_as(stage: Stage, name: str, what: str) -> None:
    kept = await _kept(stage, name)
    seen = {"nothing": kept and kept.number is None, "late": kept and kept.late}.get(what)
    number = f"number {kept.number}" if kept else ""
    if not (seen or number == what):
        raise Missed(f"kept: {kept}")


async def _kept(stage: Stage, name: str) -> Reply | None:
    async with stage.app.store.read() as tx:
        room = await the_room(stage, tx)
        return await reply.by_message(tx, room.id, stage.last(name).id)


async def may_be_refused(stage: Stage) -> None:
    stage.refused = True


Verb = Callable[..., Awaitable[None]]
WHO = r"(Awa|João|Grace|Fatou)"
VERBS: list[tuple[str, Verb]] = [
    (r"at (\d{4}-\d\d-\d\d \d\d:\d\d)(?: (\S+))?", at),
    (r"room ([^,]+), (\w+), ([\w/]+)(?:, (.+))?", open_room),
    (r"in topic (.+)", open_topic),
    (r"in General", leave_topic),
    (r"in (.+)", go_to),
    (r"the group becomes a supergroup", becomes_a_supergroup),
    (r"bot> (.+)", bot_says),
    (rf"bot to {WHO}> (.+)", bot_tells),
    (rf"bot shows {WHO}> (.+)", bot_shows),
    (r"bot pops up> (.+)", pops_up),
    (rf"bot reacts to {WHO}", bot_reacts),
    (r"bot is silent", is_silent),
    (r"Telegram refuses calls here", may_be_refused),
    (rf"{WHO} to bot: (.+)", writes),
    (rf"{WHO} -> (Q\d+|bot|Awa|João|Grace|Fatou): (.+)", replies),
    (rf"{WHO} shows (a photo|an album) -> (\S+): (.+)", shows),
    (rf"{WHO} presses (.+)", presses),
    (rf"{WHO} edits: (.+)", edits),
    (rf"{WHO} reacts (\S+) to (\S+)", reacts),
    (rf"{WHO} unreacts to (\S+)", unreacts),
    (rf"{WHO} is heard in (\w+)", heard_in),
    (rf"{WHO} is heard about ([\w-]+)", heard_about),
    (rf"{WHO} is not heard about ([\w-]+)", not_heard_about),
    (rf"{WHO} is endorsed by (\d+)", endorsed_by),
    (rf"{WHO} counts as (.+)", counts_as),
    (rf"{WHO} is not kept", not_kept),
    (rf"{WHO}: (.+)", says),
]


def scripts() -> list[Path]:
    """Every dialogue of this folder."""
    return sorted(Path(__file__).parent.glob("*.chat"))
