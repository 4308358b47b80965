"""The front door: python-telegram-bot callbacks that turn an update into plain values and one flow call."""
