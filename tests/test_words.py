"""What the bot says: the four languages say the same things, and nothing is missing, unused or too long."""

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, MessageReference, Pattern, TextElement, VariableReference
from fluent.syntax.visitor import Visitor

from bot.domain.community import LANGUAGES
from bot.domain.text import MESSAGE_LIMIT, units, visible_units
from bot.handlers.commands import COMMANDS
from bot.handlers.press import ACTIONS
from bot.words import plain, render

BOT = Path(__file__).parents[1] / "bot"
SHORT_LABEL, TOAST, DESCRIPTION = 26, 200, 256
TAGS = {"b", "i", "u", "s", "a", "code", "pre", "blockquote"}

# Where each function that takes the id of a sentence takes it.
SPEAKERS = {"render": 1, "plain": 1, "say": 3, "tell": 3, "answer": 2, "edit": 3, "lay": 2, "toast": 2}
SPEAKERS |= {"Refusal": 0, "Reserved": 0, "Button": 0}


class References(Visitor):
    """What a sentence refers to: its arguments, and other sentences."""

    def __init__(self) -> None:
        self.arguments: set[str] = set()
        self.sentences: set[str] = set()
        self.texts: list[str] = []

    def visit_VariableReference(self, node: VariableReference) -> None:
        self.arguments.add(node.id.name)

    def visit_MessageReference(self, node: MessageReference) -> None:
        self.sentences.add(node.id.name)

    def visit_TextElement(self, node: TextElement) -> None:
        self.texts.append(node.value)


@cache
def parsed(language: str) -> list[Message]:
    """Every sentence of a language, noun by noun; what is no sentence must be a comment."""
    nouns = sorted((BOT / "words" / language).glob("*.ftl"))
    body = [entry for noun in nouns for entry in FluentParser().parse(noun.read_text("utf-8")).body]
    assert [entry.content for entry in body if isinstance(entry, Junk)] == []
    return [entry for entry in body if isinstance(entry, Message)]


@cache
def references(language: str) -> Mapping[str, References]:
    """What each sentence of a language refers to."""
    found = {message.id.name: References() for message in parsed(language)}
    for message in parsed(language):
        assert isinstance(message.value, Pattern)
        found[message.id.name].visit(message.value)
    return found


def needed(language: str, sentence: str) -> set[str]:
    """Every argument that a sentence needs, those of the sentences it contains included."""
    own = references(language)[sentence]
    return own.arguments.union(*(needed(language, inner) for inner in own.sentences))


def spoken(language: str, sentence: str) -> str:
    """A sentence with something short in every place."""
    return plain(language, sentence, **dict.fromkeys(needed(language, sentence), "x"))


@cache
def sources() -> list[ast.AST]:
    """Every node of the code that can speak."""
    files = [path for floor in ("flows", "handlers", "loops") for path in (BOT / floor).rglob("*.py")]
    return [node for path in files for node in ast.walk(ast.parse(path.read_text("utf-8")))]


def called(name: str) -> Iterator[ast.Call]:
    for node in sources():
        if isinstance(node, ast.Call):
            function = node.func
            title = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
            if title == name:
                yield node


def given(name: str) -> set[str]:
    """The ids that are written out where this function is called."""
    at = SPEAKERS[name]
    arguments = (call.args[at] for call in called(name) if len(call.args) > at)
    return {constant for argument in arguments for constant in _constants(argument)}


def _constants(argument: ast.expr) -> list[str]:
    if isinstance(argument, ast.IfExp):
        return _constants(argument.body) + _constants(argument.orelse)
    return [argument.value] if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else []


def _pattern(joined: ast.JoinedStr) -> str:
    return "".join(re.escape(str(p.value)) if isinstance(p, ast.Constant) else "[a-z-]+" for p in joined.values)


