"""What a person sees: formatting, quotes, history, what is new, rooms and topics."""

import re

from playwright.sync_api import Page, expect

from tests.emulator.conftest import Scene
from tests.emulator.page.conftest import Elsewhere, Open

QUOTES = "\n".join(f"The county moved our stipends into its own budget line, answer {n}." for n in range(9))


def test_a_message_from_the_bot_shows_its_formatting(scene: Scene, elsewhere: Elsewhere, visit: Open) -> None:
    elsewhere.bot_says("<b>What we heard</b>\n<code>/show 3</code> by <i>Awa</i> <tg-spoiler>Boane</tg-spoiler>")
    message = visit(scene.awa).message("What we heard")
    expect(message.locator("b", has_text="What we heard")).to_be_visible()
    expect(message.locator("code")).to_have_text("/show 3")
    hidden = message.get_by_role("button", name="Hidden text: show")
    hidden.click()
    expect(hidden).to_have_count(0)
    expect(message).to_contain_text("Boane")


def test_a_moment_is_shown_by_the_clock_of_whoever_reads(scene: Scene, elsewhere: Elsewhere, visit: Open) -> None:
    words = 'Next: <tg-time unix="1772442000" format="wDt">2026-03-02 09:00 UTC</tg-time>'
    elsewhere.bot("sendMessage", chat_id=scene.group.id, text=words, parse_mode="HTML")
    shown = visit(scene.awa).message("Next:").locator("time.moment")
    expect(shown).to_contain_text("March 2")
    expect(shown).to_have_attribute("datetime", "2026-03-02T09:00:00.000Z")


def test_an_expandable_quote_opens_closes_and_stays_open_when_others_react(
    scene: Scene, elsewhere: Elsewhere, visit: Open
) -> None:
    sent = elsewhere.bot_says(f"Summary\n<blockquote expandable>{QUOTES}</blockquote>")
    message = visit(scene.awa).message("Summary")
    message.get_by_role("button", name="Show all").click()
    height = message.locator(".fold").evaluate("node => node.clientHeight")
    assert height == message.locator(".fold").evaluate("node => node.scrollHeight")
    elsewhere.reacts(scene.joao, sent, "👍")
    expect(message.get_by_role("button", name="👍 1")).to_be_visible()
    message.get_by_role("button", name="Show less").click()
    expect(message.get_by_role("button", name="Show all")).to_be_visible()
    assert message.locator(".fold").evaluate("node => node.clientHeight") < height


def test_a_tap_on_a_quoted_reply_goes_to_its_source(scene: Scene, elsewhere: Elsewhere, visit: Open) -> None:
    source = elsewhere.says(scene.awa, "Le paiement mobile a tenu tant que le partenaire payait les frais.")
    for number in range(80):
        elsewhere.says(scene.grace, f"Meanwhile, thought {number}")
    elsewhere.says(scene.joao, "Aqui também.", reply_to=source, quote="le partenaire payait")
    tab = visit(scene.grace)
    reply = tab.message("Aqui também.").get_by_role("button", name="le partenaire payait")
    expect(reply).to_contain_text("Awa")
    reply.click()
    expect(tab.page.locator("article.flash")).to_contain_text("Le paiement mobile a tenu")
    expect(tab.page.locator("article.flash")).to_be_in_viewport()


def test_a_link_to_a_message_leads_there_without_leaving_the_page(
    scene: Scene, elsewhere: Elsewhere, visit: Open
) -> None:
    source = elsewhere.says(scene.awa, "Trois mois sans paie")
    short = str(scene.group.id).removeprefix("-100")
    elsewhere.bot_says(f'See <a href="https://t.me/c/{short}/{source}">UHC (1)</a>')
    tab = visit(scene.joao)
    tab.page.get_by_role("link", name="UHC (1)", exact=True).click()
    expect(tab.page.locator("article.flash")).to_contain_text("Trois mois sans paie")


def test_six_hundred_messages_come_page_by_page_and_nothing_jumps(
    scene: Scene, elsewhere: Elsewhere, visit: Open
) -> None:
    for number in range(600):
        scene.awa.say(scene.group, f"Old thought {number} ends here")
    tab = visit(scene.grace)
    expect(tab.message("Old thought 599")).to_be_in_viewport()
    assert tab.page.locator("article").count() == 50
    while tab.page.locator("article").count() < 600:
        shown = tab.page.locator("article").count()
        name = tab.page.locator("article").first.get_attribute("data-id")
        held = tab.page.locator(f'[data-id="{name}"]')
        held.scroll_into_view_if_needed()
        expect(tab.page.locator("article")).not_to_have_count(shown)
        expect(held).to_be_in_viewport()
    expect(tab.page.locator("article").first).to_contain_text("Old thought 0 ends")


