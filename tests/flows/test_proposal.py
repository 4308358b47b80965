"""Proposals: quiet, capped, read in their own language, and never left without an answer."""

import pytest

from bot.domain.agenda import Question
from bot.domain.member import Rights
from bot.flows import member, proposal
from bot.flows import question_queue as questions
from bot.flows.proposal import MOST_WAITING, Said
from bot.store import agenda, community
from bot.store import member as people
from bot.store.engine import Store, Tx
from bot.store.schema import proposals, resemblances, wordings
from tests.flows.circle import Circle
from tests.flows.scene import AWA, FATOU, GRACE, GROUP, JOAO, NOW, as_the_group, someone


@pytest.fixture
async def circle(store: Store) -> Circle:
    """An open question in Fatou's group."""
    circle = Circle(store)
    await circle.begin()
    return circle


async def waiting(circle: Circle) -> list[Question]:
    """What was proposed."""
    async with circle.store.read() as tx:
        return await agenda.of_community(tx, 1, "proposed")


async def propose(circle: Circle, person: int, words: str, chat: int | None = GROUP) -> str:
    """Somebody sends /propose, as the front door lets them: known from then on."""
    await circle.do(member.arrive, someone(person, chat))
    return await circle.refused(proposal.propose, someone(person, chat), Said(words), circle.now)


async def belong(tx: Tx, person: int) -> None:
    await people.member_of(tx, 1, person, NOW)


async def cannot_react(tx: Tx) -> None:
    await community.set_rights(tx, 1, Rights())


async def test_two_hundred_proposals_get_a_sentence_each_and_break_nothing(circle: Circle) -> None:
    await circle.do(belong, AWA)
    for number in range(200):
        assert await propose(circle, AWA, f"Pourquoi la route numéro {number} ?", None) == "done"
    texts = [row.text for row in await circle.said("sendMessage") if row.chat == AWA]
    assert len(texts) == 200
    assert sum("entre les mains des facilitateurs" in text for text in texts) == MOST_WAITING
    assert len(await waiting(circle)) == MOST_WAITING
    await circle.settle()
    assert [row.chat for row in await circle.said("sendMessage")].count(FATOU) == 1


async def test_two_hundred_proposals_in_a_group_do_not_flood_it(circle: Circle) -> None:
    for number in range(200):
        assert await propose(circle, AWA, f"Pourquoi la route numéro {number} ?") == "done"
    assert len(await circle.said("setMessageReaction")) == MOST_WAITING
    (told,) = [row for row in await circle.said("sendMessage") if "propositions en attente" in row.text]
    assert told.chat == GROUP


async def test_where_it_may_not_react_it_says_so_once_and_silently(circle: Circle) -> None:
    await circle.do(cannot_react)
    await propose(circle, AWA, "Pourquoi la route ?")
    assert ((await circle.last()).chat, "facilitateurs" in (await circle.last()).text) == (GROUP, True)
    await propose(circle, FATOU, "Pourquoi le pont ?")
    assert (await circle.last()).chat == FATOU


@pytest.mark.parametrize("words", ["", "  ", "???", "👍"])
async def test_a_proposal_needs_words(circle: Circle, words: str) -> None:
    assert await propose(circle, AWA, words) == "propose-empty"


async def test_a_proposal_has_an_end(circle: Circle) -> None:
    assert await propose(circle, AWA, "é" * 301) == "propose-too-long"
    assert await propose(circle, AWA, "é" * 300) == "done"


async def test_the_bots_own_words_are_nobodys_proposal(circle: Circle) -> None:
    said = Said("", "What is hard?", ours=True)
    assert await circle.refused(proposal.propose, someone(AWA, GROUP), said, circle.now) == "propose-empty"
    said = Said("", "What is hard?\nAnd why?")
    assert await circle.refused(proposal.propose, someone(AWA, GROUP), said, circle.now) == "done"
    assert (await waiting(circle))[0].wording("fr").text == "What is hard? And why?"


async def test_the_same_words_again_are_one_question_that_two_people_want(circle: Circle) -> None:
    await propose(circle, AWA, "Pourquoi la route ?")
    await propose(circle, GRACE, "pourquoi  la ROUTE ?")
    await propose(circle, GRACE, "Pourquoi la route ?")
    assert len(await waiting(circle)) == 1
    assert [row["person"] for row in await circle.table(proposals)] == [AWA, GRACE]


async def test_its_language_is_that_of_its_words_and_not_of_the_phone(circle: Circle) -> None:
    await propose(circle, AWA, "Why do young nurses leave the villages after a year?")
    assert (await waiting(circle))[0].original == "fr"
    await circle.settle()
    (proposed,) = await waiting(circle)
    assert (proposed.original, set(proposed.wordings)) == ("en", {"en"})


async def test_it_is_compared_with_all_that_came_before_and_with_nothing_after(circle: Circle) -> None:
    await propose(circle, AWA, "Why do young nurses leave the villages?")
    await propose(circle, GRACE, "Why do young nurses leave our villages so soon?")
    await propose(circle, JOAO, "Who repairs the broken fridge of the vaccines?")
    await circle.settle()
    first, second, _ = await waiting(circle)
    assert [(row["question_id"], row["earlier"]) for row in await circle.table(resemblances)] == [(second.id, first.id)]


async def test_whoever_speaks_as_the_group_can_propose_too(circle: Circle) -> None:
    assert await circle.refused(proposal.propose, as_the_group(), Said("Pourquoi ?"), circle.now) == "done"
    await circle.settle()
    await circle.press("👀 La regarder", FATOU)
    await circle.press("✅ La prévoir", FATOU)
    told = [row for row in await circle.said("sendMessage") if "est prévue" in row.text]
    assert [row.chat for row in told] == [GROUP]


async def test_what_it_says_is_escaped(circle: Circle) -> None:
    await propose(circle, AWA, "Is 3 < 4 & <b>why</b>?")
    await circle.settle()
    assert "Is 3 &lt; 4 &amp; &lt;b&gt;why&lt;/b&gt;?" in (await circle.last()).text
    await circle.do(questions.begin, someone(FATOU), circle.now)
    assert "&lt;b&gt;why" in (await circle.last()).text


async def test_words_are_kept_once_in_each_language(circle: Circle) -> None:
    await propose(circle, AWA, "Why do young nurses leave the villages after a year?")
    await circle.settle()
    await circle.settle()
    assert [row["language"] for row in await circle.table(wordings)] == ["en", "en"]
