"""Themes without a topic: offered to those who may decide, known again, adopted once, and never pressed upon anyone."""

from dataclasses import replace

import pytest
from sqlalchemy import update

from bot.flows import theme as theme_flow
from bot.handlers.press import act
from bot.store import community, topic
from bot.store.engine import Store, Tx
from bot.store.schema import corrections, replies, themes
from tests.flows.circle import Circle
from tests.flows.scene import AWA, FATOU, GRACE, JOAO, someone

BOATS = ((AWA, "La pirogue coule."), (GRACE, "Nous attendons la pirogue."), (JOAO, "Il faut une pirogue à moteur."))


@pytest.fixture
async def circle(store: Store) -> Circle:
    """An open question, and three answers that no topic covers."""
    circle = Circle(store)
    await circle.begin()
    for person, text in BOATS:
        await circle.answer(person, text)
    await gathered(circle, "cycle:1:themes")
    return circle


async def gathered(circle: Circle, key: str) -> None:
    """The look for themes after a week, done."""
    await circle.do(theme_flow.gather, 1, key)
    await circle.settle()


async def opened(circle: Circle) -> None:
    """Fatou opens the first theme."""
    await circle.do(theme_flow.show, someone(FATOU), {"community": 1, "skip": 0}, circle.now)


async def test_the_desk_hears_of_a_new_theme_once(circle: Circle) -> None:
    told = [said for said in await circle.said() if "pirogue" in said.text]
    assert [said.chat for said in told] == [FATOU]
    await gathered(circle, "cycle:2:themes")
    assert len([said for said in await circle.said() if "pirogue" in said.text]) == 1


async def test_a_theme_that_returns_keeps_its_identity_and_an_ignored_one_stays_away(circle: Circle) -> None:
    await opened(circle)
    await circle.press("🙈 Laisser de côté", FATOU)
    await circle.answer(AWA, "La pirogue est réparée.")
    await gathered(circle, "cycle:2:themes")
    (row,) = await circle.table(themes)
    assert (row["id"], row["state"], row["present"], len(str(row["replies"]).split(","))) == (1, "ignored", True, 4)
    await opened(circle)
    assert (await circle.last()).text.startswith("💡 Rien ne vous attend")


async def test_adopting_makes_a_topic_and_teaches_the_answers_that_were_shown(circle: Circle) -> None:
    await opened(circle)
    card = await circle.last()
    assert card.text.count("<blockquote>") == 3
    await circle.press("➕ En faire un thème", FATOU)
    await circle.settle()
    async with circle.store.read() as tx:
        *_, made = await topic.of_community(tx, 1)
    assert (made.key, made.labels, made.keywords) == ("pirogue", {"fr": "Pirogue"}, {"fr": ("pirogue",)})
    assert [row["topics"] for row in await circle.table(corrections)] == [["pirogue"]] * 3
    assert await circle.topics_of(await circle.answer(AWA, "Encore une pirogue")) == ["pirogue"]
    pressed = replace(someone(FATOU), callback="1")
    assert await circle.refused(act, pressed, card.keys["➕ En faire un thème"], circle.now) == "theme-gone"


async def test_who_answered_in_private_is_no_more_known_to_the_desk_than_to_readers(circle: Circle) -> None:
    async with circle.store.begin() as tx:
        await tx.execute(update(replies).where(replies.c.text == BOATS[2][1]).values(private=True, named=False))
    await opened(circle)
    assert (await circle.last()).text.count("</blockquote>\nun membre, ") == 1


async def test_rights_are_checked_at_every_press(circle: Circle) -> None:
    await opened(circle)
    keys = (await circle.last()).keys

    async def demote(tx: Tx) -> None:
        await community.appoint(tx, 1, FATOU, administrator=False)

    await circle.do(demote)
    for key in keys.values():
        assert await circle.refused(act, replace(someone(FATOU), callback="1"), key, circle.now) == "facilitators-only"
    assert [row["state"] for row in await circle.table(themes)] == ["offered"]


async def test_a_name_that_is_taken_is_refused_with_the_remedy(circle: Circle) -> None:
    await opened(circle)
    adopt = (await circle.last()).keys["➕ En faire un thème"]

    async def rename(tx: Tx) -> None:
        await topic.add(tx, 1, replace((await topic.of_community(tx, 1))[0], key="boats", labels={"fr": "Pirogue"}))

    await circle.do(rename)
    assert await circle.refused(act, replace(someone(FATOU), callback="1"), adopt, circle.now) == "topic-taken"
