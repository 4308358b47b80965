"""`try --week`: a whole week lived unattended, at full speed, and then told: transcript, tags, summaries, counts.

1. The clock goes from event to event: what the bot said it will do, and what people say, some of it at a time.
2. After each, the bot settles: every update handled, every chore done, every message sent.
3. When every summary is posted, the week is told, and what was said is counted against what was kept.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from bot.app import App
from bot.cli.samples import Word
from bot.cli.village import Group, Line, Village
from bot.domain.reply import is_contribution
from bot.store import community, cycle, digest, reply, topic
from bot.store.queue import waiting
from bot.store.schema import chores, inbox, outbox

Tell = Callable[[str], None]

_SHOWN = 3
_LONGEST = 200
_AT_ONCE = 80
_THANKS = "Thank you!"


@dataclass(frozen=True, slots=True)
class Spoken:
    """One word of one group; `number` is its place in that group's words."""

    group: Group
    number: int
    word: Word


class Week:
    """The week of several groups, and which message each of their words became."""

    def __init__(self, app: App, village: Village, groups: Sequence[Group], tell: Tell) -> None:
        self._app, self._village, self._groups, self._tell = app, village, groups, tell
        self._messages: dict[tuple[int, int], int] = {}

    async def live(self) -> None:
        """Everyone says what they have to say, while the bot does what it has to do."""
        spoken = [Spoken(group, number, word) for group in self._groups for number, word in enumerate(group.words)]
        spoken.sort(key=lambda one: one.word.at)
        due = await self._village.next()
        for count, one in enumerate(spoken, start=1):
            while due and due <= one.word.at:
                due = await self._advance(due)
            await self._utter(one)
            if count % _AT_ONCE == 0:
                await self._village.settle()
                due = await self._village.next()
                self._tell(f"{one.word.at:%A %d %B %H:%M} UTC: {count} of {len(spoken)} answers given")
        await self._thank()
        await self._follow_until_posted()

    async def _utter(self, one: Spoken) -> None:
        """One word, below the question or below an earlier one, and its likes."""
        group, chat = one.group, one.group.chat
        await self._village.jump(one.word.at)
        target = "pinned" if one.word.answers is None else self._messages[chat, one.word.answers]
        message = await self._village.say(chat, group.people[one.word.author], one.word.text, target)
        self._messages[chat, one.number] = message
        others = [person for name, person in group.people.items() if name != one.word.author]
        for step in range(min(one.word.likes, len(others))):
            await self._village.like(chat, others[(one.number + step) % len(others)], message)

    async def _thank(self) -> None:
        """Courtesies: kept, and no contributions."""
        for group in self._groups:
            first = self._messages[group.chat, 0]
            await self._village.say(group.chat, next(iter(group.people.values())), _THANKS, first)
        await self._village.settle()

    async def _advance(self, due: datetime) -> datetime | None:
        """Let the bot do what is due next; what is due after that."""
        await self._village.settle()
        await self._village.jump(due)
        await self._village.settle()
        coming = await self._village.next()
        if coming == due:
            raise RuntimeError(f"the bot is not getting on with what was due at {due}")
        return coming

    async def _follow_until_posted(self) -> None:
        due = await self._village.next()
        while due and not all([await self._is_posted(group) for group in self._groups]):
            due = await self._advance(due)

    async def _is_posted(self, group: Group) -> bool:
        async with self._app.store.read() as tx:
            room = await community.room_of_chat(tx, group.chat)
            asked = await cycle.numbered(tx, room.community, 1) if room else None
            made = await digest.of_cycle(tx, asked.id) if asked else None
            return made is not None and made.state == "posted"

    async def report(self) -> bool:
        """Print everything; whether nothing was lost."""
        whole = True
        for group in self._groups:
            self._tell(f"\n━━━ {group.sample.title} ━━━")
            for line in transcript(await self._village.lines(group.chat)):
                self._tell(line)
            whole &= await self._count(group)
        return await self._queues_are_empty() and whole

    async def _count(self, group: Group) -> bool:
        """The tags, and what was said against what was kept."""
        async with self._app.store.read() as tx:
            room = await community.room_of_chat(tx, group.chat)
            asked = await cycle.numbered(tx, room.community, 1) if room else None
            if room is None or asked is None:
                self._tell("LOST: no question was asked here")
                return False
            kept = await reply.contributions(tx, asked.id)
            labels = {each.key: each.label(room.language) for each in await topic.of_community(tx, room.community)}
            tagged = await topic.counts(tx, asked.id)
        said = [word.text for word in group.words if is_contribution(word.text)]
        for key, count in sorted(tagged.items(), key=lambda each: -each[1]):
            self._tell(f"  {count:5}  {labels.get(key, key)}")
        heard = {language: sum(each.language == language for each in kept) for language in {r.language for r in kept}}
        self._tell(f"  languages: {', '.join(f'{name} {n}' for name, n in sorted(heard.items(), key=lambda h: -h[1]))}")
        same = sorted(each.text for each in kept) == sorted(said)
        posted = await self._is_posted(group)
        self._tell(f"  {len(said)} answers said, {len(kept)} kept, {'nothing lost' if same else 'LOST SOME'}")
        self._tell("  the summary is posted" if posted else "  LOST: the summary was never posted")
        return same and posted

    async def _queues_are_empty(self) -> bool:
        """Nothing buried, in doubt or still waiting to be done."""
        async with self._app.store.read() as tx:
            left = {queue.name: await waiting(tx, queue, now=time.time()) for queue in (inbox, chores, outbox)}
        stuck = {name: states for name, states in left.items() if states}
        self._tell(f"\nLEFT UNDONE: {stuck}" if stuck else "\nNothing is waiting, buried or in doubt.")
        return not stuck


def transcript(lines: Sequence[Line]) -> Iterator[str]:
    """The conversation, the bot's words in full, people's shortened where many speak in a row."""
    for by_bot, turn in groupby(lines, key=lambda line: line.by_bot):
        said = list(turn)
        for line in said if by_bot else said[:_SHOWN]:
            yield f"[{line.at:%a %d %b %H:%M} UTC] {line.sender}: {line.text if by_bot else line.text[:_LONGEST]}"
        if not by_bot and len(said) > _SHOWN:
            yield f"    ... and {len(said) - _SHOWN} more"


def took(seconds: float) -> str:
    """A duration as people say it."""
    return str(timedelta(seconds=round(seconds)))
