"""A group, its people and a database: what a flow did is read back through a second connection."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import count

from sqlalchemy import Table, select

from bot.domain.member import ANONYMOUS_ADMINISTRATOR, Caller, Rights, Standing
from bot.domain.refusal import Refusal
from bot.flows import community, member
from bot.flows.community import News
from bot.handlers.press import act
from bot.store import community as rows
from bot.store.engine import Store
from bot.store.schema import outbox

GROUP = -1001234500000
NOW = datetime(2026, 3, 4, 10, 0, tzinfo=UTC)
FATOU, AWA, JOAO, GRACE, ME = 101, 102, 103, 104, 900
_PEOPLE = {FATOU: ("Fatou", "fr"), AWA: ("Awa", "fr"), JOAO: ("João", "pt"), GRACE: ("Grace", "en")}
_UPDATES = count(1)
WELCOME = Standing(ME, True, Rights(administrator=True, pin=True))

Told = Callable[..., Awaitable[object]]


@dataclass(frozen=True)
class Said:
    """One outbox row, as a reader would see it: `keys` maps a button's label to its key."""

    key: str
    method: str
    chat: int | None
    lane: str
    text: str
    keys: Mapping[str, str]


def someone(person: int, chat: int | None = None) -> Caller:
    """A person who does something: in a group, or in private when no chat is named."""
    name, code = _PEOPLE[person]
    kind = "private" if chat is None else "supergroup"
    return Caller(next(_UPDATES), person, name, chat or person, kind, code, message=next(_UPDATES))


def as_the_group(chat: int = GROUP) -> Caller:
    """An administrator who hides behind the group."""
    asked = someone(FATOU, chat)
    return replace(asked, person=ANONYMOUS_ADMINISTRATOR, name="Group", anonymous=True)


class Scene:
    """What happens, one committed transaction after the other."""

    def __init__(self, store: Store) -> None:
        self.store, self.now = store, NOW

    async def do(self, flow: Told, *args: object) -> None:
        """Run a flow as the work loop would: all of it is committed, or none."""
        async with self.store.begin() as tx:
            await flow(tx, *args)

    async def refused(self, flow: Told, *args: object) -> str:
        """The id of the sentence with which a flow refuses; what it began is undone."""
        try:
            await self.do(flow, *args)
        except Refusal as refusal:
            return refusal.text_id
        return "done"

    async def meet(self, *, chat: int = GROUP, by: int = FATOU, administrators: Sequence[int] = (FATOU,)) -> None:
        """Somebody adds the bot to a group, and Telegram says who its administrators are."""
        await self.do(community.meet, someone(by, chat), News("Santé & co", None, WELCOME), self.now)
        async with self.store.begin() as tx:
            room = await rows.room_of_chat(tx, chat)
            assert room is not None
            await rows.set_administrators(tx, room.id, administrators, self.now)
        for person in administrators:
            await self.do(member.arrive, someone(person))

    async def press(self, button: str, person: int, chat: int | None = None) -> None:
        """Press the latest button with this label."""
        pressed = replace(someone(person, chat), callback=f"callback:{next(_UPDATES)}")
        await self.do(act, pressed, await self.button(button), self.now)

    async def follow(self, button: str, person: int) -> None:
        """Follow the latest button with this label, which leads into the private chat."""
        await self.do(act, someone(person), await self.button(button), self.now)

    async def button(self, label: str) -> str:
        """The key of the latest button with this label."""
        return next(row.keys[label] for row in reversed(await self.said()) if label in row.keys)

    async def said(self, method: str = "") -> list[Said]:
        """What waits to be sent, oldest first."""
        found = await self.table(outbox)
        return [said for said in map(_said, found) if method in ("", said.method)]

    async def last(self) -> Said:
        """What was said last."""
        return (await self.said())[-1]

    async def last_of(self, method: str) -> Said:
        """What was said last in this way."""
        return (await self.said(method))[-1]

    async def table(self, table: Table) -> list[dict[str, object]]:
        """The committed rows of a table."""
        async with self.store.read() as tx:
            found = await tx.execute(select(table).order_by(*table.primary_key, table.c[0]))
            return [dict(row) for row in found.mappings()]


def _said(row: Mapping[str, object]) -> Said:
    params = row["params"]
    assert isinstance(params, dict)
    buttons = [one for line in params.get("reply_markup", {}).get("inline_keyboard", []) for one in line]
    keys = {one["text"]: one.get("callback_data") or one["url"].partition("start=")[2] for one in buttons}
    chat = row["chat"] if isinstance(row["chat"], int) else None
    words = params.get("otherwise", params)
    method = "sendMessage" if row["method"] == "sendRichMessage" else str(row["method"])
    return Said(str(row["key"]), method, chat, str(row["lane"]), words.get("text", ""), keys)
