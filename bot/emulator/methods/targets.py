"""Finding what a call is about, and refusing as Telegram does when it is not there or not allowed."""

from typing import TYPE_CHECKING

from bot.emulator.errors import ApiError, bad_request, forbidden, upgraded
from bot.emulator.parameters import ChatId
from bot.emulator.state import GENERAL_TOPIC, Chat, Member, Post, Topic

if TYPE_CHECKING:
    from bot.emulator.world import World

KIND_WORDS = {
    "can_send_messages": "text messages",
    "can_send_photos": "photos",
    "can_send_documents": "documents",
    "can_send_polls": "polls",
}


def chat_of(world: "World", chat_id: ChatId) -> Chat:
    """Find a chat by its id; one that has become a supergroup answers with the new id."""
    number = _number(chat_id)
    person = world.people.get(number)
    if person and not (person.started or person.blocked):
        raise forbidden("bot can't initiate conversation with a user")
    chat = world.chats.get(number)
    if chat is None or (chat.kind != "private" and chat.member(world.bot.id) is None):
        raise bad_request("chat not found")
    if chat.migrated_to:
        raise upgraded(chat.migrated_to)
    return chat


def open_chat(world: "World", chat_id: ChatId) -> Chat:
    """Find a chat that the bot is in and can act in."""
    chat = chat_of(world, chat_id)
    closed = _closed(world, chat)
    if closed:
        raise closed
    return chat


def writable(world: "World", chat_id: ChatId, permission: str) -> Chat:
    """Find a chat where the bot may send this kind of message."""
    chat = open_chat(world, chat_id)
    if chat.may(world.bot.id, permission):
        return chat
    raise bad_request(f"not enough rights to send {KIND_WORDS[permission]} to the chat")


def _closed(world: "World", chat: Chat) -> ApiError | None:
    person = world.people.get(chat.id)
    if person:
        if person.deactivated:
            return forbidden("user is deactivated")
        return forbidden("bot was blocked by the user") if person.blocked else None
    if chat.deleted:
        return forbidden("the group chat was deleted")
    standing = chat.members[world.bot.id]
    if standing.status == "kicked":
        return forbidden(f"bot was kicked from the {chat.kind} chat")
    return None if standing.inside else forbidden(f"bot is not a member of the {chat.kind} chat")


def _number(chat_id: ChatId) -> int:
    text = str(chat_id).strip()
    if not text:
        raise bad_request("chat_id is empty")
    if not text.lstrip("-").isdigit():
        raise bad_request("chat not found")
    return int(text)


def post_of(chat: Chat, message_id: int, what: str) -> Post:
    """Find a message for a purpose, which the refusal names: "message to edit", "message to pin"."""
    post = chat.post(message_id)
    if post is None:
        raise bad_request(f"{what} not found")
    return post


def own_post(world: "World", chat: Chat, message_id: int) -> Post:
    """Find a message that the bot sent and can therefore edit."""
    post = post_of(chat, message_id, "message to edit")
    if post.sender is not world.bot or post.service or post.pins:
        raise bad_request("message can't be edited")
    return post


def thread_of(world: "World", chat: Chat, thread: int | None, reply_to: Post | None) -> int | None:
    """Check the topic or thread that a message is sent to."""
    if chat.is_forum:
        wanted = thread if thread is not None else (reply_to.thread if reply_to else None)
        return _topic(world, chat, wanted)
    if thread is not None and (chat.kind != "supergroup" or chat.post(thread) is None):
        raise bad_request("message thread not found")
    return thread


def _topic(world: "World", chat: Chat, wanted: int | None) -> int | None:
    if wanted is None:
        return None
    topic = chat.topics.get(wanted)
    if topic is None or wanted == GENERAL_TOPIC:
        raise bad_request("message thread not found")
    if topic.closed and not chat.holds(world.bot.id, "can_manage_topics"):
        raise bad_request("TOPIC_CLOSED")
    return wanted


def topic_of(world: "World", chat: Chat, topic_id: int) -> Topic:
    """Find a topic that the bot may manage."""
    if not chat.is_forum:
        raise bad_request("the chat is not a forum")
    if not chat.holds(world.bot.id, "can_manage_topics"):
        raise bad_request("not enough rights to manage topics")
    topic = chat.topics.get(topic_id)
    if topic is None:
        raise bad_request("TOPIC_ID_INVALID")
    return topic


def member_of(world: "World", chat: Chat, user_id: int) -> Member:
    """Find somebody's standing; a stranger to this chat has left it."""
    standing = chat.member(user_id)
    if standing:
        return standing
    person = world.people.get(user_id)
    if person is None:
        raise bad_request("member not found")
    return Member(person, "left")
