"""One door to all benchmarks: `python -m benchmarks NAME [options]`; alone, it lists them."""

import ast
import sys
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).parent


def names() -> dict[str, str]:
    """Each benchmark, with the first line of its docstring."""
    files = (path for path in sorted(HERE.glob("*.py")) if not path.name.startswith("_"))
    return {path.stem: (ast.get_docstring(ast.parse(path.read_bytes())) or "").partition("\n")[0] for path in files}


def main(argv: list[str]) -> int:
    """Runs the named benchmark; 2 when there is none of that name."""
    known = names()
    if argv and argv[0] in known:
        try:
            return int(import_module(f"benchmarks.{argv[0]}").main(argv[1:]))
        except ModuleNotFoundError as missing:
            print(f"{missing}: `./run.sh bench {argv[0]}` installs what it takes.", file=sys.stderr)
            return 2
    for name, why in known.items():
        print(f"{name:18}{why}")
    return 2 if argv else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
