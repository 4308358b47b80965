"""The one error that a person sees."""


class Refusal(Exception):
    """Something asked for cannot be done; carries the id of the sentence that says why and names the remedy."""

    def __init__(self, text_id: str, **args: str | int) -> None:
        super().__init__(text_id)
        self.text_id = text_id
        self.args_of_text = args
