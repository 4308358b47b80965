"""What texts meant to a model, in a form that is kept: computing it again takes long, or money."""

from dataclasses import dataclass

PRINT = 16  # bytes


@dataclass(frozen=True, slots=True)
class Vectors:
    """Vectors of n texts in some order: `prints` tell text and model, 16 bytes each; `rows` are n of d 16-bit floats.

    Whose print is not that of a text and of the model at work is nobody's: it is never looked up.
    """

    prints: bytes
    rows: bytes
