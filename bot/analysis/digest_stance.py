"""Where members agree and where they differ, told by themselves: by reactions, by what they answer each other, and by
what they say should be. Nothing is inferred from likeness alone: when unsure, it says nothing.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from math import sqrt

from bot.analysis.digest_attitude import attitude
from bot.analysis.digest_claims import Claim, opposed
from bot.analysis.digest_selection import Budget, select
from bot.analysis.digest_sentences import QUOTE_LENGTH, questions
from bot.domain.digest import Agreement, Difference, Quote
from bot.domain.reply import Answer, Reply

MOST_AGREED = 2
MOST_DIFFERENCES = 2
LEAST_AGREEING = 2  # people besides the author
FOR_EACH_AGAINST = 4  # people who agree for each who objects, below which a point is no agreement


def assented(answers: Sequence[Answer], asides: Sequence[Reply]) -> list[Answer]:
    """The answers, endorsed also by those who only said "agreed!" to them (`asides`: replies that are no answers)."""
    nodding: dict[int, set[int]] = defaultdict(set)
    for aside in asides:
        if aside.answers is not None and attitude(aside.text) > 0:
            nodding[aside.answers].add(aside.member)
    return [_with(answer, nodding[answer.id]) if answer.id in nodding else answer for answer in answers]


def _with(answer: Answer, nodding: Collection[int]) -> Answer:
    new = set(nodding) - answer.endorsers - {answer.author}
    return replace(answer, endorsements=answer.endorsements + len(new), endorsers=answer.endorsers | new)


def agreements(answers: Sequence[Answer]) -> list[Agreement]:
    """Points that enough others stand behind and hardly anybody is against, those of most people first."""
    replies = _by_attitude(answers)
    least = max(LEAST_AGREEING, round(sqrt(len({answer.author for answer in answers})) / 2))
    found: list[tuple[int, Answer, Agreement]] = []
    for answer in answers:
        backing, against = replies.get((answer.id, 1), []), replies.get((answer.id, -1), [])
        repeated = answer.endorsers & {reply.author for reply in backing}
        people = len({reply.author for reply in backing}) + answer.endorsements - len(repeated)
        opposing = answer.objections + len({reply.author for reply in against})
        if people >= max(least, FOR_EACH_AGAINST * opposing) and (quote := _quote(answer)):
            agreed = tuple(reply.id for reply in backing)
            found.append((people, answer, Agreement(quote, agreed, answer.endorsements - len(repeated))))
    found.sort(key=lambda row: (-row[0], row[1].id))
    return [agreement for _, _, agreement in _one_each(found)][:MOST_AGREED]


def _one_each(found: Sequence[tuple[int, Answer, Agreement]]) -> Iterator[tuple[int, Answer, Agreement]]:
    authors: set[int] = set()
    for row in found:
        if row[1].author not in authors:
            authors.add(row[1].author)
            yield row


def _by_attitude(answers: Sequence[Answer]) -> dict[tuple[int, int], list[Answer]]:
    """Answers to answers, by what they answer and how they stand to it; nobody agrees with themselves."""
    authors = {answer.id: answer.author for answer in answers}
    found: dict[tuple[int, int], list[Answer]] = defaultdict(list)
    for answer in answers:
        if answer.answers is not None and authors.get(answer.answers, answer.author) != answer.author:
            found[answer.answers, attitude(answer.text)].append(answer)
    return found


def _quote(answer: Answer) -> Quote | None:
    """What stands for an answer that is agreed with; a question is nothing to agree with."""
    chosen = select([answer], Budget(quotes=1))
    return chosen[0] if chosen and not questions(chosen[0].text) else None


def differences(answers: Sequence[Answer]) -> list[Difference]:
    """Opposing words of two members each: first of those who answered each other, then of opposite claims."""
    known = {answer.id: answer for answer in answers}
    replied = _by_attitude(answers).items()
    told = [(known[of], reply) for (of, side), replies in replied if side < 0 for reply in replies]
    told.sort(key=lambda pair: (-pair[0].endorsements - pair[1].endorsements, pair[1].id))
    pairs = [(_quote(one), _quote(other)) for one, other in told]
    pairs += [(_of_claim(one), _of_claim(other)) for one, other in _apart(opposed(answers))]
    found: list[Difference] = []
    shown: set[int] = set()
    for one, other in pairs:
        if one and other and shown.isdisjoint((one.reply, other.reply)):
            shown |= {one.reply, other.reply}
            found.append(Difference(one, other))
    return found[:MOST_DIFFERENCES]


def _apart(pairs: Sequence[tuple[Claim, Claim]]) -> Iterator[tuple[Claim, Claim]]:
    """The first pair of each matter."""
    matters: set[str] = set()
    for one, other in pairs:
        if one.verb not in matters:
            matters.add(one.verb)
            yield one, other


def _of_claim(claim: Claim) -> Quote | None:
    whole = claim.answer.text.strip()
    text = whole if len(whole) <= QUOTE_LENGTH else claim.sentence
    return Quote(claim.answer.id, text) if len(text) <= QUOTE_LENGTH else None
