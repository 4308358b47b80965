"""A community and its rooms: who shares one learning agenda, where, in which language and at which rhythm."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from zoneinfo import ZoneInfo, available_timezones

LANGUAGES = ("en", "fr", "es", "pt")

_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Moment:
    """A wall-clock moment of every week: `weekday` 0 (Monday) to 6, `minute` of the day 0 to 1439."""

    weekday: int
    minute: int

    def __post_init__(self) -> None:
        if not (0 <= self.weekday <= 6 and 0 <= self.minute < _DAY):
            raise ValueError(f"no such moment of a week: {self.weekday}, {self.minute}")

    @property
    def clock(self) -> str:
        """The time of day as members read it, for example 09:00."""
        return f"{self.minute // 60:02}:{self.minute % 60:02}"


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When a room's week opens, reminds, closes and is published; `grace_hours` is how late an opening may be."""

    opens: Moment = Moment(0, 9 * 60)
    reminds: Moment = Moment(4, 9 * 60)
    closes: Moment = Moment(6, 18 * 60)
    publishes: Moment = Moment(0, 8 * 60)
    grace_hours: int = 24

    def moved(self, opens: Moment) -> "Rhythm":
        """The same week begun at another moment: the other times of day stay, their days shift with it."""

        def shift(moment: Moment) -> Moment:
            return Moment((moment.weekday + opens.weekday - self.opens.weekday) % 7, moment.minute)

        return Rhythm(opens, shift(self.reminds), shift(self.closes), shift(self.publishes), self.grace_hours)

    def stored(self) -> dict[str, object]:
        """The rhythm as a JSON-ready mapping; `rhythm_from` reads it back."""
        return asdict(self)


def rhythm_from(stored: Mapping[str, object]) -> Rhythm:
    """The rhythm that `Rhythm.stored` wrote; what is missing takes its default."""
    given: dict[str, Moment] = {}
    for name in ("opens", "reminds", "closes", "publishes"):
        moment = stored.get(name)
        if isinstance(moment, Mapping):
            given[name] = Moment(int(moment["weekday"]), int(moment["minute"]))
    grace = stored.get("grace_hours")
    return Rhythm(**given, grace_hours=grace if isinstance(grace, int) else Rhythm().grace_hours)


@dataclass(frozen=True, slots=True)
class Community:
    """One learning agenda and what was agreed about it; `desk` is the user id of who runs it, told in private.

    `code` begins every question and contribution number (UHC Q3, UHC (26)). `agreed_at` is when its rhythm was last
    agreed in /setup: None before that, and an opening that lies before it is nobody's promise.
    """

    id: int
    name: str
    code: str
    desk: int | None
    publishes_itself: bool
    agreed_at: datetime | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Room:
    """One Telegram group of a community; `state` is active, muted (cannot write), paused or gone (bot not there).

    `username` is set for public groups; `thread` is the forum topic to post in, None for General or no forum;
    `admins_at` is when its administrators were last known, None while they never were.
    """

    id: int
    community: int
    chat: int
    kind: str
    title: str
    language: str
    zone: str
    rhythm: Rhythm
    state: str = "active"
    username: str | None = None
    thread: int | None = None
    admins_at: datetime | None = None

    @property
    def place(self) -> ZoneInfo:
        """The room's time zone, in which all its times are meant."""
        return ZoneInfo(self.zone)

    def link(self, message: int) -> str | None:
        """One tap to a message of this room; None in basic groups, which have no message links."""
        if self.username:
            return f"https://t.me/{self.username}/{message}"
        if self.kind == "supergroup":
            return f"https://t.me/c/{str(self.chat).removeprefix('-100')}/{message}"
        return None


def find_zone(words: str) -> tuple[str, ...]:
    """IANA time zones that a person may mean by a city or zone name, best first; empty when nothing is like it.

    "ouagadougou", "Africa/Ouagadougou" and "new york" are understood; source of names: the IANA tz database.
    """
    wanted = "_".join(words.strip().split()).casefold()
    if not wanted:
        return ()
    zones = sorted(z for z in available_timezones() if "/" in z and not z.startswith(("Etc/", "posix/", "right/")))
    exact = [z for z in zones if wanted in (z.casefold(), z.rsplit("/", 1)[1].casefold())]
    return tuple(exact or [z for z in zones if wanted in z.rsplit("/", 1)[1].casefold()][:6])


def language_of(code: str | None) -> str:
    """The language that the bot speaks to someone whose Telegram is set to `code` (IETF tag); English stands in."""
    base = (code or "").split("-")[0].casefold()
    return base if base in LANGUAGES else "en"
