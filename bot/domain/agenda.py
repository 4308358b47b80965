"""The agenda: a community's questions, each with its reason, in the languages it has been written in."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Wording:
    """A question and its reason in one language."""

    language: str
    text: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the agenda; `status` is planned, asked, answered or another word of its life.

    `wordings` maps a language to the words a person wrote; `position` orders what is planned.
    """

    id: int
    community: int
    status: str
    position: int
    link: str = ""
    wordings: Mapping[str, Wording] = field(default_factory=dict)

    def wording(self, language: str) -> Wording:
        """The question for a reader of `language`; where nobody translated it, the original (see its `language`)."""
        own = self.wordings.get(language)
        return own or self.wordings.get("en") or next(iter(self.wordings.values()))
