"""Agreement, difference, points of few: how often the summary is right to say so."""

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks._stance_table import Found, real
from benchmarks._stance_table import figures as labelled
from bot.analysis.digest import Extractive
from bot.analysis.digest_claims import opposed
from bot.analysis.digest_stance import agreements
from bot.domain.reply import Answer

SHARED = Path(__file__).parents[2] / "shared" / "data" / "summary" / "dev.jsonl"
SAMPLES = Path(__file__).parents[1] / "data" / "samples"
MAJORITY = 0.6  # share of the voters who did not react that must agree, for an agreement to be right
REACTING = 0.05  # share of the voters who react
DRAWS = 5
SIZES = (12, 50, 1000)  # answers in a week
ENOUGH = 30  # answers from which "said by few" is judged
VOTES = "polis"  # a source whose groups are of voters
LARGE = 0.05  # share of the answers, five at least, that makes a group of those who say the same a large one

Row = Mapping[str, object]
Thread = Mapping[str, list[dict[str, str]]]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many were said, how many of them rightly, and how often chance would be right."""

    said: int
    right: int
    chance: float

    @property
    def precision(self) -> float:
        """The share that was right; 1 when nothing was said."""
        return self.right / self.said if self.said else 1.0


def main(argv: Sequence[str]) -> int:
    """Prints every table, then the figures as one line of JSON; what has no data is left out, and said."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks stance", description=__doc__)
    parser.add_argument("--data", type=Path, default=SHARED, help="threads whose clusters have a stance, JSON lines")
    parser.add_argument("--samples", type=Path, default=SAMPLES, help="a folder of answers with votes, JSON lines")
    asked = parser.parse_args(argv)
    figures = {f"{name}, no 👎" if not thumbs else name: t for name, thumbs, t in _agreements(asked.samples)}
    print()
    told = dict(labelled())
    if asked.data.exists():
        with asked.data.open(encoding="utf-8") as lines:
            threads = [*map(json.loads, lines)]
        figures |= dict(_differences(threads))
        print()
        figures |= {f"few, {source}": tally for source, tally in _few(threads)}
        print()
        told["reply, e-mails, en"] = real(asked.data)
    else:
        print(f"No data at {asked.data}: give a file of threads with --data.")
    _print_labelled(told)
    said = {name: [t.said, t.right] for name, t in figures.items()}
    said |= {name: [found.said, found.right] for name, found in told.items()}
    print(json.dumps(said, ensure_ascii=False))
    return 0


def _print_labelled(told: Mapping[str, Found]) -> None:
    """What a person labelled: of how many something can be said, and of how many it was said, rightly."""
    print(f"| labelled by hand | to be found | said | right | precision | recall |\n{'|---' * 6}|")
    for name, row in told.items():
        print(line(name, row))
    print()


def line(name: str, row: Found) -> str:
    """One line of the table; of the e-mails only what was found is labelled, so that their recall is unknown."""
    recall = f"{row.right / row.could:.2f}" if "e-mails" not in name else "–"
    precision = f"{row.right / row.said:.2f}" if row.said else "–"
    return f"| {name} | {row.could} | {row.said} | {row.right} | {precision} | {recall} |"


def _agreements(folder: Path) -> Iterator[tuple[str, bool, Tally]]:
    """Each sample's agreements, with and without people who show that they are against."""
    print(f"| where we agree | said | right | precision | chance |\n{'|---' * 5}|")
    for path in sorted(folder.glob("*.jsonl")):
        rows = [row for row in map(json.loads, path.read_text("utf-8").splitlines()) if "agrees" in row]
        for thumbs in (True, False) if rows else ():
            tally = agreed(rows, thumbs=thumbs)
            note = "" if thumbs else ", nobody shows 👎"
            _print(f"{path.stem.removesuffix('.jsonl')}{note}", tally)
            yield path.stem, thumbs, tally


