"""How sections become messages: one message if at all possible, and never a cut inside anything.

Every section shows its surest items; what else there is fills the message up, section by section in turn. Only when the
surest do not fit into one message do whole sections move to a further one.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.text import MESSAGE_LIMIT, visible_units
from bot.words import Html

MOST_ENTITIES = 100
"""What Telegram parses in one message; further markup would silently be none."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it, in plain sight or behind one tap; at least `sure` of it is shown.

    What is behind a tap, and what is to be told `apart`, has a blank line between.
    """

    heading: str = ""
    items: Sequence[str] = ()
    folded: bool = False
    sure: int = 1
    apart: bool = False

    def block(self, count: int) -> Html:
        """The section with its first `count` items; empty when it would be a heading over nothing."""
        shown = self.items[:count]
        if not shown:
            return Html("" if self.items else self.heading)
        words = "\n\n".join(shown) if self.folded or self.apart else "\n".join(shown)
        body = f"<blockquote expandable>{words}</blockquote>" if self.folded else words
        return Html(f"{self.heading}\n{body}" if self.heading else body)


def laid(sections: Sequence[Section]) -> list[str]:
    """The messages, each within Telegram's limits."""
    counts = [min(section.sure, len(section.items)) for section in sections]
    if not _fits(sections, counts):
        return _parts([section.block(count) for section, count in zip(sections, counts, strict=True)])
    for _ in range(max((len(section.items) for section in sections), default=0)):
        for place, section in enumerate(sections):
            more = [count + (place == at) for at, count in enumerate(counts)]
            if more[place] <= len(section.items) and _fits(sections, more):
                counts = more
    return [_joined(sections, counts)]


def _joined(sections: Sequence[Section], counts: Sequence[int]) -> Html:
    blocks = (section.block(count) for section, count in zip(sections, counts, strict=True))
    return Html("\n\n".join(block for block in blocks if block))


def _fits(sections: Sequence[Section], counts: Sequence[int]) -> bool:
    return _is_message(_joined(sections, counts))


def _is_message(html: str) -> bool:
    return visible_units(html) <= MESSAGE_LIMIT and html.count("</") <= MOST_ENTITIES


def _parts(blocks: Sequence[Html]) -> list[str]:
    """Whole blocks gathered into as few messages as they fit."""
    parts: list[str] = []
    for block in filter(None, blocks):
        joined = f"{parts[-1]}\n\n{block}" if parts else block
        if parts and _is_message(joined):
            parts[-1] = joined
        else:
            parts.append(block)
    return parts
