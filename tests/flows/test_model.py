"""A draft is worded before it is read, one language after the other; what cannot be worded is the offline summary."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest
from sqlalchemy import update

from bot.analysis.model import Bounds, Failed, Limits, Said
from bot.analysis.model_checks import Senses
from bot.analysis.model_wording import Writer
from bot.domain.digest import Synthesis
from bot.domain.model import Model
from bot.flows import model as flow
from bot.flows.chore import put_chore
from bot.store import digest, member, model
from bot.store.engine import Store
from bot.store.schema import replies
from tests.flows.circle import ANALYST, Circle
from tests.flows.scene import AWA, GRACE, JOAO

SAID = {
    AWA: "Le salaire arrive en retard. Il ne suffit pas pour vivre.",
    JOAO: "Notre salaire arrive en retard chaque mois. Nous ne savons pas pourquoi.",
    GRACE: "Mon salaire arrive en retard, dit le secret du troisième.",
}
TRUE = "Le salaire arrive en retard."
ASKS = "Pourquoi le salaire arrive en retard ?"


@dataclass
class Pen:
    """A model in this process: it words each theme and asks one question, or fails."""

    name: str = "Pen"
    failure: str = ""
    sent: list[str] = field(default_factory=list)

    def ask(self, task: str, texts: str, most: Bounds) -> Said:
        """One true sentence, one true question, and nothing else."""
        self.sent.append(texts)
        if self.failure:
            raise Failed(self.failure)
        said = ASKS if "open questions" in task else TRUE if "sentences, each of" in task else ""
        return Said(f'{{"text": "{said}", "ids": [1, 2]}}' if said else "", 100)

    def context(self) -> int:
        """As much as most."""
        return 4096


@pytest.fixture
async def circle(store: Store) -> Circle:
    """Three people answered, and an operator has set up a model."""
    circle = Circle(store)
    await circle.begin()
    for person, text in SAID.items():
        await circle.answer(person, text)
    async with store.begin() as tx:
        await model.announce(tx, flow.WORDS, Model("Pen", "pen.example"))
    return circle


async def summarise(circle: Circle, pen: Pen, clock: Callable[[], float] = lambda: 0.0, week: int = 9_000) -> str:
    """Have the week summed up; what the desk was told of the model."""
    senses = Senses(ANALYST.detector.detect)
    circle.analyst = replace(ANALYST, writer=Writer(pen, senses, clock, Limits(week=week)))
    async with circle.store.begin() as tx:
        await put_chore(tx, "cycle.summarise", "cycle:1:summarise", lane="cycle:1", cycle=circle.week)
    await circle.settle()
    return next((said.text for said in await circle.said() if said.key.endswith(":draft:model")), "")


async def kept(circle: Circle) -> Synthesis:
    async with circle.store.read() as tx:
        found = await digest.of_cycle(tx, circle.week)
    assert found is not None
    return found.synthesis


async def test_a_draft_is_worded_in_the_languages_of_its_readers_before_it_is_shown(circle: Circle) -> None:
    told = await summarise(circle, Pen())
    assert {code: led.text for code, led in (await kept(circle)).themes[0].sentences.items()} == {"fr": TRUE}
    assert "Pen" in told


async def test_what_was_said_in_private_or_by_who_left_is_sent_only_if_they_agreed(circle: Circle) -> None:
    async with circle.store.begin() as tx:
        await tx.execute(update(replies).where(replies.c.id == 3).values(private=True))
        assert await model.withheld(tx, circle.week) == {3}
    pen = Pen()
    await summarise(circle, pen)
    assert pen.sent
    assert not any("secret" in texts for texts in pen.sent)
    async with circle.store.begin() as tx:
        await tx.execute(update(replies).where(replies.c.id == 3).values(for_model=True))
        assert await model.withheld(tx, circle.week) == frozenset()
        await member.touch(tx, GRACE, "Grace", None)
        await member.opt(tx, GRACE, out=True)
        assert await model.withheld(tx, circle.week) == {3}


async def test_nobody_is_asked_when_the_week_has_cost_its_limit_and_the_draft_says_so(circle: Circle) -> None:
    pen = Pen()
    told = await summarise(circle, pen, week=100)
    assert pen.sent == []
    assert "limite" in told
    assert not (await kept(circle)).themes[0].sentences


@pytest.mark.parametrize(("failure", "says"), [("time", "trop lent"), ("APIConnectionError", "pas répondu")])
async def test_whatever_fails_the_draft_is_the_offline_one_and_says_why(
    circle: Circle, failure: str, says: str
) -> None:
    assert says in await summarise(circle, Pen(failure=failure))
    assert not (await kept(circle)).themes[0].sentences


async def test_questions_of_a_model_stand_while_the_answers_do_on_which_they_rest(circle: Circle) -> None:
    await summarise(circle, Pen())
    async with circle.store.begin() as tx:
        assert [idea.text for idea in await flow.ideas(tx, circle.week, "fr")] == [ASKS]
        await tx.execute(update(replies).where(replies.c.id == 1).values(text="Je me suis trompée."))
        assert await flow.ideas(tx, circle.week, "fr") == []
