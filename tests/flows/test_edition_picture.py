"""The picture says what the summary says, in the room's language, and comes only where there is something to see."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import update

from bot.domain.digest import Quote, Synthesis, Theme
from bot.domain.text import CAPTION_LIMIT, visible_units
from bot.flows import community, digest_undo, reply_withdrawal
from bot.flows.digest import publish
from bot.flows.digest_showing import refresh
from bot.flows.edition import Facts
from bot.flows.edition_picture import Shown, caption, sheet
from bot.pictures import Bars
from bot.store import act, digest, reply
from bot.store.engine import Store, Tx
from bot.store.schema import outbox, showings
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
        ("« carburant <3 »", (1, 1, 0), "2"),
    ]
    assert themes.legend == ("anglais", "français")
    assert [(bar.label, bar.parts) for bar in rooms.bars] == [("Room 1 en", (2, 1)), ("Room 2 fr", (2, 1))]


def test_the_caption_says_the_same_in_words() -> None:
    said = caption(shown("pt"))
    assert "Medicamentos 4, “carburant &lt;3” 2" in said
    assert "inglês 3, francês 3" in said
    assert "Room 1 en 3, Room 2 fr 3" in said
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


LATER = MONDAY + timedelta(days=7)


async def posted(store: Store, voices: list[Voice], *, muted: bool = False) -> Weeks:
    """A week with these answers, whose summary is posted."""
    weeks = Weeks(store)
    await weeks.agree()
    await weeks.at(MONDAY)
    await know(store, "pay", "roads")
    await speak(store, 1, voices, MONDAY)
    await weeks.at(await weeks.end())
    if muted:
        await weeks.do(community.muted, GROUP, "silenced")
    await weeks.do(publish, someone(FATOU), LATER)
    await weeks.work(LATER)
    return weeks


async def calls(weeks: Weeks, *methods: str) -> list[dict[str, object]]:
    """The parameters of what is queued in these ways, oldest first."""
    found = [row["params"] for row in await weeks.table(outbox) if row["method"] in methods]
    return [params for params in found if isinstance(params, dict)]


async def test_a_posted_summary_is_followed_by_its_picture_without_ringing(store: Store) -> None:
    (params,) = await calls(await posted(store, VOICES), "sendPhoto")
    assert params["disable_notification"]
    assert "Pay 3, Roads 3" in str(params["caption"])


async def test_a_handful_of_answers_needs_no_picture(store: Store) -> None:
    weeks = await posted(store, VOICES[:5])
    assert await calls(weeks, "sendPhoto") == []
    assert [row["key"] for row in await weeks.table(showings) if str(row["key"]).endswith(":picture")] == []


async def test_a_muted_room_has_summary_and_picture_waiting_for_it(store: Store) -> None:
    rows = await (await posted(store, VOICES, muted=True)).table(outbox)
    waiting = [row for row in rows if row["chat"] == GROUP and "digest:" in str(row["key"])]
    assert [(row["method"], row["state"]) for row in waiting] == [("sendRichMessage", "ready"), ("sendPhoto", "ready")]


async def take_back(tx: Tx, number: int) -> None:
    of = await reply.reply(tx, 100_000 + number)
    assert of is not None
    await reply_withdrawal.withdraw(tx, of, 200 + number, LATER)


async def arrive(tx: Tx) -> None:
    """The picture has become message 77."""
    arrived = {"state": "done", "done_at": 1.0, "message": 77, "params": {}}
    await tx.execute(update(outbox).where(outbox.c.method == "sendPhoto").values(**arrived))


async def test_a_picture_that_waits_goes_out_as_it_should_be_by_then(store: Store) -> None:
    weeks = await posted(store, VOICES)
    (before,) = await calls(weeks, "sendPhoto")
    await weeks.do(take_back, 4)
    await weeks.work(LATER)
    (after,) = await calls(weeks, "sendPhoto")
    assert "Roads 3, Pay 2" in str(after["caption"])
    assert (after["photo"] != before["photo"], after["disable_notification"]) == (True, True)
    await weeks.do(take_back_the_summary)
    await weeks.work(LATER)
    assert await calls(weeks, "sendPhoto", "editMessageMedia", "deleteMessage") == []


async def take_back_the_summary(tx: Tx) -> None:
    args = {"cycle": 1, "act": (await act.of(tx, "digest", 1))[-1].id}
    await digest_undo.this(tx, replace(someone(FATOU), callback="1"), args, LATER)


async def test_a_picture_follows_what_is_withdrawn_and_goes_with_its_summary(store: Store) -> None:
    weeks = await posted(store, [*VOICES, Voice(206, "La piste est coupée.", topic="roads")])
    await weeks.do(arrive)
    await weeks.do(take_back, 4)
    await weeks.work(LATER)
    (change,) = await calls(weeks, "editMessageMedia")
    assert (change["message_id"], "Roads 4, Pay 2" in str(change["caption"])) == (77, True)
    await weeks.do(take_back_the_summary)
    await weeks.work(LATER)
    (_, last), (gone,) = await calls(weeks, "editMessageMedia"), await calls(weeks, "deleteMessage")
    assert (last["caption"], gone) == ("SC Q1 · En chiffres", {"message_id": 77})
    await weeks.do(publish, someone(FATOU, GROUP), LATER)
    await weeks.work(LATER)
    assert [row["state"] for row in await weeks.table(outbox) if row["method"] == "sendPhoto"] == ["done", "ready"]


async def test_a_picture_is_drawn_anew_only_when_it_would_show_something_else(store: Store) -> None:
    weeks = await posted(store, VOICES)
    await weeks.do(arrive)
    async with store.begin() as tx:
        kept = await digest.of_cycle(tx, 1)
        assert kept is not None
        await refresh(tx, kept, "again")
    await weeks.work(LATER)
    assert await calls(weeks, "editMessageMedia") == []
