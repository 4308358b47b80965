"""What a summary costs, in a process of its own, so that nothing else has taken memory: one JSON line for each size."""

import json
import resource
import sys
import time
from itertools import cycle, islice
from pathlib import Path

from bot.analysis.digest import Extractive
from bot.domain.reply import Answer

SIZES = (1_000, 2_000, 10_000, 100_000)
LONGEST = 600  # characters: answers of a chat, not letters


def main(data: Path) -> None:
    """Summarises ever larger sets of the threads' answers."""
    with data.open(encoding="utf-8") as lines:
        said = [
            (r["text"], r["lang"]) for line in lines for r in json.loads(line)["replies"] if len(r["text"]) < LONGEST
        ]
    _spent([Answer(1, 1, "Warm up.")])
    base = _megabytes()
    for size in SIZES:
        week = [Answer(n, n, f"{text} {n}", lang, n % 3) for n, (text, lang) in enumerate(islice(cycle(said), size))]
        row = {"answers": size, "seconds": _spent(week), "megabytes": _megabytes() - base}
        print(json.dumps(row), flush=True)


def _spent(week: list[Answer]) -> float:
    started = time.process_time()
    Extractive().summarise(week, [])
    return time.process_time() - started


def _megabytes() -> float:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
