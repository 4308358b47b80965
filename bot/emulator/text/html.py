"""Telegram's HTML dialect into entities, with Telegram's own complaints and their byte offsets."""

import re
from dataclasses import dataclass

from bot.emulator.errors import bad_request
from bot.emulator.text.words import Entity, Words, units

SIMPLE = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
}
TAGS = {*SIMPLE, "a", "code", "pre", "blockquote", "tg-emoji", "tg-time"}
SPACE = b" \t\r\n\0\x0b"
REFERENCE = re.compile(rb"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-zA-Z]+));?")
NAMED = {b"lt": "<", b"gt": ">", b"amp": "&", b"quot": '"'}
PLAIN = re.compile(rb"[^<&]+")
TAG_NAME = re.compile(rb"[^\s>\0]*")
ATTRIBUTE_NAME = re.compile(rb"[^\s=>/\"'\0]*")
TOKEN = re.compile(rb"[0-9A-Za-z.\-]*")
UNIX = re.compile(r"unix=(\d{1,11});")
FORMAT = re.compile(r"format=([^;]*);")
USER_LINK = re.compile(r"tg://user/?\?id=(\d+)")


@dataclass
class _Open:
    tag: str
    argument: str
    offset: int
    piece: int


def parse_html(source: str) -> Words:
    """Read one message's HTML; raises Telegram's 400 when it is not in the dialect."""
    return _Parser(source).words()


