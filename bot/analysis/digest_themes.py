"""Themes that no taxonomy knew: answers that share words of their own, named by those words.

Like suffix tree clustering (Zamir and Etzioni, SIGIR 1998), phrases that several answers use are found first and their
answers gathered round them, so that each theme has a name which members recognise; answers without the phrase join
the theme they are closest to.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from bot.analysis.digest_vectors import NO_SPACES, WORD, Floats, Integers, common_words, without_addresses
from bot.analysis.topic_words import fold
from bot.domain.reply import Answer

MOST_THEMES = 16
SMALLEST = 100  # a theme has at least one in so many answers
LONGEST_PHRASE = 3  # words
MOST_COMMON = 0.35  # share of the answers above which a word is everybody's, and tells no theme
CLOSE = 0.3  # cosine with a theme's mean above which an answer joins it

_FIRST_CJK = "\u3040"
_WITHOUT_SPACES = re.compile(rf"[{NO_SPACES}]+")


@dataclass(frozen=True, slots=True)
class Gathering:
    """Answers that share words: `words` stand exactly so in one of them.

    `members` are the places in the input of all its answers, and `holders` of those that use the words.
    """

    words: str
    members: tuple[int, ...]
    holders: tuple[int, ...]


def gathered(answers: Sequence[Answer], rows: Floats) -> tuple[list[Gathering], list[int]]:
    """Gatherings of at least two answers by size, largest first, and the places of the answers that fit in none.

    `rows` are the answers' vectors, shape (answers, WIDTH).
    """
    seeds = _seeds(answers)
    if not seeds:
        return [], list(range(len(answers)))
    home = _homes(rows, [holders for _, holders in seeds])
    found = [
        Gathering(phrase, tuple(np.flatnonzero(home == n).tolist()), tuple(holders))
        for n, (phrase, holders) in enumerate(seeds)
    ]
    return sorted(found, key=lambda g: -len(g.members)), np.flatnonzero(home < 0).tolist()


def _homes(rows: Floats, seeds: Sequence[Sequence[int]]) -> Integers:
    """The number of each answer's theme, or -1: of those whose phrase it has, else of all, the closest."""
    means = np.stack([rows[list(holders)].mean(axis=0) for holders in seeds])
    nearness = rows @ (means / np.maximum(np.linalg.norm(means, axis=1, keepdims=True), 1e-9)).T
    for n, holders in enumerate(seeds):
        nearness[list(holders), n] += 1.0
    return np.where(nearness.max(axis=1) >= CLOSE, np.argmax(nearness, axis=1), -1)


def _seeds(answers: Sequence[Answer]) -> list[tuple[str, list[int]]]:
    """Phrases with the answers that hold them, chosen greedily so that each reaches answers no other has reached."""
    least = max(2, len(answers) // SMALLEST)
    written, holders = _phrases(answers, least)
    reached: set[int] = set()
    seeds: list[tuple[str, list[int]]] = []
    while holders and len(seeds) < MOST_THEMES:
        best = max(holders, key=lambda p: (_worth(p, holders[p] - reached, len(answers)), p))
        new = set().union(*(holders.pop(kin) for kin in _kin(best, holders))) - reached
        if len(new) < least:
            break
        seeds.append((written[best], sorted(new)))
        reached |= new
    return seeds


def _kin(phrase: str, phrases: Iterable[str]) -> list[str]:
    """The phrase with its other endings: phrases that differ from it by at most two letters at the end."""
    return [p for p in phrases if abs(len(p) - len(phrase)) <= 2 and (p.startswith(phrase) or phrase.startswith(p))]


def _worth(phrase: str, new: set[int], answers: int) -> float:
    """Answers newly reached, more for a longer phrase and for a rarer one."""
    return len(new) * (1 + 0.4 * _further_words(phrase)) * float(np.log((1 + answers) / (1 + len(new))))


def _further_words(phrase: str) -> float:
    """How many words a phrase has beyond its first; where no spaces are set, two characters are a word."""
    return phrase.count(" ") if _WITHOUT_SPACES.match(phrase) is None else (len(phrase) - 2) / 2


def _phrases(answers: Sequence[Answer], least: int) -> tuple[dict[str, str], dict[str, set[int]]]:
    """Each phrase as most often written, and the places of the answers that hold it: at least so many, not too many."""
    frequent = _frequent(answers, least)
    written: dict[str, Counter[str]] = defaultdict(Counter)
    holders: dict[str, set[int]] = defaultdict(set)
    for place, answer in enumerate(answers):
        for folded, phrase in _of(answer, frequent):
            written[folded][phrase] += 1
            holders[folded].add(place)
    most = max(3, MOST_COMMON * len(answers))
    kept = {folded: places for folded, places in holders.items() if least <= len(places) <= most}
    return {folded: min(written[folded], key=lambda p: (-written[folded][p], p)) for folded in kept}, kept


def _frequent(answers: Sequence[Answer], least: int) -> set[str]:
    """Folded words, or single characters where no spaces are set, that enough answers hold and that say much."""
    counts: Counter[str] = Counter()
    for answer in answers:
        common = common_words(answer.language)
        counts.update({word for word in _units(answer.text) if word not in common})
    return {word for word, count in counts.items() if count >= least}


def _units(text: str) -> Iterator[str]:
    for run in WORD.findall(fold(without_addresses(text))):
        if _WITHOUT_SPACES.match(run):
            yield from run
        elif len(run) > 2 and not run.isdecimal():
            yield run


def _of(answer: Answer, frequent: set[str]) -> Iterator[tuple[str, str]]:
    """Each phrase in an answer that starts and ends with a frequent word: folded, and exactly as it stands."""
    run: list[re.Match[str]] = []
    for word in WORD.finditer(without_addresses(answer.text)):
        if _WITHOUT_SPACES.match(word[0]):
            yield from _grams(word[0], frequent)
            continue
        if run and answer.text[run[-1].end() : word.start()] not in (" ", "-"):
            run = []
        run = [*run, word][-LONGEST_PHRASE:]
        if fold(word[0]) in frequent:
            for first in run:
                if fold(first[0]) in frequent:
                    phrase = answer.text[first.start() : word.end()]
                    yield fold(phrase), phrase


def _grams(run: str, frequent: set[str]) -> Iterator[tuple[str, str]]:
    """Phrases of two to four characters; none in scripts whose characters are parts of syllables (Thai, Khmer ...)."""
    if run[0] < _FIRST_CJK:
        return
    for start in range(len(run) - 1):
        for end in range(start + 2, min(start + 4, len(run)) + 1):
            if all(character in frequent for character in run[start:end]):
                yield run[start:end], run[start:end]
