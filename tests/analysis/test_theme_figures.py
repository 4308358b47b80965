"""The figures of themes: that missing samples are said to be missing."""

from pathlib import Path

import pytest

from benchmarks.themes import main


def test_missing_samples_are_said_to_be_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(tmp_path)]) == 1
    assert "bowling-green.en.jsonl" in capsys.readouterr().out
