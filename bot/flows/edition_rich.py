"""A part of an edition as a rich message (Bot API 10.1): real headings, quotations that carry their source, sections
that unfold under their name.

The part itself stays what is stored and compared; this only says it in other tags. In the HTML of rich messages space
collapses: every line break becomes a tag, and what has other space to lose is not said in this way at all, for a quote
stays what it is to the byte (https://core.telegram.org/bots/api#rich-message-formatting-options).
"""

import re
from collections.abc import Iterator

_QUOTE = re.compile(r"<blockquote( expandable)?>(.*?)</blockquote>(?:\n(— [^\n]*(?:</a>[^\n]*)?))?", re.DOTALL)
_SPACE_TO_LOSE = re.compile(r"[^\S\n]{2}|[^\S\n ]|[^\S\n]\n|\n[^\S\n]")
_STAYS = str.maketrans("\u00a0\u202f", "..")  # space that does not collapse


def rich(part: str) -> str:
    """The HTML of the rich message that says what a part of an edition says; empty where it could not say just that."""
    return "" if _SPACE_TO_LOSE.search(part.translate(_STAYS)) else "".join(_pieces(part))


def _pieces(part: str) -> Iterator[str]:
    """Text, quotation, text, quotation ...; the line right above a quotation is its heading."""
    at = 0
    for found in _QUOTE.finditer(part):
        above, _, heading = part[at : found.start()].rstrip("\n").rpartition("\n\n")
        folded, words, source = found.groups()
        yield from _paragraphs(above)
        if folded:
            yield f"<details><summary>{_broken(heading.strip())}</summary>{''.join(_quotes(words))}</details>"
        else:
            yield from _heading(heading) if heading.strip() else _divider(part[at : found.start()])
            yield _quotation(words, source or "")
        at = found.end() if not folded or not source else found.start(3)
    yield from _paragraphs(part[at:])


def _divider(between: str) -> Iterator[str]:
    """A line where a blank one tells two pairs of quotations apart."""
    if between == "\n\n":
        yield "<hr>"


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in re.split(r"\n\n+", text.strip()):
        if paragraph:
            yield f"<p>{_broken(paragraph)}</p>"


def _heading(lines: str) -> Iterator[str]:
    """The first line names what follows; a sentence may stand below it."""
    name, _, rest = lines.strip().partition("\n")
    if name:
        yield f"<h4>{_broken(name)}</h4>"
    yield from _paragraphs(rest)


def _quotes(items: str) -> Iterator[str]:
    """What unfolds: each item is a name perhaps, a quote, and its source on the last line."""
    for item in _items(items):
        words, _, source = item.rpartition("\n")
        yield _quotation(words, source) if source.startswith("— ") else f"<p>{_broken(item)}</p>"


def _items(items: str) -> Iterator[str]:
    """The items, each up to the line that names its source: members' words may have empty lines of their own."""
    item = ""
    for piece in items.split("\n\n"):
        item = f"{item}\n\n{piece}" if item else piece
        if item.rpartition("\n")[2].startswith("— "):
            yield item
            item = ""
    if item:
        yield item


def _quotation(words: str, source: str) -> str:
    credit = f"<cite>{_broken(source.removeprefix('— '))}</cite>" if source else ""
    return f"<blockquote>{_broken(words)}{credit}</blockquote>"


def _broken(text: str) -> str:
    return text.replace("\n", "<br>")
