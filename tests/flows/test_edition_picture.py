"""The picture says what the summary says, in the room's language, and comes only where there is something to see."""

from dataclasses import replace
from datetime import timedelta

from bot.domain.digest import Quote, Synthesis, Theme
from bot.domain.text import CAPTION_LIMIT, visible_units
from bot.flows import community
from bot.flows.digest import publish
from bot.flows.edition import Facts
from bot.flows.edition_picture import Shown, caption, sheet
from bot.pictures import Bars
from bot.store.engine import Store
from bot.store.schema import outbox
from tests.flows.crowd import Voice, know, speak
from tests.flows.scene import FATOU, GROUP, someone
from tests.flows.test_edition import facts, room
from tests.flows.week import MONDAY, Weeks


def shown(language: str = "en", newcomers: frozenset[int] = frozenset({1, 2})) -> Shown:
    """Six answers of six people in two rooms and languages, in two themes."""
    heard = facts([f"Answer {n}" for n in range(6)])
    said = {n: replace(r, room=1 + n % 2, language=("en", "fr")[n % 2]) for n, r in heard.heard.items()}
    themes = (
        Theme("medicines", (Quote(1, "x"),), (1, 2, 3, 4)),
        Theme("", (Quote(5, "x"),), (5, 6), words="carburant <3"),
    )
    numbers = replace(heard.numbers, languages={"en": 3, "fr": 3})
    rooms = (room(1, "en"), room(2, "fr"))
    of: Facts = replace(heard, heard=said, synthesis=Synthesis(themes), rooms=rooms, numbers=numbers)
    return Shown(of, newcomers, language)


def test_themes_are_shaded_by_language_and_rooms_by_new_voices() -> None:
    themes, rooms = (block for block in sheet(shown("fr")).blocks if isinstance(block, Bars))
    assert [(bar.label, bar.parts, bar.words) for bar in themes.bars] == [
        ("Médicaments", (2, 2, 0), "4"),
        ("« carburant <3 »", (1, 1, 0), "2"),
    ]
    assert themes.legend == ("anglais", "français")
    assert [(bar.label, bar.parts) for bar in rooms.bars] == [("Room en", (2, 1)), ("Room fr", (2, 1))]


def test_the_caption_says_the_same_in_words() -> None:
    said = caption(shown("pt"))
    assert "Medicamentos 4, “carburant &lt;3” 2" in said
    assert "inglês 3, francês 3" in said
    assert "Room en 3, Room fr 3" in said
    assert "2 pessoas falaram pela primeira vez." in said


def test_a_caption_is_never_too_long() -> None:
    long = shown()
    theme = long.facts.synthesis.themes[0]
    themes = tuple(replace(theme, titles={"en": f"{n}{'🌍' * 300}"}) for n in range(9))
    rooms = [replace(one, title="🌍" * 128) for one in long.facts.rooms]
    of = replace(long.facts, synthesis=Synthesis(themes), rooms=rooms)
    assert visible_units(caption(replace(long, facts=of))) <= CAPTION_LIMIT


def test_in_a_first_week_nobody_is_called_a_new_voice() -> None:
    first = shown(newcomers=frozenset(range(1, 7)))
    assert "first time" not in caption(first)
    assert not any(bars.legend for bars in sheet(first).blocks[2:] if isinstance(bars, Bars))


VOICES = [Voice(200 + n, f"Il manque de tout ici, point {n}.", topic=("pay", "roads")[n % 2], room=1) for n in range(6)]


async def posts(store: Store, voices: list[Voice], *, muted: bool = False) -> list[dict[str, object]]:
    """What is queued for the group once the summary of a week with these answers is posted."""
    weeks = Weeks(store)
    await weeks.agree()
    await weeks.at(MONDAY)
    await know(store, "pay", "roads")
    await speak(store, 1, voices, MONDAY)
    await weeks.at(await weeks.end())
    if muted:
        await weeks.do(community.muted, GROUP, "silenced")
    await weeks.do(publish, someone(FATOU), MONDAY + timedelta(days=7))
    await weeks.work(MONDAY + timedelta(days=7))
    return [row for row in await weeks.table(outbox) if row["chat"] == GROUP and "digest:" in str(row["key"])]


async def pictures(store: Store, voices: list[Voice]) -> list[dict[str, object]]:
    """The pictures among it."""
    return [row for row in await posts(store, voices) if row["method"] == "sendPhoto"]


async def test_a_posted_summary_is_followed_by_its_picture_without_ringing(store: Store) -> None:
    (row,) = await pictures(store, VOICES)
    params = row["params"]
    assert isinstance(params, dict)
    assert params["disable_notification"]
    assert "Pay 3, Roads 3" in params["caption"]


async def test_a_handful_of_answers_needs_no_picture(store: Store) -> None:
    assert await pictures(store, VOICES[:5]) == []


async def test_a_muted_room_has_summary_and_picture_waiting_for_it(store: Store) -> None:
    waiting = await posts(store, VOICES, muted=True)
    assert [(row["method"], row["state"]) for row in waiting] == [("sendRichMessage", "ready"), ("sendPhoto", "ready")]
