"""The only file that knows everyone: builds store, analyst, bot and loops, and hands them to one another."""

import asyncio
import signal
import time
from collections.abc import AsyncIterator, Collection, Iterator, Mapping
from contextlib import (
    AbstractContextManager,
    AsyncExitStack,
    asynccontextmanager,
    closing,
    contextmanager,
    nullcontext,
    suppress,
)
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar
from urllib.parse import urlsplit

import httpx
import structlog
from telegram import Update
from telegram.error import InvalidToken, NetworkError
from telegram.ext import Application, ApplicationBuilder, ContextTypes, ExtBot
from telegram.request import HTTPXRequest

from bot.analysis import Analyst
from bot.analysis.digest import Extractive
from bot.analysis.embedding import Embedder, embedder
from bot.analysis.language import detector
from bot.analysis.model import Limits, Remote
from bot.analysis.model_checks import Senses
from bot.analysis.model_wording import Writer
from bot.analysis.topic import Lexicon
from bot.analysis.topic_fusion import Fused
from bot.analysis.topic_meaning import Meaning
from bot.analysis.transcription import Ears
from bot.analysis.transcription import Fetch as Fetching
from bot.domain.model import Model
from bot.domain.refusal import Refusal
from bot.flows import (
    absence,
    brief,
    candidate,
    check,
    commitment,
    community,
    community_back,
    cycle,
    digest,
    digest_rest,
    member,
    model,
    proposal,
    reply,
    report,
    series_weeks,
    spoken,
    taxonomy_trial,
    theme,
    topic,
    transcript,
    voice_delivery,
    voice_fade,
    vote,
)
from bot.handlers.commands import MENUS, handlers
from bot.handlers.context import Context, Nothing, Visit, caller, visit
from bot.handlers.member import forget_expected
from bot.loops import Bell, Stop, forever
from bot.loops.clock import Clock, RealClock, SharedClock
from bot.loops.fetch import Fetch
from bot.loops.pace import Pace
from bot.loops.receive import Address, Poll, announce, serve, webhook
from bot.loops.send import Pauses, Send
from bot.loops.tick import Rhythms, Tick
from bot.loops.work import AnyChore, Handle, Work
from bot.settings import Settings
from bot.store.engine import Store, Tx, migrate
from bot.store.model import announce as announce_model
from bot.store.queue import orphan
from bot.store.schema import chores, inbox, outbox

log = structlog.get_logger()

LOOPS = ("receive", "work", "send", "tick")
RHYTHMS = Rhythms(
    put_due=(
        brief.put_due,
        commitment.put_due,
        community.put_due,
        cycle.put_due,
        digest.put_due,
        digest_rest.put_due,
        voice_fade.put_due,
        transcript.put_due,
        vote.put_due,
    ),
    next_due=(
        brief.next_due,
        commitment.next_due,
        cycle.next_due,
        digest.next_due,
        digest_rest.next_due,
        vote.next_due,
    ),
)
CHORES: Mapping[str, AnyChore] = {
    **absence.CHORES,
    **brief.CHORES,
    **candidate.CHORES,
    **check.CHORES,
    **community_back.CHORES,
    **commitment.CHORES,
    **community.CHORES,
    **cycle.CHORES,
    **voice_delivery.CHORES,
    **digest.CHORES,
    **voice_fade.CHORES,
    **model.CHORES,
    **proposal.CHORES,
    **reply.CHORES,
    **report.CHORES,
    **series_weeks.CHORES,
    **spoken.CHORES,
    **theme.CHORES,
    **topic.CHORES,
    **transcript.CHORES,
    **taxonomy_trial.CHORES,
    **vote.CHORES,
}

_REST = 1.0
_CLOCK_REST = 0.25
_CHORE_LOOPS = 2
_LAST_WORDS = 10.0

Closable = TypeVar("Closable", bound=Embedder | Ears | Remote | None)
Library = Application[ExtBot[None], Context, Nothing, Nothing, Nothing, None]


class Door(Library):
    """The library's application, except that an error of a handler is raised: it must undo the transaction."""

    async def process_error(self, update: object, error: Exception, *_: object, **__: object) -> bool:
        """Raise what the library would log and forget."""
        raise error


@dataclass(frozen=True, slots=True)
class Ground:
    """What an app stands on, apart from its settings: the network, and how fast and patient to be on it."""

    transport: httpx.AsyncBaseTransport | None = None
    pace: Pace = field(default_factory=Pace)
    pauses: Pauses = field(default_factory=Pauses)


