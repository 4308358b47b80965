"""Whether words deny something: a text with "not" in it shares every telling word with one that says the opposite.

The words are those that deny in the languages that members most often write, folded; scripts without spaces have
characters that do. How far a denial reaches is not told.
"""

import re
from collections.abc import Iterator, Mapping

from bot.analysis.topic_words import fold

_DENIALS: Mapping[str, frozenset[str]] = {
    "en": frozenset("not no never without nobody nothing none neither nor cannot cant".split()),
    "fr": frozenset("ne n pas jamais sans rien aucun aucune ni".split()),
    "es": frozenset("no nunca jamas sin nadie nada ningun ninguna ninguno ni".split()),
    "pt": frozenset("nao nunca jamais sem ninguem nada nenhum nenhuma nem".split()),
    "de": frozenset("nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne weder".split()),
    "it": frozenset("non nessun nessuno nessuna mai senza niente nulla ne".split()),
    "nl": frozenset("niet geen nooit niemand niets zonder noch".split()),
    "ru": frozenset("не нет ни без никто ничего никогда".split()),
    "uk": frozenset("не немає нема ні без ніхто нічого ніколи".split()),
    "pl": frozenset("nie bez nikt nic nigdy ani".split()),
    "tr": frozenset("degil yok hayir asla".split()),
    "id": frozenset("tidak bukan tanpa belum jangan".split()),
    "sw": frozenset("si sio hapana hakuna bila hatuna hana hawana".split()),
    "ar": frozenset("لا ليس ليست لم لن بدون دون".split()),
    "hi": frozenset("नहीं मत न बिना".split()),
}
_NOT = re.compile(r"n['’]t\b")
_WORD = re.compile(r"[^\s'’.,;:!?…।،؟()«»“”\"/-]+")
_CHARACTERS = {
    "zh": re.compile("不(?![同過过僅仅但只斷断少])|沒有|没有|無法|无法|無須|无须|並非|并非"),
    "ja": re.compile("ない|ません|なし"),
}


_CLAUSE = re.compile(r"[,;:–—，、；：،؛]")


def denies(text: str, language: str) -> bool:
    """Whether a text says that something is not so; False in a language whose denials are not known."""
    return any(_denials(text, language))


def denies_more_than_aside(text: str, language: str) -> bool:
    """The same, but for what is only set off against something affirmed: "more buses, not more cars"."""
    first, *further = _CLAUSE.split(text)
    return denies(first, language) or any(
        any(said) and not said[0] for said in (list(_denials(clause, language)) for clause in further)
    )


def _denials(text: str, language: str) -> Iterator[bool]:
    """For each word, or character where no spaces are set, whether it denies."""
    if language in _CHARACTERS:
        found = {match.start() for match in _CHARACTERS[language].finditer(text)}
        yield from (place in found for place, character in enumerate(text) if not character.isspace())
    else:
        listed = _DENIALS.get(language, frozenset())
        yield from (word in listed for word in _WORD.findall(_NOT.sub(" not", fold(text))))
