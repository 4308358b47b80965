"""Whatever people write, words, teaching and meaning together say the same of it twice, composed or not."""

import unicodedata
from collections.abc import Sequence
from zlib import crc32

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.analysis.embedding import Floats, plain, unit
from bot.analysis.topic_fusion import Fused
from bot.analysis.topic_meaning import Meaning
from bot.analysis.topic_taught import Example
from bot.prompts import load_topics

HEALTH = tuple(topic for topic in load_topics("health") if topic.key in ("medicines", "outbreaks", "access"))
TAUGHT = (Example("Les étagères restent vides", "fr", ("medicines",)), Example("कोई दवा नहीं", "hi", ("medicines",)))
HEARD = st.sampled_from(
    ["pagamento em atraso ", "क़लम ", "médicaments ", "가나다 ", "ﷺ" * 30, "ệ\u0323", "كوفيد ", "ガ"]
)
SAID = st.lists(st.text(st.characters(codec=None), max_size=30) | HEARD, min_size=1, max_size=20).map("".join)


class Letters:
    """An embedder that reads what any of ours would be given, and tells texts apart by their letters."""

    name = "letters"

    def embed(self, texts: Sequence[str]) -> Floats:
        rows = np.zeros((len(texts), 16), np.float32)
        for row, text in zip(rows, texts, strict=True):
            for letter in plain(text):
                row[crc32(letter.encode()) % 16] += 1
        return unit(rows)

    def close(self) -> None:
        """It holds nothing."""


def told(said: str, language: str) -> list[tuple[str, float, str]]:
    """What somebody who has heard nothing else says of it, reasons in composed form."""
    tags = Fused(Meaning(Letters()), TAUGHT).tag(said, language, HEALTH)
    return [(tag.topic, tag.score, unicodedata.normalize("NFC", tag.reason)) for tag in tags]


@settings(max_examples=40)
@given(SAID, st.sampled_from(["en", "fr", "hi", "ar", "mul", "und", "zh-Hant", ""]))
def test_any_text_is_about_the_same_twice_and_composed_or_not(said: str, language: str) -> None:
    assert told(said, language) == told(said, language)
    composed, apart = (told(unicodedata.normalize(form, said), language) for form in ("NFC", "NFD"))
    assert composed == apart
    assert all(0 <= score <= 1 for _, score, _ in composed)
