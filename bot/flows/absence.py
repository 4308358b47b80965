"""Who is not heard from: a room's people are counted when its question is asked, and compared when its week is over."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.absence import Group, Habit, by_language, by_profile, by_room, unheard
from bot.domain.community import Room
from bot.domain.cycle import Cycle
from bot.domain.digest import Absence
from bot.domain.profile import Profile
from bot.domain.reply import Answer
from bot.flows import voice
from bot.flows.chore import Args, Errand
from bot.store import presence, profile
from bot.store.engine import Tx
from bot.store.voice import Call

QUESTIONS_REMEMBERED = 8


@dataclass(frozen=True, slots=True)
class Presence:
    """Who could have answered: what members did before, where they are, and what they told of themselves."""

    habits: Sequence[Habit]
    rooms: Mapping[int, tuple[str, int]]
    profiles: Mapping[int, Profile]

    def unheard(self, answers: Sequence[Answer]) -> tuple[Absence, ...]:
        """The languages, rooms, roles and countries of which hardly anybody gave one of these answers."""
        groups: list[Group] = by_language(self.habits, answers, self.profiles)
        groups += by_room(self.habits, answers, self.rooms)
        groups += by_profile(self.profiles)
        return unheard(groups, {answer.author for answer in answers})


async def presence_of(tx: Tx, this: Cycle) -> Presence:
    """Who could have answered a question."""
    habits = await presence.habits(tx, this, QUESTIONS_REMEMBERED)
    rooms = await presence.rooms_with_people(tx, this.community)
    return Presence(habits, rooms, await profile.of_members(tx, this.community))


async def ask_how_many(tx: Tx, room: Room, key: str) -> None:
    """Ask Telegram how many people are in a room."""
    await voice.question(tx, f"{key}:people", Call("getChatMemberCount", room.chat, {}, then="absence.counted"))


async def counted(tx: Tx, args: Args, now: datetime) -> None:
    """Telegram has told how many are there; the bot itself is one of them."""
    await presence.count(tx, int(args["chat"]), max(int(args["result"]) - 1, 0))


CHORES: Mapping[str, Errand] = {"absence.counted": Errand(counted)}
