"""The offline summariser: everyone recognises themselves in it, in their exact words."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.analysis.digest import Extractive
from bot.analysis.digest_selection import Budget, select
from bot.domain.digest import Quote, Synthesis, is_verbatim
from bot.domain.reply import Answer
from bot.domain.topic import Topic

AWA, JOÃO, GRACE, FATOU = 1, 2, 3, 4
PAY = Topic("pay", {"en": "Pay", "fr": "Rémunération"})
TRAINING = Topic("training", {"en": "Training"})

WEEK = [
    Answer(1, AWA, "Les ASC de mon district ne sont pas payés depuis trois mois.", "fr", 1, ("pay",)),
    Answer(2, JOÃO, "Os agentes comunitários não são pagos a tempo.", "pt", 2, ("pay",)),
    Answer(3, GRACE, "Our community health workers wait four months for their stipend.", "en", 3, ("pay",), 2),
    Answer(4, 5, "Refresher training every quarter keeps the volunteers going.", "en", 3, ("training",)),
    Answer(5, 6, "The cold chain breaks down whenever the generator has no fuel.", "en", 3),
    Answer(6, 7, "Without fuel the cold chain is a fridge in the sun.", "en", 3),
    Answer(7, 8, "Drones now bring blood to the islands in twenty minutes.", "en", 3),
    Answer(8, 9, "Qui paie le carburant de la moto ? Personne ne le sait.", "fr", 1),
]


def summarise(answers: list[Answer]) -> Synthesis:
    return Extractive().summarise(answers, [PAY, TRAINING])


def test_every_quote_is_an_exact_part_of_its_answer() -> None:
    texts = {answer.id: answer.text for answer in WEEK}
    quotes = summarise(WEEK).quotes()
    assert quotes
    assert all(is_verbatim(quote, texts[quote.reply]) for quote in quotes)


def test_every_answer_is_in_a_theme() -> None:
    assert {reply for theme in summarise(WEEK).themes for reply in theme.replies} == {a.id for a in WEEK}


def test_tagged_answers_gather_under_their_topic_in_all_languages() -> None:
    pay = summarise(WEEK).themes[0]
    assert (pay.key, pay.replies) == ("pay", (1, 2, 3))


def test_one_who_says_it_often_is_one_and_their_theme_no_larger_for_it() -> None:
    loud = [Answer(70 + n, AWA, f"Refresher course {n} was held.", "en", 3, ("training",)) for n in range(5)]
    quiet = [Answer(80 + n, JOÃO + n, f"Health worker {n} waits for pay.", "en", 3, ("pay",)) for n in range(3)]
    assert [theme.key for theme in summarise([*loud, *quiet]).themes] == ["pay", "training"]


def test_a_theme_of_no_topic_is_named_in_members_own_words() -> None:
    names = [theme.words for theme in summarise(WEEK).themes if not theme.key]
    assert "cold chain" in names


def test_what_fits_in_no_theme_comes_last_and_is_not_lost() -> None:
    last = summarise(WEEK).themes[-1]
    assert (last.key, last.words) == ("", "")
    assert 7 in last.replies


def test_a_question_of_a_member_stays_open_in_its_exact_words() -> None:
    assert [quote.text for quote in summarise(WEEK).open_questions] == ["Qui paie le carburant de la moto ?"]


@pytest.mark.parametrize("question", ["¿Quién paga el combustible?", "من يدفع ثمن الوقود؟", "谁来付摩托车的油钱？"])
def test_questions_are_heard_in_any_script(question: str) -> None:
    week = [*WEEK, Answer(20, 20, question, "und")]
    assert question in [quote.text for quote in summarise(week).open_questions]


def test_a_point_that_one_person_makes_is_not_lost() -> None:
    alike = [Answer(100 + n, 100 + n, f"Stipends of health workers come {n} months late.", "en") for n in range(2, 30)]
    few = summarise([*alike, WEEK[6]]).few
    assert [quote.reply for quote in few] == [7]


def test_a_point_of_a_named_theme_is_not_said_by_few() -> None:
    refunds = [
        Answer(60, 60, "Sem transporte não há supervisão.", "pt"),
        Answer(61, 61, "Quem paga o transporte das agentes?", "pt"),
        Answer(62, 62, "Transport to the supervision meetings is never refunded.", "en"),
        Answer(63, 63, "Nous payons le transport de notre poche.", "fr"),
    ]
    synthesis = summarise([*WEEK, *refunds])
    transport = next(theme for theme in synthesis.themes if theme.words.casefold().startswith("transport"))
    assert set(transport.replies) == {60, 61, 62, 63}
    assert not {quote.reply for quote in synthesis.few} & set(transport.replies)


def test_nobody_is_quoted_twice_while_another_is_unheard() -> None:
    talkative = [Answer(n, AWA, f"Point {n} about the supply of medicine number {n}.", "en") for n in range(30, 40)]
    quiet = [Answer(50, JOÃO, "Supply of medicine never arrives.", "en"), Answer(51, GRACE, "Medicine expires.", "en")]
    authors = {answer.id: answer.author for answer in [*talkative, *quiet]}
    first_three = {authors[quote.reply] for quote in select([*talkative, *quiet], Budget(quotes=3))}
    assert first_three == {AWA, JOÃO, GRACE}


def test_answers_that_say_the_same_words_are_quoted_once() -> None:
    week = [Answer(n, n, "The stipend of community health workers is always late.", "en") for n in range(1, 13)]
    assert len(summarise(week).themes[0].quotes) == 1


def test_a_silent_week_has_an_empty_synthesis() -> None:
    assert summarise([]) == Synthesis()


@pytest.mark.parametrize("count", [1, 2])
def test_the_first_answers_of_a_community_are_all_shown(count: int) -> None:
    synthesis = summarise(WEEK[6:][:count])
    shown = {quote.reply for theme in synthesis.themes for quote in theme.quotes}
    assert shown == {answer.id for answer in WEEK[6:][:count]}


@given(st.lists(st.tuples(st.text(), st.integers(1, 4), st.sampled_from(["en", "fr", "und"])), max_size=12))
def test_whatever_is_said_is_quoted_exactly_and_counted(said: list[tuple[str, int, str]]) -> None:
    week = [Answer(n, author, text, language) for n, (text, author, language) in enumerate(said)]
    synthesis = summarise(week)
    assert all(is_verbatim(quote, week[quote.reply].text) for quote in synthesis.quotes())
    assert {reply for theme in synthesis.themes for reply in theme.replies} == set(range(len(week)))


def test_links_and_mentions_name_no_theme() -> None:
    week = [Answer(n, n, f"{word} https://example.org @fatou", "en") for n, word in enumerate("abcdefgh")]
    assert [theme.words for theme in summarise(week).themes] == [""]


def test_the_same_answers_give_the_same_synthesis() -> None:
    assert summarise(WEEK) == summarise(list(WEEK))


def test_a_question_that_somebody_answered_is_not_open() -> None:
    reply = Answer(30, GRACE, "The district pays for it since May.", "en", 1, answers=8)
    assert summarise([*WEEK, reply]).open_questions == ()


def test_what_members_agree_on_is_quoted_there_and_nowhere_else() -> None:
    synthesis = summarise([*WEEK[:7], Answer(31, 31, "I agree with Grace.", "en", 3, answers=3)])
    assert [agreement.quote.reply for agreement in synthesis.agreements] == [3]
    assert [quote.reply for quote in synthesis.quotes()].count(3) == 1


def test_a_topic_named_in_three_languages_is_not_said_by_few() -> None:
    assert not {quote.reply for quote in summarise(WEEK).few} & {1, 2, 3}


def test_who_only_agrees_is_not_quoted_for_it() -> None:
    synthesis = summarise([*WEEK, Answer(31, 31, "I agree with Grace.", "en", 3, answers=3)])
    assert 31 not in {quote.reply for quote in synthesis.quotes()}


def test_a_question_that_stands_alone_is_shown_alone_and_first() -> None:
    pointing = Answer(20, 20, "Wir sind leider überbevölkert. Wer erhält sie alle auf die Dauer, und wie lange?", "de")
    alone = Answer(21, 21, "Es ist teuer. Von wem kommt das Geld?", "de")
    listed = Answer(22, 22, "Klimaschutz vor Freiheit, Arbeit und Brot und allem anderen?", "de")
    asked = summarise([*WEEK[:7], pointing, alone, listed]).open_questions
    assert {quote.reply for quote in asked} == {20, 21}
    assert Quote(21, "Von wem kommt das Geld?") in asked


def test_a_short_question_is_shown_with_the_sentence_before_it_and_nowhere_else() -> None:
    asked = Answer(20, 20, "Nurses leave for the city. Who will pay for their housing? We are eleven.", "en")
    heard = summarise([*WEEK, asked])
    assert Quote(20, "Nurses leave for the city. Who will pay for their housing?") in heard.open_questions
    quoted = Counter(quote.reply for quote in heard.quotes())
    assert quoted[20] == 1


def test_a_topic_is_told_by_those_who_speak_of_nothing_more_than_of_it() -> None:
    paid = [Answer(n, n, f"Pay came {n} months late, we borrow.", "en", topics=("pay",)) for n in range(20, 24)]
    taught = [
        Answer(n, n, f"Pay and training and pay and training: {n} of both.", "en", topics=("training", "pay"))
        for n in range(30, 36)
    ]
    pay = next(theme for theme in summarise([*paid, *taught]).themes if theme.key == "pay")
    assert len(pay.replies) == 10
    assert {quote.reply for quote in pay.quotes} <= {answer.id for answer in paid}
