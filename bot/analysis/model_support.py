"""Whether what a model says is said by the answers it cites: by their words, and by meaning where that can be told.

Words are compared by their roots (folded, stemmed, the first letters), so that endings do not hide a word. Across
languages words do not meet: there only meaning can tell, and where it cannot, nothing is believed.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

import numpy as np

from bot.analysis.digest_vectors import common_words
from bot.analysis.embedding import Floats
from bot.analysis.model_claim import Claim, Ground
from bot.analysis.model_figures import quantities
from bot.analysis.topic_words import fold, stem, words
from bot.domain.reply import Answer

ACROSS = 0.6
"""The share of a sentence's telling words that its answers in its own language must use, where others are cited too."""
WITHOUT_ONE = 0.5
"""The same share when the answers of any one author are left out: below it, the sentence rests on that author."""

_ROOT = 6  # letters of a stem that are compared
_NEARER = 0.75  # share of all other answers than which those that are cited must be nearer in meaning
_ENOUGH = 8  # other answers below which nearness tells nothing

_FRAME: Mapping[str, str] = {
    "en": """say said report mention describe speak talk tell explain share answers replies people members persons
    several some others another together also because common problem problems issue issues question week community
    group groups language languages or when where while if as than so either both""",
    "fr": """dire disent parlent mentionnent décrivent signalent évoquent expliquent racontent réponses personnes
    membres plusieurs certains certaines autres aussi ensemble car problème problèmes question semaine communauté
    groupe groupes langue langues ou quand où lorsque tandis si comme donc soit""",
    "es": """dicen hablan mencionan describen señalan explican cuentan respuestas personas miembros varios varias
    algunos algunas otros otras también juntos porque problema problemas pregunta semana comunidad
    grupo grupos idioma idiomas o u cuando donde mientras si como así bien""",
    "pt": """dizem falam mencionam descrevem referem explicam contam respostas pessoas membros vários várias alguns
    algumas outros outras também juntos porque problema problemas pergunta semana comunidade
    grupo grupos língua línguas ou quando onde enquanto se como assim""",
}
"""Words with which one speaks about answers: they carry no claim of their own."""


_ASKING: Mapping[str, str] = {
    "en": """why how what which would could help helps change changes need needs try happen happens prevent improve
    improves works do make""",
    "fr": """pourquoi comment quel quelle quels quelles pourrait aider aiderait changer changerait besoin essayer passe
    éviter améliorer marche faire""",
    "es": """qué cómo cuál cuáles podría ayudar ayudaría cambiar cambiaría necesita necesitan probar pasa evitar mejorar
    funciona hacer""",
    "pt": """porquê qual quais poderia ajudar ajudaria mudar mudaria precisa precisam tentar acontece evitar melhorar
    funciona fazer""",
}
"""Words with which one asks what could be done: in a question they claim nothing."""


class Near(Protocol):
    """Tells how near texts are in meaning, whatever their languages."""

    def __call__(self, texts: Sequence[str]) -> Floats:
        """Unit rows, shape (n, d); zeros where the meaning of a text cannot be told."""
        ...


def roots(text: str, language: str) -> list[str]:
    """The telling words of a text in order, as their roots; what says little in that language is left out."""
    little = common_words(language) | _frame(language)
    found = (word for word in words(text) if word.folded not in little and not word.folded.isnumeric())
    return [stem(word.written, language)[:_ROOT] for word in found if len(word.folded) > 1]


def _frame(language: str) -> frozenset[str]:
    return frozenset(fold(_FRAME.get(language, "")).split())


def support(said: Sequence[str], answers: Iterable[Answer], language: str) -> float:
    """The share of these roots that the answers use, 0..1; 0 for a sentence without a telling word."""
    used = _used(answers, language)
    return sum(root in used for root in said) / len(said) if said else 0.0


def _used(answers: Iterable[Answer], language: str) -> set[str]:
    return {root for answer in answers for root in roots(answer.text, language)}


def alike(one: str, other: str) -> bool:
    """Whether two languages may be compared word by word: the same, or one of them unknown."""
    return one == other or "und" in (one, other)


