"""Votes of several rooms are one vote."""

from bot.domain.vote import Ballot, leaders, tally


def test_votes_of_all_rooms_are_added_up() -> None:
    ballots = [Ballot(1, 1, 1, counts={7: 1, 8: 2}), Ballot(2, 1, 2, counts={7: 3}), Ballot(3, 1, 3)]
    assert tally((9, 8, 7), ballots) == [(7, 4), (8, 2), (9, 0)]


def test_an_option_that_one_room_added_counts() -> None:
    assert tally((7, 8), [Ballot(1, 1, 1, counts={7: 1, 12: 5})]) == [(12, 5), (7, 1), (8, 0)]


def test_a_tie_has_several_leaders_in_the_order_of_the_options() -> None:
    assert leaders(tally((9, 8, 7), [Ballot(1, 1, 1, counts={7: 2, 9: 2, 8: 1})])) == [9, 7]


def test_nobody_leads_where_nobody_voted() -> None:
    assert leaders(tally((7, 8), [Ballot(1, 1, 1)])) == []
