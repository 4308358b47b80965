"""Taxonomies as files that people exchange: TOML as the starter taxonomies have it, and CSV for a spreadsheet.

In CSV a row is one topic in one language: key, language, label, description, keywords (separated by semicolons). What
spreadsheets make of such a file is read too: cells parted by semicolons or tabs, UTF-16, capitals, empty rows. Every
ValueError is half a sentence that says what is wrong and what to do about it.
"""

import csv
import io
import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.domain.text import cut, one_line
from bot.domain.topic import Topic
from bot.prompts import topics_from

MOST_BYTES = 1_000_000
_MOST_TOPICS, _MOST_KEYWORDS = 200, 100  # more than anybody tells apart, or listens for
_COLUMNS = ("key", "language", "label", "description", "keywords")
_SEPARATORS = ",;\t"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_KEY, _LANGUAGE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*"), re.compile(r"[a-z]{2,3}")
_LONGEST_KEY, _LONGEST, _LONGEST_DESCRIPTION = 80, 80, 400
_SHAPE = 'key = "water", labels.en = "Water", descriptions.en = "..." and keywords.en = ["well", "pump"]'


def written(topics: Sequence[Topic], suffix: str) -> str:
    """The taxonomy as the text of a file; ValueError for a suffix other than .toml and .csv."""
    if suffix == ".toml":
        return "\n".join(_toml(topic) for topic in topics)
    if suffix == ".csv":
        return _csv(topics)
    raise ValueError(_unknown(suffix))


def read(content: bytes, suffix: str) -> tuple[Topic, ...]:
    """The taxonomy that a file holds; ValueError says what is wrong with it, and the remedy."""
    if suffix not in (".toml", ".csv"):
        raise ValueError(_unknown(suffix))
    if len(content) > MOST_BYTES:
        raise ValueError("it is larger than 1 MB, as no list of topics is; perhaps it is another file")
    text = _decoded(content)
    return _sound([_tidy(topic) for topic in (_from_toml(text) if suffix == ".toml" else _from_csv(text))])


def _unknown(suffix: str) -> str:
    return f"{suffix or 'a file without an ending'} is neither .toml nor .csv; save it as one of these"


def _decoded(content: bytes) -> str:
    """The text of a file in UTF-8, or in UTF-16 with its mark, as "Unicode text" of spreadsheets has it."""
    marked = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        return content.decode("utf-16" if marked else "utf-8-sig")
    except UnicodeDecodeError:
        way = "choose “CSV UTF-8” when you save it in Excel, or the character set UTF-8 in LibreOffice"
        raise ValueError(f"it is not in UTF-8, so that accents would be lost; {way}") from None


def _tidy(topic: Topic) -> Topic:
    """The same topic with all of its words on one line, one space apart."""
    return Topic(
        topic.key,
        {language: one_line(said) for language, said in topic.labels.items()},
        {language: tuple(one_line(word) for word in heard) for language, heard in topic.keywords.items()},
        {language: one_line(said) for language, said in topic.descriptions.items()},
    )


def _sound(topics: Sequence[Topic]) -> tuple[Topic, ...]:
    """The same topics, if each has a key and names of its own, and words of bearable length and number."""
    if not 0 < len(topics) <= _MOST_TOPICS:
        raise ValueError(f"there are {len(topics) or 'no'} topics in it; it takes one at least, {_MOST_TOPICS} at most")
    called: dict[tuple[str, str], str] = {}
    for topic in topics:
        if problem := _problem(topic):
            raise ValueError(f"{cut(topic.key, 40) or 'one topic'} {problem}")
        for language, label in topic.labels.items():
            other = called.setdefault((language, label.casefold()), topic.key)
            if other != topic.key:
                raise ValueError(f"{other} and {topic.key} are both called “{label}”; give one of them another name")
    keys = [topic.key for topic in topics]
    if twice := next((key for key in keys if keys.count(key) > 1), None):
        raise ValueError(f"the key {twice} is there twice; write all its languages in one topic")
    return tuple(topics)


