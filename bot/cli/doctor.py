"""`baobab doctor`: everything that must be right, one line each, with the fix where it is not."""

import shutil
import time
import wave
from collections.abc import AsyncIterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from io import BytesIO
from pathlib import Path
from zoneinfo import available_timezones

import httpx
from telegram import Bot, ChatMemberAdministrator
from telegram.error import InvalidToken, TelegramError

from bot.analysis.embedding import embedder
from bot.analysis.language import detector, made_of
from bot.analysis.model import Bounds, Failed
from bot.app import ears_of, speaker_of
from bot.domain.community import Room
from bot.loops import Stop
from bot.settings import Misconfigured, Settings
from bot.store import community, health
from bot.store.engine import Store, Tx
from bot.store.queue import buried, revive, waiting
from bot.store.schema import chores, inbox, outbox

QUEUES = {queue.name: queue for queue in (inbox, chores, outbox)}

_SKEW = 30.0
_EMPTY = 8 * 2**20  # bytes of a database without tables, PostgreSQL's catalogue included
_LEAST_DISK = 500 * 2**20
_SHORT = 16  # tokens
_MODEL_FIX = "check MODEL_BASE_URL (it ends in /v1), MODEL_NAME and MODEL_API_KEY in .env, and that the server runs"
_EARS_FIX = (
    "check MODEL_TRANSCRIPTION_URL (it ends in /v1) and MODEL_TRANSCRIPTION_NAME in .env, and that the server runs"
)
_SAMPLE = "Les agents de santé de mon district ne sont pas payés depuis trois mois."


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: `fix` is what to do about it, empty when it is right."""

    what: str
    fix: str = ""

    def __str__(self) -> str:
        return f"✗ {self.what}\n    → {self.fix}" if self.fix else f"✓ {self.what}"


async def examine(settings: Settings) -> int:
    """Print every finding; the exit code is 1 when there is something to put right."""
    wrong = 0
    async for finding in _findings(settings):
        print(finding, flush=True)
        wrong += bool(finding.fix)
    print(f"\n{wrong} to put right." if wrong else "\nAll is well.")
    return 1 if wrong else 0


async def retry(url: str, row: str) -> int:
    """Let the loops try again what was buried; `row` is written as doctor shows it, such as outbox:17."""
    name, _, number = row.partition(":")
    if name not in QUEUES or not number.isdecimal():
        raise Misconfigured(f"{row} is no row: write QUEUE:ID as doctor shows it, such as outbox:17.")
    store = await Store.open(url)
    async with store.begin() as tx:
        await revive(tx, QUEUES[name], int(number))
    await store.close()
    print(f"{row} will be tried again.")
    return 0


async def _findings(settings: Settings) -> AsyncIterator[Finding]:
    for look in (
        _zones,
        lambda: _detector(settings.language_detector),
        lambda: _embedder(settings),
        lambda: _model(settings),
        lambda: _ears(settings),
        lambda: _disk(settings.database_url),
    ):
        yield look()
    rooms: list[Room] = []
    try:
        store = await Store.open(settings.database_url)
    except Exception as problem:  # each driver has its own, and the cure is the same
        yield Finding(f"database: {type(problem).__name__}", "check DATABASE_URL, and that the database is running")
    else:
        async with store.read() as tx:
            async for finding in _database(tx, rooms):
                yield finding
        await store.close()
    async for finding in _telegram(settings, rooms):
        yield finding


def _zones() -> Finding:
    fix = "" if len(available_timezones()) > 400 else "install tzdata (pip install tzdata, or your system's package)"
    return Finding("time zones of the world", fix)


def _detector(name: str) -> Finding:
    """Who tells languages, with what, tried on a sentence."""
    heard, votes = detector(name).detect(_SAMPLE).language, ", ".join(made_of(name))
    about = f"language detector: {name} ({votes}), French is heard as {heard}"
    return Finding(about, "" if heard == "fr" else "install anew: ./run.sh")


def _embedder(settings: Settings) -> Finding:
    """What tells meaning, tried on a sentence."""
    try:
        chosen = embedder(settings.embeddings, settings.embeddings_model, settings.embeddings_key.get_secret_value())
    except ModuleNotFoundError as missing:
        return Finding("embeddings: local", str(missing))
    if chosen is None:
        return Finding("embeddings: none, topics are told by words and by what was taught")
    with closing(chosen):
        heard = chosen.embed([_SAMPLE]).any()
    return Finding(f"embeddings: {chosen.name}", "" if heard else "check EMBEDDINGS, its model and its key in .env")


def _model(settings: Settings) -> Finding:
    """The language model, where one is set up: whether it answers, and how much it can read at once."""
    try:
        speaker = speaker_of(settings)
    except Stop as missing:
        return Finding("language model", str(missing))
    if speaker is None:
        return Finding("language model: none, summaries are in members' own words")
    named = f"language model: {settings.model_name} at {settings.model_base_url}"
    with closing(speaker):
        try:
            speaker.ask("Answer with one word.", "Are you there?", Bounds(_SHORT))
        except Failed as why:
            return Finding(f"{named} does not answer ({why})", _MODEL_FIX)
        return Finding(f"{named} answers, and reads {speaker.context():,} tokens at once")


def _ears(settings: Settings) -> Finding:
    """The model that writes down voice answers, where one is set up: whether it takes a second of silence."""
    try:
        ears = ears_of(settings, lambda file: b"")
    except Stop as missing:
        return Finding("voice answers", str(missing))
    if ears is None:
        return Finding("voice answers: people write them down")
    named = f"voice answers: {ears.name} at {ears.url}"
    with closing(ears):
        try:
            ears.write_down(_silence(), "silence.wav")
        except Failed as why:
            if str(why) != "empty":
                return Finding(f"{named} does not hear ({why})", _EARS_FIX)
    return Finding(f"{named} hears")


def _silence() -> bytes:
    """A second in which nobody speaks."""
    file = BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(16_000)
        sound.writeframes(bytes(2 * 16_000))
    return file.getvalue()


def _disk(url: str) -> Finding:
    file = url.partition(":///")[2] if url.startswith("sqlite") else "."
    place = next(parent for parent in Path(file).absolute().parents if parent.exists())
    free = shutil.disk_usage(place).free
    fix = "" if free > _LEAST_DISK else f"make room on the disk of {place}: less than 500 MB are left"
    return Finding(f"disk: {free // 2**20:,} MB free", fix)


async def _database(tx: Tx, rooms: list[Room]) -> AsyncIterator[Finding]:
    """The database and what waits in it; fills `rooms` with those whose rights are to be looked at."""
    yield Finding("database: reached")
    yield Finding(
        "database: whole", "" if await health.is_whole(tx) else "restore the last backup: the file is damaged"
    )
    if not await health.is_current(tx):
        new = await health.size(tx) < _EMPTY
        yield Finding("database: new", "") if new else Finding("database: of another version", "./run.sh migrate")
        return
    yield Finding(f"database: tables of this version, {await health.size(tx) / 2**20:,.1f} MB")
    for name, queue in QUEUES.items():
        count = await waiting(tx, queue, now=time.time())
        yield Finding(f"{name}: {sum(count.get(state, 0) for state in ('ready', 'claimed', 'later'))} waiting")
        for row in await buried(tx, queue):
            fix = f"mend the cause, then: ./run.sh doctor --retry {name}:{row['id']}"
            yield Finding(f"{name}:{row['id']} buried after {row['attempts'] + 1} tries: {row['error']}", fix)
        if doubts := count.get("doubt"):
            yield Finding(f"{name}: {doubts} may or may not have arrived; facilitators are asked within minutes")
    for each in await community.communities(tx):
        rooms += await community.rooms_of(tx, each.id)


async def _telegram(settings: Settings, rooms: Sequence[Room]) -> AsyncIterator[Finding]:
    """The token, and what Telegram says of the bot; without a token there is nobody to ask."""
    try:
        token = settings.token
    except Misconfigured as problem:
        yield Finding("token", str(problem))
        return
    try:
        async with Bot(token, base_url=f"{settings.telegram_api}/bot") as bot:
            yield Finding(f"token: this is @{bot.username}")
            yield _privacy(bot)
            yield await _webhook(bot, settings.webhook_url)
            for room in rooms:
                yield await _rights(bot, room)
    except InvalidToken:
        yield Finding("token: refused by Telegram", "copy the current one from @BotFather into .env")
    except TelegramError as problem:
        yield Finding(f"Telegram: {type(problem).__name__}", "check the network, and TELEGRAM_API in .env")
    else:
        yield await _skew(settings.telegram_api)


def _privacy(bot: Bot) -> Finding:
    if bot.can_read_all_group_messages:
        return Finding("privacy mode: off, the bot hears whole conversations below a question")
    return Finding("privacy mode: on, so where it is no administrator the bot hears only direct replies")


async def _webhook(bot: Bot, wanted: str) -> Finding:
    info = await bot.get_webhook_info()
    if info.url == wanted:
        return Finding(f"webhook: {'as set' if wanted else 'none, the bot polls'}, {info.pending_update_count} waiting")
    if wanted:
        return Finding("webhook: not announced yet", "start the bot: ./run.sh run")
    fix = "set WEBHOOK_URL and WEBHOOK_SECRET, or remove it: open TELEGRAM_API/botTOKEN/deleteWebhook in a browser"
    return Finding("webhook: one is set, so the bot cannot poll", fix)


async def _rights(bot: Bot, room: Room) -> Finding:
    """What the bot may do in a room."""
    try:
        member = await bot.get_chat_member(room.chat, bot.id)
    except TelegramError:
        return Finding(f"room {room.id}: the bot is not there", "add it to the group again, or forget the room")
    if not isinstance(member, ChatMemberAdministrator):
        fix = "make it administrator, with the right to pin"
        return Finding(f"room {room.id}: the bot is no administrator, so no receipts and no pinned question", fix)
    if not member.can_pin_messages:
        return Finding(f"room {room.id}: the bot may not pin", "give it the right to pin messages")
    return Finding(f"room {room.id}: administrator, may pin")


async def _skew(api: str) -> Finding:
    """This machine's clock against the one in Telegram's answers."""
    async with httpx.AsyncClient(timeout=10) as http:
        told = (await http.get(api)).headers.get("Date")
    if told is None:
        return Finding("clock: Telegram does not tell the time here")
    off = abs((datetime.now(UTC) - parsedate_to_datetime(told)).total_seconds())
    fix = "" if off < _SKEW else "set the clock of this machine, best by NTP (timedatectl set-ntp true)"
    return Finding(f"clock: {off:.0f} s from Telegram's", fix)
