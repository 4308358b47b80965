"""What a person says in a message, without what has no language, so that detectors judge words alone.

Removed: addresses, mentions, commands, file names, hashtags, code, numbers with their units, emoji, and words that are
the same in every chat ("ok", "lol", "+1"). Quotations go too while words of the author's own remain.
"""

import re
import unicodedata

LONGEST = 1000

_NOT_SPEECH = re.compile(
    r"""
    <[^<>]{0,200}>                                          # markup
    | \b(?:https?|ftp|tg)\s?:?\s?//\s?\S+(?:\s?[./]\s?\S+)* # addresses, also those that a tokenizer tore apart
    | \bwww\.\S+ | \b\w+(?:\.\w+)*\.[a-z]{2,6}/\S*
    | [\w.+-]+@[\w-]+(?:\.[\w-]+)+                          # mail
    | (?<![\w/])/[a-z0-9_]{1,32}(?:@\w+)?(?=\s|$)           # commands, as Telegram defines them
    | @\s?\w+(?:\s_\s\w+)* | \bRT\b                         # mentions
    | \#\w+                                                 # hashtags
    | \b\w[\w-]*\.(?:pdf|jpe?g|png|gif|mp[34]|ogg|docx?|xlsx?|pptx?|csv|txt|zip|com|org|net|int)\b
    | \b(?:doi|isbn):?\s?[\d./a-z-]+ | \b\w+\([^()\s]*\)    # identifiers, calls
    | `[^`]*`
    | [a-z]*\d[\da-z.,:/°%]*(?:\s?(?:[kmcµ]?[gml]|k?cal|ms|h|min|utc|gmt|am|pm)\b)?  # numbers with their units
    | \b(?:gmt|utc)\b
    """,
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
_QUOTED = re.compile(r"^\s*>.*$|«[^»]*»|“[^”]*”|„[^“”]*[“”]|\"[^\"\n]*\"", re.MULTILINE)
_EVERYWHERE = re.compile(
    r"""\b(?:o+k+(?:ay|ey|i)?|l[ou]l+|lmao+|rofl|omg|wow+|amen|a?m+|h+m+|[ae]?h+|x?xd+|(\w)\1{3,}
    | [aeiuj]?(?:[hj]+[aeiu]+){2,}[hj]?|k{2,}|w{3,}|covid|whatsapp|telegram|facebook|twitter|youtube|zoom)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_LONG_RUN = re.compile(r"(\w)\1{2,}")
_NOT_A_WORD = re.compile(r"[^\w'’ʼ\u0300-\u036f\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f\u200c\u200d-]|[\d_]")
_LETTER = re.compile(r"[^\W\d_]")


def speech(text: str) -> str:
    """The words of `text` in composed form (NFC), one space apart, at most 1,000 characters; empty when it has none."""
    composed = unicodedata.normalize("NFC", text)[: 4 * LONGEST]
    own = _NOT_SPEECH.sub(" ", composed)
    return _words(_without_quotations(own))[:LONGEST].strip()


def letters(text: str) -> int:
    """How many letters of any script there are."""
    return len(_LETTER.findall(text))


def _without_quotations(text: str) -> str:
    """The author's own words when they are at least as many as those quoted."""
    rest = _QUOTED.sub(" ", text)
    return rest if 2 * letters(rest) >= letters(text) else text


def _words(text: str) -> str:
    shortened = _LONG_RUN.sub(r"\1\1", _EVERYWHERE.sub(" ", text))
    words = (word.strip("-'’ʼ") for word in _NOT_A_WORD.sub(" ", shortened).split())
    return " ".join(word for word in words if _LETTER.search(word))
