from collections.abc import Awaitable, Callable

class AsyncIOScheduler:
    def __init__(self) -> None: ...
    def add_job(
        self,
        func: Callable[[], Awaitable[None]],
        trigger: str,
        *,
        seconds: float,
        max_instances: int,
        coalesce: bool,
        misfire_grace_time: int | None,
    ) -> object: ...
    def start(self) -> None: ...
    def shutdown(self, wait: bool = ...) -> None: ...
