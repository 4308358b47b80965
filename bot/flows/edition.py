"""An edition of a digest, for one room or language: the same facts and verbatim quotes, its own headings and numbers.

It is written for a phone. The first screen has the question, the numbers and three to five themes with one quote each,
of the reader's own room where it has one; whatever another room said names that room. Then comes where members agree
and differ; what else was said waits behind one tap: points made by few, open questions, the other rooms, further
voices. Last, who was not heard from.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bot.domain.agenda import Question
from bot.domain.community import Room
from bot.domain.cycle import Week
from bot.domain.digest import Absence, Agreement, Numbers, Quote, Sentence, Synthesis, Theme, numbers
from bot.domain.reply import Reply
from bot.domain.text import isolated, visible_units
from bot.domain.topic import Topic
from bot.flows.edition_layout import Section, laid
from bot.flows.edition_quote import Setting, Source
from bot.words import Html, render
from bot.words.places import country_name, language_name

MOST_THEMES = 5
LEAST_THEMES = 3
FIRST_SCREEN = 1000
"""UTF-16 units of themes that a phone shows with little scrolling."""
NAMES_SHOWN = 8
LEAST_SHARING, SMALL_SHARE = 3, 50
"""People who must share a word, and the part of all answers that must have it, for it to be named."""
MOST_CITED = 6
"""Numbers of answers that a line names."""
FIRST_VOICES = 3
"""Answers up to which everybody's words stand in plain sight."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything an edition says, before a language is chosen; `sources` and `heard` are keyed by reply id."""

    week: Week
    question: Question
    numbers: Numbers
    synthesis: Synthesis
    sources: Mapping[int, Source]
    topics: Sequence[Topic]
    heard: Mapping[int, Reply] = field(default_factory=dict)
    rooms: Sequence[Room] = ()

    def figures(self, theme: Theme) -> Numbers:
        """Who stands behind a theme, in numbers."""
        return numbers([self.heard[reply] for reply in theme.replies if reply in self.heard])

    def people(self, agreement: Agreement) -> int:
        """How many agree with a point, its author aside."""
        own = self.heard[agreement.quote.reply].member if agreement.quote.reply in self.heard else 0
        said = {self.heard[reply].member for reply in agreement.replies if reply in self.heard}
        return len(said - {own}) + agreement.reactions

    def setting(self, quote: Quote, language: str, room: int | None = None) -> Setting:
        """How a quote is set for readers of a room, or of none."""
        source = self.sources[quote.reply]
        heard = source.room if room is not None and source.room and source.room.id != room else None
        return Setting(source, self.week.prefix, language, heard)

    def home(self, language: str) -> int | None:
        """The room through whose eyes a language is read in private: the first that speaks it."""
        return next((room.id for room in self.rooms if room.language == language), None)


def write(facts: Facts, language: str, room: int | None = None) -> list[str]:
    """The edition's messages as HTML, each within Telegram's limit; without a room, as the first of that language."""
    if facts.numbers.answers == 0:
        return [Html(f"{_head(facts, language)}\n\n{render(language, 'digest-nobody')}")]
    ends = Section(_head(facts, language)), Section(render(language, "digest-end"))
    home = facts.home(language) if room is None else room
    return laid([ends[0], *_Edition(facts, language, home).sections(), ends[1]])


def recap(facts: Facts, language: str, most: int = 3) -> Html:
    """The week in three lines, for the opening of the next one."""
    themes = facts.synthesis.themes[:most]
    counted = [(name(theme, facts, language), facts.figures(theme).members) for theme in themes]
    lines = [render(language, "recap-line", theme=theme, people=people) for theme, people in counted]
    return Html("\n".join(lines))


def _head(facts: Facts, language: str) -> Html:
    wording = facts.question.wording(language)
    line = figures(facts, language) if facts.numbers.answers else ""
    return render(language, "digest-head", code=facts.week.code, question=wording.text, numbers=line)


def figures(facts: Facts, language: str) -> Html:
    """How many answered, and in which languages, on a line of its own."""
    of_week = facts.numbers
    ranked = sorted(of_week.languages.items(), key=lambda pair: (-pair[1], pair[0]))
    named = ((isolated(language_name(code, language)), count) for code, count in ranked)
    spoken = ", ".join(name if len(ranked) == 1 else f"{name} {count}" for name, count in named)
    counts = {"answers": of_week.answers, "members": of_week.members, "rooms": of_week.rooms}
    return render(language, "digest-numbers", languages=spoken, **counts)


