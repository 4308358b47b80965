"""The card of /setup: everything can be chosen by tapping, and what is chosen is kept at once."""

from datetime import timedelta

import pytest

from bot.domain.community import Moment, rhythm_from
from bot.flows import setup
from bot.handlers.press import AWAITED, act
from bot.prompts import load_agenda
from bot.store import community as rows
from bot.store.engine import Store
from bot.store.schema import communities, people, questions, rooms
from bot.words import plain, render
from tests.flows.scene import AWA, FATOU, GRACE, GROUP, Scene, as_the_group, someone

CARD = ["Langue", "Fuseau horaire", "Jour", "Heure", "Agenda", "Synthèse", "✅ Terminé"]


@pytest.fixture
async def scene(store: Store) -> Scene:
    """A group that Fatou administers, and her card."""
    scene = Scene(store)
    await scene.meet()
    await scene.follow("Régler", FATOU)
    return scene


async def room(scene: Scene) -> dict[str, object]:
    return (await scene.table(rooms))[0]


async def founded(scene: Scene) -> dict[str, object]:
    return (await scene.table(communities))[0]


async def fatou(scene: Scene) -> dict[str, object]:
    return next(row for row in await scene.table(people) if row["id"] == FATOU)


async def write(scene: Scene, words: str) -> str:
    """Fatou writes what she was asked for."""
    kind, _, arg = str((await fatou(scene))["awaiting"]).partition(":")
    return await scene.refused(AWAITED[kind], someone(FATOU), {"arg": arg, "words": words}, scene.now)


async def choose_page(scene: Scene, button: str, choice: str) -> None:
    await scene.press(button, FATOU)
    await scene.press(choice, FATOU)


async def test_the_way_in_from_the_group_works_once_and_leads_to_the_card(scene: Scene) -> None:
    card = await scene.last()
    assert (card.method, card.chat, list(card.keys)) == ("sendMessage", FATOU, CARD)
    assert (await fatou(scene))["community_id"] == (await founded(scene))["id"]
    key = await scene.button("Régler")
    assert await scene.refused(act, someone(FATOU), key, scene.now) == "old-button"


async def test_a_curious_member_does_not_use_up_the_way_in(store: Store) -> None:
    scene = Scene(store)
    await scene.meet()
    key = await scene.button("Régler")
    assert await scene.refused(act, someone(AWA), key, scene.now) == "facilitators-only"
    assert await scene.refused(act, someone(FATOU), key, scene.now) == "done"


async def test_setup_in_a_group_is_one_line_that_leads_into_private(scene: Scene) -> None:
    await scene.do(setup.begin, someone(FATOU, GROUP), scene.now)
    line = await scene.last()
    assert (line.chat, line.text, list(line.keys)) == (GROUP, render("fr", "setup-in-private"), ["Régler"])
    key = line.keys["Régler"]
    assert await scene.refused(act, someone(GRACE), key, scene.now) == "not-your-button"


async def test_an_anonymous_administrator_gets_a_way_in_that_any_administrator_may_take(scene: Scene) -> None:
    await scene.do(setup.begin, as_the_group(), scene.now)
    await scene.follow("Régler", FATOU)
    assert list((await scene.last()).keys) == CARD


async def test_setup_in_private_shows_the_card_again_as_it_was_left(scene: Scene) -> None:
    await choose_page(scene, "Jour", "jeudi")
    await scene.do(setup.begin, someone(FATOU), scene.now)
    assert plain("fr", "every-weekday", weekday=3) in (await scene.last()).text


async def test_a_choice_is_kept_at_once_and_the_card_changes_in_place(scene: Scene) -> None:
    await choose_page(scene, "Langue", "Português")
    assert (await room(scene))["language"] == "pt"
    card = (await scene.said("editMessageText"))[-1]
    assert (card.chat, list(card.keys)) == (FATOU, CARD)
    assert "Português" in card.text


async def test_the_whole_week_moves_with_its_opening(scene: Scene) -> None:
    await choose_page(scene, "Jour", "mercredi")
    await choose_page(scene, "Heure", "07:00")
    stored = (await room(scene))["rhythm"]
    assert isinstance(stored, dict)
    rhythm = rhythm_from(stored)
    assert (rhythm.opens, rhythm.closes) == (Moment(2, 7 * 60), Moment(1, 18 * 60))


async def test_a_city_can_be_typed(scene: Scene) -> None:
    await scene.press("Fuseau horaire", FATOU)
    assert await write(scene, "são paulo") == "done"
    assert (await room(scene))["zone"] == "America/Sao_Paulo"
    assert (await fatou(scene))["awaiting"] is None
    assert list((await scene.last()).keys) == CARD


async def test_a_country_is_a_time_zone_too_and_one_with_several_clocks_is_asked_back(scene: Scene) -> None:
    await scene.press("Fuseau horaire", FATOU)
    assert await write(scene, "moçambique") == "done"
    assert (await room(scene))["zone"] == "Africa/Maputo"
    await scene.press("Fuseau horaire", FATOU)
    assert await write(scene, "Brésil") == "done"
    assert list((await scene.last()).keys)[:2] == ["America/Sao_Paulo", "America/Cuiaba"]
    assert (await room(scene))["zone"] == "Africa/Maputo"


