"""Methods for the topics of a forum."""

from typing import TYPE_CHECKING

from bot.emulator import shapes
from bot.emulator.errors import bad_request
from bot.emulator.methods.registry import method
from bot.emulator.methods.targets import open_chat, topic_of
from bot.emulator.parameters import ChatId, Parameters
from bot.emulator.posting import publish
from bot.emulator.state import Object, Post

if TYPE_CHECKING:
    from bot.emulator.world import World


class NewTopic(Parameters):
    """The name of a topic to open."""

    chat_id: ChatId
    name: str
    icon_color: int = 0x6FB9F0


class TopicTarget(Parameters):
    """One topic."""

    chat_id: ChatId
    message_thread_id: int


@method(NewTopic)
def create_forum_topic(world: "World", given: NewTopic) -> Object:
    """Open a topic."""
    chat = open_chat(world, given.chat_id)
    if not chat.is_forum:
        raise bad_request("the chat is not a forum")
    if not chat.holds(world.bot.id, "can_manage_topics"):
        raise bad_request("not enough rights to create a topic")
    if not 1 <= len(given.name.strip()) <= 128:
        raise bad_request("TOPIC_TITLE_EMPTY" if not given.name.strip() else "topic name is too long")
    return shapes.topic(world.add_topic(chat, given.name, world.bot))


@method(TopicTarget)
def close_forum_topic(world: "World", given: TopicTarget) -> bool:
    """Close a topic to everyone who does not manage topics."""
    return _turn(world, given, closed=True)


@method(TopicTarget)
def reopen_forum_topic(world: "World", given: TopicTarget) -> bool:
    """Open a closed topic again."""
    return _turn(world, given, closed=False)


def _turn(world: "World", given: TopicTarget, closed: bool) -> bool:
    chat = open_chat(world, given.chat_id)
    topic = topic_of(world, chat, given.message_thread_id)
    if topic.closed == closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    topic.closed = closed
    about: Object = {"forum_topic_closed" if closed else "forum_topic_reopened": {}}
    publish(world, chat, Post(0, 0, world.bot, service=about, thread=topic.id))
    world.changed(chat.id, "topic")
    return True
