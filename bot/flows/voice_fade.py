"""What the bot answers to a command in a group does not stay there: it is read, and after a while it is gone.

1. `voice.answer` and `voice.refuse` ask for this in a group; in private everything stays.
2. `fade`: once Telegram has the message, its removal is put off for half an hour.
3. `put_due` lets the removal go. A message that a person took away first, or that is too old, is none to worry about.
"""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.flows.chore import Args, Errand
from bot.store import delayed
from bot.store.engine import Tx
from bot.store.voice import Call

STAYS = timedelta(minutes=30)


async def fade(tx: Tx, args: Args, now: datetime) -> None:
    """Telegram has the answer: it goes again when it has been read."""
    message, chat = json.loads(str(args["result"]))["message_id"], int(args["chat"])
    call = Call("deleteMessage", chat, {"message_id": message}, lane=f"{chat}/q")
    await delayed.put_off(tx, f"{args['key']}:fade", call, now + STAYS)


async def put_due(tx: Tx, now: datetime) -> None:
    """Take away what has stood long enough."""
    await delayed.send_due(tx, now)


CHORES: Mapping[str, Errand] = {"voice.fade": Errand(fade)}
