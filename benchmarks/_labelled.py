"""Labelled texts from files that others made: what is wrong with one of them is said with its line.

It loads nothing of the bot, for a benchmark measures what loading that takes.
"""

import gzip
import json
import zlib
from pathlib import Path
from typing import Any


class Unreadable(Exception):
    """A file is not of the form that a benchmark takes; the message says where and why, as a sentence."""


def labelled(path: Path, *needed: str) -> list[dict[str, Any]]:
    """The rows of a JSON Lines file, perhaps packed as .gz; each is an object with a `text` and the `needed` fields."""
    return [_row(path, number, line, ("text", *needed)) for number, line in _lines(path) if line.strip()]


def _lines(path: Path) -> list[tuple[int, str]]:
    """Only a line feed ends a line: a text may hold any other separator."""
    try:
        content = path.read_bytes()
        unpacked = gzip.decompress(content) if path.suffix == ".gz" else content
        return list(enumerate(unpacked.decode("utf-8-sig").split("\n"), 1))
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as problem:
        raise Unreadable(f"{path} cannot be read as text in UTF-8: {problem}.") from None


def _row(path: Path, number: int, line: str, needed: tuple[str, ...]) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except ValueError as problem:
        raise Unreadable(f"{path}, line {number} is no JSON: {problem}.") from None
    if not isinstance(row, dict) or any(field not in row for field in needed):
        raise Unreadable(f"{path}, line {number} is no object with {', '.join(needed)}.")
    if not isinstance(row["text"], str):
        raise Unreadable(f"{path}, line {number} has a text that is none: {row['text']!r}.")
    return row
