"""What members ask is told from what they only doubt, scorn or list with a question mark."""

import pytest

from bot.analysis.question import asks, points_back


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Who will pay for the fuel?", "en"),
        ("I just don't get it... why is it so easy to post such things?", "en"),
        ("Isn't sport supposed to be healthy?", "en"),
        ("Und wo werden die Akkus entsorgt?", "de"),
        ("Trauen wir Frauen das nicht zu?", "de"),
        ("In was für eine Ideologie leben die meisten?", "de"),
        ("Kan de kliniek op zondag open?", "nl"),
        ("我覺得UBER問題是否應該立法(或修法)？", "zh"),
        ("Os agentes já receberam o salário?", "pt"),
        ("Vous avez reçu les vaccins ?", "fr"),
        ("¿Ya llegó la vacuna?", "es"),
        ("من يدفع ثمن الوقود؟", "ar"),
    ],
)
def test_a_question_has_the_form_of_one(sentence: str, language: str) -> None:
    assert asks(sentence, language)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Klimaschutz vor Freiheit?", "de"),
        ("Es geht nicht nur um die Anzahl, sondern um das Fahrverhalten: wie oft, wie weit?", "de"),
        ("Guthaben für ALLE (will z.B. man fliegen?", "de"),
        ("Wir sind leider überbevölkert?", "de"),
        ("We should make a plan for it?", "en"),
        ("政府何須過多干預呢？", "zh"),
        ("請鐵腕一點好嗎？", "zh"),
        ("?", "en"),
    ],
)
def test_a_question_mark_alone_asks_nothing(sentence: str, language: str) -> None:
    assert not asks(sentence, language)


def test_a_question_may_point_to_what_was_said_before_it() -> None:
    assert points_back("Who will pay for their housing?")
    assert not points_back("Who will pay for the fuel?")
