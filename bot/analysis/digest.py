"""The week's synthesis without any model: themes, points made by few, and open questions, in members' exact words.

It runs in six steps: where members say themselves that they agree or differ is set apart first; answers are grouped by
the topics they were tagged with; those without a topic by the words they share; each theme gets its most representative
quotes; what one or two people said far from all others is not lost; and questions that nobody answered stay open.
Nothing is quoted twice. Time grows with the number of answers, not with its square.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from math import ceil

import numpy as np

from bot.analysis.digest_attitude import attitude
from bot.analysis.digest_selection import Budget, select
from bot.analysis.digest_sentences import QUOTE_LENGTH, questions, sentences
from bot.analysis.digest_stance import agreements, differences
from bot.analysis.digest_themes import gathered
from bot.analysis.digest_vectors import Floats, vectors, words
from bot.analysis.question import asks, points_back
from bot.domain.digest import Quote, Synthesis, Theme
from bot.domain.reply import Answer
from bot.domain.topic import Topic

QUOTES_PER_THEME = 3
SMALL_WEEK = 3  # answers up to which everybody is quoted
ANSWERS_PER_QUOTE = 3  # a named theme of up to so many answers has one quote, of twice as many two
MOST_FEW = 3
MOST_QUESTIONS = 3
ENOUGH_FOR_FEW = 6  # answers below which nothing can be "said by few"
SHORTEST_POINT = 4  # words
SHORTEST_QUESTION = 3  # words
LONGEST_BARE = 12  # words up to which a question may be shown with the sentence before it
ALIKE = 0.3  # cosine from which two people make the same point
LANDMARKS = 1024  # answers that every answer is first compared with
MOST_CHECKED = 256  # points that are then compared with all


class Extractive:
    """The offline summariser: it chooses and orders, and never writes a word of its own."""

    def summarise(self, answers: Sequence[Answer], topics: Sequence[Topic]) -> Synthesis:
        """Themes by size, agreement and difference, points of few, open questions; deterministic for the same answers.

        A topic of an answer that `topics` lacks is passed over. Every answer is in at least one theme.
        """
        rows = vectors(answers)
        groups = _groups(answers, topics, rows)
        agreed, differing = agreements(answers), differences(answers)
        apart = {quote.reply for quote in Synthesis(agreements=tuple(agreed), differences=tuple(differing)).quotes()}
        echoes = {answer.id for answer in answers if answer.answers is not None and attitude(answer.text) > 0}
        open_questions = _questions(answers)
        asking = {quote.reply for quote in open_questions} if len(answers) > SMALL_WEEK else set()
        rare = _few(answers, rows, _shared(groups) | apart | echoes | asking)
        quoted = _Quoted({answer.author for answer in rare}, {answer.id for answer in rare} | apart | echoes | asking)
        least = len(answers) if len(answers) <= SMALL_WEEK else 1
        themes = tuple(_theme(group, quoted, least) for group in groups)
        few = tuple(quote for answer in rare for quote in select([answer], Budget(quotes=1)))
        return Synthesis(themes, few, open_questions, tuple(agreed), tuple(differing))


@dataclass(frozen=True, slots=True)
class _Quoted:
    """Who is quoted already, and in which answers: others are heard first, and nothing is shown twice."""

    authors: set[int]
    answers: set[int]


@dataclass(frozen=True, slots=True)
class _Group:
    """A theme before its quotes are chosen: topic key or naming words, its answers, and those fit to stand for it."""

    key: str
    words: str
    members: Sequence[Answer]
    exemplary: Sequence[Answer]

    @property
    def people(self) -> int:
        """How many said it: one who says it forty times is one."""
        return len({answer.author for answer in self.members})


def _groups(answers: Sequence[Answer], topics: Sequence[Topic], rows: Floats) -> list[_Group]:
    """Topics and gatherings by size, and what fits in none at the end."""
    known = {topic.key for topic in topics}
    by_topic: dict[str, list[Answer]] = defaultdict(list)
    for answer in answers:
        for key in known.intersection(answer.topics):
            by_topic[key].append(answer)
    free = [i for i, answer in enumerate(answers) if known.isdisjoint(answer.topics)]
    untagged = [answers[i] for i in free]
    gatherings, rest = gathered(untagged, rows[free])
    groups = [_Group(key, "", members, _chiefly(key, members, known)) for key, members in by_topic.items()]
    for found in gatherings:
        members, holders = ([untagged[i] for i in places] for places in (found.members, found.holders))
        groups.append(_Group("", found.words, members, holders))
    groups.sort(key=lambda group: (-group.people, -len(group.members), group.key, group.words))
    others = [untagged[i] for i in rest]
    return [*groups, _Group("", "", others, others)] if others else groups


def _chiefly(key: str, members: Sequence[Answer], known: Collection[str]) -> Sequence[Answer]:
    """Those of a topic's answers that are about nothing more than about it; in languages without any, all."""
    surest = {answer.id for answer in members if next(topic for topic in answer.topics if topic in known) == key}
    spoken = {answer.language for answer in members if answer.id in surest}
    return [answer for answer in members if answer.id in surest or answer.language not in spoken]


