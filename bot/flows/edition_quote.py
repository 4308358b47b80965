"""How a quote is set: byte for byte, with its source one tap away, and a translation beside it where there is one."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.analysis.digest_sentences import opening
from bot.domain.community import Room
from bot.domain.digest import Quote
from bot.domain.text import in_its_direction, isolated, shortened
from bot.flows.byline import Byline
from bot.words import Arg, Html, render

LONGEST_QUOTE = 700
LONGEST_ROOM = 32
"""UTF-16 units of a room's title beside a name: what is left of a line on a phone."""


@dataclass(frozen=True, slots=True)
class Translation:
    """What the words `of` say in another language, and whether a machine said so."""

    language: str
    of: str
    words: str
    machine: bool


@dataclass(frozen=True, slots=True)
class Source:
    """Where a quote comes from, as its reader is shown: number, author, and one tap away where links exist.

    `whole` is the answer that it is part of; `room` is where it was said, and None for what was said in private;
    `aloud` tells that it was spoken, and written down later, and `by_machine` that a machine did so.
    What is `corrected` reads otherwise in the group: its author put it right in private.
    """

    number: int
    by: Byline
    link: str | None
    whole: str = ""
    room: Room | None = None
    translations: Sequence[Translation] = ()
    aloud: bool = False
    by_machine: bool = False
    corrected: bool = False

    def translation(self, quote: Quote, language: str) -> Translation | None:
        """What these very words say in the reader's language, if anybody has said it."""
        fitting = (t for t in self.translations if (t.language, t.of) == (language, quote.text))
        return next(fitting, None)


@dataclass(frozen=True, slots=True)
class Setting:
    """A source, and for whom its quotes are set: the community's code and the reader's language.

    Readers of another room are told where it was `heard`.
    """

    source: Source
    code: str
    language: str
    heard: Room | None = None

    def open(self, quote: Quote, more: Html | str = "") -> Html:
        """A quote in plain sight, as a block of its own; `more` follows the name of its author."""
        return Html(f"<blockquote>{self._words(quote)}</blockquote>\n{self._translated(quote)}{self._by()}{more}")

    def folded(self, quote: Quote) -> Html:
        """A quote among others behind one tap."""
        return Html(f"{self._words(quote)}\n{self._translated(quote)}{self._by()}")

    def _words(self, quote: Quote) -> Html:
        """The quote byte for byte, with a sign at an end where its answer says more."""
        shown = opening(quote.text, LONGEST_QUOTE)
        whole = self.source.whole.strip() or quote.text.strip()
        start = whole.find(shown.strip())
        before = "[…] " if start > 0 else ""
        after = " […]" if start + len(shown.strip()) < len(whole) else ""
        return render("en", "verbatim", words=in_its_direction(shown), before=before, after=after)

    def _translated(self, quote: Quote) -> str:
        found = self.source.translation(quote, self.language)
        if found is None:
            return ""
        text_id = "translated-by-machine" if found.machine else "translated"
        return f"{render(self.language, text_id, words=found.words)}\n"

    def _by(self) -> Html:
        source = self.source
        author = isolated(source.by.written(self.language))
        named: dict[str, Arg] = {"name": author, "code": self.code, "number": source.number}
        known = {} if source.link is None else {"link": source.link}
        by = render("en", "attribution-linked" if known else "attribution", **named, **known)
        marks = {"spoken-mark": source.aloud and not source.by_machine, "transcript-mark": source.by_machine}
        marks |= {"corrected": source.corrected}
        marked = "".join(render(self.language, mark) for mark, holds in marks.items() if holds)
        return Html(by + marked + self._room())

    def _room(self) -> Html | str:
        if self.heard is None:
            return ""
        return render(self.language, "heard-in", room=isolated(shortened(self.heard.title, LONGEST_ROOM)))
