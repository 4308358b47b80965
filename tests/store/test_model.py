"""What models cost, kept and translated is remembered; a person's translation is never replaced by a machine's."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.digest import Quote, Synthesis, Theme
from bot.domain.model import Idea, Model, Run, Spent, print_of
from bot.store import digest, model
from bot.store.engine import Store, Tx
from tests.flows.circle import Circle
from tests.flows.scene import AWA, FATOU, NOW

HEARD = Synthesis((Theme("pay", (Quote(1, "Pas de salaire."),), (1,)),))
RUN = Run(1, 1, "fr", "m", NOW, 120, {"sentence": 1}, {"is_supported": 2}, "", (Idea("Pourquoi ?", {1: "abc"}),))


@pytest.fixture
async def circle(store: Store) -> Circle:
    """An answered question with a draft."""
    circle = Circle(store)
    await circle.begin()
    await circle.answer(AWA, "Pas de salaire.")
    async with store.begin() as tx:
        await digest.add(tx, circle.week, HEARD, None)
    return circle


async def test_which_model_is_on_is_announced_and_withdrawn(store: Store) -> None:
    async with store.begin() as tx:
        await model.announce(tx, "words", Model("a", "x"))
        await model.announce(tx, "words", Model("b", "y"))
        assert await model.at_work(tx, "words") == Model("b", "y")
        assert await model.at_work(tx, "ears") is None
        await model.announce(tx, "words", None)
        assert await model.at_work(tx, "words") is None


async def test_the_latest_run_of_each_language_is_told_and_all_of_them_are_paid(circle: Circle) -> None:
    async with circle.store.begin() as tx:
        for run in (replace(RUN, failure="time"), replace(RUN, language="pt"), RUN):
            await model.record(tx, run)
        assert await model.runs(tx, 1) == [RUN, replace(RUN, language="pt")]
        assert await model.spent(tx, 1, NOW) == Spent(360, 360)
        assert await model.spent(tx, 2, NOW) == Spent(360, 0)
        assert await model.spent(tx, 1, NOW + timedelta(days=7)) == Spent(0, 0)


async def test_a_draft_is_reworded_only_while_it_is_what_it_was(circle: Circle) -> None:
    better = replace(HEARD, notes={"fr": "Merci"})
    async with circle.store.begin() as tx:
        assert not await model.reword(tx, 1, better, HEARD)
        assert await model.reword(tx, 1, HEARD, better)
        kept = await digest.of_cycle(tx, circle.week)
        assert kept is not None
        assert (kept.synthesis, kept.version) == (better, 1)
        await digest.approve(tx, kept, FATOU, NOW)
        assert not await model.reword(tx, 1, better, HEARD)


async def test_a_persons_translation_stays_and_replaces_a_machines(circle: Circle) -> None:
    quote = Quote(1, "Pas de salaire.")
    async with circle.store.begin() as tx:
        await model.translate(tx, quote, "en", "No salary")
        await model.translate(tx, quote, "en", "No wages, ever")
        assert await _said(tx) == {"en": ("No salary", True)}
        await model.translate(tx, quote, "en", "No pay.", person=FATOU)
        await model.translate(tx, quote, "en", "No salary")
        assert await _said(tx) == {"en": ("No pay.", False)}


async def _said(tx: Tx) -> dict[str, tuple[str, bool]]:
    return (await model.translated(tx, [1]))[1, print_of("Pas de salaire.")]
