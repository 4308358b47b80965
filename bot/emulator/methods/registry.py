"""How a function becomes a Bot API method: its name, and the model of its parameters."""

import inspect
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from bot.emulator.parameters import Parameters, typed

if TYPE_CHECKING:
    from bot.emulator.world import World

P = TypeVar("P", bound=Parameters)


@dataclass(frozen=True)
class Method:
    """One method of the Bot API: what it takes, and how it is called."""

    parameters: type[Parameters]
    call: Callable[["World", dict[str, object]], Awaitable[object]]


METHODS: dict[str, Method] = {}


def method(
    model: type[P],
) -> Callable[[Callable[["World", P], object]], Callable[["World", P], object]]:
    """Register a function under its name in the Bot API, with typed parameters."""

    def register(function: Callable[["World", P], object]) -> Callable[["World", P], object]:
        """Keep the function as it is; calls by name go through the model."""

        async def call(world: "World", given: dict[str, object]) -> object:
            """Type the parameters, then run the method to its end."""
            result = function(world, typed(model, given))
            return await result if inspect.isawaitable(result) else result

        METHODS[camel(function.__name__)] = Method(model, call)
        return function

    return register


def camel(name: str) -> str:
    """Spell a function's name as the Bot API does."""
    first, *others = name.split("_")
    return first + "".join(map(str.capitalize, others))
