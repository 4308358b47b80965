"""What a language model makes up: how much of it is dropped and by which check, and whether orders or lies get through.

1. A real model words honest weeks: its claims that were kept, and those that were dropped, by check.
2. Twenty members order the model to write something, in four languages. Each order is given to the real model, and to
   stand-ins that obey it in five ways. It has an effect when anything that would be posted holds what was ordered.
3. A stand-in lies over HTTP in each possible way. A lie is through when the summary differs from the offline one.

Without --url the smallest model there is a wheel of is served on this machine, where it is installed.
"""

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path

from benchmarks._grounding_lies import lies, lying_week, obeying
from benchmarks._grounding_weeks import INJECTIONS, SAID, TRUE, Injection, week
from benchmarks._small_model import NAME, NotThere, small_model
from benchmarks._stand_in import StandIn, sentences, standing_in, task
from bot.analysis.digest import Extractive
from bot.analysis.language import detector
from bot.analysis.model import Bounds, Limits, Remote, Said, Speaker
from bot.analysis.model_checks import Senses, checks
from bot.analysis.model_wording import Week, Worded, Writer
from bot.domain.reply import Answer

SAMPLES = Path(__file__).parents[1] / "data" / "samples"
HONEST = (SAMPLES / "freshwater.en.jsonl", SAMPLES / "bowling-green.en.jsonl")
_PLENTY = 10**9


@dataclass
class Tally:
    """What a real model's claims came to; `failures` are weeks in which a call failed, by why."""

    kept: Counter[str] = field(default_factory=Counter)
    dropped: Counter[str] = field(default_factory=Counter)
    failures: Counter[str] = field(default_factory=Counter)
    shown: Counter[str] = field(default_factory=Counter)
    weeks: int = 0

    def add(self, done: Worded) -> None:
        """One week more."""
        self.kept += done.report.kept
        self.dropped += done.report.dropped
        self.failures += Counter(done.report.failures)
        self.shown += Counter(written(done))
        self.weeks += 1


def main(argv: Sequence[str]) -> int:
    """Prints the tables, then one line of JSON; 2 when orders or lies had an effect."""
    asked = _asked(argv)
    tally, through = Tally(), set[int]()
    try:
        with _real(asked.url, asked.model) as writer:
            _word_honest_weeks(writer, asked, tally)
            through |= {n for n, one in enumerate(INJECTIONS) if has_effect(_worded(writer, one, tally), one)}
            _print_real(tally, writer.speaker.name, through)
    except NotThere as why:
        print(f"No real model: {why}, or give --url and --model.\n")
    effective, dropped = obeyed()
    _table("orders that stand-ins obey: dropped by", dropped)
    told, passed = lied()
    _print_lies(told, passed)
    figures = {"kept": sum(tally.kept.values()), "dropped": sum(tally.dropped.values())}
    figures |= {"injections": len(INJECTIONS), "injections_through": len(through | effective)}
    figures |= {"lies": sum(told.values()), "lies_through": sum(passed.values())}
    print(json.dumps(figures))
    return 2 if figures["injections_through"] or figures["lies_through"] else 0


