"""From words to practice: each summary asks what its readers will try, and four weeks later the bot asks about it once.

1. A reply to the summary, or the button below it, which leads into private, says what somebody will try.
2. Said before everybody it is an answer like others; said in private, its words are shown to nobody else.
3. Four weeks later whoever wrote in private is asked there how it went, by four buttons; a group is asked together, in
   one message that names nobody. Nobody is reminded a second time.
"""

from collections.abc import Mapping
from datetime import datetime

from bot.domain.commitment import MOST_EACH, OUTCOMES, TIME_TO_TRY, Commitment, promises
from bot.domain.cycle import Cycle
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.domain.reply import Reply, is_contribution, kept_text
from bot.domain.text import cut
from bot.flows import consent, voice
from bot.flows.chore import Args, Errand, put_chore
from bot.flows.voice import POST_LIFE, Button
from bot.store import commitment, community, cycle, member, rhythm
from bot.store.engine import Tx

LONGEST_SHOWN = 400


def way(this: Cycle, now: datetime) -> Button:
    """The button below a summary that leads into private."""
    return Button("button-will-try", "commitment.begin", {"cycle": this.id}, expires=now + POST_LIFE, deep=True)


async def hear(tx: Tx, kept: Reply, now: datetime) -> None:
    """Somebody replied to a summary: unless they ask something, this is what they will try."""
    if kept.number is not None and kept.cycle is not None and promises(kept.text):
        whose = (0, kept.community, kept.cycle, kept.member)
        await commitment.add_reply(tx, Commitment(*whose, "", now + TIME_TO_TRY, reply=kept.id))


async def begin(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The button was tapped: what is typed next is what this person will try."""
    await consent.require_in(tx, caller)
    week = await cycle.week(tx, int(args["cycle"]))
    await member.settle(tx, caller.person, week.community.id)
    await member.expect(tx, caller.person, f"commitment:{week.cycle.id}", now)
    await voice.lay(tx, caller, "commitment-prompt", code=week.code)


async def typed(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """What somebody will try was typed: keep it for them."""
    await consent.require_in(tx, caller)
    this, text = await cycle.cycle(tx, int(args["arg"])), kept_text(str(args["words"]))
    if not is_contribution(text):
        raise Refusal("commitment-too-little")
    who = await member.member_of(tx, this.community, caller.person, now)
    if await commitment.made_by(tx, who, this.id) >= MOST_EACH:
        raise Refusal("commitment-enough")
    await member.expect_nothing(tx, caller.person)
    kept = await commitment.add(tx, Commitment(0, this.community, this.id, who, text, now + TIME_TO_TRY))
    given = {"commitment": kept}
    back = Button("button-withdraw", "commitment.forget", given, expires=now + POST_LIFE, person=caller.person)
    await voice.lay(tx, caller, "commitment-kept", buttons=((back,),))


def again(caller: Caller, arg: str, now: datetime) -> Button:
    """The button for whoever wrote too late: asked once more what they will try."""
    given = {"cycle": int(arg)}
    return Button("button-will-try", "commitment.begin", given, expires=now + POST_LIFE, person=caller.person)


async def forget(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Taken back: nothing of it is kept."""
    await _own(tx, caller, args)
    await commitment.forget(tx, int(args["commitment"]))
    await voice.lay(tx, caller, "commitment-forgotten")


async def tell(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """How it went, by a tap; another tap may say otherwise."""
    mine, how = await _own(tx, caller, args), str(args["how"])
    await commitment.move(tx, mine.id, how)
    rows = [[one] for one in _outcomes(mine, caller.person, now) if one.args["how"] != how]
    await voice.lay(tx, caller, "commitment-told", buttons=rows, how=how)


async def _own(tx: Tx, caller: Caller, args: Args) -> Commitment:
    mine = await commitment.commitment(tx, int(args["commitment"]))
    if mine is None or await member.person_of(tx, mine.member) != caller.person:
        raise Refusal("commitment-gone")
    return mine


def _outcomes(mine: Commitment, person: int, now: datetime) -> list[Button]:
    given: list[dict[str, int | str]] = [{"commitment": mine.id, "how": how} for how in OUTCOMES]
    ids = ("button-tried", "button-tried-partly", "button-stuck", "button-not-yet")
    expires = now + POST_LIFE
    return [Button(t, "commitment.tell", g, expires=expires, person=person) for t, g in zip(ids, given, strict=True)]


async def put_due(tx: Tx, now: datetime) -> None:
    """Queue the asking whose time has come; a room that rests or sleeps is asked when it is awake."""
    for one in await commitment.due(tx, now):
        await put_chore(tx, "commitment.ask", f"commitment:{one}:ask", lane=f"commitment:{one}", commitment=one)
    for of, where in await commitment.rooms_due(tx, now):
        room = await community.room(tx, where)
        if room.state == "active" and not (await rhythm.calendar(tx, room)).is_quiet(now):
            key = f"cycle:{of}:room:{where}:tried"
            await put_chore(tx, "commitment.ask_room", key, lane=f"room:{where}", cycle=of, room=where)


async def next_due(tx: Tx, now: datetime) -> tuple[datetime, str] | None:
    """When somebody is asked next."""
    soonest = await commitment.next_due(tx)
    return (soonest, "tried") if soonest else None


async def ask(tx: Tx, args: Args, now: datetime) -> None:
    """Ask one person in private, unless they wish to hear nothing."""
    one = await commitment.commitment(tx, int(args["commitment"]))
    whose = await member.person_of(tx, one.member) if one else None
    if one is None or whose is None or one.state != "open":
        return
    await commitment.move(tx, one.id, "asked")
    known = await member.person(tx, whose)
    if known is None or not known.reachable or await member.opted_out(tx, whose):
        return
    rows = [[button] for button in _outcomes(one, whose, now)]
    code, words = (await cycle.week(tx, one.cycle)).code, cut(one.text, LONGEST_SHOWN)
    await voice.tell(tx, whose, f"commitment:{one.id}:how", "commitment-how", buttons=rows, code=code, words=words)


async def ask_room(tx: Tx, args: Args, now: datetime) -> None:
    """Ask a room in one message how it went for those who said before everybody what they would try."""
    week, room = await cycle.week(tx, int(args["cycle"])), await community.room(tx, int(args["room"]))
    people = await commitment.ask_room(tx, week.cycle.id, room.id)
    if people:
        key = f"tried:{week.cycle.id}:{room.id}"
        await voice.say(tx, voice.place_of(room), key, "commitments-how", code=week.code, people=people)


CHORES: Mapping[str, Errand] = {"commitment.ask": Errand(ask), "commitment.ask_room": Errand(ask_room)}
ACTIONS = {"commitment.begin": begin, "commitment.forget": forget, "commitment.tell": tell}
AWAITED = {"commitment": typed}
AGAIN = {"commitment": again}
