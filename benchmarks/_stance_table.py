"""Hand-labelled sentences, as two tables: how a reply stands to what it answers, and which claims oppose each other."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.analysis.digest_attitude import attitude
from bot.analysis.digest_claims import opposed
from bot.domain.reply import Answer

OWN = Path(__file__).with_name("stance.tsv")
REAL = Path(__file__).with_name("stance_real.tsv")
SOURCE = "convosumm_email"


@dataclass(frozen=True, slots=True)
class Said:
    """One labelled row: `kind` is reply or pair, `when` seen or fresh, `label` what a person says of its words."""

    kind: str
    when: str
    language: str
    label: int
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """Of the rows of which something can be said (`could`), how many something was said of, and how many rightly."""

    could: int
    said: int
    right: int


def rows() -> list[Said]:
    """The sentences of our own."""
    fields = (line.split("\t") for line in _lines(OWN))
    return [Said(kind, when, code, int(label), tuple(words)) for kind, when, code, label, *words in fields]


def figures() -> Iterator[tuple[str, Found]]:
    """What is found in our own sentences, by kind, by when they were written, and by language."""
    every = rows()
    for kind, when in (("reply", "seen"), ("reply", "fresh"), ("pair", "seen"), ("pair", "fresh")):
        for code in ("en", "fr", "pt", "es"):
            chosen = [row for row in every if (row.kind, row.when, row.language) == (kind, when, code)]
            yield f"{kind}, {when}, {code}", found(chosen)


def found(chosen: Sequence[Said]) -> Found:
    """How much is found in these rows; a disagreement taken for an agreement is wrong like one made up."""
    told = [(row.label, _TELL[row.kind](row)) for row in chosen]
    said = [label == tells for label, tells in told if tells]
    return Found(sum(label != 0 for label, _ in told), len(said), sum(said))


def _stands(row: Said) -> int:
    return attitude(row.words[0])


def _opposes(row: Said) -> int:
    week = [Answer(author, author, words, row.language) for author, words in enumerate(row.words)]
    return int(bool(opposed(week)))


_TELL: dict[str, Callable[[Said], int]] = {"reply": _stands, "pair": _opposes}


def real(data: Path) -> Found:
    """What is found in the labelled replies of the e-mail list."""
    labels = {(thread, reply): int(label) for thread, reply, label in (line.split("\t") for line in _lines(REAL))}
    with data.open(encoding="utf-8") as lines:
        threads = [row for row in map(json.loads, lines) if row["source"] == SOURCE]
    replies = [(row["id"], str(reply["id"]), reply["text"]) for row in threads for reply in row["replies"]]
    told = [
        Said("reply", "real", "en", labels[thread, reply], (text,))
        for thread, reply, text in replies
        if (thread, reply) in labels
    ]
    return found(told)


def _lines(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
