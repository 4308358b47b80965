"""Whether a model denies what its answers say, or says what they deny: words alone would not show it.

"Medicines do not arrive" shares every telling word with "Medicines arrive". So a claim and the sentence that it leans
on most, in each answer that it cites, must both deny something or both deny nothing.
"""

from bot.analysis.denial import denies
from bot.analysis.digest_sentences import sentences
from bot.analysis.model_claim import Claim, Ground
from bot.analysis.model_support import alike, roots, support
from bot.domain.reply import Answer


def denies_as_they_do(claim: Claim, ground: Ground) -> bool:
    """Whether the claim denies something exactly where the answers do that it cites, in its own language."""
    said, denied = roots(claim.text, ground.language), denies(claim.text, ground.language)
    own = (answer for answer in ground.cited(claim) if alike(answer.language, ground.language))
    return all(denies(_leant_on(answer, said, ground.language), ground.language) == denied for answer in own)


def _leant_on(answer: Answer, said: list[str], language: str) -> str:
    """The sentence of an answer that shares most words with what was said."""
    pieces = sentences(answer.text) or [answer.text]
    return max(pieces, key=lambda piece: support(said, [Answer(0, 0, piece, language)], language))
