"""Who comes, goes, leads or is restricted, and the updates and service messages that follow."""

from typing import TYPE_CHECKING

from bot.emulator import shapes
from bot.emulator.posting import publish
from bot.emulator.state import Account, Chat, Member, Object, Post

if TYPE_CHECKING:
    from bot.emulator.world import World


def seat(world: "World", chat: Chat, standing: Member, by: Account) -> None:
    """Give an account a standing in a chat, and tell everyone whom Telegram tells."""
    account = standing.account
    before = chat.member(account.id) or Member(account, "left")
    chat.members[account.id] = standing
    _announce(world, chat, before, by)
    if before.inside != standing.inside:
        _serve(world, chat, standing, by)
    world.changed(chat.id, "members")


def _announce(world: "World", chat: Chat, before: Member, by: Account) -> None:
    after = chat.members[before.account.id]
    mine = after.account is world.bot
    if not mine and not chat.leads(world.bot.id):
        return
    body: Object = {
        "chat": shapes.chat(chat),
        "from": shapes.user(by),
        "date": world.clock.unix(),
        "old_chat_member": shapes.member(before, chat),
        "new_chat_member": shapes.member(after, chat),
    }
    world.inbox.add("my_chat_member" if mine else "chat_member", body)


def _serve(world: "World", chat: Chat, standing: Member, by: Account) -> None:
    person = shapes.user(standing.account)
    about: Object = {"new_chat_members": [person]} if standing.inside else {"left_chat_member": person}
    publish(world, chat, Post(0, 0, by, service=about))


def migrate(world: "World", chat: Chat) -> Chat:
    """Turn a basic group into a supergroup: a new id, everyone moves, both chats say so."""
    new = Chat(-1_002_000_000_000 - len(world.chats) - 1, "supergroup", chat.title)
    new.members = dict(chat.members)
    new.permissions = chat.permissions
    world.chats[new.id] = new
    owner = next((m.account for m in chat.members.values() if m.status == "creator"), world.bot)
    publish(world, chat, Post(0, 0, owner, service={"migrate_to_chat_id": new.id}))
    chat.migrated_to = new.id
    publish(world, new, Post(0, 0, shapes.ANONYMOUS, service={"migrate_from_chat_id": chat.id}))
    world.changed(new.id, "members")
    return new


def block(world: "World", person: Account, blocked: bool) -> None:
    """Stop or restart the bot in somebody's private chat; the bot is told."""
    chat = world.private(person)
    before = Member(world.bot, "member" if blocked else "kicked")
    chat.members[world.bot.id] = Member(world.bot, "kicked" if blocked else "member")
    _announce(world, chat, before, person)
    world.changed(chat.id, "members")
