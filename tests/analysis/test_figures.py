"""Figures in a document are those that a benchmark printed, and nothing else of the document changes."""

import io
from pathlib import Path

import pytest

from benchmarks._stance_table import figures
from benchmarks.figures import main
from benchmarks.stance import line

DOCUMENT = "Before\n<!-- figures topics: python -m benchmarks topics -->\nold\n<!-- end -->\nAfter\n"


def test_what_was_printed_stands_between_its_markers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = tmp_path / "listening.md"
    document.write_text(DOCUMENT, "utf-8")
    monkeypatch.setattr("sys.stdin", io.StringIO("\n| a \\1 | \n| b |\n{}\n"))
    assert main([str(document), "topics"]) == 0
    assert document.read_text("utf-8") == DOCUMENT.replace("old", "| a \\1 |\n| b |")


def test_a_document_without_the_place_is_left_alone(tmp_path: Path) -> None:
    document = tmp_path / "listening.md"
    document.write_text(DOCUMENT, "utf-8")
    assert main([str(document), "language"]) == 2
    assert document.read_text("utf-8") == DOCUMENT


def test_the_page_about_the_summary_shows_what_the_hand_labelled_sentences_show() -> None:
    page = (Path(__file__).parents[2] / "docs" / "summary.md").read_text("utf-8")
    assert all(line(name, found) in page for name, found in figures())
