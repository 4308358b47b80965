"""Quotes that are no longer exact are not posted; what is stored comes back the same."""

import json
from dataclasses import replace
from datetime import UTC, datetime

from bot.domain.digest import (
    Absence,
    Agreement,
    Difference,
    Numbers,
    Quote,
    Sentence,
    Synthesis,
    Theme,
    is_verbatim,
    numbers,
    stored,
    synthesis_from,
    verbatim,
)
from bot.domain.reply import Reply

STOCKS = Theme("medicines", (Quote(1, "Stocks ran out."), Quote(2, "No paracetamol")), (1, 2, 3))
OWN_WORDS = Theme("", (Quote(4, "Unpaid for months."),), (4,), words="unpaid")
LED = Sentence("Two districts ran out.", (Quote(1, "Stocks ran out. Twice."), Quote(2, "No paracetamol")))
HEARD = Synthesis(
    (replace(STOCKS, titles={"fr": "Ruptures"}, sentences={"en": LED}), OWN_WORDS),
    few=(Quote(5, "We sing together."),),
    open_questions=(Quote(3, "Who pays?"),),
    agreements=(Agreement(Quote(1, "Stocks ran out."), replies=(2,), reactions=3),),
    differences=(Difference(Quote(1, "Twice."), Quote(4, "Unpaid for months.")),),
    unheard=(Absence("language", "pt", 12),),
    notes={"fr": "Merci à toutes et à tous."},
)
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
    assert kept.themes == HEARD.themes[:1]
    assert kept.few == ()
    assert kept.differences == ()


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


def test_a_synthesis_of_last_month_is_still_read() -> None:
    theme = {"key": "pay", "quotes": [{"reply": 1, "text": "Late."}], "replies": [1], "words": ""}
    old = synthesis_from({"themes": [theme], "few": [], "open_questions": []})
    assert old == Synthesis((Theme("pay", (Quote(1, "Late."),), (1,)),))


def test_a_sentence_goes_with_the_answers_that_it_rests_on() -> None:
    assert verbatim(HEARD, TEXTS | {2: "No paracetamol"}).themes[0].sentences == {"en": LED}
    assert verbatim(HEARD, TEXTS | {1: "Stocks ran out. Once."}).themes[0].sentences == {}


def test_an_agreement_stands_while_somebody_is_left_who_agrees() -> None:
    texts = {reply: text for reply, text in TEXTS.items() if reply != 2}
    assert verbatim(HEARD, texts).agreements == (Agreement(Quote(1, "Stocks ran out."), reactions=3),)
    silent = replace(HEARD, agreements=(Agreement(Quote(1, "Stocks ran out."), replies=(2,)),))
    assert verbatim(silent, texts).agreements == ()


def test_people_languages_and_rooms_are_counted_once_each() -> None:
    now = datetime(2026, 3, 2, tzinfo=UTC)
    said = [("fr", 7), ("fr", 7), ("und", 8), ("pt", 8)]
    replies = [Reply(n, 1, room, room, n, "", now, language=code) for n, (code, room) in enumerate(said)]
    assert numbers(replies) == Numbers(4, 2, 2, {"fr": 2, "pt": 1})
