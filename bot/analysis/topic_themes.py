"""Themes that a taxonomy lacks, found among the answers that fit none of its topics, and named by their own words.

1. A word that several people use is asked whether it tells anything: by the company it keeps (`topic_company.py`). What
   everybody says, what the question said, and what is said as often about topics tells nothing.
2. The word that draws most answers together, and draws them closest, gathers them and what is near their middle; then
   the next word the rest. A theme begins with a word of its members, so that it can be named (as in suffix tree
   clustering: Zamir and Etzioni, SIGIR 1998); a word that keeps no company begins none, however often it is said.
3. A theme is named by phrases that at least two of its answers hold and that are rare elsewhere: c-TF-IDF
   (Grootendorst, arXiv:2203.05794), a phrase before its parts, at least one in each language of weight.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from bot.analysis.topic_company import Meanings, Space, Words, company
from bot.analysis.topic_likeness import Floats
from bot.analysis.topic_meaning import Meaning
from bot.analysis.topic_phrases import Phrase, keys_of, phrases
from bot.analysis.topic_words import unspaced
from bot.domain.reply import Answer
from bot.domain.theme import Emergent
from bot.domain.topic import Topic

MOST, MOST_EMBEDDED = 10_000, 2_000  # answers that are looked at, the latest; fewer where each must be embedded
SMALLEST, FEWEST_AUTHORS = 3, 2
MOST_THEMES = 9
_OF_MANY = 150  # a theme begins with a word of at least one in so many answers
_FEW = 50  # answers below which the company of a word cannot be told for certain
_PRESUMED = 1.0  # what a word that several use is presumed to tell, as far as that cannot be told
_LEAST = 0.15  # what a word must tell to begin a theme: a small effect (Cohen, Statistical Power Analysis, 1988)
_REACH = 0.6  # how much the number of answers counts beside how close they are
_PER_WORD = 0.3  # how much more each further word makes a phrase worth
_PHRASES = 3  # of a name
_SHARED = 0.25  # least share of a theme's answers that hold a phrase of its name
_RARER = 3  # how many times rarer elsewhere a phrase of a name is: else it is what everybody talks about
_HARDLY = 0.01  # share of the answers elsewhere below which a phrase is as rare as can be
_WHOLE, _LOOSE = 0.5, 0.9  # share of those who say a part from which the phrase that they say is named instead
_BESIDE = 0.25  # what a further phrase of a name must be worth, beside the first
_BEGINNING = 5  # letters by which two words are taken for one
_OF_WEIGHT = 0.25  # share of a theme's answers from which their language has a phrase in its name


@dataclass(frozen=True, slots=True)
class _Said:
    """What was said: `free` are the answers that fit no topic, `held` their phrases.

    `count` is the number of all answers that hold each phrase, `every` that of all answers.
    """

    free: Sequence[Answer]
    held: Sequence[Mapping[str, Phrase]]
    count: Mapping[str, int]
    every: int


@dataclass(frozen=True, slots=True)
class _Seed:
    """A phrase that a theme could begin with: the places of those who say it, and how much it tells."""

    phrase: Phrase
    places: frozenset[int]
    tells: float


def emergent(
    answers: Sequence[Answer],
    topics: Sequence[Topic],
    meaning: Meaning | None = None,
    known: Sequence[Emergent] = (),
    asked: Sequence[tuple[str, str]] = (),
) -> list[Emergent]:
    """Themes of at least three answers by two people that are about none of the topics, the largest first.

    Deterministic for the same answers in the same order. `answers` are all that were given: the ones that fit a topic
    tell what is said everywhere. Answers are gathered around the themes that are `known` from before, then anew.
    `asked` are the questions, each with its language: their words tell nothing.
    """
    said = _said(answers, topics, keys_of(asked))
    if len(said.free) < SMALLEST:
        return []
    groups = _gathered(said, _space(said, topics or _questions(asked), meaning), known)
    several = [group for group in groups if len({said.free[at].author for at in group}) >= FEWEST_AUTHORS]
    named = [(_name(said, group), group) for group in sorted(several, key=lambda group: -len(group))]
    return [Emergent(words, tuple(said.free[at].id for at in group)) for words, group in named if words]


def _said(answers: Sequence[Answer], topics: Sequence[Topic], asked: frozenset[str]) -> _Said:
    keys = {topic.key for topic in topics}
    held = [{key: one for key, one in of.items() if key not in asked} for of in phrases(answers)]
    free = [at for at, answer in enumerate(answers) if keys.isdisjoint(answer.topics)][-MOST:]
    count = Counter(key for of in held for key in of)
    return _Said([answers[at] for at in free], [held[at] for at in free], count, len(answers))


def _questions(asked: Sequence[tuple[str, str]]) -> tuple[Topic, ...]:
    """What answers are placed by while there are no topics."""
    return (Topic("", {language: text for text, language in asked}),) if asked else ()


def _space(said: _Said, topics: Sequence[Topic], meaning: Meaning | None) -> Space:
    """How near answers are: by meaning where it is on, can be told, and takes no hours; else by words."""
    if meaning is not None and len(said.free) <= MOST_EMBEDDED:
        sense = meaning.sense([(answer.text, answer.language) for answer in said.free], topics)
        if sense is not None:
            return Meanings(sense.rows)
    return Words(said.held)


def _seeds(said: _Said, space: Space) -> list[_Seed]:
    """Phrases that tell something, of at least two people, and said no less often here than about topics."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for at, held in enumerate(said.held):
        for key in held:
            holders[key].append(at)
    often = {key: places for key, places in holders.items() if _begins(said, key, places)}
    doubt = _doubt(said)
    tells = {key: (1 - doubt) * company(space, places, key) + doubt * _PRESUMED for key, places in often.items()}
    return [
        _Seed(said.held[often[key][0]][key], frozenset(often[key]), of) for key, of in tells.items() if of >= _LEAST
    ]


