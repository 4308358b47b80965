"""A wrong setting is one sentence with the remedy, and a secret is never shown."""

from pathlib import Path

import pytest

from bot.settings import Misconfigured, Settings, read_settings

TOKEN = "123456789:AAE5secretsecretsecretsecretsecre_t"


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def test_the_example_explains_exactly_the_fields_that_exist() -> None:
    lines = (Path(__file__).parents[1] / ".env.example").read_text().splitlines()
    names = [line.split("=")[0].lower() for line in lines if not line.startswith("#")]
    assert names == list(Settings.model_fields)
    assert all(comment.startswith("# ") for comment in lines[::2])


def test_the_example_is_a_valid_environment(tmp_path: Path) -> None:
    bare = read_settings()
    (tmp_path / ".env").write_text((Path(__file__).parents[1] / ".env.example").read_text())
    assert read_settings() == bare


def test_what_is_given_wins_over_the_environment_and_that_over_the_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("LOG_LEVEL=ERROR\nLOG_FORMAT=json\nWEBHOOK_PORT=9000\n")
    monkeypatch.setenv("LOG_FORMAT", "text")
    monkeypatch.setenv("WEBHOOK_PORT", "9001")
    settings = read_settings(webhook_port=9002)
    assert (settings.log_level, settings.log_format, settings.webhook_port) == ("ERROR", "text", 9002)


def test_a_secret_prints_as_stars(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    settings = read_settings()
    assert settings.token == TOKEN
    assert TOKEN not in repr(settings)
    assert "***" in repr(settings)


@pytest.mark.parametrize(
    ("name", "value", "remedy"),
    [
        ("BOT_TOKEN", TOKEN + "\u00e9", "copy it from @BotFather"),
        (
            "DATABASE_URL",
            "mysql://root:hunter2@host/db",
            "must begin with sqlite+aiosqlite:/// or postgresql+psycopg://",
        ),
        ("TELEGRAM_API", "api.telegram.org", "must begin with https://"),
        ("WEBHOOK_PORT", "0", "greater than or equal to 1"),
        ("WEBHOOK_URL", "https://bot.example.org", "WEBHOOK_SECRET must be set"),
        ("ALLOWED_CHATS", "-100, hello", "must be chat ids"),
        ("LOG_FORMAT", "xml", "'text' or 'json'"),
    ],
)
def test_a_wrong_value_is_named_with_its_remedy_and_not_repeated(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, remedy: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(Misconfigured) as refused:
        read_settings()
    assert name in str(refused.value)
    assert remedy in str(refused.value)
    assert value not in str(refused.value)


def test_a_missing_token_says_where_to_get_one() -> None:
    with pytest.raises(Misconfigured, match="@BotFather"):
        _ = read_settings().token


def test_the_allowed_chats_are_a_list(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALLOWED_CHATS", "-1001, -1002")
    assert read_settings().allowed_chats == {-1001, -1002}


def test_what_hears_is_where_the_language_model_is_or_at_an_address_of_its_own() -> None:
    both = {"model_base_url": "https://words.example/v1", "model_name": "m", "model_transcription_name": "ears"}
    assert read_settings(**both).transcription_url == "https://words.example/v1"
    own = read_settings(**both, model_transcription_url="http://127.0.0.1:9000/v1/")
    assert own.transcription_url == "http://127.0.0.1:9000/v1"
    with pytest.raises(Misconfigured, match="MODEL_TRANSCRIPTION_URL must be set"):
        read_settings(model_transcription_name="ears")
    with pytest.raises(Misconfigured, match="MODEL_TRANSCRIPTION_NAME must be set"):
        read_settings(model_transcription_url="http://127.0.0.1:9000/v1")


def test_embeddings_are_none_local_or_an_address_with_a_model() -> None:
    assert read_settings(embeddings="https://api.example/v1/", embeddings_model="small").embeddings.endswith("/v1")
    with pytest.raises(Misconfigured, match="EMBEDDINGS: must be none, local, or the address"):
        read_settings(embeddings="openai")
    with pytest.raises(Misconfigured, match="EMBEDDINGS_MODEL must be set"):
        read_settings(embeddings="https://api.example/v1")
