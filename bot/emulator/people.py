"""People and what they do in a chat: say, edit, remove, react, press, vote."""

import asyncio
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.emulator import shapes
from bot.emulator.errors import RoomError
from bot.emulator.membership import block, seat
from bot.emulator.posting import publish, tell
from bot.emulator.state import Account, Chat, Media, Member, Object, Poll, Post, Quote, Status
from bot.emulator.text.detect import detect
from bot.emulator.text.words import BLANKS, CAPTION_LIMIT, TEXT_LIMIT, Entity, Words, cut, tidy, units

if TYPE_CHECKING:
    from bot.emulator.world import World

NEEDED = {
    "photo": "can_send_photos",
    "document": "can_send_documents",
    "sticker": "can_send_other_messages",
    "voice": "can_send_voice_notes",
}
MOST_OPTIONS, LONGEST_OPTION = 12, 100
QUERY_LIFETIME = timedelta(seconds=60)


@dataclass
class Query:
    """One press of a button, waiting for the bot's answer."""

    id: str
    person: Account
    pressed_at: datetime
    answer: Object | None = None
    answered: asyncio.Event = field(default_factory=asyncio.Event)


class Person(Account):
    """Somebody with a phone: every verb is something that Telegram's app lets them do."""

    def __init__(
        self,
        world: "World",
        number: int,
        name: str,
        username: str | None = None,
        language: str | None = None,
        role_hint: str = "member",
    ) -> None:
        super().__init__(number, name, username, language)
        self.world = world
        self.role_hint = role_hint
        self.started = False
        self.blocked = False
        self.deactivated = False

    def say(
        self,
        chat: Chat | None,
        text: str = "",
        reply_to: Post | None = None,
        quote: str | None = None,
        thread: int | None = None,
        media: Media | None = None,
        album: str | None = None,
        entities: tuple[Entity, ...] = (),
        anonymous: bool | None = None,
    ) -> Post:
        """Send a message: to a group, or to the bot when no chat is given."""
        place = chat or self.world.private(self)
        standing = self._allowed(place, NEEDED[media.kind] if media else "can_send_messages", thread)
        part, rest = _fitting(text, media)
        post = Post(0, 0, self, _worded(part, media, entities), media)
        post.reply_to, post.thread, post.album = reply_to, thread, album
        post.quote = quoted(reply_to, quote) if reply_to and quote else None
        if standing.anonymous if anonymous is None else anonymous:
            if not standing.leads:
                raise RoomError("Only administrators can be anonymous.")
            post.behalf, post.signature = place, standing.title
        self.started = self.started or place.kind == "private"
        publish(self.world, place, post)
        if rest:
            self.say(place, rest, reply_to, thread=thread, anonymous=anonymous)
        return post

    def start(self, payload: str = "") -> Post:
        """Open the private chat with the bot, as its Start button or a deep link does."""
        if self.blocked:
            self.block(False)
        return self.say(None, f"/start {payload}".strip())

    def block(self, blocked: bool = True) -> None:
        """Stop the bot, or let it write again."""
        self.blocked = blocked
        block(self.world, self, blocked)

    def edit(self, chat: Chat, post: Post, text: str) -> None:
        """Change one's own words."""
        self._own(post)
        post.words = _worded(text, post.media)
        post.edited = self.world.clock.unix()
        self.world.changed(chat.id, "edit")
        tell(self.world, chat, post, "edited_message")

    def remove(self, chat: Chat, post: Post) -> None:
        """Delete a message for everyone; Telegram tells no bot about it."""
        if not chat.leads(self.id):
            self._own(post)
        post.deleted = True
        chat.pinned = [other for other in chat.pinned if other is not post]
        self.world.changed(chat.id, "delete")

    def react(self, chat: Chat, post: Post, emoji: str | None) -> None:
        """Put one reaction on a message, or take it back."""
        self._allowed(chat, "can_react_to_messages")
        before, after = post.reactions.get(self.id, []), [emoji] if emoji else []
        if emoji and chat.reactions_allowed is not None and emoji not in chat.reactions_allowed:
            raise RoomError(f"{emoji} is not among the reactions of this chat.")
        if before == after:
            return
        post.reactions[self.id] = after
        self.world.changed(chat.id, "reaction")
        if chat.leads(self.world.bot.id):
            self.world.inbox.add("message_reaction", self._reaction(chat, post, before, after))

    def _reaction(self, chat: Chat, post: Post, before: list[str], after: list[str]) -> Object:
        standing = chat.members[self.id]
        actor: Object = {"actor_chat": shapes.chat(chat)} if standing.anonymous else {"user": shapes.user(self)}
        return actor | {
            "chat": shapes.chat(chat),
            "message_id": post.id,
            "date": self.world.clock.unix(),
            "old_reaction": [shapes.reaction(e) for e in before],
            "new_reaction": [shapes.reaction(e) for e in after],
        }

    def press(self, chat: Chat, post: Post, data: str) -> Query:
        """Press a callback button; the bot's answer arrives in the returned query."""
        self._allowed(chat, None)
        query = Query(str(self.world.random.getrandbits(62)), self, self.world.clock.now())
        self.world.queries[query.id] = query
        body: Object = {
            "id": query.id,
            "from": shapes.user(self),
            "message": shapes.message(chat, post),
            "chat_instance": str(chat.id),
            "data": data,
        }
        self.world.inbox.add("callback_query", body)
        return query

    def vote(self, chat: Chat, post: Post, options: list[int]) -> None:
        """Choose in a poll, or with no option take the vote back."""
        poll = post.poll
        if poll is None or poll.closed:
            raise RoomError("This poll is closed.")
        self._allowed(chat, None)
        _check_vote(poll, options)
        if self.id in poll.votes and not poll.revoting:
            raise RoomError("In this poll a vote is final.")
        if options:
            poll.votes[self.id] = options
        else:
            poll.votes.pop(self.id, None)
        self.world.changed(chat.id, "poll")
        if post.sender is not self.world.bot:
            return
        self.world.inbox.add("poll", shapes.poll(poll))
        if not poll.anonymous:
            persistent = [f"{poll.id}-{i}" for i in options]
            answer: Object = {"option_ids": options, "option_persistent_ids": persistent}
            self.world.inbox.add("poll_answer", answer | {"poll_id": poll.id, "user": shapes.user(self)})

    def add_option(self, chat: Chat, post: Post, text: str) -> None:
        """Add an answer to a poll that lets members do so; everyone is told."""
        poll = post.poll
        if poll is None or poll.closed or not poll.growing:
            raise RoomError("No options can be added to this poll.")
        standing = self._allowed(chat, None)
        option = _worded(text, None)
        if len(poll.options) >= MOST_OPTIONS or units(option.text) > LONGEST_OPTION:
            raise RoomError(f"A poll has at most {MOST_OPTIONS} options of {LONGEST_OPTION} characters.")
        poll.added[len(poll.options)] = (standing.account, self.world.clock.unix())
        poll.options.append(option)
        added = Post(0, 0, self, service=shapes.option_added(chat, post, len(poll.options) - 1))
        publish(self.world, chat, added)
        self.world.inbox.add("poll", shapes.poll(poll))

    def join(self, chat: Chat) -> None:
        """Become a member of a group."""
        seat(self.world, chat, Member(self), self)

    def leave(self, chat: Chat) -> None:
        """Leave a group."""
        seat(self.world, chat, Member(self, "left"), self)

    def appoint(self, chat: Chat, account: Account, status: Status, granted: frozenset[str] = frozenset()) -> None:
        """Give somebody else, or the bot, another standing: as an administrator may."""
        if not chat.leads(self.id):
            raise RoomError(f"{self.name} does not lead {chat.title}.")
        seat(self.world, chat, Member(account, status, granted), self)

    def be_anonymous(self, chat: Chat, anonymous: bool = True, title: str | None = None) -> None:
        """Write as the group itself, as administrators can choose to."""
        standing = chat.members[self.id]
        if not standing.leads:
            raise RoomError("Only administrators can be anonymous.")
        seat(self.world, chat, replace(standing, anonymous=anonymous, title=title), self)

    def _allowed(self, chat: Chat, permission: str | None, thread: int | None = None) -> Member:
        """Find one's standing, or say in a sentence why this is not possible here."""
        standing = chat.member(self.id)
        if standing is None or not standing.inside:
            raise RoomError(f"{self.name} is not a member of {chat.title or 'this chat'}.")
        if chat.kind == "private" and self.blocked:
            raise RoomError(f"{self.name} has stopped the bot; start it again first.")
        if chat.migrated_to:
            raise RoomError(f"This group has become the supergroup {chat.migrated_to}.")
        if permission and not chat.may(self.id, permission):
            raise RoomError(f"{self.name} is not allowed to do this in {chat.title}.")
        topic = chat.topics.get(thread or 0)
        if topic and topic.closed and not chat.holds(self.id, "can_manage_topics"):
            raise RoomError(f"The topic {topic.name} is closed.")
        return standing

    def _own(self, post: Post) -> None:
        if post.sender is not self or post.service:
            raise RoomError("Only the author can do this.")


