"""Text with its entities, and the arithmetic of UTF-16 offsets that Telegram uses for both."""

from dataclasses import dataclass, field, replace

BLANKS = " \n\t"
TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024


@dataclass(frozen=True)
class Entity:
    """One marked stretch of a text; offset and length are UTF-16 units."""

    type: str
    offset: int
    length: int
    url: str | None = None
    user_id: int | None = None
    language: str | None = None
    custom_emoji_id: str | None = None
    unix_time: int | None = None
    date_time_format: str | None = None

    @property
    def end(self) -> int:
        """Say where the stretch stops."""
        return self.offset + self.length


@dataclass(frozen=True)
class Words:
    """A text and what is marked in it."""

    text: str = ""
    entities: tuple[Entity, ...] = field(default=())


def units(text: str) -> int:
    """Count UTF-16 units: the unit of every length and offset in the Bot API."""
    return len(text.encode("utf-16-le")) // 2


def cut(text: str, start: int, end: int) -> str:
    """Take a piece of a text by UTF-16 offsets."""
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le", "ignore")


def tidy(words: Words) -> Words:
    """Normalise as Telegram does: no control characters, blanks trimmed, empty marks dropped."""
    kept = "".join(map(_plain, words.text)).rstrip(BLANKS)
    entities = [_shrink(entity, kept) for entity in words.entities]
    marks = sorted((e for e in entities if e.length > 0), key=lambda e: (e.offset, -e.length))
    lead = _leading_blanks(kept, marks[0].offset if marks else units(kept))
    return Words(kept[lead:], tuple(replace(e, offset=e.offset - lead) for e in marks))


def _plain(character: str) -> str:
    return " " if ord(character) < 32 and character not in "\n\t" else character


def _leading_blanks(text: str, first_mark: int) -> int:
    """Count the blanks before the first character or mark; blanks are one unit each."""
    return min(len(text) - len(text.lstrip(BLANKS)), first_mark)


def _shrink(entity: Entity, text: str) -> Entity:
    """Pull an entity's end back over blanks, and inside the text."""
    covered = cut(text, entity.offset, entity.end).rstrip(BLANKS)
    return replace(entity, length=units(covered))
