"""How the bot speaks: every sentence is rendered here, in the reader's language, and becomes one outbox row.

Nothing is sent from here. The row's key names what it is (`sitting:42:question`), so that saying it twice is saying it
once, and so that anyone can ask the outbox later which message it became.
"""

from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from secrets import token_urlsafe

from bot.domain.community import Room, language_of
from bot.domain.member import Caller
from bot.domain.refusal import Refusal, Reserved
from bot.domain.text import CAPTION_LIMIT, cut, visible_units
from bot.store import community, member
from bot.store import voice as said
from bot.store.engine import Tx
from bot.store.voice import Call
from bot.words import Arg, plain, render

Params = dict[str, object]

LONGEST_TOAST = 200
SCREENFUL = 30
CARD_LIFE = timedelta(days=1)
"""How long the buttons of a card work that is laid out for someone who is choosing now."""
POST_LIFE = timedelta(days=60)
"""How long a button works beneath what comes unasked, or people come back to: a post, a summary, news for the desk."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where to speak, and in which language; `thread` is the forum topic, None for General or no forum.

    `message` is the message of ours to change, where one is changed.
    """

    chat: int
    language: str
    thread: int | None = None
    message: int | None = None


@dataclass(frozen=True, slots=True)
class Button:
    """Something to tap: an action behind an opaque key, or a link; the key is valid until `expires`, for `person`.

    `deep` makes it a link into the private chat with the bot, which then acts on the same key.
    """

    text_id: str
    action: str = ""
    args: Mapping[str, int | str] = field(default_factory=dict)
    words: Mapping[str, Arg] = field(default_factory=dict)
    expires: datetime | None = None
    person: int | None = None
    once: bool = False
    deep: bool = False
    url: str = ""


Keyboard = Sequence[Sequence[Button]]


@dataclass(frozen=True, slots=True)
class Quoted:
    """A message to reply to, and the exact words of it to quote."""

    message: int
    words: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG with its caption in our HTML, which says the same in words: for who cannot see it, or may not get it."""

    png: bytes
    caption: str


def place_of(room: Room) -> Place:
    """The room as a place to speak in."""
    return Place(room.chat, room.language, room.thread)


async def say(
    tx: Tx,
    place: Place,
    key: str,
    text_id: str,
    *,
    buttons: Keyboard = (),
    reply_to: int | None = None,
    **args: Arg,
) -> bool:
    """Say a sentence of the .ftl files in a place; False when that key was said before."""
    html = render(place.language, text_id, **args)
    return await post(tx, place, key, html, buttons=buttons, reply_to=reply_to)


async def post(
    tx: Tx,
    place: Place,
    key: str,
    html: str,
    *,
    buttons: Keyboard = (),
    reply_to: int | Quoted | None = None,
    then: str | None = None,
    quiet: bool = False,
    rich: str = "",
) -> bool:
    """Say finished HTML, such as one part of a digest; `rich` says the same where rich messages are taken.

    `then` is the chore that follows once Telegram has the message; `quiet` rings nobody's phone.
    """
    params = {**_said(html, rich), **await _keyboard(tx, place.language, buttons), **_where(place, reply_to)}
    params |= {"disable_notification": True} if quiet else {}
    return await said.queue(tx, key, Call("sendRichMessage" if rich else "sendMessage", place.chat, params, then=then))


async def show(
    tx: Tx,
    place: Place,
    key: str,
    picture: Picture,
    *,
    reply_to: int | None = None,
    quiet: bool = False,
) -> bool:
    """Show a picture; its bytes travel in the row and leave it when they are sent."""
    params = {**_drawn(picture), **_where(place, reply_to)}
    params |= {"disable_notification": True} if quiet else {}
    return await said.queue(tx, key, Call("sendPhoto", place.chat, params))


async def redraw(tx: Tx, place: Place, key: str, picture: Picture) -> bool:
    """Put another picture into the message of ours at `place.message`."""
    params = {"message_id": place.message, **_drawn(picture)}
    return await said.queue(tx, key, Call("editMessageMedia", place.chat, params))


async def redo(tx: Tx, key: str, picture: Picture) -> bool:
    """Change the picture that is still to be shown under a key; False when it is too late for that."""
    return await said.reword(tx, key, "sendPhoto", _drawn(picture))


async def take_away(tx: Tx, place: Place, key: str) -> bool:
    """Delete the message of ours at `place.message`."""
    return await said.queue(tx, key, Call("deleteMessage", place.chat, {"message_id": place.message}))


def _drawn(picture: Picture) -> Params:
    if visible_units(picture.caption) > CAPTION_LIMIT:
        raise ValueError("a caption needs to be shorter")
    photo = {"base64": b64encode(picture.png).decode()}
    return {"photo": photo, "caption": picture.caption, "parse_mode": "HTML"}


def _where(place: Place, reply_to: int | Quoted | None) -> Params:
    params: Params = {} if place.thread is None else {"message_thread_id": place.thread}
    if isinstance(reply_to, Quoted):
        params["reply_parameters"] = {"message_id": reply_to.message, "quote": reply_to.words}
    elif reply_to is not None:
        params["reply_parameters"] = {"message_id": reply_to, "allow_sending_without_reply": True}
    return params


async def tell(tx: Tx, person: int, key: str, text_id: str, *, buttons: Keyboard = (), **args: Arg) -> bool:
    """Say something to one person in private, in their own language."""
    place = Place(person, await member.language(tx, person))
    return await post(tx, place, key, render(place.language, text_id, **args), buttons=buttons)


async def answer(tx: Tx, caller: Caller, text_id: str, *, buttons: Keyboard = (), **args: Arg) -> bool:
    """Answer a command where it was given: in a group as a reply, in the room's language, and not for long."""
    place = await place_to_answer(tx, caller)
    key, html = f"update:{caller.update}:{text_id}", render(place.language, text_id, **args)
    return await _reply(tx, caller, key, html, buttons=buttons)


