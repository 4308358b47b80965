"""Whether a machine translation may stand beside a quote; what it says is always shown with the original and a label.

Words do not meet across languages. So a translation is judged by its form (numbers, length, language, nothing that
leads away) and, where meaning can be told, by being nearer to its own original than to any other text of its page.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.analysis import model_checks as checks
from bot.analysis.model_checks import Senses
from bot.analysis.model_claim import Claim, Counted, Ground
from bot.analysis.model_figures import same_numbers
from bot.domain.reply import Answer

LONGEST = 700  # characters of a quote that is translated
_SHORTER, _LONGER = 0.5, 2.2  # times the characters of the original that a translation may have
_NO_COUNT = Counted(0, 0, 0, 0, 0)
_FORM = (
    checks.is_short,
    checks.has_no_link,
    checks.has_no_markup,
    checks.has_no_mention,
    checks.plays_no_role,
    checks.ids_exist,
    checks.names_nobody,
    checks.is_in_latin_script,
)


@dataclass(frozen=True, slots=True)
class Page:
    """The texts of one call, by number from 1, and the language to translate them into."""

    texts: Mapping[int, Answer]
    language: str


def has_one_original(claim: Claim) -> bool:
    """Whether it says which text it translates, and only that one."""
    return len(claim.ids) == 1


def keeps_the_length(claim: Claim, original: str) -> bool:
    """Whether it is about as long as its original: nothing left out, nothing added. Dense scripts may grow more."""
    shorter, longer = _SHORTER * len(original), _LONGER * len(original) + 12
    dense = not original.isascii() and any(ord(c) > 0x2E7F for c in original)
    return shorter <= len(claim.text) <= (4 * longer if dense else longer)


def is_another_text(claim: Claim, original: str) -> bool:
    """Whether it is a translation at all and not the original once more."""
    return claim.text.casefold() != original.strip().casefold()


def is_nearest_to_its_original(claim: Claim, page: Page, senses: Senses) -> bool:
    """Whether no other text of the page is nearer in meaning; true where meaning cannot be told."""
    if senses.near is None or len(page.texts) < 2:
        return True
    numbers = list(page.texts)
    rows = senses.near([claim.text, *(page.texts[number].text for number in numbers)])
    if not rows[0].any():
        return True
    return numbers[int((rows[1:] @ rows[0]).argmax())] == claim.ids[0]


def misses(claim: Claim, page: Page, senses: Senses) -> str:
    """The name of the first check that a translation fails; "" when it holds."""
    ground = Ground(page.texts, _NO_COUNT, page.language, LONGEST * 3)
    if found := next((check.__name__ for check in _FORM if not check(claim, ground)), ""):
        return found
    if not has_one_original(claim):
        return "has_one_original"
    original = page.texts[claim.ids[0]].text
    verdicts = {
        "same_numbers": same_numbers(claim.text, original),
        "keeps_the_length": keeps_the_length(claim, original),
        "is_another_text": is_another_text(claim, original),
        "speaks": checks.speaks(claim, ground, senses),
        "is_nearest_to_its_original": is_nearest_to_its_original(claim, page, senses),
    }
    return next((name for name, holds in verdicts.items() if not holds), "")
