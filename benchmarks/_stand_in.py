"""A stand-in for a server of language models: it says on a real socket what a script tells it to say."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

Request = Mapping[str, Any]
Script = Callable[[Request], str | int]
"""What to say to a request: the content of a completion, or the number of an HTTP error."""

Hearing = Callable[[bytes], str | int]
"""What to write down for the body of a request that carries sound, or the number of an HTTP error."""

_BLOCK = re.compile(r"^(\d+)\. P\d+: (.*?)\n<</", re.MULTILINE | re.DOTALL)


@dataclass
class StandIn:
    """A server while it stands: where it is, and what it was asked."""

    script: Script
    hears: Hearing = lambda sound: ""
    models: Mapping[str, Any] = field(default_factory=lambda: {"data": [{"id": "stand-in", "max_model_len": 8192}]})
    asked: list[Request] = field(default_factory=list)
    heard: list[bytes] = field(default_factory=list)
    url: str = ""


@contextmanager
def standing_in(stand_in: StandIn) -> Iterator[StandIn]:
    """Let it listen on a free port of this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(stand_in))
    Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    stand_in.url = f"http://127.0.0.1:{server.server_port}/v1"
    try:
        yield stand_in
    finally:
        server.shutdown()
        server.server_close()


def _handler(stand_in: StandIn) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        """One request after the other."""

        def do_GET(self) -> None:
            """Which models there are."""
            self._answer(200, stand_in.models)

        def do_POST(self) -> None:
            """A completion or a transcription, or the error that the script names."""
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if self.path.endswith("/audio/transcriptions"):
                stand_in.heard.append(body)
                self._say(stand_in.hears(body), lambda words: {"text": words})
            else:
                stand_in.asked.append(request := json.loads(body))
                self._say(stand_in.script(request), completion)

        def _say(self, said: str | int, form: Callable[[str], Mapping[str, Any]]) -> None:
            if isinstance(said, int):
                self._answer(said, {"error": {"message": "scripted", "code": said}})
            else:
                self._answer(200, form(said))

        def _answer(self, status: int, body: Mapping[str, Any]) -> None:
            raw = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(raw)))
            self.end_headers()
            self.wfile.write(raw)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    return Handler


def completion(content: str) -> dict[str, Any]:
    """What a server sends for some content."""
    message = {"role": "assistant", "content": content}
    choice = {"index": 0, "finish_reason": "stop", "message": message}
    usage = {"prompt_tokens": 90, "completion_tokens": 10, "total_tokens": 100}
    return {"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice], "usage": usage}


def texts(request: Request) -> dict[int, str]:
    """The numbered texts that a request sent."""
    return {int(number): text for number, text in _BLOCK.findall(request["messages"][1]["content"])}


def task(request: Request) -> str:
    """Which task a request is, told by the words of its prompt."""
    words = request["messages"][0]["content"]
    telling = {"headings": "name", "open questions": "question", "You translate": "translate", "themes speak": "merge"}
    return next((name for phrase, name in telling.items() if phrase in words), "sentence")


def sentences(*said: tuple[str, list[int]]) -> str:
    """Content in the shape that was asked for."""
    return json.dumps({"sentences": [{"text": text, "ids": ids} for text, ids in said]}, ensure_ascii=False)
