"""More of what people do in dialogues, where there is a poll:

the poll asks> ...                        the newest poll in the room, as its question and options read; ... is anything
Awa votes for maternité                   for the option of that poll that contains these words
Awa adds the option Pourquoi ?            where members may add some
the poll is closed  /  the poll is open
the bot quotes ...                        what its last post in the room quotes of the message it replies to
Saúde shares the agenda of Santé          one community, two rooms
"""

from sqlalchemy import update

from bot.emulator.state import Poll, Post
from bot.store import community
from bot.store.schema import rooms
from tests.dialogues.stage import WHO, Missed, Stage, Verb, like


def newest(stage: Stage) -> tuple[Post, Poll]:
    """The newest poll in the room."""
    found = [(post, post.poll) for post in stage.room.posts.values() if post.poll]
    if not found:
        raise Missed(f"there is no poll in {stage.room.title}")
    return found[-1]


async def asks(stage: Stage, pattern: str) -> None:
    _, poll = newest(stage)
    shown = " | ".join([poll.question.text, *(option.text for option in poll.options)])
    if not like(pattern, shown):
        raise Missed(f"the poll reads: {shown}")


async def votes(stage: Stage, name: str, words: str) -> None:
    post, poll = newest(stage)
    chosen = [at for at, option in enumerate(poll.options) if words in option.text]
    if not chosen:
        raise Missed(f"no option contains {words!r}")
    stage.people[name].vote(stage.room, post, chosen[:1])
    await stage.app.settle()


async def adds(stage: Stage, name: str, text: str) -> None:
    stage.people[name].add_option(stage.room, newest(stage)[0], text)
    await stage.app.settle()


async def is_closed(stage: Stage, what: str) -> None:
    if newest(stage)[1].closed != (what == "closed"):
        raise Missed(f"the poll is not {what}")


async def quotes(stage: Stage, words: str) -> None:
    quoted = stage.last("bot").quote
    if quoted is None or not like(words, quoted.text):
        raise Missed(f"the bot quotes {quoted}")


async def shares(stage: Stage, title: str, other: str) -> None:
    chats = {chat.title: chat.id for chat in stage.world.chats.values()}
    async with stage.app.store.begin() as tx:
        here = await community.room_of_chat(tx, chats[title])
        there = await community.room_of_chat(tx, chats[other])
        if here is None or there is None:
            raise Missed("the bot does not know both groups")
        await tx.execute(update(rooms).where(rooms.c.id == here.id).values(community_id=there.community))


VERBS: list[tuple[str, Verb]] = [
    (r"the poll asks> (.+)", asks),
    (rf"{WHO} votes for (.+)", votes),
    (rf"{WHO} adds the option (.+)", adds),
    (r"the poll is (closed|open)", is_closed),
    (r"the bot quotes (.+)", quotes),
    (r"([^:]+) shares the agenda of ([^:]+)", shares),
]
