"""Checks calls, results and updates against the published description of the Bot API."""

import json
import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from bot.emulator.parameters import Upload

PUBLISHED = Path(__file__).parent.parent / "data" / "bot-api" / "api.json"
SCALARS: dict[str, type] = {"Integer": int, "String": str, "Boolean": bool, "Float": float}
CONSTANT = re.compile(r'(?:always|must be) "?([a-z_]+)"?')
CHOICES = re.compile(r'can be (?:either |one of )?(?:"|“)')
DISCRIMINATORS = ("type", "status", "source")


@dataclass(frozen=True)
class Field:
    """One described field or parameter."""

    types: tuple[str, ...]
    required: bool
    allowed: frozenset[str]


@dataclass(frozen=True)
class Shape:
    """One described type or method."""

    fields: dict[str, Field]
    subtypes: tuple[str, ...]
    returns: tuple[str, ...]


@cache
def shapes() -> dict[str, Shape]:
    """Read the description once: types and methods by name."""
    published = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    described = published["types"] | published["methods"]
    return {name: _shape(about) for name, about in described.items()}


def _shape(about: dict[str, list[dict[str, object]]]) -> Shape:
    fields = {str(f["name"]): _field(f) for f in about.get("fields", [])}
    return Shape(fields, tuple(map(str, about.get("subtypes", []))), tuple(map(str, about.get("returns", []))))


def _field(about: dict[str, object]) -> Field:
    types, name, text = about["types"], about["name"], str(about["description"])
    assert isinstance(types, list)
    return Field(tuple(types), bool(about["required"]), _allowed(text) if name in DISCRIMINATORS else frozenset())


def _allowed(text: str) -> frozenset[str]:
    """Find the values that a description permits, where it says so in words."""
    if constant := CONSTANT.search(text):
        return frozenset([constant.group(1)])
    return frozenset(re.findall(r'"([a-z_]+)"', text)) if CHOICES.search(text) else frozenset()


def problems(types: tuple[str, ...], value: object, where: str) -> list[str]:
    """List what is wrong with a value that should be of one of these types; the nearest type is told of."""
    found = [_problems_as(name, value, where) for name in types]
    return min(found, key=len)


def _problems_as(name: str, value: object, where: str) -> list[str]:
    if name.startswith("Array of "):
        if not isinstance(value, list):
            return [f"{where}: {value!r} is no array"]
        inner = (name.removeprefix("Array of "),)
        return [p for i, item in enumerate(value) for p in problems(inner, item, f"{where}[{i}]")]
    if name in SCALARS:
        fits = type(value) is SCALARS[name] or (name == "Float" and type(value) is int)
        fits = fits or (isinstance(value, Upload) and where.endswith(":InputMediaPhoto.media"))
        return [] if fits else [f"{where}: {value!r} is no {name}"]
    if name == "InputFile":
        return [] if isinstance(value, Upload) else [f"{where}: no file was uploaded"]
    shape = shapes()[name]
    if shape.subtypes:
        return problems(_varieties(shape.subtypes, value), value, where)
    return _object_problems(shape.fields, value, f"{where}:{name}")


def _varieties(names: tuple[str, ...], value: object) -> tuple[str, ...]:
    """Narrow a union to what the value itself says it is; otherwise any variety may fit."""
    if not isinstance(value, dict):
        return names
    told = [
        name
        for name in names
        for key in DISCRIMINATORS
        if name in shapes() and (about := shapes()[name].fields.get(key)) and value.get(key) in about.allowed
    ]
    return tuple(told) or names


def _object_problems(fields: dict[str, Field], value: object, where: str) -> list[str]:
    if not isinstance(value, dict):
        return [f"{where}: {value!r} is no object"]
    found = [f"{where}: {name} is missing" for name, f in fields.items() if f.required and name not in value]
    found += [f"{where}: {name} is unknown" for name in value if name not in fields]
    for name, described in fields.items():
        if name in value:
            found += problems(described.types, value[name], f"{where}.{name}")
            if described.allowed and value[name] not in described.allowed:
                found.append(f"{where}.{name}: {value[name]!r} is not a permitted value")
    return found


def _from_wire(types: tuple[str, ...], value: object) -> object:
    """Undo the writing of numbers, flags and objects as text, as forms and query strings need it."""
    if not isinstance(value, str):
        return value
    if "Integer" in types and re.fullmatch(r"-?\d+", value):
        return int(value)
    if "Boolean" in types and value in ("true", "false", "True", "False"):
        return value.lower() == "true"
    if all(name in SCALARS or name == "InputFile" for name in types):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


def call_problems(method: str, given: dict[str, object]) -> list[str]:
    """List what is wrong with a call: unknown, missing or mistyped parameters."""
    fields = shapes()[method].fields
    decoded = {n: _from_wire(fields[n].types if n in fields else ("String",), v) for n, v in given.items()}
    return _object_problems(fields, decoded, method)


@dataclass
class Checker:
    """Watches an emulator (`create(world, observe=[checker])`) and collects every departure."""

    problems: list[str] = field(default_factory=list)
    seen: set[tuple[str, str]] = field(default_factory=set)

    def __call__(self, kind: str, name: str, value: object) -> None:
        """Check one call, result or update."""
        self.seen.add((kind, name))
        if kind == "call":
            assert isinstance(value, dict)
            self.problems += call_problems(name, value)
        elif kind == "result":
            self.problems += problems(shapes()[name].returns, value, f"{name} ->")
        else:
            self.problems += problems(("Update",), value, f"update {name}")
