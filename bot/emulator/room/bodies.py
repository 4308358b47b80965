"""What the human side takes: one model per request body, so that a mistake gets a clear sentence."""

from typing import Literal

from pydantic import Base64Bytes, BaseModel, ConfigDict, Field

from bot.emulator.limits import FaultKind
from bot.emulator.state import Object, Status


class Body(BaseModel):
    """A request body; a misspelt field is an error, not an oversight."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True)


class Acting(Body):
    """Something that one person does."""

    who: int = Field(alias="as")


class Attachment(Body):
    """A document with its name."""

    name: str
    base64: Base64Bytes


class InputEntity(Body):
    """A mark that the writer put on the text."""

    type: Literal["bold", "italic", "underline", "strikethrough", "spoiler", "code", "text_link", "text_mention"]
    offset: int
    length: int
    url: str | None = None
    user: int | None = None


class Said(Acting):
    """A message to send; `reply_to` may be an id, or "bot" or "pinned" for the latest such message."""

    text: str = ""
    entities: list[InputEntity] = []
    reply_to: int | Literal["bot", "pinned"] | None = None
    quote: str | None = None
    thread: int | None = None
    photo: Base64Bytes | None = None
    document: Attachment | None = None
    caption: str | None = None
    sticker: str | None = None
    album: list[Base64Bytes] = []
    anonymous: bool | None = None


class Edited(Acting):
    """New words for an old message."""

    text: str


class Reacted(Acting):
    """A reaction, or none."""

    emoji: str | None


class Pressed(Acting):
    """Which button was pressed."""

    row: int = Field(ge=0)
    column: int = Field(ge=0)


class Voted(Acting):
    """Which options were chosen."""

    options: list[int]


class Added(Acting):
    """An option to add to a poll."""

    text: str


class NewPerson(Body):
    """Somebody new."""

    name: str = Field(min_length=1)
    username: str | None = None
    language: str | None = None
    role_hint: str = "newcomer"


class NewChat(Body):
    """A new group; the first administrator owns it."""

    type: Literal["group", "supergroup"] = "supergroup"
    title: str = Field(min_length=1)
    members: list[int] = []
    admins: list[int] = Field(min_length=1)
    is_forum: bool = False
    add_bot: bool | Literal["administrator", "member"] = True


class Seated(Acting):
    """Somebody's new standing."""

    user: int
    status: Status
    rights: dict[str, bool] = {}


class NewTopic(Acting):
    """A topic to open."""

    name: str = Field(min_length=1)


class Blocked(Body):
    """Whether the bot is stopped."""

    blocked: bool


class Started(Body):
    """What a deep link carries."""

    payload: str = ""


class ClockMove(Body):
    """Where the clock goes."""

    now: str | None = None
    advance_seconds: float | None = Field(default=None, ge=0)
    to_next: bool = False


class ClockNext(Body):
    """What the bot will do next."""

    at: str | None
    what: str = ""


class NewFault(Body):
    """One thing to go wrong."""

    what: FaultKind
    method: str | None = None
    chat: int | None = None
    times: int | None = 1
    code: int = 500
    description: str = "Internal Server Error"
    parameters: dict[str, int] = {}
    seconds: float = 1.0


class FaultSwitches(Body):
    """What to switch on or off."""

    flood: bool | None = None
    add: list[NewFault] = []
    clear: bool = False


class Step(Body):
    """One call of a script, so long after the one before, by the emulator's clock."""

    after_seconds: float = Field(default=0, ge=0)
    method: Literal["POST", "PUT", "DELETE"] = "POST"
    path: str = Field(pattern=r"^/(room|clock)")
    body: Object = {}


class Script(Body):
    """Calls to play one after the other."""

    steps: list[Step]


class Play(Body):
    """How a script is played: hurrying moves the clock from event to event, with a pause between."""

    hurry: bool = True
    pause_seconds: float = Field(default=2.0, ge=0)
