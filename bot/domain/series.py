"""A series: some weeks around one theme, with a code under which everything in it is numbered."""

import re
from dataclasses import dataclass
from datetime import date

USUAL_WEEKS = 6
WEEKS = (3, 4, 5, 6, 8, 10)
LONGEST_THEME = 80
"""UTF-16 units: it stands in one line above each question."""
CODE = re.compile(r"[A-Z][A-Z0-9]{1,7}")
"""What a code looks like: what begins a question's number, such as UHC in UHC Q3, must be found again in a text."""


@dataclass(frozen=True, slots=True)
class Series:
    """Some weeks around one theme; `state` is draft, planned, running or over.

    `starts` is the Monday of its first week; `link` something to read about the theme, "" for nothing.
    """

    id: int
    community: int
    person: int
    code: str
    theme: str
    weeks: int
    link: str
    starts: date
    state: str
