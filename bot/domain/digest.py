"""A digest: the week's summary as facts (which quotes, which themes, which numbers), before any language is chosen."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of one reply, to be shown verbatim: `text` is an exact substring of that reply's stored text."""

    reply: int
    text: str


@dataclass(frozen=True, slots=True)
class Theme:
    """What several answers have in common.

    `key` is a taxonomy key, or "" for a theme that emerged from the answers; then `words` (members' own) names it.
    `replies` are the ids of all its answers, the quoted ones included.
    """

    key: str
    quotes: tuple[Quote, ...]
    replies: tuple[int, ...]
    words: str = ""


@dataclass(frozen=True, slots=True)
class Numbers:
    """The week in figures: contributions, members who gave them, rooms they came from, and count per language."""

    answers: int
    members: int
    rooms: int
    languages: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Synthesis:
    """What the summariser heard: themes by size, points made by one or two, and questions members left open."""

    themes: tuple[Theme, ...] = ()
    few: tuple[Quote, ...] = ()
    open_questions: tuple[Quote, ...] = ()

    def quotes(self) -> tuple[Quote, ...]:
        """Every quote that would be shown, in reading order."""
        return (*(q for theme in self.themes for q in theme.quotes), *self.few, *self.open_questions)


def stored(synthesis: Synthesis) -> dict[str, object]:
    """The synthesis as a JSON-ready mapping; `synthesis_from` reads it back."""
    return asdict(synthesis)


def synthesis_from(kept: Mapping[str, Any]) -> Synthesis:
    """The synthesis that `stored` wrote."""

    def quotes(rows: Sequence[Mapping[str, Any]]) -> tuple[Quote, ...]:
        return tuple(Quote(row["reply"], row["text"]) for row in rows)

    themes = (Theme(t["key"], quotes(t["quotes"]), tuple(t["replies"]), t["words"]) for t in kept["themes"])
    return Synthesis(tuple(themes), quotes(kept["few"]), quotes(kept["open_questions"]))


def is_verbatim(quote: Quote, text: str) -> bool:
    """Whether the quote may be posted: non-empty, and byte for byte inside the stored text."""
    return bool(quote.text.strip()) and quote.text in text


def verbatim(synthesis: Synthesis, texts: Mapping[int, str]) -> Synthesis:
    """The synthesis without any quote that is no longer an exact part of its reply (edited, withdrawn, erased)."""

    def kept(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
        return tuple(q for q in quotes if is_verbatim(q, texts.get(q.reply, "")))

    themes = (
        Theme(t.key, kept(t.quotes), tuple(r for r in t.replies if r in texts), t.words) for t in synthesis.themes
    )
    shown = tuple(theme for theme in themes if theme.quotes)
    return Synthesis(shown, kept(synthesis.few), kept(synthesis.open_questions))
