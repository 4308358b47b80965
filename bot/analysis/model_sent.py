"""What is sent to a model: numbered texts, pseudonyms instead of names, markers that nobody can forge.

1. Every text stands between markers with a random word of this call, which no member can have known; should a text
   hold it all the same, it is taken out.
2. Authors are P1, P2 ... anew in every call; members' names and @names inside the texts become pseudonyms too, and
   addresses, telephone numbers and links are blanked out.
3. Texts are taken in turn until the room that the model has is full.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from secrets import token_hex

from bot.domain.reply import Answer

LONGEST_TEXT = 1_200  # characters of an answer that are sent
BYTES_PER_TOKEN = 3  # a careful guess for any tokenizer and script

_PRIVATE = re.compile(r"(?i)https?://\S+|www\.\S+|\S+@\S+\.\S+|@\w+|\+?\d[\d\s().-]{7,}\d")
_BLANK = "[…]"
_SHORTEST_NAME = 3


@dataclass(frozen=True, slots=True)
class Seal:
    """The markers of one call."""

    word: str

    @property
    def open(self) -> str:
        """What stands before a text."""
        return f"<<{self.word}>>"

    @property
    def close(self) -> str:
        """What stands after a text."""
        return f"<</{self.word}>>"


def new_seal() -> Seal:
    """Markers that were never seen before."""
    return Seal(token_hex(8))


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one call sends: the texts as one string, and which answer each number stands for."""

    text: str
    answers: Mapping[int, Answer]
    seal: Seal


def sheet(answers: Sequence[Answer], names: Mapping[int, str], seal: Seal) -> Sheet:
    """The answers numbered from 1; `names` are members' names by author, which are not sent."""
    numbered = dict(enumerate(answers, 1))
    voices = pseudonyms(answers)
    hidden = hiding(names, voices)
    blocks = (
        f"{seal.open}\n{number}. {voices[answer.author]}: {sealed(masked(answer.text, hidden), seal)}\n{seal.close}"
        for number, answer in numbered.items()
    )
    return Sheet("\n".join(blocks), numbered, seal)


def pseudonyms(answers: Iterable[Answer]) -> dict[int, str]:
    """P1, P2 ... by author, in the order in which they are first heard."""
    return {author: f"P{n}" for n, author in enumerate(dict.fromkeys(a.author for a in answers), 1)}


def hiding(names: Mapping[int, str], voices: Mapping[int, str]) -> list[tuple[re.Pattern[str], str]]:
    """What to look for in texts, and the pseudonym to put there: whole names first, then their parts."""
    pieces: dict[str, str] = {}
    for author, name in names.items():
        parts = [name, *(part for part in name.split() if part[:1].isupper())]
        pieces |= {part: voices.get(author, "P0") for part in parts if len(part) >= _SHORTEST_NAME}
    longest = sorted(pieces, key=lambda piece: (-len(piece), piece))
    return [(re.compile(rf"(?<!\w){re.escape(piece)}(?!\w)"), pieces[piece]) for piece in longest]


def masked(text: str, hidden: Iterable[tuple[re.Pattern[str], str]]) -> str:
    """A text without names, links, addresses and telephone numbers."""
    shown = _PRIVATE.sub(_BLANK, text[:LONGEST_TEXT])
    for pattern, pseudonym in hidden:
        shown = pattern.sub(pseudonym, shown)
    return shown


def sealed(text: str, seal: Seal) -> str:
    """A text that cannot pass for the end of itself."""
    return text.replace(seal.word, "").replace("<<", "‹").replace(">>", "›")


def tokens(text: str) -> int:
    """How many tokens a text may be, carefully guessed."""
    return len(text.encode()) // BYTES_PER_TOKEN + 1


def fitting(answers: Sequence[Answer], room: int) -> list[list[Answer]]:
    """The answers in order, in as few batches as fit into so many tokens each; one that fits nowhere is left out."""
    batches: list[list[Answer]] = []
    free = 0
    for answer in answers:
        size = tokens(answer.text[:LONGEST_TEXT]) + 24  # its markers, number and pseudonym
        if size > room:
            continue
        if size > free:
            batches.append([])
            free = room
        batches[-1].append(answer)
        free -= size
    return batches