def _shared(groups: Sequence[_Group]) -> set[int]:
    """Answers whose point others make too, as far as can be told.

    Those who share words do. Between languages words tell nothing: a topic that two answers in other languages have,
    too, is taken to be shared.
    """
    spoken = Counter((group.key, answer.language) for group in groups for answer in group.members)
    return {
        answer.id
        for group in groups
        for answer in group.members
        if group.words or (group.key and len(group.members) - spoken[group.key, answer.language] >= 2)
    }


def _theme(group: _Group, quoted: _Quoted, least: int) -> Theme:
    """The group with one quote for a few answers, `least` if it can; what is quoted here is added to `quoted`.

    What fits in no theme, and is quoted elsewhere already, is not quoted again.
    """
    named = group.key or group.words
    wanted = max(least, ceil(len(group.members) / ANSWERS_PER_QUOTE)) if named else len(group.members)
    fresh = [answer for answer in group.exemplary if answer.id not in quoted.answers]
    fresh = fresh or (list(group.exemplary) if named else [])
    quotes = select(fresh, Budget(quotes=min(QUOTES_PER_THEME, wanted)), quoted.authors)
    authors = {answer.id: answer.author for answer in fresh}
    quoted.answers.update(quote.reply for quote in quotes)
    quoted.authors.update(authors[quote.reply] for quote in quotes)
    return Theme(group.key, tuple(quotes), tuple(answer.id for answer in group.members), group.words)


def _few(answers: Sequence[Answer], rows: Floats, shared: Collection[int]) -> list[Answer]:
    """Answers, none of them in `shared`, whose point at most one other makes: starred, endorsed and central ones first.

    In a language in which hardly anybody answered nothing is: others may have said the same in theirs.
    """
    if len(answers) < ENOUGH_FOR_FEW:
        return []
    typical = rows @ rows.mean(axis=0)
    sample = rows[np.linspace(0, len(rows) - 1, min(len(rows), LANDMARKS)).astype(np.int64)]
    alone = np.flatnonzero(((rows @ sample.T >= ALIKE).sum(axis=1) <= 2) & (typical > 0)).tolist()
    spoken = Counter(answer.language for answer in answers)
    alone = [i for i in alone if answers[i].id not in shared and spoken[answers[i].language] >= ENOUGH_FOR_FEW]
    said = [i for i in alone if len(words(answers[i].text)) >= SHORTEST_POINT]
    said.sort(key=lambda i: (-answers[i].endorsements, -float(typical[i]), answers[i].id))
    said = said[:MOST_CHECKED]
    alike = (rows[said] @ rows.T >= ALIKE).sum(axis=1)
    return _one_each(answers[i] for i, echoes in zip(said, alike.tolist(), strict=True) if echoes <= 2)[:MOST_FEW]


def _one_each(answers: Iterable[Answer]) -> list[Answer]:
    firsts: dict[int, Answer] = {}
    for answer in answers:
        firsts.setdefault(answer.author, answer)
    return list(firsts.values())


def _questions(answers: Sequence[Answer]) -> tuple[Quote, ...]:
    """Questions of members to which nobody replied, one each and none twice.

    Starred and endorsed ones first, then what several ask, what needs nothing said before it, and the longer.
    """
    replied = {answer.answers for answer in answers if answer.answers is not None}
    asked = [
        (answer, text)
        for answer in answers
        if answer.id not in replied
        for text in questions(answer.text)
        if len(text) <= QUOTE_LENGTH and asks(text, answer.language)
    ]
    times = Counter(" ".join(words(text)) for _, text in asked)
    asked = [(answer, text) for answer, text in asked if len(words(text)) >= SHORTEST_QUESTION]
    asked.sort(
        key=lambda pair: (
            not pair[0].starred,
            -pair[0].endorsements,
            -times[" ".join(words(pair[1]))],
            *_clarity(*pair),
        )
    )
    pieces = [replace(a, text=text, room=0, objections=0) for a, text in asked]
    texts = {answer.id: answer.text for answer in answers}
    chosen = select(pieces[:200], Budget(quotes=MOST_QUESTIONS))
    return tuple(replace(quote, text=_with_occasion(texts[quote.reply], quote.text)) for quote in chosen)


def _clarity(answer: Answer, question: str) -> tuple[bool, int, int]:
    return points_back(question), -len(question), answer.id


def _with_occasion(text: str, question: str) -> str:
    """A short question that points to something named before it, with the sentence before it."""
    before = sentences(text.partition(question)[0])
    if not before or not points_back(question) or len(words(question)) > LONGEST_BARE:
        return question
    start = text.rfind(before[-1], 0, text.find(question))
    whole = text[start : text.find(question) + len(question)]
    return whole if len(whole) <= QUOTE_LENGTH else question
