"""How a message enters a chat: its number, its thread, and whether the bot is told."""

from typing import TYPE_CHECKING

from bot.emulator import shapes
from bot.emulator.state import GENERAL_TOPIC, Chat, Post
from bot.emulator.text.words import cut

if TYPE_CHECKING:
    from bot.emulator.world import World


def publish(world: "World", chat: Chat, post: Post, number: int | None = None) -> Post:
    """Put a message into a chat and tell the page and, where Telegram would, the bot."""
    post.id = number or world.number(chat)
    post.date = world.clock.unix()
    _thread(chat, post)
    chat.posts[post.id] = post
    world.changed(chat.id, "message")
    if post.service or post.pins or post.sender is not world.bot:
        tell(world, chat, post, "message")
    return post


def tell(world: "World", chat: Chat, post: Post, kind: str) -> None:
    """Give the bot a message or its edit, when it is allowed to see it."""
    if hears(world, chat, post):
        world.inbox.add(kind, shapes.message(chat, post))


def hears(world: "World", chat: Chat, post: Post) -> bool:
    """Apply membership and privacy mode: what reaches the bot at all."""
    bot = world.bot
    if chat.kind == "private":
        return True
    member = chat.member(bot.id)
    if member is None or not member.inside:
        return False
    if post.service or post.pins or member.leads or not bot.privacy:
        return True
    replied = post.reply_to
    return _addressed(world, post) or (replied is not None and replied.sender is bot and not replied.service)


def _addressed(world: "World", post: Post) -> bool:
    """Recognise commands for this bot or for no bot in particular, and its name."""
    name = f"@{world.bot.username}".lower()
    for mark in post.words.entities:
        covered = cut(post.words.text, mark.offset, mark.end).lower()
        if mark.type == "bot_command" and ("@" not in covered or covered.endswith(name)):
            return True
        if mark.type == "mention" and covered == name:
            return True
    return False


def _thread(chat: Chat, post: Post) -> None:
    """Place a message: in its topic, or in the thread of what it replies to."""
    if chat.kind != "supergroup":
        return
    target = post.reply_to
    if not chat.is_forum:
        post.thread = post.thread or (target and (target.thread or target.id)) or None
        return
    post.thread = post.thread or (target.thread if target else None)
    if post.thread in (None, GENERAL_TOPIC):
        post.thread = None
        return
    post.in_topic = True
    if target is None and not (post.service or post.pins):
        post.reply_to = chat.posts.get(post.thread)
