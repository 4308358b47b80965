"""The HTML of rich messages (Bot API 10.1): into blocks as the API writes them, and into words for the page.

Emulated are paragraphs, headings, quotations with their credit, what unfolds, footers, rules, and the usual marks in a
line. Space collapses as in any HTML; a line break is a tag. What is not emulated is refused.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from bot.emulator.errors import bad_request
from bot.emulator.state import Object
from bot.emulator.text.words import Entity, Words, tidy, units

TEXT_LIMIT, BLOCK_LIMIT, DEPTH_LIMIT = 32_768, 500, 16
HEADINGS = {f"h{size}": size for size in range(1, 7)}
MARKS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "s": "strikethrough",
    "code": "code",
}
BLOCKS = {"p", "blockquote", "details", "footer", "hr", *HEADINGS}
VOID = {"br", "hr"}
KNOWN = BLOCKS | VOID | set(MARKS) | {"a", "cite", "summary"}
_SPACE = re.compile(r"[ \t\r\n]+")
_AROUND_BREAK = re.compile(r" ?\n ?")

Rich = str | Object | list[object]


@dataclass
class _Node:
    tag: str
    address: str = ""
    inner: "list[_Node | str]" = field(default_factory=list)

    def of(self, *tags: str) -> "Iterator[_Node]":
        """The inner nodes with these tags."""
        return (node for node in self.inner if isinstance(node, _Node) and node.tag in tags)


def parse_rich(source: str) -> tuple[list[Object], Words]:
    """The blocks of a rich message, and the same as words; raises Telegram's 400 where it is none."""
    reader = _Reader()
    reader.feed(source)
    reader.close()
    if len(reader.open) > 1:
        raise _complaint(f"unclosed tag {reader.open[-1].tag}")
    blocks = list(_blocks(reader.open[0].inner))
    words = _Writer().written(blocks)
    if not words.text:
        raise bad_request("message text is empty")
    if len(words.text) > TEXT_LIMIT or _count(blocks) > BLOCK_LIMIT:
        raise bad_request("message is too long")
    return blocks, words


class _Reader(HTMLParser):
    """Reads tags into a tree; every tag that is opened must be closed in its turn."""

    def __init__(self) -> None:
        super().__init__()
        self.open = [_Node("")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag begins inside the one that is open."""
        if tag not in KNOWN:
            raise _complaint(f"unsupported tag {tag}")
        node = _Node(tag, dict(attrs).get("href") or "")
        self.open[-1].inner.append(node)
        if tag not in VOID:
            self.open.append(node)
        if len(self.open) > DEPTH_LIMIT:
            raise _complaint("nested too deeply")

    def handle_endtag(self, tag: str) -> None:
        """A tag ends; it must be the one that was opened last."""
        if tag not in VOID and (len(self.open) == 1 or self.open.pop().tag != tag):
            raise _complaint(f"unexpected end of tag {tag}")

    def handle_data(self, data: str) -> None:
        """A piece of text."""
        self.open[-1].inner.append(data)


def _complaint(why: str) -> Exception:
    return bad_request(f"can't parse rich message: {why}")


def _count(blocks: Iterable[Object]) -> int:
    return sum(1 + _count(_inner(block)) for block in blocks)


def _inner(block: Object) -> list[Object]:
    inner = block.get("blocks", [])
    return inner if isinstance(inner, list) else []


def _blocks(nodes: "Iterable[_Node | str]") -> Iterator[Object]:
    """Blocks in order; what stands loose between them is a paragraph."""
    loose: list[_Node | str] = []
    for node in nodes:
        if isinstance(node, _Node) and node.tag in BLOCKS:
            yield from _paragraph(loose)
            loose = []
            yield from _block(node)
        elif not (isinstance(node, _Node) and node.tag in ("cite", "summary")):
            loose.append(node)
    yield from _paragraph(loose)


def _paragraph(nodes: "list[_Node | str]") -> Iterator[Object]:
    if text := _text(nodes):
        yield {"type": "paragraph", "text": text}


def _block(node: _Node) -> Iterator[Object]:
    match node.tag:
        case "p":
            yield from _paragraph(node.inner)
        case "hr":
            yield {"type": "divider"}
        case "footer":
            yield {"type": "footer", "text": _text(node.inner)}
        case "blockquote":
            credit = [_text(cite.inner) for cite in node.of("cite")]
            quoted: Object = {"type": "blockquote", "blocks": list(_blocks(node.inner))}
            yield quoted | {"credit": credit[0]} if credit else quoted
        case "details":
            summary = next((_text(one.inner) for one in node.of("summary")), "")
            yield {"type": "details", "summary": summary, "blocks": list(_blocks(node.inner))}
        case tag:
            yield {"type": "heading", "text": _text(node.inner), "size": HEADINGS[tag]}


def _text(nodes: "Iterable[_Node | str]") -> Rich:
    """A line as the API writes it: a text, a marked text, or several of them."""
    pieces = [piece for piece in _pieces(nodes) if piece]
    if all(isinstance(piece, str) for piece in pieces):
        return _AROUND_BREAK.sub("\n", "".join(map(str, pieces))).strip()
    return pieces[0] if len(pieces) == 1 and isinstance(pieces[0], dict) else pieces


def _pieces(nodes: "Iterable[_Node | str]") -> Iterator[object]:
    for node in nodes:
        if isinstance(node, str):
            yield _SPACE.sub(" ", node)
        elif node.tag == "br":
            yield "\n"
        elif node.tag == "a":
            yield {"type": "url", "text": _text(node.inner), "url": node.address}
        elif node.tag in MARKS:
            yield {"type": MARKS[node.tag], "text": _text(node.inner)}
        else:
            raise _complaint(f"tag {node.tag} is not allowed in a line")


class _Writer:
    """Writes blocks as a text with entities, so that the page and its readers see what a rich message says."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._entities: list[Entity] = []
        self._at = 0

    def written(self, blocks: Iterable[Object]) -> Words:
        """All blocks, one below the other."""
        self._all(blocks, quoted=False)
        return tidy(Words("".join(self._pieces), tuple(self._entities)))

    def _put(self, text: str) -> None:
        self._pieces.append(text)
        self._at += units(text)

    def _marked(self, kind: str, start: int, url: str | None = None) -> None:
        if self._at > start:
            self._entities.append(Entity(kind, start, self._at - start, url))

    def _all(self, blocks: Iterable[Object], *, quoted: bool) -> None:
        for n, block in enumerate(blocks):
            if n:
                self._put("\n\n" if quoted or block["type"] != "blockquote" else "\n")
            self._block(block, quoted=quoted)

    def _block(self, block: Object, *, quoted: bool) -> None:
        start = self._at
        match block["type"]:
            case "heading":
                self._line(block["text"])
                self._marked("bold", start)
            case "blockquote":
                self._all(_inner(block), quoted=quoted)
                if not quoted:
                    self._marked("blockquote", start)
                if "credit" in block:
                    self._put("\n— ")
                    self._line(block["credit"])
            case "details":
                self._line(block["summary"])
                self._put("\n")
                inner = self._at
                self._all(_inner(block), quoted=True)
                self._marked("expandable_blockquote", inner)
            case "divider":
                self._put("―――")
            case _:
                self._line(block["text"])

    def _line(self, text: object) -> None:
        if isinstance(text, str):
            self._put(text)
        elif isinstance(text, list):
            for piece in text:
                self._line(piece)
        elif isinstance(text, dict):
            start = self._at
            self._line(text["text"])
            kind = "text_link" if text["type"] == "url" else str(text["type"])
            self._marked(kind, start, str(text["url"]) if "url" in text else None)
