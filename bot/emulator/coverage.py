"""What is emulated, told by the code itself, so that the documentation cannot fall behind."""

from bot.emulator.inbox import KINDS, ON_REQUEST
from bot.emulator.methods import METHODS


def markdown() -> str:
    """Write the methods with their parameters, and the kinds of updates, as two Markdown tables."""
    lines = ["| method | parameters |", "|---|---|"]
    for name, method in sorted(METHODS.items()):
        fields = ", ".join(f"`{field}`" for field in method.parameters.model_fields)
        lines.append(f"| `{name}` | {fields or 'none'} |")
    lines += ["", "| update | sent |", "|---|---|"]
    lines += [f"| `{kind}` | {'only when asked for' if kind in ON_REQUEST else 'by default'} |" for kind in KINDS]
    return "\n".join(lines)
