"""How well a question that was asked before is recognised, for every threshold."""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

from bot.analysis.resemblance import ALIKE, Asked, nearest
from bot.prompts import load_agenda

DATA = Path(__file__).parents[1] / "data" / "samples" / "asked_again.jsonl"
AGENDAS = ("uhc", "chw", "outbreak")
THRESHOLDS = tuple(n / 100 for n in range(14, 44, 2))


def earlier(language: str) -> tuple[list[str], list[Asked]]:
    """Names and wordings of what the starter agendas ask, in one language."""
    named = [(f"{a}:{n}", q) for a in AGENDAS for n, q in enumerate(load_agenda(a).questions, start=1)]
    asked = [Asked(at, question.texts[language], language) for at, (_, question) in enumerate(named)]
    return [name for name, _ in named], asked


def judged(rows: Sequence[dict[str, str | None]]) -> list[tuple[bool, bool, float]]:
    """For each question: was it asked before, was the right one found first, and how near is the first."""
    found = []
    for row in rows:
        names, asked = earlier(str(row["language"]))
        first, score = nearest(str(row["text"]), str(row["language"]), asked)[0]
        found.append((row["like"] is not None, names[first] == row["like"], score))
    return found


def main(argv: Sequence[str]) -> int:
    """Print found, mistaken and false alarms by threshold; the chosen one is marked."""
    parser = argparse.ArgumentParser(prog="benchmarks resemblance", description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA, help="JSON lines with language, text and like")
    rows = [json.loads(line) for line in parser.parse_args(argv).data.read_text("utf-8").splitlines()]
    found = judged(rows)
    old = sum(asked for asked, _, _ in found)
    print(f"{'cosine':>8}{'found':>12}{'the wrong one':>15}{'new taken for old':>20}")
    for least in THRESHOLDS:
        right = sum(asked and rightly and score >= least for asked, rightly, score in found)
        wrong = sum(asked and not rightly and score >= least for asked, rightly, score in found)
        alarms = sum(not asked and score >= least for asked, _, score in found)
        mark = " *" if least == ALIKE else ""
        print(f"{least:8.2f}{f'{right} of {old}':>12}{wrong:15}{f'{alarms} of {len(found) - old}':>20}{mark}")
    return 0
