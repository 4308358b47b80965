"""The ears: sound goes to a server over HTTP, words come back, and whatever else happens is no words."""

from collections.abc import Iterator

import pytest

from benchmarks._stand_in import Hearing, StandIn, standing_in
from bot.analysis.model import Failed, Limits, Said
from bot.analysis.transcription import Ears
from bot.domain.model import Spent

SOUND = b"OggS what was said"


@pytest.fixture
def server() -> Iterator[StandIn]:
    with standing_in(StandIn(lambda request: 500, lambda sound: " Faltam medicamentos.\n")) as stand_in:
        yield stand_in


def ears(server: StandIn, hears: Hearing | None = None, *, week: int = 9_000) -> Ears:
    """Ears at the stand-in, which wait without losing time."""
    server.hears = hears or server.hears
    limits = Limits(call=5, week=week, community=week)
    return Ears(server.url, "whisper", lambda file: SOUND, limits=limits, sleep=lambda seconds: None)


def test_a_recording_is_sent_as_a_file_and_its_words_come_back(server: StandIn) -> None:
    assert ears(server).hear("file", 42, Spent()) == Said("Faltam medicamentos.", 420)
    assert SOUND in server.heard[0]
    assert b'filename="voice.ogg"' in server.heard[0]
    assert b"whisper" in server.heard[0]
    assert b"language" not in server.heard[0]


def test_a_server_that_is_loading_is_asked_again(server: StandIn) -> None:
    said = ears(server, lambda sound: "ready" if len(server.heard) > 2 else 503).hear("file", 1, Spent())
    assert said == Said("ready", 10)


@pytest.mark.parametrize("said", ["", " \n", 400, 401, 404, 413, 422, 429, 500])
def test_no_words_are_no_failure_of_ours(server: StandIn, said: str | int) -> None:
    assert ears(server, lambda sound: said).hear("file", 1, Spent()) is None


def test_what_would_cost_too_much_is_not_even_fetched(server: StandIn) -> None:
    frugal = ears(server, week=500)
    assert frugal.hear("file", 42, Spent(80, 80)) == Said("Faltam medicamentos.", 420)
    assert frugal.hear("file", 42, Spent(81, 0)) is None
    assert frugal.hear("file", 42, Spent(81, 81)) is None
    assert len(server.heard) == 1


def test_a_recording_that_cannot_be_fetched_has_no_words(server: StandIn) -> None:
    def gone(file: str) -> bytes:
        raise Failed("fetch")

    assert Ears(server.url, "whisper", gone).hear("file", 1, Spent()) is None
    assert server.heard == []


def test_nobody_there_is_no_words() -> None:
    absent = Ears("http://127.0.0.1:9/v1", "none", lambda file: SOUND, limits=Limits(call=1))
    assert absent.hear("file", 1, Spent()) is None
