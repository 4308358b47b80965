"""Structured logs that an operator can share: ids and kinds of events; never a token, never anyone's words.

Whatever a library says goes through the same two gates. Its arguments and exception messages may hold what people wrote
(a database error prints its parameters, a parser its input), so only the template, the exception's type and the places
in the code are kept. What then still looks like a bot token is removed from the finished line.
"""

import logging
import re
import sys
import traceback
from collections.abc import Iterator
from logging import LogRecord
from types import TracebackType
from typing import TextIO

import structlog
from structlog.typing import EventDict, ExcInfo, Processor, WrappedLogger

_TOKEN = re.compile(r"\b\d{3,20}:[A-Za-z0-9_-]{30,64}|(?<=/bot)\d+:[A-Za-z0-9_-]+")
_QUIET = ("httpx", "httpcore", "telegram", "aiosqlite", "sqlalchemy", "alembic", "asyncio", "uvicorn")


def set_up(level: str = "INFO", form: str = "text", secrets: tuple[str, ...] = (), out: TextIO | None = None) -> None:
    """Make every log line of this process, ours and the libraries', leave through one redacting handler."""
    structlog.configure(
        processors=[structlog.stdlib.add_log_level, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(out)
    handler.setFormatter(Redacting(form, secrets))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    logging.captureWarnings(True)
    logging.raiseExceptions = False  # else a handler that fails prints the record, arguments and all, to stderr
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("apscheduler").setLevel(logging.ERROR)  # a tick that finds the last one still busy is no trouble


class Redacting(structlog.stdlib.ProcessorFormatter):
    """The last gate before the output: what it returns holds no token."""

    def __init__(self, form: str, secrets: tuple[str, ...]) -> None:
        super().__init__(
            foreign_pre_chain=[structlog.stdlib.add_log_level],
            processors=[
                structlog.processors.TimeStamper(fmt="iso", utc=True),
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                _place_of_errors,
                *_written_as(form),
            ],
        )
        self._secrets = tuple(secret for secret in secrets if secret)

    def format(self, record: LogRecord) -> str:
        """The finished line, without secrets."""
        line = _TOKEN.sub("[token]", super().format(_without_words(record)))
        for secret in self._secrets:
            line = line.replace(secret, "[secret]")
        return line


def _written_as(form: str) -> list[Processor]:
    if form == "json":
        return [structlog.processors.JSONRenderer()]
    return [structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())]


def _without_words(record: LogRecord) -> LogRecord:
    """A library's record with the first line of its template alone; our own events pass."""
    if isinstance(record.msg, dict):
        return record
    bare = logging.makeLogRecord(vars(record))
    bare.msg, bare.args, bare.exc_text, bare.stack_info = str(record.msg).split("\n", 1)[0], (), None, None
    return bare


def _place_of_errors(logger: WrappedLogger, method: str, event: EventDict) -> EventDict:
    """What was raised and where, in place of a traceback with messages."""
    raised = _raised(event.pop("exc_info", None))
    if raised is not None:
        event["error"] = places(raised)
    return event


def _raised(given: ExcInfo | BaseException | bool | None) -> BaseException | None:
    if isinstance(given, BaseException):
        return given
    if isinstance(given, tuple):
        return given[1]
    return sys.exc_info()[1] if given else None


def places(error: BaseException) -> str:
    """What was raised and where, with its causes, and without a word of their messages."""
    return " < ".join(_chain(error))


def _chain(error: BaseException) -> Iterator[str]:
    """The exception and what caused it, each as its type and the innermost places that it passed."""
    yield f"{type(error).__qualname__} at {_where(error.__traceback__)}"
    causes = error.exceptions if isinstance(error, BaseExceptionGroup) else (error.__cause__ or error.__context__,)
    for cause in causes:
        if cause is not None:
            yield from _chain(cause)


def _where(trace: TracebackType | None, deepest: int = 4) -> str:
    """The innermost places of a traceback, for example `reply.py:42 collect`."""
    frames = traceback.extract_tb(trace)[-deepest:]
    return ", ".join(f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno} {frame.name}" for frame in frames)
