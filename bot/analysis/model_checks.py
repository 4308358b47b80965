"""What a model says is never trusted: each sentence is checked against its own citations, and dropped when it fails.

A sentence is never repaired. Re-attributing it to the answers that fit best would launder what somebody planted: what
is not supported by what it cites was not found there.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.analysis import model_support as support
from bot.analysis.model_claim import Claim, Counted, Ground
from bot.analysis.model_denial import denies_as_they_do
from bot.analysis.model_figures import claims_no_more_than_counted, counts_right, unquoted
from bot.analysis.model_support import Near
from bot.analysis.topic_words import fold
from bot.domain.topic import Detection

SENTENCE, HEADING = 240, 48  # characters
_WORDS_OF_A_HEADING = 7

_LINK = re.compile(r"(?i)https?:|://|\bwww\b|\w\.[a-z]{2,}")
_MENTION = re.compile(r"(?:^|[^\w])[@#/][\w]")
_MARKUP = re.compile(r"[<>{}\\`|*_~^=]|\]\(|&\w+;|&#")
_ROLE = re.compile(
    r"(?i)\b(?:system|assistant|user|human|instructions?|prompt|ignore)\s*[:：]|\bas an? (?:ai|language model)\b"
)
_QUOTES = re.compile(r"“([^”]*)”|«\s?([^»]*?)\s?»|„([^“]*)“|\"([^\"]*)\"|‘([^’]*)’(?!\w)")
_MARKS = re.compile(r"[“”«»„\"‘]")
_PSEUDONYM = re.compile(r"\bP\d+\b")

Check = Callable[[Claim, Ground], bool]


@dataclass(frozen=True, slots=True)
class Senses:
    """What a check may use besides words: who tells languages, and who tells meaning where that is on."""

    detect: Callable[[str], Detection]
    near: Near | None = None


def is_short(claim: Claim, ground: Ground) -> bool:
    """Whether it is one line, not empty, and no longer than was asked for."""
    return 0 < len(claim.text) <= ground.longest and "\n" not in claim.text


def has_no_link(claim: Claim, ground: Ground) -> bool:
    """Whether it leads nowhere: no address of any kind."""
    return _LINK.search(claim.text) is None


def has_no_mention(claim: Claim, ground: Ground) -> bool:
    """Whether it calls nobody and nothing: no @name, no #tag, no /command."""
    return _MENTION.search(claim.text) is None


def has_no_markup(claim: Claim, ground: Ground) -> bool:
    """Whether it is plain text: no tags, no Markdown, no braces, nothing that is invisible or turns the line round."""
    invisible = any(unicodedata.category(c)[0] == "C" for c in claim.text)
    return not invisible and _MARKUP.search(claim.text) is None


def plays_no_role(claim: Claim, ground: Ground) -> bool:
    """Whether it speaks for nobody else: no "SYSTEM:", no "as an AI"."""
    return _ROLE.search(claim.text) is None


def reads_like_an_answer(text: str, language: str) -> bool:
    """Whether a member's text may be quoted on a model's word: it leads nowhere, and gives no orders to machines."""
    nobody = Ground({}, Counted(0, 0, 0, 0, 0), language, len(text))
    return not _first((has_no_link, has_no_mention, has_no_markup, plays_no_role), Claim(text, ()), nobody)


def ids_exist(claim: Claim, ground: Ground) -> bool:
    """Whether it cites answers, each once, and all of them were sent."""
    distinct = len(set(claim.ids)) == len(claim.ids)
    return bool(claim.ids) and distinct and all(number in ground.answers for number in claim.ids)


def quotes_exactly(claim: Claim, ground: Ground) -> bool:
    """Whether all that stands between quotation marks stands so, byte for byte, in an answer that it cites."""
    spans = [next(filter(None, found.groups()), "") for found in _QUOTES.finditer(claim.text)]
    cited = [answer.text for answer in ground.cited(claim)]
    whole = _MARKS.search(unquoted(claim.text)) is None
    return whole and all(span and any(span in text for text in cited) for span in spans)


def names_nobody(claim: Claim, ground: Ground) -> bool:
    """Whether it is free of the pseudonyms under which authors were sent: no reader knows them."""
    return _PSEUDONYM.search(claim.text) is None


