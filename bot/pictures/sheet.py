"""A sheet of figures: a title, big numbers and bars, one below the other, as a PNG.

It is 1,080 pixels wide, three for each of the 360 of a small phone, and no letter is smaller than 11 of those. The
colours are of the palette of Okabe and Ito (https://jfly.uni-koeln.de/color/), which colour-blind readers can tell
apart, chosen so that each has a lightness of its own in print in grey as well; the numbers stand beside the bars.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageDraw

from bot.pictures.text import INK, fit, width, wrapped, write

WIDTH, MARGIN = 1080, 56
INNER = WIDTH - 2 * MARGIN
PAPER, PALE, TRACK = "#FFFFFF", "#595959", "#E8E8E8"
SHADES = ("#0072B2", "#E69F00", "#F0E442", "#1A1A1A")
TITLE, HEADING, WORDS, SMALL, BIG = 52, 42, 38, 33, 92
BAR, GAP, PATCH = 26, 18, 44
MOST_BARS = 12


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its label, the lengths of its parts, one shade each, and the words at its end ("12")."""

    label: str
    parts: tuple[float, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars under a heading, all on one scale: the longest, or `full` where they are shares of a whole.

    `legend` names the shades, where a bar has several parts. At most twelve bars are drawn.
    """

    heading: str
    bars: tuple[Bar, ...]
    legend: tuple[str, ...] = ()
    full: float = 0.0


@dataclass(frozen=True, slots=True)
class Figures:
    """Big numbers, each above what it counts, two in a row."""

    figures: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on a picture, from top to bottom."""

    title: str
    subtitle: str
    blocks: tuple[Bars | Figures, ...]
    foot: str = ""


Pen = ImageDraw.ImageDraw
Piece = tuple[int, Callable[[Pen, int], None]]
"""How high a piece is in pixels, and how it is drawn from a height downwards."""


def draw(sheet: Sheet) -> bytes:
    """The picture as a PNG."""
    pieces = _pieces(sheet)
    image = Image.new("RGB", (WIDTH, sum(height for height, _ in pieces) + 2 * MARGIN), PAPER)
    pen, top = ImageDraw.Draw(image), MARGIN
    for height, piece in pieces:
        piece(pen, top)
        top += height
    out = BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def _pieces(sheet: Sheet) -> list[Piece]:
    pieces = _lines(sheet.title, TITLE, bold=True) + _lines(sheet.subtitle, WORDS, colour=PALE)
    for block in sheet.blocks:
        pieces.append(_space(40))
        pieces += _figures(block) if isinstance(block, Figures) else _bars(block)
    if sheet.foot:
        pieces += [_space(40), *_lines(sheet.foot, SMALL, colour=PALE)]
    return pieces


def _space(height: int) -> Piece:
    return height, lambda pen, top: None


def _lines(text: str, size: int, *, colour: str = INK, bold: bool = False) -> list[Piece]:
    """A text over as many lines as it needs."""
    return [_line(line, size, colour, bold) for line in wrapped(text, size, INNER, bold)] if text else []


def _line(line: str, size: int, colour: str, bold: bool) -> Piece:
    return round(size * 1.35), lambda pen, top: write(pen, (MARGIN, top + size), line, size, colour=colour, bold=bold)


def _figures(block: Figures) -> list[Piece]:
    rows = [block.figures[at : at + 2] for at in range(0, len(block.figures), 2)]
    return [_row(row) for row in rows]


def _row(row: Sequence[tuple[str, str]]) -> Piece:
    column = INNER // 2
    named = [(number, wrapped(name, SMALL, column - 24)) for number, name in row]

    def piece(pen: Pen, top: int) -> None:
        for at, (number, lines) in enumerate(named):
            x = MARGIN + at * column
            write(pen, (x, top + BIG), fit(number, BIG, column - 24, bold=True), BIG, colour=SHADES[0], bold=True)
            for below, line in enumerate(lines):
                write(pen, (x, top + BIG + (below + 1) * 44), line, SMALL)

    return BIG + 44 * max(len(lines) for _, lines in named) + 30, piece


def _bars(block: Bars) -> list[Piece]:
    shown = block.bars[:MOST_BARS]
    full = block.full or max((sum(bar.parts) for bar in shown), default=0) or 1
    pieces = [*_lines(block.heading, HEADING, bold=True), _space(GAP)]
    if block.legend:
        pieces += [*_legend(block.legend), _space(GAP)]
    return pieces + [_bar(bar, full) for bar in shown]


def _legend(names: Sequence[str]) -> list[Piece]:
    """The shades with their names, as many on a line as fit."""
    lines: list[list[tuple[str, str, float]]] = [[]]
    x = 0.0
    for shade, name in zip(SHADES, names, strict=False):
        fitting = fit(name, SMALL, INNER - PATCH)
        if lines[-1] and x + PATCH + width(fitting, SMALL) > INNER:
            lines.append([])
            x = 0.0
        lines[-1].append((shade, fitting, MARGIN + x))
        x += PATCH + width(fitting, SMALL) + 2 * GAP
    return [_named(line) for line in lines]


def _named(line: Sequence[tuple[str, str, float]]) -> Piece:
    def piece(pen: Pen, top: int) -> None:
        for shade, name, x in line:
            pen.rounded_rectangle((x, top + 8, x + 28, top + 36), 6, fill=shade)
            write(pen, (x + PATCH, top + 34), name, SMALL)

    return 50, piece


def _bar(bar: Bar, full: float) -> Piece:
    words = fit(bar.words, WORDS, INNER / 2, bold=True)
    room = INNER - width(words, WORDS, bold=True)

    def piece(pen: Pen, top: int) -> None:
        write(pen, (MARGIN, top + WORDS), fit(bar.label, WORDS, room - 24), WORDS)
        write(pen, (MARGIN + room, top + WORDS), words, WORDS, bold=True)
        _stack(pen, top + WORDS + GAP, [part / full * INNER for part in bar.parts])

    return WORDS + GAP + BAR + 26, piece


def _stack(pen: Pen, top: int, parts: Sequence[float]) -> None:
    """The parts of a bar side by side, on a pale track that shows how long it could be."""
    pen.rounded_rectangle((MARGIN, top, MARGIN + INNER, top + BAR), 6, fill=TRACK)
    x = float(MARGIN)
    for shade, part in zip(SHADES, parts, strict=False):
        if part:
            pen.rectangle((x, top, max(x + part - 4, x + 2), top + BAR), fill=shade)
        x += part
