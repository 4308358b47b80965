"""What a language model is asked, word for word: one file per task, with places for what differs from call to call."""

from importlib.resources import files
from string import Template

TASKS = ("merge", "name", "sentence", "question", "translate")
"""The tasks in the order in which a summary needs them."""

_HOME = files(__package__).joinpath("model")


def wording(task: str) -> str:
    """The words of a task as they stand in its file; FileNotFoundError for one that `TASKS` does not list."""
    return _HOME.joinpath(f"{task}.txt").read_text("utf-8").strip()


def asked(task: str, **given: str | int) -> str:
    """The words of a task with every place filled; KeyError for a place that was not given."""
    return Template(wording(task)).substitute(given)
