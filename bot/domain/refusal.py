"""Why something does not happen: the one error that a person sees, and one that nobody needs to see."""


class Refusal(Exception):
    """Something asked for cannot be done; carries the id of the sentence that says why and names the remedy."""

    def __init__(self, text_id: str, **args: str | int) -> None:
        super().__init__(text_id)
        self.text_id = text_id
        self.args_of_text = args


class Reserved(Refusal):
    """It is for others to decide, or nobody else's business: told in private where that is possible, not in public."""


class Unknown(Exception):
    """Whether someone may do this cannot be told before Telegram has said who administers a room."""

    def __init__(self, room: int) -> None:
        super().__init__(f"administrators of room {room}")
        self.room = room
