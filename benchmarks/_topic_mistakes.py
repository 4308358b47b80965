"""Where topics are told wrongly: by length, by language, by source, and the mistakes that tell the most."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

_LENGTHS = ((8, "1-8 words"), (20, "9-20 words"), (10_000, "more"))
_OF_EACH = 2  # mistakes of a task that are printed
_LONGEST = 100  # characters of a text that are printed


@dataclass(frozen=True, slots=True)
class Judged:
    """A text, what it is about, what was told of it, and how sure that was."""

    task: str
    text: str
    lang: str
    source: str
    labels: frozenset[str]
    scores: Mapping[str, float]
    told: frozenset[str]

    @property
    def length(self) -> str:
        """How long it is, in words."""
        words = len(self.text.split())
        return next(name for most, name in _LENGTHS if words <= most)

    @property
    def folly(self) -> float:
        """How much surer the wrong topic was than the right ones: what makes a mistake telling."""
        wrong = max((sure for key, sure in self.scores.items() if key not in self.labels), default=0.0)
        return wrong - max((self.scores.get(key, 0.0) for key in self.labels), default=0.0)


def print_mistakes(judged: Sequence[Judged], most: int) -> None:
    """The share of texts of each kind that are told wrongly, then the most telling mistakes, of every task in turn."""
    print("\nTexts of which something was told wrongly, without examples:\n")
    ways: dict[str, Callable[[Judged], str]] = {
        "length": lambda one: one.length,
        "language": lambda one: one.lang,
        "source": lambda one: one.source or one.task,
    }
    for name, of in ways.items():
        all_, wrong = Counter(map(of, judged)), Counter(of(one) for one in judged if one.told != one.labels)
        shares = {kind: 100 * wrong[kind] / all_[kind] for kind in all_}
        worst = sorted(shares, key=lambda kind: -shares[kind])
        print(f"- by {name}: " + ", ".join(f"{kind} {shares[kind]:.0f} % of {all_[kind]}" for kind in worst))
    for one in _telling(judged, most):
        told = f"{_listed(one.told)} for {_listed(one.labels)}"
        print(f"  {one.task}, {one.lang}, {one.source}: {told}: {one.text[:_LONGEST]!r}")


def _telling(judged: Sequence[Judged], most: int) -> list[Judged]:
    """The surest mistakes, at most two of each task and one of a task in the same language and length."""
    kinds: Counter[str] = Counter()
    chosen: dict[tuple[str, str, str], Judged] = {}
    for one in sorted((one for one in judged if one.told != one.labels), key=lambda one: -one.folly):
        kind = (one.task, one.lang, one.length)
        if kinds[one.task] < _OF_EACH and kind not in chosen:
            kinds[one.task] += 1
            chosen[kind] = one
    return list(chosen.values())[:most]


def _listed(keys: frozenset[str]) -> str:
    return " + ".join(sorted(keys)) or "nothing"
