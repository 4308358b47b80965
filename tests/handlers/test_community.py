"""What Telegram says of a group reaches the right story: real updates through the real front door."""

from collections.abc import Sequence

from sqlalchemy import Column, select

from bot.emulator.state import Chat
from bot.store.schema import administrators, people, rooms
from bot.words import render
from tests.dialogues.stage import Stage


async def a_group(stage: Stage) -> Chat:
    """A group that Fatou owns and has just invited the bot into."""
    chat = stage.world.add_group("Santé Kaya", [stage.people["Awa"]], [stage.people["Fatou"]])
    stage.world.add_bot_to(chat, by=stage.people["Fatou"], rights=())
    await stage.app.settle()
    return chat


async def kept(stage: Stage, column: Column[object]) -> Sequence[object]:
    async with stage.app.store.read() as tx:
        return (await tx.scalars(select(column))).all()


def heard(chat: Chat) -> str:
    """What was said last in a chat."""
    return list(chat.posts.values())[-1].words.text


async def test_an_invitation_is_answered_and_telegram_asked_who_decides(stage: Stage) -> None:
    chat = await a_group(stage)
    assert heard(chat).startswith("Bonjour ! Je suis Baobab")
    assert await kept(stage, administrators.c.person) == [stage.people["Fatou"].id]
    assert await kept(stage, rooms.c.zone) == ["Africa/Ouagadougou"]


async def test_a_promotion_and_its_end_are_heard(stage: Stage) -> None:
    chat, awa = await a_group(stage), stage.people["Awa"]
    stage.people["Fatou"].appoint(chat, awa, "administrator")
    await stage.app.settle()
    assert awa.id in await kept(stage, administrators.c.person)
    stage.people["Fatou"].appoint(chat, awa, "member")
    await stage.app.settle()
    assert awa.id not in await kept(stage, administrators.c.person)


async def test_an_anonymous_administrator_may_set_up(stage: Stage) -> None:
    chat, fatou = await a_group(stage), stage.people["Fatou"]
    fatou.be_anonymous(chat)
    fatou.say(chat, "/setup@baobab_bot")
    await stage.app.settle()
    assert heard(chat) == render("fr", "setup-in-private")


async def test_a_removed_bot_waits_and_comes_back(stage: Stage) -> None:
    chat, fatou = await a_group(stage), stage.people["Fatou"]
    fatou.appoint(chat, stage.world.bot, "kicked")
    await stage.app.settle()
    assert await kept(stage, rooms.c.state) == ["gone"]
    fatou.appoint(chat, stage.world.bot, "member")
    await stage.app.settle()
    assert await kept(stage, rooms.c.state) == ["active"]


async def test_someone_who_blocks_the_bot_is_not_written_to(stage: Stage) -> None:
    grace = stage.people["Grace"]
    grace.start()
    await stage.app.settle()
    assert await kept(stage, people.c.reachable) == [True]
    grace.block()
    await stage.app.settle()
    assert await kept(stage, people.c.reachable) == [False]
