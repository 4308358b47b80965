"""Many people who answer at once: rows as the work loop would have left them, understood and tagged."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert

from bot.store.engine import Store, Tx
from bot.store.schema import members, people, replies, tags
from bot.store.schema import topics as known_topics


@dataclass(frozen=True)
class Voice:
    """One answer of one person (a user id); `topic` is a taxonomy key or none."""

    person: int
    text: str
    language: str = "fr"
    topic: str = ""
    room: int = 1


async def speak(store: Store, cycle: int, voices: Sequence[Voice], at: datetime) -> None:
    """All of them answer a question of community 1."""
    ids = {person: 10_000 + person for person in sorted({voice.person for voice in voices})}
    first = 100_000 * cycle
    async with store.begin() as tx:
        await _meet(tx, ids, at)
        await tx.execute(insert(replies), [_row(first + n, cycle, ids[v.person], v, at) for n, v in enumerate(voices)])
        tagged = [(first + n, voice.topic) for n, voice in enumerate(voices) if voice.topic]
        rows = [{"reply_id": reply, "topic": topic, "score": 1.0, "reason": ""} for reply, topic in tagged]
        if rows:
            await tx.execute(insert(tags), rows)


async def _meet(tx: Tx, ids: dict[int, int], at: datetime) -> None:
    """Whoever was not a member yet becomes one."""
    known = set((await tx.scalars(members.select().with_only_columns(members.c.id))).all())
    new = [(person, member) for person, member in ids.items() if member not in known]
    if new:
        named = [{"id": person, "name": f"Member {person}", "language": "fr"} for person, _ in new]
        await tx.execute(insert(people), named)
        joined = [{"id": member, "community_id": 1, "person": person, "joined_at": at} for person, member in new]
        await tx.execute(insert(members), joined)


def _row(number: int, cycle: int, member: int, voice: Voice, at: datetime) -> dict[str, object]:
    place = {"community_id": 1, "cycle_id": cycle, "room_id": voice.room, "member_id": member, "message": number}
    return {"id": number, "number": number, "text": voice.text, "language": voice.language, "said_at": at, **place}


async def know(store: Store, *keys: str) -> None:
    """Topics of community 1 whose label is their key."""
    async with store.begin() as tx:
        rows = [{"key": k, "labels": {"en": k.title()}, "descriptions": {}, "keywords": {}} for k in keys]
        await tx.execute(insert(known_topics), [{"community_id": 1, **row} for row in rows])
