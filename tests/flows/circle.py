"""A group in the middle of a week: people have answered, and what follows from it is done by the real work loop."""

from collections.abc import Mapping
from datetime import datetime
from itertools import count

from bot.analysis import Analyst
from bot.analysis.digest import Extractive
from bot.analysis.language import detector
from bot.analysis.topic import Lexicon
from bot.app import CHORES
from bot.domain.agenda import Wording
from bot.domain.reply import Reply
from bot.domain.topic import Topic
from bot.flows.chore import put_chore
from bot.loops import Bell
from bot.loops.clock import RealClock
from bot.loops.work import Work
from bot.store import agenda, cycle, member, reply, topic
from bot.store.engine import Tx
from bot.store.schema import tags
from tests.flows.scene import Scene

TOPICS = (
    Topic("medicines", {"en": "Medicines", "fr": "Médicaments"}, {"en": ("drug",), "fr": ("médicament",)}),
    Topic("pay", {"en": "Pay", "fr": "Salaires"}, {"en": ("salary",), "fr": ("salaire",)}),
    Topic("roads", {"en": "Roads", "fr": "Routes"}, {"en": ("road",), "fr": ("route",)}),
)
ANALYST = Analyst(detector(), Lexicon(), Extractive())
_MESSAGES = count(50_000)


async def nothing(tx: Tx, now: datetime, row: int, payload: Mapping[str, object]) -> None:
    """No update is handled here."""


class Circle(Scene):
    """A scene with a taxonomy of three topics and an open question, to which people answer."""

    week = 0
    analyst = ANALYST

    async def begin(self) -> None:
        """Fatou's group, its topics, and a question that is open."""
        await self.meet()
        async with self.store.begin() as tx:
            for one in TOPICS:
                await topic.add(tx, 1, one)
            question = await agenda.add(tx, 1, [Wording("en", "What is hard?")], link="", starter="test:1")
            self.week = (await cycle.begin(tx, 1, question, None)).id

    async def answer(self, person: int, text: str) -> Reply:
        """Somebody answers the question, and it is understood."""
        async with self.store.begin() as tx:
            who, number = await member.member_of(tx, 1, person, self.now), await reply.next_number(tx, 1)
            new = Reply(0, 1, 1, who, next(_MESSAGES), text, self.now, self.week, number)
            kept = await reply.add(tx, new)
            await put_chore(tx, "reply.understand", f"reply:{kept}:0:understand", lane=f"reply:{kept}", reply=kept)
        await self.settle()
        return await self.kept(kept)

    async def kept(self, reply_id: int) -> Reply:
        """An answer as it is stored now."""
        async with self.store.read() as tx:
            found = await reply.reply(tx, reply_id)
        assert found is not None
        return found

    async def settle(self) -> None:
        """Do every chore, as the work loop does."""
        worker = Work(self.store, RealClock(), Bell(), nothing, CHORES, self.analyst)
        while await worker.chore():
            pass

    async def topics_of(self, of: Reply) -> list[str]:
        """The keys of the topics that an answer is tagged with."""
        return sorted(str(row["topic"]) for row in await self.table(tags) if row["reply_id"] == of.id)
