"""Methods for polls."""

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from bot.emulator import shapes
from bot.emulator.errors import bad_request
from bot.emulator.methods.registry import method
from bot.emulator.methods.sending import Sending, deliver
from bot.emulator.methods.targets import open_chat, post_of, writable
from bot.emulator.methods.wording import Inline, buttons, worded
from bot.emulator.parameters import ChatId, FromJson, Nested, Parameters
from bot.emulator.people import LONGEST_OPTION, MOST_OPTIONS
from bot.emulator.state import Object, Poll, Post
from bot.emulator.text.words import units

if TYPE_CHECKING:
    from bot.emulator.world import World


class Option(Nested):
    """One answer to choose."""

    text: str
    text_parse_mode: str | None = None


class SendPoll(Sending):
    """A question with answers to choose from."""

    question: str
    question_parse_mode: str | None = None
    options: Annotated[list[Option], FromJson]
    is_anonymous: bool = True
    type: Literal["regular", "quiz"] = "regular"
    allows_multiple_answers: bool = False
    allows_revoting: bool | None = None
    allow_adding_options: bool = False
    hide_results_until_closes: bool = False
    correct_option_ids: Annotated[list[int], FromJson] = Field(default_factory=list)
    explanation: str | None = None
    explanation_parse_mode: str | None = None
    description: str | None = None
    description_parse_mode: str | None = None
    is_closed: bool = False


class StopPoll(Parameters):
    """Which poll ends."""

    chat_id: ChatId
    message_id: int
    reply_markup: Inline = None


@method(SendPoll)
def send_poll(world: "World", given: SendPoll) -> Object:
    """Send a poll."""
    chat = writable(world, given.chat_id, "can_send_polls")
    poll = Poll(str(world.random.getrandbits(62)), worded(given.question, given.question_parse_mode, None), [])
    _limit(poll.question.text, 300, "poll question")
    if not 1 <= len(given.options) <= MOST_OPTIONS:
        few = "poll must have at least 1 option"
        raise bad_request(few if not given.options else f"poll can't have more than {MOST_OPTIONS} options")
    for option in given.options:
        poll.options.append(worded(option.text, option.text_parse_mode, None))
        _limit(poll.options[-1].text, LONGEST_OPTION, "poll option")
    poll.anonymous, poll.multiple, poll.kind = given.is_anonymous, given.allows_multiple_answers, given.type
    poll.revoting = given.type == "regular" if given.allows_revoting is None else given.allows_revoting
    poll.correct, poll.closed = tuple(given.correct_option_ids), given.is_closed
    if given.allow_adding_options and (given.is_anonymous or given.type == "quiz"):
        raise bad_request("options can't be added to anonymous polls and quizzes")
    poll.growing, poll.hidden = given.allow_adding_options, given.hide_results_until_closes
    if given.description:
        poll.description = worded(given.description, given.description_parse_mode, None)
        _limit(poll.description.text, 1024, "poll description")
    if given.explanation:
        poll.explanation = worded(given.explanation, given.explanation_parse_mode, None)
    return deliver(world, chat, given, Post(0, 0, world.bot, poll=poll))


@method(StopPoll)
def stop_poll(world: "World", given: StopPoll) -> Object:
    """End a poll and tell its result."""
    chat = open_chat(world, given.chat_id)
    post = post_of(chat, given.message_id, "message with poll to stop")
    if post.poll is None:
        raise bad_request("message is not a poll")
    if post.sender is not world.bot:
        raise bad_request("poll can't be stopped")
    if post.poll.closed:
        raise bad_request("poll has already been closed")
    post.poll.closed, post.markup = True, buttons(given.reply_markup)
    world.changed(chat.id, "poll")
    world.inbox.add("poll", shapes.poll(post.poll))
    return shapes.poll(post.poll)


def _limit(text: str, most: int, what: str) -> None:
    if not text:
        raise bad_request(f"{what} must be non-empty")
    if units(text) > most:
        raise bad_request(f"{what} length must not exceed {most}")
