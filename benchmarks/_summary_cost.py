"""What choosing costs, in a process of its own, so that nothing else has taken memory: one JSON line for each size."""

import json
import resource
import sys
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from itertools import cycle, islice
from pathlib import Path

from benchmarks._summary_scores import QUOTES
from bot.analysis.digest import Extractive
from bot.analysis.digest_selection import Budget
from bot.domain.reply import Answer

SIZES = (1_000, 10_000, 100_000)
LONGEST = 600  # characters: answers of a chat, not letters

Work = Callable[[Sequence[Answer]], object]


def main(data: Path, method: str = "") -> None:
    """Summarises ever larger sets of the threads' answers: as the bot does, or only choosing, by the method named."""
    with data.open(encoding="utf-8") as lines:
        said = [
            (r["text"], r["lang"]) for line in lines for r in json.loads(line)["replies"] if len(r["text"]) < LONGEST
        ]
    work = _choosing(method) if method else _summarising
    _spent(work, [Answer(1, 1, "Warm up.")])
    base = _megabytes("VmRSS")
    for size in SIZES:
        week = [Answer(n, n, f"{text} {n}", lang, n % 3) for n, (text, lang) in enumerate(islice(cycle(said), size))]
        row = {"answers": size, "seconds": _spent(work, week), "megabytes": _megabytes("VmHWM") - base}
        print(json.dumps(row), flush=True)


def _summarising(week: Sequence[Answer]) -> object:
    return Extractive().summarise(week, [])


def _choosing(method: str) -> Work:
    module, _, name = method.partition(":")
    choose = getattr(import_module(module), name)
    return lambda week: choose(week, Budget(quotes=QUOTES))


def _spent(work: Work, week: Sequence[Answer]) -> float:
    started = time.process_time()
    work(week)
    return time.process_time() - started


def _megabytes(kind: str) -> float:
    """Memory held now (VmRSS) or at most (VmHWM); `getrusage` alone would count what the starting process held."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20)
    told = dict(line.split(":", 1) for line in status.read_text("ascii").splitlines())
    return int(told[kind].split()[0]) / 1024


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
