"""What a person does: write, reply, quote, edit, delete, react, vote, attach, press, command, move the clock."""

import base64

from playwright.sync_api import expect

from tests.emulator.conftest import Scene
from tests.emulator.page.conftest import Elsewhere, Open

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def test_enter_sends_and_shift_enter_breaks_the_line(scene: Scene, visit: Open) -> None:
    tab = visit(scene.awa)
    tab.text().press_sequentially("Trois mois")
    tab.text().press("Shift+Enter")
    tab.text().press_sequentially("sans paie")
    tab.text().press("Enter")
    expect(tab.message("sans paie").locator(".text")).to_contain_text("Trois mois\nsans paie", use_inner_text=True)
    expect(tab.text()).to_have_value("")
    stored = scene.group.post(scene.group.last_id)
    assert stored is not None
    assert stored.words.text == "Trois mois\nsans paie"


def test_what_the_server_refuses_is_said_and_the_words_stay(scene: Scene, elsewhere: Elsewhere, visit: Open) -> None:
    tab = visit(scene.awa)
    elsewhere.does(
        "POST",
        f"/room/chats/{scene.group.id}/members",
        **{"as": scene.fatou.id, "user": scene.awa.id, "status": "restricted"},
    )
    tab.text().fill("Trois mois sans paie")
    tab.text().press("Enter")
    expect(tab.page.get_by_text("Awa is not allowed to do this")).to_be_visible()
    expect(tab.text()).to_have_value("Trois mois sans paie")


def test_a_reply_carries_the_words_that_were_selected_as_its_quote(
    scene: Scene, elsewhere: Elsewhere, visit: Open
) -> None:
    elsewhere.says(scene.joao, "O comité publicou a lista na parede.")
    tab = visit(scene.awa)
    tab.message("O comité").locator(".text").evaluate(
        "node => getSelection().setBaseAndExtent(node.firstChild, 2, node.firstChild, 8)"
    )
    tab.menu("O comité", "Reply")
    expect(tab.page.get_by_text("Quoting João")).to_be_visible()
    tab.text().fill("Lequel ?")
    tab.text().press("Enter")
    expect(tab.message("Lequel ?").locator(".quoted")).to_contain_text("comité")
    expect(tab.page.get_by_text("Quoting João")).to_be_hidden()


def test_one_edits_and_deletes_ones_own_message(scene: Scene, elsewhere: Elsewhere, visit: Open) -> None:
    elsewhere.says(scene.awa, "Deux mois")
    tab = visit(scene.awa)
    tab.menu("Deux mois", "Edit")
    expect(tab.text()).to_have_value("Deux mois")
    tab.text().fill("Trois mois")
    tab.text().press("Enter")
    expect(tab.message("Trois mois")).to_contain_text("edited")
    tab.menu("Trois mois", "Delete")
    tab.button("OK").click()
    expect(tab.page.get_by_text("Trois mois")).to_have_count(0)


def test_a_message_of_somebody_else_offers_neither_edit_nor_delete(
    scene: Scene, elsewhere: Elsewhere, visit: Open
) -> None:
    elsewhere.says(scene.joao, "Dois meses")
    tab = visit(scene.awa)
    tab.message("Dois meses").get_by_role("button", name="More").click()
    expect(tab.page.get_by_role("menuitem")).to_have_text(["Reply", "Copy text"])


def test_a_reaction_is_put_counted_and_taken_back(scene: Scene, elsewhere: Elsewhere, visit: Open) -> None:
    sent = elsewhere.says(scene.joao, "Dois meses")
    tab = visit(scene.awa)
    tab.menu("Dois meses", "React 🔥")
    chip = tab.message("Dois meses").locator(".chip")
    expect(chip).to_have_text("🔥 1")
    expect(chip).to_have_attribute("aria-pressed", "true")
    elsewhere.reacts(scene.grace, sent, "🔥")
    expect(chip).to_have_text("🔥 2")
    chip.click()
    expect(chip).to_have_text("🔥 1")
    expect(chip).to_have_attribute("aria-pressed", "false")


def test_a_vote_is_counted_and_can_be_taken_back(scene: Scene, elsewhere: Elsewhere, visit: Open) -> None:
    options = [{"text": "Who supervises?"}, {"text": "Qui paie ?"}]
    elsewhere.bot("sendPoll", chat_id=scene.group.id, question="What next?", options=options)
    poll = visit(scene.awa).page.get_by_role("group", name="What next?")
    poll.get_by_role("radio", name="Qui paie ?").click()
    expect(poll.get_by_role("radio", name="Qui paie ?")).to_be_checked()
    expect(poll).to_contain_text("1 vote")
    expect(poll).to_contain_text("100%")
    poll.get_by_role("button", name="Take my vote back").click()
    expect(poll).to_contain_text("0 votes")


