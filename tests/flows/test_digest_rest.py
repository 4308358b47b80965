"""A summary that posts itself wakes nobody: a room in its quiet hours reads it in the morning."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from bot.domain.community import Rhythm, Room
from bot.domain.series import Series
from bot.flows import community as communities
from bot.flows import digest, digest_desk, digest_rest, reply, rhythm
from bot.store import community, series
from bot.store.engine import Store, Tx
from bot.store.schema import showings_owed
from bot.words import render
from tests.flows.scene import AWA, FATOU, GROUP, JOAO, someone
from tests.flows.week import MONDAY, Weeks, answered

RECIFE = GROUP - 7
EIGHT, NINE = MONDAY + timedelta(days=7, hours=-1), MONDAY + timedelta(days=7)
"""When the founding room posts, at five o'clock in Recife, and when the quiet hours of Recife end."""


class Night(Weeks):
    """A draft that goes out by itself at eight in Fatou's room."""

    async def begin(self) -> None:
        """The week has ended in both rooms."""
        await self.agree()
        async with self.store.begin() as tx:
            await community.change(tx, 1, publishes_itself=True)
            place = Room(0, 1, RECIFE, "supergroup", "Recife", "pt", "America/Recife", Rhythm())
            room = await community.add_room(tx, place)
            await community.set_administrators(tx, room, [JOAO], MONDAY)
        await self.at(MONDAY)
        await self.do(reply.collect, answered(AWA, MONDAY))
        for hour in (MONDAY + timedelta(hours=3), EIGHT - timedelta(hours=11)):
            await self.at(hour)

    async def tick(self, now: datetime) -> None:
        """What has become due for summaries is done."""
        self.now = now
        for due in (digest.put_due, digest_rest.put_due):
            await self.do(due, now)
        await self.work(now)

    async def read(self, chat: int) -> Sequence[str]:
        """How the keys begin of what was posted in a group about what was heard."""
        posts = [said for said in await self.said("sendMessage") if said.chat == chat]
        return [said.key.split(":")[0] for said in posts if said.key.startswith(("digest:", "series:"))]


@pytest.fixture
async def night(store: Store) -> Night:
    """Sunday evening, and the draft waits."""
    night = Night(store)
    await night.begin()
    return night


async def run_series(tx: Tx) -> None:
    """The week was the only one of a series."""
    of = await series.begin(tx, Series(0, 1, FATOU, "UHC", "Eau", 1, "", date(2026, 3, 2), "running"))
    found = await series.find(tx, of)
    assert found is not None
    await series.join(tx, found, 1)


async def test_a_room_in_its_quiet_hours_reads_the_summary_when_they_end(night: Night) -> None:
    await night.do(run_series)
    await night.tick(EIGHT)
    assert (await night.read(GROUP), await night.read(RECIFE)) == (["digest", "series"], [])
    told = [said.text for said in await night.said("sendMessage") if said.key.startswith("digest:1:told:")]
    assert told == [render("fr", "published-itself", code="UHC Q1", rooms=1, waiting=1)]
    async with night.store.read() as tx:
        assert await digest_rest.next_due(tx, EIGHT) == (NINE, "publish")
    await night.tick(NINE - timedelta(minutes=1))
    assert await night.read(RECIFE) == []
    for _ in range(2):
        await night.tick(NINE)
    assert (await night.read(GROUP), await night.read(RECIFE)) == (["digest", "series"], ["digest", "series"])


async def test_the_hour_of_the_summary_is_offered_only_where_it_decides_anything(night: Night) -> None:
    for room, person, label, when in ((1, FATOU, "📣 Synthèse", "lundi à 08:00"), (2, JOAO, "📣 Síntese", "Santé")):
        await night.do(rhythm.open_card, replace(someone(person), at=MONDAY), {"room": room}, EIGHT)
        card = await night.last()
        assert (label in card.keys) == (room == 1)
        assert when in next(line for line in card.text.split("\n") if "📣" in line)
    await night.do(communities.gone, GROUP)
    await night.do(rhythm.open_card, replace(someone(JOAO), at=MONDAY), {"room": 2}, EIGHT)
    assert "📣 Síntese" in (await night.last()).keys


async def test_what_is_posted_by_hand_goes_out_at_once(night: Night) -> None:
    await night.do(digest.publish, someone(FATOU), EIGHT)
    await night.tick(EIGHT)
    assert (await night.read(GROUP), await night.read(RECIFE)) == (["digest"], ["digest"])


async def test_what_is_taken_back_in_the_night_is_shown_to_nobody_and_by_hand_once(night: Night) -> None:
    await night.tick(EIGHT)
    await night.do(digest_desk.open_card, replace(someone(FATOU), callback="1"), {"cycle": 1}, EIGHT)
    await night.press("↩️ Annuler", FATOU)
    await night.tick(NINE)
    assert (await night.read(RECIFE), await night.table(showings_owed)) == ([], [])
    await night.do(digest.publish, someone(FATOU), NINE)
    await night.tick(NINE)
    assert await night.read(RECIFE) == ["digest"]


@pytest.mark.parametrize("by_hand", [True, False])
async def test_a_room_that_the_bot_has_left_or_that_was_shown_it_by_hand_is_owed_nothing(
    night: Night, *, by_hand: bool
) -> None:
    await night.tick(EIGHT)
    if by_hand:
        await night.do(digest_desk.open_card, replace(someone(FATOU), callback="1"), {"cycle": 1}, EIGHT)
        await night.press("↩️ Annuler", FATOU)
        await night.do(digest.publish, someone(FATOU), EIGHT)
    else:
        await night.do(communities.gone, RECIFE)
    await night.tick(NINE)
    assert (await night.read(RECIFE), await night.table(showings_owed)) == (["digest"] * by_hand, [])
