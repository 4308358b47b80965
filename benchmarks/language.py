"""Which language detector hears people right: accuracy, restraint, speed and memory, beside its peers.

Every method hears the same texts in turns of 50, so that a busy machine slows all alike. `macro36` and `core4*` count
the best guess, however doubtful, as the peers give theirs; `noise_tagged`, `right`, `wrong`, `und` and `foreign_pulled`
are what the bot really does: with its threshold, in a room that speaks English, French, Portuguese and Spanish. So does
`grams alone`: our own model, as where the wheels of the others do not install.
Files are told by name: `*_noise*`, `*_codemix*`, `*_foreign*`; any other holds one language per text. They are JSON
Lines, perhaps packed as .gz.
"""

import argparse
import json
import resource
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from multiprocessing import get_context
from pathlib import Path
from typing import TypedDict, cast

from benchmarks._labelled import Unreadable, labelled
from bot.domain.topic import Detection

HERE = Path(__file__).parent
DATA = HERE.parent.parent / "shared" / "data" / "language"
CORE = ("en", "fr", "pt", "es")
HOUSE = tuple(
    "am ar bn de en es fr ha hi ht id ig it ln mg ne nl ny "
    "pt ru rw sn so sw ta te th tr uk ur vi wo xh yo zh zu".split()
)
BUCKETS = ("w1_3", "w4_8", "w9_20", "sent")
ALONE = "grams alone, shipped, room"
_PROMISED = {
    "right": "its languages right",
    "wrong": "wrong",
    "und": "und",
    "noise_tagged": "noise tagged",
    "foreign_pulled": "other languages taken for one of its own",
}
_TURN = 50
_SAME = {"iw": "he", "jw": "jv", "nb": "no", "nn": "no", "un": "und", "unknown": "und"}


class Row(TypedDict, total=False):
    """One line of a data file."""

    text: str
    lang: str | None
    langs: list[str]
    accept: list[str]
    length_bucket: str
    source: str


Hear = Callable[[str], Detection]


@dataclass
class Heard:
    """What one method said to each text, and the processor seconds it took."""

    said: list[Detection] = field(default_factory=list)
    seconds: float = 0.0


def ours(name: str, threshold: float | None, prior: Sequence[str]) -> Hear:
    """Our detector of this name as a function of the text."""
    made = import_module("bot.analysis.language").detector(name, threshold)
    return lambda text: Detection(*_plain(made.detect(text, prior)))


def _names() -> tuple[str, ...]:
    """What ours are called; loaded only now, for what loading takes is measured in a process that has not done so."""
    names: tuple[str, ...] = import_module("bot.analysis.language").NAMES
    return names


def _plain(heard: Detection) -> tuple[str, float, tuple[str, ...]]:
    return heard.language, heard.confidence, heard.parts


def peer(name: str) -> Hear:
    """A peer by `module:function`, or one of those known here on the raw text; ValueError for no such one.

    A function may give a code, alone or first in a tuple; where it raises, it could not tell.
    """
    known: Mapping[str, Callable[[], Callable[[str], str]]] = {
        "langdetect": lambda: _langdetect("langdetect"),
        "langdetect_rs": lambda: _langdetect("langdetect_rs"),
        "pycld2": _pycld2,
        "eldc": _eldc,
    }
    tell = known[name]() if name in known else _named(name)

    def hear(text: str) -> Detection:
        return Detection(_short(str(tell(text))), 1.0)

    return hear


def _named(name: str) -> Callable[[str], str]:
    """A function of a module that others wrote."""
    module, _, function = name.partition(":")
    try:
        asked = getattr(import_module(module), function)
    except (ImportError, AttributeError, ValueError) as problem:
        raise ValueError(f"there is no {name} to compare with: {problem}") from None

    def tell(text: str) -> str:
        try:
            code = asked(text)
        except Exception:
            return "und"
        return str(code[0] if isinstance(code, tuple) else code)

    return tell


def _short(code: str) -> str:
    """A language without its script or country, by the code that this benchmark has for it."""
    plain = code.partition("-")[0]
    return _SAME.get(plain, plain)


def _langdetect(name: str) -> Callable[[str], str]:
    library = import_module(name)
    library.DetectorFactory.seed = 0

    def tell(text: str) -> str:
        try:
            return str(library.detect(text))
        except library.LangDetectException:
            return "und"

    return tell


def _pycld2() -> Callable[[str], str]:
    detect = import_module("pycld2").detect
    return lambda text: str(detect("".join(filter(str.isprintable, text)), isPlainText=True, bestEffort=True)[2][0][1])


def _eldc() -> Callable[[str], str]:
    library = import_module("eldc")
    library.init()
    return lambda text: str(library.detect(text))


def listen(methods: Mapping[str, Hear], rows: Sequence[Row]) -> dict[str, Heard]:
    """All methods on all rows, interleaved."""
    heard = {name: Heard() for name in methods}
    for start in range(0, len(rows), _TURN):
        turn = [row["text"] for row in rows[start : start + _TURN]]
        for name, hear in methods.items():
            began = time.process_time()
            heard[name].said += [hear(text) for text in turn]
            heard[name].seconds += time.process_time() - began
    return heard


