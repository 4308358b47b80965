"""That the figures are computed as they are described, on a file small enough to check by hand."""

import json
from pathlib import Path

import pytest

from benchmarks.__main__ import main
from benchmarks.language import CORE, Row, macro, outcome, tagged
from bot.domain.topic import UNDETERMINED, Detection

ENGLISH, FRENCH = Detection("en", 0.9), Detection("fr", 0.9)


def test_each_language_counts_the_same_however_many_texts_it_has() -> None:
    rows = [Row(lang=language) for language in ("en", "en", "fr", "de")]
    assert macro([(row, ENGLISH) for row in rows], CORE) == 50.0


def test_an_accepted_language_is_not_a_false_tag() -> None:
    rows = [Row(accept=accept) for accept in (["fr"], [], [], [])]
    assert tagged(rows, [FRENCH, FRENCH, UNDETERMINED, UNDETERMINED]) == 25.0


def test_undetermined_is_neither_right_nor_wrong() -> None:
    rows = [Row(lang="fr")] * 4
    assert outcome(rows, [FRENCH, FRENCH, ENGLISH, UNDETERMINED], CORE) == {"right": 50.0, "wrong": 25.0, "und": 25.0}


def test_the_last_line_holds_the_figures_that_the_files_allow(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = {"main": ("Les agents de santé ne sont pas payés", "fr"), "my_noise": ("👍", None)}
    for name, (text, language) in texts.items():
        row = Row(text=text, lang=language, length_bucket="w4_8", accept=[])
        (tmp_path / f"{name}.jsonl").write_text(json.dumps(row), encoding="utf-8")
    assert main(["language", "--data", *map(str, sorted(tmp_path.iterdir())), "--detector", "langdetect"]) == 0
    figures = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (figures["macro36"], figures["right"], figures["noise_tagged"]) == (100.0, 100.0, 0.0)
    assert "foreign_pulled" not in figures


def test_missing_data_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["language", "--data", str(tmp_path / "nowhere.jsonl")]) == 2
    assert "nowhere.jsonl" in capsys.readouterr().out


def test_alone_the_command_lists_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    assert "language" in capsys.readouterr().out
