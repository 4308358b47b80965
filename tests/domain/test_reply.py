"""What counts as a contribution, in the languages of the product."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.domain.reply import LONGEST, Reply, is_contribution, is_endorsement, kept_text
from bot.domain.text import units


@pytest.mark.parametrize(
    "text",
    [
        "",
        "👍",
        "🙏🏿🙏🏿",
        "+1",
        "Thanks!",
        "Merci beaucoup à tous",
        "Muchas gracias",
        "Muito obrigada",
        "Asante sana",
        "Merci Awa !",
        "Obrigado, Grace e João!",
        "Thanks Dr Otieno",
        "…",
    ],
)
def test_thanks_and_emoji_are_kept_but_are_no_contribution(text: str) -> None:
    assert not is_contribution(text)


@pytest.mark.parametrize(
    "text",
    [
        "Les ASC de mon district ne sont pas payés depuis trois mois.",
        "Transport.",
        "Thanks, but our clinic has no water.",
        "Awa manque de vaccins.",
        "Merci pour rien",
        "40 %",
        "我有用過 Uber 叫車。",
        "نقص الأدوية",
    ],
)
def test_an_answer_counts_however_short(text: str) -> None:
    assert is_contribution(text)


def test_a_very_long_answer_is_kept_to_three_messages_and_divides_no_character() -> None:
    kept = kept_text("é🌳" * 10_000)
    assert units(kept) == LONGEST
    assert not kept.endswith("\ud83c")


def test_what_no_database_can_hold_is_left_out() -> None:
    assert kept_text("a\x00b\ud800c") == "ab?c"


def test_a_thumb_down_endorses_nothing_and_a_tear_takes_no_side() -> None:
    assert [is_endorsement(emoji) for emoji in ("👍", "❤", "👎", "😢", "🤷\u200d♀")] == [True, True, False, None, None]


def test_of_an_unnamed_answer_only_the_day_is_kept() -> None:
    at = datetime(2026, 3, 4, 21, 47, 3, tzinfo=UTC)
    answer = Reply(1, 1, 1, 1, -1, "Nobody dares to say it.", at, 1, 1, private=True)
    assert answer.kept_at(at).said_at == at
    assert replace(answer, named=False).kept_at(at).said_at == datetime(2026, 3, 4, tzinfo=UTC)
