"""Countries and languages by name, in the languages that the bot speaks: from the Unicode CLDR, by way of Babel."""

import unicodedata
from datetime import datetime, timedelta
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

from babel import Locale
from babel.core import get_global

from bot.domain.community import LANGUAGES, USUAL_ZONES
from bot.domain.language import NAMES, code_named

_LOCALES = {"pt": "pt_PT"}
_HALF_A_YEAR = timedelta(days=182)
_NO_COUNTRY = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})


def country_name(code: str, language: str) -> str:
    """A country's name (ISO 3166 code) in one of the bot's languages; the code itself where there is none."""
    return str(_territories(language).get(code, code))


def language_name(code: str, language: str) -> str:
    """A language's name (ISO 639 code) in one of the bot's languages, else its own name."""
    return str(_locale(language).languages.get(code) or NAMES.get(code, code))


def language_named(words: str) -> str | None:
    """The language (of `NAMES`) that someone means by a code, its own name, or its name in a language of the bot."""
    wanted = _letters(words)
    named = (code for code in NAMES for spoken in LANGUAGES if _letters(language_name(code, spoken)) == wanted)
    return code_named(words.partition("-")[0]) or (next(named, None) if wanted else None)


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


def zones_of(country: str, now: datetime) -> tuple[str, ...]:
    """The time zones of a country (ISO 3166 code), the best known first; each stands for others that go alike."""
    by_clock: dict[tuple[timedelta | None, ...], str] = {}
    for zone in sorted(_zones_by_country().get(country, ()), key=_fame):
        clock = tuple((now + half).astimezone(ZoneInfo(zone)).utcoffset() for half in (timedelta(0), _HALF_A_YEAR))
        by_clock.setdefault(clock, zone)
    return tuple(by_clock.values())


def _fame(zone: str) -> tuple[bool, bool]:
    return (zone not in USUAL_ZONES, zone not in _well_known())


@cache
def _zones_by_country() -> dict[str, list[str]]:
    """The zones of every country, as the tz database lists them (zone.tab)."""
    found: dict[str, list[str]] = {}
    for line in files("tzdata").joinpath("zoneinfo", "zone.tab").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            country, _, zone, *_ = line.split("\t")
            found.setdefault(country, []).append(zone)
    return found


@cache
def _well_known() -> frozenset[str]:
    """The zones that stand for others elsewhere too: Windows knows clocks by them."""
    return frozenset(str(zone) for zone in get_global("windows_zone_mapping").values())


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
