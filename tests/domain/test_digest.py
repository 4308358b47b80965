"""Quotes that are no longer exact are not posted; what is stored comes back the same."""

import json

from bot.domain.digest import Quote, Synthesis, Theme, is_verbatim, stored, synthesis_from, verbatim

STOCKS = Theme("medicines", (Quote(1, "Stocks ran out."), Quote(2, "No paracetamol")), (1, 2, 3))
OWN_WORDS = Theme("", (Quote(4, "Unpaid for months."),), (4,), words="unpaid")
HEARD = Synthesis((STOCKS, OWN_WORDS), few=(Quote(5, "We sing together."),), open_questions=(Quote(3, "Who pays?"),))
TEXTS = {
    1: "Stocks ran out. Twice.",
    2: "No paracetamol since May",
    3: "Who pays? Nobody knows.",
    4: "Unpaid for months.",
    5: "We sing together.",
}


def test_every_quote_of_untouched_answers_stays() -> None:
    assert verbatim(HEARD, TEXTS) == HEARD


def test_an_edited_answer_loses_its_quote_and_a_theme_without_quotes_is_gone() -> None:
    kept = verbatim(HEARD, TEXTS | {4: "Unpaid for weeks.", 5: ""})
    assert kept.themes == (STOCKS,)
    assert kept.few == ()


def test_a_withdrawn_answer_no_longer_counts_in_its_theme() -> None:
    texts = {reply: text for reply, text in TEXTS.items() if reply != 2}
    theme = verbatim(HEARD, texts).themes[0]
    assert theme.replies == (1, 3)
    assert theme.quotes == (Quote(1, "Stocks ran out."),)


def test_a_quote_must_be_there_to_the_byte() -> None:
    assert is_verbatim(Quote(1, "é"), "é")
    assert not is_verbatim(Quote(1, "e\u0301"), "é")
    assert not is_verbatim(Quote(1, " "), "a b")


def test_a_synthesis_survives_its_storage() -> None:
    assert synthesis_from(json.loads(json.dumps(stored(HEARD)))) == HEARD
