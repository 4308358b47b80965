"""Back in a group that had thrown the bot out: what was asked on goes out once, while the words below it stand."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest
from sqlalchemy import update

from bot.domain.digest import Quote
from bot.domain.member import Caller
from bot.domain.reply import Reply
from bot.flows import community_back, probe
from bot.flows.probe import Probe
from bot.flows.reply import Heard, revise
from bot.flows.reply_withdrawal import withdraw
from bot.store import cycle
from bot.store.engine import Store, Tx
from bot.store.schema import outbox
from tests.flows.circle import Circle
from tests.flows.scene import AWA, FATOU, GROUP, someone

WORDS = "Who pays for housing?"
Change = Callable[[Circle, Reply], Awaitable[object]]


async def nothing(circle: Circle, of: Reply) -> None:
    """The words stand."""


async def other_words(circle: Circle, of: Reply) -> None:
    """Their author says something else by now."""
    author: Caller = replace(someone(AWA, GROUP), message=of.message)
    await circle.do(revise, Heard(author, "I was wrong.", circle.now))


async def taken_back(circle: Circle, of: Reply) -> None:
    """Their author has taken them back."""
    await circle.do(withdraw, of, AWA, circle.now)


@pytest.mark.parametrize(("meanwhile", "asked"), [(nothing, ["ready"]), (other_words, []), (taken_back, [])])
async def test_a_probe_that_was_given_up_goes_out_while_its_words_stand(
    store: Store, meanwhile: Change, asked: list[str]
) -> None:
    circle = Circle(store)
    await circle.begin()
    of = await circle.answer(AWA, f"Nurses leave. {WORDS}")
    await circle.do(post, of, circle)
    await circle.do(give_up)
    await meanwhile(circle, of)
    for _ in range(2):
        await circle.do(community_back.resume, {"room": 1}, circle.now)
    found = [row["state"] for row in await circle.table(outbox) if str(row["key"]).startswith("probe:")]
    assert found == asked


async def post(tx: Tx, of: Reply, circle: Circle) -> None:
    """Fatou asks on below the words."""
    week = await cycle.week(tx, circle.week)
    await probe.post(tx, Probe(week, Quote(of.id, WORDS), "open"), FATOU, circle.now)


async def give_up(tx: Tx) -> None:
    """Telegram took none of it."""
    probes = outbox.c.key.startswith("probe:")
    await tx.execute(update(outbox).where(probes).values(state="buried", done_at=1.0))