ALL = sorted(references("en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_is_in_the_file_of_its_noun_in_every_language(language: str) -> None:
    def homes(spoken: str) -> dict[str, str]:
        found: dict[str, str] = {}
        for file in sorted((BOT / "words" / spoken).glob("*.ftl")):
            found |= dict.fromkeys(re.findall(r"^([a-z][\w-]*) =", file.read_text("utf-8"), re.M), file.name)
        return found

    assert homes(language) == homes("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_sentences_once(language: str) -> None:
    names = [message.id.name for message in parsed(language)]
    assert sorted(names) == sorted(set(names))
    assert sorted(names) == ALL


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_needs_the_same_arguments(language: str) -> None:
    differing = [name for name in ALL if needed(language, name) != needed("en", name)]
    assert differing == []


def test_every_sentence_that_the_code_says_exists() -> None:
    said = set().union(*(given(name) for name in SPEAKERS))
    assert len(said) > 40
    assert sorted(said - set(ALL)) == []


def test_every_sentence_is_said() -> None:
    written = {node.value for node in sources() if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    built = [re.compile(_pattern(node)) for node in sources() if isinstance(node, ast.JoinedStr)]
    built = [pattern for pattern in built if re.match(r"[a-z]+\\?-", pattern.pattern)]
    inner = set().union(*(own.sentences for own in references("en").values()))
    unsaid = [name for name in ALL if name not in written | inner and not any(p.fullmatch(name) for p in built)]
    assert unsaid == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_markup_that_telegram_knows_and_all_of_it_closed(language: str) -> None:
    assert references(language)
    for name, own in references(language).items():
        markup = "".join(own.texts)
        opened, closed = re.findall(r"<([a-z-]+)", markup), re.findall(r"</([a-z-]+)>", markup)
        assert set(opened) <= TAGS, name
        assert sorted(opened) == sorted(closed), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_label_fits_on_a_phone(language: str) -> None:
    labels = {name: spoken(language, name) for name in ALL if name.startswith("button-")}
    assert {name: label for name, label in labels.items() if units(label) > SHORT_LABEL or "<" in label} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refusal_fits_in_a_pop_up(language: str) -> None:
    lines = {name: spoken(language, name) for name in given("Refusal") | given("Reserved") | given("toast")}
    assert {name: units(line) for name, line in lines.items() if units(line) > TOAST or "</" in line} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_fits_in_a_message(language: str) -> None:
    assert ALL
    for name in ALL:
        assert visible_units(render(language, name, **dict.fromkeys(needed(language, name), "x"))) < MESSAGE_LIMIT / 2


def test_a_whole_message_of_members_words_can_be_put_into_a_sentence() -> None:
    assert render("fr", "agenda", body="&" * MESSAGE_LIMIT).count("&amp;") == MESSAGE_LIMIT


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_is_explained_in_the_menu(language: str) -> None:
    assert COMMANDS
    for command in COMMANDS:
        assert 3 <= len(plain(language, f"command-{command.name}")) <= DESCRIPTION


def test_every_button_does_something() -> None:
    calls = [call for name in ("Button", "press") for call in called(name)]
    actions = {call.args[1].value for call in calls if len(call.args) > 1 and isinstance(call.args[1], ast.Constant)}
    assert len(actions) > 8
    assert sorted(str(action) for action in actions if action not in ACTIONS) == []


def test_the_number_of_an_answer_is_its_name_and_no_quantity() -> None:
    said = [plain(language, "attribution", name="Awa", code="UHC", number=1026) for language in LANGUAGES]
    assert said == ["— Awa, UHC (1026)"] * 4


def test_french_quotation_marks_never_stand_alone_on_a_line() -> None:
    args = [needed("fr", name) for name in ALL]
    said = [plain("fr", name, **dict.fromkeys(given, "x")) for name, given in zip(ALL, args, strict=True)]
    assert sum("«\u00a0x\u00a0»" in text for text in said) > 8
    assert [text for text in said if "« x" in text or "x »" in text] == []
