"""The next question comes from the answers: every kind with its source, each taken once, and only by those who may."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.agenda import Wording
from bot.domain.digest import Absence, Difference, Quote, Synthesis
from bot.domain.model import Idea, Run, print_of
from bot.flows import candidate
from bot.flows import question_queue as questions
from bot.flows.reply import Heard, revise
from bot.flows.reply_withdrawal import withdraw
from bot.handlers.press import act
from bot.store import agenda, community, digest, model
from bot.store.engine import Store, Tx
from bot.store.schema import candidates, cycles
from tests.flows.circle import Circle
from tests.flows.scene import AWA, FATOU, GRACE, GROUP, JOAO, Told, someone

OPEN, ONE, OTHER = "Who pays for housing?", "It must be free.", "What is free is not valued."


@pytest.fixture
async def circle(store: Store) -> Circle:
    """A week is over: Awa and João differ, Grace leaves a question open, and hardly anybody wrote in Portuguese."""
    circle = Circle(store)
    await circle.begin()
    await circle.do(promote, GRACE, True)
    awa, joao = await circle.answer(AWA, ONE), await circle.answer(JOAO, f"No. {OTHER}")
    grace = await circle.answer(GRACE, f"Nurses leave. {OPEN}")
    found = Synthesis(
        open_questions=(Quote(grace.id, OPEN),),
        few=(Quote(awa.id, ONE),),
        differences=(Difference(Quote(awa.id, ONE), Quote(joao.id, OTHER)),),
        unheard=(Absence("language", "pt", 12, 1),),
    )
    await circle.do(digest.add, circle.week, found, None)
    await circle.do(close, circle.week)
    await circle.do(candidate.tell, {"cycle": circle.week}, circle.now)
    return circle


async def close(tx: Tx, week: int) -> None:
    await tx.execute(cycles.update().where(cycles.c.id == week).values(state="closed"))


async def promote(tx: Tx, person: int, administrator: bool) -> None:
    await community.appoint(tx, 1, person, administrator=administrator)


async def press(circle: Circle, label: str, person: int = FATOU) -> str:
    """Press the latest button with a label that belongs to a person."""
    keys = [row.keys[label] for row in await circle.said() if row.chat == person and label in row.keys]
    return await circle.refused(act, replace(someone(person), callback="1"), keys[-1], circle.now)


async def listed(circle: Circle, person: int) -> None:
    """Someone has the candidates shown."""
    await circle.do(candidate.show, someone(person), {"community": 1}, circle.now)


async def card(circle: Circle, number: int) -> str:
    """What Fatou's card of a candidate says."""
    assert await press(circle, f"✏️ {number}") == "done"
    return (await circle.last_of("editMessageText")).text


async def test_each_is_offered_with_the_answers_that_it_comes_from(circle: Circle) -> None:
    (told,) = [row for row in await circle.said() if row.key == f"cycle:{circle.week}:candidates"]
    assert told.chat == FATOU
    lines = told.text.splitlines()[2:-2]
    assert [line.split()[1] for line in lines] == ["❓", "⚖️", "🔎", "👂"]
    assert "SC (3)" in lines[0]
    assert "SC (1), SC (2)" in lines[1]
    assert "Português" in lines[3]


async def test_what_comes_unasked_can_still_be_taken_days_later(circle: Circle) -> None:
    (told,) = [row for row in await circle.said() if row.key == f"cycle:{circle.week}:candidates"]
    later = circle.now + timedelta(days=5)
    assert await circle.refused(act, replace(someone(FATOU), callback="1"), told.keys["⏫ 2"], later) == "done"


async def test_what_members_differ_in_becomes_a_question_in_the_language_of_every_room(circle: Circle) -> None:
    shown = await card(circle, 2)
    assert ONE in shown
    assert OTHER in shown
    assert f"Certains disent : « {ONE} » D’autres disent : « {OTHER} »" in shown
    assert await press(circle, "⏫ La poser ensuite") == "done"


