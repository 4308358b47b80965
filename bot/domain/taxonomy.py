"""How a taxonomy changes: one edit at a time, as a pure function, so that it can be tried before it is saved."""

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

from bot.domain.text import one_line
from bot.domain.topic import Topic

LONGEST = {"add": 60, "label": 60, "description": 200, "keywords": 400}
"""Characters that may be typed for each kind of edit."""

_FEWEST_LETTERS = 3
_MINUS = ("-", "−", "–")
_SEPARATOR = re.compile(r"[,،、;\n]")


@dataclass(frozen=True, slots=True)
class Edit:
    """A change that is not made yet: `what` is add, label, description, keywords, merge or retire.

    `key` is the topic's; `words` is what was typed in `language`, and for a merge the key of the topic to live on in.
    """

    what: str
    key: str
    language: str = ""
    words: str = ""


def edited(topics: Sequence[Topic], edit: Edit) -> tuple[Topic, ...]:
    """The taxonomy as it would be after an edit; one that names a topic which is not there changes nothing."""
    if edit.what == "add":
        return (*topics, Topic(edit.key, {edit.language: edit.words}))
    if edit.what not in ("merge", "retire"):
        return tuple(_reworded(topic, edit) if topic.key == edit.key else topic for topic in topics)
    gone = [topic for topic in topics if topic.key == edit.key]
    kept = [topic for topic in topics if topic.key != edit.key]
    return tuple(_joined(topic, gone) if topic.key == edit.words else topic for topic in kept)


def keywords(present: Sequence[str], typed: str) -> tuple[str, ...]:
    """Keywords after someone typed some, separated by commas (of any script): new ones join, "-word" takes one away."""
    parts = [one_line(part) for part in _SEPARATOR.split(typed)]
    gone = {_plain(part[1:]) for part in parts if part.startswith(_MINUS)}
    joining = [part for part in parts if not part.startswith(_MINUS) and any(map(str.isalnum, part))]
    return tuple(word for word in dict.fromkeys((*present, *joining)) if _plain(word) not in gone)


def new_key(label: str, taken: Collection[str]) -> str:
    """A stable key for a new topic: its label in a-z, 0-9 and hyphens, or "topic"; numbered where that is taken."""
    plain = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode().casefold()
    stem = "-".join(re.findall(r"[a-z0-9]+", plain)) or "topic"
    numbered = (f"{stem}-{n}" for n in range(2, len(taken) + 3))
    return next(key for key in (stem, *numbered) if key not in taken)


def named(topics: Sequence[Topic], name: str) -> Topic | None:
    """The topic that a person means by its key or by its label in any language; case and accents do not matter."""
    wanted = _plain(name)
    return next((topic for topic in topics if wanted in map(_plain, (topic.key, *topic.labels.values()))), None)


def meant(topics: Sequence[Topic], name: str) -> Topic | None:
    """The topic of this name (`named`), or the only one whose label begins with these three letters or more."""
    wanted = _plain(name)
    begun = [topic for topic in topics if any(_plain(label).startswith(wanted) for label in topic.labels.values())]
    only = begun[0] if len(begun) == 1 and len(wanted) >= _FEWEST_LETTERS else None
    return named(topics, name) or only


def nearest(topics: Sequence[Topic], name: str) -> Topic | None:
    """The topic whose label is written the most like a name that is none (Ratcliff and Obershelp, by `difflib`)."""
    labels = {_plain(label): topic for topic in topics for label in topic.labels.values()}
    return next((labels[label] for label in get_close_matches(_plain(name), labels, 1)), None)


def _plain(words: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFKD", words).casefold() if not unicodedata.combining(c))
    return one_line(bare)


def _reworded(topic: Topic, edit: Edit) -> Topic:
    if edit.what == "keywords":
        heard = keywords(topic.keywords.get(edit.language, ()), edit.words)
        return replace(topic, keywords={**topic.keywords, edit.language: heard})
    if edit.what == "description":
        return replace(topic, descriptions={**topic.descriptions, edit.language: edit.words})
    return replace(topic, labels={**topic.labels, edit.language: edit.words})


def _joined(topic: Topic, gone: Sequence[Topic]) -> Topic:
    """A topic that also listens to the names and words of those that were merged into it."""
    heard: dict[str, tuple[str, ...]] = dict(topic.keywords)
    for other in gone:
        for language, words in _all_words(other).items():
            heard[language] = tuple(dict.fromkeys((*heard.get(language, ()), *words)))
    return replace(topic, keywords=heard)


def _all_words(topic: Topic) -> Mapping[str, tuple[str, ...]]:
    languages = dict.fromkeys((*topic.labels, *topic.keywords))
    return {
        language: (*filter(None, [topic.labels.get(language)]), *topic.keywords.get(language, ()))
        for language in languages
    }
