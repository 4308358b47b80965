"""The summary: points, languages and words it keeps, and its cost, against known methods in one run."""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path

import numpy as np

from benchmarks._summary_peers import PEERS, oracle
from benchmarks._summary_scores import (
    QUOTES,
    WORDS,
    Lead,
    Method,
    Scores,
    Thread,
    by_source,
    coverage,
    leads,
    load,
    mean_by_source,
    scores,
)
from benchmarks._summary_show import shown
from bot.analysis.digest_selection import Budget
from bot.domain.digest import Quote

DATA = Path(__file__).parents[2] / "shared" / "data" / "summary" / "dev.jsonl"
OURS = "bot.analysis.digest_selection:select"
COLUMNS = ("coverage", "coverage_5", "rouge1", "rouge2", "rougeL", "languages", "redundancy", "duplicates", "verbatim")
TOLD = (
    *("coverage", "coverage_5", "random_5", "rouge1", "rouge2", "rougeL", "languages"),
    *("redundancy", "duplicates", "verbatim", "seconds_10000", "growth"),
)
BY_SOURCE = ("coverage", "rouge1", "languages", "redundancy", "duplicates")
AT_LEAST = {"coverage": 0.83, "rouge1": 37.5, "languages": 0.99, "verbatim": 1.0}
AT_MOST = {"redundancy": 12.5, "duplicates": 0.5, "seconds_10000": 2.0, "megabytes_10000": 120.0, "growth": 1.1}

OfThread = Callable[[Thread, Budget], list[Quote]]


def main(argv: Sequence[str]) -> int:
    """Prints the tables, then all figures as one line of JSON; 2 when there is nothing to measure with."""
    wanted = _arguments(argv)
    if not wanted.data.exists():
        print(f"No data at {wanted.data}: give a file of threads with --data.")
        return 2
    threads = load(wanted.data)[:: wanted.every]
    if wanted.show:
        print("\n".join(shown(threads, wanted.show)))
        return 0
    module, _, name = wanted.method.partition(":")
    figures = cost(wanted.data, "" if wanted.method == OURS else wanted.method)
    print("| method | " + " | ".join(COLUMNS) + " |\n|" + "---|" * (1 + len(COLUMNS)))
    method = _of_thread(getattr(import_module(module), name))
    judged, lead = judge(method, threads)
    _print_method(wanted.method, judged)
    figures |= judged
    rivals: dict[str, Scores] = {}
    for rival, of_rival in _rivals(wanted.peers):
        rivals[rival], _ = judge(of_rival, threads)
        _print_method(rival, rivals[rival])
    _print_sources(by_source((t, scores(t, method(t, Budget(words=WORDS)))) for t in threads))
    _print_leads(lead)
    _print_bars(figures)
    print(
        json.dumps({**_rounded(figures, TOLD), "peers": {name: _rounded(of, COLUMNS) for name, of in rivals.items()}})
    )
    return 0


def _arguments(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks summary", description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA, help="threads, one JSON object to a line")
    parser.add_argument("--method", default=OURS, help="module:function(answers, budget) -> quotes")
    parser.add_argument("--every", type=int, default=1, help="only each n-th thread, for a quick look")
    parser.add_argument("--show", metavar="ID", help="print that thread's summary in full, or that of a `mixed` one")
    parser.add_argument("--peers", default=",".join([*PEERS, "oracle"]), help="names, separated by commas")
    return parser.parse_args(argv)


def _rivals(names: str) -> Iterator[tuple[str, OfThread]]:
    for name in filter(None, names.split(",")):
        yield name, oracle if name == "oracle" else _of_thread(PEERS[name])


def _of_thread(method: Method) -> OfThread:
    return lambda thread, budget: method(thread.answers, budget)


def judge(method: OfThread, threads: Sequence[Thread]) -> tuple[Scores, list[Lead]]:
    """A method's figures over all threads, and its lead over chance by source at exactly `QUOTES` quotes."""
    figures = mean_by_source((t, scores(t, method(t, Budget(words=WORDS)))) for t in threads)
    five = [(t, coverage(t, method(t, Budget(quotes=QUOTES))[:QUOTES])) for t in threads if t.clusters]
    figures |= mean_by_source((t, {"coverage_5": covered, "random_5": t.by_chance(QUOTES)}) for t, covered in five)
    return figures, leads(five)


def cost(data: Path, method: str) -> Scores:
    """CPU seconds and megabytes by number of answers, on one core as on a small server.

    They are of the whole summary as the bot makes it, or, where a method is named, of choosing alone.
    """
    command = [sys.executable, "-m", "benchmarks._summary_cost", str(data), *filter(None, [method])]
    alone = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
    told = subprocess.run(command, env={**os.environ, **alone}, capture_output=True, text=True, check=True)
    taken = {row["answers"]: row for row in map(json.loads, told.stdout.splitlines())}
    print("| answers | CPU seconds | MB beyond the base |\n|---|---|---|")
    for row in taken.values():
        print(f"| {row['answers']:,} | {row['seconds']:.2f} | {row['megabytes']:.0f} |")
    small, large = min(taken), max(taken)
    growth = float(np.log(taken[large]["seconds"] / taken[small]["seconds"]) / np.log(large / small))
    print(f"\ngrowth from {small:,} to {large:,}: n^{growth:.2f}\n")
    return {
        "seconds_10000": taken[10_000]["seconds"],
        "megabytes_10000": taken[10_000]["megabytes"],
        "growth": growth,
    }


def _print_method(name: str, figures: Scores) -> None:
    print(f"| {name} | " + " | ".join(_shown(figures, column) for column in COLUMNS) + " |", flush=True)


def _shown(figures: Scores, name: str) -> str:
    if name not in figures:
        return ""
    return f"{figures[name]:.3f}" if figures[name] <= 1 and name not in AT_MOST else f"{figures[name]:.1f}"


def _print_sources(figures: Mapping[str, Scores]) -> None:
    print(f"\n| source, {WORDS} words | " + " | ".join(BY_SOURCE) + " |\n|" + "---|" * (1 + len(BY_SOURCE)))
    for source, of_source in figures.items():
        print(f"| {source} | " + " | ".join(_shown(of_source, column) for column in BY_SOURCE) + " |")


def _print_leads(found: Sequence[Lead]) -> None:
    print(f"\n| source, {QUOTES} quotes | coverage | random | lead, 95 % interval |\n|---|---|---|---|")
    for lead in found:
        interval = f"{lead.coverage - lead.chance:+.3f} ({lead.low:+.3f} to {lead.high:+.3f})"
        print(f"| {lead.source} | {lead.coverage:.3f} | {lead.chance:.3f} | {interval} |")


def _print_bars(figures: Scores) -> None:
    print("\n| bar | is | met |\n|---|---|---|")
    for name, bar in AT_LEAST.items():
        print(f"| {name} at least {bar} | {figures[name]:.3f} | {'yes' if figures[name] >= bar else 'no'} |")
    for name, bar in AT_MOST.items():
        print(f"| {name} at most {bar} | {figures[name]:.3f} | {'yes' if figures[name] <= bar else 'no'} |")
    print()


def _rounded(figures: Scores, names: Sequence[str]) -> Scores:
    return {name: round(figures[name], 4) for name in names if name in figures}
