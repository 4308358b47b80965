"""Reviewing answers: who may, where it is said, in which order answers come, and what is left alone."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest
from sqlalchemy import update

from bot.domain.reply import Reply
from bot.domain.topic import Tag
from bot.flows import review
from bot.flows.review import Asked
from bot.handlers.press import act
from bot.store import community, member, reply, topic
from bot.store import review as rows
from bot.store.engine import Store, Tx
from bot.store.schema import corrections, replies
from tests.flows.circle import Circle
from tests.flows.scene import AWA, FATOU, GRACE, GROUP, JOAO, as_the_group, someone


@pytest.fixture
async def circle(store: Store) -> Circle:
    """An open question."""
    circle = Circle(store)
    await circle.begin()
    return circle


async def queue(circle: Circle) -> list[int | None]:
    """The numbers of the answers that wait, in their order."""
    async with circle.store.read() as tx:
        found = [await rows.next_waiting(tx, 1, skip) for skip in range(await rows.waiting(tx, 1))]
        kept = [await reply.reply(tx, one) for one in found if one]
    return [one.number for one in kept if one]


async def unreachable(tx: Tx) -> None:
    await member.set_reachable(tx, FATOU, False)


async def demote(tx: Tx) -> None:
    await community.appoint(tx, 1, FATOU, administrator=False)


async def tagged(tx: Tx, of: Reply, *tags: Tag) -> None:
    await reply.retag(tx, of, tags)


async def test_the_most_useful_answer_comes_first_and_the_sure_ones_not_at_all(circle: Circle) -> None:
    sure = await circle.answer(GRACE, "No drugs")
    unsure = await circle.answer(GRACE, "The road, the road")
    await circle.answer(AWA, "Rien ne va plus chez nous depuis la saison des pluies")
    await circle.answer(GRACE, "Xyz qwrt")
    unheard = await circle.answer(GRACE, "Wxyz qwrt")
    await circle.do(tagged, sure, Tag("medicines", 0.5, "drugs"))
    await circle.do(tagged, unsure, Tag("roads", 0.49, "road"))
    await circle.do(tagged, unheard, Tag("roads", 0.9, "Wxyz"))
    assert await queue(circle) == [4, 3, 5, 2]


async def test_a_suggestion_counts_nowhere_until_somebody_confirms_it(circle: Circle) -> None:
    said = await circle.answer(GRACE, "The road, the road")
    await circle.do(tagged, said, Tag("roads", 0.49, "road"), Tag("medicines", 0.5, "the"))

    async def counted() -> tuple[dict[str, int], tuple[str, ...]]:
        async with circle.store.read() as tx:
            (answer,) = await reply.answers(tx, 1)
            return await topic.counts(tx, 1), answer.topics

    assert await counted() == ({"medicines": 1}, ("medicines",))
    await circle.do(review.begin, someone(FATOU), {"community": 1}, circle.now)
    await circle.press("✅ C’est juste", FATOU)
    assert await counted() == ({"medicines": 1, "roads": 1}, ("medicines", "roads"))


async def test_what_was_perhaps_said_before_comes_last_and_can_count_once(circle: Circle) -> None:
    said = "No drugs in the village"
    for person, text in (
        (GRACE, said),
        (AWA, said),
        (GRACE, "Rien ne va plus ici"),
        (GRACE, f"  {said.upper()}, again"),
    ):
        kept = await circle.answer(person, text)
        await circle.do(tagged, kept, *([] if text.startswith("Rien") else [Tag("medicines", 0.9, "drugs")]))
    assert await queue(circle) == [3, 4]
    await circle.do(review.begin, someone(FATOU), {"community": 1, "skip": 1}, circle.now)
    assert "Peut-être déjà dit par la même personne : (1)" in (await circle.last()).text
    await circle.press("🔁 Ne compter qu’une fois", FATOU)
    assert "(4) ne compte plus : (1) dit la même chose" in (await circle.last()).text
    assert await queue(circle) == [3]
    await circle.press("↩️ La remettre", FATOU)
    assert await queue(circle) == [3, 4]


async def test_what_somebody_passed_on_in_anothers_words_waits_and_nothing_is_dropped(circle: Circle) -> None:
    said = "Since the rains the road to the district hospital is cut, and no ambulance gets through"
    for person, text in (
        (GRACE, said),
        (AWA, f"{said.upper()}. I agree!"),
        (JOAO, "Since the rains the road is cut"),
        (AWA, "Since the rains the road is cut"),
    ):
        await circle.do(tagged, await circle.answer(person, text), Tag("roads", 0.9, "road"))
    assert await queue(circle) == [2]
    await circle.do(review.begin, someone(FATOU), {"community": 1}, circle.now)
    assert "Commence avec les mots de (1), d’une autre personne" in (await circle.last()).text
    await circle.press("✅ C’est juste", FATOU)
    assert await queue(circle) == []
    async with circle.store.read() as tx:
        assert len(await reply.contributions(tx, 1)) == 4


async def test_no_hint_and_no_language_tells_whose_an_unnamed_answer_is(circle: Circle) -> None:
    said = "Since the rains the road to the district hospital is cut, and no ambulance gets through"
    kept = [await circle.answer(person, said) for person in (GRACE, GRACE, AWA, AWA)]
    kept.append(await circle.answer(AWA, "Bei uns fehlen seit drei Monaten die Medikamente"))
    for one in kept:
        await circle.do(tagged, one, Tag("roads", 0.9, "road"))
    await circle.do(unname, kept[1].id, kept[2].id)
    assert await queue(circle) == [4]
    async with circle.store.read() as tx:
        echoes = [await rows.said_before(tx, 1, one.id) for one in kept]
    assert echoes == [None, None, None, rows.Echo(1, own=False), None]
    assert [await offered_first(circle, one) for one in kept[2:4]] == ["Français", "Deutsch"]
    await circle.do(unname, kept[4].id)
    assert [await offered_first(circle, one) for one in kept[2:4]] == ["Français", "English"]


async def unname(tx: Tx, *ids: int) -> None:
    await tx.execute(update(replies).where(replies.c.id.in_(ids)).values(private=True, named=False))


async def offered_first(circle: Circle, of: Reply) -> str:
    """The language that a card offers before all others."""
    args: dict[str, int | str] = {"reply": of.id, "page": 0, "skip": review.ALONE}
    await circle.do(review.languages, someone(FATOU), args, circle.now)
    return next(iter((await circle.last()).keys))


async def test_what_was_decided_leaves_the_queue(circle: Circle) -> None:
    await circle.answer(AWA, "Rien ne va plus chez nous depuis la saison des pluies")
    await circle.answer(GRACE, "Xyz qwrt")
    await circle.do(review.begin, someone(FATOU), {"community": 1}, circle.now)
    assert "2 à relire" in (await circle.last()).text
    await circle.press("✅ C’est juste", FATOU)
    assert await queue(circle) == [1]
    (decided,) = await circle.table(corrections)
    assert (decided["topics"], decided["language"], decided["person"]) == ([], None, FATOU)
    await circle.press("Suivante »", FATOU)
    assert (await circle.last()).text.startswith("🌱 C’est tout. Une réponse")
    await circle.press("Depuis le début", FATOU)
    assert "1 à relire" in (await circle.last()).text


@pytest.mark.parametrize("command", [review.tag, review.lang])
async def test_only_facilitators_correct_and_only_answers(
    circle: Circle, command: Callable[..., Awaitable[None]]
) -> None:
    said = await circle.answer(GRACE, "No drugs")
    ask = (command, someone(AWA, GROUP), Asked(said.message, ""), circle.now)
    assert await circle.refused(*ask) == "facilitators-only"
    for answers in (None, 1):
        ask = (command, someone(FATOU, GROUP), Asked(answers, ""), circle.now)
        assert await circle.refused(*ask) == "review-needs-answer"


async def test_whoever_cannot_be_written_to_is_led_into_private(circle: Circle) -> None:
    said = await circle.answer(GRACE, "No drugs")
    await circle.do(unreachable)
    await circle.do(review.tag, someone(FATOU, GROUP), Asked(said.message, ""), circle.now)
    assert (await circle.last()).chat == GROUP
    key = await circle.button("Parler en privé")
    assert await circle.refused(act, someone(AWA), key, circle.now) == "not-your-button"
    await circle.follow("Parler en privé", FATOU)
    card = await circle.last()
    assert (card.chat, "No drugs" in card.text) == (FATOU, True)


async def test_an_anonymous_administrator_is_led_into_private_and_asked_who_they_are(circle: Circle) -> None:
    said = await circle.answer(GRACE, "No drugs")
    await circle.do(review.lang, as_the_group(), Asked(said.message, ""), circle.now)
    key = await circle.button("Parler en privé")
    assert await circle.refused(act, someone(AWA), key, circle.now) == "facilitators-only"
    await circle.follow("Parler en privé", FATOU)
    assert "Dans quelle langue est-ce ?" in (await circle.last()).text


async def test_words_behind_the_command_decide_at_once_even_for_the_unreachable(circle: Circle) -> None:
    said = await circle.answer(GRACE, "No drugs, no salary")
    await circle.do(unreachable)
    await circle.do(review.tag, someone(FATOU, GROUP), Asked(said.message, "pay, Roads"), circle.now)
    assert (await circle.last()).text == "✅ C’est noté, merci."
    assert await circle.topics_of(said) == ["pay", "roads"]
    await circle.do(review.lang, someone(FATOU, GROUP), Asked(said.message, "kiswahili"), circle.now)
    assert (await circle.kept(said.id)).language == "sw"
    await circle.settle()
    assert await circle.topics_of(said) == ["pay", "roads"]


async def test_rights_are_checked_at_every_press(circle: Circle) -> None:
    said = await circle.answer(GRACE, "No drugs")
    await circle.do(review.tag, someone(FATOU, GROUP), Asked(said.message, ""), circle.now)
    card = await circle.last()
    assert len(card.keys) == 5
    await circle.do(demote)
    for key in card.keys.values():
        pressed = replace(someone(FATOU), callback="1")
        assert await circle.refused(act, pressed, key, circle.now) == "facilitators-only"
    assert await circle.table(corrections) == []


async def test_a_card_says_why_and_how_sure(circle: Circle) -> None:
    said = await circle.answer(GRACE, "No <drugs> & no salary")
    await circle.do(tagged, said, Tag("medicines", 0.9, "<drugs>"), Tag("pay", 0.3, "salary"))
    await circle.do(review.tag, someone(FATOU, GROUP), Asked(said.message, ""), circle.now)
    text = (await circle.last()).text
    assert "• Médicaments <i>(&lt;drugs&gt;)</i>\n• Salaires ? <i>(salary)</i>" in text
    assert "<blockquote>No &lt;drugs&gt; &amp; no salary</blockquote>" in text
    assert list((await circle.last()).keys)[:3] == ["✓ Médicaments", "✓ Salaires", "Routes"]
