"""One language's edition of a digest: the same facts and verbatim quotes, with that language's headings and numbers.

It is written for a phone. The first screen has the question, the numbers and one quote per theme; further quotes wait
in expandable blocks. When it is longer than a message may be, whole blocks move to a further part; nothing is ever
cut inside a quote, an entity or a visible character.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.domain.agenda import Question
from bot.domain.cycle import Week
from bot.domain.digest import Numbers, Quote, Synthesis, Theme
from bot.domain.language import NAMES
from bot.domain.text import MESSAGE_LIMIT, cut, units, visible_units
from bot.domain.topic import Topic
from bot.words import Arg, Html, render

THEMES_SHOWN = 5
LONGEST_QUOTE = 700
FOLDED_TOGETHER = 4
NAMES_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Source:
    """Where a quote comes from, as its reader is shown: number, name, and one tap away where links exist."""

    number: int
    name: str
    link: str | None


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything an edition says, before a language is chosen; `sources` are keyed by reply id."""

    week: Week
    question: Question
    numbers: Numbers
    synthesis: Synthesis
    sources: Mapping[int, Source]
    topics: Sequence[Topic]


def write(facts: Facts, language: str) -> list[str]:
    """The edition's messages as HTML, each within Telegram's limit."""
    if facts.numbers.answers == 0:
        return [Html(f"{_head(facts, language)}\n\n{render(language, 'digest-nobody')}")]
    return _packed([_head(facts, language), *_blocks(facts, language), render(language, "digest-end")])


def recap(facts: Facts, language: str, most: int = 3) -> Html:
    """The week in three lines, for the opening of the next one."""
    themes = facts.synthesis.themes[:most]
    lines = [render(language, "recap-line", theme=_name(t, facts, language), count=len(t.replies)) for t in themes]
    return Html("\n".join(lines))


def _head(facts: Facts, language: str) -> Html:
    wording = facts.question.wording(language)
    numbers = facts.numbers
    if numbers.answers == 0:
        return render(language, "digest-head", code=facts.week.code, question=wording.text, numbers="")
    ranked = sorted(numbers.languages.items(), key=lambda pair: (-pair[1], pair[0]))
    spoken = ", ".join(f"{_language(code)} {count}" for code, count in ranked)
    figures = {"answers": numbers.answers, "members": numbers.members, "rooms": numbers.rooms}
    line = render(language, "digest-numbers", languages=spoken, **figures)
    return render(language, "digest-head", code=facts.week.code, question=wording.text, numbers=line)


def _language(code: str) -> str:
    """A language by its own name where it has one here, else by its code."""
    return NAMES.get(code, code)


def _blocks(facts: Facts, language: str) -> Iterable[Html]:
    shown, rest = facts.synthesis.themes[:THEMES_SHOWN], facts.synthesis.themes[THEMES_SHOWN:]
    for theme in shown:
        yield from _theme(theme, facts, language)
    rest = tuple(theme for theme in rest if theme.key or not _commonplace(theme, facts))
    if rest:
        names = [f"{_name(t, facts, language)} ({len(t.replies)})" for t in rest[:NAMES_SHOWN]]
        yield render(language, "digest-also", themes=Html(", ".join(names)))
    yield from _section(facts.synthesis.few, "digest-few", facts, language)
    yield from _section(facts.synthesis.open_questions, "digest-open", facts, language)


def _commonplace(theme: Theme, facts: Facts) -> bool:
    """Whether a theme is only called by words of the question or of the community's name: that tells nothing."""
    asked = (wording.text for wording in facts.question.wordings.values())
    return theme.words.casefold() in " ".join((facts.week.community.name, *asked)).casefold()


def _theme(theme: Theme, facts: Facts, language: str) -> Iterable[Html]:
    """A theme's heading with its first quote in plain sight, then the others behind one tap."""
    heading = render(language, "digest-theme", theme=_name(theme, facts, language), count=len(theme.replies))
    first, others = theme.quotes[0], theme.quotes[1:]
    yield Html(f"{heading}\n{_quote(first, facts)}")
    yield from _folded(others, facts)


def _section(quotes: Sequence[Quote], text_id: str, facts: Facts, language: str) -> Iterable[Html]:
    for n, folded in enumerate(_folded(quotes, facts)):
        yield folded if n else Html(f"{render(language, text_id)}\n{folded}")


def _name(theme: Theme, facts: Facts, language: str) -> Html:
    """The theme's heading: the topic's label in the reader's language, or members' own words, marked as theirs."""
    label = next((topic.label(language) for topic in facts.topics if topic.key == theme.key), "")
    if label:
        return render(language, "topic-name", label=label)
    return render(language, "theme-words", words=theme.words) if theme.words else render(language, "theme-other")


def _quote(quote: Quote, facts: Facts) -> Html:
    return Html(f"<blockquote>{_words(quote)}</blockquote>\n{_attribution(quote, facts)}")


def _folded(quotes: Sequence[Quote], facts: Facts) -> Iterable[Html]:
    """Quotes behind one tap, a few to a block, so that every block fits into a message."""
    for start in range(0, len(quotes), FOLDED_TOGETHER):
        some = quotes[start : start + FOLDED_TOGETHER]
        lines = "\n\n".join(f"{_words(quote)}\n{_attribution(quote, facts)}" for quote in some)
        yield Html(f"<blockquote expandable>{lines}</blockquote>")


def _words(quote: Quote) -> Html:
    """The quote byte for byte; a very long one ends with a sign that it goes on at its source."""
    shown = cut(quote.text, LONGEST_QUOTE)
    return render("en", "verbatim", words=shown, more=" […]" if units(shown) < units(quote.text) else "")


def _attribution(quote: Quote, facts: Facts) -> Html:
    source = facts.sources[quote.reply]
    named: dict[str, Arg] = {"name": source.name, "code": facts.week.community.code, "number": source.number}
    if source.link is None:
        return render("en", "attribution", **named)
    return render("en", "attribution-linked", link=source.link, **named)


def _packed(blocks: Sequence[Html]) -> list[str]:
    """Whole blocks gathered into as few messages as they fit."""
    parts: list[str] = []
    for block in blocks:
        joined = f"{parts[-1]}\n\n{block}" if parts else block
        if parts and visible_units(joined) <= MESSAGE_LIMIT:
            parts[-1] = joined
        else:
            parts.append(block)
    return parts