def is_in_latin_script(claim: Claim, ground: Ground) -> bool:
    """Whether every letter is Latin, as in all languages that the bot speaks: no look-alikes of other scripts."""
    letters = (c for c in unicodedata.normalize("NFKD", claim.text) if c.isalpha())
    return all(unicodedata.name(c, "").startswith(("LATIN", "MODIFIER", "FEMININE", "MASCULINE")) for c in letters)


def names_are_shared(claim: Claim, ground: Ground) -> bool:
    """Whether each name in it, a word with a capital inside the sentence, is used by two authors that it cites."""
    inside = [word for word in unquoted(claim.text).split()[1:] if word[:1].isupper()]
    wanted = {fold(word).strip(".,;:!?()'’\"") for word in inside}
    cited = [(answer.author, fold(answer.text)) for answer in ground.cited(claim)]
    return all(len({author for author, text in cited if name in text}) > 1 for name in wanted)


def asks(claim: Claim, ground: Ground) -> bool:
    """Whether it is a question, and a single one."""
    return claim.text.endswith("?") and claim.text.count("?") == 1


def does_not_ask(claim: Claim, ground: Ground) -> bool:
    """Whether it is a statement; what members asked is shown in their own words."""
    return "?" not in claim.text


def is_heading(claim: Claim, ground: Ground) -> bool:
    """Whether it reads like a heading: a few words and no full stop."""
    return len(claim.text.split()) <= _WORDS_OF_A_HEADING and claim.text[-1:] not in ".!?:;,"


def speaks(claim: Claim, ground: Ground, senses: Senses) -> bool:
    """Whether it is in the language that was asked for."""
    return senses.detect(claim.text).language == ground.language


def speaks_nothing_else(claim: Claim, ground: Ground, senses: Senses) -> bool:
    """Whether a heading, too short to be sure of, is at least not in another language."""
    return senses.detect(claim.text).language in (ground.language, "und")


_FORM: tuple[Check, ...] = (
    is_short,
    has_no_link,
    has_no_markup,
    has_no_mention,
    plays_no_role,
    ids_exist,
    quotes_exactly,
    names_nobody,
    is_in_latin_script,
    counts_right,
    claims_no_more_than_counted,
)
_OWN_FORM: dict[str, tuple[Check, ...]] = {
    "sentence": (does_not_ask,),
    "question": (asks,),
    "name": (does_not_ask, is_heading),
}
_FOUNDED: tuple[Check, ...] = (
    denies_as_they_do,
    support.is_supported,
    names_are_shared,
    support.every_word_is_heard_twice,
)
_FOUNDED_IN: dict[str, tuple[Check, ...]] = {
    "sentence": _FOUNDED,
    "question": _FOUNDED,
    "name": (support.every_word_is_shared,),
}
ALONE = "rests_on_several"
"""The verdict on a sentence that rests on one author: it becomes that author's quote."""


def failed(task: str, claim: Claim, ground: Ground, senses: Senses) -> str:
    """The name of the first check that a claim of a task (sentence, question, name) fails; "" when it holds."""
    if found := _first((*_FORM, *_OWN_FORM[task]), claim, ground):
        return found
    if not (speaks_nothing_else if task == "name" else speaks)(claim, ground, senses):
        return "speaks"
    if not support.can_be_judged(claim, ground, senses.near):
        return "can_be_judged"
    if len({answer.author for answer in ground.cited(claim)}) < 2:
        return ALONE if support.is_supported(claim, ground) else "is_supported"
    if found := _first(_FOUNDED_IN[task], claim, ground):
        return found
    if not support.rests_on_several(claim, ground):
        return ALONE
    return "" if support.is_near(claim, ground, senses.near) else "is_near"


def _first(listed: Sequence[Check], claim: Claim, ground: Ground) -> str:
    return next((check.__name__ for check in listed if not check(claim, ground)), "")


def checks() -> tuple[str, ...]:
    """The names of all checks of a sentence, a heading or a question, in the order in which they are made."""
    own = dict.fromkeys(check for listed in _OWN_FORM.values() for check in listed)
    founded = dict.fromkeys(check for listed in _FOUNDED_IN.values() for check in listed)
    form, deep = (*_FORM, *own), tuple(founded)
    return (
        *(check.__name__ for check in form),
        "speaks",
        "can_be_judged",
        *(check.__name__ for check in deep),
        ALONE,
        "is_near",
    )
