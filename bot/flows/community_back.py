"""The bot is back in a group that had thrown or shut it out: what was on its way goes on, where it is still in time.

1. A question that never arrived comes round again like any other: late within its grace, and left out beyond it.
2. What was asked on below somebody's words goes out, while they stand and no other question was asked since.

What had arrived counts as if nothing had been: answers, reminder and closing go on. A vote that was running takes the
room's poll in again; a summary waits for *Send it again*.
"""

from datetime import datetime

from bot.flows import probe
from bot.flows.chore import Args, Errand
from bot.store import community, cycle
from bot.store.engine import Tx


async def resume(tx: Tx, args: Args, now: datetime) -> None:
    """Let go on what the removal stopped; what is lost is known by what was given up."""
    room = await community.room(tx, int(args["room"]))
    this = await cycle.latest(tx, room.community)
    if this is None:
        return
    sitting = await cycle.sitting_in(tx, this.id, room.id)
    if sitting is not None:
        await cycle.plan_again(tx, sitting)
    await probe.resume(tx, room, this)


CHORES = {"room.back": Errand(resume)}
