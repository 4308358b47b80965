"""Lines of a dialogue in which a language model stands by; it says what its next line in the script tells it to say.

the model words a sentence: TEXT (1, 3)     asked for a sentence, it says so, resting on the first and third answer
the model words a name / a question / a translation / a merger: TEXT (1)
the model says: RAW                         whatever it is asked for, it sends this, word for word
the model hears: TEXT                       this is what it writes down of all that is spoken from now on
the model hears nothing                     it sends no words
the model is deaf                           it answers sound with an error
the model fails                             from now on it answers with an error
the model was not told Awa                  nothing that it was ever sent holds this word
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from benchmarks._stand_in import Request, StandIn, sentences, task
from tests.dialogues.stage import Missed, Stage

TASKS = {"sentence": "sentence", "name": "name", "question": "question", "translation": "translate", "merger": "merge"}


@dataclass
class Pen:
    """What the model has been told to say, by task; `raw` goes before everything."""

    said: dict[str, list[tuple[str, list[int]]]] = field(default_factory=dict)
    raw: str | int | None = None
    hears: str | int = ""

    def __call__(self, request: Request) -> str | int:
        """The script of the stand-in."""
        return sentences(*self.said.get(task(request), [])) if self.raw is None else self.raw


PEN, STAND_IN = Pen(), StandIn(lambda request: PEN(request), lambda sound: PEN.hears)
"""The one model of a dialogue, and the server that it is behind; both are emptied before each."""


def forget() -> None:
    """Begin anew."""
    PEN.said.clear()
    STAND_IN.asked.clear()
    STAND_IN.heard.clear()
    PEN.raw, PEN.hears = None, ""


async def words(stage: Stage, what: str, text: str, ids: str) -> None:
    numbers = [int(one) for one in ids.replace(",", " ").split()]
    PEN.said.setdefault(TASKS[what], []).append((text, numbers))


async def says(stage: Stage, raw: str) -> None:
    PEN.raw = raw


async def hears(stage: Stage, text: str) -> None:
    PEN.hears = text


async def hears_nothing(stage: Stage) -> None:
    PEN.hears = ""


async def is_deaf(stage: Stage) -> None:
    PEN.hears = 500


async def fails(stage: Stage) -> None:
    PEN.raw = 500


async def was_not_told(stage: Stage, word: str) -> None:
    if not STAND_IN.asked:
        raise Missed("the model was never asked")
    if any(word in message["content"] for request in STAND_IN.asked for message in request["messages"]):
        raise Missed(f"the model was told {word!r}")


VERBS: list[tuple[str, Callable[..., Awaitable[None]]]] = [
    (r"the model words an? (sentence|name|question|translation|merger): (.+) \(([\d, ]+)\)", words),
    (r"the model says: (.+)", says),
    (r"the model hears: (.+)", hears),
    (r"the model hears nothing", hears_nothing),
    (r"the model is deaf", is_deaf),
    (r"the model fails", fails),
    (r"the model was not told (.+)", was_not_told),
]
