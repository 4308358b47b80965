"""One room's poll in a vote: posted, counted as Telegram tells it, and stopped.

Results are hidden until the poll closes, so that nobody follows the crowd. A basic group is the exception: it may
become a supergroup at any moment, and a poll left behind cannot be stopped any more: its votes are told as they come.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.domain.agenda import Proposal
from bot.domain.community import Room
from bot.domain.text import shortened, units
from bot.domain.vote import LONGEST_OPTION, Ballot, Count, Vote
from bot.flows import proposal, voice
from bot.flows.chore import Args
from bot.store import agenda, community, member, vote
from bot.store import voice as said
from bot.store.engine import Tx
from bot.store.voice import Call
from bot.words import plain

LONGEST_DESCRIPTION = 1024
_NEXT = "vote.sent"


async def post(tx: Tx, running: Vote, room: Room, part: int = 0) -> None:
    """Post the poll in a room's language; what an option had to be cut of is in the description."""
    if not await vote.add_ballot(tx, running.id, room.id, part):
        return
    texts = [(await agenda.question(tx, one)).wording(room.language).text for one in running.options]
    closes = running.closes_at.astimezone(room.place)
    text_id = "vote-poll-again" if part else "vote-poll"
    asked = plain(room.language, text_id, weekday=closes.weekday(), clock=f"{closes:%H:%M}")
    options = [{"text": text} for text in _distinct(texts)]
    params: voice.Params = {"question": asked, "options": options, "is_anonymous": not running.grows}
    params |= {"allow_adding_options": True} if running.grows else {}
    params |= {"hide_results_until_closes": True} if hides_results(room) else {}
    if any(units(text) > LONGEST_OPTION for text in texts):
        params["description"] = shortened("\n\n".join(f"• {text}" for text in texts), LONGEST_DESCRIPTION)
    params |= {} if room.thread is None else {"message_thread_id": room.thread}
    key = f"vote:{running.id}:room:{room.id}:{part}"
    await said.queue(tx, key, Call("sendPoll", room.chat, params, then=_NEXT))


def hides_results(room: Room) -> bool:
    """Whether nobody sees how a vote goes in this room before it ends."""
    return room.kind != "group"


def _distinct(texts: list[str]) -> list[str]:
    """The options, cut to their length; a poll takes no two that read the same."""
    shown: list[str] = []
    for text in texts:
        option, mark = shortened(text, LONGEST_OPTION), 2
        while option in shown:
            option, mark = f"{shortened(text, LONGEST_OPTION - 4)} ({mark})", mark + 1
        shown.append(option)
    return shown


async def sent(tx: Tx, args: Args, now: datetime) -> None:
    """Telegram has the poll: which one it is, and which of its options is which question."""
    _, vote_id, _, room, part = str(args["key"]).split(":")
    mine, running = await vote.ballot(tx, int(vote_id), int(room), int(part)), await vote.vote(tx, int(vote_id))
    if mine is None or running is None:
        return
    message = json.loads(str(args["result"]))
    poll, where = message["poll"], (int(message["chat"]["id"]), int(message["message_id"]))
    options = [(str(one["persistent_id"]), id_) for one, id_ in zip(poll["options"], running.options, strict=False)]
    known = replace(mine, chat=where[0], message=where[1], poll=str(poll["id"]), options=dict(options))
    await vote.sent(tx, known)
    if running.state != "open":
        await stop(tx, known)


async def stop(tx: Tx, one: Ballot) -> None:
    """Ask Telegram to end a poll; one that its room left behind ends as it is."""
    room = await community.room(tx, one.room)
    if one.closed or one.message is None:
        return
    if one.chat != room.chat or room.state == "gone":
        return await vote.count(tx, replace(one, closed=True))
    call = Call("stopPoll", room.chat, {"message_id": one.message}, then="vote.stopped")
    await voice.question(tx, f"vote:{one.vote}:room:{one.room}:{one.part}:stop", call)


def count_from(poll: Mapping[str, object]) -> Count:
    """What Telegram's Poll says (https://core.telegram.org/bots/api#poll)."""
    listed = poll["options"]
    options = [_option(one) for one in listed if isinstance(one, Mapping)] if isinstance(listed, list) else []
    return Count(str(poll["id"]), bool(poll["is_closed"]), int(str(poll["total_voter_count"])), tuple(options))


def _option(one: Mapping[str, object]) -> tuple[str, str, int, int | None]:
    who = one.get("added_by_user")
    person = int(str(who["id"])) if isinstance(who, Mapping) else None
    return str(one["persistent_id"]), str(one["text"]), int(str(one["voter_count"])), person


async def counted(tx: Tx, count: Count, now: datetime) -> Ballot | None:
    """Keep what a poll says, but for what somebody added who is left out; the ballot when it has just said its last."""
    mine = await vote.of_poll(tx, count.poll)
    if mine is None or mine.closed:
        return None
    known = dict(mine.options)
    for option, text, _, person in count.options:
        if option not in known and not await member.opted_out(tx, person or 0):
            known[option] = await _proposed(tx, mine, Proposal(person or 0, now, mine.room), text)
    votes = {known[option]: votes for option, _, votes, _ in count.options if option in known}
    after = replace(mine, options=known, counts=votes, voters=count.voters, closed=count.closed)
    await vote.count(tx, after)
    return after if count.closed else None


async def _proposed(tx: Tx, mine: Ballot, by: Proposal, text: str) -> int:
    """An option that a member added is a proposal like any other; the id of its question."""
    room = await community.room(tx, mine.room)
    return await proposal.keep(tx, await community.community(tx, room.community), text, by)
