"""A question's own forum topic: opened with it, and closed when the next question comes, or late where none does.

1. `open_topic`: where a room wants it so and the bot may, Telegram is asked for a topic before the question goes out.
2. The question, its reminder, probes and summary stand in that topic (`place`), and whatever members say there answers
   it. So it stays open while the summary is talked about; `close_earlier` ends that once the next question opens, and
   where none follows, the end of `TALK` does.
3. Where Telegram will not, all of it goes where the room's posts have gone so far: its fixed topic, or General.
"""

import json
from dataclasses import replace
from datetime import timedelta

from bot.domain.community import Room
from bot.domain.cycle import Sitting
from bot.domain.text import shortened
from bot.flows import voice
from bot.flows.chore import Args
from bot.flows.voice import Place
from bot.store import check, community, cycle, delayed
from bot.store import voice as said
from bot.store.engine import Tx
from bot.store.voice import Call

LONGEST_NAME = 128
TALK = timedelta(days=60)
"""How long after its week a question without a successor is talked about: as long as a summary's buttons live."""


async def is_forum(tx: Tx, room: Room) -> bool:
    """Whether a group has topics, as far as the bot has seen."""
    facts = await check.facts_of(tx, room.id) or {}
    return bool(facts.get("forum")) or room.thread is not None or (await community.rights(tx, room.id)).topics


async def is_due(tx: Tx, room: Room) -> bool:
    """Whether the next question is to have a topic of its own: the room wants it, and the bot may."""
    return room.own_topics and (await community.rights(tx, room.id)).topics


async def open_topic(tx: Tx, room: Room, sitting: Sitting, name: str) -> None:
    """Ask Telegram for the topic; the question follows its answer, whichever it is."""
    call = Call("createForumTopic", room.chat, {"name": shortened(name, LONGEST_NAME)}, then="cycle.topic_made")
    await said.queue(tx, f"sitting:{sitting.id}:topic", call)


async def made(tx: Tx, args: Args) -> Sitting:
    """The sitting with the topic that Telegram has opened for it, or without one; its end is settled at once."""
    sitting = await cycle.sitting(tx, int(str(args["key"]).split(":")[1]))
    topic = json.loads(str(args["result"])) or {}
    thread = topic.get("message_thread_id")
    if thread is not None:
        await cycle.give_topic(tx, sitting.id, int(thread))
        chat, key = int(args["chat"]), _close_key(sitting)
        await delayed.put_off(tx, key, _closing(chat, int(thread)), sitting.closes_at + TALK)
    return replace(sitting, thread=thread)


async def place(tx: Tx, room: Room, cycle_id: int) -> Place:
    """Where a question is spoken about in a room."""
    sitting, there = await cycle.sitting_in(tx, cycle_id, room.id), voice.place_of(room)
    return replace(there, thread=sitting.thread) if sitting and sitting.thread else there


async def close_earlier(tx: Tx, room: Room, sitting: Sitting) -> None:
    """A new question opens in the room: the topic of the one before is closed, and can still be read."""
    earlier = await cycle.topic_before(tx, sitting)
    if earlier is not None and earlier.thread is not None:
        await delayed.call_off(tx, _close_key(earlier))
        await said.queue(tx, _close_key(earlier), _closing(room.chat, earlier.thread))


def _close_key(sitting: Sitting) -> str:
    return f"sitting:{sitting.id}:topic:close"


def _closing(chat: int, thread: int) -> Call:
    return Call("closeForumTopic", chat, {"message_thread_id": thread}, lane=f"{chat}/q")
