"""A taxonomy survives being a file, and a file that is none is told in one sentence."""

import csv
import io
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.topic import Topic
from bot.prompts import load_topics, starter_topics
from bot.prompts.taxonomy import read, written

WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\x00;"), min_size=1, max_size=40).map(
    lambda words: words.strip()
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
    assert read(written(topics, suffix), suffix) == topics


@pytest.mark.parametrize("name", starter_topics())
@pytest.mark.parametrize("suffix", [".toml", ".csv"])
def test_every_starter_taxonomy_can_be_exchanged(name: str, suffix: str) -> None:
    assert read(written(load_topics(name), suffix), suffix) == load_topics(name)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(start: str) -> None:
    topics = (Topic("a", {"en": f"{start}cmd|' /C calc'!A0"}, {"en": (f"{start}1",)}),)
    cells = [cell for row in csv.reader(io.StringIO(written(topics, ".csv"), newline="")) for cell in row]
    assert [cell for cell in cells if cell.startswith(start)] == []


def test_the_toml_is_toml() -> None:
    topics = (Topic("a", {"en": 'quote " and \\ and \x7f'}),)
    assert tomllib.loads(written(topics, ".toml"))["topic"][0]["labels"]["en"] == 'quote " and \\ and \x7f'


@pytest.mark.parametrize(
    ("text", "suffix"),
    [
        ("", ".csv"),
        ("key,label\na,b\n", ".csv"),
        ("key,language,label,description,keywords\nA key!,en,Label,,\n", ".csv"),
        ("key,language,label,description,keywords\na,en,,,\n", ".csv"),
        ("key,language,label,description,keywords\na,en\n", ".csv"),
        ("not toml", ".toml"),
        ("[[topic]]\nkey = 'a'\n", ".toml"),
        ("[[topic]]\nkey = 'a'\nlabels = 'b'\n", ".toml"),
        ("[[topic]]\nkey = 1\nlabels.en = 'b'\n", ".toml"),
        ("[[topic]]\nkey = 'a'\nlabels.en = 1\n", ".toml"),
        ("[[topic]]\nkey = 'a'\nlabels.en = 'b'\n[[topic]]\nkey = 'a'\nlabels.en = 'b'\n", ".toml"),
        ("x", ".txt"),
    ],
)
def test_a_file_that_is_no_taxonomy_is_refused_in_a_sentence(text: str, suffix: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        read(text, suffix)
