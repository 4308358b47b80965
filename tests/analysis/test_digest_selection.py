"""Which answers are quoted: fairly, within the budget, and not the same twice."""

from dataclasses import replace

import pytest

from bot.analysis.digest_selection import Budget, select
from bot.domain.reply import Answer

ENGLISH = [Answer(n, n, f"Transport to the clinic number {n} costs too much.", "en", 1) for n in range(1, 20)]
SWAHILI = Answer(30, 30, "Nauli ya kwenda kliniki ni ghali.", "sw", 2)
FRENCH = Answer(31, 31, "Le transport vers la clinique coûte trop cher.", "fr", 3)


def test_every_language_is_heard_before_one_is_heard_twice() -> None:
    quoted = {quote.reply for quote in select([*ENGLISH, SWAHILI, FRENCH], Budget(quotes=3))}
    assert {30, 31} < quoted


def test_every_room_is_heard_before_one_is_heard_twice() -> None:
    elsewhere = Answer(40, 40, "Boats are slow in the rain.", "en", 9)
    assert 40 in {quote.reply for quote in select([*ENGLISH, elsewhere], Budget(quotes=2))}


def test_an_endorsed_answer_is_quoted_rather_than_its_equal() -> None:
    equals = [Answer(n, n, "The road floods.", "en", endorsements=5 * (n == 3)) for n in range(1, 6)]
    assert [quote.reply for quote in select(equals, Budget(quotes=1))] == [3]


def test_an_author_heard_before_waits_for_the_others() -> None:
    pair = [Answer(1, 1, "The road floods every rainy season.", "en"), Answer(2, 2, "Ambulances lack tyres.", "en")]
    assert [quote.reply for quote in select(pair, Budget(quotes=1), heard={1})] == [2]
    assert [quote.reply for quote in select(pair, Budget(quotes=1), heard={2})] == [1]


@pytest.mark.parametrize("words", [0, 5, 20, 60])
def test_only_the_last_quote_exceeds_a_budget_of_words(words: int) -> None:
    lengths = [len(quote.text.split()) for quote in select([*ENGLISH, SWAHILI, FRENCH], Budget(words=words))]
    assert sum(lengths[:-1]) < max(words, 1)
    assert bool(lengths) == bool(words)


def test_the_choice_among_thousands_still_hears_the_smallest_language() -> None:
    many = [Answer(100 + n, 100 + n, f"Point {n} about water, pumps and wells.", "en") for n in range(2500)]
    assert SWAHILI.id in {quote.reply for quote in select([*many, SWAHILI], Budget(quotes=2))}


def test_what_has_no_word_is_not_quoted() -> None:
    said = [Answer(1, 1, "👍 👍", "und"), Answer(2, 2, "https://example.org", "und"), Answer(3, 3, "Fuel.", "en")]
    assert [quote.reply for quote in select(said, Budget(words=50))] == [3]


def test_many_short_voices_are_heard_before_one_long_one() -> None:
    long = Answer(
        1, 1, "Fuel, tyres, drivers, roads and spare parts are what an ambulance needs before all else.", "en"
    )
    short = [Answer(2, 2, "Ambulances lack fuel.", "en"), Answer(3, 3, "Roads flood in the rainy season.", "en")]
    assert {quote.reply for quote in select([long, *short], Budget(words=8))} == {2, 3}


def test_a_point_is_not_made_twice_while_another_is_unsaid() -> None:
    costs = [
        "Fuel costs too much here.",
        "Fuel is what costs most.",
        "What costs us is fuel.",
        "The fuel costs kill us.",
    ]
    nurses = ["Our nurses leave for town.", "All nurses leave in the end.", "Nurses leave, none comes back."]
    said = [Answer(n, n, text, "en") for n, text in enumerate([*costs, *nurses])]
    first, second = (quote.reply for quote in select(said, Budget(quotes=2)))
    assert (first < len(costs)) != (second < len(costs))


def test_the_same_rows_are_always_quoted_alike() -> None:
    said = [*ENGLISH, SWAHILI, FRENCH]
    assert select(said, Budget(quotes=4)) == select(list(said), Budget(quotes=4))


def test_who_endorsed_an_answer_counts_as_one_who_gave_it() -> None:
    slogan = Answer(1, 1, "Ban all cars!", "en")
    backed = Answer(2, 2, "Buses should come every ten minutes, also in the evening.", "en", endorsements=4)
    assert [quote.reply for quote in select([slogan, backed], Budget(quotes=1))] == [2]


def test_a_script_without_spaces_is_not_taken_for_one_long_word() -> None:
    said = [Answer(1, 1, "我覺得現在的計程車服務品質參差不齊", "zh"), Answer(2, 2, "應該納稅", "zh")]
    assert [quote.reply for quote in select(said, Budget(words=2))] == [2]


def test_the_first_quote_is_what_most_share_not_the_shortest() -> None:
    said = ["Nurses leave because they have no house.", "No house for nurses, so nurses leave.", "More nurses, now!"]
    said += ["The house for nurses was never built, and nurses leave.", "Paint the house!"]
    answers = [Answer(n, n, text, "en") for n, text in enumerate(said)]
    assert select(answers, Budget(quotes=1))[0].reply in {0, 1, 3}


def test_what_others_object_to_does_not_come_first() -> None:
    equals = [Answer(n, n, "The road floods.", "en", objections=3 * (n == 1)) for n in range(1, 4)]
    assert select(equals, Budget(quotes=1))[0].reply == 2


def test_the_first_is_an_endorsed_one_among_those_that_are_alike() -> None:
    texts = [
        "Build bike lanes in town.",
        "No bike lanes in town!",
        "Bike lanes in every town.",
        "Safe bike lanes in town.",
    ]
    said = [Answer(n, n, text, "en", endorsements=2 * (n == 3)) for n, text in enumerate(texts)]
    assert select(said, Budget(quotes=1))[0].reply == 3


def test_what_few_deny_does_not_stand_first_for_those_who_say_the_opposite() -> None:
    said = [
        "Radwege und Fußwege fördern heißt auch Schulwege sichern.",
        "Radfahrer fördern, mit breiten Radwegen in jedem Ort.",
        "Fußgänger fördern: breite Gehsteige und kurze Wege.",
        "Keine Radfahrer fördern, Fußgänger fördern.",
        "Die Stadt soll Radfahrer und Fußgänger fördern, auch im Winter.",
    ]
    answers = [Answer(n, n, text, "de") for n, text in enumerate(said)]
    (first,) = select(answers, Budget(quotes=1))
    assert "Keine" not in first.text


def test_what_most_deny_stands_first_in_their_words() -> None:
    said = ["Nurses are not paid on time.", "No nurse was paid.", "Nurses are paid on time.", "We never get paid."]
    answers = [Answer(n, n, text, "en") for n, text in enumerate(said)]
    assert select(answers, Budget(quotes=1))[0].reply != 2


def test_what_a_facilitator_starred_outweighs_what_many_endorsed() -> None:
    liked = [Answer(n, n, f"The road to clinic {n} floods.", "en", endorsements=9) for n in range(1, 9)]
    other = Answer(20, 20, "Ambulances have no tyres.", "en", starred=True)
    assert 20 in {quote.reply for quote in select([*liked, other], Budget(quotes=2))}
    equals = [replace(answer, text="The road floods.", starred=answer.id == 5) for answer in liked]
    assert [quote.reply for quote in select(equals, Budget(quotes=1))] == [5]
