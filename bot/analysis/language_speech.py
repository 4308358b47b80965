"""What a person says in a message, without what has no language, so that detectors judge words alone.

Removed: addresses, mentions, commands, file names, hashtags, code, numbers with their units, emoji, and words that are
the same in every chat ("ok", "lol", "+1"). Quotations go too while words of the author's own remain.
"""

import re
import unicodedata

LONGEST = 1000  # characters: more says nothing new about the language

_NOT_SPEECH = re.compile(
    r"""
    </?[a-z][^<>]{0,200}>                                   # markup
    | \b(?:https?|ftp|tg)\s?:?\s?//\s?\S+(?:\s?[./]\s?\S+)* # addresses, also those that a tokenizer tore apart
    | \bwww\.\S+ | \b\w+(?:\.\w+)*\.[a-z]{2,6}/\S*
    | [\w.+-]+@[\w-]+(?:\.[\w-]+)+                          # mail
    | (?<![\w/])/[a-z0-9_]{1,32}(?:@\w+)?(?=\s|$)           # commands, as Telegram defines them
    | @\s?\w+(?:\s_\s\w+)* | \bRT\b                         # mentions
    | \#\w+                                                 # hashtags
    | \b\w[\w-]*\.(?:pdf|jpe?g|png|gif|mp[34]|ogg|docx?|xlsx?|pptx?|csv|txt|zip|com|org|net|int)\b
    | \b(?:doi|isbn):?\s?[\d./a-z-]+ | \b\w+\((?:["'][^()]*)?\)    # identifiers, calls
    | `[^`]*`
    | [a-z]*\d[\da-z.,:/°%]*(?:\s?(?:[kmcµ]?[gml]|k?cal|ms|h|min|utc|gmt|am|pm)\b)?  # numbers with their units
    | \b(?:gmt|utc)\b
    """,
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
_PERHAPS_NOT = re.compile(r"[@#/<`\d(]|\.\w|RT|GMT|UTC|(?i:doi|isbn)")
_QUOTED = re.compile(r"^\s*>.*$|«[^»]*»|“[^”]*”|„[^“”]*[“”]|\"[^\"\n]*\"", re.MULTILINE)
_QUOTING = re.compile('[>«“„"]')
_EVERYWHERE = frozenset(
    "ok okk okay okayy okey oki lol lool loll lmao rofl omg wow woww amen hm hmm ah ahh eh ehh oh ohh uh uhh xd xdd "
    "covid whatsapp telegram facebook twitter youtube zoom".split()
)
_LAUGHTER = re.compile(r"\b[ae]?([hj][aei])\1+[hj]?\b", re.IGNORECASE)
_LONG_RUN = re.compile(r"(\w)\1{2,}")
_MARKS = (  # \w leaves out the signs that are written above, below and around letters
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0dff\u0e00-\u0eff"
    "\u0f71-\u0fbc\u1000-\u109f\u17b4-\u17d3"
)
_WORD = re.compile(rf"[^\W\d_][\w'’ʼ\u200c\u200d{_MARKS}-]*")
_LETTER = re.compile(r"[^\W\d_]")


def speech(text: str) -> str:
    """The words of `text` in composed form (NFC), one space apart, at most 1,000 characters; empty when it has none."""
    own = composed(text)
    if _PERHAPS_NOT.search(own):
        own = _NOT_SPEECH.sub(" ", own)
    return _words(_without_quotations(own))[:LONGEST].strip()


def composed(text: str) -> str:
    """The first 2,000 characters of `text` in composed form (NFC), so that it counts the same however it is typed."""
    return unicodedata.normalize("NFC", text)[: 2 * LONGEST]


def letters(text: str) -> int:
    """How many letters of any script there are."""
    return len(_LETTER.findall(text))


def _without_quotations(text: str) -> str:
    """The author's own words when they are at least as many as those quoted."""
    if not _QUOTING.search(text):
        return text
    rest = _QUOTED.sub(" ", text)
    return rest if rest == text or 2 * letters(rest) >= letters(text) else text


def _words(text: str) -> str:
    """Words with long runs of a letter shortened, without those that are said everywhere or are one letter repeated."""
    words: list[str] = _WORD.findall(_LAUGHTER.sub(" ", _LONG_RUN.sub(r"\1\1", text)))
    return " ".join([word for word in words if word.lower() not in _EVERYWHERE and not _one_letter_held(word)])


def _one_letter_held(word: str) -> bool:
    return len(word) == 2 and word[0] == word[1] and word.isascii()
