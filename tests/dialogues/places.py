"""More of what people do in dialogues, for groups that share an agenda:

Grace invites the bot to Health Busia, Africa/Nairobi   a supergroup that she leads and nobody has set up yet
Grace uses the code of Fatou                            in the group; the newest one that the bot gave to Fatou
Fatou lets the bot do nothing special                   she makes it a simple member of the group
Fatou lets the bot pin_messages, manage_topics          an administrator with these rights
the bot's answer is gone / the bot's answer stands       its newest words in the group
the group allows only ❤ and no polls                    reactions, and what members may send
privacy mode is off / privacy mode is on                as @BotFather was told about the bot
"""

import re

from bot.emulator.state import Post, Status
from bot.store import community
from tests.dialogues.stage import RIGHTS, WHO, Missed, Stage, Verb, the_room


async def invites_the_bot(stage: Stage, name: str, title: str, zone: str) -> None:
    lead, others = stage.people[name], [person for one, person in stage.people.items() if one != name]
    stage.chat = stage.world.add_group(title, others, [lead], kind="supergroup")
    stage.world.add_bot_to(stage.chat, lead, RIGHTS)
    await stage.app.settle()
    async with stage.app.store.begin() as tx:
        await community.tune(tx, (await the_room(stage, tx)).id, zone=zone)
    stage.read[stage.chat.id] = max(stage.chat.posts, default=0)


async def uses_the_code(stage: Stage, name: str, host: str) -> None:
    chat = stage.world.private(stage.people[host])
    codes = [found[0] for post in chat.posts.values() if (found := re.search(r"/link \w{8}", post.words.text))]
    if not codes:
        raise Missed(f"{host} was given no code")
    stage.people[name].say(stage.room, codes[-1])
    await stage.app.settle()


async def lets_the_bot(stage: Stage, name: str, rights: str) -> None:
    granted = frozenset() if rights == "nothing special" else frozenset(f"can_{one}" for one in rights.split(", "))
    status: Status = "administrator" if granted else "member"
    stage.people[name].appoint(stage.room, stage.world.bot, status, granted)
    await stage.app.settle()


async def allows_only(stage: Stage, emoji: str) -> None:
    stage.room.reactions_allowed = frozenset(emoji)
    stage.room.permissions = stage.room.permissions - {"can_send_polls"}


async def is_told_of_privacy(stage: Stage, mode: str) -> None:
    stage.world.bot.privacy = mode == "on"


def _newest(stage: Stage) -> Post:
    return [p for p in stage.room.posts.values() if p.sender is stage.world.bot and p.words.text][-1]


async def is_gone(stage: Stage) -> None:
    if not _newest(stage).deleted:
        raise Missed(f"it stands: {_newest(stage).words.text}")


async def stands(stage: Stage) -> None:
    if _newest(stage).deleted:
        raise Missed(f"it is gone: {_newest(stage).words.text}")


VERBS: list[tuple[str, Verb]] = [
    (rf"{WHO} invites the bot to ([^,]+), ([\w/]+)", invites_the_bot),
    (rf"{WHO} uses the code of {WHO}", uses_the_code),
    (rf"{WHO} lets the bot do (nothing special)", lets_the_bot),
    (rf"{WHO} lets the bot ([\w, ]+)", lets_the_bot),
    (r"the bot's answer is gone", is_gone),
    (r"the bot's answer stands", stands),
    (r"privacy mode is (on|off)", is_told_of_privacy),
    (r"the group allows only (\S) and no polls", allows_only),
]
