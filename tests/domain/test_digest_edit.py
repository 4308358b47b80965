"""Editing a draft chooses, leaves out and arranges, and writes no member's word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.digest import Agreement, Difference, Quote, Sentence, Synthesis, Theme
from bot.domain.digest_edit import Missing, dropped, exchanged, merged, noted, renamed, requoted

PAY, ROAD, DRUGS, OTHER = (Quote(n, words) for n, words in enumerate(["No pay.", "No road.", "No drugs.", "No light."]))
HEARD = Synthesis(
    themes=(Theme("pay", (PAY, ROAD), (0, 1)), Theme("", (DRUGS,), (2,), words="drugs")),
    few=(PAY,),
    open_questions=(ROAD,),
    agreements=(Agreement(DRUGS, (1,)),),
    differences=(Difference(PAY, DRUGS),),
)


def test_another_quote_takes_the_place_of_one_and_its_answer_counts() -> None:
    changed = exchanged(HEARD, 0, ROAD, OTHER)
    assert changed.themes[0].quotes == (PAY, OTHER)
    assert changed.themes[0].replies == (0, 1, 3)
    assert changed.themes[1:] == HEARD.themes[1:]
    assert exchanged(HEARD, 0, ROAD, PAY).themes[0].quotes == (PAY,)


def test_a_dropped_quote_leaves_no_sign_anywhere() -> None:
    changed = dropped(HEARD, DRUGS)
    assert [theme.key for theme in changed.themes] == ["pay"]
    assert (changed.agreements, changed.differences, changed.few) == ((), (), (PAY,))


def test_a_theme_is_called_as_a_person_calls_it_and_gets_its_own_name_back() -> None:
    changed = renamed(HEARD, 1, "fr", "Ruptures")
    assert changed.themes[1].titles == {"fr": "Ruptures"}
    assert renamed(changed, 1, "fr", "") == HEARD


def test_merged_themes_keep_every_reply_and_quote_once() -> None:
    led = Theme("pay", (PAY, DRUGS), (0, 2), sentences={"en": Sentence("Pay is late.", (PAY,))})
    (both,) = merged(Synthesis((led, HEARD.themes[1])), 0, 1).themes
    assert (both.words, both.quotes, both.replies, both.sentences) == ("drugs", (DRUGS, PAY), (2, 0), {})


def test_new_words_of_an_author_stand_where_the_old_ones_stood_and_nobody_agrees_with_them_yet() -> None:
    paid = Quote(PAY.reply, "Late pay.")
    changed = requoted(HEARD, PAY, paid)
    assert (changed.themes[0].quotes, changed.few) == ((paid, ROAD), (paid,))
    assert (changed.agreements, changed.differences) == (HEARD.agreements, ())
    assert requoted(HEARD, DRUGS, Quote(2, "Few drugs.")).agreements == ()


def test_a_note_is_per_language_and_can_be_taken_away() -> None:
    changed = noted(noted(HEARD, "fr", "Merci"), "en", "Thanks")
    assert changed.notes == {"fr": "Merci", "en": "Thanks"}
    assert noted(changed, "fr", "").notes == {"en": "Thanks"}


def test_what_is_not_there_cannot_be_edited() -> None:
    with pytest.raises(Missing):
        dropped(HEARD, OTHER)
    with pytest.raises(Missing):
        exchanged(HEARD, 1, PAY, OTHER)
    with pytest.raises(Missing):
        requoted(HEARD, OTHER, PAY)
    with pytest.raises(Missing):
        renamed(HEARD, 2, "en", "x")
    with pytest.raises(Missing):
        merged(HEARD, 0, 0)
    with pytest.raises(Missing):
        renamed(HEARD, -1, "en", "x")


@given(st.lists(st.sampled_from([PAY, ROAD, DRUGS]), max_size=3))
def test_no_edit_adds_words_that_were_not_given_to_it(gone: list[Quote]) -> None:
    changed = merged(exchanged(HEARD, 0, PAY, OTHER), 0, 1)
    for quote in gone:
        if quote in changed.quotes():
            changed = dropped(changed, quote)
    assert set(changed.quotes()) <= {PAY, ROAD, DRUGS, OTHER}
