"""The week's synthesis without any model: themes, points made by few, and open questions, in members' exact words.

It runs in five steps: answers are grouped by the topics they were tagged with; those without a topic by the words they
share; each theme gets its most representative quotes; what one or two people said far from all others is set apart;
and members' questions are listed. Time grows with the number of answers, not with its square.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

import numpy as np

from bot.analysis.digest_selection import Budget, select
from bot.analysis.digest_sentences import QUOTE_LENGTH, questions
from bot.analysis.digest_themes import gathered
from bot.analysis.digest_vectors import vectors, words
from bot.domain.digest import Quote, Synthesis, Theme
from bot.domain.reply import Answer
from bot.domain.topic import Topic

QUOTES_PER_THEME = 3
ANSWERS_PER_QUOTE = 3  # a named theme of up to so many answers has one quote, of twice as many two
MOST_FEW = 3
MOST_QUESTIONS = 3
ENOUGH_FOR_FEW = 6  # answers below which nothing can be "said by few"
SHORTEST_POINT = 4  # words
ALIKE = 0.3  # cosine from which two people make the same point
LANDMARKS = 1024


class Extractive:
    """The offline summariser: it chooses and orders, and never writes a word of its own."""

    def summarise(self, answers: Sequence[Answer], topics: Sequence[Topic]) -> Synthesis:
        """Themes by size, points made by one or two people, open questions; deterministic for the same answers.

        A topic of an answer that `topics` lacks is passed over. Every answer is in at least one theme.
        """
        asked = _questions(answers)
        rare = _few(answers)
        quoted = {answer.author for answer in rare}
        themes = tuple(_theme(key, name, members, quoted) for key, name, members in _groups(answers, topics))
        few = tuple(quote for answer in rare for quote in select([answer], Budget(quotes=1)))
        return Synthesis(themes, few, asked)


def _groups(answers: Sequence[Answer], topics: Sequence[Topic]) -> list[tuple[str, str, list[Answer]]]:
    """Topic key, naming words and answers of each theme: by size, and what fits in none at the end."""
    known = {topic.key for topic in topics}
    by_topic: dict[str, list[Answer]] = defaultdict(list)
    for answer in answers:
        for key in answer.topics:
            if key in known:
                by_topic[key].append(answer)
    untagged = [answer for answer in answers if known.isdisjoint(answer.topics)]
    gatherings, rest = gathered(untagged)
    groups = [(key, "", members) for key, members in by_topic.items()]
    groups += [("", g.words, [untagged[i] for i in g.members]) for g in gatherings]
    groups.sort(key=lambda group: (-len(group[2]), group[0], group[1]))
    return [*groups, ("", "", [untagged[i] for i in rest])] if rest else groups


def _theme(key: str, name: str, members: Sequence[Answer], quoted: set[int]) -> Theme:
    """A theme with one to three quotes; `quoted` are the authors quoted before, and those quoted here are added."""
    wanted = min(QUOTES_PER_THEME, -(-len(members) // ANSWERS_PER_QUOTE) if key or name else len(members))
    quotes = select(members, Budget(quotes=wanted), quoted)
    authors = {answer.id: answer.author for answer in members}
    quoted.update(authors[quote.reply] for quote in quotes)
    return Theme(key, tuple(quotes), tuple(answer.id for answer in members), name)


def _few(answers: Sequence[Answer]) -> list[Answer]:
    """Answers whose point at most one other person makes: endorsed ones first, then those nearest to the question."""
    if len(answers) < ENOUGH_FOR_FEW:
        return []
    rows = vectors(answers)
    landmarks = np.linspace(0, len(rows) - 1, min(len(rows), LANDMARKS)).astype(np.int64)
    near = (rows @ rows[landmarks].T >= ALIKE).sum(axis=1)
    typical = rows @ rows.mean(axis=0)
    substantial = np.array([len(words(answer.text)) >= SHORTEST_POINT for answer in answers])
    alone = np.flatnonzero((near <= 2) & substantial & (typical > 0))
    ranked = sorted(alone.tolist(), key=lambda i: (-answers[i].endorsements, -float(typical[i]), answers[i].id))
    return _one_each(answers[i] for i in ranked)[:MOST_FEW]


def _one_each(answers: Iterable[Answer]) -> list[Answer]:
    firsts: dict[int, Answer] = {}
    for answer in answers:
        firsts.setdefault(answer.author, answer)
    return list(firsts.values())


def _questions(answers: Sequence[Answer]) -> tuple[Quote, ...]:
    """Questions of members, one each and none twice: endorsed ones first, then the longer ones."""
    asked = [(answer, text) for answer in answers for text in questions(answer.text) if len(text) <= QUOTE_LENGTH]
    times = Counter(" ".join(words(text)) for _, text in asked)
    asked = [(answer, text) for answer, text in asked if len(words(text)) >= SHORTEST_POINT]
    asked.sort(key=lambda pair: (-pair[0].endorsements, -times[" ".join(words(pair[1]))], -len(pair[1]), pair[0].id))
    pieces = [Answer(a.id, a.author, text, a.language, endorsements=a.endorsements) for a, text in asked]
    return tuple(select(pieces[:200], Budget(quotes=MOST_QUESTIONS)))
