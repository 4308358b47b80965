"""More of what happens in dialogues, to members' own words:

Awa withdraws the answer of João                  she sends /withdraw as a reply to his last answer
bot reacts to the answer of Awa                   her last answer, whatever she sent after it, carries the receipt
bot no longer reacts to the answer of Awa
the summary shows ... 2 réponses ...              what some post of the bot in the room reads now, after an edit
the summary does not show directeur               no post of the bot in the room has these words, after an edit
bot's last post is a picture
8 more members answer Q1: ...                     each of them the same, with a number of their own for N
four more members tell that they are nurses in Mozambique    by tapping, below /profile in the group; they stay silent
"""

from bot.emulator.state import Post
from tests.dialogues.stage import WHO, Missed, Stage, Verb, buttons, like, presses, writes


def answer_of(stage: Stage, name: str) -> Post:
    """Somebody's last message in the room that is no command."""
    posts = [p for p in stage.room.posts.values() if p.sender is stage.people[name] and p.words.text]
    said = [p for p in posts if not p.words.text.startswith("/")]
    if not said:
        raise Missed(f"{name} has answered nothing")
    return said[-1]


async def withdraws(stage: Stage, name: str, other: str) -> None:
    stage.people[name].say(stage.room, "/withdraw", reply_to=answer_of(stage, other), thread=stage.topic)
    await stage.app.settle()


async def has_receipt(stage: Stage, name: str) -> None:
    if not answer_of(stage, name).reactions.get(stage.world.bot.id):
        raise Missed("there is no reaction of the bot")


async def has_no_receipt(stage: Stage, name: str) -> None:
    if answer_of(stage, name).reactions.get(stage.world.bot.id):
        raise Missed("there is a reaction of the bot")


def shown(stage: Stage) -> list[str]:
    """What the bot's posts in the room read now."""
    posts = stage.room.posts.values()
    return [p.words.text for p in posts if p.sender is stage.world.bot and p.words.text and not p.deleted]


async def summary_shows(stage: Stage, pattern: str) -> None:
    if not any(like(pattern, text) for text in shown(stage)):
        raise Missed("the posts read:\n" + "\n--\n".join(shown(stage)))


async def summary_does_not_show(stage: Stage, words: str) -> None:
    found = [text for text in shown(stage) if words in text]
    if found:
        raise Missed(f"a post reads: {found[0]}")


async def tell_of_themselves(stage: Stage) -> None:
    """They say no word in the group: they follow the way below the bot's post there, then tap in private."""
    ways = [one["url"] for post in stage.room.posts.values() for one in buttons(post) if "👤" in one["text"]]
    for number in range(4):
        silent = stage.people[f"nurse {number}"] = stage.world.add_person("Somebody", "pt")
        silent.join(stage.room)
        silent.start(ways[-1].partition("?start=")[2])
        await stage.app.settle()
        await presses(stage, f"nurse {number}", "Enfermagem")
        await writes(stage, f"nurse {number}", "Moçambique")
        await presses(stage, f"nurse {number}", "Português")


async def answer_too(stage: Stage, count: str, code: str, text: str) -> None:
    """People who are in no other line; each says the same of a place of their own."""
    for number in range(1, int(count) + 1):
        person = stage.world.add_person(f"Somebody {number}", "pt")
        person.join(stage.room)
        person.say(stage.room, text.replace("N", str(number)), reply_to=stage.question(code))
        await stage.app.settle()


async def last_is_a_picture(stage: Stage) -> None:
    if stage.last("bot").media is None:
        raise Missed("it has no picture")


VERBS: list[tuple[str, Verb]] = [
    (rf"{WHO} withdraws the answer of {WHO}", withdraws),
    (rf"bot reacts to the answer of {WHO}", has_receipt),
    (rf"bot no longer reacts to the answer of {WHO}", has_no_receipt),
    (r"four more members tell that they are nurses in Mozambique", tell_of_themselves),
    (r"(\d+) more members answer (Q\d+): (.+)", answer_too),
    (r"bot's last post is a picture", last_is_a_picture),
    (r"the summary shows (.+)", summary_shows),
    (r"the summary does not show (.+)", summary_does_not_show),
]
