"""A Bot API server in memory, with the human side of the chat: for trying a bot and for testing it."""
