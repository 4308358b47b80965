"""Which command menu a person sees: the first list that is set, in the documented order."""

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeChatAdministrators,
    BotCommandScopeChatMember,
    BotCommandScopeDefault,
)
from telegram.error import BadRequest

from bot.emulator.people import Person
from bot.emulator.state import Chat
from tests.emulator.conftest import Scene


def _sees(scene: Scene, chat: Chat, person: Person) -> str | None:
    menu = scene.world.commands.shown(chat, person.id, person.language or "")
    return str(menu[0]["command"]) if menu else None


async def test_in_a_group_the_narrowest_menu_wins(scene: Scene, bot: Bot) -> None:
    group = scene.group.id
    order: list[tuple[BotCommandScope, str | None, str | None]] = [
        (BotCommandScopeDefault(), "a", "a"),
        (BotCommandScopeAllGroupChats(), "b", "b"),
        (BotCommandScopeAllChatAdministrators(), "b", "c"),
        (BotCommandScopeChat(group), "d", "d"),
        (BotCommandScopeChatAdministrators(group), "d", "e"),
        (BotCommandScopeChatMember(group, scene.awa.id), "f", "e"),
    ]
    assert _sees(scene, scene.group, scene.awa) is None
    for number, (scope, member, administrator) in enumerate(order):
        await bot.set_my_commands([BotCommand("abcdef"[number], "x")], scope)
        assert _sees(scene, scene.group, scene.awa) == member
        assert _sees(scene, scene.group, scene.fatou) == administrator


async def test_a_language_wins_within_its_scope_only(scene: Scene, bot: Bot) -> None:
    await bot.set_my_commands([BotCommand("general", "x")])
    await bot.set_my_commands([BotCommand("ordre", "x")], language_code="fr")
    assert _sees(scene, scene.group, scene.awa) == "ordre"
    assert _sees(scene, scene.group, scene.grace) == "general"
    await bot.set_my_commands([BotCommand("group", "x")], BotCommandScopeAllGroupChats())
    assert _sees(scene, scene.group, scene.awa) == "group"


async def test_the_private_menu_is_its_own(scene: Scene, bot: Bot) -> None:
    scene.awa.start()
    private = scene.world.private(scene.awa)
    await bot.set_my_commands([BotCommand("group", "x")], BotCommandScopeAllGroupChats())
    assert _sees(scene, private, scene.awa) is None
    await bot.set_my_commands([BotCommand("private", "x")], BotCommandScopeAllPrivateChats())
    assert _sees(scene, private, scene.awa) == "private"
    await bot.set_my_commands([BotCommand("hers", "x")], BotCommandScopeChat(scene.awa.id))
    assert _sees(scene, private, scene.awa) == "hers"
    await bot.delete_my_commands(BotCommandScopeChat(scene.awa.id))
    assert _sees(scene, private, scene.awa) == "private"


@pytest.mark.parametrize(
    ("command", "refusal"),
    [("Agenda", "Bot_command_invalid"), ("a" * 33, "Bot_command_invalid"), ("ok", None)],
)
async def test_a_menu_is_checked(scene: Scene, bot: Bot, command: str, refusal: str | None) -> None:
    if refusal is None:
        assert await bot.set_my_commands([(command, "x")])
        return
    with pytest.raises(BadRequest, match=refusal):
        await bot.set_my_commands([(command, "x")])
