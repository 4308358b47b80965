"""A call's parameters, however they travel: query, JSON, form or multipart; then typed, or refused."""

import json
from dataclasses import dataclass
from typing import Annotated, TypeGuard, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError
from pydantic_core import ErrorDetails
from starlette.datastructures import UploadFile
from starlette.requests import Request

from bot.emulator.errors import ApiError, bad_request

T = TypeVar("T")
EMPTY = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "user_id": "invalid user_id specified",
}

NULL = {"parse_mode": "unsupported parse_mode", "reply_markup": "object expected as reply markup"}


@dataclass(frozen=True)
class Upload:
    """A file that came with a call."""

    name: str
    mime: str
    data: bytes


def _loaded(value: object) -> object:
    """Read a nested value that came as JSON text, as forms and query strings carry it."""
    if not isinstance(value, str):
        return value
    try:
        loaded: object = json.loads(value)
    except ValueError:
        return value
    return loaded


FromJson = BeforeValidator(_loaded)
JsonObject = Annotated[dict[str, object], FromJson]
ChatId = int | str


class Parameters(BaseModel):
    """The parameters of one method; what is not emulated is refused rather than overlooked."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Nothing(Parameters):
    """For methods that take no parameters."""


class Nested(BaseModel):
    """An object inside the parameters."""

    model_config = ConfigDict(extra="forbid", frozen=True)


async def read(request: Request) -> dict[str, object]:
    """Collect the parameters of a request, from its address and its body."""
    found: dict[str, object] = dict(request.query_params)
    kind = request.headers.get("content-type", "").partition(";")[0]
    if kind == "application/json":
        found |= await _json_body(request)
    elif kind in ("application/x-www-form-urlencoded", "multipart/form-data"):
        async with request.form() as form:
            for name, value in form.items():
                found[name] = await _upload(value) if isinstance(value, UploadFile) else value
    return _attached(found)


async def _json_body(request: Request) -> dict[str, object]:
    try:
        body = await request.json()
    except ValueError as error:
        raise bad_request("can't parse JSON object") from error
    if not isinstance(body, dict):
        raise bad_request("object expected as JSON body")
    return body


async def _upload(file: UploadFile) -> Upload:
    mime = file.content_type or "application/octet-stream"
    return Upload(file.filename or "file", mime, await file.read())


def _attached(found: dict[str, object]) -> dict[str, object]:
    """Put uploaded files where `attach://name` refers to them, as a parameter or inside the one called `media`."""
    media = _loaded(found.get("media"))
    if isinstance(media, dict) and _is_link(link := media.get("media")):
        name = link.removeprefix("attach://")
        inside = {**media, "media": found.get(name)}
        return {key: value for key, value in found.items() if key != name} | {"media": inside}
    links = {name: value.removeprefix("attach://") for name, value in found.items() if _is_link(value)}
    kept = {name: value for name, value in found.items() if name not in links.values()}
    return kept | {name: found.get(target) for name, target in links.items()}


def _is_link(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and value.startswith("attach://")


P = TypeVar("P", bound=Parameters)


def typed(model: type[P], given: dict[str, object]) -> P:
    """Check parameters against a method's model; raises the 400 that Telegram would answer."""
    for name, refusal in NULL.items():
        if name in given and given[name] is None:
            raise bad_request(refusal)
    present = {name: value for name, value in given.items() if value is not None}
    try:
        return model.model_validate(present)
    except ValidationError as error:
        raise _refusal(error.errors()[0]) from error


def _refusal(problem: ErrorDetails) -> ApiError:
    name = str(problem["loc"][0])
    where = ".".join(map(str, problem["loc"]))
    if problem["type"] == "missing" and len(problem["loc"]) == 1:
        return bad_request(EMPTY.get(name, f'parameter "{name}" is required'))
    if problem["type"] == "extra_forbidden":
        return bad_request(f'the emulator does not know the parameter "{where}"')
    return bad_request(f'can\'t parse parameter "{where}": {problem["msg"]}')
