"""More of what people do in dialogues, for those who facilitate:

Fatou hides behind the group / Fatou shows her name     an administrator who writes anonymously
Fatou makes Awa an administrator / Fatou demotes Awa
Awa opens the invitation of Fatou                       follows the newest link that the bot gave to Fatou in private
Fatou has tapped 5 times and typed nothing              since the dialogue began
Fatou removes the bot                                   from the group
bot's last post reads ... / bot's last post lacks ...   what its newest message in the room says now, after edits
bot's summary reads ... / bot's summary lacks ...       the same of the newest one that says what was heard
bot's summary is struck                                 it was taken back
"""

from bot.emulator.state import Chat, Post
from tests.dialogues.stage import RIGHTS, WHO, Missed, Stage, Verb, buttons, like


async def hides(stage: Stage, name: str) -> None:
    stage.people[name].be_anonymous(stage.room)
    await stage.app.settle()


async def shows_name(stage: Stage, name: str) -> None:
    stage.people[name].be_anonymous(stage.room, anonymous=False)
    await stage.app.settle()


async def promotes(stage: Stage, name: str, other: str) -> None:
    stage.people[name].appoint(stage.room, stage.people[other], "administrator", frozenset(RIGHTS))
    await stage.app.settle()


async def demotes(stage: Stage, name: str, other: str) -> None:
    stage.people[name].appoint(stage.room, stage.people[other], "member")
    await stage.app.settle()


async def tapped(stage: Stage, name: str, times: str) -> None:
    """What somebody's duty costs them; opening the chat with the bot types `/start` for them."""
    everywhere = [post for chat in stage.world.chats.values() for post in chat.posts.values()]
    typed = [p.words.text for p in everywhere if p.sender is stage.people[name] and p.words.text]
    if stage.taps[name] != int(times) or any(not text.startswith("/start") for text in typed):
        raise Missed(f"{name} tapped {stage.taps[name]} times and typed {typed}")


async def removes_the_bot(stage: Stage, name: str) -> None:
    stage.people[name].appoint(stage.room, stage.world.bot, "kicked")
    await stage.app.settle()


async def opens_the_invitation(stage: Stage, name: str, host: str) -> None:
    chat = stage.world.private(stage.people[host])
    stage.people[name].start(newest_link(chat).partition("?start=")[2])
    await stage.app.settle()


async def post_reads(stage: Stage, pattern: str) -> None:
    _reads(stage.last("bot").words.text, pattern)


async def post_lacks(stage: Stage, words: str) -> None:
    _lacks(stage.last("bot").words.text, words)


async def summary_reads(stage: Stage, pattern: str) -> None:
    _reads(summary(stage).words.text, pattern)


async def summary_lacks(stage: Stage, words: str) -> None:
    _lacks(summary(stage).words.text, words)


async def is_struck(stage: Stage) -> None:
    post = [p for p in stage.room.posts.values() if p.sender is stage.world.bot and not p.deleted]
    struck = [p for p in post if any(entity.type == "strikethrough" for entity in p.words.entities)]
    if not struck:
        raise Missed("no message is struck")


def summary(stage: Stage) -> Post:
    """The newest post of the bot that says what was heard."""
    posts = [p for p in stage.room.posts.values() if p.sender is stage.world.bot and " · " in p.words.text[:40]]
    if not posts:
        raise Missed("no summary was posted")
    return posts[-1]


def _reads(text: str, pattern: str) -> None:
    if not like(pattern, text):
        raise Missed(f"the message reads: {text}")


def _lacks(text: str, words: str) -> None:
    if words in text:
        raise Missed(f"the message reads: {text}")


def newest_link(chat: Chat) -> str:
    """The newest deep link below a message of a chat."""
    for post in reversed(list(chat.posts.values())):
        for button in buttons(post):
            if "url" in button:
                return button["url"]
    raise Missed("there is no link")


VERBS: list[tuple[str, Verb]] = [
    (rf"{WHO} hides behind the group", hides),
    (rf"{WHO} shows (?:her|his) name", shows_name),
    (rf"{WHO} makes {WHO} an administrator", promotes),
    (rf"{WHO} demotes {WHO}", demotes),
    (rf"{WHO} has tapped (\d+) times and typed nothing", tapped),
    (rf"{WHO} removes the bot", removes_the_bot),
    (rf"{WHO} opens the invitation of {WHO}", opens_the_invitation),
    (r"bot's last post reads (.+)", post_reads),
    (r"bot's last post lacks (.+)", post_lacks),
    (r"bot's summary reads (.+)", summary_reads),
    (r"bot's summary lacks (.+)", summary_lacks),
    (r"bot's summary is struck", is_struck),
]
