"""Everything the bot says: a folder of .ftl files per language, one file per noun, and two ways to read them."""

from functools import cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource, resolver
from fluent.runtime.types import fluent_number

from bot.domain.community import LANGUAGES
from bot.domain.text import MESSAGE_LIMIT, escape

# The library refuses arguments of more than 2,500 characters, against translations that nobody can trust. Ours can be,
# and a list of members' words is longer: a full message of & is five times as long once it is escaped.
resolver.MAX_PART_LENGTH = 6 * MESSAGE_LIMIT


class Html(str):
    """Words that are markup already; every other string is escaped before it enters a sentence."""


class Unsaid(Exception):
    """A sentence could not be rendered: its id is missing from the .ftl files, or an argument was not given."""


Arg = str | int | float


def render(language: str, text_id: str, **args: Arg) -> Html:
    """A sentence as HTML for a message; string arguments are members' words, hence escaped."""
    safe = {name: _escaped(arg) for name, arg in args.items()}
    return Html(_format(language, text_id, safe))


def plain(language: str, text_id: str, **args: Arg) -> str:
    """A sentence without markup: button labels, the command menu, pop-ups, the terminal."""
    return _format(language, text_id, dict(args))


def _escaped(arg: Arg) -> Arg:
    return escape(arg) if isinstance(arg, str) and not isinstance(arg, Html) else arg


def _format(language: str, text_id: str, args: dict[str, Arg]) -> str:
    """A `number` is the name of an answer or a question, no count: UHC (1026) is written the same in every language."""
    given = {name: _named(arg) if name == "number" else arg for name, arg in args.items()}
    bundle = bundle_of(language if language in LANGUAGES else "en")
    if not bundle.has_message(text_id):
        raise Unsaid(f"{text_id} is not in {language}/*.ftl")
    pattern = bundle.get_message(text_id).value
    if pattern is None:
        raise Unsaid(f"{text_id} has no text in {language}/*.ftl")
    text, errors = bundle.format_pattern(pattern, given)
    if errors:
        raise Unsaid(f"{text_id} in {language}: {errors[0]}")
    return str(text)


def _named(number: Arg) -> object:
    return number if isinstance(number, str) else fluent_number(number, useGrouping=False)


@cache
def bundle_of(language: str) -> FluentBundle:
    """The sentences of one language; without isolation marks, which would surround @mentions and /commands."""
    bundle = FluentBundle([language], use_isolating=False)
    for noun in sorted(files(__name__).joinpath(language).iterdir(), key=str):
        bundle.add_resource(FluentResource(noun.read_text("utf-8")))
    return bundle