def agreed(rows: Sequence[Row], *, thumbs: bool) -> Tally:
    """Weeks drawn from a sample, in which a few voters react as they voted, are judged by all other voters."""
    draw = np.random.default_rng(1)
    said = right = 0
    for size in SIZES:
        for _ in range(DRAWS):
            week = [rows[at] for at in sorted(draw.permutation(len(rows))[:size].tolist())]
            answers = [_reacted(n, row, draw, thumbs=thumbs) for n, row in enumerate(week)]
            for found in agreements(answers):
                said += 1
                right += _is_shared(week[found.quote.reply], answers[found.quote.reply])
    return Tally(said, right, float(np.mean([_is_shared(row, None) for row in rows])))


def _reacted(number: int, row: Row, draw: np.random.Generator, *, thumbs: bool) -> Answer:
    likes, dislikes = (int(draw.binomial(_votes(row, kind), REACTING)) for kind in ("agrees", "disagrees"))
    against = dislikes if thumbs else 0
    return Answer(number, number, str(row["text"]), str(row["lang"]), endorsements=likes, objections=against)


def _is_shared(row: Row, reacted: Answer | None) -> bool:
    """Whether those who did not react agree by a clear majority."""
    agree, disagree = _votes(row, "agrees"), _votes(row, "disagrees")
    if reacted is not None:
        agree, disagree = agree - reacted.endorsements, disagree - reacted.objections
    return agree >= MAJORITY * max(agree + disagree, 1)


def _votes(row: Row, kind: str) -> int:
    return int(str(row[kind]))


def _differences(threads: Sequence[Any]) -> Iterator[tuple[str, Tally]]:
    """For each source whose clusters have a stance: the first pair of every thread that has one."""
    print(f"| where we differ | threads | said | right | precision | chance |\n{'|---' * 6}|")
    judged = [row for row in threads if "stance" in (row["replies"] or [{}])[0]]
    for source in sorted({row["source"] for row in judged}):
        of_source = [row for row in judged if row["source"] == source]
        tally = differed(of_source)
        _print(f"{source} | {len(of_source)}", tally)
        yield source, tally


def differed(threads: Sequence[Thread]) -> Tally:
    """Whether the two whom the summary would show side by side are on different sides, by the experts' labels."""
    right: list[bool] = []
    chances: list[float] = []
    for thread in threads:
        stances = [reply["stance"] for reply in thread["replies"]]
        answers = _answers(thread)
        right += [stances[one.answer.id] != stances[other.answer.id] for one, other in opposed(answers)[:1]]
        shares = [stances.count(stance) / len(stances) for stance in set(stances)]
        chances.append(1 - sum(share**2 for share in shares))
    return Tally(len(right), sum(right), float(np.mean(chances)))


def _answers(thread: Thread) -> list[Answer]:
    """Its replies in order, numbered by their places, each by somebody else."""
    return [Answer(n, n, reply["text"], reply["lang"]) for n, reply in enumerate(thread["replies"])]


def _few(threads: Sequence[Any]) -> Iterator[tuple[str, Tally]]:
    """For each source whose answers people grouped by points (two groups are sides): is it in no large group?"""
    print(f"| said by few | said | right | precision | chance |\n{'|---' * 5}|")
    many = [row for row in threads if row["source"] != VOTES and len(row["replies"]) >= ENOUGH]
    judged = [row for row in many if len(row["clusters"] or ()) > 2]
    for source in dict.fromkeys(row["source"] for row in judged):
        tally = seldom([row for row in judged if row["source"] == source])
        _print(source, tally)
        yield source, tally


def seldom(threads: Sequence[Thread]) -> Tally:
    """Whether what the summary says was said by few is in no large group, by the experts' labels."""
    right: list[bool] = []
    chances: list[float] = []
    for thread in threads:
        replies, least = thread["replies"], max(5, LARGE * len(thread["replies"]))
        common = {at for group in thread["clusters"] if len(group["reply_ids"]) >= least for at in group["reply_ids"]}
        few = Extractive().summarise(_answers(thread), []).few
        right += [replies[quote.reply]["id"] not in common for quote in few]
        chances.append(sum(reply["id"] not in common for reply in replies) / len(replies))
    return Tally(len(right), sum(right), float(np.mean(chances)))


def _print(name: str, tally: Tally) -> None:
    precision = f"{tally.precision:.2f}" if tally.said else "–"
    print(f"| {name} | {tally.said} | {tally.right} | {precision} | {tally.chance:.2f} |")
