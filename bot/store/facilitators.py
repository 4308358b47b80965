"""Who facilitates a community without administering its founding room: named by those who do."""

from sqlalchemy import ColumnElement, delete, select

from bot.store.engine import Tx, insert_once
from bot.store.schema import facilitators


async def name(tx: Tx, community: int, person: int) -> bool:
    """Let someone facilitate; False when they were named before."""
    return await insert_once(tx, facilitators, community_id=community, person=person) is not None


async def remove(tx: Tx, community: int, person: int) -> bool:
    """Let someone facilitate no more; False when they were not named."""
    return (await tx.execute(delete(facilitators).where(_is(community, person)))).rowcount == 1


async def is_named(tx: Tx, community: int, person: int) -> bool:
    """Whether this person was named, and not removed since."""
    return await tx.scalar(select(facilitators.c.person).where(_is(community, person))) is not None


async def named(tx: Tx, community: int) -> list[int]:
    """Everyone who was named, in a stable order."""
    theirs = select(facilitators.c.person).where(facilitators.c.community_id == community)
    return list((await tx.scalars(theirs.order_by(facilitators.c.person))).all())


async def communities_of(tx: Tx, person: int) -> set[int]:
    """The ids of the communities for which this person was named."""
    return set((await tx.scalars(select(facilitators.c.community_id).where(facilitators.c.person == person))).all())


def _is(community: int, person: int) -> ColumnElement[bool]:
    return (facilitators.c.community_id == community) & (facilitators.c.person == person)
