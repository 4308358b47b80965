"""A probe's story: a facilitator asks on, right below a member's own words, in the group where they were said.

1. `post`: one tap. The words must still be an exact part of what the member says now; each answer is probed once.
2. The bot replies to that message with the exact quote and one question. What is replied to it counts as an answer to
   the same question as the words that it quotes.
3. `resume`: the group had thrown the bot out just then, and it is back.
"""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.community import Room
from bot.domain.cycle import Cycle, Week
from bot.domain.digest import Quote, is_verbatim
from bot.domain.refusal import Refusal
from bot.domain.reply import Reply
from bot.domain.text import cut
from bot.flows import cycle_forum, voice
from bot.flows.voice import Quoted
from bot.store import act, community, member, reply
from bot.store import voice as said
from bot.store.act import Act
from bot.store.engine import Tx
from bot.words import Arg, Html, render

LONGEST_QUOTE = 1024
"""UTF-16 units that Telegram quotes of a message (https://core.telegram.org/bots/api#replyparameters)."""


@dataclass(frozen=True, slots=True)
class Probe:
    """Words to ask on about, and how: open (who has an answer?), few (who has seen this?) or differ (why?)."""

    week: Week
    quote: Quote
    kind: str


async def post(tx: Tx, probe: Probe, person: int, now: datetime) -> Room:
    """Ask on, once; the room where it is asked. Of two who tap, the second hears who was first."""
    of = await reply.reply(tx, probe.quote.reply)
    if of is None or of.withdrawn or of.cycle != probe.week.cycle.id or not is_verbatim(probe.quote, of.text):
        raise Refusal("probe-gone")
    room = await community.room(tx, of.room)
    if room.state != "active":
        raise Refusal("no-active-room")
    await _once(tx, Act("reply", of.id, "probed", person, now, {}), room)
    await _say(tx, probe, room, of)
    return room


async def _once(tx: Tx, probed: Act, room: Room) -> None:
    before = [one for one in await act.of(tx, "reply", probed.target) if one.what == "probed"]
    if before:
        first = await member.person(tx, before[0].person or 0)
        raise Refusal("probe-posted", name=first.name if first else "?")
    await act.record(tx, room.community, probed)


async def _say(tx: Tx, probe: Probe, room: Room, of: Reply) -> None:
    """Below the message where there is one; else, as after a move of the group, the words are shown in the probe."""
    words, there = probe.quote.text, of.message > 0
    shown = "" if there else f"<blockquote>{render('en', 'verbatim', words=words, before='', after='')}</blockquote>\n"
    numbered: dict[str, Arg] = {"series": probe.week.prefix, "number": of.number or 0}
    html = render(room.language, "probe", kind=probe.kind, code=probe.week.code, quote=Html(shown), **numbered)
    where = Quoted(of.message, cut(words, LONGEST_QUOTE)) if there else None
    place = await cycle_forum.place(tx, room, probe.week.cycle.id)
    await voice.post(tx, place, f"probe:{probe.week.cycle.id}:{of.id}", html, reply_to=where)


async def resume(tx: Tx, room: Room, this: Cycle) -> None:
    """Ask on what was given up in a room about a question, where the words that it quotes still stand."""
    for key, call in await said.take_back(tx, room.chat, f"probe:{this.id}:"):
        of, reply_to = await reply.reply(tx, int(key.rsplit(":", 1)[1])), call.params.get("reply_parameters")
        quote = str(reply_to.get("quote", "")) if isinstance(reply_to, dict) else ""
        if of is not None and not of.withdrawn and quote in of.text:
            await said.queue(tx, key, call)
