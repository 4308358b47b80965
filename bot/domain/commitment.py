"""What somebody said they would try: asked about once, four weeks later."""

from dataclasses import dataclass
from datetime import datetime, timedelta

TIME_TO_TRY = timedelta(weeks=4)
MOST_EACH = 5
OUTCOMES = ("done", "partly", "stuck", "waiting")
"""How it can have gone: tried, tried in part, something stood in the way, not tried yet."""


@dataclass(frozen=True, slots=True)
class Commitment:
    """One thing that a member will try after a question; `state` is open, asked, or one of `OUTCOMES`.

    Said in a group it is the reply of that id, and `text` is empty; said in private it is `text`, and nobody else's.
    """

    id: int
    community: int
    cycle: int
    member: int
    text: str
    asks_at: datetime
    state: str = "open"
    reply: int | None = None


def promises(text: str) -> bool:
    """Whether a reply to a summary may be taken for something that somebody will try: a question is none."""
    return not text.rstrip().endswith(("?", "？", "؟"))
