"""Files that people sent, fetched from Telegram for whoever thinks about them; they are kept nowhere."""

import asyncio
from dataclasses import dataclass

from telegram import Bot
from telegram.error import TelegramError

from bot.analysis.model import Failed

MOST_BYTES = 20_000_000
"""What a bot can download (https://core.telegram.org/bots/api#getfile)."""

_PATIENCE = 30.0
_LONGEST = 90.0


@dataclass(frozen=True, slots=True)
class Fetch:
    """Fetches a file by its id, called from the thread of a chore; `loop` is where the bot lives."""

    bot: Bot
    loop: asyncio.AbstractEventLoop

    def __call__(self, file: str) -> bytes:
        """The bytes of a file; `Failed` when it is too large, gone, or does not come in time."""
        coming = asyncio.run_coroutine_threadsafe(self._fetched(file), self.loop)
        try:
            return coming.result(_LONGEST)
        except TelegramError:
            raise Failed("fetch") from None
        except TimeoutError:
            coming.cancel()
            raise Failed("fetch") from None

    async def _fetched(self, file: str) -> bytes:
        found = await self.bot.get_file(file, read_timeout=_PATIENCE)
        if (found.file_size or 0) > MOST_BYTES:
            raise Failed("large")
        return bytes(await found.download_as_bytearray(read_timeout=_PATIENCE))
