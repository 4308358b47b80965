"""A proposal's story: a member says what the community should ask, and hears what became of it.

1. `propose`: the words, or those of the message that the command replies to, are kept; one quiet sign says so.
2. The chore `proposal.read` tells their language and which earlier questions they are like; the desk hears of the
   first new proposal of a day, and of the others when it looks.
3. A facilitator decides in /questions (question_queue.py); `tell` lets everyone who proposed that question hear the
   outcome, in private, or in their group by a silent reply where the bot cannot write to them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.analysis import Analyst
from bot.analysis.resemblance import Alike, Asked, resembling
from bot.domain.agenda import LONGEST, Proposal, Question, Wording
from bot.domain.community import Community
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.domain.text import one_line, shortened, units
from bot.flows import community as communities
from bot.flows import consent, rights, voice
from bot.flows.chore import Args, Chore, put_chore
from bot.flows.voice import POST_LIFE, Button, Place
from bot.store import agenda, member, proposal
from bot.store import community as community_rows
from bot.store.engine import Tx
from bot.words import Arg, plain, render

MOST_WAITING = 10
"""How many proposals of one member may wait for a decision."""
_ECHO = 90


@dataclass(frozen=True, slots=True)
class Said:
    """What /propose came with: its own words, and those of the message it replies to, of which `author` is the person.

    `ours`: the bot wrote that.
    """

    words: str
    quoted: str = ""
    ours: bool = False
    author: int | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a question: the sentence, the act that decided, why not, and the question that it joined."""

    text_id: str
    deed: int
    note: str = ""
    into: Question | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A proposal to be understood: its words, the languages it is likely to be in, and what was asked before it."""

    question: int
    text: str
    written_in: str
    prior: tuple[str, ...]
    earlier: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class Read:
    """What was understood of a proposal."""

    of: Reading
    language: str
    alike: Alike


async def propose(tx: Tx, caller: Caller, said: Said, now: datetime) -> None:
    """/propose: keep the question, unless this member has many waiting already, or its author wishes nothing kept."""
    await consent.require_in(tx, caller)
    if not said.words and said.author is not None and await member.opted_out(tx, said.author):
        raise Refusal("propose-own-words")
    community = await communities.here(tx, caller)
    text = one_line(said.words or ("" if said.ours else said.quoted))
    if not any(letter.isalpha() for letter in text):
        raise Refusal("propose-empty")
    if units(text) > LONGEST["text"]:
        raise Refusal("propose-too-long", most=LONGEST["text"])
    if await proposal.waiting_of(tx, community.id, caller.person) >= MOST_WAITING:
        return await _quietly(tx, caller, "propose-enough", now, most=MOST_WAITING)
    await member.member_of(tx, community.id, caller.person, now)
    room = None if caller.private else await community_rows.room_of_chat(tx, caller.chat)
    mine = Proposal(caller.person, now, room.id if room else None, None if caller.private else caller.message)
    await keep(tx, community, text, mine)
    await _acknowledge(tx, caller, now)


async def keep(tx: Tx, community: Community, text: str, mine: Proposal) -> int:
    """Keep a proposal, and say which question it is; the same words proposed again join the first."""
    for waiting in await agenda.of_community(tx, community.id, "proposed"):
        if any(one.text.casefold() == text.casefold() for one in waiting.wordings.values()):
            await proposal.add(tx, waiting.id, mine)
            return waiting.id
    language = await member.language(tx, mine.person)
    question = await agenda.add(tx, community.id, [Wording(language, text)], status="proposed")
    await proposal.add(tx, question, mine)
    key = f"question:{question}:read"
    await put_chore(tx, "proposal.read", key, lane=f"proposals:{community.id}", question=question)
    return question


async def _acknowledge(tx: Tx, caller: Caller, now: datetime) -> None:
    """One quiet sign: a reaction in the group, where the bot may give one, else a sentence where it disturbs nobody."""
    room = None if caller.private else await community_rows.room_of_chat(tx, caller.chat)
    if room and caller.message and (await community_rows.rights(tx, room.id)).administrator:
        await voice.react(tx, room, caller.message, f"update:{caller.update}:proposed")
    else:
        await _quietly(tx, caller, "proposed", now)


async def _quietly(tx: Tx, caller: Caller, text_id: str, now: datetime, **args: Arg) -> None:
    """A sentence for one member that floods no group: in private where possible, else at most once an hour."""
    person, place = await member.person(tx, caller.person), await voice.place_to_answer(tx, caller)
    key, reply_to = f"update:{caller.update}:{text_id}", None
    if not caller.private and person and person.reachable:
        place = Place(person.id, person.language)
    elif not caller.private:
        key, reply_to = f"person:{caller.person}:{caller.chat}:{text_id}:{now:%Y-%m-%dT%H}", caller.message
    await voice.post(tx, place, key, render(place.language, text_id, **args), reply_to=reply_to, quiet=True)


async def tell(tx: Tx, of: Question, outcome: Outcome) -> None:
    """Let everyone who proposed a question hear what became of it."""
    for one in await proposal.of_question(tx, of.id):
        await tell_one(tx, of, one, outcome)


async def tell_one(tx: Tx, of: Question, one: Proposal, outcome: Outcome) -> None:
    """One proposer hears it in private, else in their group, silently, as a reply to their own message."""
    person, reply_to = await member.person(tx, one.person), None
    if person and person.reachable:
        place = Place(person.id, person.language)
    elif one.room is not None:
        place, reply_to = voice.place_of(await community_rows.room(tx, one.room)), one.message
    else:
        return
    html = render(place.language, outcome.text_id, **_words(of, outcome, place.language))
    key = f"proposal:{one.id}:{outcome.deed}:{outcome.text_id}"
    await voice.post(tx, place, key, html, reply_to=reply_to, quiet=reply_to is not None)


def _words(of: Question, outcome: Outcome, language: str) -> dict[str, Arg]:
    return {
        "words": shortened(of.wording(language).text, _ECHO),
        "reason": reason_words(language, outcome.note),
        "other": shortened(outcome.into.wording(language).text, LONGEST["text"]) if outcome.into else "",
    }


def reason_words(language: str, note: str) -> str:
    """Why a question was rejected: one of the reasons that the bot offers, in the reader's language, or as typed."""
    return plain(language, f"reject-{note[1:]}") if note.startswith("=") else note


