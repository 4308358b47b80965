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
    """A learning agenda to begin with: `code` numbers its questions, `topics` names its taxonomy."""

    key: str
    code: str
    titles: Mapping[str, str]
    descriptions: Mapping[str, str]
    topics: str
    questions: tuple[StarterQuestion, ...]


def starter_agendas() -> tuple[str, ...]:
    """The names of the agendas that come with the house, in alphabetical order."""
    return _names("agenda")


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
    return StarterAgenda(
        key, table["code"], table["titles"], table["descriptions"], table["topics"], questions=tuple(asked)
    )


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
