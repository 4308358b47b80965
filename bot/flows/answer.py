"""An answer's way in private: for whoever would not say it before the group, by name or as a member of the community.

1. A button under each question, or /answer, leads into private: the question, and how the answer will be shown. Before
   the first question, /answer says when it comes.
2. What is typed then is kept, numbered, understood and summarised like every other answer, but it has no message in the
   group, so nothing leads back to it. Of who answers as a member, only the day is kept, not the hour.
3. The confirmation names its number, and has the ways to change one's mind: by name after all, or taken back.
"""

from dataclasses import replace
from datetime import datetime

from bot.domain.community import Community
from bot.domain.cycle import Cycle
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.domain.reply import MOST_PER_MEMBER, Reply, is_contribution, kept_text
from bot.flows import community as communities
from bot.flows import consent, topic, voice
from bot.flows import rhythm_words as calendars
from bot.flows.chore import Args, put_chore
from bot.flows.digest_showing import retell
from bot.flows.voice import POST_LIFE, Button
from bot.store import agenda, community, cycle, member, reply
from bot.store.engine import Tx
from bot.words import plain

PRIVATE = 1 << 50
"""From here downwards a message number means: said in private. No message of a group has such a number."""


async def command(tx: Tx, caller: Caller, words: str, now: datetime) -> None:
    """/answer: in private the question, or at once what is written behind the command; in a group the way there."""
    if caller.private:
        await consent.require_in(tx, caller)
    here = await communities.here(tx, caller)
    this = await cycle.latest(tx, here.id)
    if this is None:
        await _nothing_asked(tx, caller, here, now)
    elif not caller.private:
        await voice.answer(tx, caller, "answer-in-group", buttons=((way(this, now),),))
    elif words:
        await _keep(tx, caller, {"cycle": this.id, "named": 0, "words": words}, now)
    else:
        await begin(tx, caller, {"cycle": this.id}, now)


async def _nothing_asked(tx: Tx, caller: Caller, here: Community, now: datetime) -> None:
    """Whoever would answer the first question hears when it comes, if that is settled."""
    speech = await voice.speech(tx, caller)
    rooms = await community.rooms_of(tx, here.id) if caller.private else [await communities.room_here(tx, caller)]
    coming = await calendars.soonest_words(tx, rooms, speech, now)
    if coming is None:
        raise Refusal("answer-nothing-asked")
    await voice.answer(tx, caller, "answer-not-yet", next=coming)


def way(this: Cycle, now: datetime) -> Button:
    """The button under a question that leads into the private chat."""
    return Button("button-answer", "answer.begin", {"cycle": this.id}, expires=now + POST_LIFE, deep=True)


async def begin(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The question once more, and how what is typed next will be shown; one tap changes that."""
    await consent.require_in(tx, caller)
    week, named = await cycle.week(tx, int(args["cycle"])), int(args.get("named", 0))
    await member.settle(tx, caller.person, week.community.id)
    await member.expect(tx, caller.person, f"answer:{week.cycle.id}:{named}", now)
    language = await voice.speech(tx, caller)
    question = (await agenda.question(tx, week.cycle.question)).wording(language).text
    shown = plain(language, "answer-shown", named=named, name=caller.name)
    given = {"cycle": week.cycle.id, "named": 1 - named}
    other = Button(_switch(named), "answer.begin", given, expires=now + POST_LIFE, person=caller.person)
    await voice.lay(tx, caller, "answer-prompt", buttons=((other,),), code=week.code, question=question, shown=shown)


def _switch(named: int) -> str:
    return "button-as-member" if named else "button-by-name"


async def typed(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The answer was typed."""
    of, _, named = str(args["arg"]).partition(":")
    await _keep(tx, caller, {"cycle": int(of), "named": int(named or 0), "words": str(args["words"])}, now)


def again(caller: Caller, arg: str, now: datetime) -> Button:
    """The button for whoever wrote too late: the question once more."""
    of, _, named = arg.partition(":")
    given = {"cycle": int(of), "named": int(named or 0)}
    return Button("button-answer", "answer.begin", given, expires=now + POST_LIFE, person=caller.person)


async def _keep(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Store the answer, have it understood, and confirm it."""
    await consent.require_in(tx, caller)
    this, text, named = await cycle.cycle(tx, int(args["cycle"])), kept_text(str(args["words"])), bool(args["named"])
    if not is_contribution(text):
        raise Refusal("answer-too-little")
    who = await member.member_of(tx, this.community, caller.person, now)
    if await reply.said_by(tx, who, this.id) >= MOST_PER_MEMBER:
        raise Refusal("answer-enough")
    await member.expect_nothing(tx, caller.person)
    room = (await community.rooms_of(tx, this.community))[0]
    number = await reply.next_number(tx, this.community)
    where = (0, this.community, room.id, who, -PRIVATE - caller.update)
    new = Reply(*where, text, now, this.id, number, late=this.state == "closed", private=True, named=named)
    kept = replace(new, id=await reply.add(tx, new.kept_at(now)))
    await put_chore(tx, "reply.understand", f"reply:{kept.id}:0:understand", lane=f"reply:{kept.id}", reply=kept.id)
    await _confirm(tx, caller, kept, now)


async def _confirm(tx: Tx, caller: Caller, kept: Reply, now: datetime) -> None:
    """Its number, how it is shown, whether a language model may read it, and the ways to change that."""
    language, of = await voice.speech(tx, caller), await community.community(tx, kept.community)
    shown = plain(language, "answer-shown", named=int(kept.named), name=caller.name)

    def press(text_id: str, action: str, value: int) -> Button:
        """A button for the author alone."""
        given = {"reply": kept.id, "value": value}
        return Button(text_id, action, given, expires=now + POST_LIFE, person=caller.person)

    rows = (
        (press(_switch(kept.named), "answer.show", not kept.named),),
        (press("button-model-no" if kept.for_model else "button-model-yes", "answer.model", not kept.for_model),),
        (press("button-withdraw", "withdrawal.take", 0),),
    )
    how = {"number": kept.number or 0, "late": int(kept.late), "model": int(kept.for_model)}
    await voice.lay(tx, caller, "answer-kept", buttons=rows, shown=shown, code=of.code, **how)


async def show(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """By name after all, or as a member after all; summaries follow."""
    kept = replace(await _own(tx, caller, args), named=bool(args["value"]))
    await reply.show(tx, kept.kept_at(kept.said_at))
    await retell(tx, kept, caller.update)
    await _confirm(tx, caller, kept, now)


async def allow_model(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """A language model may read this answer, or may not: only what it may teaches."""
    kept = replace(await _own(tx, caller, args), for_model=bool(args["value"]))
    await reply.show(tx, kept)
    await topic.follow(tx, kept)
    await _confirm(tx, caller, kept, now)


async def _own(tx: Tx, caller: Caller, args: Args) -> Reply:
    """The answer of a button, for whoever gave it: that it is theirs is looked up at every press."""
    kept = await reply.reply(tx, int(args["reply"]))
    if kept is None or kept.withdrawn or await member.person_of(tx, kept.member) != caller.person:
        raise Refusal("answer-gone")
    return kept


ACTIONS = {
    "answer.begin": begin,
    "answer.show": show,
    "answer.model": allow_model,
}
AWAITED = {"answer": typed}
AGAIN = {"answer": again}
