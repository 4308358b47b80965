"""Answers that were spoken: nobody here can hear them, so they wait until somebody writes them down.

1. A voice message that answers a question is stored and thanked like any answer; `tell` lets the desk know in private
   who spoke, for how long, one tap from the message, unless a machine may try to write it down (flows/transcript.py).
2. `begin` and `typed`: a facilitator types what was said, or its author does. From then on it has a number and counts
   like any other; whoever reads it sees that it was spoken.
3. Its author hears what was written in their name, and can write it anew with one tap.
4. `report`: a draft ends with those that still wait.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.cycle import Week
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.domain.reply import Reply, is_contribution, kept_text
from bot.flows import reply as replies
from bot.flows import rights, voice
from bot.flows.chore import Args, Errand, put_chore
from bot.flows.model import EARS, LANE
from bot.flows.reply import Heard
from bot.flows.voice import POST_LIFE, Button, Place
from bot.store import community, member, model, reply, spoken, transcript
from bot.store.engine import Tx
from bot.words import Html, render

MOST_LISTED = 8
LONGEST_HEARD = 300
"""Seconds of a voice message that a machine is given."""


async def tell(tx: Tx, args: Args, now: datetime) -> None:
    """Somebody spoke: thank them, and have it written down, by a machine that can hear or else at the desk."""
    of = await reply.reply(tx, int(args["reply"]))
    if of is None or of.withdrawn or of.text:
        return
    room = await community.room(tx, of.room)
    if (await community.rights(tx, room.id)).administrator:
        await voice.react(tx, room, of.message, f"reply:{of.id}:receipt")
    heard = await spoken.seconds(tx, of.id) in range(LONGEST_HEARD + 1) and await model.at_work(tx, EARS)
    if heard and args.get("file"):
        given = {"reply": of.id, "file": args["file"], "at": now.isoformat()}
        await put_chore(tx, "transcript.hear", f"reply:{of.id}:hear", lane=LANE, **given)
    else:
        await tell_desk(tx, of, now)


async def tell_desk(tx: Tx, of: Reply, now: datetime) -> None:
    """Let the desk know that an answer has no words yet, and whether a machine's wait for its author."""
    desk = await rights.desk_of(tx, await community.community(tx, of.community))
    if desk is not None:
        place, key = Place(desk, await member.language(tx, desk)), f"reply:{of.id}:spoken"
        text_id = "spoken-told-waits" if await transcript.of(tx, of.id) else "spoken-told"
        html = render(place.language, text_id, line=await _line(tx, of, place.language))
        await voice.post(tx, place, key, html, buttons=((_way(of, desk, now),),))


def _way(of: Reply, person: int, now: datetime, text_id: str = "button-spoken", number: int = 0) -> Button:
    return Button(text_id, "spoken.begin", {"reply": of.id}, {"number": number}, now + POST_LIFE, person)


async def _line(tx: Tx, of: Reply, language: str) -> Html:
    """Who spoke, for how long, and the way to the message where there is one."""
    name = (await member.names(tx, [of.member]))[of.member]
    link = (await community.room(tx, of.room)).link(of.message) or ""
    seconds = await spoken.seconds(tx, of.id) or 0
    length = f"{seconds // 60}:{seconds % 60:02}"
    return render(language, "spoken-line", name=name, length=length, link=link, linked=int(bool(link)))


async def begin(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """What is typed next are the words of a spoken answer."""
    of = await _ones_own_or_of_a_facilitator(tx, caller, int(args["reply"]))
    await member.expect(tx, caller.person, f"spoken.typed:{of.id}", now)
    language = await voice.speech(tx, caller)
    await voice.lay(tx, caller, "spoken-type", line=await _line(tx, of, language))


async def typed(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The words have come: the answer counts, and its author hears what was written in their name."""
    of = await _ones_own_or_of_a_facilitator(tx, caller, int(str(args["arg"])))
    words = kept_text(str(args["words"]))
    if not is_contribution(words):
        raise Refusal("answer-too-little")
    await member.expect_nothing(tx, caller.person)
    await replies.write_down(tx, of, Heard(caller, words, now))
    await spoken.write_down(tx, of.id, caller.person)
    await transcript.settle(tx, of.id)
    await confirm(tx, caller, of.id)
    author = await member.person_of(tx, of.member)
    if author is not None and author != caller.person:
        again = _way(of, author, now, "button-spoken-mine")
        await voice.tell(tx, author, f"update:{caller.update}:spoken", "spoken-yours", buttons=((again,),), words=words)


async def confirm(tx: Tx, caller: Caller, reply_id: int) -> None:
    """Say under which number an answer counts, now that it has words."""
    kept = await reply.reply(tx, reply_id)
    if kept is not None:
        code = (await community.community(tx, kept.community)).code
        await voice.lay(tx, caller, "spoken-kept", code=code, number=kept.number or 0)


async def _ones_own_or_of_a_facilitator(tx: Tx, caller: Caller, reply_id: int) -> Reply:
    """A spoken answer for its author, or for a facilitator as long as its author has not put it into words."""
    of = await reply.reply(tx, reply_id)
    if of is None or of.withdrawn:
        raise Refusal("spoken-gone")
    author = await member.person_of(tx, of.member)
    if author == caller.person:
        return of
    await rights.require_facilitator(tx, caller, await community.community(tx, of.community))
    if of.text and await spoken.writer(tx, of.id) in (author, None):
        raise Refusal("spoken-has-words")
    return of


@dataclass(frozen=True, slots=True)
class Reader:
    """Whoever reads a draft: where, and under which key it is said."""

    place: Place
    key: str


async def report(tx: Tx, week: Week, reader: Reader, now: datetime) -> None:
    """Tell whoever reads a draft which spoken answers are not in it; nothing where all have words."""
    place, key = reader.place, f"{reader.key}:spoken"
    waiting = await spoken.waiting(tx, week.cycle.id)
    shown = list(enumerate(waiting[:MOST_LISTED], start=1))
    if shown:
        lines = Html("\n".join([f"{n}. {await _waiting(tx, of, place.language)}" for n, of in shown]))
        html = render(place.language, "spoken-waiting", count=len(waiting), lines=lines)
        keys = [_way(of, place.chat, now, "button-spoken-nth", n) for n, of in shown]
        await voice.post(tx, place, key, html, buttons=(keys[:4], keys[4:]) if keys[4:] else (keys,))


async def _waiting(tx: Tx, of: Reply, language: str) -> Html:
    """A spoken answer without words, and whether a machine's wait for its author."""
    line = await _line(tx, of, language)
    return render(language, "spoken-line-waits", line=line) if await transcript.of(tx, of.id) else line


CHORES: Mapping[str, Errand] = {"spoken.tell": Errand(tell)}
ACTIONS = {"spoken.begin": begin}
AWAITED = {"spoken.typed": typed}
