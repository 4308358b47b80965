"""Meaning told elsewhere: any OpenAI-compatible `/v1/embeddings`, which is given the texts and nothing else."""

from collections.abc import Sequence

import httpx
import numpy as np
import structlog

from bot.analysis.embedding import Floats, plain, unit

log = structlog.get_logger()

BATCH = 64
_PATIENCE = 20.0  # seconds


class Remote:
    """An Embedder over HTTP; while the service fails, rows are zeros and the words alone decide."""

    def __init__(self, url: str, model: str, key: str = "", transport: httpx.BaseTransport | None = None) -> None:
        """`url` ends in /v1 or wherever `/embeddings` is below; `key` is sent as a bearer token."""
        self.name = f"{url} {model}"
        self._model = model
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        self._http = httpx.Client(base_url=url, headers=headers, timeout=_PATIENCE, transport=transport)
        self._width = 0

    def embed(self, texts: Sequence[str]) -> Floats:
        """Unit rows, shape (n, d); d is 0 until the service has answered once."""
        readable = [plain(text) or " " for text in texts]  # some services refuse an empty text
        batches = [readable[start : start + BATCH] for start in range(0, len(readable), BATCH)]
        answers = [(len(batch), self._asked(batch)) for batch in batches]
        rows = [np.zeros((n, self._width), np.float32) if answer is None else answer for n, answer in answers]
        return unit(np.concatenate([np.zeros((0, self._width), np.float32), *rows]))

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def _asked(self, texts: Sequence[str]) -> Floats | None:
        """What the service answers; None when it fails or says what is no row of numbers for each text."""
        try:
            answer = self._http.post("embeddings", json={"model": self._model, "input": list(texts)})
            told = sorted(answer.raise_for_status().json()["data"], key=lambda item: int(item["index"]))
            rows = np.array([item["embedding"] for item in told], np.float32)
        except (httpx.HTTPError, KeyError, TypeError, ValueError) as problem:
            log.warning("embedding.failed", problem=type(problem).__name__)
            return None
        if rows.ndim != 2 or len(rows) != len(texts) or rows.shape[1] != (self._width or rows.shape[1]):
            log.warning("embedding.misshapen", shape=rows.shape)
            return None
        self._width = rows.shape[1]
        return rows
