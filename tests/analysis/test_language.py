"""That every detector tells what people speak, and says so when it cannot."""

import gc
import unicodedata
from importlib.util import find_spec

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.language import resident_megabytes
from bot.analysis import Detector
from bot.analysis.language import NAMES, detector, likely
from bot.analysis.language_ensemble import Ensemble
from bot.analysis.language_langdetect import _guess, _profiles
from bot.analysis.language_speech import speech
from bot.analysis.language_votes import installed, known
from bot.analysis.topic import Lexicon
from bot.prompts import load_topics

AWA = "Les agents de santé de mon district ne sont pas payés depuis trois mois."
JOAO = "Os agentes comunitários do meu distrito não recebem há três meses."
GRACE = "The health workers of my district have not been paid for three months."
LISTENING = {name: detector(name) for name in NAMES}


@pytest.fixture(params=NAMES)
def listening(request: pytest.FixtureRequest) -> Detector:
    return LISTENING[request.param]


@pytest.mark.parametrize(("text", "language"), [(AWA, "fr"), (JOAO, "pt"), (GRACE, "en")])
def test_a_sentence_is_heard_in_its_language(listening: Detector, text: str, language: str) -> None:
    assert listening.detect(text).language == language


@pytest.mark.parametrize(
    "text", ["", "👍👍", "+1", "ok", "https://example.org/le-monde", "@awa", "/start", "12:30", "\x00"]
)
def test_what_has_no_language_is_undetermined(listening: Detector, text: str) -> None:
    assert not listening.detect(text).known


def test_addresses_and_mentions_do_not_hide_the_language(listening: Detector) -> None:
    assert listening.detect(f"@grace_from_the_office {AWA} https://example.org/this-is-the-report").language == "fr"


@pytest.mark.skipif(find_spec("langdetect_rs") is None, reason="langdetect-rs (extra `fast`) is not installed")
@given(
    st.lists(
        st.sampled_from([AWA, JOAO, GRACE, "Hospital distante", "我们村里的诊所", "no", "é", "\u0301"]), max_size=3
    )
)
def test_the_fast_reference_says_to_the_bit_what_the_slow_one_says(said: list[str]) -> None:
    words = speech(" ".join(said))
    assert _guess(words, ("fr",), "langdetect_rs") == _guess(words, ("fr",), "langdetect")


def test_langdetect_needs_no_vote_as_it_knows_no_language_that_the_others_lack() -> None:
    theirs = {name.partition("-")[0] for name in _profiles("langdetect").get_lang_list()}
    assert len(theirs) > 50
    assert theirs - known("pycld2") - known("eldc") - known("grams") == set()


def test_chinese_is_told_by_its_short_name(listening: Detector) -> None:
    assert listening.detect("我们村里的诊所很远，老人家去不了。").language == "zh"


def test_a_room_does_not_change_what_a_sentence_is(listening: Detector) -> None:
    assert listening.detect(JOAO, ("en", "fr")).language == "pt"


@settings(max_examples=150)
@given(st.text(st.characters(), max_size=60), st.sampled_from(NAMES))
def test_any_text_is_heard_the_same_way_twice_and_in_both_forms(text: str, name: str) -> None:
    heard = LISTENING[name].detect(text)
    assert 0 <= heard.confidence <= 1
    assert LISTENING[name].detect(text) == heard
    composed, apart = (LISTENING[name].detect(unicodedata.normalize(form, text)) for form in ("NFC", "NFD"))
    assert composed == apart


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("我們村裡的診所很遠，老人家去不了。", "zh"),
        ("Wahudumu wa afya wa kijiji chetu hawajalipwa kwa miezi mitatu.", "sw"),
        ("Abakozi b'ubuzima mu karere kanjye ntibahembwe amezi atatu.", "rw"),
        ("Àwọn òṣìṣẹ́ ìlera ní agbègbè mi kò tíì gba owó oṣù.", "yo"),
        ("የጤና ባለሙያዎች ለሦስት ወር ደመወዝ አላገኙም።", "am"),
        ("لم يحصل العاملون الصحيون على رواتبهم منذ ثلاثة أشهر", "ar"),
    ],
)
def test_what_langdetect_does_not_know_is_heard_by_the_others(text: str, language: str) -> None:
    assert detector().detect(text).language == language


@pytest.mark.parametrize("text", ["Grace Wanjiru", "Fatou Diop 🙏", "hjkl", "asdfgh"])
def test_names_and_stray_letters_are_not_a_language(text: str) -> None:
    assert not detector().detect(text).known


def test_sentences_in_two_languages_are_both_heard() -> None:
    heard = detector().detect(f"{GRACE} {AWA}")
    assert (heard.language, heard.parts) == ("mul", ("en", "fr"))


def test_doubt_is_admitted_and_the_best_guess_can_still_be_asked_for() -> None:
    assert not detector().detect("radio").known
    assert detector(threshold=0.0).detect("radio").known


def test_an_authors_habit_decides_what_the_word_alone_cannot() -> None:
    written = likely(["pt"] * 8, ["en", "fr"])
    before, after = (detector(threshold=0.0).detect("para", prior) for prior in ((), written))
    assert after.language == "pt"
    assert before.language != "pt" or after.confidence > before.confidence


def test_a_room_of_others_does_not_drown_a_minority() -> None:
    assert detector().detect("Obrigado a todos", ("en", "fr", "es")).language == "pt"


def test_without_the_optional_wheels_our_own_model_still_hears(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.analysis.language_votes.find_spec", lambda name: None)
    assert installed() == ("grams",)
    assert Ensemble().detect(AWA) == detector("grams").detect(AWA)


def test_a_hundred_thousand_messages_leave_nothing_behind() -> None:
    listening, lexicon, topics = detector(), Lexicon(), load_topics("health")

    def hear(numbers: range) -> None:
        for number in numbers:
            text = f"{GRACE[: 20 + number % 50]} nurse{number % 999}"
            listening.detect(text, ("en",))
            if number % 10 == 0:
                lexicon.tag(text, "en", topics)

    hear(range(2_000))
    gc.collect()
    before, resident = len(gc.get_objects()), resident_megabytes()
    hear(range(100_000))
    gc.collect()
    assert len(gc.get_objects()) - before < 200
    assert resident_megabytes() - resident < 10


def test_a_name_that_is_not_known_is_refused_with_the_names_that_are() -> None:
    with pytest.raises(ValueError, match="langdetect"):
        detector("crystal ball")


def test_the_authors_own_languages_come_before_the_rooms() -> None:
    assert likely(["pt", "pt"], ["en"]) == ("pt", "pt", "en")
