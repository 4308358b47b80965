"""Posts that did not arrive in a room, or may not have: the desk hears of each, and may have it sent once more.

1. `in_doubt`: the connection broke while it was being sent. When nobody has answered it for some minutes it counts as
   delivered, and the desk is asked to look.
2. `given_up`: Telegram does not take it, try after try.
3. Where the bot was thrown out, whoever can add it again has heard so, and what is still in time goes out when it is
   back by itself (community_back.py): of that nothing is told here.
4. *Send it again* queues it once more, for whoever still decides.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.flows import rights, voice
from bot.flows.chore import Args, Errand
from bot.flows.voice import Button
from bot.store import community
from bot.store import voice as said
from bot.store.engine import Tx

IN_ROOMS = ("sitting:", "digest:", "vote:", "probe:")
"""How the keys begin of what everybody in a room shall read."""
LASTING = ("digest:",)
"""The same of what is worth reading a week later: it waits for a room that is muted, and follows what is changed."""
RESUMED = ("sitting:", "probe:")
"""The same of what goes on by itself when the bot is back in a room."""
AGAIN_LIFE = timedelta(days=7)


async def in_doubt(tx: Tx, args: Args, now: datetime) -> None:
    """Nobody proved that a post arrived: it counts as delivered, and the desk may have it sent again."""
    await _tell(tx, args, "in-doubt", now)


async def given_up(tx: Tx, args: Args, now: datetime) -> None:
    """A post was buried; `claim` names the try that was its last."""
    await _tell(tx, args, "given-up", now)


async def _tell(tx: Tx, args: Args, text_id: str, now: datetime) -> None:
    outbox_id, key = int(args["outbox"]), f"outbox:{args['outbox']}:{text_id}:{args.get('claim', '')}"
    row = await said.undelivered(tx, outbox_id)
    room = await community.room_of_chat(tx, row[1]) if row and row[0].startswith(IN_ROOMS) else None
    if row is None or room is None or (room.state == "gone" and row[0].startswith(RESUMED)):
        return
    desk = await rights.desk_of(tx, await community.community(tx, room.community))
    if desk is None:
        return
    given = {"outbox": outbox_id, "community": room.community}
    button = Button("button-again", "community.again", given, expires=now + AGAIN_LIFE, person=desk, once=True)
    await voice.tell(tx, desk, key, text_id, buttons=((button,),), room=room.title)


async def again(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The desk looked, and the post is not there: send it once more."""
    await rights.community_of(tx, caller, args)
    if await said.undelivered(tx, int(args["outbox"])) is None:
        raise Refusal("in-doubt-settled")
    await said.send_again(tx, int(args["outbox"]))
    await voice.toast(tx, caller, "sent-again")


CHORES: Mapping[str, Errand] = {"outbox.in_doubt": Errand(in_doubt), "outbox.given_up": Errand(given_up)}
ACTIONS = {"community.again": again}
