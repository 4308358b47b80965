"""What someone chooses to say of themselves: a role, a country, languages, in under a minute and by tapping.

1. /profile lays down a card in private. The first time, one page leads to the next: role, country, languages, done.
2. A country is tapped where a group of the community is, or typed by its name in any of the bot's languages.
3. It counts from then on among those who are heard or not, in the community that the chat is about, with no word said.
   Nothing of it is shown until its owner says so, and even then only what at least five members here share.
4. What is changed reaches the summaries in which its owner is quoted; all of it can be forgotten with one tap.
"""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.digest import LEAST_GROUP
from bot.domain.language import NAMES
from bot.domain.member import Caller
from bot.domain.profile import ROLES, Profile
from bot.domain.refusal import Refusal
from bot.domain.text import cut
from bot.flows import community as communities
from bot.flows import voice
from bot.flows.card import Card
from bot.flows.chore import Args
from bot.flows.digest_showing import retell
from bot.flows.voice import POST_LIFE, Button, Keyboard
from bot.store import community, member, profile, reply
from bot.store.engine import Tx
from bot.words import Arg, plain
from bot.words.places import countries_named, country_name, country_of_zone, language_name

LATEST, LONGEST_ECHO, MOST_COUNTRIES = 30, 40, 12
OFFERED = ("en", "fr", "pt", "es", "ar", "sw", "hi", "am", "ha", "ln", "rw", "so", "bn", "id")
"""Languages that can be tapped, besides those that the person or the community uses."""


@dataclass(frozen=True, slots=True)
class ProfileCard(Card):
    """The card of what somebody has told of themselves."""

    LIFE = POST_LIFE

    known: Profile

    def choose(self, what: str, value: str, words: str) -> Button:
        """A button with a word on it that becomes part of the profile."""
        return self.press("button-words", "profile.choose", words, what=what, value=value)


async def command(tx: Tx, caller: Caller, now: datetime) -> None:
    """/profile: in private the card, the first time its first page; in a group the way there."""
    if not caller.private:
        about = {"community": (await communities.here(tx, caller)).id}
        way = Button("button-profile", "profile.open", about, expires=now + POST_LIFE, deep=True)
        await voice.answer(tx, caller, "profile-in-group", buttons=((way,),))
    elif await profile.of(tx, caller.person) is None:
        await turn(tx, caller, {"page": "role"}, now)
    else:
        await _count_in(tx, caller, now)
        await show(tx, caller, {}, now)


