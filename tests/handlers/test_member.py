"""Whoever writes to the bot in private is known from then on, through the real front door."""

from sqlalchemy import select

from bot.store.schema import people
from tests.dialogues.stage import Stage


async def test_whoever_is_refused_at_their_first_command_can_be_written_to_all_the_same(stage: Stage) -> None:
    grace = stage.people["Grace"]
    grace.say(None, "/foo")
    await stage.app.settle()
    async with stage.app.store.read() as tx:
        assert await tx.scalar(select(people.c.reachable).where(people.c.id == grace.id)) is True
