"""What someone tells of themselves is shown only if they wish it, and never when it would single them out."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.absence import by_profile, unheard
from bot.domain.digest import LEAST_GROUP, Absence
from bot.domain.profile import Profile, Traits, crowd

profiles = st.builds(
    Profile, st.sampled_from(("", "nurse", "chw")), st.sampled_from(("", "KE", "MZ")), shown=st.booleans()
)


@given(st.lists(profiles, max_size=20))
def test_at_least_five_share_whatever_is_told_of_anybody(everybody: list[Profile]) -> None:
    around = crowd(everybody)
    for one in everybody:
        told = around.told(one)
        alike = [p for p in everybody if told.role in ("", p.role) and told.country in ("", p.country)]
        assert told == Traits() or (one.shown and len(alike) >= LEAST_GROUP)


def test_as_much_is_told_as_five_share() -> None:
    nurse = Profile("nurse", "KE", shown=True)
    assert crowd([nurse] * 5).told(nurse) == Traits("nurse", "KE")
    assert crowd([nurse, *[Profile("nurse", "MZ")] * 4]).told(nurse) == Traits(role="nurse")
    assert crowd([nurse, *[Profile("chw", "KE")] * 4]).told(nurse) == Traits(country="KE")
    assert crowd([nurse] * 4).told(nurse) == Traits()


def test_a_role_that_nobody_of_answered_with_is_missed_only_when_five_have_it() -> None:
    told = {n: Profile("nurse") for n in range(6)} | {n: Profile("midwife") for n in range(10, 15)}
    assert unheard(by_profile(told), {1, 2}) == (Absence("role", "midwife", 5),)
    del told[14]
    assert unheard(by_profile(told), {1, 2}) == ()
