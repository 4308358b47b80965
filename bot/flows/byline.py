"""Whose words these are, as a reader is told: by name or as a member, and what the author wishes to be known as.

What would single somebody out is withheld, whatever they wish: a role and a country are told only where at least five
members of the community share them.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.domain.profile import Traits
from bot.domain.reply import Reply
from bot.store import member, profile
from bot.store.engine import Tx
from bot.words import plain
from bot.words.places import country_name


@dataclass(frozen=True, slots=True)
class Byline:
    """An author as a reader may know them; `name` is empty for who answered as a member of the community."""

    name: str
    traits: Traits = field(default_factory=Traits)

    def written(self, language: str) -> str:
        """For example "Awa, nurse, Burkina Faso", or "a member", as a line of plain text."""
        known = [self.name or plain(language, "byline-member")]
        known += [plain(language, f"role-{self.traits.role}")] if self.traits.role else []
        known += [country_name(self.traits.country, language)] if self.traits.country else []
        return ", ".join(known)


async def bylines(tx: Tx, community: int, said: Iterable[Reply]) -> dict[int, Byline]:
    """The byline of each of these answers of a community, by reply id."""
    answers = list(said)
    names = await member.names(tx, [one.member for one in answers])
    known = await profile.of_some(tx, {one.member for one in answers})
    around = await profile.crowd_of(tx, community)
    told = {who: around.told(one) for who, one in known.items()}
    return {one.id: Byline(names[one.member] if one.named else "", told.get(one.member, Traits())) for one in answers}