def test_a_photo_is_attached_shown_and_sent_with_its_caption(scene: Scene, visit: Open) -> None:
    tab = visit(scene.awa)
    tab.page.locator("#file-input").set_input_files({"name": "mur.png", "mimeType": "image/png", "buffer": PIXEL})
    expect(tab.page.get_by_text("mur.png")).to_be_visible()
    tab.text().fill("La liste au mur")
    tab.text().press("Enter")
    picture = tab.message("La liste au mur").get_by_role("img", name="La liste au mur")
    expect(picture).to_be_visible()
    expect(picture).to_have_js_property("naturalWidth", 1)
    expect(tab.page.get_by_text("mur.png")).to_be_hidden()


def test_a_pressed_button_shows_the_bots_answer_as_toast_or_alert(
    scene: Scene, elsewhere: Elsewhere, visit: Open
) -> None:
    keys = {"inline_keyboard": [[{"text": "Why?", "callback_data": "why:3"}]]}
    elsewhere.bot_says("This week's question", reply_markup=keys)
    tab = visit(scene.awa)
    tab.button("Why?").click()
    assert elsewhere.bot_answers_press("Three countries are asking.") == "why:3"
    expect(tab.page.get_by_role("status").get_by_text("Three countries are asking.")).to_be_visible()
    tab.button("Why?").click()
    elsewhere.bot_answers_press("Read this first.", alert=True)
    expect(tab.page.get_by_role("dialog")).to_contain_text("Read this first.")
    tab.page.keyboard.press("Enter")
    expect(tab.page.get_by_role("dialog")).to_be_hidden()


def test_a_deep_link_opens_the_private_chat_and_starts_the_bot(scene: Scene, elsewhere: Elsewhere, visit: Open) -> None:
    keys = {"inline_keyboard": [[{"text": "Answer in private", "url": "https://t.me/baobab_bot?start=a3"}]]}
    elsewhere.bot_says("This week's question", reply_markup=keys)
    tab = visit(scene.awa)
    tab.button("Answer in private").click()
    expect(tab.page.get_by_role("heading", name="Baobab", exact=True)).to_be_visible()
    expect(tab.message("/start a3")).to_be_visible()


def test_the_command_menu_is_the_one_telegram_would_show_this_person(
    scene: Scene, elsewhere: Elsewhere, visit: Open
) -> None:
    commands = [{"command": "agenda", "description": "The question"}, {"command": "help", "description": "Help"}]
    french = [{"command": "agenda", "description": "La question de la semaine"}]
    elsewhere.bot("setMyCommands", commands=commands)
    elsewhere.bot("setMyCommands", commands=french, language_code="fr")
    tab = visit(scene.grace)
    tab.button("Commands").click()
    expect(tab.page.get_by_role("option")).to_have_text(["/agendaThe question", "/helpHelp"])
    tab.become("Awa")
    tab.text().press_sequentially("/a")
    expect(tab.page.get_by_role("option")).to_have_text(["/agendaLa question de la semaine"])
    tab.text().press("Enter")
    expect(tab.message("/agenda@baobab_bot")).to_be_visible()


def test_a_private_chat_with_the_bot_opens_from_the_list(scene: Scene, visit: Open) -> None:
    tab = visit(scene.joao)
    tab.page.get_by_role("button", name="Baobab Start").click()
    expect(tab.message("/start")).to_be_visible()


def test_the_clock_moves_by_an_hour_a_day_and_to_the_next_event(
    scene: Scene, elsewhere: Elsewhere, visit: Open
) -> None:
    tab = visit(scene.awa)
    now = tab.page.locator("#now")
    expect(now).to_have_text("Mon, 2 Mar 202609:00 UTC")
    tab.button("One hour later").click()
    expect(now).to_have_text("Mon, 2 Mar 202610:00 UTC")
    tab.button("One day later").click()
    expect(now).to_have_text("Tue, 3 Mar 202610:00 UTC")
    expect(tab.button("Nothing planned")).to_be_disabled()
    elsewhere.does("PUT", "/clock/next", at="2026-03-08T18:00:00+00:00", what="UHC Q3 closes")
    tab.button("Next: UHC Q3 closes · Sun 18:00").click()
    expect(now).to_have_text("Sun, 8 Mar 202618:00 UTC")


def test_a_scripted_week_is_played_and_can_be_stopped(scene: Scene, elsewhere: Elsewhere, visit: Open) -> None:
    tab = visit(scene.awa)
    expect(tab.page.locator("#play")).to_be_hidden()
    path = f"/room/chats/{scene.group.id}/messages"
    steps = [
        {"path": path, "after_seconds": 0, "body": {"as": scene.joao.id, "text": "Bom dia"}},
        {"path": path, "after_seconds": 864_000, "body": {"as": scene.joao.id, "text": "Até logo"}},
    ]
    elsewhere.does("PUT", "/room/script", steps=steps)
    elsewhere.does("POST", "/clock", advance_seconds=0)
    tab.button("Play the week").click()
    expect(tab.message("Bom dia")).to_be_visible()
    tab.button("Stop the week").click()
    expect(tab.button("Play the week")).to_be_visible()
