"""Being left out: from /optout to /optin nothing that somebody says or reacts with is kept, anywhere."""

from datetime import datetime

from bot.domain.member import Caller
from bot.domain.refusal import Refusal, Reserved
from bot.flows import community as communities
from bot.flows import voice
from bot.flows.chore import Args
from bot.flows.voice import POST_LIFE, Button
from bot.store import member, transcript, vector
from bot.store.engine import Tx


async def require_in(tx: Tx, caller: Caller) -> None:
    """Let pass only who has not asked to be left out."""
    if await member.opted_out(tx, caller.person):
        raise Reserved("opted-out-already")


async def opt_out(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """/optout: what this person says from now on passes by, in every group; what they said before stays theirs."""
    _require_person(caller)
    changed = await member.opt(tx, caller.person, out=True)
    for one in await transcript.waiting_for(tx, caller.person):
        await transcript.settle(tx, one)
    await vector.forget_person(tx, caller.person)
    back = Button("button-opt-in", "consent.in", expires=now + POST_LIFE, person=caller.person)
    await _say(tx, caller, "opted-out" if changed else "opted-out-before", back)


async def opt_in(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """/optin: answers count again from now on."""
    _require_person(caller)
    changed = await member.opt(tx, caller.person, out=False)
    back = Button("button-opt-out", "consent.out", expires=now + POST_LIFE, person=caller.person)
    await _say(tx, caller, "opted-in" if changed else "opted-in-before", back)


def _require_person(caller: Caller) -> None:
    """All anonymous administrators of all groups are one person to Telegram: nobody can decide for them."""
    if caller.anonymous:
        raise Refusal("opt-as-yourself")


async def _say(tx: Tx, caller: Caller, text_id: str, back: Button) -> None:
    """One line, in private where that is possible, with the way back."""
    asked = caller if caller.callback else await communities.privately(tx, caller) or caller
    await voice.lay(tx, asked, text_id, buttons=((back,),))


ACTIONS = {"consent.out": opt_out, "consent.in": opt_in}
