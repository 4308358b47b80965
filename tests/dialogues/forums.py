"""More of what can be seen in dialogues in a forum:

in topic of Q1                                    what follows is said in the topic that the bot opened for the question
the topic of Q1 is open / the topic of Q1 is closed
the topic of Q1 is opened again by hand           as an administrator may
the bot's newest post is in the topic of Q1 / the bot's newest post is in General
"""

from bot.emulator.state import Topic
from tests.dialogues.stage import Missed, Stage, Verb


def topic_of(stage: Stage, code: str) -> Topic:
    """The forum topic that is named after a question."""
    found = [topic for topic in stage.room.topics.values() if f" {code} ·" in topic.name]
    if len(found) != 1:
        raise Missed(f"the topics are {[topic.name for topic in stage.room.topics.values()]}")
    return found[0]


async def enters(stage: Stage, code: str) -> None:
    stage.topic = topic_of(stage, code).id


async def stands(stage: Stage, code: str, state: str) -> None:
    if topic_of(stage, code).closed != (state == "closed"):
        raise Missed(f"it is not {state}")


async def opened_again(stage: Stage, code: str) -> None:
    topic_of(stage, code).closed = False


async def is_posted_in(stage: Stage, code: str) -> None:
    _posted_in(stage, topic_of(stage, code).id)


async def is_posted_in_general(stage: Stage) -> None:
    _posted_in(stage, None)


def _posted_in(stage: Stage, thread: int | None) -> None:
    if stage.last("bot").thread != thread:
        raise Missed(f"it is in {stage.last('bot').thread}: {stage.last('bot').words.text}")


VERBS: list[tuple[str, Verb]] = [
    (r"in topic of (Q\d+)", enters),
    (r"the topic of (Q\d+) is (open|closed)", stands),
    (r"the topic of (Q\d+) is opened again by hand", opened_again),
    (r"the bot's newest post is in the topic of (Q\d+)", is_posted_in),
    (r"the bot's newest post is in General", is_posted_in_general),
]
