"""Whoever presses what they should not press at the desk changes nothing, and hears why."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.domain.digest_edit import noted
from bot.flows import digest, digest_desk, reply, voice
from bot.flows import question_queue as questions
from bot.flows.voice import Button
from bot.handlers.press import act
from bot.store import community
from bot.store import digest as rows
from bot.store.engine import Store, Tx
from bot.store.schema import digests
from bot.store.schema import questions as agenda
from tests.flows.scene import AWA, FATOU, GROUP, JOAO, Said, Told, someone
from tests.flows.week import MONDAY, Weeks, answered

NEXT = MONDAY + timedelta(days=7)


class Desk(Weeks):
    """A draft that waits at Fatou's desk; João administers the group too."""

    end_of_week: datetime

    async def begin(self) -> None:
        """One answer was given, and the week is over."""
        await self.agree(administrators=(FATOU, JOAO))
        await self.at(MONDAY)
        await self.do(reply.collect, answered(AWA, MONDAY))
        self.now = await self.end()
        await self.at(self.now)

    async def tries(self, person: int, key: str) -> str:
        """What somebody hears who presses a key."""
        return await self.refused(act, someone(person), key, self.now)

    async def goes_out(self, now: datetime) -> None:
        """At this hour, what was agreed to is posted."""
        await self.do(digest.put_due, now)
        await self.work(now)

    async def posts(self) -> list[Said]:
        """What was said in the group about what was heard."""
        return [said for said in await self.said("sendMessage") if said.chat == GROUP and "digest:" in said.key]


@pytest.fixture
async def desk(store: Store) -> Desk:
    """Fatou has a draft before her."""
    desk = Desk(store)
    await desk.begin()
    return desk


async def demote(tx: Tx) -> None:
    await community.appoint(tx, 1, FATOU, administrator=False)


async def test_a_draft_is_posted_once_however_often_and_by_whomever_its_button_is_pressed(desk: Desk) -> None:
    mine = await desk.button("✅ Publier")
    assert await desk.tries(JOAO, mine) == "not-your-button"
    assert await desk.posts() == []
    assert await desk.tries(FATOU, mine) == "done"
    assert await desk.tries(FATOU, mine) == "already-published"
    assert await desk.refused(digest.publish, someone(JOAO, GROUP), desk.now) == "already-published"
    assert len(await desk.posts()) == 1


async def test_a_key_that_nobody_was_given_does_nothing(desk: Desk) -> None:
    for forged in ("", "digest.publish", "x" * 64, (await desk.button("✅ Publier"))[:-1]):
        assert await desk.tries(FATOU, forged) == "old-button"
    assert await desk.posts() == []


async def test_whoever_is_no_facilitator_any_more_posts_and_changes_nothing(desk: Desk) -> None:
    await desk.press("✏️ Modifier", FATOU)
    keys = [await desk.button(label) for label in ("✅ Publier", "📝 Note", "🏁 Où elle en est")]
    await desk.do(demote)
    assert [await desk.tries(FATOU, key) for key in keys] == ["facilitators-only"] * 3
    assert await desk.posts() == []


async def test_an_edit_that_was_made_already_is_not_made_again(desk: Desk) -> None:
    await desk.press("✏️ Modifier", FATOU)
    await desk.press("1. Autres réponses", FATOU)
    gone = await desk.button("✕ 1")
    assert await desk.tries(FATOU, gone) == "done"
    assert await desk.tries(FATOU, gone) == "desk-changed"


async def test_undo_takes_back_what_its_card_named_and_no_later_act_of_a_colleague(desk: Desk) -> None:
    await desk.press("✏️ Modifier", FATOU)
    await desk.press("1. Autres réponses", FATOU)
    await desk.press("✕ 1", FATOU)
    await desk.press("« Retour", FATOU)
    mine = await desk.button("↩️ Annuler")
    await desk.do(digest.publish, someone(JOAO, GROUP), desk.now)
    assert await desk.tries(FATOU, mine) == "undo-gone"
    assert [row["state"] for row in await desk.table(digests)] == ["posted"]
    await desk.do(digest_desk.open_card, replace(someone(FATOU), callback="1"), {"cycle": 1}, desk.now)
    assert await desk.tries(FATOU, await desk.button("↩️ Annuler")) == "done"
    assert [row["state"] for row in await desk.table(digests)] == ["draft"]


