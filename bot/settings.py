"""The environment, read once into one frozen value; whoever needs a setting is handed it."""

import re
from typing import Annotated, Literal

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

_TOKEN = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{3,64}")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


class Misconfigured(Exception):
    """A setting cannot work as it is; the message is one sentence for the operator, with the remedy."""


class Settings(BaseSettings):
    """Everything an operator can choose; `.env.example` explains each field."""

    model_config = SettingsConfigDict(env_file=".env", frozen=True, extra="ignore", hide_input_in_errors=True)

    bot_token: SecretStr = SecretStr("")
    database_url: str = "sqlite+aiosqlite:///data/baobab.db"
    telegram_api: str = "https://api.telegram.org"
    webhook_url: str = ""
    webhook_secret: SecretStr = SecretStr("")
    webhook_host: str = "127.0.0.1"
    webhook_port: int = Field(default=8443, ge=1, le=65535)
    clock_url: str = ""
    language_detector: Literal["ensemble", "grams", "langdetect"] = "ensemble"
    rich_messages: bool = True
    allowed_chats: Annotated[frozenset[int], NoDecode] = frozenset()
    embeddings: str = "none"
    embeddings_model: str = ""
    embeddings_key: SecretStr = SecretStr("")
    model_base_url: str = ""
    model_name: str = ""
    model_transcription_name: str = ""
    model_transcription_url: str = ""
    model_api_key: SecretStr = SecretStr("")
    model_timeout: float = Field(default=60.0, gt=0, le=120)
    model_tokens_per_week: int = Field(default=2_000_000, ge=0)
    model_tokens_per_community: int = Field(default=400_000, ge=0)
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["text", "json"] = "text"

    @field_validator("bot_token")
    @classmethod
    def _looks_like_a_token(cls, token: SecretStr) -> SecretStr:
        if token.get_secret_value() and not _TOKEN.fullmatch(token.get_secret_value()):
            raise ValueError("is not a bot token: copy it from @BotFather, it looks like 123456789:AAE...")
        return token

    @field_validator("database_url")
    @classmethod
    def _names_a_known_database(cls, url: str) -> str:
        if not url.startswith(("sqlite+aiosqlite:///", "postgresql+psycopg://")):
            raise ValueError("must begin with sqlite+aiosqlite:/// or postgresql+psycopg://")
        return url

    @field_validator("telegram_api", "webhook_url", "clock_url", "model_base_url", "model_transcription_url")
    @classmethod
    def _is_an_address(cls, url: str) -> str:
        if url and not url.startswith(("https://", "http://")):
            raise ValueError("must begin with https:// or http://")
        return url.rstrip("/")

    @field_validator("embeddings")
    @classmethod
    def _tells_meaning_or_not(cls, chosen: str) -> str:
        if chosen not in ("none", "local") and not chosen.startswith(("https://", "http://")):
            raise ValueError("must be none, local, or the address of an OpenAI-compatible API that ends in /v1")
        return chosen.rstrip("/")

    @field_validator("allowed_chats", mode="before")
    @classmethod
    def _reads_a_list_of_chats(cls, given: object) -> object:
        if not isinstance(given, str):
            return given
        words = given.replace(",", " ").split()
        if not all(word.lstrip("-").isdecimal() for word in words):
            raise ValueError("must be chat ids with commas between them, such as -1001234567890,-100987")
        return frozenset(int(word) for word in words)

    @model_validator(mode="after")
    def _guards_the_webhook(self) -> "Settings":
        if self.webhook_url and not _SECRET.fullmatch(self.webhook_secret.get_secret_value()):
            raise ValueError("WEBHOOK_SECRET must be set with WEBHOOK_URL: 1 to 256 of the characters A-Z a-z 0-9 _ -")
        return self

    @model_validator(mode="after")
    def _names_the_models(self) -> "Settings":
        if self.embeddings.startswith("http") and not self.embeddings_model:
            raise ValueError("EMBEDDINGS_MODEL must be set when EMBEDDINGS is an address: the name the service uses")
        if self.model_base_url and not self.model_name:
            raise ValueError("MODEL_NAME must be set with MODEL_BASE_URL: the name that the server uses")
        if self.model_transcription_name and not self.transcription_url:
            raise ValueError("MODEL_TRANSCRIPTION_URL must be set with MODEL_TRANSCRIPTION_NAME: where that model is")
        if self.model_transcription_url and not self.model_transcription_name:
            raise ValueError(
                "MODEL_TRANSCRIPTION_NAME must be set with MODEL_TRANSCRIPTION_URL: its server's name for it"
            )
        return self

    @property
    def transcription_url(self) -> str:
        """Where the model is that writes down what is spoken."""
        return self.model_transcription_url or self.model_base_url

    @property
    def secrets(self) -> tuple[str, ...]:
        """Every secret in clear, for the gate that keeps them out of the logs."""
        return tuple(secret.get_secret_value() for _, secret in self if isinstance(secret, SecretStr))

    @property
    def token(self) -> str:
        """The token in clear, for the one place that builds the bot."""
        if not self.bot_token.get_secret_value():
            raise Misconfigured("BOT_TOKEN is missing: get one from @BotFather and write it in .env.")
        return self.bot_token.get_secret_value()


def read_settings(**given: object) -> Settings:
    """The settings of this process; `given` wins over the environment, the environment over `.env`."""
    try:
        return Settings.model_validate(given)
    except ValidationError as error:
        problems = (_sentence(problem["loc"], problem["msg"]) for problem in error.errors(include_input=False))
        raise Misconfigured(" ".join(problems)) from None


def _sentence(place: tuple[int | str, ...], message: str) -> str:
    """One line that names the setting as the operator wrote it."""
    words = message.removeprefix("Value error, ")
    return f"{str(place[0]).upper()}: {words}." if place else f"{words}."
