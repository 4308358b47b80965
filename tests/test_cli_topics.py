"""`baobab topics`: a taxonomy leaves as a file and comes back as one change, and mistakes are one sentence."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.cli import main
from bot.domain.taxonomy import Edit
from bot.domain.topic import Topic
from bot.settings import Settings
from bot.store import community, taxonomy, topic
from bot.store.engine import Store, migrate
from bot.store.taxonomy import Revision

URL = "sqlite+aiosqlite:///data/baobab.db"
MEDICINES = Topic("medicines", {"en": "Medicines"}, {"en": ("drug",)}, {"en": "What runs out"})
NOW = datetime(2026, 3, 2, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A folder with a database, in which one community has one topic."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    asyncio.run(found())


async def found() -> None:
    await migrate(URL)
    store = await Store.open(URL)
    async with store.begin() as tx:
        await topic.add(tx, await community.found(tx, "Santé", "S", NOW), MEDICINES)
    await store.close()


async def undo() -> None:
    store = await Store.open(URL)
    async with store.begin() as tx:
        await taxonomy.undo(tx, 1)
    await store.close()


async def in_use() -> tuple[Topic, ...]:
    store = await Store.open(URL)
    async with store.read() as tx:
        topics = await topic.of_community(tx, 1)
    await store.close()
    return topics


@pytest.mark.parametrize("file", ["topics.toml", "topics.csv"])
def test_what_leaves_comes_back_as_one_change(file: str, tmp_path: Path) -> None:
    assert main(["topics", "export", file]) == 0
    words = (tmp_path / file).read_bytes().replace(b"Medicines", b"Drugs & co")
    (tmp_path / file).write_bytes(words)
    assert main(["topics", "import", file]) == 0
    assert [one.labels for one in asyncio.run(in_use())] == [{"en": "Drugs & co"}]
    asyncio.run(undo())
    assert asyncio.run(in_use()) == (MEDICINES,)


def test_topics_that_the_file_does_not_name_stay(tmp_path: Path) -> None:
    (tmp_path / "new.toml").write_text('[[topic]]\nkey = "roads"\nlabels.en = "Roads"\n', "utf-8")
    assert main(["topics", "import", "new.toml"]) == 0
    assert [one.key for one in asyncio.run(in_use())] == ["medicines", "roads"]
    asyncio.run(undo())
    assert asyncio.run(in_use()) == (MEDICINES,)


async def retire() -> None:
    store = await Store.open(URL)
    async with store.begin() as tx:
        await taxonomy.change(tx, Revision(1, 0, NOW), Edit("retire", "medicines"))
    await store.close()


def test_a_retired_topic_does_not_come_back_by_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["topics", "export", "topics.csv"]) == 0
    asyncio.run(retire())
    assert main(["topics", "import", "topics.csv"]) == 1
    assert "medicines was retired here" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["export", "topics.xlsx"], "neither .toml nor .csv"),
        (["export", "nowhere/topics.csv"], "cannot be written"),
        (["import", "nothing.csv"], "cannot be taken in"),
        (["export", "--community", "7", "topics.csv"], "1 Santé"),
    ],
)
def test_a_mistake_is_one_sentence(words: list[str], hint: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["topics", *words]) == 1
    error = capsys.readouterr().err
    assert hint in error
    assert "Traceback" not in error
