"""Themes that a taxonomy lacks, found among the answers that fit none of its topics, and named by their own words.

1. Who is near whom: answers whose vectors exceed a cosine that few pairs reach (n answers, d wide).
2. The answer with the most and nearest neighbours gathers them, then the next of the rest (the densest first, as in
   quality threshold clustering: Heyer, Kruglyak, Yooseph, Genome Research 9, 1999); answers then join the closest mean.
3. A theme is named by phrases that at least two of its answers hold and that are rare elsewhere: c-TF-IDF
   (Grootendorst, arXiv:2203.05794) over the phrases of the summary's themes, at least one in each language of weight.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.analysis.digest_themes import further_words, gathered, phrases_of
from bot.analysis.digest_vectors import Integers, vectors
from bot.analysis.topic_meaning import Meaning
from bot.analysis.topic_words import unspaced
from bot.domain.reply import Answer
from bot.domain.theme import Emergent
from bot.domain.topic import Topic

MOST, MOST_EMBEDDED = 10_000, 2_000  # answers that are looked at, the latest; fewer where each must be embedded
SMALLEST, FEWEST_AUTHORS = 3, 2
MOST_THEMES = 9
_DEVIATIONS, _BOUNDS = 2.5, (0.15, 0.4)  # how much nearer than usual is near, and its bounds
_NEAR_BY_WORDS, _NEAR_BY_MEANING = 0.17, 0.28  # what that is in large communities
_FEW = 50  # answers for which that counts
_ROUNDS = 3
_AT_ONCE = 1_024  # answers that are compared with all in one step
_PHRASES, _PER_WORD = 3, 0.3  # of a name; how much more each further word makes a phrase worth
_SHARED = 0.2  # least share of a theme's answers that hold a phrase of its name
_RARER = 3  # how many times rarer elsewhere a phrase of a name is: else it is what everybody talks about
_HARDLY = 0.01  # share of the answers elsewhere below which a phrase is as rare as can be
_BEGINNING = 5  # letters by which two words are taken for one
_OF_WEIGHT = 0.25  # share of a theme's answers from which their language has a phrase in its name

Rows = npt.NDArray[np.float32]
Booleans = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class _Near:
    """Pairs of answers that are near each other, both ways: `one[k]` and `other[k]` at a cosine of `how[k]`."""

    one: Integers
    other: Integers
    how: Rows


def emergent(
    answers: Sequence[Answer],
    topics: Sequence[Topic],
    meaning: Meaning | None = None,
    known: Sequence[Emergent] = (),
) -> list[Emergent]:
    """Themes of at least three answers by two people that are about none of the topics, the largest first.

    Deterministic for the same answers in the same order. `answers` are all that were given: the ones that fit a topic
    tell what is said everywhere. Answers are gathered around the themes that are `known` from before, then anew.
    """
    keys = {topic.key for topic in topics}
    free = [answer for answer in answers if keys.isdisjoint(answer.topics)][-MOST:]
    if len(free) < SMALLEST:
        return []
    places = {answer.id: at for at, answer in enumerate(free)}
    before = [[places[reply] for reply in theme.replies if reply in places] for theme in known]
    found = _gathered(free, topics, meaning, [group for group in before if len(group) >= SMALLEST])
    groups = [[free[at] for at in group] for group in found if len(group) >= SMALLEST]
    kept = [group for group in groups if len({answer.author for answer in group}) >= FEWEST_AUTHORS]
    held, everywhere = _held(answers, kept)
    named = [(_name(group, held, _elsewhere(group, held, everywhere, len(answers))), group) for group in kept]
    return [Emergent(words, tuple(answer.id for answer in group)) for words, group in named if words][:MOST_THEMES]


def _gathered(
    free: Sequence[Answer], topics: Sequence[Topic], meaning: Meaning | None, before: Sequence[Sequence[int]]
) -> list[list[int]]:
    """Places of answers that belong together: by meaning where it is on, can be told, and takes no hours.

    Else by words; among a few answers rare words cannot be told from common ones, and only shared phrases count.
    """
    if meaning is not None and len(free) <= MOST_EMBEDDED:
        sense = meaning.sense([(answer.text, answer.language) for answer in free], topics)
        if sense is not None:
            rows = sense.rows.astype(np.float32)
            return _groups(rows, _threshold(rows, _NEAR_BY_MEANING), before)
    rows = vectors(free)
    if len(free) >= _FEW:
        return _groups(rows, _threshold(rows, _NEAR_BY_WORDS), before)
    return [_central_first(rows, np.array(found.members)) for found in gathered(free, rows, most=1.0)[0]]


def _groups(rows: Rows, least: float, before: Sequence[Sequence[int]]) -> list[list[int]]:
    """Places of answers that are near one another, each group with its most central answer first; largest first.

    `before` are the places of those that were together at an earlier look.
    """
    known = [_centre(rows[list(group)], rows[group[0]]) for group in before][: 2 * MOST_THEMES]
    nowhere = _homes(rows, np.stack(known), least) < 0 if known else np.ones(len(rows), bool)
    seeds = [*known, *_densest(rows, _neighbours(rows, least), nowhere)]
    if not seeds:
        return []
    centres = np.stack(seeds)
    for _ in range(_ROUNDS):
        home = _homes(rows, centres, least)
        centres = np.stack([_centre(rows[home == n], centre) for n, centre in enumerate(centres)])
    home = _homes(rows, centres, least)
    groups = [_central_first(rows, np.flatnonzero(home == n)) for n in range(len(centres))]
    return sorted(groups, key=lambda group: -len(group))


def _homes(rows: Rows, centres: Rows, least: float) -> Integers:
    """The number of the centre that each row is closest to, or -1 where it is near none."""
    nearness = rows @ centres.T
    homes: Integers = np.where(nearness.max(axis=1) >= least, nearness.argmax(axis=1), -1)
    return homes


def _central_first(rows: Rows, members: Integers) -> list[int]:
    """Members by their nearness to the mean of all of them."""
    if not len(members):
        return []
    nearness = rows[members] @ _centre(rows[members], rows[members[0]])
    order: list[int] = members[np.argsort(-nearness, kind="stable")].tolist()
    return order


def _threshold(rows: Rows, presumed: float) -> float:
    """The cosine from which two answers are near: far above what is usual between them, or presumed of a few."""
    sample = rows[np.linspace(0, len(rows) - 1, min(len(rows), _AT_ONCE)).astype(np.int64)]
    cosines = (sample @ sample.T)[~np.eye(len(sample), dtype=bool)]
    seen = float(np.clip(cosines.mean() + _DEVIATIONS * cosines.std(), *_BOUNDS))
    return (_FEW * presumed + len(rows) * seen) / (_FEW + len(rows))


def _neighbours(rows: Rows, least: float) -> _Near:
    """Every pair that is near, block by block, so that memory does not grow with the square."""
    found: list[tuple[Integers, Integers, Rows]] = []
    for start in range(0, len(rows), _AT_ONCE):
        cosines = rows[start : start + _AT_ONCE] @ rows.T
        one, other = np.nonzero(cosines >= least)
        apart = one + start != other
        one, other = one[apart], other[apart]
        found.append((one + start, other, cosines[one, other]))
    ones, others, how = zip(*found, strict=True)
    return _Near(np.concatenate(ones), np.concatenate(others), np.concatenate(how))


def _densest(rows: Rows, near: _Near, free: Booleans) -> list[Rows]:
    """The means of the densest neighbourhoods among the free answers, none of which shares one with another."""
    centres: list[Rows] = []
    free = free.copy()
    while len(centres) < 2 * MOST_THEMES:
        pairs = free[near.one] & free[near.other]
        weight = np.bincount(near.one[pairs], near.how[pairs], len(rows))
        best = int(weight.argmax())
        around = np.append(near.other[pairs & (near.one == best)], best)
        if len(around) < SMALLEST:
            break
        centres.append(_centre(rows[around], rows[best]))
        free[around] = False
    return centres


def _centre(rows: Rows, otherwise: Rows) -> Rows:
    """The direction of the mean of the rows; of none, the one that was given."""
    mean: Rows = rows.mean(axis=0) if len(rows) else otherwise
    length = float(np.linalg.norm(mean))
    return mean / length if length > 0 else otherwise


def _held(
    answers: Sequence[Answer], groups: Sequence[Sequence[Answer]]
) -> tuple[dict[int, dict[str, str]], Mapping[str, int]]:
    """The phrases of each answer in a group (folded to written), and the number of all answers that hold each."""
    grouped = {answer.id for group in groups for answer in group}
    held: dict[int, dict[str, str]] = {}
    everywhere: Counter[str] = Counter()
    for answer, phrases in zip(answers, phrases_of(answers), strict=True):
        everywhere.update(phrases.keys())
        if answer.id in grouped:
            held[answer.id] = phrases
    return held, everywhere


def _elsewhere(
    group: Sequence[Answer], held: Mapping[int, Mapping[str, str]], everywhere: Mapping[str, int], answers: int
) -> dict[str, float]:
    """The share of the answers outside a group that hold each of its phrases."""
    within = Counter(phrase for answer in group for phrase in held[answer.id])
    return {phrase: (everywhere[phrase] - count) / max(answers - len(group), 1) for phrase, count in within.items()}


def _name(
    group: Sequence[Answer], held: Mapping[int, Mapping[str, str]], elsewhere: Mapping[str, float]
) -> tuple[tuple[str, str], ...]:
    """The most telling phrases with their languages; none when no phrase is shared by enough of the answers."""
    holders: dict[str, list[Answer]] = defaultdict(list)
    for answer in group:
        for phrase in held[answer.id]:
            holders[phrase].append(answer)
    share = {p: len(of) / len(group) for p, of in holders.items() if len(of) > 1}
    worth = {p: _worth(p, part, elsewhere[p]) for p, part in share.items() if part >= _RARER * elsewhere[p]}
    order = sorted(worth, key=lambda phrase: (-worth[phrase], phrase))
    telling = [p for p in order if len({answer.author for answer in holders[p]}) > 1]
    shared = [phrase for phrase in telling if len(holders[phrase]) >= _SHARED * len(group)]
    speaks = {phrase: _most(answer.language for answer in holders[phrase]) for phrase in telling}
    chosen = _distinct(shared)[:_PHRASES]
    heavy = [code for code, count in Counter(a.language for a in group).items() if count >= _OF_WEIGHT * len(group)]
    silent = [code for code in heavy if code not in {speaks[phrase] for phrase in chosen}]
    chosen += [phrase for code in silent for phrase in telling if speaks[phrase] == code][: len(silent)]
    if not shared:
        return ()
    return tuple((speaks[p], _most(held[answer.id][p] for answer in holders[p])) for p in dict.fromkeys(chosen))


def _worth(phrase: str, share: float, elsewhere: float) -> float:
    """How many of the answers hold the phrase, more when few others do, and when it has more words."""
    return share * math.log(1 + share / (elsewhere + _HARDLY)) * (1 + _PER_WORD * further_words(phrase))


def _most(said: Iterable[str]) -> str:
    """What is said most often; of equals, the first in order."""
    counts = Counter(said)
    return min(counts, key=lambda one: (-counts[one], one))


def _distinct(phrases: Sequence[str]) -> list[str]:
    """Phrases in their order without those that share a word, or its beginning, with an earlier one."""
    chosen: list[str] = []
    for phrase in phrases:
        if not any(_akin(word, other) for word in phrase.split() for one in chosen for other in one.split()):
            chosen.append(phrase)
    return chosen


def _akin(one: str, other: str) -> bool:
    """Whether two words begin alike, or share a character where no spaces are set."""
    if unspaced(one) or unspaced(other):
        return not set(one).isdisjoint(other)
    shorter = min(len(one), len(other), _BEGINNING)
    return one[:shorter] == other[:shorter]
