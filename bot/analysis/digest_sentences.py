"""Sentences of an answer, so that a quote is something its author would call complete.

Every function returns exact pieces of the text it is given. Sentence ends follow the Unicode property Sentence_Terminal
(Unicode Standard Annex 29) for Latin, Arabic, CJK, Devanagari, Ethiopic, Khmer and Burmese, with the usual exceptions
for abbreviations, initials and numbered lists.
"""

import re
from collections.abc import Iterator

from bot.domain.text import cut, units

GREETING_LENGTH = 12  # characters below which a sentence of a longer text says nothing by itself
QUOTE_LENGTH = 240  # characters: about six lines on a phone

_CLOSERS = "\"'”’»)\\]）」』›"
_END = re.compile(rf"(?:[.!?…]+[{_CLOSERS}]*(?:[ \u00a0\u202f]»)?(?=\s|$)|[。！？｡؟۔।॥።፧។၊။]+[{_CLOSERS}]*|\n+)")
_CLAUSE_END = re.compile(r"[,;:،؛、，；：፣፤](?=\s|[^\x00-\x7f])|\s[-–—](?=\s)")
_ABBREVIATED = re.compile(
    r"(?:^|[\s(])(?:\w|\d{1,2}|[a-zà-ÿ]\.\w|dr|mr|mrs|ms|prof|st|vs|etc|ex|env|resp|bzw|ca|no|nr|sr|sra|sta|approx)\.$",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[^\W\d_]+")
_LEANING = frozenset(
    """
    and but or so because then thus therefore however also instead otherwise this that these those they he she
    et mais ou donc alors ainsi cependant aussi sinon cela ceci ça ce cette ces ils elle elles
    e mas ou porque então assim portanto porém também senão isso isto esse essa esses essas este esta ele ela eles elas
    y pero porque entonces así también eso esto ese esa esos esas este esta él ella ellos ellas
    und aber oder denn weil dann deshalb daher jedoch auch sonst dies diese dieser dieses er
    """.split()
)
"""First words understood only by what was said before; none of them is an article or a noun in another language."""
_QUESTION = re.compile(rf"[?؟？፧][!?؟？]*[{_CLOSERS}]*(?:[ \u00a0\u202f]»)?$")


def sentences(text: str) -> list[str]:
    """The sentences of a text in order, each an exact piece of it without surrounding space; none for an empty text."""
    return [piece for start, end in _spans(text) if (piece := text[start:end].strip())]


def quotable(text: str, most: int = QUOTE_LENGTH) -> list[str]:
    """Pieces of a text that can be quoted, best place first: the whole, else its short sentences, else a beginning.

    Pieces are at most `most` characters long, unless even the first clause is longer than that and cannot be divided
    between words. An empty text has none.
    """
    whole = text.strip()
    if len(whole) <= most:
        return [whole] if whole else []
    short = [sentence for sentence in sentences(whole) if len(sentence) <= most]
    telling = [sentence for sentence in short if len(sentence) >= GREETING_LENGTH]
    standing = [sentence for sentence in telling if not _leans(sentence)]
    return standing or telling or short or [_beginning(whole, most)]


def _leans(sentence: str) -> bool:
    """Whether a sentence begins with a word that points to the one before it: "But this ..."."""
    first = _LETTERS.search(sentence)
    return first is not None and first[0].casefold() in _LEANING


def opening(text: str, most: int) -> str:
    """The text if it is at most `most` UTF-16 units long, else its first whole sentences, else a beginning."""
    if units(text) <= most:
        return text
    ends = [end for _, end in _spans(text) if units(text[:end].rstrip()) <= most]
    return text[: ends[-1]].rstrip() if ends else cut(_beginning(text, most), most)


def questions(text: str) -> list[str]:
    """The sentences of a text that ask: they end in the question mark of any script, or stand between ¿ and ?."""
    return [sentence for sentence in sentences(text) if _QUESTION.search(sentence) and len(sentence) > 2]


def _spans(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for found in _END.finditer(text):
        if not _goes_on(text, start, found):
            yield start, found.end()
            start = found.end()
    yield start, len(text)


def _goes_on(text: str, start: int, end: re.Match[str]) -> bool:
    """Whether a full stop ends no sentence: an abbreviation, an initial, a list number, or a small letter follows."""
    if "." not in end[0] and "…" not in end[0]:
        return False
    following = text[end.end() : end.end() + 2].strip()[:1]
    return following.islower() or bool(end[0] == "." and following and _ABBREVIATED.search(text[start : end.end()]))


def _beginning(text: str, most: int) -> str:
    """The longest run of whole clauses from the start that fits; else of whole words."""
    ends = [found.start() for found in _CLAUSE_END.finditer(text, 1, most + 1)]
    if ends and ends[-1] >= most // 4:
        return text[: ends[-1]].rstrip()
    fitting = cut(text, most)
    last_space = max(fitting.rfind(space) for space in " \n\t\u3000")
    return fitting[:last_space].rstrip() if last_space >= most // 4 else fitting
