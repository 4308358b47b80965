"""The customary detector, kept as the selectable reference: the library langdetect, seeded.

Where langdetect-rs is installed it stands in: the same walk with the same seed, hence the same answers, much faster.

Method: naive Bayes over character n-grams (Nakatani 2010, https://github.com/shuyo/language-detection).
"""

from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from operator import attrgetter
from typing import TYPE_CHECKING

from bot.analysis.language_speech import letters, speech
from bot.domain.topic import UNDETERMINED, Detection

if TYPE_CHECKING:
    from langdetect.detector import Detector as Trial
    from langdetect.detector_factory import DetectorFactory

LIBRARY = "langdetect_rs" if find_spec("langdetect_rs") else "langdetect"

_SEED = 20261123
_FEWEST_LETTERS = 3
_WIDE = "\u2e80"


class Langdetect:
    """langdetect on cleaned text: 55 languages, the same answer each time for the same text."""

    def __init__(self, threshold: float = 0.7) -> None:
        """`threshold` in 0..1: below this probability the answer is `und`."""
        self._threshold = threshold

    def detect(self, text: str, prior: Sequence[str] = ()) -> Detection:
        """The language of `text`, or `und`; languages in `prior` start with twice the odds of others."""
        words = speech(text)
        if letters(words) < _FEWEST_LETTERS and not any(c >= _WIDE for c in words):
            return UNDETERMINED
        best = _guess(words, prior)
        return best if best.confidence >= self._threshold else UNDETERMINED


def _guess(words: str, prior: Sequence[str], library: str = LIBRARY) -> Detection:
    profiles = _profiles(library)
    trial: Trial = profiles.create()
    trial.set_prior_map({name: 2.0 if _short(name) in prior else 1.0 for name in profiles.get_lang_list()})
    trial.append(words)
    try:
        guesses = trial.get_probabilities()
    except import_module(f"{library}.lang_detect_exception").LangDetectException:
        return UNDETERMINED
    odds: dict[str, float] = defaultdict(float)
    for guess in guesses:
        odds[_short(guess.lang)] += guess.prob
    return max(
        (Detection(name, min(1.0, odd)) for name, odd in odds.items()),
        key=attrgetter("confidence"),
        default=UNDETERMINED,
    )


def _short(name: str) -> str:
    """ISO 639-1 of a profile's name: the two written forms of Chinese are one language here."""
    return name.partition("-")[0]


@cache
def _profiles(library: str) -> "DetectorFactory":
    """The library's profiles under our own seed: its module-level factory would be random, or global."""
    home = import_module(f"{library}.detector_factory")
    factory: DetectorFactory = home.DetectorFactory()
    factory.set_seed(_SEED)
    factory.load_profile(home.PROFILES_DIRECTORY)
    return factory
