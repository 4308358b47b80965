"""What a browser needs besides JSON: the page itself, files, and the stream of changes."""

import asyncio
import base64
import hashlib
import json
import re
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response, StreamingResponse

from bot.emulator.room.views import sees
from bot.emulator.world import Change, World

PAGE = Path(__file__).parent.parent / "page.html"
INLINE = {kind: re.compile(rf"<{kind}>(.*?)</{kind}>", re.DOTALL) for kind in ("script", "style")}
HEARTBEAT_SECONDS = 15.0
SHOWN_INLINE = ("image/png", "image/jpeg", "image/gif", "image/webp")


def page(request: Request) -> Response:
    """Give the page, and permit exactly the script and style that stand in it."""
    html = PAGE.read_text(encoding="utf-8")
    return HTMLResponse(html, headers={"Content-Security-Policy": policy(html), "Referrer-Policy": "no-referrer"})


def policy(html: str) -> str:
    """Write the Content-Security-Policy of a single-file page: its own inline parts by hash, nothing else."""
    hashes = {kind: " ".join(map(_hash, found.findall(html))) or "'none'" for kind, found in INLINE.items()}
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {hashes['script']}",
            f"style-src {hashes['style']}",
            "img-src 'self' data: blob:",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
        ]
    )


def _hash(part: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(part.encode()).digest()).decode()}'"


def file(world: World, request: Request) -> Response:
    """Give a file's bytes: pictures to show, everything else to download."""
    found = world.files.find(request.path_params["file"])
    if found is None:
        return JSONResponse({"error": "There is no such file."}, status_code=404)
    shown = found.mime in SHOWN_INLINE
    headers = {"X-Content-Type-Options": "nosniff"}
    if not shown:
        headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(found.name, safe='')}"
    return Response(found.data, media_type=found.mime if shown else "application/octet-stream", headers=headers)


def events(world: World, request: Request) -> Response:
    """Stream the changes in the chats that this person sees."""
    viewer = world.people.get(int(request.query_params.get("as") or 0))
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}

    def visible(change: Change) -> bool:
        """Say whether this viewer is concerned."""
        place = world.chats.get(change.chat or 0)
        return place is None or sees(place, viewer) or change.kind == "members"

    async def stream() -> AsyncIterator[str]:
        """Write changes as they happen, and a comment now and then to keep the line open."""
        watcher: asyncio.Queue[Change] = asyncio.Queue()
        world.watchers.add(watcher)
        try:
            yield ": connected\n\n"
            while True:
                yield await _line(watcher, visible)
        finally:
            world.watchers.discard(watcher)

    return StreamingResponse(stream(), media_type="text/event-stream", headers=headers)


async def _line(watcher: asyncio.Queue[Change], visible: Callable[[Change], bool]) -> str:
    try:
        change = await asyncio.wait_for(watcher.get(), HEARTBEAT_SECONDS)
    except TimeoutError:
        return ": still here\n\n"
    if not visible(change):
        return ": elsewhere\n\n"
    return f"event: change\ndata: {json.dumps({'chat': change.chat, 'kind': change.kind})}\n\n"
