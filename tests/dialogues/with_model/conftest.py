"""The same stage, with a language model that says what the script tells it to say."""

from collections.abc import Iterator

import pytest

from benchmarks._stand_in import standing_in
from tests.dialogues import pen
from tests.dialogues.stage import VERBS

VERBS[:0] = pen.VERBS


@pytest.fixture
def choices() -> Iterator[dict[str, object]]:
    """An operator who has set up a model, and one that hears."""
    pen.forget()
    with standing_in(pen.STAND_IN) as server:
        yield {"model_base_url": server.url, "model_name": "Teste-1", "model_transcription_name": "Ouvido-1"}
