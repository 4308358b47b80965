"""Baobab: a Telegram bot that keeps the learning agenda of a community of practice."""
