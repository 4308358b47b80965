"""Small words that let the emulator's tests say what they expect."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from telegram.error import TelegramError


@contextmanager
def refused(kind: type[TelegramError], text: str) -> Iterator[None]:
    """Expect Telegram's refusal with exactly this text; the library changes its first letter's case."""
    with pytest.raises(kind) as refusal:
        yield
    said = refusal.value.message.removeprefix("Forbidden: ")
    assert said.lower() == text.lower()


def dig(value: object, *path: str | int) -> object:
    """Reach into nested JSON."""
    for step in path:
        if isinstance(step, str):
            assert isinstance(value, dict)
            value = value[step]
        else:
            assert isinstance(value, list)
            value = value[step]
    return value
