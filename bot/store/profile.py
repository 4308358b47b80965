"""Profiles: what people chose to say of themselves, and which of a community's members did."""

from sqlalchemy import RowMapping, delete, select

from bot.domain.profile import Profile
from bot.store.engine import Tx, upsert
from bot.store.schema import members, profiles


async def of(tx: Tx, person: int) -> Profile | None:
    """What someone said of themselves; None for whoever said nothing."""
    row = (await tx.execute(select(profiles).where(profiles.c.person == person))).mappings().one_or_none()
    return _profile(row) if row else None


async def keep(tx: Tx, person: int, profile: Profile) -> None:
    """Keep what someone says of themselves now."""
    said = {"role": profile.role or None, "country": profile.country or None, "languages": list(profile.languages)}
    await upsert(tx, profiles, ("person",), person=person, shown=profile.shown, **said)


async def forget(tx: Tx, person: int) -> None:
    """Forget what someone said of themselves."""
    await tx.execute(delete(profiles).where(profiles.c.person == person))


async def of_members(tx: Tx, community: int) -> dict[int, Profile]:
    """The profiles of a community's members, by member id."""
    theirs = select(profiles, members.c.id.label("member")).join(members, members.c.person == profiles.c.person)
    rows = await tx.execute(theirs.where(members.c.community_id == community))
    return {row["member"]: _profile(row) for row in rows.mappings()}


def _profile(row: RowMapping) -> Profile:
    return Profile(row["role"] or "", row["country"] or "", tuple(row["languages"]), row["shown"])
