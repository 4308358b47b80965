"""A community and its rooms: who shares one learning agenda, where, in which language and at which rhythm."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

LANGUAGES = ("en", "fr", "es", "pt")

_DAY = 24 * 60
_MOST_ZONES = 6
_LEAST_LETTERS = 3
_LONGEST_CODE = 5
_SMALL_WORDS = frozenset(
    "a and da das de del des do dos du e et for in la las le les los of o os para pour the y".split()
)
_USUAL_ZONE = {
    "fr": "Africa/Ouagadougou",
    "fr-fr": "Europe/Paris",
    "pt": "Africa/Maputo",
    "pt-br": "America/Sao_Paulo",
    "es": "America/Bogota",
    "es-es": "Europe/Madrid",
    "en": "Africa/Nairobi",
    "sw": "Africa/Nairobi",
}
USUAL_ZONES = frozenset(_USUAL_ZONE.values())
_NEARBY = {
    "fr": ("Africa/Abidjan", "Africa/Kinshasa", "Europe/Paris"),
    "pt": ("Africa/Maputo", "Africa/Luanda", "America/Sao_Paulo"),
    "es": ("America/Bogota", "America/Lima", "America/Mexico_City"),
    "en": ("Africa/Nairobi", "Africa/Lagos", "Asia/Kolkata"),
}


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
    """When a room's week opens, reminds, closes and is published, each at that room's wall-clock time.

    `grace_hours` is how late an opening may be; `weeks` how long a question stays open, 1 to 8; `reminds` is None where
    nobody is to be reminded; `quiet` are the minutes of the day from and until which the bot says nothing of its own
    accord, None where it always may.
    """

    opens: Moment = Moment(0, 9 * 60)
    reminds: Moment | None = Moment(4, 9 * 60)
    closes: Moment = Moment(6, 18 * 60)
    publishes: Moment = Moment(0, 8 * 60)
    grace_hours: int = 24
    weeks: int = 1
    quiet: tuple[int, int] | None = (21 * 60, 6 * 60)

    def moved(self, opens: Moment) -> "Rhythm":
        """The same week begun at another moment: the other times of day stay, their days shift with it."""

        def shift(moment: Moment) -> Moment:
            return Moment((moment.weekday + opens.weekday - self.opens.weekday) % 7, moment.minute)

        reminds = shift(self.reminds) if self.reminds else None
        return replace(self, opens=opens, reminds=reminds, closes=shift(self.closes), publishes=shift(self.publishes))

    def rests(self, minute: int) -> bool:
        """Whether the bot keeps quiet at this minute of the day (0 to 1439)."""
        begin, end = self.quiet or (0, 0)
        return begin <= minute < end if begin <= end else minute >= begin or minute < end

    def stored(self) -> dict[str, object]:
        """The rhythm as a JSON-ready mapping; `rhythm_from` reads it back."""
        return asdict(self)


def rhythm_from(stored: Mapping[str, object]) -> Rhythm:
    """The rhythm that `Rhythm.stored` wrote; what is missing takes its default."""
    given: dict[str, Any] = {}
    for name in ("opens", "reminds", "closes", "publishes"):
        moment = stored.get(name)
        if isinstance(moment, Mapping):
            given[name] = Moment(int(moment["weekday"]), int(moment["minute"]))
    given |= {name: stored[name] for name in ("grace_hours", "weeks") if isinstance(stored.get(name), int)}
    given |= {name: None for name in ("reminds", "quiet") if name in stored and stored[name] is None}
    quiet = stored.get("quiet")
    if isinstance(quiet, Sequence):
        given["quiet"] = (int(quiet[0]), int(quiet[1]))
    return Rhythm(**given)


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
    `admins_at` is when its administrators were last known, None while they never were. `agreed_at` is when its own
    rhythm last changed: an opening before that is nobody's promise. `joined_at` is None for the founding room.
    `own_topics`: each question is to have a forum topic of its own.
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
    agreed_at: datetime | None = None
    joined_at: datetime | None = None
    own_topics: bool = False

    @property
    def place(self) -> ZoneInfo:
        """The room's time zone, in which all its times are meant."""
        return ZoneInfo(self.zone)

    @property
    def takes_part(self) -> bool:
        """Whether what is posted is meant for it; where the bot cannot write for now, that waits until it can."""
        return self.state in ("active", "muted")

    def agreed_in(self, community: Community) -> datetime:
        """From when on its openings are a promise: what lies before is never asked late."""
        return max((at for at in (community.agreed_at, self.agreed_at) if at), default=community.created_at)

    def link(self, message: int) -> str | None:
        """One tap to a message of this room; None in basic groups and for what was said before a migration."""
        if message < 1:
            return None
        if self.username:
            return f"https://t.me/{self.username}/{message}"
        if self.kind == "supergroup":
            return f"https://t.me/c/{str(self.chat).removeprefix('-100')}/{message}"
        return None


def zones_named(words: str) -> tuple[str, ...]:
    """IANA time zones whose whole name, or whose city, is what someone wrote but for case, accents and signs."""
    wanted = _letters(words)
    if wanted in ("utc", "gmt"):
        return ("UTC",)
    return tuple(zone for zone, whole, city in _zones() if wanted in (whole, city))


def find_zone(words: str) -> tuple[str, ...]:
    """IANA time zones that a person may mean by a city or zone name, best first; empty when nothing is like it.

    "ouagadougou", "Africa/Ouagadougou" and "new york" are understood; source of names: the IANA tz database.
    """
    wanted = _letters(words)
    like = [zone for zone, _, city in _zones() if wanted in city] if len(wanted) >= _LEAST_LETTERS else []
    return zones_named(words) or tuple(like[:_MOST_ZONES])


@cache
def _zones() -> tuple[tuple[str, str, str], ...]:
    """Every zone that is named after a place, with its whole name and its city as bare letters."""
    names = sorted(z for z in available_timezones() if "/" in z and not z.startswith(("Etc/", "posix/", "right/")))
    return tuple((name, _letters(name), _letters(name.rsplit("/", 1)[1])) for name in names)


def _letters(words: str) -> str:
    """Words without case, accents, spaces and signs: São Paulo and sao_paulo are one place."""
    return "".join(c for c in unicodedata.normalize("NFKD", words).casefold() if c.isalpha())


def usual_zone(code: str | None) -> str:
    """A first guess at where someone lives whose Telegram is set to `code` (IETF tag); UTC when it tells nothing."""
    tag = (code or "").casefold()
    return _USUAL_ZONE.get(tag) or _USUAL_ZONE.get(tag.split("-")[0], "UTC")


def likely_zones(code: str | None) -> tuple[str, ...]:
    """Time zones worth offering to someone whose Telegram is set to `code`, their usual one first."""
    tag = (code or "").casefold().split("-")[0]
    return tuple(dict.fromkeys((usual_zone(code), *_NEARBY.get(tag, ()))))


def code_of(name: str) -> str:
    """The code that a community's name suggests: its initials in A-Z, or how its only word begins.

    Between two and five characters, the first one a letter; a name without Latin letters gives COP (community of
    practice).
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    words = [word for word in re.findall(r"[A-Za-z][A-Za-z0-9]*", plain) if word.casefold() not in _SMALL_WORDS]
    code = "".join(word[0] for word in words) if len(words) > 1 else "".join(words)
    return code[:_LONGEST_CODE].upper() if len(code) > 1 else "COP"


def language_of(code: str | None) -> str:
    """The language that the bot speaks to someone whose Telegram is set to `code` (IETF tag); English stands in."""
    base = (code or "").split("-")[0].casefold()
    return base if base in LANGUAGES else "en"
