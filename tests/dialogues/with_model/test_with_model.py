"""Dialogues in which a language model words the summary, well or badly."""

from pathlib import Path

import pytest

from tests.dialogues.stage import Stage

SCRIPTS = sorted(Path(__file__).parent.glob("*.chat"))


@pytest.mark.parametrize("script", [path.read_text("utf-8") for path in SCRIPTS], ids=[path.stem for path in SCRIPTS])
async def test_the_dialogue_goes_as_it_is_written(stage: Stage, script: str) -> None:
    await stage.play(script)