async def open_card(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The way in from a group: the community in which it counts is its own from then on."""
    if "community" in args:
        await member.settle(tx, caller.person, int(args["community"]))
    await command(tx, caller, now)


async def _card(tx: Tx, caller: Caller, now: datetime) -> ProfileCard:
    return ProfileCard(caller, await voice.speech(tx, caller), now, await profile.of(tx, caller.person) or Profile())


async def show(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The card: what is known, whether it is shown, and the ways to change that."""
    await member.expect_nothing(tx, caller.person)
    card = await _card(tx, caller, now)
    role, country, languages = (card.press(f"button-{page}", "profile.turn", page=page) for page in _PAGES)
    switch = card.press("button-hide" if card.known.shown else "button-show", "profile.choose", what="shown", value="")
    rows = ((role, country), (languages, switch), (card.press("button-forget-profile", "profile.forget"),))
    await voice.lay(tx, caller, "profile-card", buttons=rows, least=LEAST_GROUP, **_facts(card))


def _facts(card: ProfileCard) -> dict[str, Arg]:
    known, none = card.known, "–"
    return {
        "role": plain(card.speech, f"role-{known.role}") if known.role else none,
        "country": country_name(known.country, card.speech) if known.country else none,
        "languages": ", ".join(language_name(code, card.speech) for code in known.languages) or none,
        "shown": int(known.shown),
    }


async def turn(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """One page of the card; the one about countries also listens to what is typed."""
    page = str(args["page"])
    await member.expect(tx, caller.person, "profile.country:" if page == "country" else None, now)
    card = await _card(tx, caller, now)
    rows = (*(await _PAGES[page](tx, card)), _onward(card, page))
    await voice.lay(tx, caller, f"profile-{page}", buttons=rows)


def _onward(card: ProfileCard, page: str) -> tuple[Button]:
    """The way to the next page that is empty still, or back to the card."""
    after = _AFTER[page]
    if after and not getattr(card.known, after):
        return (card.press("button-skip", "profile.turn", page=after),)
    return (card.press("button-profile-done", "profile.show"),)


async def _role_page(tx: Tx, card: ProfileCard) -> Keyboard:
    return voice.in_rows([card.choose("role", role, plain(card.speech, f"role-{role}")) for role in ROLES])


async def _country_page(tx: Tx, card: ProfileCard) -> Keyboard:
    """The countries in which the person's communities have groups."""
    theirs = await communities.belongs(tx, card.caller.person)
    zones = [room.zone for one in theirs for room in await community.rooms_of(tx, one.id)]
    countries = dict.fromkeys(code for zone in zones if (code := country_of_zone(zone)))
    return _countries(card, tuple(countries)[:MOST_COUNTRIES])


def _countries(card: ProfileCard, codes: tuple[str, ...]) -> Keyboard:
    return voice.in_rows([card.choose("country", code, country_name(code, card.speech)) for code in codes])


async def _languages_page(tx: Tx, card: ProfileCard) -> Keyboard:
    offered = dict.fromkeys((*card.known.languages, card.speech, *OFFERED))
    ticks = {code: "✅ " if code in card.known.languages else "" for code in offered}
    return voice.in_rows([card.choose("languages", code, tick + NAMES.get(code, code)) for code, tick in ticks.items()])


async def choose(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Keep what was tapped, and lead on: to the next empty page, or to the card."""
    what, value = str(args["what"]), str(args["value"])
    known = (await _card(tx, caller, now)).known
    new = _with(known, what, value)
    await profile.keep(tx, caller.person, new)
    await _count_in(tx, caller, now)
    if _reads_otherwise(known, new):
        await _reach(tx, caller)
    if what == "languages":
        return await turn(tx, caller, {"page": "languages"}, now)
    after = _AFTER.get(what, "")
    if after and not getattr(known, after):
        return await turn(tx, caller, {"page": after}, now)
    await show(tx, caller, {}, now)


async def _count_in(tx: Tx, caller: Caller, now: datetime) -> None:
    """Let the profile count in the community that this chat is about, even if its owner never says a word there."""
    with suppress(Refusal):  # whoever met no community is counted in none
        await member.member_of(tx, (await communities.here(tx, caller)).id, caller.person, now)


def _with(known: Profile, what: str, value: str) -> Profile:
    if what == "shown":
        return replace(known, shown=not known.shown)
    if what != "languages":
        return replace(known, role=value) if what == "role" else replace(known, country=value)
    without = tuple(code for code in known.languages if code != value)
    return replace(known, languages=without if value in known.languages else (*without, value))


async def typed_country(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """A country was typed: one that is meant is taken, several are offered, none is explained."""
    words = str(args["words"])
    found = countries_named(words)
    if not found:
        raise Refusal("profile-no-country", words=cut(words, LONGEST_ECHO))
    if len(found) == 1:
        return await choose(tx, caller, {"what": "country", "value": found[0]}, now)
    await voice.lay(tx, caller, "profile-which", buttons=_countries(await _card(tx, caller, now), found))


async def forget(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Nothing is known of this person any more but what they say."""
    known = await profile.of(tx, caller.person) or Profile()
    await profile.forget(tx, caller.person)
    if _reads_otherwise(known, Profile()):
        await _reach(tx, caller)
    again = Button("button-profile", "profile.open", expires=now + POST_LIFE, person=caller.person)
    await voice.lay(tx, caller, "profile-forgotten", buttons=((again,),))


def _reads_otherwise(before: Profile, after: Profile) -> bool:
    """Whether summaries may say something else of somebody now: languages, and what is not shown, stand in none."""
    told = [(one.role, one.country) if one.shown else ("", "") for one in (before, after)]
    return told[0] != told[1]


async def _reach(tx: Tx, caller: Caller) -> None:
    """Let the summaries that quote this person say of them what may be said now."""
    latest = {one.cycle: one for one in await reply.latest_of_person(tx, caller.person, LATEST)}
    for one in latest.values():
        await retell(tx, one, f"profile:{caller.update}")


_PAGES = {"role": _role_page, "country": _country_page, "languages": _languages_page}
_AFTER = {"role": "country", "country": "languages", "languages": ""}

ACTIONS = {
    "profile.open": open_card,
    "profile.show": show,
    "profile.turn": turn,
    "profile.choose": choose,
    "profile.forget": forget,
}
AWAITED = {"profile.country": typed_country}
