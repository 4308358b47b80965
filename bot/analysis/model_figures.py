"""Numbers and quantities in what a model says: it may say what the code has counted, and nothing else.

Words are those of English, French, Spanish and Portuguese, folded (no case, no accents).
"""

import re
import unicodedata
from collections.abc import Mapping
from itertools import pairwise

from bot.analysis.model_claim import Claim, Ground
from bot.analysis.topic_words import fold

_TOKEN = re.compile(r"[^\s\"“”«»„()\[\];:!?…]+")
_EDGES = ".,'’‘-–—"

_NUMBERS: Mapping[str, str] = {
    "en": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty",
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf vingt",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete "
    "dieciocho diecinueve veinte",
    "pt": "dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito "
    "dezanove vinte",
}
_FURTHER: Mapping[str, str] = {
    "en": "thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million dozen dozens "
    "half third quarter twice double percent single",
    "fr": "trente quarante cinquante soixante cent cents mille milliers millions million centaine centaines dizaine "
    "dizaines douzaine moitie tiers quart double pourcent seul seule seuls seules",
    "es": "treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos mil miles millon millones "
    "decena decenas docena docenas mitad tercio cuarto doble unico unica",
    "pt": "trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento centenas mil milhares milhao milhoes "
    "dezena dezenas duzia duzias duas metade terco quarto dobro unico unica",
}
_ONE = frozenset("one un une una uno um uma".split())
_PEOPLE = frozenset(
    """
    people person persons member members participant participants personne personnes membre membres participante
    participantes persona personas miembro miembros pessoa pessoas membro membros
    """.split()
)
_ANSWERS = frozenset("answer answers reply replies reponse reponses respuesta respuestas resposta respostas".split())
_ROOMS = frozenset("group groups groupe groupes grupo grupos".split())
_LANGUAGES = frozenset("language languages langue langues idioma idiomas lengua lenguas lingua linguas".split())

_ALL = frozenset(
    """
    everyone everybody all every each always unanimous unanimously tous toutes tout toute chacun chacune chaque toujours
    unanime unanimes unanimement todos todas todo toda cada siempre unanimes unanimemente sempre
    """.split()
)
_MOST = frozenset("most mostly majority plupart majorite majoritairement mayoria mayoritariamente maioria".split())
_NONE = frozenset(
    """
    nobody none noone never aucun aucune jamais nul nulle nadie ninguno ninguna ningun nunca ninguem nenhum nenhuma
    """.split()
)
_QUOTED = re.compile(r"“[^”]*”|«[^»]*»|„[^“]*“|\"[^\"]*\"|‘[^’]*’(?!\w)")


def unquoted(text: str) -> str:
    """The text without what stands between quotation marks: that is somebody else's, and judged as a quote."""
    return _QUOTED.sub(" ", text)


def tokens(text: str) -> list[str]:
    """The folded words, numbers and codes of a text, without punctuation at their edges."""
    return [token for found in _TOKEN.findall(fold(text)) if (token := found.strip(_EDGES))]


def quantities(language: str) -> str:
    """All words of number and quantity in a language: what they say is judged by counting, not by who else says it."""
    return " ".join((_NUMBERS.get(language, ""), _FURTHER.get(language, ""), *sorted(_ALL | _MOST)))


def counts_right(claim: Claim, ground: Ground) -> bool:
    """Whether each number is one that the code counted, and of that: so many people, answers, groups or languages.

    A number within a name ("COVID-19") must stand so in every answer that is cited.
    """
    said = tokens(unquoted(claim.text))
    cited = [set(tokens(answer.text)) for answer in ground.cited(claim)]
    return all(
        _is_counted(token, following, ground)
        if _is_number(token, following, ground.language)
        else all(token in words for words in cited)
        for token, following in pairwise([*said, ""])
        if _is_number(token, following, ground.language) or _has_digit(token)
    )


def _is_number(token: str, following: str, language: str) -> bool:
    if token in _ONE:
        return following in _PEOPLE | _ANSWERS | _ROOMS | _LANGUAGES
    listed = f"{_NUMBERS.get(language, '')} {_FURTHER.get(language, '')}".split()
    return token in listed or (_has_digit(token) and not any(c.isalpha() for c in token))


def _has_digit(token: str) -> bool:
    return any(unicodedata.category(c)[0] == "N" for c in token)


def _is_counted(token: str, following: str, ground: Ground) -> bool:
    value = _value(token, ground.language)
    kinds = ((_PEOPLE, "people"), (_ANSWERS, "answers"), (_ROOMS, "rooms"), (_LANGUAGES, "languages"))
    return any(following in words and value == getattr(ground.counted, kind) for words, kind in kinds)


def _value(token: str, language: str) -> int | None:
    if token in _ONE:
        return 1
    listed = _NUMBERS.get(language, "").split()
    if token in listed:
        return listed.index(token) + 2
    return int(token) if token.isdecimal() else None


def claims_no_more_than_counted(claim: Claim, ground: Ground) -> bool:
    """Whether *everyone*, *most* and *nobody* are said only where the code counted so among those who are cited.

    Nobody can be counted to say nothing, so *nobody* is never right.
    """
    said = set(tokens(unquoted(claim.text)))
    people, everyone = len({answer.author for answer in ground.cited(claim)}), ground.counted.everyone
    if said & _NONE or _no_one(claim.text):
        return False
    return (not said & _ALL or 1 < people == everyone) and (not said & _MOST or 2 * people > everyone)


def speaks_of_all(claim: Claim, language: str) -> bool:
    """Whether it holds a number or a quantity, which is true only as long as all that was counted stands."""
    said = tokens(unquoted(claim.text))
    numbered = any(_is_number(token, following, language) for token, following in pairwise([*said, ""]))
    return numbered or bool(set(said) & (_ALL | _MOST))


def _no_one(text: str) -> bool:
    """Two words that are one: "no one", and the French "personne ne" (une personne is somebody)."""
    said = tokens(text)
    pairs = set(pairwise(said))
    french = "personne" in said and any(word == "ne" or word.startswith(("n'", "n’")) for word in said)
    return ("no", "one") in pairs or french or ("pas", "un") in pairs


def same_numbers(one: str, other: str) -> bool:
    """Whether two texts hold the same numbers in digits, in any order: a translation keeps them."""
    return sorted(_digits(one)) == sorted(_digits(other))


def _digits(text: str) -> list[int]:
    return [int(found) for found in re.findall(r"\d+", text)]
