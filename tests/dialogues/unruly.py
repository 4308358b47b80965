"""More of what people do in dialogues, where they should not:

Awa proposes 200 questions                one after the other, in the group
Awa forges a button                       a press with a key that the bot never gave
Awa tries Fatou's End it now              presses the newest button of that label, which the bot gave to somebody else
Fatou presses it again                    the very key of the last press once more
"""

from bot.emulator.state import Post
from tests.dialogues.stage import WHO, Missed, Stage, Verb, buttons


async def proposes(stage: Stage, name: str, count: str) -> None:
    for number in range(int(count)):
        stage.people[name].say(stage.room, f"/propose Pourquoi le puits {number} est-il à sec ?")
    await stage.app.settle()


async def forges(stage: Stage, name: str) -> None:
    await _press(stage, name, "AAAAAAAAAAAAAAAA")


async def tries(stage: Stage, name: str, other: str, label: str) -> None:
    await _press(stage, name, _key(stage, other, label))


async def again(stage: Stage, name: str) -> None:
    if stage.pressed is None:
        raise Missed("nothing was pressed")
    stage.query = stage.people[name].press(stage.world.private(stage.people[name]), stage.pressed, stage.key)
    await stage.app.settle()


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
    (rf"{WHO} tries {WHO}'s (.+)", tries),
    (rf"{WHO} presses it again", again),
]
