"""Taxonomies as files that people exchange: TOML as the starter taxonomies have it, and CSV for a spreadsheet.

In CSV a row is one topic in one language: key, language, label, description, keywords (separated by semicolons).
"""

import csv
import io
import json
import re
from collections.abc import Iterable, Sequence

from bot.domain.topic import Topic
from bot.prompts import topics_from

_COLUMNS = ("key", "language", "label", "description", "keywords")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_KEY, _LANGUAGE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*"), re.compile(r"[a-z]{2,3}")
_LONGEST, _LONGEST_DESCRIPTION = 80, 400


def written(topics: Sequence[Topic], suffix: str) -> str:
    """The taxonomy as the text of a file; ValueError for a suffix other than .toml and .csv."""
    if suffix == ".toml":
        return "\n".join(_toml(topic) for topic in topics)
    if suffix == ".csv":
        return _csv(topics)
    raise ValueError(f"{suffix or 'a file without an ending'} is neither .toml nor .csv")


def read(text: str, suffix: str) -> tuple[Topic, ...]:
    """The taxonomy that a file holds; ValueError says in one sentence what is wrong with it."""
    if suffix not in (".toml", ".csv"):
        raise ValueError(f"{suffix or 'a file without an ending'} is neither .toml nor .csv")
    try:
        return _sound(topics_from(text) if suffix == ".toml" else _from_csv(text))
    except (KeyError, AttributeError, TypeError) as missing:
        raise ValueError(f"something is missing or of the wrong kind: {missing}") from None


def _sound(topics: Sequence[Topic]) -> tuple[Topic, ...]:
    """The same topics, if each has a key of its own, a label, and words of bearable length."""
    for topic in topics:
        short = [*topic.labels.values(), *(word for words in topic.keywords.values() for word in words)]
        codes = {*topic.labels, *topic.descriptions, *topic.keywords}
        if not _KEY.fullmatch(topic.key) or not all(map(_LANGUAGE.fullmatch, codes)):
            raise ValueError(f"{topic.key!r} or one of its languages {sorted(codes)} is no plain name")
        fits = all(0 < len(words) <= _LONGEST for words in short) and all(
            len(words) <= _LONGEST_DESCRIPTION for words in topic.descriptions.values()
        )
        if not topic.labels or not fits:
            raise ValueError(
                f"{topic.key} needs a label; labels and keywords have at most {_LONGEST} characters, "
                f"descriptions {_LONGEST_DESCRIPTION}"
            )
    if len({topic.key for topic in topics}) < len(topics) or not topics:
        raise ValueError("there is no topic in it, or a key is there twice")
    return tuple(topics)


def _toml(topic: Topic) -> str:
    lines = ["[[topic]]", f"key = {_quoted(topic.key)}"]
    for name, words in (("labels", topic.labels), ("descriptions", topic.descriptions)):
        lines += [f"{name}.{language} = {_quoted(said)}" for language, said in words.items()]
    for language, heard in topic.keywords.items():
        lines.append(f"keywords.{language} = [{', '.join(map(_quoted, heard))}]")
    return "\n".join(lines) + "\n"


def _quoted(words: str) -> str:
    """A TOML basic string: JSON's, but for one control character (https://toml.io/en/v1.0.0#string)."""
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "\\u007f")


def _csv(topics: Iterable[Topic]) -> str:
    file = io.StringIO()
    rows = csv.writer(file)
    rows.writerow(_COLUMNS)
    for topic in topics:
        for language in dict.fromkeys((*topic.labels, *topic.descriptions, *topic.keywords)):
            about = topic.labels.get(language, ""), topic.descriptions.get(language, "")
            heard = "; ".join(topic.keywords.get(language, ()))
            rows.writerow([_harmless(cell) for cell in (topic.key, language, *about, heard)])
    return file.getvalue()


def _harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: https://owasp.org/www-community/attacks/CSV_Injection."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _from_csv(text: str) -> list[Topic]:
    found: dict[str, Topic] = {}
    for row in csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")):
        key, language, label, description, heard = (_as_typed(row[name]) for name in _COLUMNS)
        topic = found.setdefault(key, Topic(key, {}, {}, {}))
        labels = {**topic.labels, **({language: label} if label else {})}
        descriptions = {**topic.descriptions, **({language: description} if description else {})}
        words = tuple(word.strip() for word in heard.split(";") if word.strip())
        keywords = {**topic.keywords, **({language: words} if words else {})}
        found[key] = Topic(key, labels, keywords, descriptions)
    return list(found.values())


def _as_typed(cell: str) -> str:
    marked = cell.startswith("'") and cell[1:].startswith(_FORMULA)
    return (cell[1:] if marked else cell).strip()
