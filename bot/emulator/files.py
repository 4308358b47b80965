"""Files that were sent, kept by the ids that Telegram would give them."""

import mimetypes
from random import Random

from bot.emulator.state import StoredFile


class Files:
    """Stores bytes once and finds them again by id or by download path."""

    def __init__(self, random: Random) -> None:
        self._files: dict[str, StoredFile] = {}
        self._random = random

    def add(self, name: str, data: bytes, mime: str | None = None) -> StoredFile:
        """Keep a file under a fresh id."""
        guessed = mime or mimetypes.guess_type(name)[0] or "application/octet-stream"
        file = StoredFile(f"AgAC{self._random.getrandbits(160):040x}", name, guessed, data)
        self._files[file.id] = file
        return file

    def find(self, file_id: str) -> StoredFile | None:
        """Look a file up by its id."""
        return self._files.get(file_id)

    def at(self, path: str) -> StoredFile | None:
        """Look a file up by the path that getFile gave."""
        return self.find(path.rpartition("/")[2])


def path_of(file: StoredFile) -> str:
    """Name the place where the bot downloads a file."""
    return f"files/{file.id}"