@dataclass(frozen=True, slots=True)
class App:
    """A bot that is put together: `run` it, or let it `settle`."""

    settings: Settings
    store: Store
    bot: ExtBot[None]
    clock: Clock
    bell: Bell
    poll: Poll
    work: Work
    send: Send
    tick: Tick

    async def run(self, names: Collection[str] = LOOPS) -> None:
        """Run these loops until SIGTERM or SIGINT; each ends with the step that it is in."""
        for number in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(number, self.bell.stop)
        log.info("bot.started", bot=self.bot.id, loops=sorted(names))
        if self.store.is_sqlite and set(names) == set(LOOPS):
            await self._succeed()
        async with asyncio.TaskGroup() as group:
            if isinstance(self.clock, SharedClock):
                group.create_task(forever("clock", self.clock.refresh, self.bell, _CLOCK_REST))
            if "receive" in names:
                await self._receive(group)
            if "work" in names:
                group.create_task(forever("work", self.work.updates, self.bell, _REST))
                for _ in range(_CHORE_LOOPS):
                    group.create_task(forever("chores", self.work.chore, self.bell, _REST))
            if "send" in names:
                group.create_task(self._send())
            if "tick" in names:
                group.create_task(self.tick.run(_CLOCK_REST if self.settings.clock_url else _REST))
        log.info("bot.stopped", bot=self.bot.id)

    async def _succeed(self) -> None:
        """One process on one file: whoever held a claim is dead, so nobody needs to wait for its lease."""
        async with self.store.begin() as tx:
            for queue in (inbox, chores, outbox):
                await orphan(tx, queue)

    async def _receive(self, group: asyncio.TaskGroup) -> None:
        if address := address_of(self.settings):
            await announce(self.bot, address)
            group.create_task(serve(address, webhook(address, self.store, self.bell), self.bell))
            return
        listening = group.create_task(forever("receive", self.poll.listen, self.bell, _REST))
        group.create_task(_cancel_at(self.bell.stopping, listening))

    async def _send(self) -> None:
        await forever("send", self.send.step, self.bell, _REST)
        with suppress(TimeoutError):  # what then is still on its way will be in doubt
            async with asyncio.timeout(_LAST_WORDS):
                await self.send.drain()

    async def settle(self) -> None:
        """Do everything that can be done at this moment, as the loops would: for tests, `say` and `try --week`."""
        busy = True
        while busy:
            if isinstance(self.clock, SharedClock):
                await self.clock.refresh()
            await self.tick.step()
            busy = False
            for step in (self.poll.fetch, self.work.updates, self.work.chore, self._sent):
                while await step():
                    busy = True
            if self.work.postponed and not busy:
                await asyncio.sleep(_CLOCK_REST)
                busy = True

    async def _sent(self) -> bool:
        busy = await self.send.step()
        await self.send.drain()
        return busy


async def _cancel_at(event: asyncio.Event, task: asyncio.Task[None]) -> None:
    """A long poll need not be waited for: what it would bring is still at Telegram's."""
    await event.wait()
    task.cancel()


def address_of(settings: Settings) -> Address | None:
    """Where the webhook is; None when the bot polls."""
    if not settings.webhook_url:
        return None
    secret = settings.webhook_secret.get_secret_value()
    return Address(settings.webhook_url, secret, settings.webhook_host, settings.webhook_port)


@asynccontextmanager
async def opened(settings: Settings, ground: Ground | None = None) -> AsyncIterator[App]:
    """A bot put together on a migrated database; closed again at the end."""
    on = ground or Ground()
    async with AsyncExitStack() as stack:
        await migrate(settings.database_url)
        store = await Store.open(settings.database_url)
        stack.push_async_callback(store.close)
        library = _library(settings, on.transport)
        await _greet(library)
        async with store.begin() as tx:
            await member.publish_menus(tx, MENUS)
            await announce_model(tx, model.WORDS, model_of(settings))
            await announce_model(tx, model.EARS, hearing_of(settings))
        stack.push_async_callback(library.shutdown)
        analyst = stack.enter_context(_analyst(settings, Fetch(library.bot, asyncio.get_running_loop())))
        clock, bell = await stack.enter_async_context(_clock(settings.clock_url, on.transport)), Bell()
        yield App(
            settings,
            store,
            library.bot,
            clock,
            bell,
            poll=Poll(library.bot, store, bell),
            work=Work(store, clock, bell, front_door(library), CHORES, analyst),
            send=Send(library.bot, store, bell, on.pace, on.pauses, settings.rich_messages),
            tick=Tick(store, clock, bell, RHYTHMS),
        )


