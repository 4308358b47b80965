"""What members say should be, and should not be, so that two who want the opposite can be shown side by side.

A claim is a modal verb with what follows it: "we should not *pay* volunteers". Two claims oppose each other when one is
denied and the other is not, and both have the same verb and are largely about the same (word stems: in one language). A
clause with any other denial or condition in it is passed over: whoever is unsure says nothing.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.analysis.digest_attitude import phrases
from bot.analysis.digest_sentences import sentences
from bot.analysis.digest_vectors import common_words
from bot.analysis.topic_words import fold, stem
from bot.domain.reply import Answer

BEFORE, AFTER = 6, 8  # words around the modal verb that a claim is about
DENIAL = 2  # words around the modal verb in which a denial belongs to it
MOST_COMPARED = 60  # claims of one verb on each side

_CLAUSE = re.compile(r"[^.,;:!?…()\n]+")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Claim:
    """That something should be, or, `denied`, should not be; `sentence` is an exact piece of the answer.

    `kinds` are words of `about` with one that stands beside each and tells which kind: (marijuana, medical); `after`
    are those that follow the verb.
    """

    answer: Answer
    sentence: str
    denied: bool
    verb: str
    about: frozenset[str]
    after: frozenset[str]
    kinds: frozenset[tuple[str, str]]


def opposed(answers: Sequence[Answer]) -> list[tuple[Claim, Claim]]:
    """Pairs of claims by different authors that oppose each other, the surest first; the denied one comes second."""
    by_verb: dict[tuple[str, str], tuple[list[Claim], list[Claim]]] = defaultdict(lambda: ([], []))
    for answer in answers:
        found = list(claims(answer))
        for claim in found if len({claim.denied for claim in found}) == 1 else ():
            by_verb[answer.language, claim.verb][claim.denied].append(claim)
    pairs = [
        (wanted, denied)
        for wants, denies in by_verb.values()
        for denied in denies[:MOST_COMPARED]
        for wanted in wants[:MOST_COMPARED]
        if _same_matter(wanted, denied) and wanted.answer.author != denied.answer.author
    ]
    return sorted(pairs, key=_sureness)


def _same_matter(wanted: Claim, denied: Claim) -> bool:
    """Whether the denied one is about nothing but what the other is about, and that is much of it.

    Who denies more than was wanted ("... at night") often denies only that; who wants one kind of a thing ("medical
    marijuana"), or something done in one way ("work in pairs"), wants not the whole: so nothing is said.
    """
    shared = wanted.about & denied.about
    one_kind = any(thing in shared and kind not in shared for thing, kind in wanted.kinds)
    one_way = bool(wanted.after) and shared.isdisjoint(wanted.after)
    largely = bool(shared) and 2 * len(shared) >= min(len(wanted.about), 2)
    return denied.about == shared and largely and not one_kind and not one_way


def _sureness(pair: tuple[Claim, Claim]) -> tuple[float, int, int, int]:
    one, other = pair
    shared = len(one.about & other.about)
    heard = one.answer.endorsements + other.answer.endorsements
    return -min(shared, 3), -heard, one.answer.id, other.answer.id


def claims(answer: Answer) -> Iterator[Claim]:
    """What an answer says should or should not be; nothing in a language without modal verbs listed."""
    if phrases(f"should {answer.language}"):
        for sentence in sentences(answer.text):
            for clause in _CLAUSE.findall(fold(sentence).replace("'", "").replace("’", "")):
                claim = _claim(_WORD.findall(clause), answer, sentence)
                if claim is not None:
                    yield claim


def _claim(words: Sequence[str], answer: Answer, sentence: str) -> Claim | None:
    at = next((n for n, word in enumerate(words) if word in phrases(f"should {answer.language}")), None)
    if at is None:
        return None
    denials, unsure = phrases(f"not {answer.language}"), phrases(f"unsure {answer.language}")
    near = [n for n in range(max(0, at - DENIAL), min(len(words), at + DENIAL + 1)) if words[n] in denials]
    others = [n for n, word in enumerate(words) if word in unsure | denials and n not in near]
    stems = dict(_stems(words, answer.language))
    told = [n for n in stems if at < n <= at + AFTER]
    if others or len(near) > 1 or not told:
        return None
    about = [n for n in stems if at - BEFORE <= n < at or n in told[1:]]
    step = 1 if answer.language == "en" else -1  # from a word that tells which kind to the thing itself
    kinds = frozenset((stems[n + step], stems[n]) for n in about if n + step in about)
    after = frozenset(stems[n] for n in told[1:])
    return Claim(answer, sentence, bool(near), stems[told[0]], frozenset(stems[n] for n in about), after, kinds)


def _stems(words: Sequence[str], language: str) -> Iterator[tuple[int, str]]:
    """The places and stems of the words that say something."""
    small = common_words(language).union(*(phrases(f"{kind} {language}") for kind in ("not", "unsure", "should")))
    for place, word in enumerate(words):
        if len(word) > 2 and word not in small and not word.isdecimal():
            yield place, stem(word, language)
