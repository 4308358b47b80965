"""Participation is counted from what was said, and of the busiest nothing is told that would name them."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.report import TENTH, Voice, turnout

voices = st.lists(
    st.builds(
        Voice,
        st.integers(1, 4),
        st.integers(1, 30),
        st.sampled_from(("fr", "pt", "en", "und")),
        st.integers(0, 2),
        st.integers(1, 5),
    ),
    max_size=60,
)


def test_a_new_voice_is_one_that_spoke_in_no_earlier_week() -> None:
    said = [Voice(1, 1, "fr", 1, 2), Voice(2, 1, "fr", 1, 1), Voice(2, 2, "pt", 2, 1), Voice(2, 2, "pt", 0, 1)]
    second = turnout(said, {2})
    assert (second.answers, second.people, second.new) == (3, 2, 1)
    assert second.languages == {"fr": 1, "pt": 2}
    assert second.rooms == {1: 1, 2: 1}
    assert turnout(said, {1}).new == 1


def test_the_busiest_tenth_is_told_from_ten_people_on() -> None:
    crowd = [Voice(1, n, "fr", 1, 1) for n in range(1, 10)]
    assert turnout(crowd, {1}).busiest is None
    assert turnout([*crowd, Voice(1, 10, "fr", 1, 11)], {1}).busiest == 11 / 20
    eleven = [*crowd, Voice(1, 10, "fr", 1, 11), Voice(1, 11, "fr", 1, 4)]
    assert turnout(eleven, {1}).busiest == 15 / 24


@given(voices)
def test_weeks_add_up(said: list[Voice]) -> None:
    whole, weeks = turnout(said, {1, 2, 3, 4}), [turnout(said, {week}) for week in range(1, 5)]
    assert whole.answers == sum(week.answers for week in weeks)
    assert whole.people <= sum(week.people for week in weeks)
    assert sum(whole.languages.values()) <= whole.answers
    assert (whole.busiest is None) == (whole.people < TENTH)
    assert whole.busiest is None or 0.1 <= whole.busiest <= 1
