"""No token and nobody's words reach a log, whichever library speaks, and however it fails."""

import json
import logging
from collections.abc import Iterator
from io import StringIO

import httpx
import pytest
import structlog
from pydantic import BaseModel
from telegram import Bot

from bot import logs

TOKEN = "123456789:AAE5secretsecretsecretsecretsecre_t"
WORDS = "Les ASC ne sont pas payés depuis trois mois"


@pytest.fixture(params=["text", "json"])
def log(request: pytest.FixtureRequest) -> Iterator[StringIO]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    log = StringIO()
    logs.set_up("DEBUG", str(request.param), secrets=("hunter2",), out=log)
    yield log
    root.handlers[:] = handlers
    root.setLevel(level)
    logging.captureWarnings(False)
    logging.raiseExceptions = True
    structlog.reset_defaults()


def fail_with(words: str) -> None:
    raise ValueError(words)


def test_a_token_in_our_own_event_is_removed(log: StringIO) -> None:
    structlog.get_logger().info("bot.started", bot=repr(Bot(TOKEN)), url=f"https://api.telegram.org/bot{TOKEN}/getMe")
    logged = log.getvalue()
    assert "bot.started" in logged
    assert TOKEN not in logged
    assert TOKEN.split(":")[1] not in logged


def test_a_secret_that_is_no_token_is_removed_too(log: StringIO) -> None:
    structlog.get_logger().info("database.opened", url="postgresql+psycopg://baobab:hunter2@host/db")
    assert "hunter2" not in log.getvalue()


def test_the_request_lines_of_httpx_are_silent(log: StringIO) -> None:
    answer = httpx.MockTransport(lambda request: httpx.Response(200))
    with httpx.Client(transport=answer) as client:
        client.get(f"https://api.telegram.org/bot{TOKEN}/getMe")
    assert log.getvalue() == ""


def test_a_token_in_an_exception_is_removed(log: StringIO) -> None:
    try:
        fail_with(f"404 for https://api.telegram.org/bot{TOKEN}/getMe")
    except ValueError:
        logging.getLogger("telegram.ext").exception("Failed at %s", f"/bot{TOKEN}/getMe")
    logged = log.getvalue()
    assert "Failed at" in logged
    assert TOKEN not in logged


@pytest.mark.parametrize("logger", ["telegram.ext.Application", "sqlalchemy.engine", "asyncio", "anything"])
def test_the_words_in_a_librarys_arguments_and_errors_are_dropped(logger: str, log: StringIO) -> None:
    try:
        fail_with(WORDS)
    except ValueError:
        logging.getLogger(logger).critical("Update %s failed\nfuture: <%s>", WORDS, WORDS, exc_info=True)
    logged = log.getvalue()
    assert "ValueError at test_logs.py" in logged
    assert "fail_with" in logged
    assert WORDS not in logged


def test_our_own_exceptions_are_logged_as_types_and_places(log: StringIO) -> None:
    class Parsed(BaseModel):
        number: int

    try:
        try:
            Parsed.model_validate({"number": WORDS})
        except ValueError as error:
            raise ExceptionGroup(WORDS, [RuntimeError(WORDS), error]) from error
    except ExceptionGroup:
        structlog.get_logger().exception("update.failed", update=7)
    logged = log.getvalue()
    assert "update.failed" in logged
    assert "RuntimeError" in logged
    assert "ValidationError" in logged
    assert WORDS not in logged


def test_json_lines_are_json(log: StringIO) -> None:
    logs.set_up("INFO", "json", out=log)
    structlog.get_logger().info("room.opened", room=7)
    line = json.loads(log.getvalue())
    assert (line["event"], line["room"], line["level"]) == ("room.opened", 7, "info")
