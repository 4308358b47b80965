"""Profiles: what people chose to say of themselves, and which of a community's members did."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, RowMapping, delete, func, select

from bot.domain.profile import Crowd, Profile, Traits, crowd
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
    return await _where(tx, members.c.community_id == community)


async def of_some(tx: Tx, member_ids: Iterable[int]) -> dict[int, Profile]:
    """The profiles of these members, by member id."""
    return await _where(tx, members.c.id.in_(list(member_ids)))


async def _where(tx: Tx, wanted: ColumnElement[bool]) -> dict[int, Profile]:
    theirs = select(profiles, members.c.id.label("member")).join(members, members.c.person == profiles.c.person)
    return {row["member"]: _profile(row) for row in (await tx.execute(theirs.where(wanted))).mappings()}


async def crowd_of(tx: Tx, community: int) -> Crowd:
    """How many members of a community share a role, a country, and both: counted where they are, however many."""
    kinds = (profiles.c.role, profiles.c.country)
    told = select(*kinds, func.count().label("people")).join(members, members.c.person == profiles.c.person)
    rows = await tx.execute(told.where(members.c.community_id == community).group_by(*kinds))
    return crowd({Traits(row.role or "", row.country or ""): row.people for row in rows})


def _profile(row: RowMapping) -> Profile:
    return Profile(row["role"] or "", row["country"] or "", tuple(row["languages"]), row["shown"])
