"""For everyone: by keyboard alone, on a small phone, in light and dark, and against hostile words."""

import pytest
from playwright.sync_api import Page, expect

from tests.emulator.conftest import Scene
from tests.emulator.page.conftest import Elsewhere, Open

HOSTILE = "<img src=x onerror=window.broken=1>"
LONG_WORD = "donaudampfschifffahrt" * 12

CONTRASTS = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const over = ([r, g, b, a], [R, G, B]) => [[r, R], [g, G], [b, B]].map(([x, y]) => (x * a + y * (255 - a)) / 255);
  const light = (rgb) => rgb.map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (node) =>
    node ? over(rgba(getComputedStyle(node).backgroundColor), ground(node.parentElement)) : [255, 255, 255];
  const shown = (node) => node.checkVisibility() && !node.closest(".spoiler, :disabled, script, style");
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), faint = [];
  for (let node; (node = walker.nextNode()); ) {
    const holder = node.parentElement, style = getComputedStyle(holder);
    if (!node.data.trim() || !shown(holder)) continue;
    const below = ground(holder), ink = over(rgba(style.color), below);
    const [dark, bright] = [light(below), light(ink)].sort((one, other) => one - other);
    const ratio = (bright + 0.05) / (dark + 0.05);
    if (ratio < 4.5) faint.push(`${ratio.toFixed(2)} ${holder.className} ${node.data.slice(0, 40)}`);
  }
  return faint;
}"""


def _everything(scene: Scene, elsewhere: Elsewhere) -> None:
    """Fill the room with one of each kind of message."""
    keys = {"inline_keyboard": [[{"text": "Why?", "callback_data": "why"}, {"text": "More", "url": "https://bmj.com"}]]}
    question = elsewhere.bot_says(
        "<b>UHC Q3</b> Ask @baobab_bot #pay /agenda <a href='https://bmj.com'>Read</a>"
        "<blockquote>Why we ask</blockquote><pre>one\ntwo</pre>",
        reply_markup=keys,
    )
    elsewhere.bot("pinChatMessage", chat_id=scene.group.id, message_id=question)
    for person in (scene.awa, scene.joao, scene.grace, scene.fatou):
        sent = elsewhere.says(person, f"Réponse de {person.name} {LONG_WORD}", reply_to=question)
        elsewhere.reacts(scene.awa, sent, "👍")
    elsewhere.says(scene.fatou, "Nous", anonymous=True)
    elsewhere.says(scene.joao, "", document={"name": f"{LONG_WORD}.csv", "base64": "YQ=="})
    options = [{"text": "A"}, {"text": LONG_WORD[:90]}]
    elsewhere.bot("sendPoll", chat_id=scene.group.id, question="Next?", options=options)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_text_meets_wcag_aa(scene: Scene, elsewhere: Elsewhere, visit: Open, scheme: str) -> None:
    _everything(scene, elsewhere)
    tab = visit(scene.awa, scheme=scheme)
    expect(tab.page.get_by_role("group", name="Next?")).to_be_visible()
    assert tab.page.evaluate(CONTRASTS) == []
    tab.page.get_by_role("button", name="Change who you are").click()
    assert tab.page.evaluate(CONTRASTS) == []


def test_nothing_is_wider_than_a_phone_of_360_pixels(scene: Scene, elsewhere: Elsewhere, visit: Open) -> None:
    _everything(scene, elsewhere)
    elsewhere.does("PUT", "/clock/next", at="2026-03-08T18:00:00+00:00", what=f"Closing {LONG_WORD}")
    elsewhere.does("PUT", "/room/script", steps=[{"path": "/room/people", "body": {"name": "Amina"}}])
    tab = visit(scene.awa, width=360)
    expect(tab.page.get_by_role("group", name="Next?")).to_be_visible()
    assert _too_wide(tab.page) == []
    tab.page.get_by_role("link", name="Back to the rooms").click()
    expect(tab.page.get_by_role("link", name="Learning for UHC")).to_be_visible()
    assert _too_wide(tab.page) == []


def _too_wide(page: Page) -> list[str]:
    found: list[str] = page.evaluate(
        """() => [...document.querySelectorAll("html, body, .top, .house, .bubble, button")]
          .filter((node) => node.scrollWidth > innerWidth || node.getBoundingClientRect().right > innerWidth)
          .map((node) => `${node.localName}.${node.className}`)"""
    )
    return found


def test_a_phone_shows_the_list_or_one_chat(scene: Scene, visit: Open) -> None:
    tab = visit(scene.awa, None, width=360)
    room = tab.page.get_by_role("link", name="Learning for UHC")
    room.click()
    expect(tab.text()).to_be_visible()
    expect(room).to_be_hidden()
    tab.page.go_back()
    expect(room).to_be_visible()
    expect(tab.text()).to_be_hidden()


def test_a_swipe_starts_a_reply_on_a_phone(scene: Scene, elsewhere: Elsewhere, visit: Open) -> None:
    elsewhere.says(scene.joao, "Dois meses")
    tab = visit(scene.awa, width=360)
    tab.message("Dois meses").evaluate(
        """node => {
          const touch = (x) => new Touch({ identifier: 1, target: node, clientX: x, clientY: 300 });
          const fire = (kind, touches) => node.dispatchEvent(new TouchEvent(kind, { touches, bubbles: true }));
          fire("touchstart", [touch(300)]);
          fire("touchmove", [touch(220)]);
          fire("touchend", []);
        }"""
    )
    expect(tab.page.get_by_text("Reply to João")).to_be_visible()


def test_a_keyboard_alone_chooses_a_room_replies_reacts_and_cancels(
    scene: Scene, elsewhere: Elsewhere, visit: Open
) -> None:
    elsewhere.says(scene.joao, "Dois meses")
    elsewhere.says(scene.grace, "Same here")
    tab = visit(scene.awa, None)
    keys = tab.page.keyboard
    _tab_to(tab.page, "Learning for UHC")
    keys.press("Enter")
    expect(tab.message("Same here")).to_be_visible()
    _tab_to(tab.page, "Grace,")
    keys.press("ArrowUp")
    expect(tab.message("Dois meses")).to_be_focused()
    keys.press("Enter")
    keys.press("Enter")
    expect(tab.page.get_by_text("Reply to João")).to_be_visible()
    keys.press("Escape")
    expect(tab.page.get_by_text("Reply to João")).to_be_hidden()
    tab.message("Dois meses").focus()
    keys.press("Enter")
    keys.press("ArrowUp")
    keys.press("Enter")
    expect(tab.message("Dois meses").locator(".chip")).to_have_count(1)


def _tab_to(page: Page, name: str) -> None:
    """Press Tab until something of that name has the focus."""
    for _ in range(40):
        page.keyboard.press("Tab")
        if name in page.evaluate("() => document.activeElement.ariaLabel ?? document.activeElement.textContent"):
            return
    raise AssertionError(f"No way to {name} by keyboard.")


def test_a_screen_reader_hears_what_arrives_but_not_the_history(
    scene: Scene, elsewhere: Elsewhere, visit: Open
) -> None:
    elsewhere.says(scene.joao, "Dois meses")
    tab = visit(scene.awa)
    expect(tab.message("Dois meses")).to_be_visible()
    live = tab.page.locator('[aria-live="polite"]')
    expect(live).to_be_empty()
    elsewhere.says(scene.grace, "Same here")
    expect(live).to_have_text("Grace: Same here")


def test_right_to_left_words_run_right_to_left(scene: Scene, elsewhere: Elsewhere, visit: Open) -> None:
    elsewhere.says(scene.grace, "لم ندفع منذ ثلاثة أشهر")
    expect(visit(scene.awa).message("لم ندفع").locator(".text")).to_have_css("direction", "rtl")


def test_hostile_names_words_and_files_stay_words(scene: Scene, elsewhere: Elsewhere, visit: Open) -> None:
    mallory = scene.world.add_person(HOSTILE, "en")
    room = scene.world.add_group(f"Room {HOSTILE}", members=[scene.awa, mallory], admins=[scene.fatou], is_forum=True)
    scene.world.add_bot_to(room)
    scene.world.add_topic(room, HOSTILE)
    path = f"/room/chats/{room.id}/messages"
    elsewhere.does("POST", path, **{"as": mallory.id, "text": f"Hello {HOSTILE}"})
    elsewhere.does("POST", path, **{"as": mallory.id, "document": {"name": HOSTILE, "base64": "YQ=="}})
    keys = {"inline_keyboard": [[{"text": HOSTILE, "callback_data": "x"}]]}
    elsewhere.bot("sendMessage", chat_id=room.id, text=f"{HOSTILE}", reply_markup=keys)
    elsewhere.bot("sendPoll", chat_id=room.id, question=HOSTILE, options=[{"text": HOSTILE}, {"text": "B"}])
    elsewhere.bot("setMyCommands", commands=[{"command": "agenda", "description": HOSTILE}])
    tab = visit(scene.awa, room)
    expect(tab.message(f"Hello {HOSTILE}")).to_be_visible()
    tab.button("Commands").click()
    expect(tab.page.get_by_role("option")).to_contain_text(HOSTILE)
    tab.page.get_by_role("button", name="Change who you are").click()
    assert tab.page.evaluate("window.broken") is None
    assert tab.page.locator("main img").count() == 0


def test_the_page_copies_only_the_marks_it_knows(scene: Scene, visit: Open) -> None:
    tab = visit(scene.awa)
    copied = tab.page.evaluate(
        """() => {
          const holder = document.createElement("div");
          holder.append(formatted(`<b class="key" id="feed">bold</b><script>x()</script><img src="x">
            <a href="javascript:x()">link</a><iframe srcdoc="x"></iframe><form><i>kept</i></form>`));
          return holder.innerHTML.replace(/\\s+/g, " ");
        }"""
    )
    assert copied == "<b>bold</b> <span>link</span><i>kept</i>"
