"""That the figures are computed as they are described, on a file small enough to check by hand."""

import gzip
import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.__main__ import main
from benchmarks._labelled import Unreadable, labelled
from benchmarks.language import CORE, Row, kind_of, macro, outcome, peer, rows_of, tagged
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


SAID = json.dumps({"text": "Bonjour\u2028à\x85tous", "lang": "zh-Hant"}, ensure_ascii=False)


def test_a_line_ends_at_a_line_feed_only_and_a_script_is_no_language(tmp_path: Path) -> None:
    packed = tmp_path / "held.jsonl.gz"
    packed.write_bytes(gzip.compress(f"\ufeff{SAID}\r\n\n{SAID}\n".encode()))
    assert [(row["text"], row["lang"]) for row in rows_of(packed)] == [("Bonjour\u2028à\x85tous", "zh")] * 2


@pytest.mark.parametrize(
    ("content", "hint"),
    [
        (b'{"text": "\xe9"}', "UTF-8"),
        (b'{"text": "a", "lang": "fr"}\n{nothing', "line 2 is no JSON"),
        (b"[1]", "line 1 is no object with text, lang"),
        (b'{"text": "a"}', "line 1 is no object with text, lang"),
        (b'{"text": null, "lang": "fr"}', "line 1 has a text that is none"),
    ],
)
def test_a_file_of_another_form_is_told_with_its_line(tmp_path: Path, content: bytes, hint: str) -> None:
    (tmp_path / "held.jsonl").write_bytes(content)
    with pytest.raises(Unreadable, match=hint):
        labelled(tmp_path / "held.jsonl", "lang")


def test_a_folder_an_empty_file_and_an_unknown_peer_are_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty, full = tmp_path / "empty.jsonl", tmp_path / "full.jsonl"
    empty.touch()
    full.write_text(SAID, "utf-8")
    for words, hint in (
        ([str(tmp_path)], "cannot be read"),
        ([str(empty)], "There is no row in"),
        ([str(full), "--peer", "nowhere:tell"], "there is no nowhere:tell"),
    ):
        assert main(["language", "--data", *words]) == 2
        assert hint in capsys.readouterr().out


def test_files_are_told_by_name() -> None:
    names = ("dev.jsonl", "held_noise.jsonl", "noise.jsonl", "b_codemix.jsonl.gz", "b_foreign_2.jsonl")
    assert [kind_of(Path(name)) for name in names] == ["main", "noise", "noise", "codemix", "foreign"]


def test_a_peer_that_gives_a_pair_or_raises_can_be_compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "stranger.py").write_text("def tell(text):\n    return {'bonjour': ('fr', -54.4)}[text]\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    assert [peer("stranger:tell")(text).language for text in ("bonjour", "👍")] == ["fr", "und"]


def test_what_loading_takes_is_not_loaded_before_it_is_measured() -> None:
    asked = "import sys, benchmarks.language; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], cwd=Path(__file__).parents[2], check=False).returncode == 0


def test_alone_the_command_lists_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    assert "language" in capsys.readouterr().out
