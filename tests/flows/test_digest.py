"""A draft is shown to somebody who may post it and can be written to."""

import pytest

from bot.flows import member
from bot.store import community
from bot.store.engine import Store, Tx
from tests.flows.scene import FATOU, JOAO, Told
from tests.flows.week import MONDAY, Weeks


@pytest.fixture
async def weeks(store: Store) -> Weeks:
    """A question that is open in a group that Fatou set up, and that João administers too."""
    weeks = Weeks(store)
    await weeks.agree(administrators=(FATOU, JOAO))
    await weeks.at(MONDAY)
    return weeks


async def readers(weeks: Weeks) -> set[int | None]:
    """To whom a draft was shown."""
    return {said.chat for said in await weeks.said("sendMessage") if said.key.startswith("digest:1:draft:")}


async def demote(tx: Tx) -> None:
    await community.appoint(tx, 1, FATOU, administrator=False)


async def block(tx: Tx) -> None:
    await member.unreachable(tx, FATOU)


async def test_a_draft_is_shown_to_the_desk_alone(weeks: Weeks) -> None:
    await weeks.at(await weeks.end())
    assert await readers(weeks) == {FATOU}


@pytest.mark.parametrize("happens", [demote, block])
async def test_a_draft_goes_to_a_colleague_when_the_desk_may_not_post_it_or_cannot_be_written_to(
    weeks: Weeks, happens: Told
) -> None:
    await weeks.do(happens)
    await weeks.at(await weeks.end())
    assert await readers(weeks) == {JOAO}
