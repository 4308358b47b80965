"""What a person sees: chats, members and messages, written for the page."""

from bot.emulator import shapes
from bot.emulator.people import Person
from bot.emulator.state import Account, Chat, Object, Post
from bot.emulator.text.render import render
from bot.emulator.world import World


def person(account: Account) -> Object:
    """Write one account for the chooser."""
    return {
        "id": account.id,
        "name": account.name,
        "username": account.username,
        "language": account.language,
        "is_bot": account.is_bot,
        "role_hint": account.role_hint if isinstance(account, Person) else None,
    }


def clock(world: World) -> Object:
    """Write the clock and what comes next."""
    due, human = world.clock.next, world.clock.next_human
    return {
        "now": world.clock.now().isoformat(timespec="seconds"),
        "next": {"at": due.at.isoformat(), "what": due.what} if due else None,
        "next_human": human.isoformat() if human else None,
    }


def state(world: World, viewer: Person | None) -> Object:
    """Write everything that one person sees, or all of it."""
    return {
        "clock": clock(world),
        "bots": [person(world.bot)],
        "people": [person(p) for p in world.people.values()],
        "chats": [chat(c, viewer) for c in world.chats.values() if sees(c, viewer)],
    }


def sees(place: Chat, viewer: Person | None) -> bool:
    """Say whether a chat is in somebody's list; a group that was upgraded lives on under its new id."""
    standing = place.member(viewer.id) if viewer else None
    return place.migrated_to is None and (viewer is None or (standing is not None and standing.inside))


def chat(place: Chat, viewer: Person | None) -> Object:
    """Write one chat for the list at the left."""
    posts = [post for post in place.posts.values() if not post.deleted]
    about: Object = {
        "id": place.id,
        "type": place.kind,
        "title": place.title or _other(place, viewer).name,
        "is_forum": place.is_forum,
        "topics": [{"id": t.id, "name": t.name, "closed": t.closed} for t in place.topics.values()],
        "members": [{"user": m.account.id, "status": m.status} for m in place.members.values()],
        "pinned": [post.id for post in place.pinned],
        "last": message(place, posts[-1], viewer) if posts else None,
    }
    return about | ({"with": _other(place, viewer).id} if place.kind == "private" else {})


def _other(place: Chat, viewer: Person | None) -> Account:
    """Find the other party of a private chat; to an onlooker that is the person."""
    accounts = [member.account for member in place.members.values()]
    return next((a for a in accounts if a.is_bot == (viewer is not None)), accounts[0])


def message(place: Chat, post: Post, viewer: Person | None) -> Object:
    """Write one message with what a bubble needs besides."""
    return {
        "message": shapes.message(place, post),
        "html": render(post.words),
        "words": post.words.text,
        "mine": viewer is not None and post.sender is viewer,
        "reactions": _reactions(post, viewer),
        "voted": post.poll.votes.get(viewer.id, []) if post.poll and viewer else [],
        "hidden": bool(post.poll and post.poll.hidden and not post.poll.closed),
        "growing": bool(post.poll and post.poll.growing and not post.poll.closed),
        "deleted": post.deleted,
        "file_url": f"/room/files/{post.media.file.id}" if post.media else None,
    }


def _reactions(post: Post, viewer: Person | None) -> list[Object]:
    given = [(emoji, who) for who, emojis in post.reactions.items() for emoji in emojis]
    return [
        {
            "emoji": emoji,
            "count": sum(other == emoji for other, _ in given),
            "mine": viewer is not None and (emoji, viewer.id) in given,
        }
        for emoji in dict.fromkeys(emoji for emoji, _ in given)
    ]
