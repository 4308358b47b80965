"""What people do in chats, from request bodies to verbs."""

import asyncio
import re

from bot.emulator.errors import RoomError
from bot.emulator.people import Person, Query
from bot.emulator.room import bodies, views
from bot.emulator.state import Chat, Media, Object, Post
from bot.emulator.text.words import Entity
from bot.emulator.world import World

ANSWER_SECONDS = 5.0
DEEP_LINK = re.compile(r"https?://t\.me/(\w+)\?start=([\w-]*)")
Ids = dict[str, int]


class Missing(RoomError):
    """Something that the address names does not exist."""


def person_of(world: World, number: int) -> Person:
    """Find a person."""
    if number not in world.people:
        raise Missing(f"There is no person {number}.")
    return world.people[number]


def chat_of(world: World, ids: Ids) -> Chat:
    """Find a chat; somebody's private chat opens when it is first looked for."""
    number = ids["chat"]
    if number in world.people:
        return world.private(world.people[number])
    if number not in world.chats:
        raise Missing(f"There is no chat {number}.")
    return world.chats[number]


def post_of(chat: Chat, number: int) -> Post:
    """Find a message."""
    post = chat.post(number)
    if post is None:
        raise Missing(f"There is no message {number} here.")
    return post


def say(world: World, ids: Ids, body: bodies.Said) -> Object:
    """Send a message, or an album as the several messages that it is."""
    chat, who = chat_of(world, ids), person_of(world, body.who)
    media = _media(world, body)
    if body.album:
        album = str(world.random.getrandbits(50))
        photos = [Media("photo", world.files.add("photo.jpg", data)) for data in body.album]
        posts = [_send(chat, who, body, photo, album) for photo in photos[:1]]
        posts += [who.say(chat, media=photo, album=album, thread=posts[0].thread) for photo in photos[1:]]
    else:
        posts = [_send(chat, who, body, media)]
    return {"message": views.message(chat, posts[0], who)}


def _send(chat: Chat, who: Person, body: bodies.Said, media: Media | None, album: str | None = None) -> Post:
    marks = tuple(Entity(e.type, e.offset, e.length, e.url, e.user) for e in body.entities)
    text = (body.caption or body.text) if media else body.text
    target = _target(who, chat, body.reply_to)
    return who.say(chat, text, target, body.quote, body.thread, media, album, marks, body.anonymous)


def _media(world: World, body: bodies.Said) -> Media | None:
    if body.photo is not None:
        return Media("photo", world.files.add("photo.jpg", body.photo))
    if body.document is not None:
        return Media("document", world.files.add(body.document.name, body.document.base64))
    if body.sticker is not None:
        return Media("sticker", world.files.add("sticker.webp", b"sticker"), body.sticker)
    return None


def _target(who: Person, chat: Chat, wanted: int | str | None) -> Post | None:
    """Find what is replied to: by id, or the latest message of the bot or of the pinned ones."""
    if wanted is None:
        return None
    if isinstance(wanted, int):
        return post_of(chat, wanted)
    if wanted == "pinned":
        posts = chat.pinned
    else:
        bot = who.world.bot
        posts = [p for p in chat.posts.values() if p.sender is bot and not (p.deleted or p.service or p.pins)]
    if not posts:
        raise Missing(f"There is no {wanted} message here yet.")
    return posts[-1]


def edit(world: World, ids: Ids, body: bodies.Edited) -> Object:
    """Change one's message."""
    chat, who = chat_of(world, ids), person_of(world, body.who)
    post = post_of(chat, ids["message"])
    who.edit(chat, post, body.text)
    return {"message": views.message(chat, post, who)}


def remove(world: World, ids: Ids, body: bodies.Acting) -> Object:
    """Delete a message."""
    chat = chat_of(world, ids)
    person_of(world, body.who).remove(chat, post_of(chat, ids["message"]))
    return {}


def react(world: World, ids: Ids, body: bodies.Reacted) -> Object:
    """Put or take back a reaction."""
    chat, who = chat_of(world, ids), person_of(world, body.who)
    post = post_of(chat, ids["message"])
    who.react(chat, post, body.emoji)
    return {"message": views.message(chat, post, who)}


def vote(world: World, ids: Ids, body: bodies.Voted) -> Object:
    """Vote in a poll."""
    chat, who = chat_of(world, ids), person_of(world, body.who)
    post = post_of(chat, ids["message"])
    who.vote(chat, post, body.options)
    return {"message": views.message(chat, post, who)}


def add_option(world: World, ids: Ids, body: bodies.Added) -> Object:
    """Add an option to a poll."""
    chat, who = chat_of(world, ids), person_of(world, body.who)
    post = post_of(chat, ids["message"])
    who.add_option(chat, post, body.text)
    return {"message": views.message(chat, post, who)}


async def press(world: World, ids: Ids, body: bodies.Pressed) -> Object:
    """Press a button: wait for the bot's answer, or follow the button's link."""
    chat, who = chat_of(world, ids), person_of(world, body.who)
    post = post_of(chat, ids["message"])
    button = _button(post, body)
    if url := button.get("url"):
        return _follow(world, who, str(url))
    query = who.press(chat, post, str(button["callback_data"]))
    return {"answer": await _answer(query)}


async def _answer(query: Query) -> Object:
    try:
        await asyncio.wait_for(query.answered.wait(), ANSWER_SECONDS)
    except TimeoutError:
        return {}
    return query.answer or {}


def _button(post: Post, body: bodies.Pressed) -> Object:
    rows = (post.markup or {}).get("inline_keyboard")
    if not isinstance(rows, list) or body.row >= len(rows) or body.column >= len(rows[body.row]):
        raise Missing("There is no such button.")
    button: Object = rows[body.row][body.column]
    return button


def _follow(world: World, who: Person, url: str) -> Object:
    """Open a link; one that starts this bot opens the private chat and presses Start."""
    link = DEEP_LINK.fullmatch(url)
    if link is None or link.group(1).lower() != str(world.bot.username).lower():
        return {"answer": {"url": url}}
    who.start(link.group(2))
    return {"open_chat": who.id}