async def test_what_a_colleague_has_changed_is_not_posted_or_agreed_to_unseen(desk: Desk) -> None:
    await desk.press("✏️ Modifier", FATOU)
    stale = [await desk.button(label) for label in ("✅ Publier", "🕗 Publier lundi 08:00")]
    await desk.do(digest_desk.open_card, replace(someone(JOAO), callback="1"), {"cycle": 1}, desk.now)
    await desk.press("1. Outras respostas", JOAO)
    await desk.press("✕ 1", JOAO)
    assert [await desk.tries(FATOU, key) for key in stale] == ["desk-changed"] * 2
    assert await desk.posts() == []


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@pytest.mark.postgresql
async def test_what_a_colleague_changes_at_that_very_moment_is_not_posted_unseen(desk: Desk) -> None:
    await desk.press("✏️ Modifier", FATOU)
    mine = await desk.button("✅ Publier")
    async with desk.store.begin() as tx:
        kept = await rows.of_cycle(tx, 1)
        assert kept is not None
        assert await rows.rewrite(tx, kept, noted(kept.synthesis, "fr", "Bravo"))
        pressed = asyncio.create_task(desk.tries(FATOU, mine))
        await asyncio.sleep(1)  # long enough to read what is there, and to wait for who is changing it
    assert await pressed == "desk-changed"
    assert await desk.posts() == []


async def test_a_button_that_this_version_knows_no_more_is_an_old_one(desk: Desk) -> None:
    key = Button("button-undo", "undo.last", expires=desk.now + timedelta(days=1))
    async with desk.store.begin() as tx:
        old = await voice.remember(tx, key)
    assert await desk.tries(FATOU, old) == "old-button"


async def test_an_hour_that_has_passed_does_not_come_back_with_what_was_agreed_about_it(desk: Desk) -> None:
    await desk.press("🕗 Publier lundi 08:00", FATOU)
    desk.now = NEXT.replace(hour=7, minute=50)
    await desk.press("✋ Ne pas publier seul", FATOU)
    desk.now = NEXT.replace(hour=9)
    await desk.do(digest_desk.open_card, replace(someone(FATOU), callback="1"), {"cycle": 1}, desk.now)
    await desk.press("↩️ Annuler", FATOU)
    await desk.goes_out(desk.now)
    assert await desk.posts() == []
    assert [row["scheduled_by"] for row in await desk.table(digests)] == [None]


async def test_an_hour_that_is_still_to_come_does(desk: Desk) -> None:
    await desk.press("🕗 Publier lundi 08:00", FATOU)
    await desk.press("✋ Ne pas publier seul", FATOU)
    await desk.do(digest_desk.open_card, replace(someone(FATOU), callback="1"), {"cycle": 1}, desk.now)
    await desk.press("↩️ Annuler", FATOU)
    await desk.goes_out(NEXT.replace(hour=8))
    assert len(await desk.posts()) == 1


@pytest.mark.parametrize("where", [digest.preview, digest_desk.open_card])
async def test_the_hour_on_the_button_is_the_one_that_a_tap_agrees_to(desk: Desk, where: Told) -> None:
    desk.now = NEXT.replace(hour=8, minute=30)
    await desk.do(where, someone(FATOU), {"cycle": 1}, desk.now)
    await desk.press("🕗 Publier lundi 09:30", FATOU)
    assert [row["publishes_at"] for row in await desk.table(digests)] == [NEXT.replace(hour=9, minute=30)]


async def test_what_became_of_a_question_is_not_said_at_the_desk_once_it_is_planned_again(desk: Desk) -> None:
    await desk.press("✏️ Modifier", FATOU)
    await desk.press("🏁 Où elle en est", FATOU)
    await desk.press("✅ répondue", FATOU)
    undo = await desk.button("↩️ Annuler")
    await desk.press("🏁 Où elle en est", FATOU)
    stale = await desk.button("🔬 à étudier")
    await desk.do(questions.approve, someone(FATOU), {"question": 1}, desk.now)
    assert [await desk.tries(FATOU, key) for key in (stale, undo)] == ["question-moved-on"] * 2
    assert [row["status"] for row in await desk.table(agenda)] == ["planned"]