def test_what_is_new_waits_below_while_one_reads_above(scene: Scene, elsewhere: Elsewhere, visit: Open) -> None:
    for number in range(60):
        scene.joao.say(scene.group, f"Old thought {number} ends here")
    tab = visit(scene.awa)
    expect(tab.message("Old thought 59")).to_be_in_viewport()
    tab.message("Old thought 40 ").scroll_into_view_if_needed()
    before = _top(tab.page)
    elsewhere.says(scene.grace, "Fresh news")
    pill = tab.button("1 new message")
    pill.click()
    assert before > 0
    expect(tab.message("Fresh news")).to_be_in_viewport()
    expect(pill).to_be_hidden()
    elsewhere.says(scene.grace, "Fresher news")
    expect(tab.message("Fresher news")).to_be_in_viewport()


def _top(page: Page) -> float:
    return float(page.locator("#feed").evaluate("feed => feed.scrollTop"))


def test_an_edited_message_says_so_and_a_deleted_one_is_gone(scene: Scene, elsewhere: Elsewhere, visit: Open) -> None:
    sent = elsewhere.says(scene.joao, "Dois meses")
    tab = visit(scene.awa)
    path = f"/room/chats/{scene.group.id}/messages/{sent}"
    elsewhere.does("PUT", path, **{"as": scene.joao.id, "text": "Três meses"})
    expect(tab.message("Três meses")).to_contain_text("edited")
    elsewhere.does("DELETE", path, **{"as": scene.joao.id})
    expect(tab.page.get_by_text("Três meses")).to_have_count(0)


def test_the_pinned_message_stands_on_top_and_leads_to_itself(scene: Scene, elsewhere: Elsewhere, visit: Open) -> None:
    question = elsewhere.bot_says("What made the change stick?")
    elsewhere.bot("pinChatMessage", chat_id=scene.group.id, message_id=question)
    for number in range(30):
        elsewhere.says(scene.grace, f"Thought {number}")
    tab = visit(scene.awa)
    tab.page.get_by_role("button", name="Pinned message").click()
    expect(tab.page.locator("article.flash")).to_contain_text("What made the change stick?")


def test_a_document_can_be_downloaded(scene: Scene, elsewhere: Elsewhere, visit: Open) -> None:
    elsewhere.says(scene.fatou, "", document={"name": "answers.csv", "base64": "YSxiCg=="}, caption="Week 3")
    tab = visit(scene.awa)
    with tab.page.expect_download() as download:
        tab.page.get_by_role("link", name="answers.csv").click()
    assert download.value.suggested_filename == "answers.csv"
    assert download.value.path().read_bytes() == b"a,b\n"


def test_switching_who_one_is_changes_the_perspective_at_once(scene: Scene, elsewhere: Elsewhere, visit: Open) -> None:
    elsewhere.says(scene.awa, "Trois mois sans paie")
    tab = visit(scene.awa)
    expect(tab.message("Trois mois")).to_have_class(re.compile("mine"))
    tab.become("João")
    expect(tab.message("Trois mois")).not_to_have_class(re.compile("mine"))
    expect(tab.message("Trois mois")).to_contain_text("Awa")


def test_a_first_visit_on_a_laptop_begins_in_a_members_room(scene: Scene, visit: Open) -> None:
    page = visit(scene.fatou).page
    start = page.url.partition("#")[0]
    page.goto("about:blank")
    page.goto(start)
    expect(page.get_by_role("button", name="You are Awa, member")).to_be_visible()
    expect(page.get_by_role("heading", name="Learning for UHC")).to_be_visible()


def test_a_newcomer_sees_no_room_until_they_join_one(scene: Scene, visit: Open) -> None:
    tab = visit(scene.awa, None)
    tab.page.get_by_role("button", name="Change who you are").click()
    tab.page.get_by_role("menuitem", name="Someone new").click()
    tab.page.get_by_role("textbox", name="newcomer").fill("Amina, sw")
    tab.button("OK").click()
    expect(tab.page.get_by_role("button", name="You are Amina, newcomer")).to_be_visible()
    tab.page.get_by_role("button", name="Learning for UHC Join").click()
    expect(tab.page.get_by_role("heading", name="Learning for UHC")).to_be_visible()
    expect(tab.page.get_by_text("Amina joined")).to_be_visible()


def test_a_forum_shows_one_topic_at_a_time(scene: Scene, elsewhere: Elsewhere, visit: Open) -> None:
    forum = scene.world.add_group("Forum", members=[scene.awa], admins=[scene.fatou], is_forum=True)
    scene.world.add_bot_to(forum)
    topic = scene.world.add_topic(forum, "Question of the week")
    scene.awa.say(forum, "Bonjour à tous")
    scene.awa.say(forum, "Ma réponse", thread=topic.id)
    tab = visit(scene.fatou, forum)
    expect(tab.message("Bonjour à tous")).to_be_visible()
    expect(tab.page.locator("article", has_text="Ma réponse")).to_have_count(0)
    tab.page.get_by_role("link", name="Question of the week").click()
    expect(tab.message("Ma réponse")).to_be_visible()
    tab.text().fill("Merci")
    tab.text().press("Enter")
    expect(tab.message("Merci")).to_be_visible()
    tab.page.get_by_role("link", name="General").click()
    expect(tab.message("Bonjour à tous")).to_be_visible()
    expect(tab.page.locator("article", has_text="Merci")).to_have_count(0)
