"""Methods that set what people read before they write: command menus and descriptions."""

import re
from typing import TYPE_CHECKING, Annotated

from bot.emulator.commands import Scope
from bot.emulator.errors import bad_request
from bot.emulator.methods.registry import method
from bot.emulator.methods.targets import open_chat
from bot.emulator.parameters import ChatId, FromJson, Nested, Parameters
from bot.emulator.state import Object

if TYPE_CHECKING:
    from bot.emulator.world import World

PLACES = {"chat", "chat_administrators", "chat_member"}
SCOPES = {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"} | PLACES


class Command(Nested):
    """One line of a menu."""

    command: str
    description: str


class ScopeParameter(Nested):
    """For whom a menu is meant."""

    type: str
    chat_id: ChatId | None = None
    user_id: int | None = None


class Menu(Parameters):
    """One menu: a scope and a language."""

    scope: Annotated[ScopeParameter | None, FromJson] = None
    language_code: str = ""


class NewMenu(Menu):
    """The lines of a menu."""

    commands: Annotated[list[Command], FromJson]


class Description(Parameters):
    """What stands in the empty chat with the bot."""

    description: str = ""
    language_code: str = ""


class Language(Parameters):
    """For whom a description is wanted."""

    language_code: str = ""


class ShortDescription(Parameters):
    """What stands on the bot's profile."""

    short_description: str = ""
    language_code: str = ""


@method(NewMenu)
def set_my_commands(world: "World", given: NewMenu) -> bool:
    """Set one menu."""
    if len(given.commands) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for line in given.commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", line.command.removeprefix("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(line.description.strip()) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    lines: list[Object] = [
        {"command": line.command.removeprefix("/"), "description": line.description} for line in given.commands
    ]
    world.commands.write(_scope(world, given), _language(given.language_code), lines)
    return True


@method(Menu)
def get_my_commands(world: "World", given: Menu) -> list[Object]:
    """Read one menu back."""
    return world.commands.read(_scope(world, given), _language(given.language_code))


@method(Menu)
def delete_my_commands(world: "World", given: Menu) -> bool:
    """Remove one menu, so that a wider one shows through."""
    world.commands.write(_scope(world, given), _language(given.language_code), [])
    return True


@method(Description)
def set_my_description(world: "World", given: Description) -> bool:
    """Set the text of the empty chat."""
    if len(given.description) > 512:
        raise bad_request("BOT_DESCRIPTION_TOO_LONG")
    world.descriptions["description", _language(given.language_code)] = given.description
    return True


@method(ShortDescription)
def set_my_short_description(world: "World", given: ShortDescription) -> bool:
    """Set the text of the profile."""
    if len(given.short_description) > 120:
        raise bad_request("BOT_SHORT_DESCRIPTION_TOO_LONG")
    world.descriptions["short_description", _language(given.language_code)] = given.short_description
    return True


@method(Language)
def get_my_description(world: "World", given: Language) -> Object:
    """Read the text of the empty chat."""
    return _described(world, "description", given)


@method(Language)
def get_my_short_description(world: "World", given: Language) -> Object:
    """Read the text of the profile."""
    return _described(world, "short_description", given)


def _described(world: "World", what: str, given: Language) -> Object:
    """Find a description in one language, else the one for all."""
    texts = world.descriptions
    return {what: texts.get((what, given.language_code)) or texts.get((what, ""), "")}


def _language(code: str) -> str:
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise bad_request("LANG_CODE_INVALID")
    return code


def _scope(world: "World", given: Menu) -> Scope:
    wanted = given.scope
    if wanted is None:
        return Scope()
    if wanted.type not in SCOPES:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    if wanted.type not in PLACES:
        return Scope(wanted.type)
    if wanted.chat_id is None:
        raise bad_request("chat_id is empty")
    chat = open_chat(world, wanted.chat_id)
    if wanted.type == "chat_member" and wanted.user_id is None:
        raise bad_request("invalid user_id specified")
    return Scope(wanted.type, chat.id, wanted.user_id if wanted.type == "chat_member" else None)
