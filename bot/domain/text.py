"""What is true of any text in a chat, so that lengths, names and cuts are computed in one place.

Telegram counts text in UTF-16 code units after its markup is parsed: https://core.telegram.org/bots/api#messageentity
"""

import html
import re
import unicodedata

MESSAGE_LIMIT = 4096
CAPTION_LIMIT = 1024

_TAG = re.compile(r"<[^<>]*>")
_EXTENDERS = {"\u200d", "\ufe0f", "\ufe0e", "\u20e3"}
_LEFTWARD = ("R", "AL", "AN")
_MOST_NAME = 64


def units(text: str) -> int:
    """Length of a plain text in UTF-16 code units, as Telegram counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def visible_units(markup: str) -> int:
    """Length in UTF-16 code units of our own HTML once its tags and entities are parsed."""
    return units(bare(markup))


def bare(markup: str) -> str:
    """Our own HTML as the plain text that a reader sees once its tags and entities are parsed."""
    return html.unescape(_TAG.sub("", markup))


def escape(text: str) -> str:
    """A member's words made harmless inside our HTML."""
    return html.escape(text, quote=False)


def clean_name(name: str) -> str:
    """A person's display name without the invisible characters that could reorder or break a line.

    Category C holds controls, bidirectional marks, zero-width characters and lone surrogates
    (Unicode Standard, chapter 4.5); returns at most 64 characters, and "?" for an empty name.
    """
    kept = "".join(" " if c.isspace() else c for c in name if c.isspace() or unicodedata.category(c)[0] != "C")
    return one_line(kept)[:_MOST_NAME].strip() or "?"


def one_line(text: str) -> str:
    """The text on one line, with one blank between words and none around them."""
    return " ".join(text.split())


def storable(text: str) -> str:
    """The text as every database can hold it: PostgreSQL refuses NUL, and a lone surrogate has no UTF-8 form."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")


def in_its_direction(text: str) -> str:
    """The text, byte for byte, between invisible marks that make it run in the direction of most of its letters.

    A reader's device takes a paragraph's direction from its first letter, which may be a foreign name (Unicode Standard
    Annex 9, P2). A text without right-to-left letters needs no marks and gets none.
    """
    leftward, rightward = (sum(unicodedata.bidirectional(c) in kinds for c in text) for kinds in (_LEFTWARD, ("L",)))
    if not leftward:
        return text
    mark = "\u200f" if leftward >= rightward else "\u200e"
    return f"{mark}{text}{mark}"


def isolated(text: str) -> str:
    """Words that stand inside a line of ours, kept from turning what stands around them when they run leftward."""
    leftward = any(unicodedata.bidirectional(c) in _LEFTWARD for c in text)
    return f"\u2068{text}\u2069" if leftward else text


def cut(text: str, most: int) -> str:
    """The longest beginning of at most `most` UTF-16 units that does not divide a visible character."""
    if units(text) <= most:
        return text
    end = min(len(text), most)
    while end and (units(text[:end]) > most or _joined(text, end)):
        end -= 1
    return text[:end]


def shortened(text: str, most: int) -> str:
    """The text, or its beginning in at most `most` UTF-16 units with a mark that there is more."""
    return text if units(text) <= most else cut(text, most - 1).rstrip() + "…"


def beginning(quote: str, most: int) -> str:
    """Somebody's words, or so many UTF-16 units of them and the mark that more of them were left out."""
    shown = cut(quote, most)
    return shown if shown == quote else f"{shown} […]"


def _joined(text: str, at: int) -> bool:
    """Whether the characters on both sides of `at` belong to one visible character."""
    if at >= len(text):
        return False
    after, before = text[at], text[at - 1]
    modifier = 0x1F3FB <= ord(after) <= 0x1F3FF
    flags = _is_flag(before) and _is_flag(after)
    return bool(unicodedata.combining(after)) or after in _EXTENDERS or before == "\u200d" or modifier or flags


def _is_flag(character: str) -> bool:
    return 0x1F1E6 <= ord(character) <= 0x1F1FF