def can_be_judged(claim: Claim, ground: Ground, near: Near | None) -> bool:
    """Whether the claim's answers in other languages can be compared with it at all: only by meaning."""
    return near is not None or len(_own(claim, ground)) == len(ground.cited(claim))


def is_supported(claim: Claim, ground: Ground) -> bool:
    """Whether the cited answers use every telling word of the claim, and each of them at least one.

    Only answers in the claim's own language are judged so, and where others are cited too most words must do; see
    `can_be_judged` and `is_near` for those.
    """
    said, cited = _telling(claim, ground), _own(claim, ground)
    if not cited:
        return True
    floor = 1.0 if len(cited) == len(ground.cited(claim)) else ACROSS
    each = all(support(said, [answer], ground.language) > 0 for answer in cited)
    return each and support(said, cited, ground.language) >= floor


def _telling(claim: Claim, ground: Ground) -> list[str]:
    asking = _ASKING.get(ground.language, "") if claim.text.endswith("?") else ""
    little = set(roots(f"{quantities(ground.language)} {asking}", ground.language))
    return [root for root in roots(claim.text, ground.language) if root not in little]


def _own(claim: Claim, ground: Ground) -> list[Answer]:
    return [answer for answer in ground.cited(claim) if alike(answer.language, ground.language)]


def every_word_is_heard_twice(claim: Claim, ground: Ground) -> bool:
    """Whether two authors or more, of all whose answers were sent, use each telling word of the claim.

    What one author says alone is no common ground, whatever they ordered a model to write: one word is enough for harm.
    """
    users, said = _users(ground), _telling(claim, ground)
    return not users or (bool(said) and all(len(_who(root, users)) > 1 for root in said))


def _users(ground: Ground) -> dict[int, set[str]]:
    """The roots that each author used in the claim's language, in all answers that were sent."""
    used: dict[int, set[str]] = {}
    for answer in ground.answers.values():
        if alike(answer.language, ground.language):
            used.setdefault(answer.author, set()).update(roots(answer.text, ground.language))
    return used


def _who(root: str, users: Mapping[int, set[str]]) -> list[int]:
    return [author for author, used in users.items() if root in used]


def rests_on_several(claim: Claim, ground: Ground) -> bool:
    """Whether the claim still stands on what it cites when any one author's answers are left out."""
    cited, said = _own(claim, ground), _telling(claim, ground)
    if len({answer.author for answer in ground.cited(claim)}) < 2:
        return False
    own = {answer.author for answer in cited}
    if len(own) < 2:
        return True  # the others speak another language, and meaning judges them
    rest = [[answer for answer in cited if answer.author != author] for author in own]
    return all(support(said, others, ground.language) >= WITHOUT_ONE for others in rest)


def every_word_is_shared(claim: Claim, ground: Ground) -> bool:
    """Whether each telling word of a heading is used by two of the authors that it cites: one voice names no theme."""
    users: dict[int, set[str]] = {}
    for answer in _own(claim, ground):
        users.setdefault(answer.author, set()).update(roots(answer.text, ground.language))
    said = _telling(claim, ground)
    return bool(said) and all(len(_who(root, users)) > 1 for root in said)


def is_near(claim: Claim, ground: Ground, near: Near | None) -> bool:
    """Whether each cited answer is nearer in meaning to the claim than three in four of the others are.

    Nearness is judged among the texts at hand, so that it holds for any embedder, whatever its scale. With too few
    other answers, or none that have a meaning, words must do: then answers in another language count as not near.
    """
    cited = ground.cited(claim)
    foreign = [answer for answer in cited if not alike(answer.language, ground.language)]
    others = [answer for number, answer in ground.answers.items() if number not in claim.ids]
    if near is None or len(others) < _ENOUGH:
        return not foreign
    rows = near([claim.text, *(answer.text for answer in (*cited, *others))])
    if not rows[0].any():
        return not foreign
    nearness = rows[1:] @ rows[0]
    bar = float(np.quantile(nearness[len(cited) :], _NEARER))
    return bool((nearness[: len(cited)] >= bar).all())
