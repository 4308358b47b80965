"""/setup: one card in private, edited in place by its buttons, until language, week and questions are agreed.

1. In a group, `begin` gives a one-time way into private; there, the card is laid down.
2. Every button turns a page of the card, or chooses something; what is chosen is kept at once, so that a pause, a lost
   phone or a restart costs nothing.
3. A time zone can be typed: the person is then expected to write (`typed_zone`).
4. `done` is the agreement: from then on the rhythm opens weeks, and whoever agreed is the community's desk.
5. A group that joined a community sets up what is its own: its language, its clock and its hour.
"""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.community import LANGUAGES, Community, Moment, Room, find_zone, likely_zones, zones_named
from bot.domain.language import NAMES
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.domain.text import cut
from bot.flows import agenda as agenda_flow
from bot.flows import community as communities
from bot.flows import rhythm_words as calendars
from bot.flows import rights, voice
from bot.flows.card import Card
from bot.flows.chore import Args
from bot.flows.voice import CARD_LIFE, Button, Keyboard
from bot.prompts import load_agenda, offered_agendas, starter_agendas
from bot.store import agenda, community, digest, member, rhythm
from bot.store.engine import Tx
from bot.words import Arg
from bot.words.places import countries_named, zones_of

LONGEST_ECHO = 40
_HOURS_IN_A_ROW = 4
_AGREED_ANEW = ("zone", "day", "hour")
_OF_ALL = ("agenda", "publishing")
_MOST_ZONES = 8


@dataclass(frozen=True, slots=True)
class SetupCard(Card):
    """The card of a room, and of its community; `first` is the room at whose hour summaries go out by themselves."""

    community: Community
    room: Room
    first: Room

    @property
    def about(self) -> Args:
        """Which room its buttons mean."""
        return {"room": self.room.id}

    @property
    def whole(self) -> bool:
        """Whether agenda and publishing are on it, which concern all: a group that joined leaves them to others."""
        return self.room.joined_at is None

    def choose(self, text_id: str, what: str, value: int | str, **words: Arg) -> Button:
        """A button that settles something and leads back to the card."""
        return replace(self.press(text_id, "setup.choose", what=what, value=value), words=words)


async def begin(tx: Tx, caller: Caller, now: datetime) -> None:
    """/setup: in a group, one line that leads into private; in private, the card."""
    if caller.private:
        return await _begin_in_private(tx, caller, now)
    room = await communities.room_here(tx, caller)
    await _require(tx, caller, room)
    if room.thread != caller.thread:
        await community.post_in(tx, room.id, caller.thread)
    way = Button("button-setup", "setup.open", {"room": room.id}, expires=now + CARD_LIFE)
    await communities.lead_in(tx, caller, way, "setup-in-topic" if caller.thread else "setup-in-private")


async def _begin_in_private(tx: Tx, caller: Caller, now: datetime) -> None:
    """The card of the founding room, or of the first that the person decides about."""
    here = await communities.here(tx, caller)
    rooms = await rights.rooms_run_by(tx, caller, here) or (await community.rooms_of(tx, here.id))[:1]
    await _show(tx, await _card(tx, caller, {"room": rooms[0].id}, now))


async def _require(tx: Tx, caller: Caller, room: Room) -> None:
    """What a group that joined sets up is its own; what the founding room sets up concerns all."""
    if room.joined_at:
        return await rights.require_room(tx, caller, room)
    await rights.require_facilitator(tx, caller, await community.community(tx, room.community))


