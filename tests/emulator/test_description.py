"""The checker itself: it must notice what it is there to notice."""

import pytest

from tests.emulator.description import call_problems, problems

AWA = {"id": 1001, "is_bot": False, "first_name": "Awa"}
GROUP = {"id": -1, "type": "group", "title": "UHC"}
MESSAGE = {"message_id": 1, "date": 0, "chat": GROUP, "from": AWA}


def test_a_complete_message_has_no_problems() -> None:
    assert problems(("Message",), MESSAGE, "m") == []


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"date": None}, "None is no Integer"),
        ({"message_id": "1"}, "'1' is no Integer"),
        ({"message_id": True}, "True is no Integer"),
        ({"invented": 1}, "invented is unknown"),
        ({"chat": {"id": -1}}, "type is missing"),
        ({"chat": {"id": -1, "type": "room"}}, "'room' is not a permitted value"),
        ({"entities": [{"type": "bold", "offset": 0}]}, "length is missing"),
        ({"entities": {"type": "bold"}}, "is no array"),
    ],
)
def test_a_departure_from_the_description_is_told(change: dict[str, object], complaint: str) -> None:
    found = problems(("Message",), MESSAGE | change, "m")
    assert any(complaint in problem for problem in found), found


def test_a_member_is_checked_as_the_variety_its_status_names() -> None:
    administrator = {"status": "administrator", "user": AWA}
    assert any("can_be_edited is missing" in p for p in problems(("ChatMember",), administrator, "m"))
    assert problems(("ChatMember",), {"status": "left", "user": AWA}, "m") == []
    assert problems(("ChatMember",), {"status": "gone", "user": AWA}, "m") != []


def test_a_call_with_a_misspelt_or_missing_parameter_is_told() -> None:
    assert call_problems("sendMessage", {"chat_id": "7", "text": "hello"}) == []
    assert call_problems("sendMessage", {"chat_id": "7"}) == ["sendMessage: text is missing"]
    assert call_problems("sendMessage", {"chat_id": 7, "text": "x", "parsemode": "HTML"}) == [
        "sendMessage: parsemode is unknown"
    ]
    assert call_problems("sendMessage", {"chat_id": 7, "text": "x", "reply_parameters": '{"message_id": "x"}'}) != []
