"""Changes of the taxonomy: only by those who may, only what was seen, and all of it can be taken back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from sqlalchemy import update

from bot.analysis.embedding import Floats
from bot.analysis.topic_fusion import Fused
from bot.analysis.topic_meaning import Meaning
from bot.domain.language import NAMES
from bot.domain.taxonomy import Edit
from bot.domain.text import MESSAGE_LIMIT, visible_units
from bot.domain.topic import Topic
from bot.flows import taxonomy, taxonomy_trial
from bot.flows import topic as topic_flow
from bot.handlers.press import AWAITED, act
from bot.store import community, reply, review, topic
from bot.store import taxonomy as changes
from bot.store.engine import Store, Tx
from bot.store.schema import people, replies, revisions, topics
from bot.store.taxonomy import Revision
from tests.flows.circle import ANALYST, TOPICS, Circle
from tests.flows.scene import AWA, FATOU, GRACE, NOW, someone


@pytest.fixture
async def circle(store: Store) -> Circle:
    """An open question, and Fatou's card of topics."""
    circle = Circle(store)
    await circle.begin()
    await circle.do(taxonomy.begin, someone(FATOU), circle.now)
    return circle


async def keys(circle: Circle) -> list[str]:
    """The topics in use."""
    async with circle.store.read() as tx:
        return [one.key for one in await topic.of_community(tx, 1)]


async def write(circle: Circle, words: str) -> str:
    """Fatou writes what she was asked for."""
    fatou = next(row for row in await circle.table(people) if row["id"] == FATOU)
    kind, _, arg = str(fatou["awaiting"]).partition(":")
    return await circle.refused(AWAITED[kind], someone(FATOU), {"arg": arg, "words": words}, circle.now)


async def test_members_see_the_list_and_no_buttons(circle: Circle) -> None:
    await circle.answer(AWA, "une route")
    await circle.do(taxonomy.begin, someone(AWA), circle.now)
    said = await circle.last()
    assert "Routes" in said.text
    assert said.keys == {}


async def test_whoever_is_demoted_can_press_nothing_any_more(circle: Circle) -> None:
    await circle.press("Routes · 0", FATOU)
    presses = [await circle.button(label) for label in ("✏️ Renommer", "🔗 Fondre…", "🍂 Retirer", "« Retour")]
    await circle.do(demote)
    answers = [await circle.refused(act, someone(FATOU), key, circle.now) for key in presses]
    assert answers == ["facilitators-only"] * 4


async def demote(tx: Tx) -> None:
    await community.appoint(tx, 1, FATOU, administrator=False)


async def test_a_saved_button_saves_once(circle: Circle) -> None:
    await circle.press("➕ Ajouter un thème", FATOU)
    await circle.press("Français", FATOU)
    assert await write(circle, "Eau") == "done"
    save = await circle.button("✅ Garder")
    pressed = replace(someone(FATOU), callback="1")
    assert await circle.refused(act, pressed, save, circle.now) == "done"
    assert await circle.refused(act, replace(pressed, update=999_999), save, circle.now) == "old-button"
    assert await keys(circle) == [*(one.key for one in TOPICS), "eau"]


@pytest.mark.parametrize(
    ("words", "answer"), [("x" * 61, "topic-too-long"), ("medicaments", "topic-taken"), ("Eau", "done")]
)
async def test_a_name_is_new_and_short(circle: Circle, words: str, answer: str) -> None:
    await circle.press("➕ Ajouter un thème", FATOU)
    await circle.press("English", FATOU)
    assert await write(circle, words) == answer


async def test_what_was_seen_is_not_saved_when_the_topics_have_changed_meanwhile(circle: Circle) -> None:
    await circle.press("Routes · 0", FATOU)
    await circle.press("🍂 Retirer", FATOU)
    save, again = await circle.button("✅ Garder"), await circle.button("🔎 Essayer d’abord")
    await circle.do(change, Edit("retire", "roads"))
    pressed = replace(someone(FATOU), callback="1")
    assert await circle.refused(act, pressed, save, circle.now) == "topic-changed"
    assert await circle.refused(act, pressed, again, circle.now) == "topic-changed"


async def change(tx: Tx, edit: Edit) -> None:
    await changes.change(tx, Revision(1, FATOU, NOW), edit)


async def test_changes_are_undone_one_after_the_other(circle: Circle) -> None:
    before = await circle.table(topics)
    edits = (
        Edit("label", "pay", "fr", "Paie"),
        Edit("merge", "pay", words="medicines"),
        Edit("retire", "roads"),
        Edit("add", "water", "en", "Water"),
    )
    for edit in edits:
        await circle.do(change, edit)
    assert await keys(circle) == ["medicines", "water"]
    for _ in edits:
        await circle.do(changes.undo, 1)
    assert await circle.table(topics) == before
    assert await circle.table(revisions) == []
    async with circle.store.begin() as tx:
        assert not await changes.undo(tx, 1)


