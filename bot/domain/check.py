"""What the bot can see and do in one group, read from what Telegram says of its rights, of the group and of itself."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.domain.member import Rights

_COME_WITH_OFFICE = ("pin", "topics")
_TOLD_OTHERWISE = ("write",)


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the list: what it is about, and whether all is well."""

    what: str
    well: bool


@dataclass(frozen=True, slots=True)
class Ability:
    """The bot's own rights, what the group allows everyone (None: not known yet), and whether it hears all talk."""

    rights: Rights
    facts: Mapping[str, bool] | None
    hears_all: bool

    def findings(self) -> list[Finding]:
        """Everything about one room, most important first; an administrator may do what members may not."""
        granted, facts, chief = self.rights, self.facts or {}, self.rights.administrator
        found = [
            Finding("write", chief or (not granted.silenced and facts.get("write", True))),
            Finding("administrator", chief),
            Finding("hear", chief or self.hears_all),
            Finding("pin", granted.pin),
            Finding("reactions", facts.get("receipt", True)),
            Finding("polls", chief or facts.get("polls", True)),
            Finding("photos", chief or facts.get("photos", True)),
        ]
        return [*found, Finding("topics", granted.topics)] if facts.get("forum") else found

    def lacks(self) -> list[str]:
        """What is not well."""
        return [one.what for one in self.findings() if not one.well]

    def lost(self, after: "Ability") -> list[str]:
        """What was well and is not afterwards; that it may not write at all is told otherwise (flows/community.py).

        What was never known was not lost, and what only administrators can do is not told beside that office.
        """
        before = self if self.facts is not None else replace(self, facts=after.facts)
        gone = [what for what in after.lacks() if what not in (*before.lacks(), *_TOLD_OTHERWISE)]
        return [what for what in gone if what not in _COME_WITH_OFFICE] if "administrator" in gone else gone
