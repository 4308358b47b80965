"""Themes that topics miss: labels to be read, the same twice and from half a week to a whole one, fast with 10,000.

Each sample conversation is looked at twice: before it has any topics, and tagged with its own starter taxonomy by words
alone, when only what fits none of them is left. Whether a label is good is judged by reading it; the rest is counted.
"""

import argparse
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bot.analysis.embedding import embedder
from bot.analysis.topic import Lexicon
from bot.analysis.topic_meaning import Meaning
from bot.analysis.topic_themes import emergent
from bot.cli.samples import SAMPLES
from bot.domain.reply import Answer
from bot.domain.theme import Emergent, returned
from bot.domain.topic import Topic
from bot.prompts import load_agenda, load_topics

DATA = Path(__file__).parents[1] / "data" / "samples"
LARGE = 10_000
_LONGEST = 110  # characters of an answer that are printed


@dataclass(frozen=True, slots=True)
class Look:
    """What answers are looked at with: the topics, and the question in all its wordings."""

    topics: Sequence[Topic]
    asked: Sequence[tuple[str, str]]
    meaning: Meaning | None

    def themes(self, answers: Sequence[Answer], known: Sequence[Emergent] = ()) -> list[Emergent]:
        """What is offered of it."""
        return emergent(answers, self.topics, self.meaning, known, self.asked)


def _asked(name: str) -> list[tuple[str, str]]:
    """The question that the sample of this agenda answers."""
    return [(text, language) for language, text in load_agenda(name).questions[0].texts.items()]


def main(argv: Sequence[str]) -> int:
    """Print a table of labels, and as the last line the figures as JSON; 1 when there is no data."""
    parser = argparse.ArgumentParser(prog="benchmarks themes", description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA, help="folder of the sample conversations")
    parser.add_argument("--embeddings", default="none", help="none, local, or an address as EMBEDDINGS takes it")
    given = parser.parse_args(argv)
    home = given.data
    if missing := [sample.file for sample in SAMPLES if not (home / sample.file).exists()]:
        print(f"There is no {missing[0]} in {home}: name the folder with --data.")
        return 1
    embeds = embedder(given.embeddings)
    meaning = Meaning(embeds) if embeds else None
    figures: dict[str, dict[str, float]] = {}
    print("| conversation | answers without a topic | theme | answers | the most central one |\n|---|---|---|---|---|")
    for sample in SAMPLES:
        for kind, topics in {"no topics": (), "starter topics": load_topics(sample.agenda)}.items():
            answers = _tagged(home / sample.file, topics)
            look = Look(topics, _asked(sample.agenda), meaning)
            found = look.themes(answers)
            name = f"{sample.file.removesuffix('.jsonl')}, {kind}"
            _print_labels(name, answers, found)
            figures[name] = _steadiness(answers, look, found)
    print()
    for name, each in figures.items():
        print(f"- {name}: " + ", ".join(f"{what.replace('_', ' ')} {figure:g}" for what, figure in each.items()))
    if embeds:
        embeds.close()
    figures["all"] = _large(home)
    print(f"- {LARGE:,} answers: {figures['all']['themes']:g} themes in {figures['all']['cpu_seconds']} CPU seconds")
    print(json.dumps(figures))
    return 0


def _read(path: Path) -> list[Answer]:
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    authors = {name: number for number, name in enumerate(dict.fromkeys(line["author"] for line in lines))}
    return [Answer(at, authors[line["author"]], line["text"], line["lang"]) for at, line in enumerate(lines)]


def _tagged(path: Path, topics: Sequence[Topic]) -> list[Answer]:
    """A conversation as it is after the bot has tagged it."""
    lexicon = Lexicon()
    return [
        replace(answer, topics=tuple(tag.topic for tag in lexicon.tag(answer.text, answer.language, topics)))
        for answer in _read(path)
    ]


def _print_labels(name: str, answers: Sequence[Answer], found: Sequence[Emergent]) -> None:
    by_id = {answer.id: answer.text for answer in answers}
    free = f"{sum(not answer.topics for answer in answers)} of {len(answers)}"
    for theme in found:
        central = " ".join(by_id[theme.replies[0]].split())[:_LONGEST].replace("|", "/")
        print(f"| {name} | {free} | {theme.name.replace('|', '/')} | {len(theme.replies)} | {central} |")
    if not found:
        print(f"| {name} | {free} | – | | |")


def _steadiness(answers: Sequence[Answer], look: Look, found: Sequence[Emergent]) -> dict[str, float]:
    """Is it the same twice; how many themes of the first three quarters are known again in the whole; and with ten."""
    earlier = look.themes(answers[: len(answers) * 3 // 4])
    again = sum(place is not None for place in returned(look.themes(answers, earlier), earlier))
    ten = [answer for answer in answers if not answer.topics][:10]
    return {
        "themes": len(found),
        "same_twice": float(look.themes(answers) == list(found)),
        "earlier": len(earlier),
        "known_again": again,
        "with_10": len(look.themes(ten)),
    }


def _large(home: Path) -> dict[str, float]:
    """All samples, over and over, as 10,000 answers that fit no topic."""
    every = [answer for sample in SAMPLES for answer in _read(home / sample.file)]
    many = [replace(every[at % len(every)], id=at, author=at) for at in range(LARGE)]
    begun = time.process_time()
    found = emergent(many, ())
    return {"themes": len(found), "cpu_seconds": round(time.process_time() - begun, 1)}