async def open_card(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The way in from a group: this is now the community that the person's private commands are about."""
    card = await _card(tx, caller, args, now)
    await member.settle(tx, caller.person, card.community.id)
    await _show(tx, card)


async def turn(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Show another page; the one about time zones also listens to what is typed."""
    card, page = await _card(tx, caller, args, now), str(args["page"])
    await member.expect(tx, caller.person, f"setup.zone:{card.room.id}" if page == "zone" else None, now)
    await voice.lay(tx, card.caller, f"setup-{page}", buttons=PAGES[page](card), **_facts(card))


async def choose(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Keep what a button stands for, and show the card as it is now."""
    card = await _card(tx, caller, args, now)
    if args["what"] in _OF_ALL:
        await rights.require_facilitator(tx, caller, card.community)
    await CHOICES[str(args["what"])](tx, card, str(args["value"]))
    if args["what"] in _AGREED_ANEW and card.community.agreed_at:
        await rhythm.agree(tx, card.room.id, now)
    await _show(tx, await _card(tx, caller, args, now))


async def typed_zone(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """A city or a time zone was typed: one that is meant is taken, several are offered, none is explained."""
    card, words = await _card(tx, caller, {"room": int(args["arg"])}, now), str(args["words"])
    zones = _zones_meant(words, now)
    if not zones:
        raise Refusal("unknown-zone", words=cut(words, LONGEST_ECHO))
    if len(zones) == 1:
        return await choose(tx, caller, {"room": card.room.id, "what": "zone", "value": zones[0]}, now)
    await voice.lay(tx, card.caller, "setup-which-zone", buttons=_zone_buttons(card, zones))


def _zones_meant(words: str, now: datetime) -> tuple[str, ...]:
    """A city, else the clocks of the one country that is meant, else all that is spelled like it."""
    countries = countries_named(words)
    of_countries = tuple(zone for country in countries for zone in zones_of(country, now))
    like = of_countries if len(countries) == 1 else dict.fromkeys((*find_zone(words), *of_countries))
    return zones_named(words) or tuple(like)[:_MOST_ZONES]


async def done(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The agreement: the week has its rhythm, and this person is told about it in private."""
    card = await _card(tx, caller, args, now)
    await member.expect_nothing(tx, caller.person)
    if card.whole:
        await community.change(tx, card.community.id, agreed_at=now, desk=caller.person)
    planned = len(await agenda.of_community(tx, card.community.id, "planned"))
    text_id = ("setup-done" if planned else "setup-done-empty") if card.whole else "setup-room-done"
    facts: dict[str, Arg] = {"name": _name(card), "next": await calendars.next_words(tx, card.room, card.speech, now)}
    ready_made = () if planned or not card.whole else ((card.press("button-agenda", "setup.turn", page="agenda"),),)
    await voice.lay(tx, card.caller, text_id, buttons=ready_made, **facts)


async def _card(tx: Tx, caller: Caller, args: Args, now: datetime) -> SetupCard:
    """The card's present facts, for someone who may change them: rights are checked at every press."""
    room = await community.room(tx, int(args["room"]))
    await _require(tx, caller, room)
    whole = await community.community(tx, room.community)
    first = await rights.founding_room(tx, whole) or room
    return SetupCard(caller, await voice.speech(tx, caller), now, whole, room, first)


async def _show(tx: Tx, card: SetupCard) -> None:
    await member.expect_nothing(tx, card.caller.person)
    planned = len(await agenda.of_community(tx, card.community.id, "planned"))
    await voice.lay(tx, card.caller, "setup-card", buttons=_buttons(card), planned=planned, **_facts(card))


def _facts(card: SetupCard) -> dict[str, Arg]:
    """What the pages of the card say of the room and its community."""
    opens, publishes = card.room.rhythm.opens, card.first.rhythm.publishes
    return {
        "name": _name(card),
        "spoken": NAMES.get(card.room.language, card.room.language),
        "zone": card.room.zone,
        "weekday": opens.weekday,
        "clock": opens.clock,
        "publishing": "itself" if card.community.publishes_itself else "approved",
        "publishes": publishes.clock,
    }


def _name(card: SetupCard) -> str:
    return card.community.name if card.whole else card.room.title


def _buttons(card: SetupCard) -> Keyboard:
    pages = ["language", "zone", "day", "hour", *(_OF_ALL if card.whole else ())]
    turns = [card.press(f"button-{page}", "setup.turn", page=page) for page in pages]
    return (*voice.in_rows(turns), (card.press("button-done", "setup.done"),))


def _language_page(card: SetupCard) -> Keyboard:
    """The bot's own languages, then those that only questions are written in: there its own words stay English."""
    written = {language for name in starter_agendas() for language in load_agenda(name).titles}
    languages = (*LANGUAGES, *sorted(written.difference(LANGUAGES)))
    buttons = [card.choose("button-words", "language", code, words=NAMES.get(code, code)) for code in languages]
    return (*voice.in_rows(buttons), _back(card))


def _zone_page(card: SetupCard) -> Keyboard:
    return _zone_buttons(card, dict.fromkeys((card.room.zone, *likely_zones(card.caller.language_code))))


def _zone_buttons(card: SetupCard, zones: Iterable[str]) -> Keyboard:
    return (*((card.choose("button-words", "zone", zone, words=zone),) for zone in zones), _back(card))


def _day_page(card: SetupCard) -> Keyboard:
    days = [card.choose("button-weekday", "day", day, weekday=day) for day in range(7)]
    return (*voice.in_rows(days), _back(card))


def _hour_page(card: SetupCard) -> Keyboard:
    hours = [card.choose("button-words", "hour", hour, words=f"{hour:02}:00") for hour in range(24)]
    return (*voice.in_rows(hours, _HOURS_IN_A_ROW), _back(card))


def _agenda_page(card: SetupCard) -> Keyboard:
    spoken = card.room.language
    rows = (
        card.choose("button-words", "agenda", one.key, words=one.titles.get(spoken, one.titles["en"]))
        for one in offered_agendas()
    )
    return (*((button,) for button in rows), _back(card))


def _publishing_page(card: SetupCard) -> Keyboard:
    return (
        (card.choose("button-approve", "publishing", "approved"),),
        (card.choose("button-by-itself", "publishing", "itself"),),
        _back(card),
    )


def _back(card: SetupCard) -> tuple[Button]:
    return (card.press("button-back", "setup.open"),)


async def _choose_language(tx: Tx, card: SetupCard, value: str) -> None:
    await community.tune(tx, card.room.id, language=value)


async def _choose_zone(tx: Tx, card: SetupCard, value: str) -> None:
    await community.tune(tx, card.room.id, zone=value)


async def _choose_day(tx: Tx, card: SetupCard, value: str) -> None:
    await _open_at(tx, card, Moment(int(value), card.room.rhythm.opens.minute))


async def _choose_hour(tx: Tx, card: SetupCard, value: str) -> None:
    await _open_at(tx, card, Moment(card.room.rhythm.opens.weekday, int(value) * 60))


async def _open_at(tx: Tx, card: SetupCard, opens: Moment) -> None:
    await community.tune(tx, card.room.id, rhythm=card.room.rhythm.moved(opens))


async def _choose_agenda(tx: Tx, card: SetupCard, value: str) -> None:
    """Its questions join the plan; before the first question is asked, its code becomes the community's."""
    await agenda_flow.load(tx, card.community.id, value)
    if not await community.has_asked(tx, card.community.id):
        await community.change(tx, card.community.id, code=load_agenda(value).code)


async def _choose_publishing(tx: Tx, card: SetupCard, value: str) -> None:
    """A draft whose hour is past was told to wait: it goes on waiting."""
    await digest.let_hour_pass(tx, card.community.id, card.now)
    await community.change(tx, card.community.id, publishes_itself=value == "itself")


PAGES: Mapping[str, Callable[[SetupCard], Keyboard]] = {
    "language": _language_page,
    "zone": _zone_page,
    "day": _day_page,
    "hour": _hour_page,
    "agenda": _agenda_page,
    "publishing": _publishing_page,
}
CHOICES: Mapping[str, Callable[[Tx, SetupCard, str], Awaitable[None]]] = {
    "language": _choose_language,
    "zone": _choose_zone,
    "day": _choose_day,
    "hour": _choose_hour,
    "agenda": _choose_agenda,
    "publishing": _choose_publishing,
}
ACTIONS = {"setup.open": open_card, "setup.turn": turn, "setup.choose": choose, "setup.done": done}
AWAITED = {"setup.zone": typed_zone}
