"""A community that has agreed to its rhythm: the real tick and work loop act at the hour that a test names."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from bot.app import CHORES
from bot.domain.agenda import Wording
from bot.flows import cycle
from bot.flows.reply import Heard
from bot.loops import Bell
from bot.loops.clock import Due
from bot.loops.work import Work
from bot.store import agenda
from bot.store import community as rows
from bot.store.schema import sittings
from tests.flows.circle import ANALYST, nothing
from tests.flows.scene import FATOU, GROUP, Scene, someone

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
"""When the week of a room in Ouagadougou begins."""


class Still:
    """A clock that stands still."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def __call__(self) -> datetime:
        return self._now

    async def expect(self, due: Due | None) -> None:
        """Nobody needs to know."""


class Weeks(Scene):
    """A scene in which time goes on."""

    async def agree(self, *, chat: int = GROUP, questions: int = 1, administrators: Sequence[int] = (FATOU,)) -> None:
        """Fatou has set up a group before that Monday, and planned some questions."""
        await self.meet(chat=chat, administrators=administrators)
        async with self.store.begin() as tx:
            room = await rows.room_of_chat(tx, chat)
            assert room is not None
            await rows.change(tx, room.community, agreed_at=MONDAY - timedelta(days=1), desk=FATOU)
            for number in range(questions):
                await agenda.add(tx, room.community, [Wording("fr", f"Question {number}")])

    async def due(self, now: datetime) -> None:
        """What has become due is queued, and not done yet."""
        await self.do(cycle.put_due, now)

    async def work(self, now: datetime) -> None:
        """All that is queued is done, at this hour."""
        worker = Work(self.store, Still(now), Bell(), nothing, CHORES, ANALYST)
        while await worker.chore():
            pass

    async def at(self, now: datetime) -> None:
        """The bot is awake at this hour: what is due follows, and what is due after that."""
        for _ in range(2):
            await self.due(now)
            await self.work(now)

    async def end(self) -> datetime:
        """When the week ends in the first room."""
        closes = (await self.table(sittings))[0]["closes_at"]
        assert isinstance(closes, datetime)
        return closes


def answered(person: int, at: datetime) -> Heard:
    """A reply to the first question of the group, said at this hour."""
    return Heard(someone(person, GROUP), "Les ASC ne sont pas payés", at, 5, ours=True, quoted="SC Q1")
