"""A reply: one contribution of one member, and the rules of what counts as one."""

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.text import cut, storable

LONGEST = 12_000
MOST_PER_MEMBER = 50

_WORD = re.compile(r"[^\W\d_]+", re.UNICODE)
_THANKS = frozenset(
    """
    thanks thank thx ty you so much very many a lot all everyone great good nice well done ok okay yes no agreed agree
    indeed exactly true super wow amazing welcome noted hi hello dear colleagues
    merci beaucoup bien bon bonne oui non d accord parfait bravo infiniment à tous toutes bonjour salut
    gracias muchas muy bien si sí vale de acuerdo perfecto hola todos todas
    obrigado obrigada muito bem sim não concordo ótimo perfeito olá a todos todas
    asante sana ahsante shukran شكرا جزيلا danke vielen dank 谢谢 謝謝
    """.split()
)
_GRATITUDE = frozenset("thanks thank thx merci gracias muchas obrigado obrigada muito asante shukran شكرا".split())
_AND = frozenset(("and", "et", "e", "y"))


@dataclass(frozen=True, slots=True)
class Reply:
    """A stored contribution; `number` is None while it is no contribution (thanks, emoji).

    `answers` is the id of the reply that it was said to, None when it was said to the bot. `parts` are the languages of
    one in several (`mul`), in the order of speaking.

    A `private` one was given to the bot alone: it has no message in a group, its room is only where its community was
    founded, and unless it is `named` nobody is told whose it is. `for_model`: its author agreed to a language model.
    """

    id: int
    community: int
    room: int
    member: int
    message: int
    text: str
    said_at: datetime
    cycle: int | None = None
    number: int | None = None
    language: str = "und"
    late: bool = False
    withdrawn: bool = False
    answers: int | None = None
    private: bool = False
    named: bool = True
    for_model: bool = False
    parts: tuple[str, ...] = ()

    def kept_at(self, moment: datetime) -> "Reply":
        """The reply as said at a moment; of one that is unnamed only the day is kept, so that no hour gives it away."""
        whole = moment if self.named else moment.replace(hour=0, minute=0, second=0, microsecond=0)
        return replace(self, said_at=whole)


@dataclass(frozen=True, slots=True)
class Answer:
    """What analysis may know of a contribution: its words, and whose by number only.

    `author` and `room` are opaque numbers, `room` 0 for what was said in private; `topics` are taxonomy keys; `answers`
    is the id of what it was said to. `endorsements` and `objections` count other members' reactions for and against it;
    `endorsers` are those of the former who are known by an author's number. One that is `starred` a facilitator wants
    to see quoted. What is `private` leaves this machine for no language model.
    """

    id: int
    author: int
    text: str
    language: str = "und"
    room: int = 0
    topics: tuple[str, ...] = ()
    endorsements: int = 0
    objections: int = 0
    endorsers: frozenset[int] = frozenset()
    starred: bool = False
    answers: int | None = None
    private: bool = False


STAR = "🏆"
"""A facilitator's reaction to what the summary should not miss: Telegram lets nobody react with a star for free."""

_AGAINST = frozenset("👎💩🤮🤬😡🖕🥱🤡")
_OF_NEITHER = frozenset("🤔😢😭🤯😱😨🤨😐🥴😴🙊🙈🙉👀🆒👻🎃🤷")


def is_endorsement(emoji: str) -> bool | None:
    """Whether a reaction is for what was said (True), against it (False), or tells neither (None)."""
    kind = emoji[:1]
    return None if kind in _OF_NEITHER else kind not in _AGAINST


def is_contribution(text: str) -> bool:
    """Whether a reply adds something to the question: more than emoji, and more than thanks or assent.

    At most six words, all of them courtesies in the product's languages, is no contribution, nor are thanks to somebody
    by name ("Merci Awa !"); "no words" is none either.
    """
    said = _WORD.findall(unicodedata.normalize("NFC", text))
    words = [word.casefold() for word in said]
    if not words:
        return any(c.isdigit() for c in text) and "+1" not in text
    thanked = words[0] in _GRATITUDE
    return len(words) > 6 or not all(
        word in _THANKS or (thanked and (written[0].isupper() or word in _AND))
        for word, written in zip(words, said, strict=True)
    )


def kept_text(text: str) -> str:
    """The text as it is stored: storable in every database, at most 12,000 UTF-16 units (three long messages)."""
    return cut(storable(text), LONGEST)
