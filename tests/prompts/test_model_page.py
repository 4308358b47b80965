"""Operators read in docs/model.md, word for word, what a model is asked."""

from pathlib import Path

import pytest

from bot.prompts.model import TASKS, wording

PAGE = (Path(__file__).parents[2] / "docs" / "model.md").read_text("utf-8")


@pytest.mark.parametrize("task", TASKS)
def test_the_page_for_operators_shows_every_prompt_as_it_is(task: str) -> None:
    assert wording(task) in PAGE
