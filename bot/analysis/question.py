"""Whether a sentence asks, by its form: a question mark alone also stands behind doubt, scorn and lists.

Where a question is formed by its words or their order (English, German, Dutch, Chinese), it must begin so, or a clause
of it long enough to be one; where it need not be (Portuguese, Spanish, French ...), the question mark is trusted.
Words are folded.
"""

import re
from collections.abc import Mapping

from bot.analysis.topic_words import fold

LEAD = 3  # words from the beginning among which a word that asks is looked for
LEAST_CLAUSE = 4  # words of a later clause that can be the question

_ASKING: Mapping[str, frozenset[str]] = {
    "en": frozenset("who whom whose what which when where why how whos whats wheres hows any anyone anybody".split()),
    "de": frozenset(
        """
        wer wem wen wessen was welche welcher welches welchem welchen wann wo wohin woher wie warum wieso weshalb wozu
        wofur womit wodurch woran worauf wovon wieviel wieviele
        """.split()
    ),
    "nl": frozenset("wie wat welk welke wanneer waar waarom hoe hoeveel waarmee waarvoor".split()),
}
_VERBS: Mapping[str, frozenset[str]] = {
    "en": frozenset(
        """
        is are was were am do does did can could should would will shall must may might have has had isnt arent wasnt
        werent dont doesnt didnt cant couldnt shouldnt wouldnt wont hasnt havent
        """.split()
    ),
    "de": frozenset(
        """
        ist sind war waren bin seid hat habt haben hatte hatten kann kannst konnt konnen konnte konnten soll sollen
        sollte sollten muss mussen musste mussten darf durfen durfte wird werden wurde wurden will wollen wollt mochte
        gibt geht ware hatte braucht brauchen macht machen denkt weiss wisst kennt lasst reicht stimmt heisst glaubt
        """.split()
    ),
    "nl": frozenset(
        """
        is zijn was waren heeft hebben had kan kunnen kon moet moeten mag mogen zal zullen zou zouden wordt gaat
        """.split()
    ),
}
_SUBJECTS = {"de": frozenset("ich du er sie es wir ihr man".split()), "nl": frozenset("ik je jij u hij we wij".split())}
"""Words that stand second only where the verb stands first."""

_BEFORE_VERB = frozenset(
    "and but so or then also well und aber oder denn also dann en maar of dus please bitte".split()
)
_POINTING = frozenset(
    """
    they them their theirs this these those he she him her hers
    sie ihn ihm ihr ihre ihren ihrem ihrer dies diese dieser dieses diesen diesem davon dafur damit daran dort oder
    ils eux leur leurs cela ca celui celle ceux celles
    ellos ellas eso esto esa ese esos esas
    eles elas isso isto esse essa esses essas dele dela deles delas
    """.split()
)
_ASKING_CHARACTERS = re.compile(
    "嗎|吗|什麼|什么|甚麼|為何|为何|如何|怎|誰|谁|哪|幾|几|多少|是否|呢|([能會会可要該该是])不\\1"
)
_NOT_ASKING = re.compile("何須|何须|何必|難道|难道|岂|豈|[請请][^，。]*好[嗎吗]")  # scorn, and requests
_CLAUSE = re.compile(r"[,;:–—]\s|\s-\s|\.{2,}\s|…\s")
_WORD = re.compile(r"[^\W_]+")


def asks(sentence: str, language: str) -> bool:
    """Whether a sentence that ends in a question mark is a whole question by its form."""
    if sentence.count("(") > sentence.count(")"):
        return False
    if language == "zh":
        return _ASKING_CHARACTERS.search(sentence) is not None and _NOT_ASKING.search(sentence) is None
    if language not in _ASKING:
        return True
    first, *further = (_words(clause) for clause in _CLAUSE.split(sentence))
    return _begins(first, language) or any(len(c) >= LEAST_CLAUSE and _begins(c, language) for c in further)


def points_back(sentence: str) -> bool:
    """Whether a sentence speaks of something named before it: "Who will pay for their housing?"."""
    return not _POINTING.isdisjoint(_words(sentence))


def _begins(words: list[str], language: str) -> bool:
    while words and words[0] in _BEFORE_VERB:
        words = words[1:]
    if not words:
        return False
    inverted = words[0] in _VERBS[language] or (len(words) > 1 and words[1] in _SUBJECTS.get(language, ()))
    return inverted or not _ASKING[language].isdisjoint(words[:LEAD])


def _words(clause: str) -> list[str]:
    return _WORD.findall(fold(clause).replace("'", "").replace("’", ""))
