"""The human side over HTTP: what a script can do, and the sentence it gets when it cannot."""

import asyncio
import base64
from datetime import timedelta

import pytest
import pytest_asyncio
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from bot.emulator.world import Change
from tests.emulator.conftest import MONDAY, Scene
from tests.emulator.expect import dig


@pytest_asyncio.fixture
async def room(scene: Scene) -> "Room":
    return Room(scene)


class Room:
    """Speaks to the human side as somebody."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.here = f"/room/chats/{scene.group.id}"

    async def ask(self, method: str, path: str, body: dict[str, object] | None = None, status: int = 200) -> object:
        async with self.scene.client() as client:
            answer = await client.request(method, path, json=body)
        assert answer.status_code == status, answer.text
        return answer.json()

    async def awa(self, path: str, **body: object) -> object:
        return await self.ask("POST", self.here + path, {"as": self.scene.awa.id} | body)


async def test_a_person_sees_only_the_chats_they_are_in(scene: Scene, room: Room) -> None:
    scene.world.add_group("Elsewhere", [scene.joao], [scene.fatou])
    scene.joao.start()
    seen = await room.ask("GET", f"/room/state?as={scene.awa.id}")
    everything = await room.ask("GET", "/room/state")
    assert [dig(seen, "chats", i, "title") for i in range(1)] == ["Learning for UHC"]
    assert isinstance(chats := dig(everything, "chats"), list)
    assert [c["title"] for c in chats] == ["Learning for UHC", "Elsewhere", "João"]
    assert chats[2]["with"] == scene.joao.id
    his = await room.ask("GET", f"/room/state?as={scene.joao.id}")
    assert dig(his, "chats", 2, "with") == scene.world.bot.id
    assert dig(his, "chats", 2, "title") == "Baobab"


async def test_a_message_is_the_bot_apis_with_a_safe_wrapper(scene: Scene, room: Room) -> None:
    said = await room.awa("/messages", text="1 < 2, see /agenda and https://who.int")
    assert dig(said, "message", "mine") is True
    assert dig(said, "message", "html") == (
        '1 &lt; 2, see <span class="bot-command">/agenda</span> and '
        '<a href="https://who.int" target="_blank" rel="noopener noreferrer">https://who.int</a>'
    )
    assert scene.updates("message")[-1] == dig(said, "message", "message")


async def test_a_reply_may_name_the_latest_message_of_the_bot_or_the_pinned_one(
    scene: Scene, room: Room, bot: Bot
) -> None:
    first = await bot.send_message(scene.group.id, "Q3")
    await bot.pin_chat_message(scene.group.id, first.message_id)
    await bot.send_message(scene.group.id, "Reminder")
    to_bot = await room.awa("/messages", text="a", reply_to="bot", quote="mind")
    to_pinned = await room.awa("/messages", text="b", reply_to="pinned")
    assert dig(to_bot, "message", "message", "reply_to_message", "text") == "Reminder"
    assert dig(to_bot, "message", "message", "quote", "text") == "mind"
    assert dig(to_pinned, "message", "message", "reply_to_message", "text") == "Q3"


async def test_photos_documents_stickers_and_albums_arrive_as_telegram_sends_them(scene: Scene, room: Room) -> None:
    data = base64.b64encode(b"bytes").decode()
    await room.awa("/messages", photo=data, caption="seen")
    document = await room.awa("/messages", document={"name": "plan.csv", "base64": data})
    await room.awa("/messages", sticker="🙂")
    await room.awa("/messages", album=[data, data], text="two")
    photo, _, sticker, one, two = scene.updates("message")[-5:]
    assert photo["caption"] == "seen"
    assert dig(sticker, "sticker", "emoji") == "🙂"
    assert one["media_group_id"] == two["media_group_id"]
    assert (one["caption"], "caption" in two) == ("two", False)
    async with scene.client() as client:
        file = await client.get(str(dig(document, "message", "file_url")))
    assert (file.content, file.headers["content-disposition"]) == (b"bytes", "attachment; filename*=UTF-8''plan.csv")


async def test_edits_reactions_and_removals_show(scene: Scene, room: Room) -> None:
    said = await room.awa("/messages", text="one")
    number = dig(said, "message", "message", "message_id")
    path = f"{room.here}/messages/{number}"
    await room.ask("PUT", path, {"as": scene.awa.id, "text": "two"})
    await room.ask("POST", path + "/reactions", {"as": scene.joao.id, "emoji": "👍"})
    await room.ask("PUT", path, {"as": scene.joao.id, "text": "not mine"}, 400)
    listed = await room.ask("GET", f"{room.here}/messages?as={scene.joao.id}")
    last = dig(listed, "messages", -1)
    assert dig(last, "message", "text") == "two"
    assert dig(last, "reactions") == [{"emoji": "👍", "count": 1, "mine": True}]
    await room.ask("DELETE", path, {"as": scene.awa.id})
    assert scene.group.post(int(str(number))) is None


async def test_older_messages_come_page_by_page(scene: Scene, room: Room) -> None:
    ids = [scene.awa.say(scene.group, f"message {n}").id for n in range(6)]
    page = await room.ask("GET", f"{room.here}/messages?before={ids[4]}&limit=2")
    assert [dig(page, "messages", i, "message", "message_id") for i in (0, 1)] == ids[2:4]


async def test_a_press_brings_the_bots_answer(scene: Scene, room: Room, bot: Bot) -> None:
    buttons = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="k")]])
    await bot.get_updates(offset=2**40)
    sent = await bot.send_message(scene.group.id, "Agreed?", reply_markup=buttons)
    pressing = asyncio.create_task(room.awa(f"/messages/{sent.message_id}/press", row=0, column=0))
    update = (await bot.get_updates(timeout=5))[0]
    assert update.callback_query
    assert update.callback_query.data == "k"
    await bot.answer_callback_query(update.callback_query.id, "Noted", show_alert=True)
    assert await pressing == {"answer": {"text": "Noted", "show_alert": True}}


async def test_a_link_button_opens_its_page_or_starts_the_bot(scene: Scene, room: Room, bot: Bot) -> None:
    links = ("https://who.int/", "https://t.me/baobab_bot?start=q1", "https://t.me/other_bot?start=q1")
    buttons = InlineKeyboardMarkup([[InlineKeyboardButton("x", url=link) for link in links]])
    sent = await bot.send_message(scene.group.id, "Links", reply_markup=buttons)
    path = f"/messages/{sent.message_id}/press"
    assert await room.awa(path, row=0, column=0) == {"answer": {"url": links[0]}}
    assert await room.awa(path, row=0, column=2) == {"answer": {"url": links[2]}}
    assert await room.awa(path, row=0, column=1) == {"open_chat": scene.awa.id}
    assert scene.updates("message")[-1]["text"] == "/start q1"


async def test_groups_people_topics_and_members_are_made(scene: Scene, room: Room) -> None:
    person = await room.ask("POST", "/room/people", {"name": "Aminata", "language": "fr"})
    body: dict[str, object] = {
        "type": "group",
        "title": "Small",
        "members": [dig(person, "id")],
        "admins": [scene.fatou.id],
    }
    small = await room.ask("POST", "/room/chats", body)
    big = await room.ask("POST", f"/room/chats/{dig(small, 'id')}/migrate")
    assert (dig(small, "type"), dig(big, "type")) == ("group", "supergroup")
    plans: dict[str, object] = {"title": "Forum", "admins": [scene.fatou.id], "is_forum": True, "add_bot": "member"}
    forum = await room.ask("POST", "/room/chats", plans)
    topic: dict[str, object] = {"as": scene.fatou.id, "name": "Questions"}
    await room.ask("POST", f"/room/chats/{dig(forum, 'id')}/topics", topic)
    promoted: dict[str, object] = {"as": scene.fatou.id, "user": scene.world.bot.id, "status": "administrator"}
    after = await room.ask("POST", f"/room/chats/{dig(forum, 'id')}/members", promoted)
    assert {"user": scene.world.bot.id, "status": "administrator"} in _members(after)


def _members(chat: object) -> list[object]:
    members = dig(chat, "members")
    assert isinstance(members, list)
    return members


@pytest.mark.parametrize(
    ("path", "body", "answer"),
    [
        ("/messages", {"as": 5, "text": "x"}, (404, "There is no person 5.")),
        ("/messages", {"as": 1001}, (400, "A message needs text or an attachment.")),
        ("/messages", {"as": 1001, "text": "x", "reply_to": 99}, (404, "There is no message 99 here.")),
        ("/messages", {"as": 1001, "text": "x", "anonymous": True}, (400, "Only administrators can be anonymous.")),
        ("/messages", {"as": 1001, "txt": "x"}, (400, "txt: Extra inputs are not permitted")),
        ("/messages/1/press", {"as": 1001, "row": 0, "column": 0}, (404, "There is no such button.")),
        ("/members", {"as": 1001, "user": 1002, "status": "kicked"}, (400, "Awa does not lead Learning for UHC.")),
        ("/topics", {"as": 1004, "name": "x"}, (400, "Fatou cannot open topics in Learning for UHC.")),
        ("/migrate", {}, (400, "Only a basic group can become a supergroup.")),
    ],
)
async def test_a_mistake_gets_one_sentence(
    room: Room, path: str, body: dict[str, object], answer: tuple[int, str]
) -> None:
    status, sentence = answer
    assert await room.ask("POST", room.here + path, body, status) == {"error": sentence}


async def test_the_clock_is_shared_and_never_goes_back(scene: Scene, room: Room) -> None:
    due = (MONDAY + timedelta(days=4)).isoformat()
    await room.ask("PUT", "/clock/next", {"at": due, "what": "the reminder"})
    assert await room.ask("POST", "/clock", {"advance_seconds": 3600}) == {
        "now": "2026-03-02T10:00:00+00:00",
        "next": {"at": due, "what": "the reminder"},
        "next_human": None,
    }
    assert dig(await room.ask("POST", "/clock", {"to_next": True}), "now") == due
    assert dig(await room.ask("POST", "/clock", {"to_next": True}), "now") == due
    refusal = await room.ask("POST", "/clock", {"now": MONDAY.isoformat()}, 400)
    assert refusal == {"error": "The clock never goes backwards."}
    assert scene.world.clock.unix() == int((MONDAY + timedelta(days=4)).timestamp())


async def test_a_script_is_played_at_its_moments_and_the_bots_events_get_their_time(scene: Scene, room: Room) -> None:
    steps: list[dict[str, object]] = [
        {"path": f"{room.here}/messages", "body": {"as": scene.awa.id, "text": "Monday"}},
        {"after_seconds": 86400, "path": f"{room.here}/messages", "body": {"as": scene.awa.id, "text": "Tuesday"}},
        {"path": f"{room.here}/messages", "body": {"as": 5, "text": "nobody"}},
    ]
    await room.ask("PUT", "/room/script", {"steps": steps})
    noon = MONDAY + timedelta(hours=3)
    await room.ask("PUT", "/clock/next", {"at": noon.isoformat(), "what": "lunch"})
    changes: asyncio.Queue[Change] = asyncio.Queue()
    scene.world.watchers.add(changes)
    await room.ask("POST", "/room/script/play", {"pause_seconds": 0})
    while dig(state := await room.ask("GET", "/room/script"), "playing"):
        await asyncio.wait_for(changes.get(), 10)
    assert [p.words.text for p in scene.group.posts.values() if p.words.text] == ["Monday", "Tuesday"]
    assert scene.world.clock.now() == MONDAY + timedelta(days=1)
    assert "There is no person 5." in str(dig(state, "problems"))


async def test_a_script_at_the_clocks_own_pace_waits_until_it_is_moved_or_stopped(scene: Scene, room: Room) -> None:
    step: dict[str, object] = {
        "after_seconds": 60,
        "path": f"{room.here}/messages",
        "body": {"as": scene.awa.id, "text": "later"},
    }
    started = await room.ask("POST", "/room/script", {"steps": [step]})
    assert dig(started, "playing") is True
    await room.ask("POST", "/room/script", {"steps": [step]}, 400)
    stopped = await room.ask("POST", "/room/script/stop")
    assert dig(stopped, "playing") is False
    assert scene.updates("message")[-1].get("text") != "later"


async def test_faults_are_switched_on_listed_and_cleared(scene: Scene, room: Room) -> None:
    on = await room.ask("POST", "/room/faults", {"flood": True, "add": [{"what": "slow", "seconds": 0.5}]})
    assert (dig(on, "flood"), dig(on, "active", 0, "seconds")) == (True, 0.5)
    assert await room.ask("GET", "/room/faults") == on
    assert await room.ask("POST", "/room/faults", {"flood": False, "clear": True}) == {"flood": False, "active": []}
    assert not scene.world.flood.on


async def test_the_menu_is_the_one_telegram_would_show(scene: Scene, room: Room, bot: Bot) -> None:
    await bot.set_my_commands([("agenda", "La question")], language_code="fr")
    shown = await room.ask("GET", f"{room.here}/commands?as={scene.awa.id}")
    assert shown == {"commands": [{"command": "agenda", "description": "La question"}]}
