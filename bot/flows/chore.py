"""A chore: work that follows from a fact, done later and apart from the path of a message."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from bot.analysis import Analyst
from bot.store.engine import Tx
from bot.store.queue import put
from bot.store.schema import chores

Args = Mapping[str, int | str]
Facts = TypeVar("Facts")
Finding = TypeVar("Finding")


class Later(Exception):
    """A chore's turn has not come: something that it needs is still being done."""


@dataclass(frozen=True, slots=True)
class Chore(Generic[Facts, Finding]):
    """Three steps: `read` in a transaction, `think` off the event loop with none open, `write` in a second one.

    A `read` that returns None ends the chore: there is nothing left to think about.
    """

    read: Callable[[Tx, Args], Awaitable[Facts | None]]
    think: Callable[[Analyst, Facts], Finding]
    write: Callable[[Tx, Args, Finding, datetime], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Errand:
    """A chore with nothing to think about: one transaction that does what has become due."""

    write: Callable[[Tx, Args, datetime], Awaitable[None]]


async def put_chore(tx: Tx, kind: str, key: str, *, lane: str, **args: int | str) -> bool:
    """Queue a chore once: its natural key makes a second tick, or a second worker, harmless."""
    return await put(tx, chores, key, lane=lane, kind=kind, args=args)
