"""Methods that ask about chats and members, and leave them."""

from typing import TYPE_CHECKING

from bot.emulator import shapes
from bot.emulator.errors import bad_request
from bot.emulator.membership import seat
from bot.emulator.methods.registry import method
from bot.emulator.methods.targets import member_of, open_chat
from bot.emulator.parameters import ChatId, Parameters
from bot.emulator.state import Member, Object

if TYPE_CHECKING:
    from bot.emulator.world import World


class Place(Parameters):
    """One chat."""

    chat_id: ChatId


class Administrators(Place):
    """Whose administrators are wanted."""

    return_bots: bool = False


class Standing(Place):
    """One account in one chat."""

    user_id: int


@method(Place)
def get_chat(world: "World", given: Place) -> Object:
    """Tell all about a chat."""
    return shapes.full_chat(open_chat(world, given.chat_id))


@method(Standing)
def get_chat_member(world: "World", given: Standing) -> Object:
    """Tell somebody's standing in a chat."""
    chat = open_chat(world, given.chat_id)
    return shapes.member(member_of(world, chat, given.user_id), chat)


@method(Administrators)
def get_chat_administrators(world: "World", given: Administrators) -> list[Object]:
    """List who leads a group; bots other than this one would be left out."""
    chat = open_chat(world, given.chat_id)
    if chat.kind == "private":
        raise bad_request("there are no administrators in the private chat")
    return [shapes.member(m, chat) for m in chat.members.values() if m.leads]


@method(Place)
def get_chat_member_count(world: "World", given: Place) -> int:
    """Count who is in a chat."""
    chat = open_chat(world, given.chat_id)
    return sum(member.inside for member in chat.members.values())


@method(Place)
def leave_chat(world: "World", given: Place) -> bool:
    """Leave a group."""
    chat = open_chat(world, given.chat_id)
    if chat.kind == "private":
        raise bad_request("chat member status can't be changed in private chats")
    seat(world, chat, Member(world.bot, "left"), world.bot)
    return True
