"""Text in pictures: which of our fonts writes a word, how wide it is, and where a line must end.

Titles of groups are written in any script. A word is written in the font of its script (Latin, Greek and Cyrillic share
one); a word in a script that we carry no font for is left out, as is an emoji, because a row of boxes says nothing.
Arabic and Indian scripts are joined and ordered by Raqm, which is part of Pillow and needs the system's FriBiDi.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby
from pathlib import Path

from PIL import ImageDraw, ImageFont

INK = "#1A1A1A"
FONTS = Path(__file__).parent / "fonts"
ALPHABETS = frozenset({"LATIN", "GREEK", "CYRILLIC"})
SCRIPTS = frozenset({"ARABIC", "DEVANAGARI", "BENGALI", "TAMIL", "ETHIOPIC"})
_SPACE = ("", " ")
_EDGES = re.compile("""([“”„"«»‹›()]*)(.*?)([“”„"«»‹›().,:;…]*)""")
_NO_GLYPH = frozenset({"So", "Cs", "Co", "Cn", "Cc", "Cf"})


@cache
def font(size: int, script: str = "", bold: bool = False) -> ImageFont.FreeTypeFont:
    """The font of a script in a size in pixels; only the alphabets have a bold one."""
    name = f"{script.title()}-Regular" if script else f"-{'Bold' if bold else 'Regular'}"
    return ImageFont.truetype(FONTS / f"NotoSans{name}.ttf", size)


def legible(text: str) -> str:
    """The text without what we have no glyphs for; "…" when nothing is left of it."""
    kept = "".join(c for c in text if unicodedata.category(c) not in _NO_GLYPH and c != "\ufe0f")
    words = [word for word in kept.split() if _script(word) is not None]
    return " ".join(words) or "…"


def width(text: str, size: int, bold: bool = False) -> float:
    """How wide a line is, in pixels."""
    return sum(font(size, script, bold).getlength(run) for script, run in runs(text))


def fit(text: str, size: int, most: float, bold: bool = False) -> str:
    """The longest beginning of a legible line that is at most so many pixels wide."""
    line = legible(text)
    if width(line, size, bold) <= most:
        return line
    end = next((end for end in range(len(line), 0, -1) if width(line[:end] + "…", size, bold) <= most), 0)
    return line[:end].rstrip() + "…"


def wrapped(text: str, size: int, most: float, bold: bool = False) -> list[str]:
    """The lines of a text, none wider than so many pixels."""
    lines = [""]
    for word in legible(text).split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and width(longer, size, bold) > most:
            lines.append(word)
        else:
            lines[-1] = longer
    return [fit(line, size, most, bold) for line in lines]


def write(
    on: ImageDraw.ImageDraw, at: tuple[float, float], line: str, size: int, *, colour: str = INK, bold: bool = False
) -> None:
    """Write one legible line, its baseline beginning at a point."""
    x, y = at
    for script, run in runs(line):
        on.text((x, y), run, fill=colour, font=font(size, script, bold), anchor="ls")
        x += font(size, script, bold).getlength(run)


def runs(line: str) -> Iterator[tuple[str, str]]:
    """The line in runs of one script each; a space between two scripts is an alphabet's."""
    pieces = (piece for n, word in enumerate(line.split(" ")) for piece in _spaced(word, first=not n))
    for script, together in groupby(_joined(pieces), key=lambda piece: piece[0]):
        yield script, "".join(part for _, part in together)


def _spaced(word: str, *, first: bool) -> Iterator[tuple[str, str]]:
    """A word and the space before it; signs at its edges are written in the alphabet's font, for others lack some."""
    if not first:
        yield _SPACE
    edges = _EDGES.fullmatch(word) if _script(word) else None
    for part in edges.groups() if edges else (word,):
        if part:
            yield _script(part) or "", part


def _joined(pieces: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The pieces; a space between two of one script belongs to that script, whose words may run the other way."""
    known = [("", ""), *pieces, ("", "")]
    for before, piece, after in zip(known, known[1:], known[2:], strict=False):
        yield (before[0], " ") if piece == _SPACE and before[0] == after[0] else piece


def _script(word: str) -> str | None:
    """The script of a word by its first letter: "" for an alphabet or no letter at all, None for one without a font."""
    letter = next((c for c in word if c.isalpha()), "A")
    name = unicodedata.name(letter, "?").split()[0]
    if name in SCRIPTS:
        return name
    return "" if name in ALPHABETS else None
