"""What a machine heard is shown to its author alone, and is used only as they decide; else a facilitator is asked."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from benchmarks._stand_in import StandIn, standing_in
from bot.analysis.model import Limits
from bot.analysis.transcription import Ears
from bot.domain.model import Model, Spent
from bot.domain.reply import Reply
from bot.flows import consent, member, reply, transcript
from bot.flows.chore import Args, Errand
from bot.flows.model import EARS
from bot.flows.reply import Heard
from bot.flows.reply_withdrawal import withdraw
from bot.flows.spoken import LONGEST_HEARD, typed
from bot.handlers.press import act
from bot.store import model
from bot.store import reply as rows
from bot.store.engine import Store
from bot.store.schema import transcripts
from tests.flows.circle import ANALYST, Circle
from tests.flows.scene import AWA, FATOU, GROUP, JOAO, someone

WORDS = "Le frigo est en panne."
RIGHT, LEAVE = "✅ C’est bien ça", "🗑 Laisser de côté"


class Spoken(Circle):
    """A circle in which people speak, and a machine hears what it is told."""

    server: StandIn

    async def speak(self, person: int, seconds: int = 42) -> Reply:
        """A voice message that answers the question; all that follows is done."""
        heard = Heard(someone(person, GROUP), "", self.now, answers=5, ours=True, seconds=seconds, file="file")
        await self.do(reply.collect, heard)
        await self.settle()
        async with self.store.read() as tx:
            found = await rows.by_message(tx, 1, heard.caller.message or 0)
        assert found is not None
        return found

    async def told(self, person: int) -> list[str]:
        """What was said to somebody in private about voice answers."""
        return [said.text for said in await self.said() if said.chat == person and "🎙" in said.text]

    async def words(self) -> list[object]:
        """The words that are kept of machines."""
        return [row["text"] for row in await self.table(transcripts)]


@pytest.fixture
async def circle(store: Store) -> AsyncIterator[Spoken]:
    """Awa can be written to, João cannot; a machine hears French."""
    circle = Spoken(store)
    await circle.begin()
    await circle.do(member.arrive, someone(AWA))
    async with store.begin() as tx:
        await model.announce(tx, EARS, Model("Ouïe", "ears.example"))
    with standing_in(StandIn(lambda request: 500, lambda sound: WORDS)) as circle.server:
        limits = Limits(call=5, week=3_500)
        ears = Ears(circle.server.url, "Ouïe", lambda file: b"OggS", limits=limits, sleep=lambda seconds: None)
        circle.analyst = replace(ANALYST, ears=ears)
        yield circle


async def test_only_its_author_reads_it_and_it_counts_once_they_say_so(circle: Spoken) -> None:
    of = await circle.speak(AWA)
    assert await circle.told(FATOU) == []
    assert [WORDS in text for text in await circle.told(AWA)] == [True]
    pressed = replace(someone(FATOU), callback="x")
    assert await circle.refused(act, pressed, await circle.button(RIGHT), circle.now) == "not-your-button"
    await circle.press(RIGHT, AWA)
    kept = await circle.kept(of.id)
    assert (kept.text, kept.number) == (WORDS, 1)
    assert await circle.words() == [""]


async def test_what_a_facilitator_wrote_before_stays(circle: Spoken) -> None:
    of = await circle.speak(AWA)
    await circle.do(typed, someone(FATOU), {"arg": str(of.id), "words": "Le frigo ne marche plus."}, circle.now)
    pressed = replace(someone(AWA), callback="x")
    assert await circle.refused(act, pressed, await circle.button(RIGHT), circle.now) == "transcript-decided"
    assert (await circle.kept(of.id)).text == "Le frigo ne marche plus."
    assert await circle.words() == [""]


async def test_what_its_author_has_put_into_words_is_rewritten_by_nobody_else(circle: Spoken) -> None:
    of = await circle.speak(AWA)
    await circle.press(RIGHT, AWA)
    late = (typed, someone(FATOU), {"arg": str(of.id), "words": "Tout va bien."}, circle.now)
    assert await circle.refused(*late) == "spoken-has-words"
    assert (await circle.kept(of.id)).text == WORDS


async def test_an_answer_taken_back_takes_the_machines_words_with_it(circle: Spoken) -> None:
    of = await circle.speak(AWA)
    await circle.do(withdraw, of, AWA, circle.now)
    pressed = replace(someone(AWA), callback="x")
    assert await circle.refused(act, pressed, await circle.button(RIGHT), circle.now) == "spoken-gone"
    assert await circle.words() == [""]


@pytest.mark.parametrize("how", ["withdrawn", "written", "opted out"])
async def test_what_is_decided_while_the_machine_listens_goes_first(circle: Spoken, how: str) -> None:
    circle.server.hears = lambda sound: 500
    of = await circle.speak(AWA)
    hear = transcript.CHORES["transcript.hear"]
    args: Args = {"reply": of.id, "file": "file", "at": circle.now.isoformat()}
    assert not isinstance(hear, Errand)
    circle.server.hears = lambda sound: WORDS
    async with circle.store.read() as tx:
        recording = await hear.read(tx, args)
    assert recording is not None
    written = hear.think(circle.analyst, recording)
    assert written.words is not None
    if how == "withdrawn":
        await circle.do(withdraw, of, AWA, circle.now)
    elif how == "written":
        await circle.do(typed, someone(AWA), {"arg": str(of.id), "words": "Le frigo ne marche plus."}, circle.now)
    else:
        await circle.do(consent.opt_out, someone(AWA), {}, circle.now)
    told = await circle.told(AWA)
    await circle.do(hear.write, args, written, circle.now)
    assert await circle.told(AWA) == told
    assert await circle.words() == []


async def test_who_opts_out_leaves_no_words_of_a_machine_behind(circle: Spoken) -> None:
    await circle.speak(AWA)
    await circle.do(consent.opt_out, someone(AWA), {}, circle.now)
    assert await circle.words() == [""]


async def test_who_cannot_be_written_to_is_given_it_later_and_once(circle: Spoken) -> None:
    await circle.speak(JOAO)
    assert [("João" in text, WORDS in text) for text in await circle.told(FATOU)] == [(True, False)]
    assert await circle.told(JOAO) == []
    for _ in range(2):
        await circle.do(member.arrive, someone(JOAO))
        await circle.settle()
        assert [WORDS in text for text in await circle.told(JOAO)] == [True]


@pytest.mark.parametrize("said", ["", "Merci !", "bla " * 800, 500])
async def test_without_words_to_confirm_the_desk_is_asked_as_ever(circle: Spoken, said: str | int) -> None:
    circle.server.hears = lambda sound: said
    await circle.speak(AWA)
    assert await circle.told(AWA) == []
    assert len(await circle.told(FATOU)) == 1


async def test_a_long_message_and_one_beyond_the_weeks_limit_are_not_sent(circle: Spoken) -> None:
    await circle.speak(AWA, LONGEST_HEARD + 1)
    assert circle.server.heard == []
    await circle.speak(AWA, LONGEST_HEARD)
    await circle.speak(AWA, 60)
    assert len(circle.server.heard) == 1
    assert len(await circle.told(FATOU)) == 2
    async with circle.store.read() as tx:
        assert await model.spent(tx, 1, circle.now) == Spent(3_000, 3_000)


async def test_what_nobody_decides_about_is_forgotten(circle: Spoken) -> None:
    await circle.speak(AWA)
    [row] = await circle.table(transcripts)
    heard = row["made_at"]
    assert isinstance(heard, datetime)
    await circle.do(transcript.put_due, heard + timedelta(days=60))
    assert await circle.words() == [WORDS]
    await circle.do(transcript.put_due, heard + timedelta(days=61))
    assert await circle.words() == []


async def test_an_answer_left_out_can_be_put_back_without_the_machines_words(circle: Spoken) -> None:
    of = await circle.speak(AWA)
    await circle.press(LEAVE, AWA)
    assert (await circle.kept(of.id)).withdrawn
    await circle.press("↩️ La remettre", AWA)
    kept = await circle.kept(of.id)
    assert (kept.withdrawn, kept.text, await circle.words()) == (False, "", [""])


async def test_an_edit_that_has_no_words_leaves_those_that_were_confirmed(circle: Spoken) -> None:
    of = await circle.speak(AWA)
    await circle.press(RIGHT, AWA)
    heard = Heard(replace(someone(AWA, GROUP), message=of.message), "", circle.now, seconds=42, file="file")
    await circle.do(reply.revise, heard)
    assert (await circle.kept(of.id)).text == WORDS
