"""An answer's own card: how it is shown, and whether a model may read it, is its author's to say."""

import pytest
from sqlalchemy import update

from bot.flows import answer
from bot.handlers.press import Action
from bot.store.engine import Store
from bot.store.schema import replies
from tests.flows.circle import Circle
from tests.flows.scene import AWA, JOAO, someone


@pytest.mark.parametrize("deed", [answer.show, answer.allow_model])
async def test_nobody_but_its_author_says_how_an_answer_is_shown(store: Store, deed: Action) -> None:
    circle = Circle(store)
    await circle.begin()
    said = await circle.answer(AWA, "Les ASC ne sont pas payés depuis trois mois")
    async with circle.store.begin() as tx:
        await tx.execute(update(replies).values(private=True, named=False))
    before = await circle.table(replies)
    given = {"reply": said.id, "value": 1}
    assert await circle.refused(deed, someone(JOAO), given, circle.now) == "answer-gone"
    assert await circle.table(replies) == before
    assert await circle.refused(deed, someone(AWA), given, circle.now) == "done"
    assert await circle.table(replies) != before