async def test_who_was_hardly_heard_is_asked_the_same_once_more(circle: Circle) -> None:
    assert "Cette fois surtout pour celles et ceux qui écrivent en Português : What is hard?" in await card(circle, 4)


async def test_of_two_who_take_the_same_the_second_hears_who_was_first(circle: Circle) -> None:
    await listed(circle, GRACE)
    await card(circle, 1)
    assert await press(circle, "✏️ 1", GRACE) == "done"
    assert await press(circle, "⏫ La poser ensuite") == "done"
    assert await press(circle, "⏫ Ask it next", GRACE) == "candidate-taken"
    assert await press(circle, "✏️ Edit it first", GRACE) == "candidate-taken"


async def test_words_that_were_changed_meanwhile_are_neither_asked_nor_quoted(circle: Circle) -> None:
    await card(circle, 3)
    changed = replace(someone(AWA, GROUP), message=(await circle.kept(1)).message)
    await circle.do(revise, Heard(changed, "I was wrong.", circle.now))
    assert await press(circle, "⏫ La poser ensuite") == "candidate-gone"
    assert await press(circle, "🔎 Relancer le groupe") == "candidate-gone"


async def test_a_question_in_words_that_were_taken_back_is_put_aside_until_it_has_others(circle: Circle) -> None:
    await card(circle, 1)
    assert await press(circle, "⏫ La poser ensuite") == "done"
    await circle.do(withdraw, await circle.kept(3), GRACE, circle.now)
    (told,) = [row for row in await circle.said() if ":parked:" in row.key]
    assert told.chat == FATOU
    assert OPEN in told.text
    (drawn,) = list(await circle.table(candidates))
    plan = {"question": drawn["question_id"]}
    assert await circle.refused(questions.approve, someone(FATOU), plan, circle.now) == "question-words-taken-back"
    await circle.do(agenda.write, drawn["question_id"], Wording("en", "How do rural posts keep their nurses?"))
    assert await circle.refused(questions.approve, replace(someone(FATOU), callback="2"), plan, circle.now) == "done"


@pytest.mark.parametrize("asked", [candidate.show, candidate.open_card, candidate.ask, candidate.edit, candidate.probe])
async def test_it_is_for_facilitators(circle: Circle, asked: Told) -> None:
    args = {"community": 1, "cycle": circle.week, "key": "open:1"}
    assert await circle.refused(asked, someone(AWA), args, circle.now) == "facilitators-only"


async def test_whoever_is_demoted_meanwhile_takes_nothing_any_more(circle: Circle) -> None:
    await card(circle, 1)
    await circle.do(promote, FATOU, False)
    assert await press(circle, "⏫ La poser ensuite") == "facilitators-only"


async def test_a_models_question_comes_last_with_the_answers_that_it_rests_on_while_they_stand(circle: Circle) -> None:
    asks, rests_on = "Qu’est-ce qui devrait être gratuit ?", {1: print_of(ONE), 2: print_of(f"No. {OTHER}")}
    await circle.do(model.record, Run(1, 1, "fr", "m", circle.now, ideas=(Idea(asks, rests_on),)))
    await listed(circle, FATOU)
    assert [line for line in (await circle.last()).text.splitlines() if "🤖" in line] == [
        f"<b>5.</b> 🤖 {asks} · SC (1), SC (2)"
    ]
    shown = await card(circle, 5)
    assert all(words in shown for words in (ONE, OTHER, "modèle de langage"))
    assert await press(circle, "⏫ La poser ensuite") == "done"
    assert "formulé par un modèle de langage" in (await circle.last_of("editMessageText")).text
    changed = replace(someone(AWA, GROUP), message=(await circle.kept(1)).message)
    await circle.do(revise, Heard(changed, "I was wrong.", circle.now))
    await listed(circle, FATOU)
    assert "🤖" not in (await circle.last()).text
