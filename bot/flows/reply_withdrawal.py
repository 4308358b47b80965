"""Taking an answer back: its words leave drafts, summaries to come and /summary at once, posted ones a moment later.

1. /withdraw as a reply to an answer, by its author or a facilitator; in private, a list of one's latest answers.
2. The answer stays under its number, without being shown; its receipt goes, and no question is asked in its words.
3. Its author can put back what they took back themselves; a facilitator, what a facilitator took back.
"""

from dataclasses import replace
from datetime import datetime

from bot.domain.community import Room
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.domain.reply import Reply
from bot.domain.text import beginning, cut, one_line
from bot.flows import candidate_withdrawn, rights, topic, voice
from bot.flows import community as communities
from bot.flows.chore import Args
from bot.flows.digest_reworded import Change, follow
from bot.flows.digest_showing import retell
from bot.flows.voice import POST_LIFE, Button, Place
from bot.store import act, community, member, reply, spoken, transcript
from bot.store.act import Act
from bot.store.engine import Tx
from bot.words import Html, render

SHOWN, LONGEST_SHOWN, LONGEST_LABEL = 8, 160, 12


async def withdraw(tx: Tx, of: Reply, person: int, now: datetime) -> bool:
    """Take an answer out of everything that is or will be shown; False when it was taken back before."""
    if not await reply.set_withdrawn(tx, of.id, True):
        return False
    await transcript.settle(tx, of.id)
    done = await act.record(tx, of.community, Act("reply", of.id, "withdraw", person, now, {}))
    room = await community.room(tx, of.room)
    if await _has_receipt(tx, of, room):
        await voice.unreact(tx, room, of.message, f"reply:{of.id}:receipt:{done}")
    await follow(tx, Change(of, replace(of, withdrawn=True), f"taken:{done}", by=person), now)
    await topic.follow(tx, of)
    await candidate_withdrawn.let_go(tx, of, now)
    return True


async def _has_receipt(tx: Tx, of: Reply, room: Room) -> bool:
    """Whether an answer was thanked for in its group: what counts is, and what was spoken."""
    thanked = of.number is not None or await spoken.seconds(tx, of.id) is not None
    return thanked and not of.private and (await community.rights(tx, room.id)).administrator


async def put_back(tx: Tx, of: Reply, caller: Caller) -> None:
    """Show an answer again, for whoever took it back; what a facilitator took back, its author cannot."""
    taken = next((one for one in reversed(await act.of(tx, "reply", of.id)) if one.what == "withdraw"), None)
    if taken is None or not of.withdrawn:
        raise Refusal("withdraw-not-taken")
    if taken.person != caller.person:
        raise Refusal("withdraw-by-another")
    await act.undo(tx, taken.id)
    await reply.set_withdrawn(tx, of.id, False)
    room = await community.room(tx, of.room)
    if await _has_receipt(tx, of, room):
        await voice.react(tx, room, of.message, f"reply:{of.id}:receipt:{taken.id}:again")
    await retell(tx, of, f"{taken.id}:again")
    await topic.follow(tx, of)


async def command(tx: Tx, caller: Caller, answers: int | None, now: datetime) -> None:
    """/withdraw: as a reply, that answer; in private, one's latest answers to choose from."""
    if caller.private:
        return await offer(tx, caller, {}, now)
    room = await community.room_of_chat(tx, caller.chat)
    of = await reply.by_message(tx, room.id, answers) if room and answers else None
    if room is None or of is None:
        raise Refusal("withdraw-needs-answer")
    await _require_say(tx, caller, of)
    if not await withdraw(tx, of, caller.person, now):
        raise Refusal("withdraw-already")
    await _confirm(tx, caller, of, now)


async def _require_say(tx: Tx, caller: Caller, of: Reply) -> None:
    """Let pass only who has a say in an answer: its author, its community's facilitators, its room's administrators."""
    if await _is_author(tx, caller, of):
        return
    whose = await community.community(tx, of.community)
    if not await rights.decides(tx, caller, caller.person, whose):
        await rights.require_room(tx, caller, await community.room(tx, of.room))


async def _is_author(tx: Tx, caller: Caller, of: Reply) -> bool:
    return await member.person_of(tx, of.member) == caller.person


async def _confirm(tx: Tx, caller: Caller, of: Reply, now: datetime) -> None:
    """One line, in private where that is possible, with the way back."""
    given = {"reply": of.id}
    back = Button("button-put-back", "withdrawal.put_back", given, expires=now + POST_LIFE, person=caller.person)
    code = (await community.community(tx, of.community)).code
    await voice.lay(
        tx,
        await communities.privately(tx, caller) or caller,
        "withdrawn",
        buttons=((back,),),
        code=code,
        number=of.number or 0,
    )


async def offer(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Somebody's latest answers in any of their communities, each with a button that takes it back."""
    mine = await reply.latest_of_person(tx, caller.person, SHOWN)
    if not mine:
        raise Refusal("withdraw-nothing")
    place = await voice.place_to_answer(tx, caller)
    codes = {one.community: (await community.community(tx, one.community)).code for one in mine}
    lines = Html("\n".join(_line(place, codes[one.community], one) for one in mine))
    buttons = [_take(caller, codes[one.community], one, now) for one in mine]
    await voice.lay(tx, caller, "withdraw-which", buttons=voice.in_rows(buttons), lines=lines)


def _line(place: Place, code: str, one: Reply) -> Html:
    words = beginning(one_line(one.text), LONGEST_SHOWN)
    text_id = "withdraw-line-taken" if one.withdrawn else "withdraw-line"
    return render(place.language, text_id, code=code, number=one.number or 0, words=words)


def _take(caller: Caller, code: str, one: Reply, now: datetime) -> Button:
    """A button with the number of an answer: to take it back, or to put it back."""
    action = "withdrawal.put_back" if one.withdrawn else "withdrawal.take"
    label = {"words": f"{'↩️' if one.withdrawn else '🗑'} {cut(code, LONGEST_LABEL)} ({one.number})"}
    return Button("button-words", action, {"reply": one.id}, label, expires=now + POST_LIFE, person=caller.person)


async def take(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The button that takes one's own answer back."""
    of = await _own(tx, caller, args)
    if not await withdraw(tx, of, caller.person, now):
        raise Refusal("withdraw-already")
    await _confirm(tx, caller, of, now)


async def restore(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The button that puts an answer back, for whoever took it away and may still do that."""
    of = await reply.reply(tx, int(args["reply"]))
    if of is None:
        raise Refusal("answer-gone")
    await _require_say(tx, caller, of)
    await put_back(tx, of, caller)
    code = (await community.community(tx, of.community)).code
    again = Button(
        "button-withdraw", "withdrawal.take", {"reply": of.id}, expires=now + POST_LIFE, person=caller.person
    )
    rows = ((again,),) if await _is_author(tx, caller, of) else ()
    await voice.lay(tx, caller, "put-back", buttons=rows, code=code, number=of.number or 0)


async def _own(tx: Tx, caller: Caller, args: Args) -> Reply:
    """An answer of the caller's: whose it is, is checked again at every press."""
    of = await reply.reply(tx, int(args["reply"]))
    if of is None or not await _is_author(tx, caller, of):
        raise Refusal("answer-gone")
    return of


ACTIONS = {"withdrawal.take": take, "withdrawal.put_back": restore}
