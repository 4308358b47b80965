"""A browser on the emulator's page: the server on a free port, people who do things elsewhere, and a bot."""

import os
import shutil
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from threading import Thread
from typing import Literal

import httpx
import pytest
import uvicorn
from playwright.sync_api import Browser, ConsoleMessage, Locator, Page, sync_playwright
from starlette.applications import Starlette

from bot.emulator.people import Person
from bot.emulator.state import Chat
from tests.emulator.conftest import TOKEN, Scene

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync"
).split()
PATIENCE = 10_000.0
Open = Callable[..., "Visit"]
Scheme = Literal["light", "dark"]


@dataclass
class Visit:
    """One person's browser tab in one chat."""

    page: Page

    def message(self, text: str) -> Locator:
        return self.page.locator("article", has_text=text).last

    def text(self) -> Locator:
        return self.page.get_by_role("combobox", name="Message")

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)

    def menu(self, text: str, choice: str) -> None:
        """Open the menu of a message and choose from it."""
        self.message(text).hover()
        self.message(text).get_by_role("button", name="More").click()
        menu = self.page.get_by_role("menu", name="Message")
        menu.get_by_label(choice).or_(menu.get_by_role("menuitem", name=choice)).click()

    def become(self, name: str) -> None:
        """Choose in the header who one is."""
        self.page.get_by_role("button", name="Change who you are").click()
        self.page.get_by_role("menuitemradio", name=name).click()


@dataclass
class Elsewhere:
    """Everybody who is not at this browser: other people over HTTP, and the bot over the Bot API."""

    http: httpx.Client
    group: Chat

    def does(self, method: str, path: str, **body: object) -> httpx.Response:
        answer = self.http.request(method, path, json=body)
        assert answer.is_success, answer.text
        return answer

    def says(self, person: Person, text: str, **more: object) -> int:
        path = f"/room/chats/{self.group.id}/messages"
        sent = self.does("POST", path, **{"as": person.id, "text": text, **more})
        return int(sent.json()["message"]["message"]["message_id"])

    def reacts(self, person: Person, message: int, emoji: str) -> None:
        path = f"/room/chats/{self.group.id}/messages/{message}/reactions"
        self.does("POST", path, **{"as": person.id, "emoji": emoji})

    def bot(self, method: str, **parameters: object) -> httpx.Response:
        return self.does("POST", f"/bot{TOKEN}/{method}", **parameters)

    def bot_says(self, text: str, **more: object) -> int:
        body = {"chat_id": self.group.id, "text": text, "parse_mode": "HTML", **more}
        return int(self.bot("sendMessage", **body).json()["result"]["message_id"])

    def bot_answers_press(self, text: str, alert: bool = False) -> str:
        """Wait for a pressed button and answer it; gives the button's data."""
        while True:
            for update in self.bot("getUpdates", timeout=5, allowed_updates=["callback_query"]).json()["result"]:
                self.bot("getUpdates", offset=update["update_id"] + 1)
                if query := update.get("callback_query"):
                    self.bot("answerCallbackQuery", callback_query_id=query["id"], text=text, show_alert=alert)
                    return str(query["data"])


@pytest.fixture
def address(scene: Scene) -> Iterator[str]:
    yield from _served(scene.app)


def _served(app: Starlette) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        config = uvicorn.Config(app, log_level="error", ws="none", lifespan="off", timeout_graceful_shutdown=1)
        server = uvicorn.Server(config)
        thread = Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        thread.join()


@pytest.fixture
def elsewhere(scene: Scene, address: str) -> Iterator[Elsewhere]:
    with httpx.Client(base_url=address, timeout=20) as http:
        yield Elsewhere(http, scene.group)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None and os.environ.get("CI"):
        pytest.fail("No Chromium on PATH; CI installs one.")
    if found is None:
        pytest.skip("No Chromium on PATH: the page is not tested here.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=ARGUMENTS)
        yield browser
        browser.close()


def _is_problem(line: ConsoleMessage) -> bool:
    """Tell an error of the page from the browser's remark on an answer that the page words itself."""
    return line.type == "error" and "the server responded with a status of 4" not in line.text


@pytest.fixture
def visit(scene: Scene, address: str, browser: Browser) -> Iterator[Open]:
    """Open tabs; whatever a test does, no tab may log an error or violate the page's own policy."""
    problems: list[str] = []
    contexts = []

    def open_tab(person: Person, chat: Chat | None = scene.group, width: int = 1280, scheme: Scheme = "light") -> Visit:
        context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda line: problems.append(line.text) if _is_problem(line) else None)
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.goto(f"{address}/#as={person.id}" + (f"&chat={chat.id}" if chat else ""))
        page.get_by_role("button", name="Change who you are").wait_for()
        return Visit(page)

    yield open_tab
    for context in contexts:
        context.close()
    assert problems == []
