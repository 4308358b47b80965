"""The Bot API methods: one function each, grouped by subject; importing this package registers them all."""

from bot.emulator.methods import (
    chats,
    commands,
    editing,
    polls,
    receiving,
    sending,
    topics,
)
from bot.emulator.methods.registry import METHODS

__all__ = ["METHODS", "chats", "commands", "editing", "polls", "receiving", "sending", "topics"]
