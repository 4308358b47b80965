"""What a candidate for the next question reads like: its line, its source, and the question that it would be."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.analysis.digest_sentences import questions
from bot.domain.agenda import LONGEST, Wording
from bot.domain.candidate import Candidate
from bot.domain.cycle import Week
from bot.domain.digest import Absence
from bot.domain.language import NAMES
from bot.domain.text import one_line, shortened
from bot.flows.edition import Facts
from bot.words import Arg, Html, plain, render
from bot.words.places import country_name

LINE = 150
SIDE = 90
"""UTF-16 units of each quote inside a question, which may have 300."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A week that is over, what was said in it, and the reader's language."""

    week: Week
    facts: Facts
    speech: str


def line(drawn: Drawn, number: int, one: Candidate, taken: bool) -> Html:
    """One line of the offer: what it is, its first words, and from which answers."""
    firsts = [] if one.words else [shortened(words, LINE // len(one.quotes)) for words in _said(one)]
    said = " ↔ ".join(plain(drawn.speech, "theme-words", words=words) for words in firsts)
    facts: dict[str, Arg] = {
        "number": number,
        "kind": one.kind,
        "words": one.words or said or _who(drawn, one, drawn.speech),
        "taken": int(taken),
    }
    return render(drawn.speech, "candidate-line", sources=len(one.quotes), numbers=_numbers(drawn, one), **facts)


def source(drawn: Drawn, one: Candidate) -> Html:
    """Where it comes from: every word that it rests on, one tap from its message."""
    head = render(drawn.speech, "candidate-source", kind=one.kind, code=drawn.week.code)
    said = [drawn.facts.setting(quote, drawn.speech).open(quote) for quote in one.quotes]
    absence = one.absence
    if absence is not None:
        people = {"people": absence.people, "heard": absence.heard}
        said = [render(drawn.speech, "candidate-unheard", who=_who(drawn, one, drawn.speech), **people)]
    return Html("\n".join([head, *said]))


def wordings(drawn: Drawn, one: Candidate, languages: Sequence[str]) -> list[Wording]:
    """The question in each language; a member's own open question is asked in the language that they said it in."""
    if one.kind == "open":
        of = drawn.facts.heard[one.quotes[0].reply]
        spoken = of.language if of.language in NAMES else languages[0]
        text = shortened(_said(one)[0], LONGEST["text"])
        return [Wording(spoken, text, reason(drawn, one, spoken))]
    if one.words:
        return [Wording(drawn.speech, one.words, reason(drawn, one, drawn.speech))]
    return [Wording(code, _question(drawn, one, code), reason(drawn, one, code)) for code in languages]


def _said(one: Candidate) -> list[str]:
    """The words that it comes from, each on one line; of an open question what it asks."""
    texts = [quote.text for quote in one.quotes]
    if one.kind == "open":
        texts = [" ".join(questions(text)) or text for text in texts]
    return [one_line(text) for text in texts]


def _question(drawn: Drawn, one: Candidate, language: str) -> str:
    sides = [shortened(words, SIDE) for words in _said(one)]
    before = drawn.facts.question.wording(language).text
    said = {"one": sides[0] if sides else "", "other": sides[-1] if sides else "", "who": _who(drawn, one, language)}
    text = plain(language, "candidate-question", kind=one.kind, before=shortened(before, 2 * SIDE), **said)
    return shortened(text, LONGEST["text"])


def reason(drawn: Drawn, one: Candidate, language: str) -> str:
    """Why it is asked: because of these answers."""
    return why_drawn(drawn.week, one.kind, _found(drawn, one), language)


def why_drawn(week: Week, kind: str, numbers: Iterable[int | None], language: str) -> str:
    """The same for whoever knows no more than the week, the kind and the numbers of the answers."""
    return plain(language, "candidate-reason", kind=kind, code=week.code, numbers=_listed(week, numbers))


def _numbers(drawn: Drawn, one: Candidate) -> str:
    return _listed(drawn.week, _found(drawn, one))


def _found(drawn: Drawn, one: Candidate) -> list[int | None]:
    heard = drawn.facts.heard
    return [heard[quote.reply].number for quote in one.quotes if quote.reply in heard]


def _listed(week: Week, numbers: Iterable[int | None]) -> str:
    """The numbers of the answers that it comes from, such as UHC (3), UHC (7)."""
    return ", ".join(f"{week.prefix} ({number})" for number in dict.fromkeys(numbers))


def _who(drawn: Drawn, one: Candidate, language: str) -> str:
    """Who was hardly heard, in words."""
    if one.absence is None:
        return ""
    return plain(language, "candidate-who", kind=one.absence.kind, name=_named(one.absence, language))


def _named(absence: Absence, language: str) -> str:
    """A group by name: a language in its own words, so that whoever writes in it feels meant."""
    if absence.kind == "role":
        return plain(language, f"role-{absence.name}")
    if absence.kind == "country":
        return country_name(absence.name, language)
    return NAMES.get(absence.name, absence.name) if absence.kind == "language" else absence.name
