"""An answer counts from when it was said, and is shown under a name of the group in which it was."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.reply import STAR
from bot.flows import community, cycle, digest, reply
from bot.flows.reply import Heard
from bot.store import cycle as cycle_rows
from bot.store import member
from bot.store import reply as rows
from bot.store.engine import Store
from bot.store.schema import cycles, members, replies, versions
from tests.flows.scene import AWA, FATOU, GRACE, GROUP, JOAO, as_the_group, someone
from tests.flows.week import MONDAY, Weeks, answered

OTHER = -1009999900000
MINUTE = timedelta(minutes=1)


@pytest.fixture
async def weeks(store: Store) -> Weeks:
    """A question that is open."""
    weeks = Weeks(store)
    await weeks.agree()
    await weeks.at(MONDAY)
    return weeks


async def states(weeks: Weeks) -> list[object]:
    return [row["state"] for row in await weeks.table(cycles)]


async def lateness(weeks: Weeks) -> list[object]:
    return [row["late"] for row in await weeks.table(replies)]


async def test_what_was_said_before_the_end_is_not_late_however_late_it_is_heard(weeks: Weeks) -> None:
    end = await weeks.end()
    await weeks.at(end + 30 * MINUTE)
    assert await states(weeks) == ["closed"]
    for said_at in (end - MINUTE, end, end + MINUTE):
        await weeks.do(reply.collect, answered(AWA, said_at))
    assert await lateness(weeks) == [False, True, True]


async def test_what_is_said_after_closing_by_hand_is_late(weeks: Weeks) -> None:
    now = MONDAY + timedelta(days=2)
    await weeks.do(cycle.close, someone(FATOU, GROUP), now)
    assert await states(weeks) == ["closed"]
    for said_at in (now - MINUTE, now + MINUTE):
        await weeks.do(reply.collect, answered(AWA, said_at))
    assert await lateness(weeks) == [False, True]


async def test_an_anonymous_administrator_has_the_name_of_each_community_and_never_anothers(store: Store) -> None:
    weeks = Weeks(store)
    for chat, title in ((GROUP, "Santé du Sahel"), (OTHER, "Vacinas")):
        await weeks.agree(chat=chat)
        await weeks.do(community.rename, chat, title)
    await weeks.at(MONDAY)
    for chat in (GROUP, OTHER):
        heard = Heard(as_the_group(chat), "Les ASC ne sont pas payés", MONDAY, 5, ours=True, quoted="SC Q1")
        await weeks.do(reply.collect, heard)
    async with store.read() as tx:
        names = await member.names(tx, [1, 2])
    assert [names[int(str(row["id"]))] for row in await weeks.table(members)] == ["Santé du Sahel", "Vacinas"]


async def test_an_answer_to_an_answer_remembers_to_which_one(weeks: Weeks) -> None:
    await weeks.do(reply.collect, answered(AWA, MONDAY))
    first = (await weeks.table(replies))[0]
    said = Heard(someone(FATOU, GROUP), "Exactement !", MONDAY, int(str(first["message"])))
    await weeks.do(reply.collect, said)
    assert [row["answers"] for row in await weeks.table(replies)] == [None, first["id"]]


async def test_reactions_count_for_or_against_and_say_which_member_agrees(weeks: Weeks) -> None:
    await weeks.do(reply.collect, answered(AWA, MONDAY))
    await weeks.do(reply.collect, answered(FATOU, MONDAY))
    message = int(str((await weeks.table(replies))[0]["message"]))
    for person, emoji in ((AWA, "👍"), (FATOU, "👏"), (JOAO, "❤"), (GRACE, "👎")):
        await weeks.do(reply.endorse, someone(person, GROUP), message, [emoji])
    async with weeks.store.read() as tx:
        first = (await rows.answers(tx, 1))[0]
    assert (first.endorsements, first.objections, first.endorsers) == (2, 1, frozenset({2}))


async def test_only_who_facilitates_can_star_an_answer_and_not_their_own(weeks: Weeks) -> None:
    await weeks.do(reply.collect, answered(AWA, MONDAY))
    await weeks.do(reply.collect, answered(FATOU, MONDAY))
    first, own = (int(str(row["message"])) for row in await weeks.table(replies))
    starred = []
    for person in (JOAO, FATOU):
        for message in (first, own):
            await weeks.do(reply.endorse, someone(person, GROUP), message, [STAR])
        async with weeks.store.read() as tx:
            heard = await digest.material(tx, await cycle_rows.cycle(tx, 1))
        starred.append([answer.starred for answer in heard.answers])
    assert starred == [[False, False], [True, False]]


async def test_of_two_edits_made_at_once_neither_is_lost(weeks: Weeks) -> None:
    await weeks.do(reply.collect, answered(AWA, MONDAY))
    async with weeks.store.begin() as tx:
        (known,) = await rows.contributions(tx, 1)
        for words in ("Les ASC ne sont jamais payés", "Les ASC ne sont payés qu’en mai"):
            await rows.rewrite(tx, known, replace(known, text=words))
    kept = [row["text"] for row in await weeks.table(versions)]
    assert kept == ["Les ASC ne sont pas payés", "Les ASC ne sont jamais payés"]