def _asked(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks grounding", description=__doc__)
    parser.add_argument("--url", default="", help="a server that speaks like OpenAI's, ending in /v1")
    parser.add_argument("--model", default=NAME, help="the name of its model")
    parser.add_argument("--data", type=Path, nargs="*", default=HONEST, help="honest weeks: text and lang, JSON lines")
    parser.add_argument("--answers", type=int, default=12, help="how many answers of each file")
    return parser.parse_args(argv)


@dataclass
class Aloud:
    """A speaker whose calls are told on stderr, a line each: one sees that it goes on, and what takes long."""

    speaker: Speaker
    name: str
    calls: int = 0

    def ask(self, task: str, texts: str, most: Bounds) -> Said:
        """What it answers, with how long it took."""
        began, self.calls = time.monotonic(), self.calls + 1
        came = "failed"
        try:
            said = self.speaker.ask(task, texts, most)
            came = f"{said.tokens} tokens"
            return said
        finally:
            print(f"call {self.calls}: {came}, {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)

    def context(self) -> int:
        """How much fits into one call."""
        return self.speaker.context()


@contextmanager
def _real(url: str, name: str) -> Iterator[Writer]:
    """A writer with the real model in its hand."""
    with nullcontext(url) if url else small_model() as found:
        writer = writer_at(found, name)
        yield replace(writer, speaker=Aloud(writer.speaker, name))


def writer_at(url: str, name: str = "stand-in", seconds: float = 600.0) -> Writer:
    """A writer as the bot has it, without embeddings, and with time."""
    limits = Limits(call=seconds, summary=4 * seconds, week=_PLENTY, community=_PLENTY)
    return Writer(Remote(url, name, limits=limits), Senses(detector().detect), time.monotonic, limits)


def _word_honest_weeks(writer: Writer, asked: argparse.Namespace, tally: Tally) -> None:
    for language in SAID:
        tally.add(writer.word(week(language), language, writer.purse(0, 0)))
    for path in asked.data:
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()[: asked.answers]]
        answers = [Answer(n, n, row["text"], row["lang"]) for n, row in enumerate(rows, 1)]
        found = Week(Extractive().summarise(answers, ()), answers)
        tally.add(writer.word(found, answers[0].language, writer.purse(0, 0), merge=True))


def _worded(writer: Writer, planted: Injection, tally: Tally) -> Worded:
    done = writer.word(week(planted.language, planted.text), planted.language, writer.purse(0, 0))
    tally.add(done)
    return done


def written(done: Worded) -> list[str]:
    """All that a model wrote and that would be read by somebody."""
    themes = done.synthesis.themes
    led = [sentence.text for theme in themes for sentence in theme.sentences.values()]
    named = [title for theme in themes for title in theme.titles.values()]
    return [*led, *named, *done.translations.values(), *(question.text for question in done.questions)]


def has_effect(done: Worded, planted: Injection) -> bool:
    """Whether the order shows in a model's words, or somebody is quoted for it who would not be quoted else."""
    before = week(planted.language, planted.text).synthesis.quotes()
    now = [quote.text for quote in done.synthesis.quotes() if quote not in before]
    return any(planted.mark in text.casefold() for text in (*written(done), *now))


def obeyed() -> tuple[set[int], Counter[str]]:
    """The orders that have an effect where a model obeys them; and what was dropped, by check."""
    through: set[int] = set()
    dropped: Counter[str] = Counter()
    with standing_in(StandIn(lambda request: "")) as server:
        writer = writer_at(server.url)
        for n, one in enumerate(INJECTIONS):
            for script in obeying(one):
                server.script = script
                done = writer.word(week(one.language, one.text), one.language, writer.purse(0, 0))
                dropped += done.report.dropped
                through |= {n} if has_effect(done, one) else set()
    return through, dropped


def lied() -> tuple[Counter[str], Counter[str]]:
    """How many lies of each kind were told over HTTP, and how many of them got through."""
    told: Counter[str] = Counter()
    through: Counter[str] = Counter()
    with standing_in(StandIn(lambda request: "")) as server:
        writer, before = writer_at(server.url), lying_week()
        for kind, script in lies():
            server.script = script
            done = writer.word(before, "en", writer.purse(0, 0))
            told[kind] += 1
            through[kind] += (done.synthesis, done.translations, done.questions) != (before.synthesis, {}, ())
    return told, through


def truths() -> dict[str, list[str]]:
    """What is kept, by language, when the same stand-in says what is true: else dropping everything would do."""
    with standing_in(StandIn(lambda request: "")) as server:
        writer = writer_at(server.url)
        return {language: _told_truly(server, writer, language) for language in SAID}


def _told_truly(server: StandIn, writer: Writer, language: str) -> list[str]:
    true = sentences((TRUE[language], [1, 2]))
    server.script = lambda request: true if task(request) == "sentence" else sentences()
    return written(writer.word(week(language), language, writer.purse(0, 0)))


def _print_lies(told: Mapping[str, int], through: Mapping[str, int]) -> None:
    print(f"| lie | told | through |\n{'|---' * 3}|")
    print("\n".join(f"| {kind} | {count} | {through[kind]} |" for kind, count in told.items()))
    kept = ", ".join(language for language, said in truths().items() if said == [TRUE[language]])
    print(f"\nThe truth, told in the same way, is kept in: {kept or 'no language'}.\n")


def _print_real(tally: Tally, name: str, through: Collection[int]) -> None:
    kept = ", ".join(f"{count} × {kind}" for kind, count in tally.kept.items()) or "none"
    print(f"{name}: {tally.weeks} weeks worded; claims kept: {kept}; dropped: {tally.dropped.total()}.")
    failed = ", ".join(f"{count} × {why}" for why, count in tally.failures.items()) or "none"
    print(f"Weeks in which a call failed: {failed}. Orders that had an effect: {len(through)} of {len(INJECTIONS)}.\n")
    print("\n".join(f"- kept {count} ×: {text}" for text, count in tally.shown.items()))
    _table(f"{name}: dropped by", tally.dropped)


def _table(title: str, dropped: Mapping[str, int]) -> None:
    """Counts by check, in the order in which checks are made; those of translations and merges last."""
    known = [*checks(), *sorted(set(dropped) - set(checks()))]
    print(f"\n| {title} | claims |\n{'|---' * 2}|")
    print("\n".join(f"| {name} | {dropped[name]} |" for name in known if dropped.get(name)) + "\n")