def name(theme: Theme, facts: Facts, language: str) -> Html:
    """The theme's heading: the name it was given, its topic's label, or members' own words, marked as theirs."""
    label = next((topic.label(language) for topic in facts.topics if topic.key == theme.key), "")
    given = theme.titles.get(language) or label or next(iter(theme.titles.values()), "")
    if given:
        return render(language, "topic-name", label=given)
    words = isolated(theme.words)
    return render(language, "theme-words", words=words) if theme.words else render(language, "theme-other")


def unheard(facts: Facts, language: str) -> Html:
    """The groups that were hardly heard, by name and size."""
    groups = (
        render(language, f"absent-{one.kind}", name=_absent(one, language), people=one.people)
        for one in facts.synthesis.unheard
    )
    return Html(", ".join(groups))


def _absent(one: Absence, language: str) -> str:
    """A group by name: a language, a role, a country, or a room by its title."""
    if one.kind == "role":
        return render(language, f"role-{one.name}")
    named = {"language": language_name, "country": country_name}
    return isolated(named[one.kind](one.name, language) if one.kind in named else one.name)


def _tells(theme: Theme, facts: Facts) -> bool:
    """Whether a theme's name tells anything: words of the question or of the community's name do not.

    Nor do words that two people happen to share, or hardly anybody of many.
    """
    if theme.key or theme.titles:
        return True
    if facts.figures(theme).members < LEAST_SHARING or len(theme.replies) * SMALL_SHARE < facts.numbers.answers:
        return False
    asked = (wording.text for wording in facts.question.wordings.values())
    heard_before = " ".join((facts.week.community.name, *asked)).casefold()
    return bool(theme.words) and theme.words.casefold() not in heard_before


