"""A facilitator translates a quote: that is marked, no machine's takes its place, and it can be taken back."""

from dataclasses import replace

import pytest

from bot.domain.digest import Quote
from bot.domain.model import print_of
from bot.flows import digest_desk, digest_words, edition, reply
from bot.flows.edition_facts import facts_of
from bot.store import cycle, digest, member, model
from bot.store import reply as replies
from bot.store.engine import Store
from tests.flows.scene import AWA, FATOU, GROUP, someone
from tests.flows.test_digest_desk import Desk
from tests.flows.week import answered

BY_HAND, BY_MACHINE = "Os ACS não recebem salário", "Os ASC não são pagos"


@pytest.fixture
async def desk(store: Store) -> Desk:
    """Fatou has a draft before her, in which one answer is quoted."""
    desk = Desk(store)
    await desk.begin()
    return desk


async def quote(desk: Desk) -> Quote:
    async with desk.store.read() as tx:
        kept = await digest.of_cycle(tx, 1)
        assert kept is not None
        return kept.synthesis.quotes()[0]


async def read_in_portuguese(desk: Desk) -> str:
    async with desk.store.read() as tx:
        return "\n".join(edition.write(await facts_of(tx, await cycle.week(tx, 1)), "pt"))


async def says(desk: Desk, words: str, *, person: int = FATOU, version: int = 0) -> str:
    """What somebody hears who writes what the first quote says in Portuguese."""
    typed = {"arg": f"1:{version}:0:pt", "words": words}
    return await desk.refused(digest_words.typed_translation, someone(person), typed, desk.now)


async def test_what_a_person_translated_stands_marked_and_no_model_replaces_it(desk: Desk) -> None:
    of = await quote(desk)
    await desk.do(model.translate, of, "pt", BY_MACHINE)
    assert f"↳ {BY_MACHINE} (tradução automática)" in await read_in_portuguese(desk)
    assert await says(desk, BY_HAND) == "done"
    await desk.do(model.translate, of, "pt", BY_MACHINE)
    read = await read_in_portuguese(desk)
    assert f"↳ {BY_HAND} (tradução de quem dinamiza)" in read
    assert BY_MACHINE not in read
    async with desk.store.read() as tx:
        done = await model.translated(tx, [of.reply])
    assert done == {(of.reply, print_of(of.text)): {"pt": (BY_HAND, False)}}


async def test_undo_brings_back_what_a_machine_had_said_or_nothing(desk: Desk) -> None:
    assert await says(desk, BY_HAND) == "done"
    await undo(desk)
    assert "↳" not in await read_in_portuguese(desk)
    await desk.do(model.translate, await quote(desk), "pt", BY_MACHINE)
    assert await says(desk, BY_HAND, version=2) == "done"
    await undo(desk)
    assert f"↳ {BY_MACHINE} (tradução automática)" in await read_in_portuguese(desk)


async def undo(desk: Desk) -> None:
    await desk.do(digest_desk.open_card, replace(someone(FATOU), callback="1"), {"cycle": 1}, desk.now)
    await desk.press("↩️ Annuler", FATOU)


async def test_the_language_is_chosen_by_a_tap_and_the_words_are_then_expected(desk: Desk) -> None:
    for label in ("✏️ Modifier", "1. Autres réponses", "🌍 1", "Português"):
        await desk.press(label, FATOU)
    async with desk.store.read() as tx:
        fatou = await member.person(tx, FATOU)
    assert fatou is not None
    assert fatou.awaiting == "desk.words:1:0:0:pt"


async def test_what_may_not_be_written_changes_nothing(desk: Desk) -> None:
    assert await says(desk, "x" * 701) == "desk-too-long"
    assert await says(desk, BY_HAND, person=AWA) == "facilitators-only"
    assert await says(desk, BY_HAND, version=1) == "desk-changed"
    async with desk.store.read() as tx:
        (of,) = await replies.contributions(tx, 1)
    author = replace(someone(AWA, GROUP), message=of.message)
    await desk.do(reply.revise, replace(answered(AWA, desk.now), caller=author, text="Je me suis trompée."))
    assert await says(desk, BY_HAND) == "desk-words-changed"
    assert "↳" not in await read_in_portuguese(desk)
