"""The people of `try`: what they do with their phones, done over HTTP through the emulator's human side."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from bot.cli.samples import DAWN, SAMPLES, Sample, Word, words
from bot.domain.language import NAMES
from bot.words import plain

FATOU_LANGUAGE = "en"
_NEWEST = 20
_ALL = 100_000


class Unplayable(Exception):
    """The emulator did not let somebody do what the trial asks for."""


@dataclass(frozen=True, slots=True)
class Group:
    """A sample community in the emulator: its chat, its people by name, and what they are going to say."""

    sample: Sample
    chat: int
    people: dict[str, int]
    words: list[Word]


@dataclass(frozen=True, slots=True)
class Line:
    """A message as it is printed."""

    at: datetime
    sender: str
    text: str
    by_bot: bool


class Village:
    """Everyone's hands; `settle` lets the bot do all that follows from what was done."""

    def __init__(self, http: httpx.AsyncClient, settle: Callable[[], Awaitable[None]]) -> None:
        self._http, self.settle = http, settle
        self._fatou = 0

    async def _do(self, path: str, **body: object) -> httpx.Response:
        answer = await self._http.post(path, json=body)
        if answer.is_error:
            raise Unplayable(f"{path}: {answer.json()['error']}")
        return answer

    async def now(self) -> datetime:
        """What the clock shows."""
        return datetime.fromisoformat((await self._http.get("/clock")).json()["now"])

    async def next(self) -> datetime | None:
        """When the bot will do something next, as it told the clock."""
        due = (await self._http.get("/clock")).json()["next"]
        return datetime.fromisoformat(due["at"]) if due else None

    async def jump(self, to: datetime) -> None:
        """Move the clock there, unless it is past that already; it runs, and is read in whole seconds."""
        if to > await self.now() + timedelta(seconds=2):
            await self._do("/clock", now=to.isoformat())

    async def found(self) -> list[Group]:
        """Open a group per sample, with all who will speak in it; Fatou leads them all, and sets up none yet."""
        self._fatou = await self._person("Fatou", FATOU_LANGUAGE, "facilitator")
        await self._do(f"/room/people/{self._fatou}/start")
        await self._person("Grace", FATOU_LANGUAGE, "newcomer")
        return [await self._group(sample) for sample in SAMPLES]

    async def _group(self, sample: Sample) -> Group:
        said = words(sample)
        people = {name: await self._person(name, sample.language) for name in dict.fromkeys(w.author for w in said)}
        body = {"type": "supergroup", "title": sample.title, "admins": [self._fatou], "members": [*people.values()]}
        chat: int = (await self._do("/room/chats", **body)).json()["id"]
        await self.settle()
        return Group(sample, chat, people, said)

    async def _person(self, name: str, language: str, role: str = "member") -> int:
        person: int = (await self._do("/room/people", name=name, language=language, role_hint=role)).json()["id"]
        return person

    async def set_up(self, group: Group, *, by_itself: bool) -> None:
        """Fatou agrees with the bot on language and time zone, as she would: /setup and its buttons."""
        await self.say(group.chat, self._fatou, "/setup")
        await self.settle()
        await self._press(group.chat, plain(FATOU_LANGUAGE, "button-setup"))
        await self._choose("button-language", NAMES[group.sample.language])
        await self._press(self._fatou, plain(FATOU_LANGUAGE, "button-zone"))
        await self.say(self._fatou, self._fatou, group.sample.zone)
        await self.settle()
        if by_itself:
            await self._choose("button-publishing", plain(FATOU_LANGUAGE, "button-by-itself"))
        await self._press(self._fatou, plain(FATOU_LANGUAGE, "button-done"))

    async def _choose(self, page: str, label: str) -> None:
        await self._press(self._fatou, plain(FATOU_LANGUAGE, page))
        await self._press(self._fatou, label)

    async def _press(self, chat: int, label: str) -> None:
        """Tap the newest button of that name; the bot must answer meanwhile."""
        message, row, column = await self._button(chat, label)
        path = f"/room/chats/{chat}/messages/{message}/press"
        pressing = asyncio.ensure_future(self._do(path, **{"as": self._fatou}, row=row, column=column))
        while not pressing.done():
            await self.settle()
        await pressing
        await self.settle()

    async def _button(self, chat: int, label: str) -> tuple[int, int, int]:
        for shown in reversed(await self._messages(chat, _NEWEST)):
            keyboard = shown["message"].get("reply_markup", {}).get("inline_keyboard", [])
            for row, buttons in enumerate(keyboard):
                for column, button in enumerate(buttons):
                    if button["text"] == label:
                        return shown["message"]["message_id"], row, column
        raise Unplayable(f"Fatou sees no button {label!r} in chat {chat}")

    async def _messages(self, chat: int, limit: int) -> list[dict[str, Any]]:
        answer = await self._http.get(f"/room/chats/{chat}/messages", params={"limit": limit})
        messages: list[dict[str, Any]] = answer.json()["messages"]
        return messages

    async def say(self, chat: int, who: int, text: str, reply_to: int | str | None = None) -> int:
        """Write something; the message's number."""
        body = {"as": who, "text": text, "reply_to": reply_to}
        said = (await self._do(f"/room/chats/{chat}/messages", **body)).json()["message"]["message"]
        return int(said["message_id"])

    async def like(self, chat: int, who: int, message: int) -> None:
        """Put a thumb up on a message."""
        await self._do(f"/room/chats/{chat}/messages/{message}/reactions", **{"as": who, "emoji": "👍"})

    async def lines(self, chat: int) -> list[Line]:
        """All that was said in a chat, oldest first; without files, whose words are said beside them as well."""
        shown = await self._messages(chat, _ALL)
        return [_line(each["message"], each["words"]) for each in shown if each["words"] and not each["file_url"]]

    async def script(self, groups: list[Group]) -> None:
        """Leave the week with the page, which can then play it."""
        steps = [*_steps(groups)]
        (await self._http.put("/room/script", json={"steps": steps})).raise_for_status()


def _line(message: dict[str, Any], words: str) -> Line:
    sender = message["from"]
    at = datetime.fromtimestamp(message["date"], UTC)
    return Line(at, sender["first_name"], words, sender["is_bot"])


def _steps(groups: list[Group]) -> Iterator[dict[str, object]]:
    """Everything that will be said, in the order of time, each so many seconds after the one before."""
    said = sorted(((word.at, group, word) for group in groups for word in group.words), key=lambda each: each[0])
    before = DAWN
    for at, group, word in said:
        body = {"as": group.people[word.author], "text": word.text, "reply_to": "pinned"}
        seconds = max(0.0, (at - before).total_seconds())
        yield {"after_seconds": seconds, "path": f"/room/chats/{group.chat}/messages", "body": body}
        before = at
