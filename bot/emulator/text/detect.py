"""The marks that Telegram finds by itself in any text: commands, mentions, hashtags, addresses."""

import re
from collections.abc import Iterator

from bot.emulator.text.words import Entity, Words, units

PATTERNS = {
    "url": re.compile(
        r"(?<![\w@.])(?:(?:https?|tg)://[^\s<>\"]+"
        r"|(?:[a-z0-9-]+\.)+(?:com|org|net|info|int|edu|gov|me|io|dev|app|eu|fr|pt|es|uk|ke|bf|mz|za|br)"
        r"(?![\w@])(?:[/?#][^\s<>\"]*)?)",
        re.IGNORECASE,
    ),
    "email": re.compile(r"(?<![\w.+-])[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+", re.IGNORECASE),
    "bot_command": re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>])"),
    "mention": re.compile(r"(?<!\w)@[A-Za-z0-9_]{2,32}(?!\w)"),
    "hashtag": re.compile(r"(?<![\w#])#(?=\w*[^\W\d])\w{1,256}(?![\w#])"),
}
OPAQUE = {"code", "pre", "text_link", "text_mention", "custom_emoji", "date_time"}


def detect(words: Words) -> Words:
    """Add what Telegram marks unasked, except inside code and links."""
    taken = [e for e in words.entities if e.type in OPAQUE]
    found = []
    for entity in _found(words.text):
        if all(entity.end <= other.offset or other.end <= entity.offset for other in taken):
            found.append(entity)
            taken.append(entity)
    merged = sorted((*words.entities, *found), key=lambda e: (e.offset, -e.length))
    return Words(words.text, tuple(merged))


def _found(text: str) -> Iterator[Entity]:
    for kind, pattern in PATTERNS.items():
        for match in pattern.finditer(text):
            covered = match.group().rstrip(".,;:!?)»”'") if kind == "url" else match.group()
            yield Entity(kind, units(text[: match.start()]), units(covered))
