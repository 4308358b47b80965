"""A member: a person in a community, and what that person may do there."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

ANONYMOUS_ADMINISTRATOR = 1087968824
CHANNEL_AS_SENDER = 136817688
TELEGRAM_ITSELF = 777000
TIME_TO_TYPE = timedelta(hours=1)
"""How long words typed in private are taken for what the bot asked for: later, they may well mean something else."""


@dataclass(frozen=True, slots=True)
class Person:
    """Someone on Telegram; `language` is the one to speak with them, `reachable` whether the bot may write first.

    `community` is the one they last dealt with in private; `awaiting` is what the bot asked them to type, if anything,
    which it takes for that before `awaiting_until`.
    """

    id: int
    name: str
    language: str = "en"
    reachable: bool = False
    community: int | None = None
    awaiting: str | None = None
    awaiting_until: datetime | None = None

    def is_in_time(self, now: datetime) -> bool:
        """Whether what they type now is what they were asked for; what was asked before there was an end is not."""
        return self.awaiting_until is not None and now < self.awaiting_until


@dataclass(frozen=True, slots=True)
class Rights:
    """What the bot itself may do in a room; all false until Telegram said so. `silenced`: it may not write there."""

    administrator: bool = False
    pin: bool = False
    topics: bool = False
    silenced: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """How someone stands in a group: whether they are `present` at all, and with which rights."""

    person: int
    present: bool
    rights: Rights


def standing_from(member: Mapping[str, object]) -> Standing:
    """What Telegram's ChatMember says (https://core.telegram.org/bots/api#chatmember), as stored JSON."""
    user, status = member["user"], member["status"]
    person = int(user["id"]) if isinstance(user, Mapping) else 0
    in_charge = status in ("administrator", "creator")
    present = in_charge or status == "member" or (status == "restricted" and bool(member.get("is_member")))
    rights = Rights(
        administrator=in_charge,
        pin=in_charge and bool(member.get("can_pin_messages")),
        topics=in_charge and bool(member.get("can_manage_topics")),
        silenced=status == "restricted" and not member.get("can_send_messages"),
    )
    return Standing(person, present, rights)


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks for something, and where: all that a flow may know of an update.

    `update` is the inbox row's id, which makes the keys of answers unique; `kind` is Telegram's chat type;
    `callback` is set when a button was pressed, and `message` is then the message that carries it; `at` is when the
    update is handled, so that what is known of people's rights can be told from what was known once.
    """

    update: int
    person: int
    name: str
    chat: int
    kind: str
    language_code: str | None = None
    anonymous: bool = False
    thread: int | None = None
    message: int | None = None
    callback: str | None = None
    at: datetime | None = None

    @property
    def private(self) -> bool:
        """Whether this is a conversation with the bot alone."""
        return self.kind == "private"
