"""Votes and their ballots."""

from datetime import datetime, timedelta

from sqlalchemy import RowMapping, func, select, update

from bot.domain.vote import Ballot, Vote
from bot.store.engine import Tx, insert, insert_once
from bot.store.schema import ballots, votes


async def begin(tx: Tx, vote: Vote) -> int:
    """A new vote; its id. `vote.id` is not used."""
    when = {"opened_at": vote.opened_at, "closes_at": vote.closes_at}
    row = {"community_id": vote.community, "person": vote.person, "state": vote.state, **when}
    return await insert(tx, votes, **row, options=list(vote.options), grows=vote.grows)


async def vote(tx: Tx, vote_id: int) -> Vote | None:
    """One vote by its id."""
    row = (await tx.execute(select(votes).where(votes.c.id == vote_id))).mappings().one_or_none()
    return _vote(row) if row else None


async def latest(tx: Tx, community: int, *states: str) -> Vote | None:
    """A community's newest vote in one of these states."""
    theirs = (votes.c.community_id == community) & votes.c.state.in_(states)
    rows = await tx.execute(select(votes).where(theirs).order_by(votes.c.id.desc()).limit(1))
    row = rows.mappings().one_or_none()
    return _vote(row) if row else None


async def move(tx: Tx, vote_id: int, before: str, after: str) -> bool:
    """Change a vote's state if it still is `before`: of two who try, one hears True."""
    still = (votes.c.id == vote_id) & (votes.c.state == before)
    return (await tx.execute(update(votes).where(still).values(state=after))).rowcount == 1


async def close_at(tx: Tx, vote_id: int, now: datetime) -> None:
    """Let a vote end now."""
    await tx.execute(update(votes).where(votes.c.id == vote_id).values(closes_at=now))


async def due(tx: Tx, now: datetime, patience: timedelta) -> list[tuple[str, int]]:
    """Votes whose time has come ("close"), and those whose polls have not all answered within `patience` ("count")."""
    open_now = (votes.c.state == "open") & (votes.c.closes_at <= now)
    waiting = (votes.c.state == "closing") & (votes.c.closes_at <= now - patience)
    found = [("close", one) for one in (await tx.scalars(select(votes.c.id).where(open_now))).all()]
    return found + [("count", one) for one in (await tx.scalars(select(votes.c.id).where(waiting))).all()]


async def next_due(tx: Tx) -> datetime | None:
    """When the next vote ends."""
    soonest: datetime | None = await tx.scalar(select(func.min(votes.c.closes_at)).where(votes.c.state == "open"))
    return soonest


async def add_ballot(tx: Tx, vote_id: int, room: int, part: int = 0) -> bool:
    """A poll for a room; False when it has that one."""
    row = {"vote_id": vote_id, "room_id": room, "part": part, "options": {}, "counts": {}}
    return bool(await insert_once(tx, ballots, **row))


async def ballots_of(tx: Tx, vote_id: int) -> list[Ballot]:
    """The polls of a vote, room by room."""
    rows = await tx.execute(select(ballots).where(ballots.c.vote_id == vote_id).order_by(ballots.c.id))
    return [_ballot(row) for row in rows.mappings()]


async def ballot(tx: Tx, vote_id: int, room: int, part: int) -> Ballot | None:
    """One room's poll."""
    same = (ballots.c.vote_id == vote_id) & (ballots.c.room_id == room) & (ballots.c.part == part)
    row = (await tx.execute(select(ballots).where(same))).mappings().one_or_none()
    return _ballot(row) if row else None


async def of_poll(tx: Tx, poll: str) -> Ballot | None:
    """The ballot that Telegram knows by this id; the row is locked, so that counts come one after the other."""
    row = (await tx.execute(select(ballots).where(ballots.c.poll == poll).with_for_update())).mappings().one_or_none()
    return _ballot(row) if row else None


async def sent(tx: Tx, known: Ballot) -> None:
    """Telegram has the poll: where it is, and what its options are called there."""
    row = {"chat": known.chat, "message": known.message, "poll": known.poll, "options": dict(known.options)}
    await tx.execute(update(ballots).where(ballots.c.id == known.id).values(**row))


async def count(tx: Tx, counted: Ballot) -> None:
    """Keep what a poll has counted; one that was closed counts no more."""
    still = (ballots.c.id == counted.id) & ballots.c.closed.is_(False)
    counts = {str(question): votes for question, votes in counted.counts.items()}
    row = {"options": dict(counted.options), "counts": counts, "voters": counted.voters, "closed": counted.closed}
    await tx.execute(update(ballots).where(still).values(**row))


def _vote(row: RowMapping) -> Vote:
    who = (row["id"], row["community_id"], row["person"], row["state"])
    return Vote(*who, tuple(row["options"]), row["grows"], row["opened_at"], row["closes_at"])


def _ballot(row: RowMapping) -> Ballot:
    where = (row["id"], row["vote_id"], row["room_id"], row["part"], row["chat"], row["message"], row["poll"])
    counts = {int(question): votes for question, votes in row["counts"].items()}
    return Ballot(*where, row["options"], counts, row["voters"], row["closed"])
