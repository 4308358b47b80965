"""Formatted text as Telegram counts and marks it: entities, offsets in UTF-16 units, HTML in and out."""
