"""What a handler is given: the open transaction, the time, and who is calling."""

from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from telegram import Update
from telegram.ext import CallbackContext, ExtBot

from bot.domain.member import ANONYMOUS_ADMINISTRATOR, Caller
from bot.domain.text import clean_name
from bot.store.engine import Tx

Nothing = dict[Any, Any]


@dataclass(frozen=True, slots=True)
class Visit:
    """One update being handled: set by the work loop just before, so that no handler needs to be handed anything."""

    tx: Tx
    now: datetime
    update: int
    me: int


visit: ContextVar[Visit] = ContextVar("visit")


class Context(CallbackContext[ExtBot[None], Nothing, Nothing, Nothing]):
    """The library's context, with the transaction that everything about this update belongs to."""

    @property
    def tx(self) -> Tx:
        """The transaction in which this update is handled and marked done."""
        return visit.get().tx

    @property
    def now(self) -> datetime:
        """The instant at which this update is handled, the same for all of it."""
        return visit.get().now

    @property
    def me(self) -> int:
        """The bot's own user id, by which its posts are told from members'."""
        return visit.get().me

    @property
    def words(self) -> str:
        """What was typed after the command."""
        return " ".join(self.args or ())


def caller(update: Update) -> Caller:
    """Who sent this update, and from where; a press counts for the person, whoever the message shows."""
    chat, message, query = update.effective_chat, update.effective_message, update.callback_query
    person = update.effective_user
    if chat is None or person is None:
        raise ValueError("an update without a chat or a person reaches no command")
    sender = message.sender_chat if message and query is None else None
    return Caller(
        update=visit.get().update,
        person=person.id,
        name=clean_name(person.full_name),
        chat=chat.id,
        kind=str(chat.type),
        language_code=person.language_code,
        anonymous=person.id == ANONYMOUS_ADMINISTRATOR and sender is not None and sender.id == chat.id,
        thread=message.message_thread_id if message and message.is_topic_message else None,
        message=message.message_id if message else None,
        callback=query.id if query else None,
        at=visit.get().now,
    )