def macro(pairs: Iterable[tuple[Row, Detection]], languages: Sequence[str]) -> float:
    """Accuracy in percent, each language counting the same; nan without rows."""
    hits: defaultdict[str, list[bool]] = defaultdict(list)
    for row, said in pairs:
        if row["lang"] in languages:
            hits[str(row["lang"])].append(said.language == row["lang"])
    return _percent([sum(each) / len(each) for each in hits.values()])


def _percent(shares: Sequence[float]) -> float:
    return round(100 * sum(shares) / len(shares), 1) if shares else float("nan")


def by_length(rows: Sequence[Row], said: Sequence[Detection], languages: Sequence[str]) -> list[float]:
    """Macro accuracy in each bucket, then over all."""
    pairs = list(zip(rows, said, strict=True))
    parts = [[pair for pair in pairs if pair[0].get("length_bucket") == bucket] for bucket in BUCKETS]
    return [macro(part, languages) for part in (*parts, pairs)]


def tagged(rows: Sequence[Row], said: Sequence[Detection]) -> float:
    """Percent of texts without a language that got one (beyond what may be accepted)."""
    return _percent([d.known and d.language not in r.get("accept", []) for r, d in zip(rows, said, strict=True)])


@cache
def growth(name: str, threshold: float | None = None) -> float:
    """Megabytes that a fresh process grows by when this method loads and hears a hundred texts."""
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        return pool.submit(_grow, name).result()


def _grow(name: str) -> float:
    before = resident_megabytes()
    hear = ours(name.removeprefix("ours:"), None, CORE) if name.startswith("ours:") else peer(name)
    for number in range(100):
        hear(f"Merci à tous, bonne semaine et à lundi {number}")
    return round(resident_megabytes() - before, 1)


def resident_megabytes() -> float:
    """Megabytes in memory now; where the system does not tell, the most so far."""
    statm = Path("/proc/self/statm")
    if statm.exists():
        return int(statm.read_text().split()[1]) * resource.getpagesize() / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


@dataclass
class Run:
    """The files by kind, and what every method said to them."""

    rows: dict[str, list[Row]]
    heard: dict[str, dict[str, Heard]]
    name: str
    peers: tuple[str, ...]

    def said(self, kind: str, method: str) -> list[Detection]:
        """The answers of one method to the files of one kind."""
        return self.heard[kind][method].said

    def seconds(self, method: str) -> float:
        """Processor seconds over the main files, or all when there are none."""
        kinds = ["main"] if self.rows["main"] else list(self.rows)
        return sum(self.heard[kind][method].seconds for kind in kinds)


def kind_of(path: Path) -> str:
    """What a file holds, told by its name."""
    return next((kind for kind in ("noise", "codemix", "foreign") if kind in path.name), "main")


def rows_of(path: Path) -> list[Row]:
    """The rows of a file, each with a language, or none where that is what is asked."""
    needed = ("lang",) if kind_of(path) in ("main", "codemix") else ()
    told = ((row, row.get("lang")) for row in labelled(path, *needed))
    return [cast(Row, row | {"lang": _short(lang) if isinstance(lang, str) else None}) for row, lang in told]


def run(paths: Sequence[Path], name: str, peers: tuple[str, ...]) -> Run:
    """Everything measured once: our detector as best guess, as shipped, with the room; and the peers."""
    rows: dict[str, list[Row]] = {kind: [] for kind in ("main", "noise", "codemix", "foreign")}
    for path in paths:
        rows[kind_of(path)] += rows_of(path)
    if not any(rows.values()):
        raise Unreadable(f"There is no row in {', '.join(map(str, paths))}.")
    methods = {
        "guess": ours(name, 0.0, ()),
        "guess, room": ours(name, 0.0, CORE),
        "shipped": ours(name, None, ()),
        "shipped, room": ours(name, None, CORE),
    }
    methods |= {ALONE: ours("grams", None, CORE)} if name == "ensemble" else {}
    methods |= {each: peer(each) for each in peers}
    for hear in methods.values():
        hear("what is loaded late is loaded now")
    return Run(rows, {kind: listen(methods, found) for kind, found in rows.items()}, name, peers)


def figures(done: Run) -> dict[str, float]:
    """The last line: those figures that the given files allow."""
    main, noise, foreign = (done.rows[kind] for kind in ("main", "noise", "foreign"))
    found: dict[str, float] = {}
    if main:
        short = by_length(main, done.said("main", "guess"), CORE)
        found["macro36"] = by_length(main, done.said("main", "guess"), HOUSE)[-1]
        found |= {"core4": short[-1], "core4_w1_3": short[0]}
        found["core4_prior"] = by_length(main, done.said("main", "guess, room"), CORE)[-1]
    if noise:
        found["noise_tagged"] = tagged(noise, done.said("noise", "shipped, room"))
    if main:
        found |= outcome(main, done.said("main", "shipped, room"), CORE)
    if foreign:
        found["foreign_pulled"] = _percent([d.language in CORE for d in done.said("foreign", "shipped, room")])
    found["times_langdetect"] = round(done.seconds("langdetect") / done.seconds("shipped, room"), 1)
    found["rss_mb"] = growth(f"ours:{done.name}")
    return {key: value for key, value in found.items() if value == value}


