"""The queue of questions: only by those who may, one decision each, and all of it can be taken back."""

from dataclasses import replace

import pytest

from bot.domain.agenda import Question, Wording
from bot.domain.text import MESSAGE_LIMIT, visible_units
from bot.flows import member, proposal, question_wording
from bot.flows import question_queue as questions
from bot.flows.proposal import Said
from bot.handlers.press import AWAITED, act
from bot.store import act as acts
from bot.store import agenda, community
from bot.store import proposal as rows
from bot.store.engine import Store, Tx
from bot.store.schema import people
from tests.flows.circle import Circle
from tests.flows.scene import AWA, FATOU, GRACE, GROUP, JOAO, someone

OTHER_GROUP = GROUP - 1


@pytest.fixture
async def circle(store: Store) -> Circle:
    """Awa, João and Grace each proposed something; two questions are planned; Fatou and Grace facilitate."""
    circle = Circle(store)
    await circle.begin()
    await circle.do(promote, GRACE)
    for person in (AWA, JOAO, GRACE):
        await circle.do(member.arrive, someone(person))
        said = Said(f"Que fait {person} de ses journées ?")
        await circle.do(proposal.propose, someone(person, GROUP), said, circle.now)
    for text in ("Qui manque ?", "Qui paie ?"):
        await circle.do(plan, text)
    return circle


async def promote(tx: Tx, person: int) -> None:
    await community.appoint(tx, 1, person, administrator=True)


async def demote(tx: Tx, person: int) -> None:
    await community.appoint(tx, 1, person, administrator=False)


async def plan(tx: Tx, text: str) -> None:
    await agenda.add(tx, 1, [Wording("fr", text)])


async def of_status(circle: Circle, *status: str) -> list[Question]:
    """The questions of a status, in order."""
    async with circle.store.read() as tx:
        return await agenda.of_community(tx, 1, *status)


async def begin(circle: Circle, person: int = FATOU) -> None:
    """Someone opens the queue."""
    await circle.do(questions.begin, someone(person), circle.now)


async def write(circle: Circle, person: int, words: str) -> str:
    """Somebody writes what they were asked for."""
    row = next(row for row in await circle.table(people) if row["id"] == person)
    kind, _, arg = str(row["awaiting"]).partition(":")
    return await circle.refused(AWAITED[kind], someone(person), {"arg": arg, "words": words}, circle.now)


async def card(circle: Circle, person: int, which: int = 0) -> dict[str, str]:
    """The keys of the card of a proposal, as this person sees it."""
    (of, *_) = (await of_status(circle, "proposed"))[which:]
    await circle.do(questions.open_card, someone(person), {"question": of.id}, circle.now)
    return dict((await circle.last()).keys)


async def press(circle: Circle, key: str, person: int) -> str:
    """Press a button of which one has the key."""
    return await circle.refused(act, replace(someone(person), callback="1"), key, circle.now)


async def test_members_may_not_open_it_and_strangers_have_none(circle: Circle) -> None:
    assert await circle.refused(questions.begin, someone(AWA), circle.now) == "facilitators-only"
    assert await circle.refused(questions.begin, someone(AWA, GROUP), circle.now) == "facilitators-only"


async def test_of_two_who_approve_at_once_the_second_hears_who_was_first(circle: Circle) -> None:
    fatous, graces = await card(circle, FATOU), await card(circle, GRACE)
    assert await press(circle, fatous["✅ La prévoir"], FATOU) == "done"
    assert await press(circle, graces["✅ Plan it"], GRACE) == "question-decided"
    told = [row.text for row in await circle.said() if row.chat == AWA and "est prévue" in row.text]
    assert len(told) == 1
    async with circle.store.read() as tx:
        (deed,) = [one for one in await acts.of(tx, "question", 2) if one.what == "approved"]
    assert deed.person == FATOU


async def test_a_pressed_button_of_another_person_does_nothing(circle: Circle) -> None:
    keys = await card(circle, FATOU)
    assert {await press(circle, key, GRACE) for key in keys.values()} == {"not-your-button"}
    assert len(await of_status(circle, "proposed")) == 3


async def test_whoever_is_demoted_can_press_and_write_nothing_any_more(circle: Circle) -> None:
    keys = await card(circle, FATOU)
    await press(circle, keys["✏️ Mots"], FATOU)
    await circle.do(demote, FATOU)
    refusals = {await press(circle, key, FATOU) for key in (await card_keys(circle)).values()}
    assert refusals == {"facilitators-only"}
    assert await write(circle, FATOU, "Autre chose ?") == "facilitators-only"
    assert [one.wording("fr").text[:8] for one in await of_status(circle, "proposed")] == ["Que fait"] * 3


async def card_keys(circle: Circle) -> dict[str, str]:
    """Every button that was ever given, latest label first."""
    return {label: key for row in await circle.said() for label, key in row.keys.items() if row.chat == FATOU}


async def test_a_question_of_another_community_stays_out_of_reach(circle: Circle) -> None:
    await circle.meet(chat=OTHER_GROUP, by=JOAO, administrators=(JOAO,))
    ask = (questions.open_card, someone(JOAO), {"question": 2}, circle.now)
    assert await circle.refused(*ask) == "facilitators-only"
    async with circle.store.begin() as tx:
        foreign = await agenda.add(tx, 2, [Wording("pt", "De quem é?")])
    merge = (questions.merge, someone(FATOU), {"question": 2, "into": foreign}, circle.now)
    assert await circle.refused(*merge) == "question-gone"


