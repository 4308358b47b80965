"""The rules of the house: what keeps it a place where one finds things."""

import ast
import re
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.handlers.commands import COMMANDS

HOUSE = Path(__file__).parents[1]
BOT = HOUSE / "bot"
Function = ast.FunctionDef | ast.AsyncFunctionDef


def files(under: str = "") -> list[Path]:
    """Every source file, but for the migrations, which are history and not prose."""
    return [path for path in sorted((BOT / under).rglob("*.py")) if "migrations" not in path.parts]


def named(path: Path) -> str:
    """A file as a person would name it."""
    return str(path.relative_to(HOUSE))


def functions(path: Path) -> Iterator[Function]:
    """Every function of a file, nested ones included."""
    tree = ast.parse(path.read_text("utf-8"))
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def length(function: Function) -> int:
    """Lines of a function, its decorators aside."""
    return (function.end_lineno or 0) - function.lineno + 1


def required(function: Function) -> int:
    """Arguments that a caller must give, the receiver aside."""
    args = function.args
    positional = [*args.posonlyargs, *args.args]
    own = 1 if positional and positional[0].arg in ("self", "cls") else 0
    keyword = sum(default is None for default in args.kw_defaults)
    return len(positional) - own - len(args.defaults) + keyword


@pytest.mark.parametrize("path", files(), ids=named)
def test_a_file_can_be_read_in_a_sitting(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 400


def test_functions_are_short() -> None:
    lengths = sorted(length(function) for path in files() for function in functions(path))
    assert statistics.median(lengths) <= 9
    assert lengths[int(len(lengths) * 0.95)] <= 30
    assert lengths[-1] <= 60


@pytest.mark.parametrize("path", files(), ids=named)
def test_no_function_demands_more_than_four_arguments(path: Path) -> None:
    assert [f.name for f in functions(path) if required(f) > 4] == []


@pytest.mark.parametrize("path", files(), ids=named)
def test_everything_public_says_why_it_exists(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    public = [node for node in tree.body if isinstance(node, Function | ast.ClassDef)]
    public += [f for c in public if isinstance(c, ast.ClassDef) for f in c.body if isinstance(f, Function)]
    silent = [node.name for node in public if not node.name.startswith("_") and not ast.get_docstring(node)]
    assert ast.get_docstring(tree), "the module has no docstring"
    assert silent == []


@pytest.mark.parametrize("path", files("handlers"), ids=named)
def test_handlers_are_a_front_door(path: Path) -> None:
    text = path.read_text("utf-8")
    assert "reply_text" not in text
    assert "context.bot" not in text
    assert [f.name for f in functions(path) if isinstance(f, ast.AsyncFunctionDef) and length(f) > 15] == []


def test_only_loops_start_tasks_and_only_loops_and_cli_read_the_clock() -> None:
    inside = [p for p in files() if p.relative_to(BOT).parts[0] not in ("loops", "emulator", "cli", "app.py")]
    reading = re.compile(r"create_task|datetime\.now|utcnow|time\.time\(|monotonic\(")
    assert [named(path) for path in inside if reading.search(path.read_text("utf-8"))] == []


def test_only_the_two_ends_and_doctor_call_the_bot() -> None:
    calling = re.compile(r"do_api_request|\bbot\.(send|get|set|edit|delete|answer|pin|leave)_")
    ends = {"bot/loops/receive.py", "bot/loops/send.py", "bot/loops/call.py", "bot/loops/fetch.py"}
    allowed = {*ends, "bot/cli/doctor.py"}
    found = {named(path) for path in files() if calling.search(path.read_text("utf-8"))}
    assert found <= allowed


def test_no_name_says_nothing() -> None:
    empty = re.compile(r"(Manager|Service|Helper|Util|Utils|Base)$")
    classes = [n for p in files() for n in ast.walk(ast.parse(p.read_text("utf-8"))) if isinstance(n, ast.ClassDef)]
    assert [c.name for c in classes if empty.search(c.name)] == []


def test_nothing_is_excused() -> None:
    excuses = re.compile(r"type: ignore|# noqa|pragma: no cover|TODO|FIXME|XXX|NotImplementedError")
    sources = [p for folder in ("bot", "benchmarks") for p in sorted((HOUSE / folder).rglob("*.py"))]
    assert [named(path) for path in sources if excuses.search(path.read_text("utf-8"))] == []


def test_the_readme_names_exactly_the_commands_that_exist() -> None:
    rows = [line for line in (HOUSE / "README.md").read_text("utf-8").splitlines() if line.startswith("| `/")]
    named = {name for row in rows for name in re.findall(r"`/(\w+)`", row.split("|")[1])}
    assert named == {command.name for command in COMMANDS}


@pytest.mark.parametrize("page", [HOUSE / "README.md", *sorted((HOUSE / "docs").rglob("*.md"))], ids=named)
def test_every_link_inside_the_house_leads_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text("utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


@pytest.mark.parametrize(
    "tool", [["ruff", "check", "."], ["ruff", "format", "--check", "."], ["lint-imports"], ["mypy"]]
)
def test_types_style_and_floors_hold(tool: list[str]) -> None:
    name, *words = tool
    command = Path(sys.executable).with_name(name)
    done = subprocess.run([command, *words], cwd=HOUSE, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
