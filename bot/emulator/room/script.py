"""A scripted week: the calls of the human side, played at their moments of the emulator's clock."""

import asyncio
from datetime import datetime, timedelta

import httpx
from starlette.types import ASGIApp

from bot.emulator.errors import RoomError
from bot.emulator.room.acting import Ids
from bot.emulator.room.bodies import Body, Play, Script, Step
from bot.emulator.state import Object
from bot.emulator.world import World

_WHOLE = 120.0
"""Seconds that a script of many steps lasts in a hurry: a week of 2,000 answers is lived in two minutes."""

_LOOK_AGAIN, _PATIENCE = 0.1, 30
"""Seconds between two looks whether the bot has done what was due, and how many looks at most."""


class Player:
    """Holds one script and plays it at most once at a time."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.app: ASGIApp | None = None
        self.steps: list[Step] = []
        self._length = 1
        self.problems: list[str] = []
        self._task: asyncio.Task[None] | None = None

    @property
    def playing(self) -> bool:
        """Say whether a script is running."""
        return self._task is not None and not self._task.done()

    def state(self) -> Object:
        """Tell how the script is going."""
        return {"steps": len(self.steps), "playing": self.playing, "problems": self.problems}

    def store(self, world: World, ids: Ids, body: Script) -> Object:
        """Keep a script for later."""
        self.steps = body.steps
        return self.state()

    def play_at_once(self, world: World, ids: Ids, body: Script) -> Object:
        """Play these steps now, at the clock's own pace."""
        return self._start(body.steps, Play(hurry=False))

    def play_stored(self, world: World, ids: Ids, body: Play) -> Object:
        """Play the script that is kept."""
        return self._start(self.steps, body)

    def _start(self, steps: list[Step], how: Play) -> Object:
        if self.playing:
            raise RoomError("A script is being played; stop it first.")
        self.problems, self._length = [], max(len(steps), 1)
        self._task = asyncio.get_running_loop().create_task(self._run(steps, how))
        return self.state()

    def stop(self, world: World, ids: Ids, body: Body) -> Object:
        """Stop a script where it is."""
        if self._task:
            self._task.cancel()
            self._task = None
        self.world.clock.next_human = None
        return self.state()

    async def _run(self, steps: list[Step], how: Play) -> None:
        assert self.app is not None
        transport = httpx.ASGITransport(self.app)
        due = self.world.clock.now()
        async with httpx.AsyncClient(transport=transport, base_url="http://emulator") as client:
            for step in steps:
                due += timedelta(seconds=step.after_seconds)
                await self._wait(due, how)
                answer = await client.request(step.method, step.path, json=step.body)
                if answer.is_error:
                    self.problems.append(f"{step.method} {step.path}: {answer.text}")
        self.world.clock.next_human = None
        self.world.changed(None, "clock")

    async def _wait(self, due: datetime, how: Play) -> None:
        """Wait for a step's moment; in a hurry jump from event to event; the bot gets a pause after its own."""
        clock = self.world.clock
        clock.next_human = due
        while how.hurry and clock.now() < due and (coming := clock.upcoming()):
            clock.jump(coming)
            self.world.changed(None, "clock")
            await asyncio.sleep(how.pause_seconds if coming < due else self._between_people(how))
            await self._let_the_bot_catch_up()
        await clock.reached(due)

    async def _let_the_bot_catch_up(self) -> None:
        """Nobody goes on while the bot still has something due; one that has stopped is not waited for."""
        clock = self.world.clock
        for _ in range(_PATIENCE):
            if clock.next is None or clock.next.at > clock.now():
                return
            await asyncio.sleep(_LOOK_AGAIN)

    def _between_people(self, how: Play) -> float:
        """Seconds after a person's step: the fewer steps there are, the longer each can be looked at."""
        return min(how.pause_seconds, _WHOLE / self._length)