async def test_a_replayed_press_decides_nothing_twice(circle: Circle) -> None:
    keys = await card(circle, FATOU)
    assert await press(circle, keys["🅿️ Réserve"], FATOU) == "done"
    assert await press(circle, keys["🅿️ Réserve"], FATOU) == "question-decided"
    assert await press(circle, keys["✅ La prévoir"], FATOU) == "done"  # a parked question can still be planned
    assert await press(circle, keys["✅ La prévoir"], FATOU) == "question-decided"


async def test_a_merge_brings_the_proposers_and_undoing_it_brings_them_back(circle: Circle) -> None:
    awas, joaos, _ = await of_status(circle, "proposed")
    await circle.do(questions.merge, someone(FATOU), {"question": awas.id, "into": joaos.id}, circle.now)
    async with circle.store.read() as tx:
        assert [one.person for one in await rows.of_question(tx, joaos.id)] == [AWA, JOAO]
        assert (await agenda.question(tx, awas.id)).heir == joaos.id
    await begin(circle)
    await circle.press(await undo_label(circle), FATOU)
    async with circle.store.read() as tx:
        assert [one.person for one in await rows.of_question(tx, joaos.id)] == [JOAO]
        assert [one.person for one in await rows.of_question(tx, awas.id)] == [AWA]
    assert any("de nouveau à l’étude" in row.text for row in await circle.said() if row.chat == AWA)


async def test_an_undo_button_takes_back_only_what_it_was_shown_for(circle: Circle) -> None:
    keys = await card(circle, FATOU)
    await press(circle, keys["🅿️ Réserve"], FATOU)
    await begin(circle)
    undo = (await circle.last()).keys[await undo_label(circle)]
    await circle.do(
        questions.park, someone(GRACE), {"question": (await of_status(circle, "proposed"))[0].id}, circle.now
    )
    assert await press(circle, undo, FATOU) == "question-nothing-to-undo"
    assert len(await of_status(circle, "parked")) == 2


async def undo_label(circle: Circle) -> str:
    return next(label for label in (await circle.last()).keys if "nnuler" in label)


async def test_what_was_asked_meanwhile_stays_asked(circle: Circle) -> None:
    keys = await card(circle, FATOU)
    await press(circle, keys["✅ La prévoir"], FATOU)
    async with circle.store.begin() as tx:
        await agenda.set_status(tx, 2, "asked")
    await begin(circle)
    await circle.press(await undo_label(circle), FATOU)
    async with circle.store.read() as tx:
        assert (await agenda.question(tx, 2)).status == "asked"


async def test_the_order_changes_by_one_and_comes_back(circle: Circle) -> None:
    def texts(found: list[Question]) -> list[str]:
        return [one.wording("fr").text for one in found]

    first = await of_status(circle, "planned")
    await circle.do(questions.shift, someone(FATOU), {"question": first[2].id, "by": -1}, circle.now)
    assert texts(await of_status(circle, "planned")) == ["What is hard?", "Qui paie ?", "Qui manque ?"]
    up = (questions.shift, someone(FATOU), {"question": first[0].id, "by": -1}, circle.now)
    assert await circle.refused(*up) == "question-at-the-end"
    await begin(circle)
    await circle.press(await undo_label(circle), FATOU)
    assert texts(await of_status(circle, "planned")) == ["What is hard?", "Qui manque ?", "Qui paie ?"]


async def test_a_reason_typed_reaches_every_proposer(circle: Circle) -> None:
    awas, joaos, _ = await of_status(circle, "proposed")
    await circle.do(questions.merge, someone(FATOU), {"question": awas.id, "into": joaos.id}, circle.now)
    await circle.do(question_wording.why_not, someone(FATOU), {"question": joaos.id}, circle.now)
    assert await write(circle, FATOU, "x" * 121) == "question-too-long"
    assert await write(circle, FATOU, "Pas <maintenant>.") == "done"
    told = {row.chat for row in await circle.said() if "Pas &lt;maintenant&gt;." in row.text}
    assert told == {AWA, JOAO}
    assert [one.note for one in await of_status(circle, "rejected")] == ["Pas <maintenant>."]


async def test_a_new_question_is_planned_and_undoing_it_leaves_nothing(circle: Circle) -> None:
    await circle.do(question_wording.ask, someone(FATOU), {"community": 1, "what": "add"}, circle.now)
    assert await write(circle, FATOU, "Qui dort ?") == "done"
    assert (await of_status(circle, "planned"))[-1].wording("fr").text == "Qui dort ?"
    await begin(circle)
    await circle.press(await undo_label(circle), FATOU)
    assert len(await of_status(circle, "planned")) == 3


async def test_the_longest_questions_fit_on_a_page(circle: Circle) -> None:
    async with circle.store.begin() as tx:
        for number in range(30):
            long = f"{number} " + "&" * 297
            kept = await agenda.add(tx, 1, [Wording(code, long, long) for code in ("fr", "en", "pt", "es", "sw")])
    await circle.do(questions.show_list, someone(FATOU), {"community": 1, "section": "planned", "page": 3}, circle.now)
    page = await circle.last()
    assert visible_units(page.text) < MESSAGE_LIMIT
    assert [label for label in page.keys if label.isdecimal()] == ["19", "20", "21", "22", "23", "24"]
    await circle.do(questions.open_card, someone(FATOU), {"question": kept}, circle.now)
    assert visible_units((await circle.last()).text) < MESSAGE_LIMIT