async def _read(tx: Tx, args: Args) -> Reading | None:
    of = await agenda.find(tx, int(args["question"]))
    if of is None or of.original is None:
        return None
    first = of.wordings[of.original]
    others = await agenda.of_community(tx, of.community, "proposed", "planned", "asked", *_EARLIER)
    earlier = tuple(
        Asked(one.id, wording.text, wording.language)
        for one in others
        if one.id < of.id
        for wording in one.wordings.values()
    )
    rooms = [room.language for room in await community_rows.rooms_of(tx, of.community)]
    return Reading(of.id, first.text, first.language, tuple(dict.fromkeys([first.language, *rooms])), earlier)


_EARLIER = ("partly", "answered", "research", "parked", "rejected")


def _think(analyst: Analyst, reading: Reading) -> Read:
    told = analyst.detector.detect(reading.text, reading.prior).language
    language = reading.written_in if told in ("und", "mul") else told
    return Read(reading, language, resembling(reading.text, language, reading.earlier))


async def _write(tx: Tx, args: Args, finding: Read, now: datetime) -> None:
    """Keep what was understood, and let the desk know that something waits."""
    of = await agenda.find(tx, finding.of.question)
    if of is None:
        return
    if finding.language not in of.wordings:
        await agenda.relabel(tx, of.id, finding.of.written_in, finding.language)
    await proposal.resemble(tx, of.id, finding.alike)
    await _tell_desk(tx, await community_rows.community(tx, of.community), of.id, now)


async def _tell_desk(tx: Tx, community: Community, question: int, now: datetime) -> None:
    """The first new proposal of a day is news; the others wait in the same place."""
    desk, of = await rights.desk_of(tx, community), await agenda.question(tx, question)
    if desk is None or of.status != "proposed":
        return
    language = await member.language(tx, desk)
    look = Button("button-look", "questions.open", {"question": of.id}, expires=now + POST_LIFE, person=desk)
    key, words = f"community:{community.id}:proposals:{now:%Y-%m-%d}", of.wording(language).text
    await voice.tell(tx, desk, key, "proposal-new", buttons=((look,),), name=community.name, words=words)


CHORES: Mapping[str, Chore[Reading, Read]] = {"proposal.read": Chore(_read, _think, _write)}
