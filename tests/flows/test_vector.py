"""What was embedded is not embedded again after a restart, and goes with the words that it was made of."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from sqlalchemy import delete, update

from bot.analysis import Analyst
from bot.analysis.digest import Extractive
from bot.analysis.embedding import Floats
from bot.analysis.language import detector
from bot.analysis.topic_fusion import Fused
from bot.analysis.topic_ground import Ground
from bot.analysis.topic_meaning import Meaning
from bot.app import CHORES
from bot.domain.reply import Reply
from bot.domain.taxonomy import Edit, edited
from bot.domain.topic import Topic
from bot.flows import consent, reply_withdrawal
from bot.flows import theme as theme_flow
from bot.flows import topic as topic_flow
from bot.flows.chore import Chore
from bot.store import member, reply, review, topic, vector
from bot.store.engine import Store, Tx
from bot.store.schema import replies, topic_vectors, vectors
from tests.analysis.test_topic_fusion import Dictionary
from tests.flows.circle import TOPICS, Circle
from tests.flows.scene import AWA, FATOU, GRACE, JOAO, someone

BATCH, MANY = 3, 7


class Foreign(Dictionary):
    """Another model, which is as wide."""

    name = "foreign"


class Wide(Dictionary):
    """Another model, which is wider."""

    name = "wide"

    def embed(self, texts: Sequence[str]) -> Floats:
        return np.pad(super().embed(texts), ((0, 0), (0, 1)))


class Meant(Circle):
    """A circle in which meaning is told."""

    async def begin(self) -> None:
        """The open question, and a dictionary for it."""
        await super().begin()
        self.start(Dictionary())

    def start(self, dictionary: Dictionary) -> None:
        """A process begins, and remembers nothing."""
        self.dictionary, self.meaning = dictionary, Meaning(dictionary)
        self.analyst = Analyst(detector(), Fused(self.meaning), Extractive(), self.meaning)

    async def teach(self, of: Reply, *topics: str) -> None:
        """Fatou decides about an answer, and all are tagged again."""

        async def flow(tx: Tx) -> None:
            await review.decide(tx, of.id, FATOU, self.now, topics=list(topics))
            await topic_flow.relearn(tx, 1)

        await self.do(flow)
        await self.settle()

    async def try_bridges(self) -> tuple[Topic, ...]:
        """A keyword for roads is tried; the topics that it would make."""
        edit = Edit("keywords", "roads", "en", "road, bridge")
        chore, asked = CHORES["taxonomy.try"], {"what": edit.what, "topic": edit.key, "words": edit.words}
        assert isinstance(chore, Chore)
        async with self.store.read() as tx:
            given = await chore.read(tx, {"community": 1, "language": edit.language, **asked})
        chore.think(self.analyst, given)
        return edited(TOPICS, edit)

    async def whose(self) -> list[int]:
        """The answers of which something is kept."""
        return sorted(int(str(row["reply_id"])) for row in await self.table(vectors))


@pytest.fixture
async def circle(store: Store) -> Meant:
    """An open question; nobody has answered."""
    circle = Meant(store)
    await circle.begin()
    return circle


async def test_after_a_restart_nothing_is_embedded_again(circle: Meant, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(topic_flow, "BATCH", BATCH)
    said = [await circle.answer(GRACE, f"dispensary shelf {n}") for n in range(MANY)]
    await circle.teach(said[0], "medicines")
    tagged = [await circle.topics_of(one) for one in said]
    assert circle.dictionary.asked >= MANY
    circle.start(Dictionary())
    await circle.do(topic_flow.relearn, 1)
    await circle.do(theme_flow.gather, 1, "cycle:1:themes")
    await circle.settle()
    assert circle.dictionary.asked == 0
    assert [await circle.topics_of(one) for one in said] == tagged
    assert await circle.whose() == [one.id for one in said]


async def test_after_a_restart_only_the_new_answer_is_embedded(circle: Meant) -> None:
    await circle.answer(GRACE, "No drugs")
    circle.start(Dictionary())
    await circle.answer(AWA, "Pas de route")
    assert circle.dictionary.asked == 1


async def test_of_a_changed_taxonomy_only_the_new_word_is_embedded(circle: Meant) -> None:
    await circle.answer(GRACE, "No drugs")
    circle.start(Dictionary())
    changed = replace(TOPICS[2], key="bridges", keywords={"en": ("road", "bridge")})
    await circle.do(topic.add, 1, changed)
    await circle.do(topic_flow.relearn, 1)
    await circle.settle()
    assert circle.dictionary.asked == 1
    circle.start(Dictionary())
    await circle.answer(AWA, "Pas de route")
    assert circle.dictionary.asked == 1


async def test_to_try_a_change_only_its_own_words_are_embedded(circle: Meant) -> None:
    await circle.answer(GRACE, "No drugs")
    circle.start(Dictionary())
    await circle.try_bridges()
    assert circle.dictionary.asked == 1


async def test_what_another_model_made_is_not_used_and_gives_way(circle: Meant) -> None:
    said = await circle.answer(GRACE, "No drugs")
    before = [await circle.table(one) for one in (vectors, topic_vectors)]
    circle.start(Foreign())
    await circle.do(topic_flow.relearn, 1)
    await circle.settle()
    assert circle.dictionary.asked == len({*Ground(TOPICS).words, said.text})
    after = [await circle.table(one) for one in (vectors, topic_vectors)]
    assert [len(rows) for rows in after] == [1, 1]
    assert all(old[0]["prints"] != new[0]["prints"] for old, new in zip(before, after, strict=True))


async def test_what_a_wider_model_made_is_found_beside_what_is_left_of_the_one_before(circle: Meant) -> None:
    await circle.answer(GRACE, "No drugs")
    for said in ("Pas de route", "Pas de salaire"):
        circle.start(wide := Wide())
        await circle.answer(AWA, said)
    assert wide.asked == 1


async def test_an_edit_takes_away_what_was_made_of_the_old_words(circle: Meant) -> None:
    said = await circle.answer(GRACE, "No drugs")
    (before,) = await circle.table(vectors)
    await circle.do(reply.rewrite, said, replace(said, text="No salary"))
    assert await circle.whose() == []
    await circle.do(topic_flow.relearn, 1)
    await circle.settle()
    (after,) = await circle.table(vectors)
    assert after["prints"] != before["prints"]


async def test_what_is_taken_back_forbidden_or_erased_leaves_nothing(circle: Meant) -> None:
    people = (GRACE, AWA, JOAO, FATOU)
    grace, _, joao, fatou = [await circle.answer(person, f"No drugs {person}") for person in people]
    await circle.do(reply_withdrawal.withdraw, grace, GRACE, circle.now)
    await circle.do(member.touch, AWA, "Awa", "fr")
    await circle.do(consent.opt_out, someone(AWA), {}, circle.now)
    await circle.do(make_private, joao)
    await circle.do(reply.show, replace(joao, for_model=False))
    assert await circle.whose() == [fatou.id]
    await circle.do(topic_flow.relearn, 1)
    await circle.settle()
    assert await circle.whose() == [fatou.id]
    await circle.do(erase, fatou)
    assert await circle.whose() == []


async def make_private(tx: Tx, of: Reply) -> None:
    await tx.execute(update(replies).where(replies.c.id == of.id).values(private=True, for_model=True))


async def erase(tx: Tx, of: Reply) -> None:
    await tx.execute(delete(replies).where(replies.c.id == of.id))


async def test_what_was_made_of_words_that_changed_meanwhile_is_not_kept(circle: Meant) -> None:
    said = await circle.answer(GRACE, "No drugs")
    chore, args = CHORES["topic.retag"], {"community": 1, "lessons": 0, "before": 0}
    assert isinstance(chore, Chore)
    circle.start(Foreign())
    async with circle.store.read() as tx:
        given = await chore.read(tx, args)
    found = chore.think(circle.analyst, given)
    await circle.do(reply.rewrite, said, replace(said, text="No salary"))
    await circle.do(chore.write, args, found, circle.now)
    assert await circle.whose() == []


async def test_a_chore_that_is_done_again_after_a_kill_keeps_each_vector_once(circle: Meant) -> None:
    said = await circle.answer(GRACE, "No drugs")
    (before,) = await circle.table(vectors)
    await circle.do(vector.forget, said.id)
    chore, args = CHORES["topic.retag"], {"community": 1, "lessons": 0, "before": 0}
    assert isinstance(chore, Chore)
    for _ in range(2):
        circle.start(Dictionary())
        async with circle.store.read() as tx:
            found = chore.think(circle.analyst, await chore.read(tx, args))
    assert await circle.whose() == []
    for _ in range(2):
        await circle.do(chore.write, args, found, circle.now)
    assert await circle.table(vectors) == [before]


async def test_after_a_restart_an_answer_is_judged_as_before(circle: Meant) -> None:
    for number in range(16):
        await circle.answer(GRACE, f"shelf of the dispensary {number}")
    asked = [("thanks dinheiro", "pt")]
    before = circle.meaning.sense(asked, TOPICS)
    circle.start(Dictionary())
    await circle.answer(AWA, "Pas de route")
    after = circle.meaning.sense(asked, TOPICS)
    assert before is not None
    assert after is not None
    assert (before.age, after.age) == (16, 16)
    assert np.array_equal(before.near, after.near)


async def test_a_change_is_tried_on_topics_that_heard_as_much(circle: Meant) -> None:
    for number in range(16):
        await circle.answer(GRACE, f"shelf of the dispensary {number}")
    await circle.do(_leave_to_another_week, 16)
    changed = await circle.try_bridges()
    sense = circle.meaning.sense([("thanks", "en")], changed)
    assert sense is not None
    assert sense.age == 16


async def _leave_to_another_week(tx: Tx, most: int) -> None:
    """A change is tried on the answers of the latest question only."""
    await tx.execute(update(replies).where(replies.c.id < most).values(cycle_id=None))
