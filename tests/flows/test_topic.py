"""What a person decided stands, counts for the next similar answer, and earlier answers are tagged again."""

from dataclasses import replace

import pytest

from bot.flows import reply_withdrawal
from bot.flows import topic as topic_flow
from bot.flows.chore import put_chore
from bot.flows.reply import Restated, restate
from bot.store import reply, review
from bot.store.engine import Store, Tx
from bot.store.schema import chores, tags
from tests.flows.circle import Circle
from tests.flows.scene import AWA, FATOU, GRACE, JOAO, someone


@pytest.fixture
async def circle(store: Store) -> Circle:
    """An open question, and nothing taught yet."""
    circle = Circle(store)
    await circle.begin()
    return circle


async def decide(circle: Circle, reply_id: int, **decided: object) -> None:
    """Fatou corrects an answer."""

    async def flow(tx: Tx) -> None:
        await review.decide(tx, reply_id, FATOU, circle.now, **decided)
        await topic_flow.relearn(tx, 1)

    await circle.do(flow)
    await circle.settle()


async def test_corrections_count_for_those_answers_and_for_similar_ones_before_and_after(circle: Circle) -> None:
    before = await circle.answer(GRACE, "The shelves stay empty here too")
    corrected = [await circle.answer(AWA, text) for text in ("The shelves stay empty all month", "Empty shelves again")]
    assert [await circle.topics_of(one) for one in (before, *corrected)] == [[], [], []]
    for one in corrected:
        await decide(circle, one.id, topics=["medicines"])
    after = await circle.answer(JOAO, "our dispensary has empty shelves")
    assert [await circle.topics_of(one) for one in (before, *corrected, after)] == [["medicines"]] * 4


async def test_what_was_decided_is_not_overwritten_by_an_edit_or_by_tagging_again(circle: Circle) -> None:
    said = await circle.answer(GRACE, "No drugs and no salary since March")
    assert await circle.topics_of(said) == ["medicines", "pay"]
    await decide(circle, said.id, topics=["roads"], language="sw")
    assert await circle.topics_of(said) == ["roads"]

    async def edit(tx: Tx) -> None:
        await reply.rewrite(tx, said, replace(said, text="No drugs, no salary, since April now"))
        await put_chore(tx, "reply.understand", f"reply:{said.id}:1:understand", lane="x", reply=said.id)

    await circle.do(edit)
    await circle.settle()
    assert (await circle.topics_of(said), (await circle.kept(said.id)).language) == (["roads"], "sw")


async def test_a_language_alone_can_be_decided_and_teaches_no_topic(circle: Circle) -> None:
    said = await circle.answer(GRACE, "drugs, drugs")
    await decide(circle, said.id, language="sw")
    assert await circle.topics_of(said) == ["medicines"]
    async with circle.store.read() as tx:
        assert await topic_flow.taught(tx, 1) == ()


async def test_many_answers_are_tagged_again_in_batches_and_only_for_the_latest_change(circle: Circle) -> None:
    said = [await circle.answer(GRACE, f"dispensary shelf {n}") for n in range(topic_flow.BATCH + 5)]
    await circle.do(topic_flow.relearn, 1)
    await decide(circle, said[0].id, topics=["medicines"])
    assert [await circle.topics_of(one) for one in said] == [["medicines"]] * len(said)
    done = [row for row in await circle.table(chores) if row["kind"] == "topic.retag"]
    assert [row["key"] for row in done if ":retag:1:" in str(row["key"])] == ["community:1:retag:1:0"]
    assert len([row for row in done if ":retag:2:" in str(row["key"])]) == 3
    assert {row["lane"] for row in done} == {"retag"}


async def test_an_answer_that_changed_meanwhile_is_left_to_those_who_understand_it(circle: Circle) -> None:
    said = await circle.answer(GRACE, "No drugs")
    async with circle.store.begin() as tx:
        assert not await reply.retag(tx, replace(said, text="something else"), ())
        assert not await reply.retag(tx, replace(said, language="fr"), ())
    assert await circle.topics_of(said) == ["medicines"]


@pytest.mark.parametrize("change", ["taken back", "edited"])
async def test_what_its_author_says_no_more_teaches_nothing_and_is_nobodys_reason(circle: Circle, change: str) -> None:
    said = await circle.answer(GRACE, "dispensary shelf")
    other = await circle.answer(AWA, "our dispensary shelf")
    await decide(circle, said.id, topics=["medicines"])
    assert "dispensary shelf" in " ".join(await reasons(circle, other.id))
    if change == "taken back":
        await circle.do(reply_withdrawal.withdraw, said, GRACE, circle.now)
    else:
        restated = Restated(said, "dispensary shelf", "Nothing to say")
        await circle.do(restate, restated, someone(GRACE), circle.now)
    await circle.settle()
    async with circle.store.read() as tx:
        assert "dispensary shelf" not in [one.text for one in await topic_flow.taught(tx, 1)]
    assert "dispensary shelf" not in " ".join(await reasons(circle, other.id))


async def reasons(circle: Circle, reply_id: int) -> list[str]:
    """Why an answer is tagged as it is."""
    return [str(row["reason"]) for row in await circle.table(tags) if row["reply_id"] == reply_id]
