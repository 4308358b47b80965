"""A room in which nobody answers, and a language that was heard before, are named in the summary."""

from datetime import timedelta

from bot.domain.reply import Reply
from bot.flows import absence
from bot.store import cycle, digest, member, reply
from bot.store.engine import Store
from tests.flows.scene import GROUP
from tests.flows.week import MONDAY, Weeks


async def answers(weeks: Weeks, asked: int, language: str, people: range) -> None:
    """Some people answer a question in a language."""
    async with weeks.store.begin() as tx:
        for person in people:
            who, number = await member.member_of(tx, 1, person, MONDAY), await reply.next_number(tx, 1)
            said = Reply(0, 1, 1, who, 1000 * asked + person, "Não há água.", MONDAY, asked, number, language)
            kept = await reply.add(tx, said)
            await reply.understood(tx, await there(await reply.reply(tx, kept)), language, ())


async def there(found: Reply | None) -> Reply:
    assert found is not None
    return found


async def test_a_language_that_was_heard_last_week_is_missed_in_the_draft(store: Store) -> None:
    weeks = Weeks(store)
    await weeks.agree(questions=2)
    await weeks.at(MONDAY)
    await answers(weeks, 1, "pt", range(300, 306))
    await answers(weeks, 1, "fr", range(310, 320))
    await weeks.at(await weeks.end())
    second = MONDAY + timedelta(days=7)
    await weeks.at(second)
    await answers(weeks, 2, "fr", range(310, 320))
    await weeks.at(second + timedelta(days=6, hours=12))
    async with store.read() as tx:
        week = await cycle.numbered(tx, 1, 2)
        found = await digest.of_cycle(tx, week.id if week else 0)
    assert found is not None
    assert [(missed.kind, missed.name, missed.people) for missed in found.synthesis.unheard] == [("language", "pt", 6)]
    drafts = [said.text for said in await weeks.said("sendMessage") if said.key.startswith("digest:2:draft:")]
    assert "portugais (6 personnes)" in drafts[0]


async def test_the_people_of_a_room_are_counted_without_the_bot(store: Store) -> None:
    weeks = Weeks(store)
    await weeks.agree()
    await weeks.do(absence.counted, {"chat": GROUP, "result": "41"}, MONDAY)
    async with store.begin() as tx:
        here = await absence.presence_of(tx, await cycle.begin(tx, 1, 1, None))
    assert [people for _, people in here.rooms.values()] == [40]
