"""A digest: the week's summary as facts (which quotes, which themes, which numbers), before any language is chosen."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from bot.domain.reply import Reply

LEAST_GROUP = 5
"""People below which nothing is said of a group, so that nobody can be told from it."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of one reply, to be shown verbatim: `text` is an exact substring of that reply's stored text."""

    reply: int
    text: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence in one language that no member said: shown only while all that it rests on still stands.

    `rests_on` are exact words of the answers that it speaks of; they are not shown.
    """

    text: str
    rests_on: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Theme:
    """What several answers have in common.

    `key` is a taxonomy key, or "" for a theme that emerged from the answers; then `words` (members' own) names it.
    `replies` are the ids of all its answers, the quoted ones included. By language: `titles`, the name that a person
    or a model gave it, and `sentences`, one that leads from its heading to its quotes.
    """

    key: str
    quotes: tuple[Quote, ...]
    replies: tuple[int, ...]
    words: str = ""
    titles: Mapping[str, str] = field(default_factory=dict)
    sentences: Mapping[str, Sentence] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Agreement:
    """A point that others stand behind: the answers that say so, and how many more people did so by a reaction."""

    quote: Quote
    replies: tuple[int, ...] = ()
    reactions: int = 0


@dataclass(frozen=True, slots=True)
class Difference:
    """Two members' words that oppose each other, to be shown side by side; neither is called right."""

    one: Quote
    other: Quote


@dataclass(frozen=True, slots=True)
class Absence:
    """A group of members of which few or none answered: never fewer than `LEAST_GROUP` people, and never by name.

    `kind` is language, room, role or country; `name` its code or title; `people` how many belong to it, as far as is
    known, and `heard` how many of them answered.
    """

    kind: str
    name: str
    people: int
    heard: int = 0


@dataclass(frozen=True, slots=True)
class Numbers:
    """Answers in figures: contributions, members who gave them, rooms they came from, and count per language."""

    answers: int
    members: int
    rooms: int
    languages: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Synthesis:
    """What was heard: themes by size, where members agree and differ, points made by one or two, questions left open.

    `unheard` are groups that were not heard from; `notes` are the facilitator's own words by language.
    """

    themes: tuple[Theme, ...] = ()
    few: tuple[Quote, ...] = ()
    open_questions: tuple[Quote, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    differences: tuple[Difference, ...] = ()
    unheard: tuple[Absence, ...] = ()
    notes: Mapping[str, str] = field(default_factory=dict)

    def quotes(self) -> tuple[Quote, ...]:
        """Every quote that would be shown, in reading order."""
        in_themes = (q for theme in self.themes for q in theme.quotes)
        sides = (q for difference in self.differences for q in (difference.one, difference.other))
        return (*in_themes, *(a.quote for a in self.agreements), *sides, *self.few, *self.open_questions)


def numbers(replies: Collection[Reply]) -> Numbers:
    """The figures of some answers; an unknown or mixed language counts as none.

    Private answers came from no room; where there are no others, they came from one all the same: the community.
    """
    languages = Counter(r.language for r in replies if r.language not in ("und", "mul"))
    rooms = len({r.room for r in replies if not r.private}) or int(bool(replies))
    return Numbers(len(replies), len({r.member for r in replies}), rooms, languages)


def stored(synthesis: Synthesis) -> dict[str, object]:
    """The synthesis as a JSON-ready mapping; `synthesis_from` reads it back."""
    return asdict(synthesis)


def synthesis_from(kept: Mapping[str, Any]) -> Synthesis:
    """The synthesis that `stored` wrote, now or before it knew all that it knows today."""
    return Synthesis(
        themes=tuple(_theme(row) for row in kept["themes"]),
        few=_quotes(kept["few"]),
        open_questions=_quotes(kept["open_questions"]),
        agreements=tuple(
            Agreement(_quote(a["quote"]), tuple(a["replies"]), a["reactions"]) for a in kept.get("agreements", ())
        ),
        differences=tuple(Difference(_quote(d["one"]), _quote(d["other"])) for d in kept.get("differences", ())),
        unheard=tuple(Absence(**a) for a in kept.get("unheard", ())),
        notes=kept.get("notes", {}),
    )


def _quote(row: Mapping[str, Any]) -> Quote:
    return Quote(row["reply"], row["text"])


def _quotes(rows: Sequence[Mapping[str, Any]]) -> tuple[Quote, ...]:
    return tuple(_quote(row) for row in rows)


def _theme(row: Mapping[str, Any]) -> Theme:
    sentences = {code: Sentence(s["text"], _quotes(s["rests_on"])) for code, s in row.get("sentences", {}).items()}
    quotes, replies = _quotes(row["quotes"]), tuple(row["replies"])
    return Theme(row["key"], quotes, replies, row["words"], row.get("titles", {}), sentences)


def is_verbatim(quote: Quote, text: str) -> bool:
    """Whether the quote may be posted: non-empty, and byte for byte inside the stored text."""
    return bool(quote.text.strip()) and quote.text in text


def verbatim(synthesis: Synthesis, texts: Mapping[int, str]) -> Synthesis:
    """The synthesis as far as it still is true of these answers, by id: some were edited, withdrawn or erased since.

    A quote that is no longer an exact part of its answer goes, and with it what rested on it: a sentence, an agreement
    (which also needs somebody left who agrees), both sides of a difference, a theme that has no quote left.
    """

    def stands(*quotes: Quote) -> bool:
        return all(is_verbatim(q, texts.get(q.reply, "")) for q in quotes)

    def kept(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
        return tuple(q for q in quotes if stands(q))

    def present(replies: Sequence[int]) -> tuple[int, ...]:
        return tuple(reply for reply in replies if reply in texts)

    themes = (
        replace(
            theme,
            quotes=kept(theme.quotes),
            replies=present(theme.replies),
            sentences={code: s for code, s in theme.sentences.items() if stands(*s.rests_on)},
        )
        for theme in synthesis.themes
    )
    agreements = (replace(a, replies=present(a.replies)) for a in synthesis.agreements if stands(a.quote))
    return replace(
        synthesis,
        themes=tuple(theme for theme in themes if theme.quotes),
        few=kept(synthesis.few),
        open_questions=kept(synthesis.open_questions),
        agreements=tuple(a for a in agreements if a.replies or a.reactions),
        differences=tuple(d for d in synthesis.differences if stands(d.one, d.other)),
    )
