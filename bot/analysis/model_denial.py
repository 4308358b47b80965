"""Whether a model denies what its answers say, or says what they deny: words alone would not show it.

"Medicines do not arrive" shares every telling word with "Medicines arrive". So a claim and the sentence that it leans
on most, in each answer that it cites, must both deny something or both deny nothing. Words are those of English,
French, Spanish and Portuguese, folded.
"""

import re
from collections.abc import Mapping

from bot.analysis.digest_sentences import sentences
from bot.analysis.model_claim import Claim, Ground
from bot.analysis.model_support import alike, roots, support
from bot.analysis.topic_words import fold
from bot.domain.reply import Answer

_DENIALS: Mapping[str, frozenset[str]] = {
    "en": frozenset("not no never without nobody nothing none neither nor cannot cant".split()),
    "fr": frozenset("ne n pas jamais sans rien aucun aucune ni".split()),
    "es": frozenset("no nunca jamas sin nadie nada ningun ninguna ninguno ni".split()),
    "pt": frozenset("nao nunca jamais sem ninguem nada nenhum nenhuma nem".split()),
}
_NOT = re.compile(r"n['’]t\b")
_WORD = re.compile(r"[^\W_]+")


def denies(text: str, language: str) -> bool:
    """Whether a text says that something is not so; False in a language whose denials are not known."""
    found = _WORD.findall(_NOT.sub(" not", fold(text)))
    return not _DENIALS.get(language, frozenset()).isdisjoint(found)


def denies_as_they_do(claim: Claim, ground: Ground) -> bool:
    """Whether the claim denies something exactly where the answers do that it cites, in its own language."""
    said, denied = roots(claim.text, ground.language), denies(claim.text, ground.language)
    own = (answer for answer in ground.cited(claim) if alike(answer.language, ground.language))
    return all(denies(_leant_on(answer, said, ground.language), ground.language) == denied for answer in own)


def _leant_on(answer: Answer, said: list[str], language: str) -> str:
    """The sentence of an answer that shares most words with what was said."""
    pieces = sentences(answer.text) or [answer.text]
    return max(pieces, key=lambda piece: support(said, [Answer(0, 0, piece, language)], language))
