"""More of what people do in dialogues, for those who facilitate:

Fatou hides behind the group / Fatou shows her name     an administrator who writes anonymously
Fatou makes Awa an administrator / Fatou demotes Awa
Awa opens the invitation of Fatou                       follows the newest link that the bot gave to Fatou in private
Fatou removes the bot                                   from the group
"""

from bot.emulator.state import Chat
from tests.dialogues.stage import RIGHTS, WHO, Missed, Stage, Verb, buttons


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


async def removes_the_bot(stage: Stage, name: str) -> None:
    stage.people[name].appoint(stage.room, stage.world.bot, "kicked")
    await stage.app.settle()


async def opens_the_invitation(stage: Stage, name: str, host: str) -> None:
    chat = stage.world.private(stage.people[host])
    stage.people[name].start(newest_link(chat).partition("?start=")[2])
    await stage.app.settle()


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
    (rf"{WHO} removes the bot", removes_the_bot),
    (rf"{WHO} opens the invitation of {WHO}", opens_the_invitation),
]
