"""`baobab topics export|import`: a community's taxonomy as a file, to look through in a spreadsheet or to pass on."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from bot.domain.topic import Topic
from bot.flows import taxonomy
from bot.loops import Stop
from bot.prompts.taxonomy import MOST_BYTES, read, written
from bot.store import community, topic
from bot.store.engine import Store, migrate


def hand_out(url: str, community_id: int, file: Path) -> int:
    """Write the topics in use to a .toml or .csv file."""
    topics = asyncio.run(_in_use(url, community_id))
    try:
        file.write_text(written(topics, file.suffix.lower()), "utf-8", newline="")
    except (ValueError, OSError) as problem:
        raise Stop(f"{file} cannot be written: {_why(problem)}.") from None
    print(f"Topics written to {file}: {len(topics)}.")
    return 0


def take_in(url: str, community_id: int, file: Path) -> int:
    """Let the topics of a .toml or .csv file replace those with the same keys, and join the others."""
    try:
        with file.open("rb") as opened:
            topics = read(opened.read(MOST_BYTES + 1), file.suffix.lower())
        asyncio.run(_take_over(url, community_id, topics))
    except (ValueError, OSError) as problem:
        raise Stop(f"{file} cannot be taken in: {_why(problem)}.") from None
    print(f"Topics taken in: {len(topics)}. The bot sorts earlier answers again; /topics can undo it.")
    return 0


def _why(problem: ValueError | OSError) -> str:
    """What went wrong, without the number that a system has for it."""
    return problem.strerror or str(problem) if isinstance(problem, OSError) else str(problem)


async def _in_use(url: str, community_id: int) -> tuple[Topic, ...]:
    async with _opened(url, community_id) as store, store.read() as tx:
        return await topic.of_community(tx, community_id)


async def _take_over(url: str, community_id: int, topics: Sequence[Topic]) -> None:
    async with _opened(url, community_id) as store, store.begin() as tx:
        await taxonomy.take_over(tx, community_id, topics, datetime.now(UTC))


@asynccontextmanager
async def _opened(url: str, community_id: int) -> AsyncIterator[Store]:
    """The database, if it has this community."""
    await migrate(url)
    store = await Store.open(url)
    try:
        async with store.read() as tx:
            known = {one.id: one.name for one in await community.communities(tx)}
        if community_id not in known:
            listed = ", ".join(f"{number} {name}" for number, name in known.items()) or "none yet"
            raise Stop(f"There is no community {community_id}; there are: {listed}.")
        yield store
    finally:
        await store.close()
