"""What each detector says about a text, as evidence of one shape, so that evidence can be added.

A vote is a row of log-likelihoods (natural logarithm), one per language of the ballot. A detector that names languages
with shares is read as a mixture: it only guesses with some probability, which falls as the text grows. A language that
a detector does not know gets a fixed likelihood from it instead of none: silence is no evidence against.
Method: logarithmic opinion pool (Genest & Zidek 1986); its dozen weights minimise log-loss on development data.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from math import exp, log

import numpy as np
from numpy.typing import NDArray

from bot.analysis.language_grams import model

Row = NDArray[np.float64]
Vote = Callable[[str], Row]

_RENAMED = {"iw": "he", "jw": "jv", "zh-Hant": "zh", "nn": "no", "bs": "hr", "un": "und"}
_NOBODYS = {"tlh", "zzp"}  # Klingon and Pig Latin
_SHORTEST, _LONGEST = 2, 300  # characters between which trust in a named language grows
_GUESSED_AMONG = 100


@dataclass(frozen=True, slots=True)
class Trust:
    """How far a detector is believed: `weight`, log-likelihood of what it does not know, log-odds that it guesses."""

    weight: float
    unknown: float
    guess_short: float
    guess_long: float

    def guessing(self, length: int) -> float:
        """Probability, in 0..1, that the detector only guesses on a text of `length` characters."""
        grown = log(min(max(length, _SHORTEST), _LONGEST) / _SHORTEST) / log(_LONGEST / _SHORTEST)
        return 1 / (1 + exp(-self.guess_short - (self.guess_long - self.guess_short) * grown))


_CLD2 = Trust(weight=0.8, unknown=-3.39, guess_short=1.31, guess_long=-4.41)
_ELDC = Trust(weight=1.56, unknown=-2.48, guess_short=-0.1, guess_long=-0.1)
_ELDC_SHARPNESS, _ELDC_BEST = 17.5, 5


@dataclass(frozen=True, slots=True)
class Belief:
    """How far our own model is believed: `weight`, log-likelihood of what it does not know, and the least of all."""

    weight: float
    unknown: float
    floor: float


_AMONG_OTHERS = Belief(weight=1.13, unknown=-2.95, floor=-4.23)
_ALONE = Belief(weight=1.31, unknown=-3.93, floor=-6.82)


def installed() -> tuple[str, ...]:
    """The detectors that this machine has: ours always, the two others where their wheels install.

    langdetect has no vote: there is no language that only it knows.
    """
    return ("grams", *(name for name in ("pycld2", "eldc") if find_spec(name)))


def known(name: str) -> frozenset[str]:
    """The languages (ISO 639-1, else 639-3; `und` if it can say so) that the detector of this name can tell."""
    if name == "grams":
        return frozenset(model().languages)
    if name == "eldc":
        return frozenset(import_module("eldc").LANGUAGES)
    library = import_module("pycld2")
    codes = {code for language, code in library.LANGUAGES if language in library.DETECTED_LANGUAGES}
    return frozenset(_RENAMED.get(code, code) for code in codes - _NOBODYS if not code.startswith("xx"))


def voters(names: Sequence[str], ballot: Sequence[str]) -> tuple[Vote, ...]:
    """These detectors as votes on lower-case words, each one number for every language of the ballot, in order."""
    makers: dict[str, Callable[[Sequence[str]], Vote]] = {"grams": _grams, "pycld2": _cld2, "eldc": _eldc}
    return tuple(makers[name](ballot) for name in names) if len(names) > 1 else (_grams(ballot, _ALONE),)


def _grams(ballot: Sequence[str], belief: Belief = _AMONG_OTHERS) -> Vote:
    """Our own model: the only one that gives real probabilities."""
    seats = np.array([ballot.index(language) for language in model().languages])
    unknown = np.full(len(ballot), belief.unknown * belief.weight)

    def vote(words: str) -> Row:
        row = unknown.copy()
        row[seats] = np.maximum(model().log_odds(words), belief.floor) * belief.weight
        return row

    return vote


def _cld2(ballot: Sequence[str]) -> Vote:
    """Compact Language Detector 2 names up to three languages with their shares of the text's bytes."""
    evidence = _evidence(ballot, known("pycld2"), _CLD2)
    detect = import_module("pycld2").detect

    def vote(words: str) -> Row:
        shares: dict[str, float] = {}
        for _, code, percent, _ in detect(words, isPlainText=True, bestEffort=True)[2]:
            name = _RENAMED.get(code, code)
            shares[name] = shares.get(name, 0.0) + percent / 100
        return evidence(len(words), shares)

    return vote


def _eldc(ballot: Sequence[str]) -> Vote:
    """Efficient Language Detector scores its languages; only how close the best few are to each other matters."""
    evidence = _evidence(ballot, known("eldc"), _ELDC)
    library = import_module("eldc")
    library.init()
    library.set_scores(_ELDC_BEST)

    def vote(words: str) -> Row:
        scores = {name: score for name, score in library.detect_details(words).scores.items() if score > 0}
        best = max(scores.values(), default=1.0)
        sharp = {name: (score / best) ** _ELDC_SHARPNESS for name, score in scores.items()}
        total = sum(sharp.values())
        return evidence(len(words), {name: score / total for name, score in sharp.items()})

    return vote


def _evidence(
    ballot: Sequence[str], can_tell: Iterable[str], trust: Trust
) -> Callable[[int, Mapping[str, float]], Row]:
    """From a text's length and shares (language to 0..1) to one row, for a detector that can tell these languages."""
    told = np.isin(ballot, list(can_tell))
    seats = {name: seat for seat, name in enumerate(ballot) if told[seat]}
    untold = np.where(told, 0.0, trust.unknown * trust.weight)
    weight = np.where(told, trust.weight, 0.0)

    @lru_cache(_LONGEST)
    def silence(length: int) -> tuple[float, Row]:
        guessing = trust.guessing(length)
        return guessing, untold + weight * log(guessing / _GUESSED_AMONG)

    def row(length: int, shares: Mapping[str, float]) -> Row:
        guessing, unsaid = silence(min(length, _LONGEST))
        made = unsaid.copy()
        for name, share in shares.items():
            if name in seats:
                made[seats[name]] = log(guessing / _GUESSED_AMONG + (1 - guessing) * share) * trust.weight
        return made

    return row