@contextmanager
def _analyst(settings: Settings, fetch: Fetching) -> Iterator[Analyst]:
    """The analysts of these settings; what tells meaning, and a model's connections, are closed at the end."""
    listens, key = detector(settings.language_detector), settings.embeddings_key.get_secret_value()
    try:
        embeds = embedder(settings.embeddings, settings.embeddings_model, key)
    except ModuleNotFoundError as missing:
        raise Stop(f"EMBEDDINGS is local, but {missing}.") from None
    with _closing(embeds), _closing(ears_of(settings, fetch)) as ears, _closing(speaker_of(settings)) as speaker:
        senses = Senses(listens.detect, embeds.embed if embeds else None)
        writer = Writer(speaker, senses, time.monotonic, _limits(settings)) if speaker else None
        if embeds is None:
            yield Analyst(listens, Lexicon(), Extractive(), writer=writer, ears=ears)
        else:
            meaning = Meaning(embeds)
            yield Analyst(listens, Fused(meaning), Extractive(), meaning, writer, ears)


def speaker_of(settings: Settings) -> Remote | None:
    """The language model of these settings; None where none is asked for."""
    if not settings.model_base_url:
        return None
    key, limits = settings.model_api_key.get_secret_value(), _limits(settings)
    try:
        return Remote(settings.model_base_url, settings.model_name, key, limits)
    except ModuleNotFoundError as missing:
        raise Stop(f"MODEL_BASE_URL is set, but {missing}.") from None


def ears_of(settings: Settings, fetch: Fetching) -> Ears | None:
    """The model of these settings that writes down what is spoken; None where none is asked for."""
    if not settings.model_transcription_name:
        return None
    url, name = settings.transcription_url, settings.model_transcription_name
    try:
        return Ears(url, name, fetch, settings.model_api_key.get_secret_value(), _limits(settings))
    except ModuleNotFoundError as missing:
        raise Stop(f"MODEL_TRANSCRIPTION_NAME is set, but {missing}.") from None


def _limits(settings: Settings) -> Limits:
    week, community = settings.model_tokens_per_week, settings.model_tokens_per_community
    return Limits(call=settings.model_timeout, week=week, community=community)


def model_of(settings: Settings) -> Model | None:
    """The language model of these settings, as people are told of it."""
    if not settings.model_base_url:
        return None
    return Model(settings.model_name, urlsplit(settings.model_base_url).hostname or "?")


def hearing_of(settings: Settings) -> Model | None:
    """The model that writes down what is spoken, as people are told of it."""
    name = settings.model_transcription_name
    return Model(name, urlsplit(settings.transcription_url).hostname or "?") if name else None


def _closing(what: Closable) -> AbstractContextManager[Closable]:
    """Close it at the end, if there is anything to close."""
    return closing(what) if what is not None else nullcontext(what)


def _library(settings: Settings, transport: httpx.AsyncBaseTransport | None) -> Library:
    request = HTTPXRequest(connection_pool_size=32, httpx_kwargs={"transport": transport} if transport else None)
    bot = ExtBot(
        settings.token,
        base_url=f"{settings.telegram_api}/bot",
        base_file_url=f"{settings.telegram_api}/file/bot",
        request=request,
    )
    builder = ApplicationBuilder().application_class(Door).bot(bot).updater(None).job_queue(None)
    library = builder.context_types(ContextTypes(context=Context)).build()
    library.add_handlers(handlers(settings.allowed_chats))
    return library


async def _greet(library: Library) -> None:
    """Learn the bot's own name from Telegram."""
    try:
        await library.initialize()
    except InvalidToken:
        raise Stop("Telegram refuses this BOT_TOKEN: copy the current one from @BotFather into .env.") from None
    except NetworkError:
        raise Stop("Telegram cannot be reached: check the network, and TELEGRAM_API in .env.") from None


@asynccontextmanager
async def _clock(url: str, transport: httpx.AsyncBaseTransport | None) -> AsyncIterator[Clock]:
    if not url:
        yield RealClock()
        return
    async with httpx.AsyncClient(base_url=url, transport=transport) as http:
        clock = SharedClock(http)
        try:
            await clock.refresh()
        except httpx.HTTPError:
            raise Stop(f"No clock answers at {url}: start the emulator, or leave CLOCK_URL empty.") from None
        yield clock


def front_door(library: Library) -> Handle:
    """How an inbox row reaches its handler: parsed here, inside the claim, and a refusal is answered."""

    async def handle(tx: Tx, now: datetime, row: int, payload: Mapping[str, object]) -> None:
        """One update."""
        update = Update.de_json(dict(payload), library.bot)
        token = visit.set(Visit(tx, now, row, library.bot.id))
        try:
            await forget_expected(tx, update)
            async with tx.begin_nested():
                await library.process_update(update)
        except Refusal as refusal:
            await member.refuse(tx, caller(update), refusal)
        finally:
            visit.reset(token)

    return handle