def _doubt(said: _Said) -> float:
    """How little can be told of the company of words, 0 to 1."""
    return max(0.0, 1 - len(said.free) / _FEW)


def _begins(said: _Said, key: str, places: Sequence[int]) -> bool:
    """Whether a phrase is said by enough people to begin a theme, and no more often about topics."""
    elsewhere = (said.count[key] - len(places)) / max(said.every - len(said.free), 1)
    people = len({said.free[at].author for at in places})
    enough = len(places) >= _least(said) and people >= FEWEST_AUTHORS
    return enough and len(places) / len(said.free) >= elsewhere


def _least(said: _Said) -> int:
    """How many answers the phrase is in with which a theme begins."""
    return max(2, len(said.free) // _OF_MANY)


def _gathered(said: _Said, space: Space, known: Sequence[Emergent]) -> list[list[int]]:
    """Places of answers that belong together, the most central first: around what was known, then around words."""
    places = {answer.id: at for at, answer in enumerate(said.free)}
    before = [[places[reply] for reply in theme.replies if reply in places] for theme in known]
    groups: list[list[int]] = []
    reached: set[int] = set()
    near = space.near * (1 - _doubt(said) / 2)
    for group in before:
        groups += _near(space.towards(group), near, reached) if len(group) > 1 else []
    seeds = {seed.phrase.key: seed for seed in _seeds(said, space)}
    most = len(groups) + MOST_THEMES
    while seeds and len(groups) < most:
        best = max(seeds.values(), key=lambda seed: (_draws(seed, reached), seed.phrase.key))
        del seeds[best.phrase.key]
        new = sorted(best.places - reached)
        if len(new) >= _least(said):
            groups += _near(space.towards(new), near, reached)
    return groups


def _near(nearness: Floats, least: float, reached: set[int]) -> list[list[int]]:
    """One group, of what is near enough and was not reached before; none where that is too few."""
    order = np.argsort(-nearness, kind="stable").tolist()
    group = [at for at in order if nearness[at] >= least and at not in reached]
    if len(group) < SMALLEST:
        return []
    reached.update(group)
    return [group]


def _draws(seed: _Seed, reached: set[int]) -> float:
    """How many answers a phrase would newly gather, and how closely."""
    return float(len(seed.places - reached) ** _REACH) * seed.tells * (1 + _PER_WORD * seed.phrase.further)


def _name(said: _Said, group: Sequence[int]) -> tuple[tuple[str, str], ...]:
    """The most telling phrases with their languages; none when no phrase is shared by enough of the answers."""
    holders = _holders(said, group)
    worth = {key: _worth(said, group, key, of) for key, of in holders.items()}
    telling = [key for key in sorted(worth, key=lambda key: (-worth[key], len(key), key)) if worth[key] > 0]
    shared = [key for key in telling if len(holders[key]) >= _SHARED * len(group)]
    beside = [key for key in shared if worth[key] >= _BESIDE * worth[shared[0]]]
    chosen = _distinct([(_whole(said, key, holders), key) for key in beside])[:_PHRASES]
    speaks = {key: _most(said.free[at].language for at in of) for key, of in holders.items()}
    count = Counter(said.free[at].language for at in group)
    heavy = [code for code, answers in count.items() if answers >= _OF_WEIGHT * len(group)]
    silent = [code for code in heavy if chosen and code not in {speaks[key] for key in chosen}]
    chosen += [key for code in silent for key in telling if speaks[key] == code][: len(silent)]
    written = {key: _most(said.held[at][key].written for at in holders[key]) for key in chosen}
    return tuple((speaks[key], written[key]) for key in dict.fromkeys(chosen))


def _holders(said: _Said, group: Sequence[int]) -> dict[str, list[int]]:
    """The phrases that at least two people in a group hold, each with the places of its answers."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for at in group:
        for key in said.held[at]:
            holders[key].append(at)
    return {key: of for key, of in holders.items() if len({said.free[at].author for at in of}) >= FEWEST_AUTHORS}


def _worth(said: _Said, group: Sequence[int], key: str, holders: Sequence[int]) -> float:
    """How many of the answers hold the phrase, more when few others do, and when it has more words; 0 if many do."""
    share = len(holders) / len(group)
    elsewhere = (said.count[key] - len(holders)) / max(said.every - len(group), 1)
    longer = 1 + _PER_WORD * said.held[holders[0]][key].further
    return share * math.log(1 + share / (elsewhere + _HARDLY)) * longer * (share >= _RARER * elsewhere)


def _whole(said: _Said, key: str, holders: Mapping[str, Sequence[int]]) -> str:
    """The longest phrase that holds this one and that most of those say who say this one."""
    longer = [other for other in holders if _within(key, other)]
    loose = {other: said.held[holders[other][0]][other].loose for other in longer}
    whole = [o for o in longer if len(holders[o]) >= (_LOOSE if loose[o] else _WHOLE) * len(holders[key])]
    return max(whole, key=lambda other: (len(other), other), default=key)


def _within(key: str, other: str) -> bool:
    return key in other and (unspaced(key) or f" {key} " in f" {other} ")


def _most(said: Iterable[str]) -> str:
    """What is said most often; of equals, the first in order."""
    counts = Counter(said)
    return min(counts, key=lambda one: (-counts[one], one))


def _distinct(keys: Sequence[tuple[str, ...]]) -> list[str]:
    """Of each choice, in their order, the first phrase that shares no word, or its beginning, with an earlier one."""
    chosen: list[str] = []
    for choice in keys:
        new = [
            key for key in choice if not any(_akin(a, b) for a in key.split() for one in chosen for b in one.split())
        ]
        chosen += new[:1]
    return chosen


def _akin(one: str, other: str) -> bool:
    """Whether two words begin alike, or share a character where no spaces are set."""
    if unspaced(one) or unspaced(other):
        return not set(one).isdisjoint(other)
    shorter = min(len(one), len(other), _BEGINNING)
    return one[:shorter] == other[:shorter]
