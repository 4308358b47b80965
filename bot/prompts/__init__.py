"""Words that ask: starter learning agendas and starter taxonomies, in files that a practitioner can correct."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files

from bot.domain.topic import Topic

_HOME = files(__name__)


@dataclass(frozen=True, slots=True)
class StarterQuestion:
    """A question and the reason for asking it, language to words, and a reference to read."""

    texts: Mapping[str, str]
    reasons: Mapping[str, str]
    link: str


@dataclass(frozen=True, slots=True)
class StarterAgenda:
    """A learning agenda to begin with: `code` numbers its questions, `topics` names its taxonomy.

    A `sample` belongs to a conversation that `try` tells again, and is offered to nobody else.
    """

    key: str
    code: str
    titles: Mapping[str, str]
    descriptions: Mapping[str, str]
    topics: str
    questions: tuple[StarterQuestion, ...]
    sample: bool = False


def starter_agendas() -> tuple[str, ...]:
    """The names of the agendas that come with the house, in alphabetical order."""
    return _names("agenda")


def offered_agendas() -> tuple[StarterAgenda, ...]:
    """Those that any community may begin with, in alphabetical order of their names."""
    return tuple(one for one in map(load_agenda, starter_agendas()) if not one.sample)


def starter_topics() -> tuple[str, ...]:
    """The names of the taxonomies that come with the house, in alphabetical order."""
    return _names("topics")


def load_agenda(name: str) -> StarterAgenda:
    """The agenda of this name; FileNotFoundError for a name that `starter_agendas` does not list."""
    return agenda_from(name, _HOME.joinpath("agenda", f"{name}.toml").read_text("utf-8"))


def load_topics(name: str) -> tuple[Topic, ...]:
    """The taxonomy of this name; FileNotFoundError for a name that `starter_topics` does not list."""
    return topics_from(_HOME.joinpath("topics", f"{name}.toml").read_text("utf-8"))


def agenda_from(key: str, toml: str) -> StarterAgenda:
    """An agenda read from TOML; ValueError where the text is no TOML, KeyError where a field is missing."""
    table = tomllib.loads(toml)
    asked = (StarterQuestion(row["texts"], row["reasons"], row["link"]) for row in table["question"])
    code, topics, sample = table["code"], table["topics"], table.get("sample", False)
    return StarterAgenda(key, code, table["titles"], table["descriptions"], topics, tuple(asked), sample)


def topics_from(toml: str) -> tuple[Topic, ...]:
    """A taxonomy read from TOML; ValueError where the text is no TOML, KeyError where a field is missing."""
    return tuple(
        Topic(
            row["key"],
            row["labels"],
            {language: tuple(said) for language, said in row.get("keywords", {}).items()},
            row.get("descriptions", {}),
        )
        for row in tomllib.loads(toml)["topic"]
    )


def _names(folder: str) -> tuple[str, ...]:
    found = (file.name for file in _HOME.joinpath(folder).iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in found if name.endswith(".toml")))
