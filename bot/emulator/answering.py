"""The bot's side of the wire: a call comes in, faults and limits have their say, a method answers."""

import asyncio

import httpx
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from bot.emulator.errors import ApiError
from bot.emulator.methods import METHODS
from bot.emulator.parameters import read
from bot.emulator.state import Object
from bot.emulator.world import World

BY_LOWER_CASE = {name.lower(): name for name in METHODS}
UNAUTHORIZED = ApiError(401, "Unauthorized")
UNKNOWN_METHOD = ApiError(404, "Not Found: method not found")


class Dropped(Response):
    """No answer: the connection breaks, over a socket and in process alike."""

    def __init__(self, error: type[httpx.NetworkError]) -> None:
        super().__init__()
        self.error = error

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Begin an answer and never finish it; in process the error itself reaches the caller."""
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"1000")]})
        raise self.error("The emulator broke the connection on purpose.")


def routes(world: World) -> list[Route]:
    """List the addresses that a bot uses."""

    async def call(request: Request) -> Response:
        """Answer one call of a method."""
        return await _answer(world, request)

    async def download(request: Request) -> Response:
        """Give a file to the bot."""
        file = world.files.at(request.path_params["path"])
        if request.path_params["token"] != world.bot.token:
            return _refused(UNAUTHORIZED)
        if file is None:
            return _refused(ApiError(404, "Not Found"))
        return Response(file.data, media_type=file.mime)

    return [
        Route("/bot{token}/{method}", call, methods=["GET", "POST"]),
        Route("/file/bot{token}/{path:path}", download),
    ]


async def _answer(world: World, request: Request) -> Response:
    name = BY_LOWER_CASE.get(request.path_params["method"].lower())
    if request.path_params["token"] != world.bot.token:
        return _refused(UNAUTHORIZED)
    if name is None:
        return _refused(UNKNOWN_METHOD)
    try:
        return await _perform(world, name, await read(request))
    except ApiError as error:
        return _refused(error)


async def _perform(world: World, name: str, given: dict[str, object]) -> Response:
    """Run one method with whatever is switched on to go wrong around it."""
    world.observe("call", name, given)
    chat = _chat(given)
    if slow := world.faults.take("slow", name, chat):
        await asyncio.sleep(slow.seconds)
    if world.faults.take("no_connection", name, chat):
        return Dropped(httpx.ConnectError)
    if fault := world.faults.take("error", name, chat):
        raise fault.error()
    if chat is not None and _counts(name):
        world.flood.check(chat, is_group=chat < 0)
    result = await METHODS[name].call(world, given)
    world.observe("result", name, result)
    if world.faults.take("answer_lost", name, chat):
        return Dropped(httpx.ReadError)
    return JSONResponse({"ok": True, "result": result})


def _counts(name: str) -> bool:
    """Say whether a method counts against the flood limits."""
    return name.startswith(("send", "edit")) and name != "sendChatAction"


def _chat(given: dict[str, object]) -> int | None:
    try:
        return int(str(given.get("chat_id")))
    except ValueError:
        return None


def _refused(error: ApiError) -> Response:
    body: Object = {"ok": False, "error_code": error.code, "description": error.description}
    if error.parameters:
        body["parameters"] = error.parameters
    headers = {"Retry-After": str(error.parameters["retry_after"])} if error.code == 429 else None
    return JSONResponse(body, status_code=error.code, headers=headers)
