"""What somebody tells of themselves reaches the summaries that may show it, and rewrites no other."""

import pytest

from bot.flows import digest, profile
from bot.store.engine import Store
from bot.store.schema import chores
from tests.flows.scene import AWA, FATOU, someone
from tests.flows.test_digest_desk import Desk


@pytest.fixture
async def desk(store: Store) -> Desk:
    """A summary is posted in which Awa is quoted."""
    desk = Desk(store)
    await desk.begin()
    await desk.do(digest.publish, someone(FATOU), desk.now)
    await desk.work(desk.now)
    return desk


async def rewritten(desk: Desk) -> int:
    """How many looks at what is read of a summary were queued."""
    return len([row for row in await desk.table(chores) if row["kind"] == "digest.keep_up"])


async def choose(desk: Desk, what: str, value: str = "") -> None:
    await desk.do(profile.choose, someone(AWA), {"what": what, "value": value}, desk.now)


async def test_summaries_follow_only_what_they_may_show(desk: Desk) -> None:
    before = await rewritten(desk)
    for what, value in (("role", "nurse"), ("country", "BF"), ("languages", "fr"), ("languages", "sw")):
        await choose(desk, what, value)
    assert await rewritten(desk) == before
    await choose(desk, "shown")
    shown = await rewritten(desk)
    assert shown > before
    await choose(desk, "languages", "sw")
    assert await rewritten(desk) == shown
    await desk.do(profile.forget, someone(AWA), {}, desk.now)
    assert await rewritten(desk) > shown
