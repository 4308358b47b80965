"""What someone tells of themselves is shown only if they wish it, and never when it would single them out."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.absence import by_profile, unheard
from bot.domain.digest import LEAST_GROUP, Absence
from bot.domain.profile import Crowd, Profile, Traits, crowd

profiles = st.builds(
    Profile, st.sampled_from(("", "nurse", "chw")), st.sampled_from(("", "KE", "MZ")), shown=st.booleans()
)


def around_of(everybody: list[Profile]) -> Crowd:
    return crowd(Counter(Traits(one.role, one.country) for one in everybody))


@given(st.lists(profiles, max_size=20))
def test_at_least_five_share_whatever_is_told_of_anybody(everybody: list[Profile]) -> None:
    around = around_of(everybody)
    for one in everybody:
        told = around.told(one)
        alike = [p for p in everybody if told.role in ("", p.role) and told.country in ("", p.country)]
        assert told == Traits() or (one.shown and len(alike) >= LEAST_GROUP)


def test_as_much_is_told_as_five_share() -> None:
    nurse = Profile("nurse", "KE", shown=True)
    assert around_of([nurse] * 5).told(nurse) == Traits("nurse", "KE")
    assert around_of([nurse, *[Profile("nurse", "MZ")] * 4]).told(nurse) == Traits(role="nurse")
    assert around_of([nurse, *[Profile("chw", "KE")] * 4]).told(nurse) == Traits(country="KE")
    assert around_of([nurse] * 4).told(nurse) == Traits()


def test_a_role_that_nobody_of_answered_with_is_missed_only_when_five_have_it() -> None:
    told = {n: Profile("nurse") for n in range(6)} | {n: Profile("midwife") for n in range(10, 15)}
    assert unheard(by_profile(told), {1, 2}) == (Absence("role", "midwife", 5),)
    del told[14]
    assert unheard(by_profile(told), {1, 2}) == ()
