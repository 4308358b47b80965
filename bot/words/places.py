"""Countries and languages by name, in the languages that the bot speaks: from the Unicode CLDR, by way of Babel."""

import unicodedata
from functools import cache

from babel import Locale
from babel.core import get_global

from bot.domain.community import LANGUAGES
from bot.domain.language import NAMES

_LOCALES = {"pt": "pt_PT"}
_NO_COUNTRY = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})


def country_name(code: str, language: str) -> str:
    """A country's name (ISO 3166 code) in one of the bot's languages; the code itself where there is none."""
    return str(_territories(language).get(code, code))


def language_name(code: str, language: str) -> str:
    """A language's name (ISO 639 code) in one of the bot's languages, else its own name."""
    name = _locale(language).languages.get(code) or NAMES.get(code, code)
    return name[:1].upper() + name[1:]


def country_of_zone(zone: str) -> str | None:
    """The country (ISO 3166 code) whose clocks a time zone describes; None for UTC and its like."""
    found = get_global("zone_territories").get(zone)
    return None if found is None else str(found)


def countries_named(words: str) -> tuple[str, ...]:
    """The countries that someone may mean by a name in any of the bot's languages, or by a code; at most eight."""
    wanted = _letters(words)
    if not wanted:
        return ()
    names = _names()
    exact = tuple(dict.fromkeys(code for code, name in names if wanted in (name, code.casefold())))
    like = tuple(dict.fromkeys(code for code, name in names if name.startswith(wanted) and len(wanted) > 2))
    return (exact or like)[:8]


@cache
def _names() -> tuple[tuple[str, str], ...]:
    """Every country with its name in each language, as bare letters."""
    return tuple((code, _letters(name)) for language in LANGUAGES for code, name in _territories(language).items())


@cache
def _territories(language: str) -> dict[str, str]:
    known = _locale(language).territories
    return {code: name for code, name in known.items() if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRY}


@cache
def _locale(language: str) -> Locale:
    return Locale.parse(_LOCALES.get(language, language))


def _letters(words: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", words).casefold() if c.isalpha())
