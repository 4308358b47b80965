"""People and their membership: what is known of someone, as little as will do."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import RowMapping, case, func, select, update

from bot.domain.community import language_of
from bot.domain.member import ANONYMOUS_ADMINISTRATOR, TIME_TO_TYPE, Person
from bot.store.engine import Tx, insert_once
from bot.store.schema import communities, members, people


async def touch(tx: Tx, person: int, name: str, code: str | None) -> None:
    """Keep someone's present name, and the language of their Telegram until they choose one themselves."""
    if await insert_once(tx, people, id=person, name=name, language=language_of(code)):
        return
    await _set(tx, person, name=name)
    follows = (people.c.id == person) & people.c.language_chosen.is_(False)
    if code is not None:
        await tx.execute(update(people).where(follows).values(language=language_of(code)))


async def person(tx: Tx, person_id: int) -> Person | None:
    """What is known of someone; None for a stranger."""
    row = (await tx.execute(select(people).where(people.c.id == person_id))).mappings().one_or_none()
    return _person(row) if row else None


async def language(tx: Tx, person: int, code: str | None = None) -> str:
    """The language to speak with someone: chosen, else that of their Telegram as last seen, else `code`."""
    known = await tx.scalar(select(people.c.language).where(people.c.id == person))
    return known or language_of(code)


async def choose_language(tx: Tx, person: int, language: str) -> None:
    """Keep the language that someone asked to be spoken to in."""
    await _set(tx, person, language=language, language_chosen=True)


async def set_reachable(tx: Tx, person: int, reachable: bool) -> bool:
    """Keep whether the bot may write to someone first; False when it was so already."""
    other = (people.c.id == person) & (people.c.reachable != reachable)
    return (await tx.execute(update(people).where(other).values(reachable=reachable))).rowcount == 1


async def settle(tx: Tx, person: int, community: int) -> None:
    """Make a community the one that someone's private commands are about."""
    await _set(tx, person, community_id=community)


async def expect(tx: Tx, person: int, awaiting: str | None, now: datetime) -> None:
    """Keep what someone was asked to type next in private, and until when it is taken for that; None for nothing."""
    await _set(tx, person, awaiting=awaiting, awaiting_until=now + TIME_TO_TYPE if awaiting else None)


async def expect_nothing(tx: Tx, person: int) -> None:
    """What someone types next in private is no longer taken for anything."""
    await _set(tx, person, awaiting=None, awaiting_until=None)


async def member_of(tx: Tx, community: int, person: int, now: datetime) -> int:
    """The id of someone's membership, which begins when they are first heard."""
    same = (members.c.community_id == community) & (members.c.person == person)
    await insert_once(tx, members, community_id=community, person=person, joined_at=now)
    return int((await tx.execute(select(members.c.id).where(same))).scalar_one())


async def person_of(tx: Tx, member_id: int) -> int | None:
    """Whose membership this is."""
    return await tx.scalar(select(members.c.person).where(members.c.id == member_id))


async def opted_out(tx: Tx, person: int) -> bool:
    """Whether someone has asked that nothing of theirs be kept."""
    return bool(await tx.scalar(select(people.c.opted_out).where(people.c.id == person)))


async def opt(tx: Tx, person: int, *, out: bool) -> bool:
    """Keep whether someone wishes to be left out; False when it was so already."""
    other = (people.c.id == person) & (people.c.opted_out != out)
    return (await tx.execute(update(people).where(other).values(opted_out=out))).rowcount == 1


async def memberships(tx: Tx, person: int) -> set[int]:
    """The ids of the communities in which someone was heard."""
    return set((await tx.scalars(select(members.c.community_id).where(members.c.person == person))).all())


async def names(tx: Tx, member_ids: Iterable[int]) -> dict[int, str]:
    """The names under which members' words are shown, by member id.

    Administrators who speak as their group share one id in every group: they are shown as their community. Someone
    who was never seen is "?".
    """
    as_group = (members.c.person == ANONYMOUS_ADMINISTRATOR, communities.c.name)
    chosen = select(members.c.id, case(as_group, else_=func.coalesce(people.c.name, "?")).label("name"))
    chosen = chosen.join(communities, communities.c.id == members.c.community_id)
    chosen = chosen.outerjoin(people, people.c.id == members.c.person)
    rows = await tx.execute(chosen.where(members.c.id.in_(list(member_ids))))
    return {row.id: row.name for row in rows}


async def _set(tx: Tx, person: int, **columns: object) -> None:
    await tx.execute(update(people).where(people.c.id == person).values(**columns))


def _person(row: RowMapping) -> Person:
    who = (row["id"], row["name"], row["language"], row["reachable"])
    return Person(*who, row["community_id"], row["awaiting"], row["awaiting_until"])
