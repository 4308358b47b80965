"""More of what people do in dialogues, where they should not:

Awa proposes 200 questions                one after the other, in the group
Awa forges a button                       a press with a key that the bot never gave
Awa forges the button x                   the same with a key of her own choice
Awa tries Fatou's End it now              presses the newest button of that label, which the bot gave to somebody else
Fatou presses it again                    the very key of the last press once more
before the bot can speak: at ...          that line happens, and what the bot would say waits for the next one
the bot is restarted                      its process ends, and another one begins on what was kept
Fatou adds the bot again                  to the group from which it was removed
Fatou hears no more                       nothing new from the bot in private
bot to Awa 190 times> ...                 so many new messages from the bot in private, each of which reads like that
"""

from dataclasses import replace

from bot.emulator.state import Post
from bot.loops.send import Send
from tests.dialogues.stage import RIGHTS, WHO, Missed, Stage, Verb, buttons, like


class Held(Send):
    """A sender that lets nothing go."""

    async def step(self) -> bool:
        return False


async def proposes(stage: Stage, name: str, count: str) -> None:
    for number in range(int(count)):
        stage.people[name].say(stage.room, f"/propose Pourquoi le puits {number} est-il à sec ?")
    await stage.app.settle()


async def forges(stage: Stage, name: str, key: str = "A" * 16) -> None:
    await _press(stage, name, key)


async def tries(stage: Stage, name: str, other: str, label: str) -> None:
    await _press(stage, name, _key(stage, other, label))


async def again(stage: Stage, name: str) -> None:
    if stage.pressed is None:
        raise Missed("nothing was pressed")
    stage.query = stage.people[name].press(stage.world.private(stage.people[name]), stage.pressed, stage.key)
    await stage.app.settle()


async def happens_unsaid(stage: Stage, line: str) -> None:
    app = stage.app
    stage.app = replace(app, send=Held(app.bot, app.store, app.bell))
    try:
        await stage.play(line)
    finally:
        stage.app = app


async def restarts(stage: Stage) -> None:
    stage.app = await stage.born()
    await stage.app.settle()


async def adds_again(stage: Stage, name: str) -> None:
    stage.world.add_bot_to(stage.room, stage.people[name], RIGHTS)
    await stage.app.settle()


async def hears_no_more(stage: Stage, name: str) -> None:
    if posts := stage.unread(stage.world.private(stage.people[name])):
        raise Missed(f"the bot said: {posts[0].words.text}")


async def tells_each_time(stage: Stage, name: str, times: str, pattern: str) -> None:
    chat = stage.world.private(stage.people[name])
    posts = stage.unread(chat)
    odd = [post.words.text for post in posts if not like(pattern, post.words.text)]
    if len(posts) != int(times) or odd:
        raise Missed(f"the bot said {len(posts)} things, among them: {odd[:1]}")
    stage.read[chat.id] = posts[-1].id


def _key(stage: Stage, name: str, label: str) -> str:
    posts: list[Post] = list(stage.world.private(stage.people[name]).posts.values())
    for post in reversed(posts):
        for button in buttons(post):
            if label in button["text"] and "callback_data" in button:
                return button["callback_data"]
    raise Missed(f"{name} has no button with {label!r}")


async def _press(stage: Stage, name: str, key: str) -> None:
    """From the group, below the bot's last post there."""
    stage.query = stage.people[name].press(stage.room, stage.last("bot"), key)
    await stage.app.settle()


VERBS: list[tuple[str, Verb]] = [
    (rf"{WHO} proposes (\d+) questions", proposes),
    (rf"{WHO} forges a button", forges),
    (rf"{WHO} forges the button (.+)", forges),
    (rf"bot to {WHO} (\d+) times> (.+)", tells_each_time),
    (rf"{WHO} tries {WHO}'s (.+)", tries),
    (rf"{WHO} presses it again", again),
    (r"before the bot can speak: (.+)", happens_unsaid),
    (r"the bot is restarted", restarts),
    (rf"{WHO} adds the bot again", adds_again),
    (rf"{WHO} hears no more", hears_no_more),
]
