"""Figures in a document: `python -m benchmarks topics | python -m benchmarks figures docs/listening.md topics`."""

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path


def main(argv: Sequence[str]) -> int:
    """Put what a benchmark printed, but for its last line, between its markers; 2 when the document has none."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks figures", description=__doc__)
    parser.add_argument("document", type=Path)
    parser.add_argument("name", help="as in the marker: <!-- figures NAME: COMMAND --> ... <!-- end -->")
    asked = parser.parse_args(argv)
    place = re.compile(rf"(<!-- figures {re.escape(asked.name)}:[^\n]* -->\n).*?(<!-- end -->)", re.DOTALL)
    text = asked.document.read_text("utf-8")
    if not place.search(text):
        print(f"{asked.document} has no place for the figures of {asked.name}.")
        return 2
    printed = sys.stdin.read().strip().splitlines()[:-1]
    figures = "\n".join(line.rstrip() for line in printed).strip()
    asked.document.write_text(place.sub(lambda found: f"{found[1]}{figures}\n{found[2]}", text), "utf-8")
    return 0
