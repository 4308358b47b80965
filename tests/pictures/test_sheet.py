"""Pictures: every word of ours and of a group's title fits, whatever its script, and colours can be told apart."""

from io import BytesIO
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageColor

from bot.pictures import Bar, Bars, Figures, Sheet, draw, text
from bot.pictures.sheet import MARGIN, PALE, PAPER, SHADES, WIDTH
from bot.pictures.text import INK, fit, font, legible, width, wrapped

TITLES = (
    "Agents de santé communautaire du district de Boulgou et de toutes ses communes environnantes",
    "صحة المجتمع في السودان",
    "ASHA कार्यकर्ता Nepal",
    "বাংলা স্বাস্থ্য · தமிழ் · የጤና ሠራተኞች",
)


def opened(png: bytes) -> Image.Image:
    return Image.open(BytesIO(png)).convert("RGB")


def lightness(colour: str) -> float:
    red, green, blue = ImageColor.getrgb(colour)[:3]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def sheet(*titles: str) -> Sheet:
    bars = tuple(Bar(title, (number, 1), str(number)) for number, title in enumerate(titles))
    return Sheet(titles[0], titles[-1], (Figures((("31 %", titles[0]),)), Bars(titles[0], bars, ("x", "y"))), titles[0])


def test_nothing_is_drawn_in_the_margins() -> None:
    image = opened(draw(sheet(*TITLES)))
    assert image.width == WIDTH
    for box in ((0, 0, MARGIN - 8, image.height), (WIDTH - MARGIN + 8, 0, WIDTH, image.height)):
        assert image.crop(box).getcolors() == [((box[2] - box[0]) * image.height, ImageColor.getrgb(PAPER))]


@pytest.mark.parametrize("title", TITLES)
def test_a_title_leaves_ink_whatever_its_script(title: str) -> None:
    empty = Sheet("", "", (Bars("", (Bar("", (0,), ""),)),))
    named = Sheet("", "", (Bars("", (Bar(title, (0,), ""),)),))
    assert draw(named) != draw(empty)
    assert "…" not in legible(title)


def test_what_no_font_has_is_left_out_rather_than_boxed() -> None:
    assert legible("Santé 🌳 社区卫生 Mali") == "Santé Mali"
    assert legible("社区卫生 🌳") == "…"


@given(st.text(max_size=80), st.integers(60, 900))
def test_no_line_is_wider_than_its_room(words: str, most: int) -> None:
    assert width(fit(words, 38, most), 38) <= most
    assert all(width(line, 38) <= most for line in wrapped(words, 38, most))


def test_colours_differ_in_lightness_too_and_words_stand_out() -> None:
    shades = sorted(map(lightness, SHADES))
    assert all(lighter - darker > 35 for darker, lighter in pairwise(shades))
    assert lightness(PAPER) - max(lightness(INK), lightness(PALE)) > 150


def test_every_script_has_its_font() -> None:
    assert font(38, "ETHIOPIC").getlength("ጤና") > 38
    assert font(38, bold=True).getlength("Santé") > font(38).getlength("Santé")


def test_signs_around_a_word_are_written_in_a_font_that_has_them() -> None:
    runs = list(text.runs("“أجور العاملين” and more"))
    assert runs == [("", "“"), ("ARABIC", "أجور العاملين"), ("", "” and more")]
    assert list(text.runs("ASHA कार्यकर्ता Nepal")) == [("", "ASHA "), ("DEVANAGARI", "कार्यकर्ता"), ("", " Nepal")]
