"""Keeps other web sites out: a page elsewhere in the same browser must not drive the emulator."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

LOCAL_HOSTS = ("127.0.0.1", "localhost", "::1", "emulator")
ANY_HOST = "*"


class Guard:
    """Refuses unknown host names (DNS rebinding) and requests that another origin makes."""

    def __init__(self, app: ASGIApp, hosts: Sequence[str]) -> None:
        self.app = app
        self.hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or answer 403."""
        if scope["type"] == "http" and (problem := self._problem(Headers(scope=scope))):
            await JSONResponse({"error": problem}, status_code=403)(scope, receive, send)
            return
        await self.app(scope, receive, send)

    def _problem(self, headers: Headers) -> str | None:
        host = headers.get("host", "")
        if ANY_HOST not in self.hosts and _name(f"//{host}") not in self.hosts:
            return "This server does not answer under that name."
        origin = headers.get("origin")
        if origin is not None and urlsplit(origin).netloc != host:
            return "Another web site may not use this server."
        if headers.get("sec-fetch-site") in ("cross-site", "same-site"):
            return "Another web site may not use this server."
        return None


def _name(address: str) -> str | None:
    try:
        return urlsplit(address).hostname
    except ValueError:
        return None
