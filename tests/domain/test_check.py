"""What the bot can see and do, and what of it is lost from one look to the next."""

from bot.domain.check import Ability
from bot.domain.member import Rights

ALL = {"write": True, "photos": True, "polls": True, "receipt": True, "forum": True}
CHIEF = Ability(Rights(administrator=True, pin=True, topics=True), ALL, hears_all=False)
MEMBER = Ability(Rights(), ALL, hears_all=True)


def test_an_administrator_is_not_held_back_by_what_members_may_not() -> None:
    closed = Ability(CHIEF.rights, {**ALL, "write": False, "photos": False, "polls": False}, hears_all=False)
    assert closed.lacks() == []
    assert closed.lost(Ability(Rights(), closed.facts, hears_all=False)) == ["administrator", "hear", "polls", "photos"]


def test_what_comes_and_goes_with_the_office_is_not_told_beside_it() -> None:
    assert CHIEF.lost(MEMBER) == ["administrator"]
    assert CHIEF.lost(Ability(Rights(administrator=True), ALL, hears_all=False)) == ["pin", "topics"]


def test_what_was_never_known_or_never_well_is_not_lost() -> None:
    no_receipts = {**ALL, "receipt": False}
    assert Ability(Rights(), None, hears_all=False).lost(Ability(Rights(), no_receipts, hears_all=False)) == []
    assert MEMBER.lost(Ability(Rights(), no_receipts, hears_all=False)) == ["hear", "reactions"]
    assert MEMBER.lost(MEMBER) == []


def test_that_the_bot_may_not_write_is_told_otherwise() -> None:
    assert MEMBER.lost(Ability(Rights(silenced=True), ALL, hears_all=True)) == []