async def test_a_name_of_several_places_is_asked_back(scene: Scene) -> None:
    await scene.press("Fuseau horaire", FATOU)
    await write(scene, "port")
    places = list((await scene.last()).keys)
    assert "America/Port-au-Prince" in places
    await scene.press("America/Port-au-Prince", FATOU)
    assert (await room(scene))["zone"] == "America/Port-au-Prince"


async def test_an_unknown_place_changes_nothing_and_can_be_typed_again(scene: Scene) -> None:
    await scene.press("Fuseau horaire", FATOU)
    assert await write(scene, "<b>Wagadou</b>") == "unknown-zone"
    assert (await room(scene))["zone"] == "Africa/Ouagadougou"
    assert await write(scene, "Nairobi") == "done"


async def test_turning_to_another_page_ends_the_wait_for_a_city(scene: Scene) -> None:
    await choose_page(scene, "Fuseau horaire", "« Retour")
    assert (await fatou(scene))["awaiting"] is None


async def test_a_starter_agenda_brings_its_questions_and_its_code_and_only_once(scene: Scene) -> None:
    starter = load_agenda("uhc")
    for _ in range(2):
        await choose_page(scene, "Agenda", starter.titles["fr"])
    assert len(await scene.table(questions)) == len(starter.questions)
    assert (await founded(scene))["code"] == starter.code


async def test_publishing_by_itself_is_agreed_to_or_not_in_so_many_words(scene: Scene) -> None:
    assert (await founded(scene))["publishes_itself"] is False
    await choose_page(scene, "Synthèse", "Publier d'office")
    assert (await founded(scene))["publishes_itself"] is True
    assert "08:00" in (await scene.said("editMessageText"))[-1].text
    await choose_page(scene, "Synthèse", "Attendre mon accord")
    assert (await founded(scene))["publishes_itself"] is False


async def test_done_agrees_on_the_rhythm_and_says_when_it_begins(scene: Scene) -> None:
    await choose_page(scene, "Agenda", load_agenda("uhc").titles["fr"])
    assert (await founded(scene))["agreed_at"] is None
    await scene.press("✅ Terminé", FATOU)
    agreed = await founded(scene)
    assert (agreed["agreed_at"], agreed["desk"]) == (scene.now, FATOU)
    assert "<b>lundi 9 mars à 09:00</b> (Africa/Ouagadougou)" in (await scene.said("editMessageText"))[-1].text


async def test_done_with_an_empty_agenda_says_what_is_missing(scene: Scene) -> None:
    await scene.press("✅ Terminé", FATOU)
    assert "tout prêt ici" in (await scene.said("editMessageText"))[-1].text


async def test_a_later_change_of_rhythm_is_a_new_agreement_and_other_changes_are_not(scene: Scene) -> None:
    await scene.press("✅ Terminé", FATOU)
    agreed, scene.now = scene.now, scene.now + timedelta(hours=2)
    await scene.do(setup.begin, someone(FATOU), scene.now)
    await choose_page(scene, "Synthèse", "Publier d'office")
    assert ((await founded(scene))["agreed_at"], (await room(scene))["agreed_at"]) == (agreed, None)
    await choose_page(scene, "Heure", "10:00")
    assert (await room(scene))["agreed_at"] == scene.now


async def test_whoever_is_no_administrator_any_more_changes_nothing(scene: Scene) -> None:
    await scene.press("Langue", FATOU)
    key = await scene.button("English")
    await scene.meet(administrators=[GRACE])
    assert await scene.refused(act, someone(FATOU), key, scene.now) == "facilitators-only"
    assert (await room(scene))["language"] == "fr"


async def test_a_button_of_yesterday_says_so(scene: Scene) -> None:
    key = await scene.button("Langue")
    late = scene.now + timedelta(days=1)
    assert await scene.refused(act, someone(FATOU), key, late) == "old-button"


async def test_a_group_that_has_joined_sets_up_its_own_language_and_clock_and_no_more(
    store: Store,
) -> None:
    scene = Scene(store)
    await scene.meet()
    await scene.meet(chat=GROUP - 1, by=GRACE, administrators=[GRACE])
    async with store.begin() as tx:
        await rows.join(tx, 2, 1, scene.now)
    await scene.do(setup.begin, someone(GRACE), scene.now)
    card = await scene.last()
    assert list(card.keys) == ["Language", "Time zone", "Day", "Time", "✅ Done"]
    args = {"room": 2, "what": "publishing", "value": "itself"}
    assert await scene.refused(setup.choose, someone(GRACE), args, scene.now) == "facilitators-only"
    await scene.press("Time zone", GRACE)
    await scene.press("Africa/Lagos", GRACE)
    await scene.press("✅ Done", GRACE)
    assert [row["zone"] for row in await scene.table(rooms)] == ["Africa/Ouagadougou", "Africa/Lagos"]
    assert (await founded(scene))["agreed_at"] is None
    assert await scene.refused(setup.begin, someone(GRACE, GROUP), scene.now) == "facilitators-only"