async def _reply(tx: Tx, caller: Caller, key: str, html: str, *, buttons: Keyboard = ()) -> bool:
    place, then = await place_to_answer(tx, caller), None if caller.private else "voice.fade"
    reply_to = None if caller.private else caller.message
    return await post(tx, place, key, html, buttons=buttons, reply_to=reply_to, then=then)


async def edit(tx: Tx, place: Place, key: str, text_id: str, *, buttons: Keyboard = (), **args: Arg) -> bool:
    """Change what the message of ours at `place.message` says."""
    return await rewrite(tx, place, key, render(place.language, text_id, **args), buttons=buttons)


async def rewrite(tx: Tx, place: Place, key: str, html: str, *, buttons: Keyboard = (), rich: str = "") -> bool:
    """Change the message of ours at `place.message` to finished HTML."""
    params: Params = {"message_id": place.message, **_said(html, rich)}
    params |= await _keyboard(tx, place.language, buttons)
    return await said.queue(tx, key, Call("editMessageText", place.chat, params))


async def reword(tx: Tx, place: Place, key: str, html: str, *, buttons: Keyboard = (), rich: str = "") -> bool:
    """Change what is still to be said under a key; False when it is too late for that."""
    markup: Params = {"reply_markup": {"inline_keyboard": []}}
    method = "sendRichMessage" if rich else "sendMessage"
    words = {**_said(html, rich), **markup, **await _keyboard(tx, place.language, buttons)}
    return await said.reword(tx, key, method, words)


async def lay(tx: Tx, caller: Caller, text_id: str, *, buttons: Keyboard = (), **args: Arg) -> bool:
    """Change the card whose button was pressed; where none was, lay down a new one."""
    if caller.callback is None or caller.message is None:
        return await answer(tx, caller, text_id, buttons=buttons, **args)
    place = replace(await place_to_answer(tx, caller), message=caller.message)
    return await edit(tx, place, f"update:{caller.update}:card", text_id, buttons=buttons, **args)


def in_rows(buttons: Sequence[Button], width: int = 2) -> list[Sequence[Button]]:
    """Buttons row by row, as many to a row as a phone shows with their words."""
    return [buttons[at : at + width] for at in range(0, len(buttons), width)]


def paged(buttons: Sequence[Button], page: int, turn: Callable[[str, int], Button], size: int = SCREENFUL) -> Keyboard:
    """One screenful of buttons, two in a row, below it the way to the screens before and after."""
    shown = buttons[page * size : (page + 1) * size]
    ways = [turn("button-before", page - 1)] if page else []
    ways += [turn("button-after", page + 1)] if len(buttons) > (page + 1) * size else []
    return [*in_rows(shown), ways] if ways else in_rows(shown)


async def toast(tx: Tx, caller: Caller, text_id: str, *, alert: bool = False, **args: Arg) -> bool:
    """Answer a pressed button with a line that only the person who pressed it sees."""
    return await _toast(tx, caller, plain(await _language_alone(tx, caller), text_id, **args), alert=alert)


async def _toast(tx: Tx, caller: Caller, text: str, *, alert: bool) -> bool:
    shown = cut(text, LONGEST_TOAST)
    params: Params = {"callback_query_id": caller.callback, "text": shown, "show_alert": alert}
    call = Call("answerCallbackQuery", None, params, lane=f"{caller.chat}/q")
    return await said.queue(tx, f"update:{caller.update}:toast", call)


