"""A series: agreed once, counted week by week, ended once, and only by those who may."""

from dataclasses import replace

import pytest

from bot.flows import cycle, series
from bot.handlers.press import AWAITED, act
from bot.store import community
from bot.store import series as rows
from bot.store.engine import Store, Tx
from bot.store.schema import people, series_weeks
from tests.flows.scene import AWA, FATOU, JOAO, someone
from tests.flows.week import MONDAY, Weeks


@pytest.fixture
async def weeks(store: Store) -> Weeks:
    """A group that Fatou and João administer, with four planned questions and a series that is being written."""
    weeks = Weeks(store)
    await weeks.agree(questions=4, administrators=(FATOU, JOAO))
    await weeks.do(series.begin, someone(FATOU), MONDAY)
    await weeks.do(rows_change, "theme", "Vaccins")
    return weeks


async def rows_change(tx: Tx, what: str, value: object) -> None:
    await rows.change(tx, 1, **{what: value})


async def demote(tx: Tx, person: int) -> None:
    await community.appoint(tx, 1, person, administrator=False)


async def press(weeks: Weeks, label: str, person: int = FATOU) -> str:
    """Press the latest button with a label that belongs to a person."""
    keys = [row.keys[label] for row in await weeks.said() if row.chat == person and label in row.keys]
    return await weeks.refused(act, replace(someone(person), callback="1"), keys[-1], MONDAY)


async def test_of_two_who_agree_the_second_hears_that_it_is_done(weeks: Weeks) -> None:
    await weeks.do(series.begin, someone(JOAO), MONDAY)
    assert await press(weeks, "✅ Convenir") == "done"
    assert await press(weeks, "✅ Combinar", JOAO) == "series-agreed"


async def test_it_is_for_facilitators_until_they_are_demoted(weeks: Weeks) -> None:
    assert await weeks.refused(series.begin, someone(AWA), MONDAY) == "no-community"
    assert await weeks.refused(series.agree, someone(AWA), {"series": 1}, MONDAY) == "facilitators-only"
    await weeks.do(demote, FATOU)
    assert await press(weeks, "✅ Convenir") == "facilitators-only"
    typed = (AWAITED["series.typed"], someone(FATOU), {"arg": "1:theme", "words": "Eau"}, MONDAY)
    assert await weeks.refused(*typed) == "facilitators-only"


async def test_a_draft_counts_no_week(weeks: Weeks) -> None:
    await weeks.do(cycle.ask, someone(FATOU), "", MONDAY)
    assert await weeks.table(series_weeks) == []


async def test_an_extra_question_does_not_begin_a_series_but_is_a_week_of_one_that_runs(weeks: Weeks) -> None:
    await weeks.do(cycle.ask, someone(FATOU), "", MONDAY)
    await weeks.do(cycle.close, someone(FATOU), MONDAY)
    await press(weeks, "✅ Convenir")
    await weeks.do(cycle.ask, someone(FATOU), "", MONDAY)
    assert await weeks.table(series_weeks) == []
    await weeks.do(cycle.close, someone(FATOU), MONDAY)
    await weeks.do(rows_change, "state", "running")
    await weeks.do(cycle.ask, someone(FATOU), "", MONDAY)
    assert [row["number"] for row in await weeks.table(series_weeks)] == [1]


async def test_it_ends_once_and_cannot_be_given_up_after_it_has_begun(weeks: Weeks) -> None:
    await press(weeks, "✅ Convenir")
    await weeks.do(cycle.ask, someone(FATOU), "", MONDAY)
    assert await press(weeks, "✖️ Abandonner") == "series-runs"
    await weeks.do(series.begin, someone(FATOU), MONDAY)
    await weeks.do(series.begin, someone(JOAO), MONDAY)
    assert await press(weeks, "⏹ La clore maintenant") == "done"
    assert await press(weeks, "⏹ Terminá-la já", JOAO) == "series-over"
    assert len([row for row in await weeks.said() if row.key.endswith(":closing")]) == 1


@pytest.mark.parametrize(
    ("what", "words", "refused"),
    [
        ("theme", "x" * 81, "question-too-long"),
        ("code", "9 vies", "series-no-code"),
        ("link", "no address", "question-no-link"),
        ("link", "https://[clinic", "question-no-link"),
        ("link", f"example.org/{'x' * 300}", "question-too-long"),
    ],
)
async def test_what_is_typed_must_fit(weeks: Weeks, what: str, words: str, refused: str) -> None:
    await weeks.do(series.ask, someone(FATOU), {"series": 1, "what": what}, MONDAY)
    (awaiting,) = [row["awaiting"] for row in await weeks.table(people) if row["id"] == FATOU]
    kind, _, arg = str(awaiting).partition(":")
    typed = (AWAITED[kind], someone(FATOU), {"arg": arg, "words": words}, MONDAY)
    assert await weeks.refused(*typed) == refused
