"""The scene of a crash: the emulator and the bot as processes of their own, and a database for a while."""

import asyncio
import os
import socket
import sys
from asyncio.subprocess import DEVNULL, PIPE, STDOUT, Process
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx

from tests.postgresql import database, server

TOKEN = "42:emulator"
RUN = (sys.executable, "-m", "bot", "run")


@contextmanager
def temporary_database(kind: str) -> Iterator[str]:
    """A database that is gone at the end; gives its URL."""
    if kind == "sqlite":
        with TemporaryDirectory() as folder:
            yield f"sqlite+aiosqlite:///{Path(folder) / 'baobab.db'}"
    else:
        with server() as address, database(address) as url:
            yield url


@asynccontextmanager
async def emulator() -> AsyncIterator[httpx.AsyncClient]:
    """A running emulator; gives a client of its human side."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = (sys.executable, "-m", "bot.emulator", "--port", str(port), "--token", TOKEN)
    process = await asyncio.create_subprocess_exec(*command, stdout=DEVNULL, stderr=DEVNULL)
    transport = httpx.AsyncHTTPTransport(retries=10)  # ten tries to connect, ever more slowly, while it starts
    try:
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", transport=transport, timeout=60) as people:
            (await people.get("/clock")).raise_for_status()
            yield people
    finally:
        process.terminate()
        await process.wait()


@dataclass
class Bot:
    """`python -m bot run`, again and again on the same database, whatever was done to it before."""

    api: str
    database: str
    process: Process | None = None
    ended: asyncio.Task[tuple[bytes, bytes]] | None = None

    async def start(self) -> None:
        """Start it, and wait until it says that its loops run."""
        environment = {"BOT_TOKEN": TOKEN, "TELEGRAM_API": self.api, "DATABASE_URL": self.database, "LOG_LEVEL": "INFO"}
        self.process = await asyncio.create_subprocess_exec(
            *RUN, env=os.environ | environment, stdout=PIPE, stderr=STDOUT
        )
        assert self.process.stdout is not None
        heard = b""
        async for line in self.process.stdout:
            heard += line
            if b"bot.started" in line:
                self.ended = asyncio.create_task(self.process.communicate())
                return
        raise RuntimeError(heard.decode())

    async def kill(self) -> None:
        """Kill -9, if it runs."""
        if self.process and self.ended and self.process.returncode is None:
            self.process.kill()
            await self.ended
