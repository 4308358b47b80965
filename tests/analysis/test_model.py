"""The client: servers differ in what they take, when they are ready and how they fail; all it raises is `Failed`."""

import sys
from collections.abc import Iterator

import pytest

from benchmarks._stand_in import Script, StandIn, standing_in
from bot.analysis.model import CONTEXT, Bounds, Failed, Limits, Purse, Remote

MOST = Bounds(50, sentences=3, names=8, texts=6)


@pytest.fixture
def server() -> Iterator[StandIn]:
    with standing_in(StandIn(lambda request: "hello")) as stand_in:
        yield stand_in


def remote(server: StandIn, script: Script | None = None, pauses: list[float] | None = None) -> Remote:
    """A client of the stand-in, which waits without losing time."""
    server.script = script or server.script
    waits = pauses if pauses is not None else []
    return Remote(server.url, "stand-in", limits=Limits(call=5), sleep=waits.append)


def test_an_answer_comes_with_what_it_cost(server: StandIn) -> None:
    said = remote(server).ask("task", "texts", MOST)
    assert (said.output, said.tokens) == ("hello", 100)
    assert [message["content"] for message in server.asked[0]["messages"]] == ["task", "texts"]


def test_a_server_is_asked_in_the_richest_form_that_it_takes_and_then_only_so(server: StandIn) -> None:
    def picky(request: object) -> str | int:
        return 400 if isinstance(request, dict) and "response_format" in request else "plain"

    speaker = remote(server, picky)
    assert speaker.ask("task", "texts", MOST).output == "plain"
    assert [asked.get("response_format", {}).get("type") for asked in server.asked] == [
        "json_schema",
        "json_object",
        None,
    ]
    speaker.ask("task", "texts", MOST)
    assert len(server.asked) == 4


def test_a_sentence_may_name_only_texts_that_were_sent_and_no_more_than_there_are(server: StandIn) -> None:
    remote(server).ask("task", "texts", MOST)
    sentences = server.asked[0]["response_format"]["json_schema"]["schema"]["properties"]["sentences"]
    ids = sentences["items"]["properties"]["ids"]
    assert (ids["items"]["minimum"], ids["items"]["maximum"], ids["maxItems"]) == (1, 6, 6)
    assert (sentences["maxItems"], server.asked[0]["max_tokens"]) == (3, 50)


def test_a_server_that_is_loading_is_asked_again(server: StandIn) -> None:
    waits: list[float] = []
    speaker = remote(server, lambda request: "ready" if len(server.asked) > 3 else 503, waits)
    assert speaker.ask("task", "texts", MOST).output == "ready"
    assert waits == [1.0, 2.0, 4.0]


@pytest.mark.parametrize("status", [401, 403, 429, 500, 502, 503])
def test_every_refusal_is_one_kind_of_failure(server: StandIn, status: int) -> None:
    with pytest.raises(Failed):
        remote(server, lambda request: status).ask("task", "texts", MOST)


@pytest.mark.parametrize("status", [400, 404, 422])
def test_a_server_that_takes_no_form_fails_and_is_asked_anew_the_next_time(server: StandIn, status: int) -> None:
    speaker = remote(server, lambda request: status if len(server.asked) < 5 else "now")
    with pytest.raises(Failed, match="refused"):
        speaker.ask("task", "texts", MOST)
    assert speaker.ask("task", "texts", MOST).output == "now"


def test_nobody_there_is_a_failure() -> None:
    with pytest.raises(Failed):
        Remote("http://127.0.0.1:9/v1", "none", limits=Limits(call=1)).ask("task", "texts", MOST)


@pytest.mark.parametrize(
    ("declared", "tokens"),
    [
        ({"data": [{"id": "stand-in", "max_model_len": 2048}]}, 2048),
        ({"data": [{"id": "other", "max_model_len": 1}, {"id": "stand-in", "context_length": 1024}]}, 1024),
        ({"data": [{"id": "a.gguf", "meta": {"n_ctx": 512, "n_ctx_train": 8192}}]}, 512),
        ({"data": [{"id": "stand-in"}]}, CONTEXT),
        ({"data": []}, CONTEXT),
        ({"models": []}, CONTEXT),
    ],
)
def test_the_context_is_what_the_server_declares(server: StandIn, declared: dict[str, object], tokens: int) -> None:
    server.models = declared
    assert remote(server).context() == tokens


def test_a_purse_ends_with_its_tokens_and_with_its_time(server: StandIn) -> None:
    speaker, now = remote(server), [0.0]
    poor = Purse(tokens=250, seconds=60, clock=lambda: now[0])
    assert poor.ask(speaker, "task", "texts", MOST) == "hello"
    assert poor.ask(speaker, "task", "texts", MOST) == "hello"
    with pytest.raises(Failed, match="ceiling"):
        poor.ask(speaker, "task", "texts", MOST)
    late = Purse(tokens=10_000, seconds=60, clock=lambda: now[0])
    now[0] = 61.0
    with pytest.raises(Failed, match="time"):
        late.ask(speaker, "task", "texts", MOST)
    assert (poor.spent, poor.calls, late.calls) == (200, 2, 0)


def test_without_the_client_the_remedy_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openai", None)
    with pytest.raises(ModuleNotFoundError, match=r"\.venv/bin/pip install -e '\.\[model\]'"):
        Remote("http://127.0.0.1:9/v1", "none")