async def test_an_older_card_takes_back_no_change_that_it_did_not_show(circle: Circle) -> None:
    await circle.do(change, Edit("retire", "roads"))
    await circle.do(taxonomy.begin, someone(FATOU), circle.now)
    old = await circle.button("↩️ Annuler")
    await circle.do(changes.undo, 1)
    await circle.do(changes.change, Revision(1, AWA, NOW + timedelta(hours=1)), Edit("retire", "pay"))
    pressed = replace(someone(FATOU), callback="1")
    assert await circle.refused(act, pressed, old, circle.now) == "topic-changed"
    assert "pay" not in await keys(circle)
    await circle.do(taxonomy.begin, replace(someone(FATOU), update=999_998), circle.now)
    fresh = await circle.button("↩️ Annuler")
    assert await circle.refused(act, replace(pressed, update=999_999), fresh, circle.now) == "done"
    assert "pay" in await keys(circle)


async def test_what_was_taught_follows_every_merge_and_comes_back_when_it_is_undone(circle: Circle) -> None:
    said = await circle.answer(GRACE, "We wait for the transfer on our phones")
    await circle.do(decide, said.id, ["pay"])
    await circle.do(change, Edit("merge", "pay", words="roads"))
    await circle.do(change, Edit("merge", "roads", words="medicines"))
    assert await taught(circle) == [("medicines",)]
    await circle.do(topic_flow.relearn, 1)
    await circle.settle()
    assert await circle.topics_of(said) == ["medicines"]
    await circle.do(changes.undo, 1)
    assert await taught(circle) == [("roads",)]
    await circle.do(change, Edit("retire", "roads"))
    assert await taught(circle) == [()]


async def test_what_is_merged_counts_where_it_lives_on_before_anything_is_tagged_again(circle: Circle) -> None:
    said = await circle.answer(GRACE, "We wait for the transfer on our phones")
    await circle.do(decide, said.id, ["pay", "roads"])
    async with circle.store.begin() as tx:
        await reply.understood(tx, said, "en", ())
    async with circle.store.begin() as tx:
        assert await topic_flow.counts(tx, 1) == {"pay": 1, "roads": 1}
        await change(tx, Edit("merge", "pay", words="roads"))
        assert await topic_flow.counts(tx, 1) == {"roads": 1}


async def decide(tx: Tx, reply_id: int, decided: list[str]) -> None:
    await review.decide(tx, reply_id, FATOU, NOW, topics=decided)


async def taught(circle: Circle) -> list[tuple[str, ...]]:
    async with circle.store.read() as tx:
        return [one.topics for one in await topic_flow.taught(tx, 1)]


async def test_a_trial_shows_who_gains_and_who_loses_and_changes_nothing(circle: Circle) -> None:
    lost = await circle.answer(GRACE, "No drug at all")
    found = await circle.answer(AWA, "Plus une seule ampoule")
    await circle.press("Médicaments · 0", FATOU)
    await circle.press("🔑 Mots-clés", FATOU)
    await circle.press("Français", FATOU)
    assert await write(circle, "ampoule") == "done"
    await circle.press("🔎 Essayer d’abord", FATOU)
    await circle.settle()
    card = await circle.last()
    assert f"➕ ({found.number}) Plus une seule ampoule" in card.text
    assert "une gagnerait le thème, aucune ne le perdrait" in card.text
    assert (await circle.topics_of(lost), await circle.topics_of(found)) == (["medicines"], [])


class Overhearing:
    """A model of meaning that knows nothing, and remembers what it was given to read."""

    name = "overhearing"

    def __init__(self) -> None:
        self.read: list[str] = []

    def embed(self, texts: Sequence[str]) -> Floats:
        """No text means anything."""
        self.read += texts
        return np.zeros((len(texts), 4), np.float32)

    def close(self) -> None:
        """It holds nothing."""


async def test_a_trial_shows_no_model_of_meaning_what_was_said_in_private(circle: Circle) -> None:
    said = await circle.answer(GRACE, "No drug at all")
    unsaid = await circle.answer(AWA, "Plus une seule ampoule")
    async with circle.store.begin() as tx:
        await tx.execute(update(replies).where(replies.c.id == unsaid.id).values(private=True))
    embedder = Overhearing()
    meaning = Meaning(embedder)
    circle.analyst = replace(ANALYST, tagger=Fused(meaning), meaning=meaning)
    edit = {"community": 1, "what": "keywords", "topic": "medicines", "language": "fr", "words": "ampoule"}
    await circle.do(taxonomy_trial.begin, replace(someone(FATOU), callback="1"), edit, circle.now)
    await circle.settle()
    assert said.text in embedder.read
    assert unsaid.text not in embedder.read


async def test_a_topic_in_every_language_still_fits_on_its_card(circle: Circle) -> None:
    said = {code: f"{name} {'x' * 80}"[:80] for code, name in NAMES.items()}
    heard = {code: tuple(f"{n} {'y' * 78}"[:80] for n in range(30)) for code in NAMES}
    await circle.do(topic.add, 1, Topic("all", said, heard, {"fr": "z" * 400}))
    await circle.do(taxonomy.open_topic, someone(FATOU), {"community": 1, "topic": "all"}, circle.now)
    text = (await circle.last()).text
    assert visible_units(text) < MESSAGE_LIMIT
    assert text.index("Français") < text.index("English")
