"""The other way of receiving: updates are posted to the bot's own address, and again until it says 2xx."""

import asyncio
from dataclasses import dataclass
from http import HTTPStatus

import httpx

from bot.emulator.clock import Clock
from bot.emulator.inbox import Inbox, identifier
from bot.emulator.limits import Faults
from bot.emulator.state import Object

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


@dataclass(frozen=True)
class Address:
    """Where the bot wants its updates, and the secret that proves they come from here."""

    url: str
    secret: str | None = None
    max_connections: int = 40
    ip_address: str | None = None


class Webhook:
    """Delivers pending updates one by one; a refused one is tried again, later each time."""

    def __init__(self, inbox: Inbox, clock: Clock, faults: Faults) -> None:
        self.address: Address | None = None
        self.transport: httpx.AsyncBaseTransport | None = None
        self.first_pause = 1.0
        self.last_error: tuple[int, str] | None = None
        self._inbox = inbox
        self._clock = clock
        self._faults = faults
        self._task: asyncio.Task[None] | None = None
        inbox.on_arrival = self.poke

    def set(self, address: Address | None) -> None:
        """Start, move or stop delivering."""
        self.address = address
        self.last_error = None
        if self._task:
            self._task.cancel()
            self._task = None
        self.poke()

    def poke(self) -> None:
        """Make sure that somebody delivers what is pending."""
        if self.address and self._inbox.pending and (self._task is None or self._task.done()):
            self._task = asyncio.get_running_loop().create_task(self._drain(self.address))

    async def _drain(self, address: Address) -> None:
        pause = self.first_pause
        async with httpx.AsyncClient(transport=self.transport, timeout=60) as client:
            while self._inbox.pending:
                first = self._inbox.pending[0]
                if await self._deliver(client, address, first):
                    self._inbox.pending = [u for u in self._inbox.pending if u is not first]
                    pause = self.first_pause
                else:
                    await asyncio.sleep(pause)
                    pause = min(pause * 2, 60.0)

    async def _deliver(self, client: httpx.AsyncClient, address: Address, update: Object) -> bool:
        """Post one update, twice when doubling is switched on; say whether it was accepted."""
        headers = {SECRET_HEADER: address.secret} if address.secret else {}
        problem = None
        for copy in self._faults.distort([update]):
            try:
                answer = await client.post(address.url, json=copy, headers=headers)
                problem = None if answer.is_success else _wrong(answer.status_code)
            except httpx.TimeoutException:
                problem = "Read timeout expired"
            except httpx.HTTPError:
                problem = "Connection refused"
        if problem:
            self.last_error = (self._clock.unix(), problem)
        return problem is None

    def info(self) -> Object:
        """Write the WebhookInfo."""
        about: Object = {
            "url": self.address.url if self.address else "",
            "has_custom_certificate": False,
            "pending_update_count": len({identifier(u) for u in self._inbox.pending}),
        }
        if self.last_error:
            about |= {"last_error_date": self.last_error[0], "last_error_message": self.last_error[1]}
        if self.address:
            about["max_connections"] = self.address.max_connections
        if self.address and self.address.ip_address:
            about["ip_address"] = self.address.ip_address
        if self._inbox.asked:
            about["allowed_updates"] = self._inbox.asked
        return about


def _wrong(status: int) -> str:
    return f"Wrong response from the webhook: {status} {HTTPStatus(status).phrase}"
