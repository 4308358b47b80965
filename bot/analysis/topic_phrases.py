"""The phrases of an answer that could name a theme: one to three words, which hold one that says much by itself.

Two forms of a word are one by its stem. Where no spaces are set, a phrase is two to six characters, and one that always
stands before or behind the same character is a piece of a longer one (accessor variety: Feng, Chen, Deng, Zheng,
Computational Linguistics 30, 2004). Small words are those that our texts have most often (`common_words.txt`): no
phrase begins or ends with one. The wider lists of `stopwordsiso` hold words with a subject too: these stand beside
others, not alone. German writes its nouns with a capital, so that there a phrase ends with a noun.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import stopwordsiso

from bot.analysis.digest_vectors import NO_SPACES, WORD, common_words, without_addresses
from bot.analysis.topic_words import fold, stem
from bot.domain.reply import Answer

_LONGEST, _LONGEST_UNSPACED = 3, 6  # words; characters
_SHORTEST = 3  # letters
_VARIETY = 3  # different neighbours on each side that tell a phrase from a piece of one
_CAPITAL_NOUNS = ("de", "lb")
_NOUNS = 0.5  # share of the times that it is written with a capital from which a word is a noun
_CODES = {"nb": "no", "nn": "no"}  # as `stopwordsiso` has them

_FIRST_CJK = "\u3040"
_WITHOUT_SPACES = re.compile(rf"[{NO_SPACES}]+")


@dataclass(frozen=True, slots=True)
class Phrase:
    """What is said in an answer: `key` is the same for all its forms, `written` stands exactly so in the answer.

    A `unit` is the smallest there is: a word, or two characters. `further` words, beyond its first, say much. A `loose`
    phrase begins or ends with a word that says little.
    """

    key: str
    written: str
    unit: bool
    further: float
    loose: bool = False


@dataclass(frozen=True, slots=True)
class _Word:
    key: str
    start: int
    end: int
    small: bool
    weak: bool


def phrases(answers: Sequence[Answer]) -> list[dict[str, Phrase]]:
    """The phrases of each answer by their keys."""
    sides: defaultdict[str, tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
    times: Counter[str] = Counter()
    found: list[dict[str, Phrase]] = []
    for at, answer in enumerate(answers):
        found.append({phrase.key: phrase for phrase in _spaced(answer)})
        for phrase, before, behind in _unspaced(answer):
            found[-1].setdefault(phrase.key, phrase)
            times[phrase.key] += 1
            sides[phrase.key][0].add(before or f"^{at}")
            sides[phrase.key][1].add(behind or f"${at}")
    none = {key for key, ends in sides.items() if min(map(len, ends)) < min(_VARIETY, times[key])}
    none |= _no_nouns(answers, found)
    return [{key: phrase for key, phrase in held.items() if key not in none} for held in found]


def keys_of(texts: Sequence[tuple[str, str]]) -> frozenset[str]:
    """The keys of all phrases in texts, each with its language."""
    return frozenset().union(*phrases([Answer(0, 0, text, language) for text, language in texts]))


def _no_nouns(answers: Sequence[Answer], found: Sequence[Mapping[str, Phrase]]) -> set[str]:
    """Phrases that do not end with a noun where nouns are told by their capital: too seldom written with one."""
    told = [held for answer, held in zip(answers, found, strict=True) if answer.language in _CAPITAL_NOUNS]
    every = Counter(key for held in told for key in held)
    nouns = Counter(key for held in told for key, one in held.items() if one.written.split()[-1][0].isupper())
    return {key for key, times in every.items() if nouns[key] < _NOUNS * times}


@cache
def _weak(language: str) -> frozenset[str]:
    """Folded words that say little alone."""
    code = _CODES.get(language, language)
    wide = stopwordsiso.stopwords(code) if stopwordsiso.has_lang(code) else ()
    return frozenset(fold(word) for word in wide) | common_words(language)


def _spaced(answer: Answer) -> Iterator[Phrase]:
    """Phrases of words that stand beside each other, with nothing but a space or a hyphen between them."""
    text = without_addresses(answer.text)
    run: list[_Word] = []
    for found in WORD.finditer(text):
        if _WITHOUT_SPACES.match(found[0]):
            run = []
            continue
        if run and text[run[-1].end : found.start()] not in (" ", "-"):
            run = []
        run = [*run, _word(found, answer.language)][-_LONGEST:]
        parts = [run[first:] for first in range(len(run))]
        yield from (_phrase(part, text) for part in parts if _telling(part))


def _word(found: re.Match[str], language: str) -> _Word:
    folded = fold(found[0])
    small = folded in common_words(language) or len(folded) < _SHORTEST or folded.isdecimal()
    return _Word(stem(found[0], language), *found.span(), small, small or folded in _weak(language))


def _telling(part: Sequence[_Word]) -> bool:
    return not (part[0].small or part[-1].small or all(word.weak for word in part))


def _phrase(part: Sequence[_Word], text: str) -> Phrase:
    key, written = " ".join(word.key for word in part), text[part[0].start : part[-1].end]
    further = sum(not word.weak for word in part) - 1
    return Phrase(key, written, len(part) == 1, further, part[0].weak or part[-1].weak)


def _unspaced(answer: Answer) -> Iterator[tuple[Phrase, str, str]]:
    """Phrases of characters, each with the characters before and behind it, empty where the run ends.

    There are none in scripts whose characters are parts of syllables (Thai, Khmer ...).
    """
    for found in _WITHOUT_SPACES.finditer(without_addresses(answer.text)):
        run = found[0]
        for start in range(len(run) - 1 if run[0] >= _FIRST_CJK else 0):
            for end in range(start + 2, min(start + _LONGEST_UNSPACED, len(run)) + 1):
                if _says_much(said := run[start:end], answer.language):
                    phrase = Phrase(fold(said), said, len(said) == 2, (len(said) - 2) / 2)
                    yield phrase, run[start - 1 : start], run[end : end + 1]


def _says_much(said: str, language: str) -> bool:
    return common_words(language).isdisjoint(said) and said not in _weak(language)
