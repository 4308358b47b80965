"""How someone stands in a group, read from what Telegram says."""

import pytest

from bot.domain.member import Caller, Rights, standing_from


def said(status: str, **more: bool) -> dict[str, object]:
    return {"user": {"id": 7, "is_bot": False}, "status": status, **more}


@pytest.mark.parametrize("status", ["creator", "administrator"])
def test_owners_and_administrators_are_in_charge(status: str) -> None:
    standing = standing_from(said(status))
    assert (standing.person, standing.present, standing.rights.administrator) == (7, True, True)


def test_an_administrators_rights_are_those_that_were_granted() -> None:
    assert standing_from(said("administrator", can_pin_messages=True)).rights == Rights(administrator=True, pin=True)
    topics = standing_from(said("administrator", can_manage_topics=True))
    assert topics.rights == Rights(administrator=True, topics=True)


def test_what_a_member_may_do_as_everyone_is_no_right_of_the_bot() -> None:
    assert standing_from(said("member", can_pin_messages=True)).rights == Rights()


@pytest.mark.parametrize("status", ["left", "kicked"])
def test_who_left_or_was_removed_is_not_there(status: str) -> None:
    assert not standing_from(said(status)).present


@pytest.mark.parametrize(
    ("is_member", "may_write", "present", "silenced"),
    [(True, True, True, False), (True, False, True, True), (False, False, False, True)],
)
def test_a_restricted_member_may_be_there_and_silent(
    is_member: bool, may_write: bool, present: bool, silenced: bool
) -> None:
    standing = standing_from(said("restricted", is_member=is_member, can_send_messages=may_write))
    assert (standing.present, standing.rights.silenced) == (present, silenced)


def test_only_a_conversation_of_two_is_private() -> None:
    assert Caller(1, 7, "Awa", 7, "private").private
    assert not Caller(1, 7, "Awa", -7, "supergroup").private
