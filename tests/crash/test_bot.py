"""The bot itself, killed while replies arrive: a small edition of `python -m benchmarks crash`."""

import json

import pytest

from benchmarks import crash


def test_a_bot_that_is_killed_again_and_again_loses_and_doubles_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert crash.main(["--replies", "200", "--kills", "4"]) == 0
    figures = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (figures["kills"], figures["lost"], figures["doubled"]) == (4, 0, 0)
    assert (figures["messages_lost"], figures["messages_doubled"]) == (0, 0)
