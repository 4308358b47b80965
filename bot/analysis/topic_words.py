"""Words as a topic sees them, so that case, accents, endings and scripts do not hide that two people say the same.

Folding: NFKC, casefold, without the marks of Latin, Greek, Cyrillic, Hebrew and Arabic (Unicode Standard, chapters 3.11
and 3.13). Endings: the Snowball stemmers (https://snowballstem.org); a language without one is not stemmed at all.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock

import snowballstemmer

_ALGORITHMS = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french", "ga": "irish",
    "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian",
    "ne": "nepali", "nl": "dutch", "no": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian",
    "ru": "russian", "sr": "serbian", "st": "sesotho", "sv": "swedish", "ta": "tamil", "tr": "turkish",
}  # fmt: skip
_STEMMERS = {code: snowballstemmer.stemmer(name) for code, name in _ALGORITHMS.items()}
_LONGEST = 64  # letters of a word; longer ones are not worth remembering
_ONE_AT_A_TIME = Lock()  # a stemmer keeps the word it works on in itself

_ARABIC_ARTICLE = re.compile("^(?:[وف]?(?:ال|بال|كال|لل)|و)(?=\\w{3})")
"""What light stemmers take off first (Larkey, Ballesteros, Connell: SIGIR 2002, "light10"), and Snowball not always."""

_ALONE = str.maketrans(
    {"đ": "d", "ø": "o", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "ħ": "h", "ى": "ي", "ة": "ه", "ی": "ي"}
    | {"ک": "ك", "ـ": "", "\u200d": "", "\u200c": ""}
)
_ACCENTS = re.compile(r"[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+")
_MARKS = "".join(re.escape(chr(c)) for c in range(0x300, 0x20000) if unicodedata.category(chr(c))[0] == "M")
_JOINED = f"[{_MARKS}\u200d\u1160-\u11ff]"
_WORD = re.compile(rf"[^\W_](?:[^\W_]|{_JOINED})*")
_CLUSTER = re.compile(rf"(?s:.){_JOINED}*")
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: `folded`; `written` in composed form; `text[start:end]` is the word as it stands there."""

    folded: str
    written: str
    start: int
    end: int


def fold(text: str) -> str:
    """The text without what writing habits add: case, accents, width, ligatures, vowel points."""
    if text.isascii():
        return text.lower()
    bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", text).casefold())
    return unicodedata.normalize("NFKC", bare).translate(_ALONE)


def unspaced(text: str) -> bool:
    """Whether a text holds characters of a script that sets no space between words, or glues particles to them."""
    return _UNSPACED.search(text) is not None


def words(text: str) -> Iterator[Word]:
    """The words of a text in order."""
    for found in _WORD.finditer(text):
        written = unicodedata.normalize("NFC", found[0])
        yield Word(stem(written, ""), written, found.start(), found.end())


def clusters(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its characters the place in `text` where its visible character starts.

    The list has one more item, the length of `text`, so that every end has a place too.
    """
    folded: list[str] = []
    places: list[int] = []
    for found in _CLUSTER.finditer(text):
        piece = fold(found[0])
        folded.append(piece)
        places += [found.start()] * len(piece)
    return "".join(folded), [*places, len(text)]


def stem(written: str, language: str) -> str:
    """A word's folded stem in a language; the folded word where no stemmer is, or where it is too long for one.

    >>> stem("Qualités", "fr"), stem("afya", "sw")
    ('qualit', 'afya')
    """
    if len(written) > _LONGEST:
        return fold(written)
    return _stem(written, language)


@lru_cache(maxsize=1 << 15)
def _stem(written: str, language: str) -> str:
    stemmer = _STEMMERS.get(language)
    if stemmer is None:
        return fold(written)
    plain = unicodedata.normalize("NFKC", written).casefold()
    if language == "ar":
        plain = _ARABIC_ARTICLE.sub("", plain)
    with _ONE_AT_A_TIME:
        return fold(stemmer.stemWord(plain)) or fold(written)
