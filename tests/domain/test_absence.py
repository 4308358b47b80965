"""Whoever is hardly heard from is noticed as a group, and never as so small a group that one could be told from it."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.absence import Group, Habit, by_language, by_room, unheard
from bot.domain.digest import LEAST_GROUP, Absence
from bot.domain.profile import Profile
from bot.domain.reply import Answer


def crowd(language: str, members: range, room: int = 1) -> Iterator[Habit]:
    return (Habit(member, language, room, 2) for member in members)


def said(*members: int, language: str = "fr", room: int = 1) -> list[Answer]:
    return [Answer(member, member, "Oui.", language, room) for member in members]


def test_a_language_in_which_nobody_answers_this_time_is_missed() -> None:
    groups = by_language([*crowd("fr", range(10)), *crowd("pt", range(10, 17))], said(1, 2))
    assert unheard(groups, {1, 2}) == (Absence("language", "pt", 7),)


def test_nobody_is_missed_who_answers_in_another_language_than_usual() -> None:
    groups = by_language([*crowd("fr", range(10)), *crowd("pt", range(10, 16))], said(1, 12, 13))
    assert unheard(groups, {1, 12, 13}) == ()


@pytest.mark.parametrize(("there", "missed"), [(4, ()), (5, (Absence("language", "sw", 5),))])
def test_whoever_never_answers_is_missed_in_the_languages_that_they_told(
    there: int, missed: tuple[Absence, ...]
) -> None:
    told = {member: Profile(languages=("sw", "fr")) for member in (1, 2, *range(50, 50 + there))}
    assert unheard(by_language((), said(*range(1, 12)), told), set(range(1, 12))) == missed


@pytest.mark.parametrize(("there", "missed"), [(4, ()), (5, (Absence("room", "Maputo", 5),))])
def test_a_silent_room_is_missed_when_it_has_five_people(there: int, missed: tuple[Absence, ...]) -> None:
    groups = by_room((), said(1, 2), {1: ("Ouaga", 30), 2: ("Maputo", there)})
    assert unheard(groups, {1, 2}) == missed


def test_a_room_that_says_far_less_than_its_share_is_hardly_heard() -> None:
    answers = [*said(*range(20)), *said(100, room=2)]
    rooms = {1: ("Ouaga", 40), 2: ("Maputo", 40)}
    assert unheard(by_room((), answers, rooms), {*range(20), 100}) == (Absence("room", "Maputo", 40, heard=1),)
    assert unheard(by_room((), answers, {**rooms, 2: ("Maputo", 6)}), {*range(20), 100}) == ()


def test_where_all_are_silent_or_there_is_only_one_group_nobody_is_pointed_at() -> None:
    assert unheard(by_room((), said(1), {1: ("Ouaga", 300)}), {1}) == ()
    assert unheard(by_room((), (), {1: ("Ouaga", 300), 2: ("Maputo", 300)}), set()) == ()


@given(st.lists(st.frozensets(st.integers(0, 40))), st.frozensets(st.integers(0, 40)))
def test_no_group_below_five_is_ever_named(groups: list[frozenset[int]], answered: frozenset[int]) -> None:
    found = unheard([Group("role", str(n), members) for n, members in enumerate(groups)], answered)
    assert all(absence.people >= LEAST_GROUP for absence in found)
