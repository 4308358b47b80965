"""The optional language model: any OpenAI-compatible `/v1/chat/completions`, asked for wording and never trusted.

Servers differ: some know JSON schemas, some only JSON objects, some neither, and newer ones have other names for the
same limit. The first form that a server takes is kept for the life of the process. While a server loads its model it
says 503, and is asked again for a while.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Protocol

import structlog

from bot.analysis.model_sent import tokens

log = structlog.get_logger()

CONTEXT = 4_096  # tokens, where a server does not declare how many it takes
_PATIENCE_LOADING = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0)  # seconds between questions to a server that is not ready


class Failed(Exception):
    """The model gave nothing that can be used; the message is a word for logs and for the facilitator's draft."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a model answered, and what it cost: tokens as the server counted them."""

    output: str
    tokens: int


@dataclass(frozen=True, slots=True)
class Limits:
    """How long and how much: seconds of one call and of one summary in one language, tokens in seven days.

    `community` is the part of `week` that one community may use.
    """

    call: float = 60.0
    summary: float = 300.0
    week: int = 2_000_000
    community: int = 400_000


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much an answer may be: its tokens, its sentences, and how many of the numbered texts each may name.

    `texts` is how many were sent. A small model that may name any number counts on from 1 until its output is full.
    """

    tokens: int
    sentences: int = 1
    names: int = 1
    texts: int = 1


class Speaker(Protocol):
    """Whoever can be asked for words."""

    name: str
    """Which model it is, for the draft and for what is kept."""

    def ask(self, task: str, texts: str, most: Bounds) -> Said:
        """The answer to a task about some texts, within bounds; `Failed` when there is none."""
        ...

    def context(self) -> int:
        """How many tokens fit into one call, question and answer together."""
        ...


@dataclass
class Remote:
    """A model behind HTTP; `sleep` is how it waits, for tests that have no time."""

    url: str
    name: str
    key: str = ""
    limits: Limits = field(default_factory=Limits)
    sleep: Callable[[float], None] = time.sleep
    _form: int = 0
    _declared: int = 0

    def __post_init__(self) -> None:
        """ModuleNotFoundError with the remedy when the client is missing."""
        self._api, self._client = client(self.url, self.key, self.limits.call)

    def ask(self, task: str, texts: str, most: Bounds) -> Said:
        """The answer to a task about some texts; `Failed` when the server gives none, or not in time."""
        messages = [{"role": "system", "content": task}, {"role": "user", "content": texts}]
        for form in _forms(messages, most)[self._form :]:
            try:
                answer = self._patiently(form)
            except (self._api.BadRequestError, self._api.UnprocessableEntityError, self._api.NotFoundError) as refused:
                log.info("model.form_refused", form=self._form, problem=type(refused).__name__)
                self._form += 1
                continue
            return _said(answer)
        self._form = 0
        raise Failed("refused")

    def context(self) -> int:
        """What the server declares for this model, asked until it does; `CONTEXT` where it declares nothing."""
        self._declared = self._declared or self._asked_for_context()
        return self._declared or CONTEXT

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def _patiently(self, form: Mapping[str, Any]) -> Any:
        return patiently(self._api, self.sleep, lambda: self._client.chat.completions.create(model=self.name, **form))

    def _asked_for_context(self) -> int:
        """llama.cpp says meta.n_ctx, vLLM max_model_len, OpenRouter context_length; Ollama and others say nothing."""
        try:
            listed = self._client.models.list().model_dump()["data"] or []
        except (self._api.OpenAIError, ValueError, KeyError, TypeError):
            return 0
        chosen = [row for row in listed if isinstance(row, dict) and row.get("id") == self.name]
        row = (chosen or [row for row in listed if isinstance(row, dict)] or [{}])[0]
        meta = row.get("meta") if isinstance(row.get("meta"), dict) else {}
        said = (row.get("max_model_len"), row.get("context_length"), (meta or {}).get("n_ctx"))
        return next((value for value in said if isinstance(value, int) and value > 0), 0)


def patiently(api: Any, sleep: Callable[[float], None], ask: Callable[[], Any]) -> Any:
    """One call; a server that is loading, or has too much to do, is asked again after a while.

    Raises `Failed`, and what the client `api` raises where a server does not take the question as it was put.
    """
    for pause in (*_PATIENCE_LOADING, 0.0):
        try:
            return ask()
        except (api.InternalServerError, api.RateLimitError) as busy:
            if not pause or busy.status_code not in (429, 503):
                raise Failed(type(busy).__name__) from None
            sleep(pause)
        except api.APIStatusError as refused:
            if refused.status_code in (400, 404, 422):
                raise
            raise Failed(type(refused).__name__) from None
        except api.OpenAIError as broken:
            raise Failed(type(broken).__name__) from None
        except ValueError:  # an answer that is no JSON at all
            raise Failed("unreadable") from None
    raise Failed("busy")


def client(url: str, key: str, seconds: float) -> tuple[Any, Any]:
    """The `openai` package and a client of a server; ModuleNotFoundError with the remedy when it is missing."""
    try:
        api: Any = import_module("openai")
    except ModuleNotFoundError:
        raise ModuleNotFoundError("openai is not installed: .venv/bin/pip install -e '.[model]'") from None
    return api, api.OpenAI(base_url=url, api_key=key or "none", timeout=seconds, max_retries=0)


def _forms(messages: Sequence[Mapping[str, str]], most: Bounds) -> list[dict[str, Any]]:
    """The same question, from the form that promises most to the barest."""
    usual: dict[str, Any] = {"messages": messages, "temperature": 0, "max_tokens": most.tokens}
    return [
        {**usual, "response_format": {"type": "json_schema", "json_schema": _schema(most)}},
        {**usual, "response_format": {"type": "json_object"}},
        usual,
        {"messages": messages, "max_completion_tokens": most.tokens},
    ]


def _schema(most: Bounds) -> dict[str, Any]:
    """Sentences with the numbers of the texts that they rest on, as a JSON schema within bounds."""
    number = {"type": "integer", "minimum": 1, "maximum": most.texts}
    ids = {"type": "array", "items": number, "minItems": 1, "maxItems": min(most.names, most.texts)}
    sentence = _exactly({"text": {"type": "string"}, "ids": ids})
    sentences = {"type": "array", "items": sentence, "maxItems": most.sentences}
    return {"name": "sentences", "schema": _exactly({"sentences": sentences})}


def _exactly(properties: Mapping[str, object]) -> dict[str, object]:
    return {"type": "object", "properties": properties, "required": [*properties], "additionalProperties": False}


def _said(answer: Any) -> Said:
    """The text of a completion; what has another shape is no answer."""
    try:
        output, usage = answer.choices[0].message.content, answer.usage
    except (AttributeError, IndexError, TypeError):
        raise Failed("unreadable") from None
    if not isinstance(output, str):
        raise Failed("empty")
    total = getattr(usage, "total_tokens", None)
    return Said(output, total if isinstance(total, int) and total > 0 else len(output) // 3)


@dataclass
class Purse:
    """What one summary may still cost: tokens of the week, and seconds as `clock` counts them.

    `spent` are the tokens that were used, `calls` how often the model was asked.
    """

    tokens: int
    seconds: float
    clock: Callable[[], float]
    spent: int = 0
    calls: int = 0
    _began: float = field(init=False, default=0.0)

    def __post_init__(self) -> None:
        """The time begins to run."""
        self._began = self.clock()

    def ask(self, speaker: Speaker, task: str, texts: str, most: Bounds) -> str:
        """One call's output; `Failed` when there is no time left, or not enough tokens for one more call."""
        if self.clock() - self._began > self.seconds:
            raise Failed("time")
        if self.spent + tokens(task) + tokens(texts) + most.tokens > self.tokens:
            raise Failed("ceiling")
        self.calls += 1
        said = speaker.ask(task, texts, most)
        self.spent += said.tokens
        return said.output
