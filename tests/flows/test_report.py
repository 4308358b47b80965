"""The report says the same in the picture and in words, in the language of whoever reads it."""

import re
from itertools import pairwise

import pytest

from bot.domain.community import LANGUAGES, Community
from bot.domain.cycle import Cycle, Week
from bot.domain.report import Voice
from bot.domain.text import CAPTION_LIMIT, visible_units
from bot.flows.report import Reported, caption, sheet
from bot.pictures import Bars, Figures
from tests.flows.scene import NOW

HOUSE = Community(1, "Salud & Vida", "UHC", None, publishes_itself=False, agreed_at=NOW, created_at=NOW)
"""Two weeks in three languages and two rooms: twelve people, of whom one gave nine answers."""
SAID = [
    *(Voice(1, n, "fr", 1, 1) for n in range(1, 9)),
    *(Voice(2, n, "pt", 2, 1) for n in range(5, 12)),
    Voice(2, 12, "en", 1, 9),
]


def reported(language: str, title: str = "Room") -> Reported:
    week = Week(HOUSE, Cycle(2, 1, 1, 2, "closed"))
    rooms = {1: f"{title} fr", 2: f"{title} pt"}
    plans = {"open": 2, "done": 1, "stuck": 1}
    return Reported(week, {1: "UHC Q1", 2: "UHC Q2"}, SAID, rooms, plans, language)


def test_the_picture_counts_people_by_week_language_and_room() -> None:
    figures, weeks, languages, rooms = sheet(reported("pt")).blocks
    assert isinstance(figures, Figures)
    assert [number for number, _ in figures.figures] == ["16", "8", "4", "2", "2"]
    bars = [block for block in (weeks, languages, rooms) if isinstance(block, Bars)]
    assert [(bar.label, bar.parts) for bar in bars[0].bars] == [("UHC Q1", (0, 8)), ("UHC Q2", (4, 4))]
    assert [(bar.label, bar.words) for bar in bars[1].bars] == [("inglês", "9"), ("francês", "8"), ("português", "7")]
    assert [(bar.label, bar.words) for bar in bars[2].bars] == [("Room fr", "9"), ("Room pt", "7")]
    assert "Nas 2 semanas deram 46 %." in sheet(reported("pt")).foot


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_figures_stand_in_the_caption(language: str) -> None:
    of = reported(language)
    told = set(re.findall(r"\d+", caption(of)))
    for block in sheet(of).blocks:
        bars = getattr(block, "bars", ())
        numbers = [bar.words for bar in bars] or [number for number, _ in getattr(block, "figures", ())]
        assert {re.sub(r"\D", "", number) for number in numbers} <= told


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_caption_is_never_too_long_and_escapes_what_people_named(language: str) -> None:
    long = reported(language, "<b>🌍" * 40)
    assert visible_units(caption(long)) <= CAPTION_LIMIT
    assert "<b>🌍" not in caption(long)
    assert all(a != b for a, b in pairwise(caption(long).splitlines()))