async def react(tx: Tx, room: Room, message: int, key: str) -> bool:
    """Give a quiet receipt: a reaction, in a lane of its own so that it delays no message."""
    params: Params = {"message_id": message, "reaction": [{"type": "emoji", "emoji": "👌"}]}
    return await said.queue(tx, key, Call("setMessageReaction", room.chat, params, lane=f"{room.chat}/r"))


async def unreact(tx: Tx, room: Room, message: int, key: str) -> bool:
    """Take a receipt away."""
    params: Params = {"message_id": message, "reaction": []}
    return await said.queue(tx, key, Call("setMessageReaction", room.chat, params, lane=f"{room.chat}/r"))


async def pin(tx: Tx, room: Room, message: int, key: str) -> bool:
    """Keep the week's question on top of the room, without ringing anyone's phone."""
    params: Params = {"message_id": message, "disable_notification": True}
    return await said.queue(tx, key, Call("pinChatMessage", room.chat, params))


async def unpin(tx: Tx, room: Room, message: int, key: str) -> bool:
    """Let go of last week's question, so that the newest one is on top."""
    return await said.queue(tx, key, Call("unpinChatMessage", room.chat, {"message_id": message}))


async def question(tx: Tx, key: str, call: Call) -> bool:
    """Ask Telegram something, apart from what is being said; its result becomes the argument of `call.then`."""
    return await said.queue(tx, key, replace(call, lane=f"{call.chat}/q"))


async def refuse(tx: Tx, caller: Caller, refusal: Refusal) -> bool:
    """Tell a person why not, and what would help: as a pop-up when they pressed a button."""
    if caller.callback is not None:
        text = plain(await _language_alone(tx, caller), refusal.text_id, **refusal.args_of_text)
        return await _toast(tx, caller, text, alert=True)
    key, person = f"update:{caller.update}:refusal", await member.person(tx, caller.person)
    if isinstance(refusal, Reserved) and person and person.reachable and not caller.anonymous:
        caller = replace(caller, chat=person.id, kind="private")
    place = await place_to_answer(tx, caller)
    html = render(place.language, refusal.text_id, **refusal.args_of_text)
    return await _reply(tx, caller, key, html)


async def place_to_answer(tx: Tx, caller: Caller) -> Place:
    """The caller's chat: in their language in private, else in the room's."""
    if caller.private:
        return Place(caller.chat, await member.language(tx, caller.person, caller.language_code))
    room = await community.room_of_chat(tx, caller.chat)
    return Place(caller.chat, room.language if room else language_of(caller.language_code), caller.thread)


async def speech(tx: Tx, caller: Caller) -> str:
    """The language in which a caller is answered where they are."""
    return (await place_to_answer(tx, caller)).language


async def _language_alone(tx: Tx, caller: Caller) -> str:
    """Of what only the caller reads: their own, or the room's where English only stands in for theirs."""
    own = await member.language(tx, caller.person, caller.language_code)
    stands_in = own == "en" and not (caller.language_code or "en").casefold().startswith("en")
    return await speech(tx, caller) if stands_in else own


def _said(html: str, rich: str) -> Params:
    """What is said, rich where there is such a wording; the sender takes what is `otherwise` where that is refused."""
    if not rich:
        return _html(html)
    return {"rich_message": {"html": rich, "skip_entity_detection": True}, "otherwise": _html(html)}


def _html(html: str) -> Params:
    return {"text": html, "parse_mode": "HTML", "link_preview_options": {"is_disabled": True}}


async def _keyboard(tx: Tx, language: str, rows: Keyboard) -> Params:
    if not rows:
        return {}
    shown = [[await _key(tx, language, button) for button in row] for row in rows]
    return {"reply_markup": {"inline_keyboard": shown}}


async def _key(tx: Tx, language: str, button: Button) -> dict[str, str]:
    """One inline button; `{bot}` in a link is filled in by the sender, which alone knows the bot's name."""
    text = plain(language, button.text_id, **button.words)
    if button.url:
        return {"text": text, "url": button.url}
    key = await remember(tx, button)
    return (
        {"text": text, "url": f"https://t.me/{{bot}}?start={key}"}
        if button.deep
        else {"text": text, "callback_data": key}
    )


async def remember(tx: Tx, button: Button) -> str:
    """Keep what a button stands for under a random key, the only thing that a client ever sees."""
    if button.expires is None:
        raise ValueError("a button needs an end")
    key = token_urlsafe(12)
    pressed = said.Pressed(button.action, button.args, button.person, button.once, button.expires)
    await said.keep_button(tx, key, pressed)
    return key
