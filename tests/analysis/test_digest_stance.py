"""Agreement and difference are what members say themselves, in four languages; when unsure, nothing is said."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from benchmarks._stance_table import found, rows
from bot.analysis.digest_attitude import attitude
from bot.analysis.digest_claims import opposed
from bot.analysis.digest_stance import agreements, assented, differences
from bot.domain.digest import Agreement, Quote
from bot.domain.reply import Answer, Reply

AWA, JOÃO, GRACE, FATOU = 1, 2, 3, 4
UNPAID = Answer(1, AWA, "Les ASC de mon district ne sont pas payés depuis trois mois.", "fr")


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("I agree with Awa, the same happened in Kisumu.", 1),
        ("Exactement ! Chez nous aussi, depuis mars.", 1),
        ("Je suis tout à fait d’accord avec Awa.", 1),
        ("Concordo, no meu distrito é igual.", 1),
        ("Estoy de acuerdo con ella.", 1),
        ("I don't agree: in our county they are paid.", -1),
        ("Je ne suis pas d'accord, chez nous ils sont payés.", -1),
        ("Não concordo, aqui são pagos.", -1),
        ("No estoy de acuerdo, aquí se paga.", -1),
        ("Au contraire, cela marche bien.", -1),
        ("I agree, but only for the rural posts.", 0),
        ("D’accord avec le début, mais pas avec la fin.", 0),
        ("It is a question on which people may or may not come to agree.", 0),
        ("In Kisumu they were paid in May.", 0),
        ("Exactement trois centres sont fermés.", 0),
        ("Absolutely nothing has changed.", 0),
        ("I could not agree more.", 1),
        ("We may not agree on everything.", 0),
        ("É verdade que vão fechar o centro?", 0),
        ("Estoy de acuerdo con lo primero, no con lo segundo.", 0),
        ("", 0),
    ],
)
def test_a_reply_agrees_or_differs_by_how_it_begins(text: str, side: int) -> None:
    assert attitude(text) == side


def test_everyone_who_agrees_is_counted_once_and_nobody_agrees_with_themselves() -> None:
    liked = replace(UNPAID, endorsements=2, endorsers=frozenset({JOÃO}))
    said = [
        Answer(2, JOÃO, "Concordo com a Awa.", "pt", answers=1),
        Answer(3, GRACE, "I agree, same in Kisumu.", "en", answers=1),
        Answer(4, AWA, "Exactement.", "fr", answers=1),
    ]
    assert agreements([liked, *said]) == [Agreement(Quote(1, UNPAID.text), (2, 3), reactions=1)]


def test_a_point_that_some_are_against_is_no_agreement() -> None:
    assert agreements([replace(UNPAID, endorsements=4, objections=1)])
    assert not agreements([replace(UNPAID, endorsements=3, objections=1)])
    denied = Answer(2, JOÃO, "Não concordo, aqui são pagos.", "pt", answers=1)
    assert not agreements([replace(UNPAID, endorsements=3), denied])


def test_one_other_person_is_no_agreement_and_a_large_week_needs_more() -> None:
    assert not agreements([replace(UNPAID, endorsements=1)])
    many = [Answer(n, n, f"Point number {n}.", "en") for n in range(10, 500)]
    assert not agreements([replace(UNPAID, endorsements=5), *many])
    assert agreements([replace(UNPAID, endorsements=15), *many])


def test_a_question_is_nothing_to_agree_with() -> None:
    assert not agreements([replace(UNPAID, text="Qui paie le carburant ?", endorsements=9)])


def test_who_only_says_agreed_endorses_the_answer() -> None:
    now = datetime(2026, 3, 2, tzinfo=UTC)
    nods = [Reply(n, 1, 1, who, n, text, now, answers=1) for n, (who, text) in enumerate(SAID, start=7)]
    (heard,) = assented([UNPAID], nods)
    assert (heard.endorsements, heard.endorsers) == (2, frozenset({JOÃO, GRACE}))


SAID = [(JOÃO, "Concordo!"), (JOÃO, "De acordo"), (GRACE, "Agreed"), (AWA, "Exactement"), (FATOU, "Merci")]


def test_who_answers_that_it_is_otherwise_stands_beside_whom_they_answer() -> None:
    other = Answer(2, JOÃO, "Não concordo: em Nampula são pagos todos os meses.", "pt", answers=1)
    (found,) = differences([UNPAID, other])
    assert (found.one, found.other) == (Quote(1, UNPAID.text), Quote(2, other.text))


@pytest.mark.parametrize(
    ("language", "wanted", "denied"),
    [
        ("en", "We should reward the volunteers every month.", "Volunteers should not be rewarded, or they are none."),
        ("fr", "Il faut payer les volontaires chaque mois.", "Il ne faut pas payer les volontaires."),
        ("pt", "Devemos pagar aos voluntários todos os meses.", "Não devemos pagar aos voluntários."),
        ("es", "Debemos pagar a los voluntarios cada mes.", "No debemos pagar a los voluntarios."),
    ],
)
def test_opposite_claims_about_one_matter_stand_side_by_side(language: str, wanted: str, denied: str) -> None:
    week = [Answer(1, AWA, denied, language), Answer(2, JOÃO, wanted, language), Answer(3, GRACE, "No water.", "en")]
    (found,) = differences(week)
    assert (found.one, found.other) == (Quote(2, wanted), Quote(1, denied))


@pytest.mark.parametrize(
    "denied",
    [
        "We should not pay the drivers.",
        "Nobody said that we should pay the volunteers.",
        "We should pay the volunteers only if there is money.",
        "We should not just thank the volunteers but pay them.",
        "The volunteers were not paid.",
        "We should not pay the volunteers at night.",
    ],
)
def test_what_may_mean_something_else_opposes_nothing(denied: str) -> None:
    week = [Answer(1, AWA, "We should pay the volunteers every month.", "en"), Answer(2, JOÃO, denied, "en")]
    assert opposed(week) == []


@pytest.mark.parametrize(
    ("language", "wanted", "denied"),
    [
        ("en", "Medical marijuana should be legal.", "Marijuana should not be legal."),
        ("fr", "Il faut payer les volontaires ruraux.", "Il ne faut pas payer les volontaires."),
        ("pt", "Devemos pagar aos voluntários rurais.", "Não devemos pagar aos voluntários."),
        ("es", "Debemos pagar a los voluntarios rurales.", "No debemos pagar a los voluntarios."),
        ("en", "Volunteers should work in pairs.", "Volunteers should not work."),
    ],
)
def test_one_kind_of_a_thing_is_not_set_against_the_whole_of_it(language: str, wanted: str, denied: str) -> None:
    assert opposed([Answer(1, AWA, wanted, language), Answer(2, JOÃO, denied, language)]) == []


def test_nobody_opposes_themselves() -> None:
    week = [
        Answer(1, AWA, "We should pay the volunteers.", "en"),
        Answer(2, AWA, "We should not pay the volunteers.", "en"),
    ]
    assert differences(week) == []


@pytest.mark.parametrize(("kind", "least"), [("reply", 0.7), ("pair", 0.6)])
def test_of_hand_labelled_sentences_hardly_any_is_misread_and_most_are_read(kind: str, least: float) -> None:
    table = found([row for row in rows() if row.kind == kind])
    assert table.right >= 0.95 * table.said
    assert table.right >= least * table.could