class _Edition:
    """The sections of one edition, in reading order."""

    def __init__(self, facts: Facts, language: str, room: int | None) -> None:
        self._facts = facts
        self._language = language
        self._room = room
        self._synthesis = facts.synthesis
        agreed = ((a.quote, facts.people(a)) for a in facts.synthesis.agreements)
        self._agreed = {quote: self._say("agreed-by", people=people) for quote, people in agreed}
        self._is_small = facts.numbers.answers <= FIRST_VOICES
        self._shown = self._on_the_first_screen()
        self._seen = {quote.reply for _, quotes in self._shown for quote in quotes}

    def sections(self) -> Iterator[Section]:
        """All that is said between the numbers and the thanks."""
        yield from (self._theme(theme, quotes) for theme, quotes in self._shown)
        yield from self._first_voices_elsewhere()
        yield from self._also()
        yield from self._agreements()
        yield from self._differences()
        yield from self._folded("digest-few", self._synthesis.few)
        yield from self._folded("digest-open", self._synthesis.open_questions)
        further = list(self._further())
        elsewhere = [(theme, q) for theme, q in further if self._is_from_elsewhere(q)]
        here = [(theme, q) for theme, q in further if not self._is_from_elsewhere(q)]
        yield from self._voices("digest-elsewhere", elsewhere, sure=1)
        yield from self._voices("digest-more", here, sure=0)
        yield from self._unheard()
        yield from self._note()

    def _say(self, text_id: str, **args: str | int) -> Html:
        return render(self._language, text_id, **args)

    def _name(self, theme: Theme) -> Html:
        return name(theme, self._facts, self._language)

    def _is_from_elsewhere(self, quote: Quote) -> bool:
        return self._setting(quote).heard is not None

    def _setting(self, quote: Quote) -> Setting:
        return self._facts.setting(quote, self._language, self._room)

    def _open(self, quote: Quote) -> Html:
        return self._setting(quote).open(quote, self._agreed.get(quote, ""))

    def _on_the_first_screen(self) -> list[tuple[Theme, Sequence[Quote]]]:
        """Three to five themes, each with a quote of its own: as many as a phone shows with little scrolling."""
        shown: list[tuple[Theme, Sequence[Quote]]] = []
        spent = 0
        for theme in self._synthesis.themes:
            quotes = self._in_sight(theme, {quote.reply for _, told in shown for quote in told})
            spent += visible_units(self._theme(theme, quotes).block(len(quotes)))
            if len(shown) == MOST_THEMES or (len(shown) >= LEAST_THEMES and spent > FIRST_SCREEN):
                break
            if quotes:
                shown.append((theme, quotes))
        return shown

    def _in_sight(self, theme: Theme, seen: Collection[int]) -> Sequence[Quote]:
        """What stands in plain sight: one quote not seen yet, of the own room if there is one; of few all its own."""
        fresh = [quote for quote in theme.quotes if quote.reply not in seen]
        own = [quote for quote in fresh if not self._is_from_elsewhere(quote)]
        return own if self._is_small else (own or fresh)[:1]

    def _theme(self, theme: Theme, quotes: Sequence[Quote]) -> Section:
        items = [self._open(quote) for quote in quotes]
        return Section(self._heading(theme), items, sure=len(items))

    def _heading(self, theme: Theme) -> str:
        """The theme's name, who stands behind it, and a sentence; a first voice needs none."""
        if self._is_small and not theme.key and not theme.titles:
            return ""
        of_theme = self._facts.figures(theme)
        counts = {"people": of_theme.members, "languages": len(of_theme.languages), "rooms": of_theme.rooms}
        heading = self._say("digest-theme", theme=self._name(theme), **counts)
        led = theme.sentences.get(self._language)
        return heading + (self._say("digest-sentence", words=led.text, numbers=self._cited(led)) if led else "")

    def _cited(self, sentence: Sentence) -> str:
        """The numbers of the answers that a sentence rests on, as many as a line can hold."""
        heard = (self._facts.heard[q.reply].number for q in sentence.rests_on if q.reply in self._facts.heard)
        numbers = sorted({number for number in heard if number})
        listed = ", ".join(map(str, numbers[:MOST_CITED])) + (", …" if len(numbers) > MOST_CITED else "")
        return f" · {self._facts.week.community.code} ({listed})" if numbers else ""

    def _further(self) -> Iterator[tuple[Theme, Quote]]:
        """Quotes of themes that stand nowhere else, each once."""
        for theme in self._synthesis.themes:
            for quote in theme.quotes:
                if quote.reply not in self._seen:
                    self._seen.add(quote.reply)
                    yield theme, quote

    def _first_voices_elsewhere(self) -> Iterator[Section]:
        """Of few answers those of the other rooms stand in plain sight as well."""
        heard = [quote for _, quote in self._further()] if self._is_small else []
        if heard:
            yield Section(self._say("digest-elsewhere"), [self._open(quote) for quote in heard], sure=len(heard))

    def _also(self) -> Iterator[Section]:
        if self._is_small:
            return
        shown = [theme for theme, _ in self._shown]
        rest = [theme for theme in self._synthesis.themes if theme not in shown and _tells(theme, self._facts)]
        named = [theme for theme in rest if len(theme.replies) > 1] or rest
        if named:
            names = [f"{self._name(t)} ({self._facts.figures(t).members})" for t in named[:NAMES_SHOWN]]
            yield Section(self._say("digest-also", themes=Html(", ".join(names))))

    def _agreements(self) -> Iterator[Section]:
        """What others agree with, unless it stands in sight already or below, where somebody differs."""
        differing = {quote for d in self._synthesis.differences for quote in (d.one, d.other)}
        agreed = [q for q in self._agreed if q.reply not in self._seen and q not in differing]
        self._seen |= {quote.reply for quote in agreed}
        if agreed:
            yield Section(self._say("digest-agree"), [self._open(quote) for quote in agreed])

    def _differences(self) -> Iterator[Section]:
        sides = [(d.one, d.other) for d in self._synthesis.differences]
        self._seen |= {quote.reply for pair in sides for quote in pair}
        items = ["\n".join(self._open(quote) for quote in pair) for pair in sides]
        if items:
            yield Section(self._say("digest-differ"), items, apart=True)

    def _folded(self, text_id: str, quotes: Sequence[Quote]) -> Iterator[Section]:
        fresh = [quote for quote in quotes if quote.reply not in self._seen or not self._is_small]
        self._seen |= {quote.reply for quote in fresh}
        if fresh:
            yield Section(self._say(text_id), [self._set(quote) for quote in fresh], folded=True)

    def _set(self, quote: Quote) -> Html:
        return self._setting(quote).folded(quote)

    def _voices(self, text_id: str, voices: Sequence[tuple[Theme, Quote]], sure: int) -> Iterator[Section]:
        """Quotes under the name of their theme, said once for several."""
        named = [f"<b>{self._name(theme)}</b>\n" for theme, _ in voices]
        items = [
            f"{'' if n and named[n - 1] == above else above}{self._set(quote)}"
            for n, (above, (_, quote)) in enumerate(zip(named, voices, strict=True))
        ]
        if items:
            yield Section(self._say(text_id), items, folded=True, sure=sure)

    def _unheard(self) -> Iterator[Section]:
        if self._synthesis.unheard:
            yield Section(self._say("digest-unheard", groups=unheard(self._facts, self._language)))

    def _note(self) -> Iterator[Section]:
        notes = self._synthesis.notes
        words = notes.get(self._language) or next(iter(notes.values()), "")
        written_in = next((code for code in notes if notes[code] == words), self._language)
        if words:
            original = self._say("original", written_in=language_name(written_in, self._language))
            label = "" if written_in == self._language else original
            yield Section(self._say("digest-note", words=words, label=label))
