"""A member's story with the bot: greeted, helped, spoken to in their language, told what is kept of them.

In a group each of these is one short line with a way into private, so that nobody is flooded there.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from bot.domain.community import LANGUAGES, Community
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.flows import community as communities
from bot.flows import model, rights, voice
from bot.flows.chore import Args, put_chore
from bot.flows.voice import Button
from bot.store import community as community_rows
from bot.store import member, transcript
from bot.store import voice as said
from bot.store.engine import Tx
from bot.store.voice import Call
from bot.words import plain

MENU_LIFE = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Menu:
    """The commands that Telegram offers in one kind of place; `scope` is a BotCommandScope's type."""

    scope: str
    commands: tuple[str, ...]


async def arrive(tx: Tx, caller: Caller) -> None:
    """Whoever asks the bot for something is known from then on; whoever does so in private can be written to."""
    await member.touch(tx, caller.person, caller.name, caller.language_code)
    if caller.private:
        await _open(tx, caller)


async def refuse(tx: Tx, caller: Caller, refusal: Refusal) -> None:
    """Say why not; that someone arrived was undone with the rest of what was refused, yet in private they did."""
    if caller.private:
        await arrive(tx, caller)
    await voice.refuse(tx, caller, refusal)


async def block(tx: Tx, caller: Caller, *, blocked: bool) -> None:
    """Someone closed the private chat to the bot, or opened it again."""
    if blocked:
        await member.set_reachable(tx, caller.person, False)
    else:
        await _open(tx, caller)


async def _open(tx: Tx, caller: Caller) -> None:
    """Someone can be written to from now on; what waited for that is given to them."""
    if await member.set_reachable(tx, caller.person, True) and await transcript.waiting_for(tx, caller.person):
        key = f"update:{caller.update}:transcripts"
        given = {"person": caller.person, "update": caller.update}
        await put_chore(tx, "transcript.give", key, lane=f"person:{caller.person}", **given)


async def unreachable(tx: Tx, person: int) -> None:
    """This person has blocked the bot, or is no longer on Telegram."""
    await member.set_reachable(tx, person, False)


async def start(tx: Tx, caller: Caller, now: datetime) -> None:
    """/start: what this bot is, and the menu; in a group, a way to it."""
    if not caller.private:
        return await _lead_into_private(tx, caller, "start-in-group", now)
    person = await member.person(tx, caller.person)
    mine = await communities.belongs(tx, caller.person)
    settled = person.community if person else None
    if settled is None and len(mine) > 1:
        return await which(tx, caller, {}, now)
    if settled is None and not mine:
        await voice.answer(tx, caller, "start-alone", buttons=(_own(now),))
        return
    await _menu(tx, caller, settled or mine[0].id, now)


async def menu(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """A community was chosen, by a button in its group or here: private commands are about it now."""
    await member.settle(tx, caller.person, int(args["community"]))
    await _menu(tx, caller, int(args["community"]), now)


async def _menu(tx: Tx, caller: Caller, community: int, now: datetime) -> None:
    this = await community_rows.community(tx, community)
    rows = [_shared(now), _own(now)]
    if await rights.is_facilitator(tx, caller, this):
        rows.append(await _run(tx, this, now))
    if len(await communities.belongs(tx, caller.person)) > 1:
        rows.append((Button("button-other-community", "member.which", expires=now + MENU_LIFE),))
    await voice.answer(tx, caller, "start", buttons=rows, name=this.name)


async def which(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Someone of several communities says which one is meant."""
    rows = [
        (Button("button-words", "member.menu", {"community": c.id}, {"words": c.name}, now + MENU_LIFE),)
        for c in await communities.belongs(tx, caller.person)
    ]
    await voice.answer(tx, caller, "start-which", buttons=rows)


async def explain(tx: Tx, caller: Caller, now: datetime) -> None:
    """/help: what can be asked of the bot; for facilitators also how the week is run."""
    if not caller.private:
        return await _lead_into_private(tx, caller, "help-in-group", now)
    mine = await communities.belongs(tx, caller.person)
    runs = any([await rights.is_facilitator(tx, caller, community) for community in mine])
    await voice.answer(tx, caller, "help-facilitator" if runs else "help", buttons=(_own(now),))


async def _lead_into_private(tx: Tx, caller: Caller, text_id: str, now: datetime) -> None:
    this = await communities.here(tx, caller)
    way = Button("button-open", "member.menu", {"community": this.id}, expires=now + MENU_LIFE, deep=True)
    await voice.answer(tx, caller, text_id, buttons=((way,),))


def _shared(now: datetime) -> Sequence[Button]:
    expires = now + MENU_LIFE
    return (
        Button("button-week", "agenda.show", expires=expires),
        Button("button-summary", "digest.show", expires=expires),
    )


def _own(now: datetime) -> Sequence[Button]:
    expires = now + MENU_LIFE
    language = Button("button-language", "member.languages", expires=expires)
    return (language, Button("button-privacy", "member.privacy", expires=expires))


async def _run(tx: Tx, community: Community, now: datetime) -> Sequence[Button]:
    """What a facilitator needs besides: rights are checked again when it is pressed."""
    room, expires = (await community_rows.rooms_of(tx, community.id))[0], now + MENU_LIFE
    setup = Button("button-setup", "setup.open", {"room": room.id}, expires=expires)
    return (setup, Button("button-preview", "digest.preview", expires=expires))


async def languages(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """/language: in private the person's own, in a group the room's."""
    if not caller.private:
        return await communities.offer_languages(tx, caller, now)
    expires = now + MENU_LIFE
    buttons = [Button(f"language-{one}", "member.speak", {"language": one}, expires=expires) for one in LANGUAGES]
    await voice.answer(tx, caller, "own-language", buttons=voice.in_rows(buttons))


async def speak(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """A language was chosen: the bot keeps to it, whatever Telegram is set to."""
    await member.choose_language(tx, caller.person, str(args["language"]))
    place = voice.Place(caller.chat, str(args["language"]), message=caller.message)
    await voice.edit(tx, place, f"update:{caller.update}:language", "own-language-chosen")


async def privacy(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """/privacy: what is kept, who sees it, how long, and how to have it removed."""
    if not caller.private:
        way = Button("button-privacy", "member.privacy", expires=now + MENU_LIFE, deep=True)
        await voice.answer(tx, caller, "privacy-in-group", buttons=((way,),))
        return
    await voice.answer(tx, caller, "privacy")
    await model.explain(tx, caller, now + MENU_LIFE)


async def publish_menus(tx: Tx, menus: Sequence[Menu]) -> None:
    """Let Telegram offer the commands in each place and language; a menu that was sent before is not sent again."""
    for menu in menus:
        for language in ("", *LANGUAGES):
            shown = [{"command": name, "description": plain(language, f"command-{name}")} for name in menu.commands]
            params = {"commands": shown, "scope": {"type": menu.scope}, "language_code": language}
            fingerprint = sha256(repr(params).encode()).hexdigest()[:16]
            call = Call("setMyCommands", None, params, lane="menu")
            await said.queue(tx, f"menu:{menu.scope}:{language}:{fingerprint}", call)


ACTIONS = {
    "member.menu": menu,
    "member.which": which,
    "member.languages": languages,
    "member.speak": speak,
    "member.privacy": privacy,
}
