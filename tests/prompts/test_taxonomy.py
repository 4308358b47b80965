"""A taxonomy survives being a file, and a file that is none is told in one sentence."""

import csv
import io
import re
import tomllib

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.domain.topic import Topic
from bot.prompts import load_topics, starter_topics
from bot.prompts.taxonomy import read, written

WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\x00;"), min_size=1, max_size=40).map(
    lambda words: " ".join(words.split())
)
SAID = WORDS.filter(lambda words: bool(words) and not words.startswith("'"))
LANGUAGES = st.sampled_from(["en", "fr", "sw", "ar"])
TOPICS = st.builds(
    Topic,
    st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,4})?", fullmatch=True),
    st.dictionaries(LANGUAGES, SAID, min_size=1),
    st.dictionaries(LANGUAGES, st.lists(SAID, min_size=1, max_size=4).map(tuple)),
    st.dictionaries(LANGUAGES, SAID),
)
TAXONOMIES = st.lists(TOPICS, min_size=1, max_size=4, unique_by=lambda topic: topic.key).map(tuple)


@pytest.mark.parametrize("suffix", [".toml", ".csv"])
@given(topics=TAXONOMIES)
def test_what_is_written_is_read_back(suffix: str, topics: tuple[Topic, ...]) -> None:
    names = [(language, label.casefold()) for topic in topics for language, label in topic.labels.items()]
    assume(len(set(names)) == len(names))
    assert read(written(topics, suffix).encode(), suffix) == topics


@pytest.mark.parametrize("name", starter_topics())
@pytest.mark.parametrize("suffix", [".toml", ".csv"])
def test_every_starter_taxonomy_can_be_exchanged(name: str, suffix: str) -> None:
    assert read(written(load_topics(name), suffix).encode(), suffix) == load_topics(name)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(start: str) -> None:
    topics = (Topic("a", {"en": f"{start}cmd|' /C calc'!A0"}, {"en": (f"{start}1",)}),)
    cells = [cell for row in csv.reader(io.StringIO(written(topics, ".csv"), newline="")) for cell in row]
    assert [cell for cell in cells if cell.startswith(start)] == []


def test_the_toml_is_toml() -> None:
    topics = (Topic("a", {"en": 'quote " and \\ and \x7f'}),)
    assert tomllib.loads(written(topics, ".toml"))["topic"][0]["labels"]["en"] == 'quote " and \\ and \x7f'


HEAD = "key,language,label,description,keywords\n"
WATER = (Topic("water", {"fr": "Eau, puits"}, {"fr": ("forage", "pompe à eau")}),)
ROW = 'water,fr,"Eau, puits",,forage; pompe à eau\n'


@pytest.mark.parametrize(
    "content",
    [
        (HEAD + ROW).encode("utf-8-sig"),
        (HEAD.replace(",", ";") + 'water;fr;Eau, puits;;"forage; pompe à eau"\n').encode(),
        ("sep=;\r\n" + HEAD.replace(",", ";") + 'water;FR;Eau, puits;;"forage; pompe à eau"\r\n').encode(),
        (HEAD.replace(",", "\t") + "water\tfr\tEau, puits\t\tforage; pompe à eau\n").encode("utf-16"),
        (HEAD.title() + "\n,,,,\n" + ROW + ",,,,\n").encode(),
        (HEAD + ROW.replace("Eau, puits", "Eau,\npuits ")).encode(),
    ],
    ids=["mark", "semicolons", "sep=", "tabs in UTF-16", "capitals and empty rows", "line breaks"],
)
def test_what_spreadsheets_make_of_a_file_is_read(content: bytes) -> None:
    assert read(content, ".csv") == WATER


def test_emoji_are_words_like_any_other() -> None:
    topics = (Topic("trees", {"en": "🌳 Trees"}, {"en": ("👩🏾\u200d⚕️", "🌳")}),)
    assert read(written(topics, ".csv").encode(), ".csv") == topics


@pytest.mark.parametrize(
    ("content", "suffix", "remedy"),
    [
        ((HEAD + ROW).encode("latin-1"), ".csv", "choose “CSV UTF-8”"),
        (b"x" * 5_000_000, ".csv", "another file"),
        (b"", ".csv", "must name key, language, label"),
        (b"key,label\na,b\n", ".csv", "has no language, description, keywords"),
        (HEAD + "A key!,en,Label,,\n", ".csv", "such as clean-water"),
        (HEAD + "k" * 5_000 + ",en,Label,,\n", ".csv", "at most 80"),
        (HEAD + "a,en,,,\n", ".csv", "a has no label"),
        (HEAD + "a,en\n", ".csv", "a has no label"),
        (HEAD + "a,pt-BR,A,,\n", ".csv", "“pt-br”, which is no language"),
        (HEAD + "a,en,A,well, pump and tap,pump\n", ".csv", "line 2 has too many cells"),
        (HEAD + 'a,en,"A,,\n', ".csv", "left open"),
        (HEAD + "a,en,A,," + "b" * 200_000, ".csv", "line 2 is no CSV"),
        (HEAD + "a,en,A\0,,\n", ".csv", "type those words anew"),
        (HEAD + "a,en,A,,\na,EN,B,,\n", ".csv", "line 3 says a in en a second time"),
        (HEAD + "a,en,Same,,\nb,en,same,,\n", ".csv", "a and b are both called “same”"),
        (HEAD + "".join(f"a{n},en,A {n},,\n" for n in range(300)), ".csv", "200 at most"),
        (HEAD + "a,en,A,," + ";".join(map(str, range(101))), ".csv", "keep those that tell the most"),
        (HEAD + "a,en," + "b" * 81 + ",,\n", ".csv", "write it shorter"),
        (HEAD, ".csv", "there are no topics"),
        ("not toml", ".toml", "an exported file as the model"),
        ("a = " + "[" * 9_000, ".toml", "an exported file as the model"),
        ("title = 'a'\n", ".toml", "no [[topic]]"),
        ("[[topic]]\nkey = 'a'\n", ".toml", "number 1 is of another form"),
        ("[[topic]]\nkey = 'a'\nlabels = 'b'\n", ".toml", "labels.en = "),
        ("[[topic]]\nkey = 1\nlabels.en = 'b'\n", ".toml", 'key = "water"'),
        ("[[topic]]\nkey = 'a'\nlabels.en = 1\n", ".toml", "number 1 is of another form"),
        ("[[topic]]\nkey = 'a'\nlabels.en = 'b'\nkeywords.en = 'well'\n", ".toml", 'keywords.en = ["well", "pump"]'),
        ("[[topic]]\nkey = 'a'\nlabels.en = 'b'\n[[topic]]\nkey = 'a'\nlabels.fr = 'b'\n", ".toml", "a is there twice"),
        ("x", ".txt", "save it as one of these"),
    ],
)
def test_a_file_that_is_no_taxonomy_is_refused_with_the_remedy(content: str | bytes, suffix: str, remedy: str) -> None:
    with pytest.raises(ValueError, match=re.escape(remedy)):
        read(content if isinstance(content, bytes) else content.encode(), suffix)
