"""What is shown: pictures for the chat, drawn off the event loop, readable on a small phone and in print.

Drawn with Pillow: 40 ms to import, 20 MB, where a plotting library takes most of a second and three times as much.
"""

from bot.pictures.sheet import Bar, Bars, Figures, Sheet, draw

__all__ = ["Bar", "Bars", "Figures", "Sheet", "draw"]
