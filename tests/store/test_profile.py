"""Profiles are counted where they are: everybody of a community hides everybody else of it, and nobody of another."""

from bot.domain.digest import LEAST_GROUP
from bot.domain.profile import Profile, Traits
from bot.store import member, profile
from bot.store.engine import Store
from tests.flows.scene import GROUP, NOW, Scene

NURSE = Profile("nurse", "BF", shown=True)


async def test_a_crowd_is_of_one_community_and_counts_who_told_less_too(store: Store) -> None:
    scene = Scene(store)
    await scene.meet()
    await scene.meet(chat=GROUP - 1)
    async with store.begin() as tx:
        for n in range(LEAST_GROUP):
            await profile.keep(tx, n, Profile("nurse") if n else NURSE)
            await member.member_of(tx, 1 if n else 2, n, NOW)
        assert (await profile.crowd_of(tx, 1)).told(NURSE) == Traits()
        mine = await member.member_of(tx, 1, 0, NOW)
        assert (await profile.crowd_of(tx, 1)).told(NURSE) == Traits(role="nurse")
        assert await profile.of_some(tx, [mine]) == {mine: NURSE}
