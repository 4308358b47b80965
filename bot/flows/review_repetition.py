"""An answer that was given before: the review queue shows it, and a facilitator lets it count once.

1. Somebody sends the same words twice, in two groups, or again with a few more; or passes on what another one said.
2. The card of the later answer names the earlier one. *Count it once* takes the later one back (reply_withdrawal.py):
   counts and summaries have it once then; *Right as it is* leaves both.
3. Whoever did it can put it back at once.
"""

from datetime import datetime

from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.flows import reply_withdrawal, voice
from bot.flows import review as review_flow
from bot.flows.chore import Args
from bot.flows.voice import POST_LIFE, Button
from bot.store import community, review
from bot.store.engine import Tx
from bot.words import Arg


async def once(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Let a repeated answer count no more, and offer to put it back, or to go on with the queue."""
    card = await review_flow.card_of(tx, caller, args, now)
    of, before = card.of, await review.said_before(tx, card.of.community, card.of.id)
    if before is None or not await reply_withdrawal.withdraw(tx, of, caller.person, now):
        raise Refusal("review-gone")
    expires, person = now + POST_LIFE, caller.person
    queue = {"community": of.community, "skip": max(card.skip, 0)}
    back = Button("button-put-back", "withdrawal.put_back", {"reply": of.id}, expires=expires, person=person)
    further = Button("button-next", "review.begin", queue, expires=expires, person=person)
    code = (await community.community(tx, of.community)).code
    facts: dict[str, Arg] = {"code": code, "number": of.number or 0, "before": before.number}
    await voice.lay(tx, caller, "review-counted-once", buttons=((back,), (further,)), **facts)


ACTIONS = {"repetition.once": once}
