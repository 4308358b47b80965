"""The whole real bot, and Telegram emulated around it, as the dialogues have it."""

from tests.dialogues.conftest import choices, stage

__all__ = ["choices", "stage"]
