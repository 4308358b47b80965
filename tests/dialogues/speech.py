"""Lines of a dialogue in which somebody speaks instead of writing: `João speaks 42 s -> Q1`."""

from bot.emulator.state import Media
from tests.dialogues.stage import WHO, Stage


async def speaks(stage: Stage, name: str, seconds: str, target: str) -> None:
    """A voice message that answers something."""
    recorded = Media("voice", stage.world.files.add("voice.ogg", b"OggS voice"), seconds=int(seconds))
    stage.people[name].say(stage.room, reply_to=stage.target(target), thread=stage.topic, media=recorded)
    await stage.app.settle()


VERBS = [(rf"{WHO} speaks (\d+) s -> (\S+)", speaks)]