def quoted(target: Post, quote: str) -> Quote:
    """Find a quote in the message it is taken from; only an exact part of it will do."""
    at = target.words.text.find(quote)
    if at < 0:
        raise RoomError("A quote is an exact part of the message.")
    return Quote(quote, units(target.words.text[:at]))


def _worded(text: str, media: Media | None, entities: tuple[Entity, ...] = ()) -> Words:
    """Mark up what somebody typed; without an attachment it cannot be empty."""
    words = detect(tidy(Words(text.replace("\r", ""), entities)))
    if not words.text and media is None:
        raise RoomError("A message needs text or an attachment.")
    return words


def _fitting(text: str, media: Media | None) -> tuple[str, str]:
    """Split a long text as Telegram's apps do: what fits into one message, and the rest for the next."""
    if media and units(text) > CAPTION_LIMIT:
        raise RoomError(f"A caption has at most {CAPTION_LIMIT} characters.")
    if media or units(text) <= TEXT_LIMIT:
        return text, ""
    part = cut(text, 0, TEXT_LIMIT)
    gap = max(part.rfind("\n"), part.rfind(" "))
    part = part[:gap] if gap > 0 else part
    return part, text[len(part) :].lstrip(BLANKS)


def _check_vote(poll: Poll, options: list[int]) -> None:
    if any(not 0 <= option < len(poll.options) for option in options):
        raise RoomError("The poll has no such option.")
    if len(options) > 1 and not poll.multiple:
        raise RoomError("This poll takes one answer.")
