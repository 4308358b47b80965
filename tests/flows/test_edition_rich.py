"""A rich message says what the part says, word for word, in tags that the API knows."""

import html
import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.digest import Difference, Quote, Synthesis
from bot.emulator.text.rich import parse_rich
from bot.flows.edition import write
from bot.flows.edition_rich import rich
from tests.flows.test_edition import facts


def seen(markup: str) -> str:
    """What is read of some HTML."""
    return bare(html.unescape(re.sub(r"<[^<>]*>", "", markup)))


def bare(text: str) -> str:
    """A text without space, and without the sign that only tells where a source begins."""
    return re.sub(r"\s|—", "", text)


def test_themes_are_headings_sources_are_credits_and_the_rest_unfolds() -> None:
    part = rich(write(facts([f"Answer {n}." for n in range(1, 10)]), "en")[0])
    assert "<h4><b>Medicines</b> · 2 people</h4><blockquote>Answer 4.<cite><a href=" in part
    assert "<details><summary>🌱 <b>Said by few</b></summary><blockquote>Answer 1.<cite>" in part
    kinds = [block["type"] for block in parse_rich(part)[0]]
    assert kinds[0] == kinds[-1] == "paragraph"
    assert {"heading", "blockquote", "details"} <= set(kinds)


SAID = ("no", "oxygen", "— Awa", "<b>", "&", "\n", "\n\n", "لا", "👩🏽")
WORDS = st.lists(st.sampled_from(SAID), min_size=1, max_size=9).map(" ".join)


@settings(max_examples=60)
@given(st.lists(WORDS.filter(bare), min_size=1, max_size=12))
def test_nothing_is_lost_whatever_members_write(texts: list[str]) -> None:
    for part in write(facts(texts), "fr"):
        if said := rich(part):
            assert seen(said) == seen(part)
            assert bare(parse_rich(said)[1].text) == seen(part)


def test_two_differences_are_told_apart() -> None:
    heard = facts([f"Answer {n}." for n in range(1, 5)])
    pairs = ((1, 2), (3, 4))
    differing = tuple(Difference(Quote(a, f"Answer {a}."), Quote(b, f"Answer {b}.")) for a, b in pairs)
    part = rich(write(replace(heard, synthesis=Synthesis(differences=differing)), "en")[0])
    assert re.sub(r"<(?!hr)[^>]*>", "", part).count("UHC (2)<hr>Answer 3.") == part.count("<hr>") == 1


def test_a_quote_whose_space_would_collapse_is_said_in_plain_html() -> None:
    assert rich(write(facts(["Funding  should not be cut."]), "en")[0]) == ""
    assert rich(write(facts(["Funding should\nnot be cut."]), "en")[0])