def outcome(rows: Sequence[Row], said: Sequence[Detection], languages: Sequence[str]) -> dict[str, float]:
    """Percent right, wrong and undetermined among texts in these languages."""
    pairs = [(row["lang"], d) for row, d in zip(rows, said, strict=True) if row["lang"] in languages]
    return {
        "right": _percent([d.language == lang for lang, d in pairs]),
        "wrong": _percent([d.known and d.language != lang for lang, d in pairs]),
        "und": _percent([not d.known for _, d in pairs]),
    }


def print_table(done: Run) -> None:
    """One line per method: accuracy by length, noise, speed and memory."""
    print(f"| method | 36 languages: {'/'.join(BUCKETS)}/all | {' '.join(CORE)} | noise tagged | x langdetect | MB |")
    print("|---|---|---|---|---|---|")
    slowest = done.seconds("langdetect")
    for method in done.heard["main"]:
        said = done.said("main", method)
        parts = ["/".join(f"{n:.1f}" for n in by_length(done.rows["main"], said, group)) for group in (HOUSE, CORE)]
        noise = tagged(done.rows["noise"], done.said("noise", method))
        label = method if method in (ALONE, *done.peers) else f"{done.name}, {method}"
        memory = growth(method if method in done.peers else "ours:grams" if method == ALONE else f"ours:{done.name}")
        print(f"| {label} | {' | '.join(parts)} | {noise} | {slowest / done.seconds(method):.1f} | {memory:.0f} |")


def print_details(done: Run, most: int) -> None:
    """Where the best guess fails: by language and by source; mixed messages; the mistakes made with most confidence."""
    rows, said = done.rows["main"], done.said("main", "guess")
    for key in ("lang", "source"):
        missed = Counter(str(r.get(key)) for r, d in zip(rows, said, strict=True) if d.language != r["lang"])
        total = Counter(str(r.get(key)) for r in rows)
        worst = sorted(missed, key=lambda each: -missed[each] / total[each])[:12]
        print(f"\nwrong by {key}:", ", ".join(f"{w} {100 * missed[w] / total[w]:.0f} % of {total[w]}" for w in worst))
    shipped = outcome(rows, done.said("main", "shipped"), HOUSE)
    if shipped["right"] == shipped["right"]:
        print("as shipped, 36 languages, no room:", ", ".join(f"{key} {value} %" for key, value in shipped.items()))
    kept = {key: value for key, value in figures(done).items() if key in _PROMISED}
    print("as shipped, in the room:", ", ".join(f"{_PROMISED[key]} {value} %" for key, value in kept.items()))
    print_mixed(done)
    wrong = [
        (d, r) for r, d in zip(rows, done.said("main", "shipped"), strict=True) if d.known and d.language != r["lang"]
    ]
    for d, r in sorted(wrong, key=lambda pair: -pair[0].confidence)[:most]:
        print(f"  {r['lang']} heard as {d.language} ({d.confidence:.2f}), {r.get('source')}: {r['text'][:90]!r}")


def print_mixed(done: Run) -> None:
    """How messages in two languages are heard, and how many in one are taken for mixed."""
    mixed = list(zip(done.rows["codemix"], done.said("codemix", "shipped"), strict=True))
    if mixed:
        parts = {
            "majority language": [d.language == r["lang"] for r, d in mixed],
            "one of its languages": [d.language in r.get("langs", []) for r, d in mixed],
            "mul": [d.language == "mul" for _, d in mixed],
            "und": [not d.known for _, d in mixed],
        }
        print("mixed messages:", ", ".join(f"{key} {_percent(hits)} %" for key, hits in parts.items()))
    print(f"one language taken for several: {_percent([d.language == 'mul' for d in done.said('main', 'shipped')])} %")


def main(argv: list[str]) -> int:
    """Prints the table, the details, and as the last line the figures as JSON."""
    options = argparse.ArgumentParser(prog="python -m benchmarks language", description=__doc__)
    options.add_argument("--data", type=Path, nargs="+", default=sorted(DATA.glob("dev*.jsonl")))
    options.add_argument("--detector", default="ensemble", choices=_names(), help="which of ours")
    options.add_argument("--peer", action="append", default=[], help="module:function, from a text to a language code")
    options.add_argument("--mistakes", type=int, default=10)
    chosen = options.parse_args(argv)
    missing = [str(path) for path in chosen.data if not path.exists()]
    if missing or not chosen.data:
        print(f"no data at {', '.join(missing) or DATA}: give files with --data FILE ...")
        return 2
    peers = ("langdetect", *(name for name in ("langdetect_rs", "pycld2", "eldc") if find_spec(name)), *chosen.peer)
    try:
        done = run(chosen.data, chosen.detector, peers)
    except (Unreadable, ValueError) as problem:
        print(problem)
        return 2
    if done.rows["main"]:
        print_table(done)
        print_details(done, chosen.mistakes)
    print(json.dumps(figures(done)))
    return 0
