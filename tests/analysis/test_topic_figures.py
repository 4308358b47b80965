"""The figures: that the benchmark runs on any data of its form, and ends with what a machine can read."""

import json
from pathlib import Path

import pytest

from benchmarks.topics import main

SAID = {"water": ("no water again", "the well is dry", "clean water"), "pay": ("no pay", "pay is late", "paid late")}
TOPICS = {
    "village": {
        "multi": False,
        "topics": {
            "water": {"name": {"en": "Water"}, "keywords": {"en": ["well"]}},
            "pay": {"name": {"en": "Pay"}, "keywords": {"en": ["salary"]}},
        },
    }
}


def test_the_last_line_gives_the_figures_of_each_task_and_number_of_examples(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [
        {"task": "village", "split": split, "text": text, "lang": lang, "labels": [topic]}
        for topic, texts in SAID.items()
        for text, split, lang in zip(texts, ("test", "train", "test"), ("en", "en", "fr"), strict=True)
    ]
    data, topics = tmp_path / "rows.jsonl", tmp_path / "topics.json"
    data.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    topics.write_text(json.dumps(TOPICS), "utf-8")
    assert main(["--data", str(data), "--topics", str(topics), "--shots", "0", "1"]) == 0
    printed = capsys.readouterr().out
    figures = json.loads(printed.splitlines()[-1])
    assert figures["village"].keys() == {"0", "1"}
    assert figures["village"]["1"]["micro"] >= figures["village"]["0"]["micro"] > 0.5
    assert "lexicon + TF-IDF" in printed
    assert "taught in English" in printed


def test_a_file_without_examples_sources_or_known_languages_is_measured_by_what_it_has(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows: list[dict[str, object]] = [
        {"task": "village", "text": "the well is dry\u2028again", "lang": "zh-Hant", "labels": ["water", "martians"]},
        {"task": "village", "text": "", "lang": None, "labels": "pay", "split": "test"},
        {"task": "elsewhere", "text": "?", "labels": []},
    ]
    data, topics = tmp_path / "rows.jsonl", tmp_path / "topics.json"
    data.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows), "utf-8")
    topics.write_text(json.dumps(TOPICS), "utf-8")
    assert main(["--data", str(data), "--topics", str(topics), "--shots", "0", "8"]) == 0
    printed = capsys.readouterr().out
    assert "Left out: 1 labels" in printed
    assert json.loads(printed.splitlines()[-1]) == {
        "village": {number: {"micro": 0.6667, "macro": 0.5} for number in "08"}
    }


@pytest.mark.parametrize(
    ("rows", "topics", "hint"),
    [
        ("{", "{}", "line 1 is no JSON"),
        ('{"text": "a"}', json.dumps(TOPICS), "line 1 is no object with text, task, labels"),
        ("", json.dumps(TOPICS), "belongs to a task of"),
        ("", "{", "cannot be read as JSON"),
        ("", '{"village": {"topics": {"water": {"name": "Water"}}}}', "is of another form than"),
    ],
)
def test_a_file_of_another_form_is_one_sentence(
    rows: str, topics: str, hint: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "rows.jsonl").write_text(rows, "utf-8")
    (tmp_path / "topics.json").write_text(topics, "utf-8")
    assert main(["--data", str(tmp_path / "rows.jsonl"), "--topics", str(tmp_path / "topics.json")]) == 1
    assert hint in capsys.readouterr().out


def test_missing_data_is_said_to_be_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(tmp_path / "none.jsonl")]) == 1
    assert "none.jsonl" in capsys.readouterr().out
