"""The command line: clear sentences, exit codes, and the whole real bot behind `say`."""

import json
from pathlib import Path

import pytest
from pydantic import SecretStr

from benchmarks._stand_in import StandIn, standing_in
from bot import logs
from bot.cli import main
from bot.cli.samples import SAMPLES
from bot.settings import Settings

TOKEN = "123456789:AAE5secretsecretsecretsecretsecre_t"


@pytest.fixture(autouse=True)
def _elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def test_without_a_verb_it_says_how_to_use_it(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([])
    assert ended.value.code == 2
    assert "VERB" in capsys.readouterr().err


def test_help_names_every_verb(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    shown = capsys.readouterr().out
    assert all(verb in shown for verb in ("run", "try", "emulate", "say", "migrate", "topics", "doctor"))


def test_run_without_a_token_says_where_to_get_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run"]) == 1
    error = capsys.readouterr().err
    assert "@BotFather" in error
    assert "Traceback" not in error


def test_run_refuses_a_loop_that_does_not_exist(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "sing"]) == 1
    assert "receive, work, send, tick" in capsys.readouterr().err


def test_run_without_telegram_says_what_to_check(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("TELEGRAM_API", "http://127.0.0.1:9")
    assert main(["run"]) == 1
    shown = capsys.readouterr()
    assert "TELEGRAM_API" in shown.err
    assert TOKEN not in shown.err + shown.out


def test_migrate_can_be_repeated(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["migrate"]) == 0
    assert main(["migrate"]) == 0
    assert (tmp_path / "data" / "baobab.db").exists()


def test_no_secret_that_is_set_can_reach_a_log(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[str] = []
    monkeypatch.setattr(logs, "set_up", lambda level, form, secrets: kept.extend(secrets))
    secret = [name for name, field in Settings.model_fields.items() if field.annotation is SecretStr]
    given = {name: TOKEN if name == "bot_token" else f"hunter-of-{name}" for name in secret}
    for name, value in given.items():
        monkeypatch.setenv(name.upper(), value)
    assert main(["migrate"]) == 0
    assert {"model_api_key", "embeddings_key"} < given.keys()
    assert set(given.values()) <= set(kept)


def test_say_speaks_to_the_whole_bot_and_prints_its_answer(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["say", "/start", "--as", "Grace"]) == 0
    assert "Baobab" in capsys.readouterr().out


def test_say_in_the_group_is_answered_in_its_language(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["say", "/help", "--as", "Fatou", "--room"]) == 0
    assert capsys.readouterr().out.strip()


def test_say_as_nobody_names_those_who_are_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["say", "/start", "--as", "Nobody"]) == 1
    assert "Awa" in capsys.readouterr().err


def test_a_sample_community_lives_its_week_and_reads_its_summary(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("bot.cli.village.SAMPLES", [each for each in SAMPLES if each.title == "Freshwater"])
    assert main(["try", "--week"]) == 0
    told = capsys.readouterr().out
    assert "Baobab: 🌳 WAT Q1 · What we heard" in told
    assert "51 answers said, 51 kept, nothing lost" in told


def test_the_doctor_names_what_is_wrong_with_the_fix(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["migrate"]) == 0
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("TELEGRAM_API", "http://127.0.0.1:9")
    monkeypatch.setenv("LANGUAGE_DETECTOR", "langdetect")
    assert main(["doctor"]) == 1
    shown = capsys.readouterr().out
    assert "✓ database: whole" in shown
    assert "✓ language detector: langdetect (langdetect" in shown
    assert "✓ embeddings: none, topics are told by words" in shown
    assert "✗ Telegram" in shown
    assert "→ check the network" in shown
    assert TOKEN not in shown


@pytest.mark.parametrize(("said", "shown"), [("Yes.", "✓ language model: m at"), (401, "→ check MODEL_BASE_URL")])
def test_the_doctor_asks_the_language_model(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], said: str | int, shown: str
) -> None:
    with standing_in(StandIn(lambda request: said)) as server:
        monkeypatch.setenv("MODEL_BASE_URL", server.url)
        monkeypatch.setenv("MODEL_NAME", "m")
        monkeypatch.setenv("MODEL_API_KEY", TOKEN)
        main(["doctor"])
    told = capsys.readouterr().out
    assert shown in told
    assert TOKEN not in told


@pytest.mark.parametrize(
    ("said", "shown"),
    [("", "✓ voice answers: whisper at"), ("You", "✓ voice answers"), (404, "→ check MODEL_TRANSCRIPTION_URL")],
)
def test_the_doctor_lets_the_ears_hear_a_second_of_silence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], said: str | int, shown: str
) -> None:
    with standing_in(StandIn(lambda request: 500, lambda sound: said)) as server:
        monkeypatch.setenv("MODEL_TRANSCRIPTION_URL", server.url)
        monkeypatch.setenv("MODEL_TRANSCRIPTION_NAME", "whisper")
        main(["doctor"])
    assert shown in capsys.readouterr().out
    assert b"WAVE" in server.heard[0]


def test_the_doctor_refuses_to_retry_what_is_no_row(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--retry", "letterbox:x"]) == 1
    assert "outbox:17" in capsys.readouterr().err


def test_the_samples_are_whole_and_say_where_they_come_from() -> None:
    home = Path(__file__).parents[1] / "data" / "samples"
    counts = {file.name: len(file.read_text("utf-8").splitlines()) for file in home.glob("*.jsonl")}
    assert counts == {
        "bowling-green.en.jsonl": 607,
        "klimarat.de.jsonl": 903,
        "uberx.zh.jsonl": 119,
        "freshwater.en.jsonl": 51,
        "asked_again.jsonl": 80,
    }
    assert "creativecommons.org/licenses/by/4.0" in (home / "README.md").read_text("utf-8")
    first = json.loads((home / "freshwater.en.jsonl").read_text("utf-8").splitlines()[0])
    assert set(first) == {"author", "time_ms", "text", "lang", "agrees", "disagrees"}
