"""Command menus by scope and language, and which one a given person sees."""

from dataclasses import dataclass

from bot.emulator.state import Chat, Object


@dataclass(frozen=True)
class Scope:
    """For whom a list of commands is meant."""

    type: str = "default"
    chat_id: int | None = None
    user_id: int | None = None


class CommandBook:
    """Holds every list that the bot has set."""

    def __init__(self) -> None:
        self._lists: dict[tuple[Scope, str], list[Object]] = {}

    def write(self, scope: Scope, language: str, commands: list[Object]) -> None:
        """Set one list; an empty one is the same as none."""
        if commands:
            self._lists[scope, language] = commands
        else:
            self._lists.pop((scope, language), None)

    def read(self, scope: Scope, language: str) -> list[Object]:
        """Read one list exactly as it was set."""
        return self._lists.get((scope, language), [])

    def shown(self, chat: Chat, user_id: int, language: str) -> list[Object]:
        """Find the list that this person sees here: the first one set, in the documented order."""
        for scope in _order(chat, user_id):
            for code in (language, ""):
                if (scope, code) in self._lists:
                    return self._lists[scope, code]
        return []


def _order(chat: Chat, user_id: int) -> list[Scope]:
    here = Scope("chat", chat.id)
    if chat.kind == "private":
        return [here, Scope("all_private_chats"), Scope()]
    scopes = [Scope("chat_member", chat.id, user_id)]
    if chat.leads(user_id):
        scopes.append(Scope("chat_administrators", chat.id))
    scopes.append(here)
    if chat.leads(user_id):
        scopes.append(Scope("all_chat_administrators"))
    return [*scopes, Scope("all_group_chats"), Scope()]
