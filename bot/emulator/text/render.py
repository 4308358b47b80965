"""Entities back into HTML that is safe to put into the page: everything escaped, few schemes linked."""

import re
from html import escape
from itertools import pairwise

from bot.emulator.text.words import Entity, Words, cut, units

TAGS = {
    "bold": ("<b>", "</b>"),
    "italic": ("<i>", "</i>"),
    "underline": ("<u>", "</u>"),
    "strikethrough": ("<s>", "</s>"),
    "spoiler": ('<span class="tg-spoiler">', "</span>"),
    "code": ("<code>", "</code>"),
    "blockquote": ("<blockquote>", "</blockquote>"),
    "expandable_blockquote": ('<blockquote class="expandable">', "</blockquote>"),
    "mention": ('<span class="mention">', "</span>"),
    "text_mention": ('<span class="mention">', "</span>"),
    "hashtag": ('<span class="hashtag">', "</span>"),
    "bot_command": ('<span class="bot-command">', "</span>"),
}
SAFE_LINK = re.compile(r"(https?|tg)://", re.IGNORECASE)


def render(words: Words) -> str:
    """Write a text as HTML; overlapping marks are closed and reopened so that tags always nest."""
    edges = {0, units(words.text)} | {edge for e in words.entities for edge in (e.offset, e.end)}
    stops = sorted(edges)
    pieces: list[str] = []
    open_now: list[Entity] = []
    for start, end in pairwise(stops):
        wanted = [e for e in words.entities if e.offset <= start and end <= e.end]
        same = _shared(open_now, wanted)
        pieces += [_tags(e, words.text)[1] for e in reversed(open_now[same:])]
        pieces += [_tags(e, words.text)[0] for e in wanted[same:]]
        pieces.append(escape(cut(words.text, start, end)))
        open_now = wanted
    pieces += [_tags(e, words.text)[1] for e in reversed(open_now)]
    return "".join(pieces)


def _shared(now: list[Entity], wanted: list[Entity]) -> int:
    same = 0
    while same < min(len(now), len(wanted)) and now[same] is wanted[same]:
        same += 1
    return same


def _tags(entity: Entity, text: str) -> tuple[str, str]:
    if entity.type == "pre":
        language = f' class="language-{escape(entity.language)}"' if entity.language else ""
        return f"<pre><code{language}>", "</code></pre>"
    if entity.type == "date_time":
        style = escape(entity.date_time_format or "")
        return f'<time data-unix="{entity.unix_time or 0}" data-format="{style}">', "</time>"
    address = _address(entity, text)
    if address and SAFE_LINK.match(address):
        return f'<a href="{escape(address)}" target="_blank" rel="noopener noreferrer">', "</a>"
    return TAGS.get(entity.type, ("", ""))


def _address(entity: Entity, text: str) -> str | None:
    if entity.type == "url":
        covered = cut(text, entity.offset, entity.end)
        return covered if SAFE_LINK.match(covered) else f"http://{covered}"
    return entity.url
