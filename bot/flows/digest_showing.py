"""Wherever a digest can be read, and how each of these places is kept as it should read.

1. `show` posts it in a room, or as a draft in private, and remembers what each of its messages says.
2. When it changes, `refresh` queues an errand for every place.
3. `keep_up` compares what should be read there with what is: a message that differs is edited in place, a further part
   is sent as a reply to the first, a part that became empty is struck. What is not sent yet goes out as it should be.
   A summary that was taken back is one line in the place of its first message. Its picture follows as well
   (edition_picture.py).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.community import LANGUAGES
from bot.domain.cycle import Week
from bot.domain.reply import Reply
from bot.flows import commitment, cycle_forum, edition, voice
from bot.flows.chore import Args, Errand, Later, put_chore
from bot.flows.edition_facts import facts_of, facts_with
from bot.flows.edition_rich import rich
from bot.flows.voice import POST_LIFE, Button, Keyboard, Place
from bot.store import community, cycle, digest, showing
from bot.store import voice as said
from bot.store.digest import Digest
from bot.store.engine import Tx
from bot.store.showing import Showing
from bot.words import render


@dataclass(frozen=True, slots=True)
class Spot:
    """One place of a showing, the buttons below its first message, and what names the present change of it."""

    showing: Showing
    place: Place
    buttons: Keyboard
    mark: str = ""


async def show(tx: Tx, new: Showing, now: datetime) -> Showing:
    """Post a digest where it was not read before; `new.id` is not used."""
    kept = await showing.add(tx, new)
    spot = await _spot(tx, kept, now)
    for n, part in enumerate(kept.parts):
        await _send(tx, spot, n, part)
    return kept


async def refresh(tx: Tx, kept: Digest, mark: str, *, rooms: bool = True, drafts: bool = True) -> None:
    """Let what is read of a digest follow what has changed; `mark` names the change."""
    for one in await showing.of_digest(tx, kept.id):
        if rooms if one.room else drafts:
            key, kind = f"showing:{one.id}:{mark}", "digest.picture" if one.is_picture else "digest.keep_up"
            await put_chore(tx, kind, key, lane=f"showing:{one.id}", showing=one.id, mark=mark)


async def retell(tx: Tx, of: Reply, change: object) -> None:
    """What may be shown of an answer has changed: whatever is read of its digest follows, drafts and posts alike."""
    kept = await digest.of_cycle(tx, of.cycle) if of.cycle is not None else None
    if kept is not None:
        await write_editions(tx, kept, await cycle.week(tx, kept.cycle))
        await refresh(tx, kept, f"reply:{of.id}:{change}")


async def keep_up(tx: Tx, args: Args, now: datetime) -> None:
    """Edit, add and strike until a place reads as it should."""
    one = await showing.showing_of(tx, int(args["showing"]))
    spot, wanted = replace(await _spot(tx, one, now), mark=str(args["mark"])), await _wanted(tx, one)
    struck = [render(one.language, "digest-part-struck")] * (len(one.parts) - len(wanted))
    parts = [*wanted, *struck]
    for n, part in enumerate(parts):
        if n >= len(one.parts):
            await _send(tx, spot, n, part)
        elif part != one.parts[n]:
            await _change(tx, spot, n, part)
    await showing.says(tx, one.id, parts)


async def _wanted(tx: Tx, one: Showing) -> Sequence[str]:
    """What should be read at a place now."""
    kept = await digest.digest(tx, one.digest)
    if kept is None:
        return one.parts
    week = await cycle.week(tx, kept.cycle)
    if one.room is None:
        return edition.write(await facts_with(tx, week, kept.synthesis), one.language)
    if kept.state != "posted":
        return [render(one.language, "digest-taken-back", code=week.code)]
    return await edition_of(tx, kept, week, (one.language, one.room))


async def _spot(tx: Tx, one: Showing, now: datetime) -> Spot:
    if one.room is None:
        return Spot(one, Place(one.person or 0, one.language), ())
    kept, room = await digest.digest(tx, one.digest), await community.room(tx, one.room)
    place = await cycle_forum.place(tx, room, kept.cycle) if kept else voice.place_of(room)
    return Spot(one, replace(place, language=one.language), await _for_readers(tx, one, now))


async def _for_readers(tx: Tx, one: Showing, now: datetime) -> Keyboard:
    """What readers of a posted summary can tell in private: what they will try, or that they meant something else.

    The second is for whoever is quoted (digest_meant.py).
    """
    kept = await digest.digest(tx, one.digest)
    if kept is None or kept.state != "posted":
        return ()
    try_it = commitment.way(await cycle.cycle(tx, kept.cycle), now)
    if not kept.readable.quotes():
        return ((try_it,),)
    meant = Button("button-not-meant", "meant.open", {"cycle": kept.cycle}, expires=now + POST_LIFE, deep=True)
    return ((try_it,), (meant,))


async def _send(tx: Tx, spot: Spot, n: int, part: str) -> None:
    """A part as a new message: the first one carries the buttons, the others answer it."""
    first = await said.message_of(tx, f"{spot.showing.key}:0") if n >= len(spot.showing.parts) else None
    buttons = () if n else spot.buttons
    await voice.post(tx, spot.place, f"{spot.showing.key}:{n}", part, buttons=buttons, reply_to=first, rich=rich(part))


async def _change(tx: Tx, spot: Spot, n: int, part: str) -> None:
    """A part that was said before, or is about to be, says something else from now on."""
    key, buttons = f"{spot.showing.key}:{n}", () if n else spot.buttons
    message = await said.message_of(tx, key)
    if message is not None:
        there, edit = replace(spot.place, message=message), f"{key}:edit:{spot.mark}"
        await voice.rewrite(tx, there, edit, part, buttons=buttons, rich=rich(part))
        return
    late = not await voice.reword(tx, spot.place, key, part, buttons=buttons, rich=rich(part))
    if late and await said.is_waiting(tx, key):
        raise Later


async def edition_of(tx: Tx, kept: Digest, week: Week, readers: tuple[str, int | None]) -> list[str]:
    """The one stored edition for readers of a language and perhaps a room, written when it is first needed."""
    parts = await digest.edition(tx, kept, *readers)
    if parts is None:
        parts = edition.write(await facts_of(tx, week), *readers)
        await digest.keep_edition(tx, kept, readers, parts)
    return parts


async def write_editions(tx: Tx, kept: Digest, week: Week) -> None:
    """Write every edition anew, all from the same facts, so that none has other numbers than another."""
    facts = await facts_of(tx, week)
    languages: list[tuple[str, int | None]] = [(language, None) for language in LANGUAGES]
    rooms = ((room.language, room.id) for room in facts.rooms)
    for readers in dict.fromkeys((*languages, *rooms, *await digest.editions(tx, kept))):
        await digest.keep_edition(tx, kept, readers, edition.write(facts, *readers))


async def follow(tx: Tx, kept: Digest, week: Week, mark: str) -> None:
    """What is no part of a digest, but is read with it, has changed: its posts follow at once."""
    if kept.state == "posted":
        await write_editions(tx, kept, week)
        await refresh(tx, kept, mark, drafts=False)


CHORES: Mapping[str, Errand] = {"digest.keep_up": Errand(keep_up)}
