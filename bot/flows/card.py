"""A card in private: one message that its buttons turn in place, laid before one person, in their language.

What a card is about stands beside that, in the flow whose card it is. Rights are checked again at every press.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar

from bot.domain.member import Caller
from bot.flows.voice import CARD_LIFE, Button
from bot.words import Arg


@dataclass(frozen=True, slots=True)
class Card:
    """One showing of a card: to whom, in which language, and when; `LIFE` is how long its buttons work."""

    LIFE: ClassVar[timedelta] = CARD_LIFE

    caller: Caller
    speech: str
    now: datetime

    @property
    def about(self) -> Mapping[str, int | str]:
        """What every button of the card carries."""
        return {}

    def press(self, text_id: str, action: str, shown: Arg = "", **args: int | str) -> Button:
        """A button for this person alone; `shown` are its words where it shows given ones."""
        words: Mapping[str, Arg] = {"words": shown} if shown else {}
        return Button(text_id, action, {**self.about, **args}, words, self.now + self.LIFE, self.caller.person)
