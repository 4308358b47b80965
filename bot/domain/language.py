"""Languages by name: each in its own words, so that whoever speaks it finds it."""

NAMES = {
    "am": "አማርኛ", "ar": "العربية", "bn": "বাংলা", "de": "Deutsch", "en": "English", "es": "Español", "fr": "Français",
    "ha": "Hausa", "hi": "हिन्दी", "ht": "Kreyòl ayisyen", "id": "Bahasa Indonesia", "ig": "Igbo", "it": "Italiano",
    "ln": "Lingála", "mg": "Malagasy", "ne": "नेपाली", "nl": "Nederlands", "ny": "Chichewa", "pt": "Português",
    "ru": "Русский", "rw": "Ikinyarwanda", "sn": "chiShona", "so": "Soomaali", "sw": "Kiswahili", "ta": "தமிழ்",
    "te": "తెలుగు", "th": "ไทย", "tr": "Türkçe", "uk": "Українська", "ur": "اردو", "vi": "Tiếng Việt", "wo": "Wolof",
    "xh": "isiXhosa", "yo": "Yorùbá", "zh": "中文", "zu": "isiZulu",
}  # fmt: skip
"""ISO 639-1 code to the language's own name (Unicode CLDR), for the languages that are measured."""

UNTOLD = frozenset({"und", "mul"})
"""Codes of what is in no language, or in several (ISO 639-2)."""


def code_named(words: str) -> str | None:
    """The code that a person means by a code or by a language's own name; None for anything else."""
    wanted = words.strip().casefold()
    if wanted in NAMES:
        return wanted
    return next((code for code, name in NAMES.items() if name.casefold() == wanted), None)
