"""The server over real sockets: the page and its policy, other web sites, the stream of changes, broken connections."""

import asyncio
import base64
import hashlib
import socket
from collections.abc import AsyncIterator

import httpx
import pytest
import pytest_asyncio
import uvicorn

from bot.emulator.limits import Fault
from bot.emulator.room.live import policy
from tests.emulator.conftest import Scene


@pytest_asyncio.fixture
async def address(scene: Scene) -> AsyncIterator[str]:
    """Serve the scene on a free port of this machine."""
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(scene.app, log_level="critical", timeout_graceful_shutdown=0))
    serving = asyncio.create_task(server.serve([listening]))
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    await serving


async def test_the_page_comes_with_a_policy_that_permits_only_its_own_parts(address: str) -> None:
    async with httpx.AsyncClient(base_url=address) as client:
        page = await client.get("/")
    assert page.headers["content-type"].startswith("text/html")
    assert page.headers["content-security-policy"] == policy(page.text)


def test_the_policy_names_each_inline_part_by_its_hash() -> None:
    digest = base64.b64encode(hashlib.sha256(b"let a=1").digest()).decode()
    written = policy("<style>p{}</style><script>let a=1</script>")
    assert f"script-src 'sha256-{digest}'" in written
    assert "unsafe-inline" not in written
    assert "script-src 'none'" in policy("<p>nothing</p>")


@pytest.mark.parametrize(
    "headers",
    [
        {"host": "evil.example"},
        {"host": "evil.example:8081"},
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
    ],
)
async def test_another_web_site_is_kept_out(scene: Scene, address: str, headers: dict[str, str]) -> None:
    before = len(scene.group.posts)
    async with httpx.AsyncClient(base_url=address, headers=headers) as client:
        body = {"as": scene.awa.id, "text": "forged"}
        said = await client.post(f"/room/chats/{scene.group.id}/messages", json=body)
        read = await client.get("/room/state")
    assert (said.status_code, read.status_code) == (403, 403)
    assert len(scene.group.posts) == before


async def test_the_page_itself_is_let_in(scene: Scene, address: str) -> None:
    headers = {"origin": address, "sec-fetch-site": "same-origin"}
    async with httpx.AsyncClient(base_url=address, headers=headers) as client:
        body = {"as": scene.awa.id, "text": "from the page"}
        assert (await client.post(f"/room/chats/{scene.group.id}/messages", json=body)).is_success


async def test_changes_are_streamed_to_those_who_see_the_chat(scene: Scene, address: str) -> None:
    elsewhere = scene.world.add_group("Elsewhere", [scene.joao], [scene.fatou])
    async with (
        httpx.AsyncClient(base_url=address) as client,
        client.stream("GET", f"/room/events?as={scene.awa.id}") as stream,
    ):
        lines = stream.aiter_lines()
        assert await anext(lines) == ": connected"
        scene.joao.say(elsewhere, "not for Awa")
        scene.joao.say(scene.group, "for Awa")
        told = [line async for line in _until(lines, "data:")]
    assert told == ["event: change", f'data: {{"chat": {scene.group.id}, "kind": "message"}}']


async def _until(lines: AsyncIterator[str], start: str) -> AsyncIterator[str]:
    async for line in lines:
        if line and not line.startswith(":"):
            yield line
        if line.startswith(start):
            return


async def test_a_lost_answer_breaks_a_real_connection(scene: Scene, address: str) -> None:
    scene.world.faults.add(Fault("answer_lost"))
    async with httpx.AsyncClient(base_url=address) as client:
        with pytest.raises(httpx.RemoteProtocolError):
            await client.post("/bot42:secret/sendMessage", json={"chat_id": scene.group.id, "text": "there"})
        assert (await client.get("/bot42:secret/getMe")).is_success
    assert list(scene.group.posts.values())[-1].words.text == "there"


async def test_a_time_in_real_seconds_ends_a_poll(scene: Scene, address: str) -> None:
    async with httpx.AsyncClient(base_url=address) as client:
        await client.get("/bot42:secret/getUpdates", params={"offset": 2**40})
        answer = await client.get("/bot42:secret/getUpdates", params={"timeout": 1})
    assert answer.json() == {"ok": True, "result": []}
