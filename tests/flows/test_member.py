"""A person and the bot: greeted, helped, spoken to in their language, told what is kept."""

import pytest

from bot.domain.community import LANGUAGES
from bot.flows import member
from bot.flows.member import Menu
from bot.handlers.commands import MENUS
from bot.store import member as people_rows
from bot.store.engine import Store
from bot.store.schema import people
from bot.words import render
from tests.flows.scene import AWA, FATOU, GRACE, GROUP, JOAO, Scene, someone

OTHER = -1009999900000


@pytest.fixture
def scene(store: Store) -> Scene:
    return Scene(store)


async def known(scene: Scene, person: int) -> dict[str, object]:
    return next(row for row in await scene.table(people) if row["id"] == person)


async def arrive(scene: Scene, person: int) -> None:
    await scene.do(member.arrive, someone(person))


async def test_whoever_writes_in_private_can_be_written_to(scene: Scene) -> None:
    await scene.do(member.arrive, someone(AWA, GROUP))
    assert (await known(scene, AWA))["reachable"] is False
    await arrive(scene, AWA)
    assert (await known(scene, AWA))["reachable"] is True
    await scene.do(member.unreachable, AWA)
    assert (await known(scene, AWA))["reachable"] is False


async def test_someone_without_a_community_learns_how_to_begin(scene: Scene) -> None:
    await scene.do(member.start, someone(GRACE), scene.now)
    assert (await scene.last()).text == render("en", "start-alone")


async def test_start_in_a_group_is_one_line_and_leads_to_the_menu_of_that_group(scene: Scene) -> None:
    await scene.meet()
    await arrive(scene, GRACE)
    await scene.do(member.start, someone(GRACE, GROUP), scene.now)
    line = await scene.last()
    assert (line.chat, line.text) == (GROUP, render("fr", "start-in-group"))
    await scene.follow("Parler en privé", GRACE)
    menu = await scene.last()
    assert menu.text == render("en", "start", name="Santé & co")
    assert list(menu.keys) == ["This week's question", "Latest summary", "Language", "🔒 What is kept?"]


async def test_a_facilitator_finds_setup_and_draft_in_the_menu(scene: Scene) -> None:
    await scene.meet()
    await scene.do(member.start, someone(FATOU), scene.now)
    assert list((await scene.last()).keys)[-2:] == ["Régler", "Projet de synthèse"]


async def test_someone_of_several_communities_chooses_and_can_change(scene: Scene) -> None:
    await scene.meet(administrators=[GRACE])
    await scene.meet(chat=OTHER, administrators=[GRACE])
    await scene.do(member.start, someone(GRACE), scene.now)
    assert (await scene.last()).text == render("en", "start-which")
    await scene.press("Santé & co", GRACE)
    menu = (await scene.said("sendMessage"))[-1]
    assert menu.text == render("en", "start", name="Santé & co")
    assert "Another community" in menu.keys


async def test_help_tells_facilitators_how_the_week_is_run(scene: Scene) -> None:
    await scene.meet()
    await scene.do(member.explain, someone(FATOU), scene.now)
    assert (await scene.last()).text == render("fr", "help-facilitator")
    await scene.do(member.explain, someone(JOAO), scene.now)
    assert (await scene.last()).text == render("pt", "help")
    await scene.do(member.explain, someone(FATOU, GROUP), scene.now)
    assert (await scene.last()).text == render("fr", "help-in-group")


async def test_a_chosen_language_outlasts_what_the_phone_is_set_to(scene: Scene) -> None:
    await arrive(scene, JOAO)
    await scene.do(member.languages, someone(JOAO), {}, scene.now)
    await scene.press("Español", JOAO)
    assert (await scene.said("editMessageText"))[-1].text == render("es", "own-language-chosen")
    await arrive(scene, JOAO)
    async with scene.store.read() as tx:
        assert await people_rows.language(tx, JOAO, "pt") == "es"


async def test_privacy_is_told_in_private_and_pointed_to_in_the_group(scene: Scene) -> None:
    await scene.meet()
    await scene.do(member.privacy, someone(AWA, GROUP), {}, scene.now)
    assert (await scene.last()).text == render("fr", "privacy-in-group")
    await scene.follow("🔒 Que garde-t-on ?", AWA)
    assert (await scene.last()).text == render("fr", "privacy")


async def test_menus_are_sent_in_every_language_and_place_and_only_when_they_change(scene: Scene) -> None:
    for _ in range(2):
        await scene.do(member.publish_menus, MENUS)
    sent = await scene.said("setMyCommands")
    assert len(sent) == len(MENUS) * (len(LANGUAGES) + 1)
    await scene.do(member.publish_menus, [Menu("all_private_chats", ("help",))])
    assert len(await scene.said("setMyCommands")) == len(sent) + len(LANGUAGES) + 1


async def test_facilitators_commands_are_offered_to_administrators_alone() -> None:
    offered = {menu.scope: menu.commands for menu in MENUS}
    assert "publish" not in offered["all_group_chats"]
    assert "publish" in offered["all_chat_administrators"]


async def test_a_name_is_shown_as_it_is_now(scene: Scene) -> None:
    await scene.meet()
    async with scene.store.begin() as tx:
        who = await people_rows.member_of(tx, 1, AWA, scene.now)
        assert await people_rows.names(tx, [who]) == {who: "?"}
        await people_rows.touch(tx, AWA, "Awa S.", "fr")
        await people_rows.touch(tx, AWA, "Awa Sawadogo", None)
        assert await people_rows.names(tx, [who]) == {who: "Awa Sawadogo"}
        assert await people_rows.member_of(tx, 1, AWA, scene.now) == who
        assert await people_rows.language(tx, AWA) == "fr"