def _problem(topic: Topic) -> str:
    """What is wrong with a topic; empty when nothing is."""
    codes = {*topic.labels, *topic.descriptions, *topic.keywords}
    short = [*topic.labels.values(), *(word for words in topic.keywords.values() for word in words)]
    if not _KEY.fullmatch(topic.key) or len(topic.key) > _LONGEST_KEY:
        return (
            f"is no key; a key has only a-z, 0-9 and hyphens between them, at most {_LONGEST_KEY}, such as clean-water"
        )
    if wrong := next((code for code in sorted(codes) if not _LANGUAGE.fullmatch(code)), None):
        return f"is said in “{cut(wrong, 20)}”, which is no language; write two or three letters, such as fr or sw"
    if not topic.labels:
        return "has no label; name it in one language at least"
    if not all(0 < len(words) <= _LONGEST for words in short):
        return f"has a label or a keyword that is empty or longer than {_LONGEST} characters; write it shorter"
    if not all(0 < len(words) <= _LONGEST_DESCRIPTION for words in topic.descriptions.values()):
        return f"has a description longer than {_LONGEST_DESCRIPTION} characters; write it shorter"
    if not all(len(words) <= _MOST_KEYWORDS for words in topic.keywords.values()):
        return f"has more than {_MOST_KEYWORDS} keywords in one language; keep those that tell the most"
    return "holds a character that is none (U+0000); type those words anew" if "\0" in _all(topic) else ""


def _all(topic: Topic) -> str:
    return "".join((*topic.labels.values(), *topic.descriptions.values(), *map("".join, topic.keywords.values())))


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


def _from_toml(text: str) -> tuple[Topic, ...]:
    try:
        rows = tomllib.loads(text).get("topic")
    except (tomllib.TOMLDecodeError, RecursionError) as problem:
        raise ValueError(f"it is no TOML: {problem}; mend it there, or take an exported file as the model") from None
    if not isinstance(rows, list):
        raise ValueError(f"it has no [[topic]]; write that line before each one, and below it {_SHAPE}")
    if wrong := next((number for number, row in enumerate(rows, 1) if not _shaped(row)), 0):
        raise ValueError(f"[[topic]] number {wrong} is of another form; it takes {_SHAPE}")
    return topics_from(text)


def _shaped(row: object) -> bool:
    """Whether a table has what `topics_from` takes, and nothing else in its place."""
    if not isinstance(row, dict) or not isinstance(row.get("key"), str) or not isinstance(row.get("labels"), dict):
        return False
    said = [row["labels"], row.get("descriptions", {})]
    if not all(isinstance(each, dict) and all(isinstance(one, str) for one in each.values()) for each in said):
        return False
    heard = row.get("keywords", {})
    lists = heard.values() if isinstance(heard, dict) else [None]
    return all(isinstance(words, list) and all(isinstance(word, str) for word in words) for words in lists)


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
    said: set[tuple[str, str]] = set()
    for line, row in _rows(text):
        key, language, label, description, heard = (_as_typed(row[name]) for name in _COLUMNS)
        language = language.casefold()
        if (key, language) in said:
            raise ValueError(f"line {line} says {cut(key, 40)} in {language} a second time; put both into one line")
        said.add((key, language))
        words = tuple(word.strip() for word in heard.split(";") if word.strip())
        topic = found.get(key, Topic(key, {}))
        found[key] = Topic(
            key,
            {**topic.labels, **({language: label} if label else {})},
            {**topic.keywords, **({language: words} if words else {})},
            {**topic.descriptions, **({language: description} if description else {})},
        )
    return list(found.values())


def _rows(text: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    """The number of each line that says something, and its cells by column; what parts them is told by the first."""
    text = re.sub(r"\Asep=.\r?\n", "", text)
    head = text.partition("\n")[0]
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=max(_SEPARATORS, key=head.count), strict=True)
    try:
        names = [name.strip().casefold() for name in next(rows, [])]
        if missing := [name for name in _COLUMNS if name not in names]:
            raise ValueError(f"its first line has no {', '.join(missing)}; it must name {', '.join(_COLUMNS)}")
        for row in rows:
            if len(row) > len(names):
                raise ValueError(f"line {rows.line_num} has too many cells; put words with a comma in quotation marks")
            if any(map(str.strip, row)):
                yield rows.line_num, dict(zip(names, row + [""] * len(names), strict=False))
    except csv.Error as problem:
        raise ValueError(f"line {rows.line_num} is no CSV: {problem}; perhaps a quotation mark is left open") from None


def _as_typed(cell: str) -> str:
    marked = cell.startswith("'") and cell[1:].startswith(_FORMULA)
    return (cell[1:] if marked else cell).strip()
