"""/undo: what was last done to a summary is shown with who did it, and taken back by one tap.

An edit gives way to what was there before; a posted summary is struck in every room and is a draft again, which goes
out only when somebody posts it; an amendment gives way to what its readers had before. Who undid what is kept as well.
"""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime

from bot.domain.agenda import ASKED
from bot.domain.digest import stored, synthesis_from
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.flows import community as communities
from bot.flows import digest_desk as desks
from bot.flows import rights, voice
from bot.flows.chore import Args
from bot.flows.digest_desk import SummaryCard, card_of, told
from bot.flows.digest_showing import follow, refresh, write_editions
from bot.flows.voice import POST_LIFE, Button
from bot.store import act, agenda, digest, model
from bot.store.act import Act
from bot.store.engine import Tx

Back = Callable[[Tx, SummaryCard, Act], Awaitable[None]]


async def begin(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """/undo: the latest act about any summary of the community, and one button; or the way there."""
    community = await communities.meant(tx, caller, args)
    await rights.require_facilitator(tx, caller, community)
    done = await act.latest(tx, community.id, "digest")
    kept = await digest.digest(tx, done.target) if done else None
    if done is None or kept is None:
        raise Refusal("undo-nothing")
    in_private = await communities.privately(tx, caller)
    if in_private is None:
        way = Button("button-open", "undo.begin", {"community": community.id}, expires=now + POST_LIFE)
        return await communities.lead_in(tx, caller, way)
    card = await card_of(tx, in_private, {"cycle": kept.cycle}, now)
    sure = card.press("button-take-back", "undo.this", act=done.id)
    what = await told(tx, card, done)
    await voice.answer(tx, in_private, "undo", buttons=((sure,),), code=card.week.code, what=what)
    if not caller.private:
        await voice.answer(tx, caller, "undo-in-private")


async def this(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The button below /undo, or on the desk: that very act, whoever did it, unless something else was done since."""
    card = await card_of(tx, caller, {"cycle": args["cycle"]}, now)
    history = await act.of(tx, "digest", card.kept.id)
    if not history or history[-1].id != args["act"]:
        raise Refusal("undo-gone")
    await _undo(tx, card, history[-1])
    await desks.open_card(tx, caller, {"cycle": card.week.cycle.id}, now)


async def _undo(tx: Tx, card: SummaryCard, done: Act) -> None:
    """Of two who take back the same, the second hears that it is gone."""
    if not await act.undo(tx, done.id):
        raise Refusal("undo-gone")
    await _BACK.get(done.what, _edit)(tx, card, done)
    undone = Act("undone", card.kept.id, done.what, card.caller.person, card.now, {"act": done.id})
    await act.record(tx, card.week.community.id, undone)
    await voice.toast(tx, card.caller, "undone")


async def _edit(tx: Tx, card: SummaryCard, done: Act) -> None:
    if not await digest.rewrite(tx, card.kept, synthesis_from(done.before["synthesis"])):
        raise Refusal("desk-changed")
    await refresh(tx, card.kept, f"act:{done.id}:undone", rooms=False)


async def _publish(tx: Tx, card: SummaryCard, done: Act) -> None:
    """Struck in every room, and a draft again that nothing posts by itself."""
    nobody = {"state": "draft", "publishes_at": None, "scheduled_by": None, "approved_by": None}
    await digest.change(tx, card.kept, **nobody)
    await refresh(tx, card.kept, f"act:{done.id}:undone", drafts=False)


async def _amend(tx: Tx, card: SummaryCard, done: Act) -> None:
    """What readers had before; what is being worked on stays."""
    await digest.change(tx, card.kept, approved=stored(synthesis_from(done.before["approved"])))
    await write_editions(tx, card.kept, card.week)
    await refresh(tx, card.kept, f"act:{done.id}:undone", drafts=False)


async def _status(tx: Tx, card: SummaryCard, done: Act) -> None:
    """What was said of the question before, unless it is planned again by now."""
    if not await agenda.move(tx, card.week.cycle.question, ASKED, str(done.before["status"])):
        raise Refusal("question-moved-on")


async def _time(tx: Tx, card: SummaryCard, done: Act) -> None:
    """What was agreed before, unless its hour has passed: then nobody has agreed to anything."""
    at = done.before["publishes_at"]
    again = datetime.fromisoformat(at) if at else None
    if again is not None and again > card.now:
        agreed = {"publishes_at": again, "scheduled_by": done.before["scheduled_by"]}
    else:
        agreed = {"publishes_at": None, "scheduled_by": None}
    await digest.change(tx, card.kept, **agreed)


async def _reword(tx: Tx, card: SummaryCard, done: Act) -> None:
    """An author's new words leave; the old ones are in their answer no more, so that nothing stands there."""
    await _edit(tx, card, done)
    if done.before["approved"]:
        await _amend(tx, card, done)


async def _translate(tx: Tx, card: SummaryCard, done: Act) -> None:
    """A person's translation leaves; a machine's that it had replaced is there again."""
    await model.put_back(tx, done.before["translation"])
    await _edit(tx, card, done)
    await follow(tx, card.kept, card.week, f"act:{done.id}:put-back")


_BACK: Mapping[str, Back] = {
    "translate": _translate,
    "publish": _publish,
    "amend": _amend,
    "reword": _reword,
    "status": _status,
    "schedule": _time,
    "hold": _time,
}
ACTIONS = {"undo.begin": begin, "undo.this": this}