class _Parser:
    """Walks the UTF-8 bytes, since Telegram reports byte offsets; a zero byte marks the end."""

    def __init__(self, source: str) -> None:
        self.raw = source.replace("\r", "").encode()
        self.size = len(self.raw)
        self.raw += b"\0"
        self.at = 0
        self.offset = 0
        self.pieces: list[str] = []
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def words(self) -> Words:
        """Read to the end; every tag must have been closed by then."""
        while self.at < self.size:
            if self.raw[self.at] == ord("<"):
                self._tag()
            else:
                self._put(self._text())
        if self.open:
            raise _complaint(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        return Words("".join(self.pieces), tuple(self.entities))

    def _put(self, text: str) -> None:
        self.pieces.append(text)
        self.offset += units(text)

    def _text(self) -> str:
        """Take plain text up to the next tag or reference, or one decoded reference."""
        if self.raw[self.at] == ord("&"):
            return self._reference()
        found = PLAIN.match(self.raw, self.at, self.size)
        self.at = found.end() if found else self.at
        return found.group().decode() if found else ""

    def _reference(self) -> str:
        found = REFERENCE.match(self.raw, self.at)
        decoded = _decode(found) if found else ""
        self.at = found.end() if found and decoded else self.at + 1
        return decoded or "&"

    def _tag(self) -> None:
        begin = self.at
        self.at += 1
        if self.raw[self.at] == ord("/"):
            self._end_tag(begin)
        else:
            self._start_tag(begin)

    def _start_tag(self, begin: int) -> None:
        tag = self._take(TAG_NAME).lower()
        if self.at >= self.size:
            raise _complaint(f"Unclosed start tag at byte offset {begin}")
        if tag not in TAGS:
            raise _complaint(f'Unsupported start tag "{tag}" at byte offset {begin}')
        argument = ""
        while not self._skip_to(b">"):
            found = self._attribute(tag, begin)
            argument = argument + found if tag == "tg-time" else found or argument
        self.at += 1
        if tag == "span" and argument != "spoiler":
            raise _complaint(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
        self.open.append(_Open(tag, argument, self.offset, len(self.pieces)))

    def _attribute(self, tag: str, begin: int) -> str:
        name = self._take(ATTRIBUTE_NAME).lower()
        if not name:
            raise _complaint(f'Empty attribute name in the tag "{tag}" at byte offset {begin}')
        if not self._skip_to(b"="):
            if self.at >= self.size:
                raise _complaint(f'Unclosed start tag "{tag}" at byte offset {begin}')
            return _argument(tag, name, "")
        self.at += 1
        self._skip_to(b"")
        if self.at >= self.size:
            raise _complaint(f'Unclosed start tag "{tag}" at byte offset {begin}')
        value = self._quoted() if self.raw[self.at] in b"\"'" else self._token()
        if self.at >= self.size:
            raise _complaint(f"Unclosed start tag at byte offset {begin}")
        return _argument(tag, name, value)

    def _token(self) -> str:
        begin = self.at
        value = self._take(TOKEN).lower()
        if self.at < self.size and self.raw[self.at] not in SPACE + b">":
            raise _complaint(f"Unexpected end of name token at byte offset {begin}")
        return value

    def _quoted(self) -> str:
        quote = self.raw[self.at]
        self.at += 1
        end = self.raw.find(quote, self.at)
        inside = self.raw[self.at : end if end >= 0 else self.size]
        self.at = end + 1 if end >= 0 else self.size
        return REFERENCE.sub(lambda m: (_decode(m) or m.group().decode()).encode(), inside).decode()

    def _end_tag(self, begin: int) -> None:
        if not self.open:
            raise _complaint(f"Unexpected end tag at byte offset {begin}")
        self.at += 1
        name = self._take(TAG_NAME).lower()
        if not self._skip_to(b">"):
            raise _complaint(f"Unclosed end tag at byte offset {begin}")
        self.at += 1
        opened = self.open.pop()
        if name and name != opened.tag:
            expected = f'expected "</{opened.tag}>", found "</{name}>"'
            raise _complaint(f"Unmatched end tag at byte offset {begin}, {expected}")
        if self.offset > opened.offset:
            self._close(opened)

    def _close(self, opened: _Open) -> None:
        """Turn a finished element into an entity; `pre` around `code` with a language becomes one."""
        entity = _entity(opened, self.offset - opened.offset, "".join(self.pieces[opened.piece :]))
        if entity is None:
            return
        last = self.entities[-1] if self.entities else None
        if last and {last.type, entity.type} == {"pre", "code"} and _same_place(last, entity):
            self.entities.pop()
            entity = Entity("pre", last.offset, last.length, language=last.language or entity.language)
        self.entities.append(entity)

    def _take(self, pattern: re.Pattern[bytes]) -> str:
        found = pattern.match(self.raw, self.at, self.size)
        self.at = found.end() if found else self.at
        return found.group().decode() if found else ""

    def _skip_to(self, wanted: bytes) -> bool:
        while self.at < self.size and self.raw[self.at] in SPACE:
            self.at += 1
        return self.at < self.size and self.raw[self.at : self.at + 1] == wanted


def _complaint(text: str) -> Exception:
    return bad_request(f"can't parse entities: {text}")


def _decode(found: re.Match[bytes]) -> str:
    hexadecimal, decimal, name = found.groups()
    if name:
        return NAMED.get(name, "")
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else ""


def _argument(tag: str, name: str, value: str) -> str:
    """Keep the one attribute that matters for a tag; of a moment, both, each with its name."""
    if tag == "tg-time" and name in ("unix", "format"):
        return f"{name}={value};"
    if (tag, name) in {("a", "href"), ("tg-emoji", "emoji-id")}:
        return value
    if (tag, name) == ("code", "class") and value.startswith("language-"):
        return value.removeprefix("language-")
    if (tag, name) == ("span", "class") and value.startswith("tg-"):
        return value.removeprefix("tg-")
    return "expandable" if (tag, name) == ("blockquote", "expandable") else ""


def _entity(opened: _Open, length: int, covered: str) -> Entity | None:
    at, argument = opened.offset, opened.argument
    match opened.tag:
        case "a":
            return _link(argument or covered, at, length)
        case "tg-emoji":
            if not argument.isdigit() or not 0 < int(argument) < 2**63:
                raise _complaint("Invalid custom emoji identifier specified")
            return Entity("custom_emoji", at, length, custom_emoji_id=argument)
        case "tg-time":
            return _moment(argument, at, length)
        case "blockquote":
            return Entity("expandable_blockquote" if argument else "blockquote", at, length)
        case "code":
            return Entity("code", at, length, language=argument or None)
        case "pre":
            return Entity("pre", at, length)
        case tag:
            return Entity(SIMPLE[tag], at, length)


def _moment(argument: str, at: int, length: int) -> Entity:
    """A moment that everyone reads by their own clock; the format is of weekday, date and time, or relative."""
    unix, form = UNIX.search(argument), FORMAT.search(argument)
    if unix is None or (form and not re.fullmatch(r"r|w?[dD]?[tT]?", form[1])):
        raise _complaint("Invalid date_time entity specified")
    return Entity("date_time", at, length, unix_time=int(unix[1]), date_time_format=form[1] if form else "")


def _same_place(one: Entity, other: Entity) -> bool:
    return (one.offset, one.length) == (other.offset, other.length)


def _link(url: str, at: int, length: int) -> Entity | None:
    """Keep a link that Telegram would keep: a person's, or a web or Telegram address."""
    person = USER_LINK.fullmatch(url)
    if person:
        return Entity("text_mention", at, length, user_id=int(person.group(1)))
    if re.match(r"(https?|tg|ton)://\S", url):
        return Entity("text_link", at, length, url=_with_path(url))
    if re.fullmatch(r"[\w.-]+\.[a-z]{2,}(/\S*)?", url):
        return Entity("text_link", at, length, url=_with_path(f"http://{url}"))
    return None


def _with_path(url: str) -> str:
    return f"{url}/" if re.fullmatch(r"https?://[^/?#]+", url) else url
