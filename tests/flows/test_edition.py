"""An edition is within Telegram's limits, verbatim, linked and in its language, for any number of answers."""

import html
import re
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.agenda import Question, Wording
from bot.domain.community import LANGUAGES, Community
from bot.domain.cycle import Cycle, Week
from bot.domain.digest import Numbers, Quote, Synthesis, Theme
from bot.domain.text import MESSAGE_LIMIT, units, visible_units
from bot.domain.topic import Topic
from bot.emulator.text.html import parse_html
from bot.flows.edition import LONGEST_QUOTE, Facts, Source, recap, write

LINK = "https://t.me/c/2000000001/{}"
NOW = datetime(2026, 3, 8, 18, tzinfo=UTC)
COMMUNITY = Community(1, "UHC", "UHC", None, publishes_itself=False, agreed_at=NOW, created_at=NOW)
ASKED = Question(1, 1, "asked", 1, wordings={"en": Wording("en", "What stops <you>?", "To learn.")})
TOPICS = (Topic("medicines", {"en": "Medicines", "fr": "Médicaments", "es": "Medicinas", "pt": "Medicamentos"}),)


def facts(texts: list[str], linked: bool = True) -> Facts:
    """Every text is an answer of its own and is quoted, in themes of three."""
    quotes = [Quote(n, text) for n, text in enumerate(texts, start=1)]
    themes = [Theme("medicines", tuple(quotes[at : at + 3]), (1, 2)) for at in range(0, len(quotes), 3)]
    sources = {q.reply: Source(q.reply, "Awa <3", LINK.format(q.reply) if linked else None) for q in quotes}
    numbers = Numbers(len(texts), min(len(texts), 3), 1, {"en": len(texts)})
    synthesis = Synthesis(tuple(themes), few=tuple(quotes[:3]), open_questions=tuple(quotes[-3:]))
    return Facts(Week(COMMUNITY, Cycle(1, 1, 1, 3, "closed")), ASKED, numbers, synthesis, sources, TOPICS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 1, 2, 50, 500])
def test_every_part_fits_and_telegram_can_parse_it(language: str, count: int) -> None:
    parts = write(facts([f"Stocks of item {n} ran out & nobody <knew>." for n in range(count)]), language)
    assert all(visible_units(part) <= MESSAGE_LIMIT for part in parts)
    assert [visible_units(part) for part in parts] == [units(parse_html(part).text) for part in parts]
    assert len(parts) == 1


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(min_size=1, max_size=3000).filter(lambda text: text.strip()), min_size=1, max_size=30))
def test_any_words_stay_verbatim_and_parseable(texts: list[str]) -> None:
    parts = write(facts(texts), "fr")
    assert all(visible_units(part) <= MESSAGE_LIMIT for part in parts)
    shown = "".join(html.unescape(re.sub(r"<[^<>]*>", "", part)) for part in parts)
    assert all(text in shown for text in texts[:15] if units(text) <= LONGEST_QUOTE)


def test_a_very_long_answer_is_cut_at_its_end_only_and_says_so() -> None:
    (part,) = write(facts(["é" * 5000]), "en")
    assert "é" * LONGEST_QUOTE + " […]" in part
    assert "é" * (LONGEST_QUOTE + 1) not in part


def test_each_quote_is_one_tap_from_its_source_where_links_exist() -> None:
    assert f'<a href="{LINK.format(1)}">Awa &lt;3, UHC (1)</a>' in write(facts(["No oxygen."]), "en")[0]
    assert "<a " not in write(facts(["No oxygen."], linked=False), "en")[0]


def test_headings_and_numbers_are_in_the_language_of_the_edition() -> None:
    heard = facts(["No oxygen.", "No light."])
    assert "What we heard" in write(heard, "en")[0]
    assert "Ce que nous avons entendu" in write(heard, "fr")[0]
    assert "Medicamentos" in write(heard, "pt")[0]
    assert "dos respuestas" not in write(heard, "es")[0]
    assert "2 respuestas · 2 personas · un grupo" in write(heard, "es")[0]


def test_themes_beyond_the_fifth_are_named_and_not_lost() -> None:
    part = write(facts([f"Answer {n}" for n in range(18)]), "en")[0]
    assert "Also mentioned:</b> Medicines (2)" in part


def test_the_recap_has_three_lines() -> None:
    assert recap(facts([f"Answer {n}" for n in range(30)]), "en").count("\n") == 2
