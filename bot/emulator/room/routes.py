"""The addresses of the human side, one line each, and how a mistake is answered."""

import inspect
from collections.abc import Awaitable, Callable
from functools import partial
from json import JSONDecodeError
from typing import TypeVar

from pydantic import ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.emulator.errors import RoomError
from bot.emulator.people import Person
from bot.emulator.room import acting, bodies, live, setting, views
from bot.emulator.room.acting import Ids, Missing, chat_of, person_of
from bot.emulator.room.script import Player
from bot.emulator.state import Chat, Object, Post
from bot.emulator.world import World

B = TypeVar("B", bound=bodies.Body)
Action = Callable[[World, Ids, B], Object | Awaitable[Object]]
Reading = Callable[[World, Request], Object]

MESSAGES = "/room/chats/{chat}/messages"
MESSAGE = MESSAGES + "/{message}"
LATEST = 100


def everything(world: World, player: Player) -> list[Route]:
    """List the addresses that people, scripts and the page use."""
    return [
        Route("/", live.page),
        Route("/room/events", partial(_direct, live.events, world)),
        Route("/room/files/{file}", partial(_direct, live.file, world)),
        _get(world, "/room/state", _state),
        _get(world, MESSAGES, _messages),
        _get(world, "/room/chats/{chat}/commands", _commands),
        _get(world, "/room/faults", lambda world, request: setting.faults(world)),
        _get(world, "/clock", lambda world, request: views.clock(world)),
        _do(world, MESSAGES, bodies.Said, acting.say),
        _do(world, MESSAGE, bodies.Edited, acting.edit, "PUT"),
        _do(world, MESSAGE, bodies.Acting, acting.remove, "DELETE"),
        _do(world, MESSAGE + "/reactions", bodies.Reacted, acting.react),
        _do(world, MESSAGE + "/press", bodies.Pressed, acting.press),
        _do(world, MESSAGE + "/vote", bodies.Voted, acting.vote),
        _do(world, MESSAGE + "/options", bodies.Added, acting.add_option),
        _do(world, "/room/people", bodies.NewPerson, setting.add_person),
        _do(world, "/room/people/{user}/block", bodies.Blocked, setting.set_blocked),
        _do(world, "/room/people/{user}/start", bodies.Started, setting.start),
        _do(world, "/room/chats", bodies.NewChat, setting.add_chat),
        _do(world, "/room/chats/{chat}/members", bodies.Seated, setting.set_member),
        _do(world, "/room/chats/{chat}/topics", bodies.NewTopic, setting.add_topic),
        _do(world, "/room/chats/{chat}/migrate", bodies.Body, setting.upgrade),
        _do(world, "/room/faults", bodies.FaultSwitches, setting.switch_faults),
        _do(world, "/clock", bodies.ClockMove, setting.move_clock),
        _do(world, "/clock/next", bodies.ClockNext, setting.set_next, "PUT"),
        _get(world, "/room/script", lambda world, request: player.state()),
        _do(world, "/room/script", bodies.Script, player.store, "PUT"),
        _do(world, "/room/script", bodies.Script, player.play_at_once),
        _do(world, "/room/script/play", bodies.Play, player.play_stored),
        _do(world, "/room/script/stop", bodies.Body, player.stop),
    ]


async def _direct(reading: Callable[[World, Request], Response], world: World, request: Request) -> Response:
    try:
        return reading(world, request)
    except ValueError as error:
        return _mistake(error)


def _get(world: World, path: str, reading: Reading) -> Route:
    async def endpoint(request: Request) -> Response:
        """Answer a question about the world."""
        try:
            return JSONResponse(reading(world, request))
        except (RoomError, ValueError) as error:
            return _mistake(error)

    return Route(path, endpoint)


def _do(world: World, path: str, body: type[B], action: Action[B], verb: str = "POST") -> Route:
    async def endpoint(request: Request) -> Response:
        """Do what somebody asks for, or say why not."""
        try:
            ids = {name: int(value) for name, value in request.path_params.items()}
            given = await request.json() if await request.body() else {}
            result = action(world, ids, body.model_validate(given))
            return JSONResponse(await result if inspect.isawaitable(result) else result)
        except (RoomError, ValueError) as error:
            return _mistake(error)

    return Route(path, endpoint, methods=[verb])


def _mistake(error: Exception) -> Response:
    """Word a mistake as one sentence."""
    match error:
        case ValidationError():
            problem = error.errors()[0]
            sentence = f"{'.'.join(map(str, problem['loc']))}: {problem['msg']}"
        case JSONDecodeError():
            sentence = "The body is not JSON."
        case _:
            sentence = str(error)
    return JSONResponse({"error": sentence}, status_code=404 if isinstance(error, Missing) else 400)


def _viewer(world: World, request: Request) -> Person | None:
    number = request.query_params.get("as")
    return person_of(world, int(number)) if number else None


def _state(world: World, request: Request) -> Object:
    return views.state(world, _viewer(world, request))


def _messages(world: World, request: Request) -> Object:
    chat = chat_of(world, {"chat": int(request.path_params["chat"])})
    before = int(request.query_params.get("before") or 2**53)
    limit = int(request.query_params.get("limit") or LATEST)
    posts = [post for post in _in_topic(chat, request) if post.id < before and not post.deleted]
    viewer = _viewer(world, request)
    return {"messages": [views.message(chat, post, viewer) for post in posts[-limit:]]}


def _in_topic(chat: Chat, request: Request) -> list[Post]:
    """Keep to one topic of a forum when one is asked for; 0 is General, which is the rest."""
    wanted = request.query_params.get("thread")
    posts = chat.posts.values()
    return [post for post in posts if wanted is None or int(wanted) == (post.thread if post.in_topic else 0)]


def _commands(world: World, request: Request) -> Object:
    chat = chat_of(world, {"chat": int(request.path_params["chat"])})
    viewer = _viewer(world, request)
    if viewer is None:
        raise RoomError("Whose menu? Say so with ?as=USER.")
    return {"commands": world.commands.shown(chat, viewer.id, viewer.language or "")}
