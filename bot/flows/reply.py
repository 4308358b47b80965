"""A reply's story: from a message in a chat to a numbered, understood contribution.

1. `collect`: a reply to a post of ours, at any depth, is stored at once, word for word, under the question it answers.
2. It gets a quiet receipt (a reaction) and, when it adds something, the community's next contribution number.
3. `revise`: an edit is a new version of the same contribution, and so is what its author corrects in private
   (`restate`); summaries that quote it follow.
4. `endorse`: members' reactions to it are kept, changed and taken back.
5. `understand`: later, and apart from all that, its language and topics are told.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.analysis import Analyst
from bot.analysis.language import likely
from bot.analysis.topic_taught import Example
from bot.domain.community import Room
from bot.domain.cycle import Cycle, read_code
from bot.domain.member import CHANNEL_AS_SENDER, TELEGRAM_ITSELF, Caller
from bot.domain.reply import MOST_PER_MEMBER, Reply, is_contribution, kept_text
from bot.domain.topic import Correction, Tag, Topic
from bot.flows import commitment, voice
from bot.flows import topic as topic_flow
from bot.flows.chore import Args, Chore, put_chore
from bot.flows.digest_reworded import Change, follow
from bot.flows.vector import Compared, remembering
from bot.store import act, community, cycle, member, reply, review, spoken, topic
from bot.store import voice as said
from bot.store.act import Act
from bot.store.engine import Tx


@dataclass(frozen=True, slots=True)
class Heard:
    """A message in a group, as plain values: who said what, and in answer to what.

    `answers` is the message it replies to; `ours` whether the bot wrote that one, and `quoted` its text, which
    carries the question's code when the outbox does not know the message. `seconds` is how long somebody speaks in it,
    and `file` is Telegram's id of what they said.
    """

    caller: Caller
    text: str
    said_at: datetime
    answers: int | None = None
    ours: bool = False
    quoted: str = ""
    album: str | None = None
    seconds: int | None = None
    file: str = ""


@dataclass(frozen=True, slots=True)
class Restated:
    """What the author of an answer says instead of some words of it."""

    of: Reply
    old: str
    words: str


@dataclass(frozen=True, slots=True)
class Question:
    """What understanding a reply needs to know: its text, and what is likely around it."""

    of: Reply
    prior: tuple[str, ...]
    topics: tuple[Topic, ...]
    taught: tuple[Example, ...]
    decided: Correction


@dataclass(frozen=True, slots=True)
class Understood:
    """What was understood of one text."""

    of: Reply
    language: str
    tags: tuple[Tag, ...]
    parts: tuple[str, ...]


async def collect(tx: Tx, heard: Heard) -> None:
    """Store a message if it answers a question; chatter passes through and does not stay."""
    room = await community.room_of_chat(tx, heard.caller.chat)
    if room is None or heard.caller.person in (CHANNEL_AS_SENDER, TELEGRAM_ITSELF):
        return
    if await member.opted_out(tx, heard.caller.person):
        return
    if heard.album and (whole := await reply.by_album(tx, room.id, heard.album)):
        return await _join_album(tx, whole, heard)
    this = await _question_answered(tx, room, heard)
    if this is not None and (heard.text or heard.album or heard.seconds is not None):
        kept = await _keep(tx, room, this, heard)
        if kept and kept.text and heard.ours and await _is_summary(tx, room, heard):
            await commitment.hear(tx, kept, heard.said_at)


async def _is_summary(tx: Tx, room: Room, heard: Heard) -> bool:
    """Whether a message answers a summary, which ends with the question what its readers will try."""
    return (await said.key_of(tx, room.chat, heard.answers or 0) or "").startswith("digest:")


async def _question_answered(tx: Tx, room: Room, heard: Heard) -> Cycle | None:
    """Which question a message answers: by what it replies to, else by the question's own forum topic."""
    earlier = await reply.by_message(tx, room.id, heard.answers) if heard.answers else None
    if earlier is not None and earlier.cycle is not None:
        return await cycle.cycle(tx, earlier.cycle)
    if heard.caller.thread and (own := await cycle.sitting_of_topic(tx, room.id, heard.caller.thread)):
        return await cycle.cycle(tx, own.cycle)
    if heard.ours:
        return await _question_posted(tx, room, heard)
    if room.thread is not None and heard.caller.thread == room.thread:
        return await cycle.open_cycle(tx, room.community)
    return None


async def _question_posted(tx: Tx, room: Room, heard: Heard) -> Cycle | None:
    """Which question a message of ours belongs to: by its outbox key, else by its code, else the latest one.

    Whatever a member says to a post of ours is heard: beside the question, it counts in the week in which it is said.
    """
    key = await said.key_of(tx, room.chat, heard.answers or 0)
    if key is None:
        return await _adopted(tx, room, heard)
    noun, number, *_ = [*key.split(":"), "", ""]
    if noun == "sitting":
        return await cycle.cycle(tx, (await cycle.sitting(tx, int(number))).cycle)
    of_cycle = noun in ("digest", "probe")
    return await cycle.cycle(tx, int(number)) if of_cycle else await cycle.latest(tx, room.community)


async def _adopted(tx: Tx, room: Room, heard: Heard) -> Cycle | None:
    """A reply to a message that we are not sure to have sent proves that it arrived: take it in."""
    named = read_code(heard.quoted)
    this = await cycle.numbered(tx, room.community, named[1]) if named else None
    if this is None:
        return await cycle.latest(tx, room.community)
    sitting = await cycle.sitting_in(tx, this.id, room.id)
    if sitting and heard.answers:
        await said.adopt(tx, f"sitting:{sitting.id}:question", heard.answers)
    return this


async def _keep(tx: Tx, room: Room, this: Cycle, heard: Heard) -> Reply | None:
    """One new reply: its row, its number, its receipt, and the chore of understanding it."""
    who = await _speaker(tx, this.community, heard)
    if await reply.said_by(tx, who, this.id) >= MOST_PER_MEMBER or heard.caller.message is None:
        return None
    text = kept_text(heard.text)
    number = await reply.next_number(tx, this.community) if is_contribution(text) else None
    sitting = await cycle.sitting_in(tx, this.id, room.id)
    late = heard.said_at >= sitting.closes_at if sitting else this.state == "closed"
    where = (0, this.community, room.id, who, heard.caller.message)
    parent = await reply.by_message(tx, room.id, heard.answers) if heard.answers else None
    new = Reply(*where, text, heard.said_at, this.id, number, late=late, answers=parent.id if parent else None)
    kept = replace(new, id=await reply.add(tx, new, heard.album))
    await _follow_up(tx, room, kept, edits=0)
    if heard.seconds is not None and not text:
        await spoken.add(tx, kept.id, heard.seconds)
        key, lane = f"reply:{kept.id}:spoken", f"reply:{kept.id}"
        await put_chore(tx, "spoken.tell", key, lane=lane, reply=kept.id, file=heard.file)
    return kept


async def _speaker(tx: Tx, community_id: int, heard: Heard) -> int:
    """The member who said it; administrators who speak as their group are one member."""
    await member.touch(tx, heard.caller.person, heard.caller.name, heard.caller.language_code)
    return await member.member_of(tx, community_id, heard.caller.person, heard.said_at)


async def _follow_up(tx: Tx, room: Room, kept: Reply, edits: int) -> None:
    key = f"reply:{kept.id}:{edits}:understand"
    await put_chore(tx, "reply.understand", key, lane=f"reply:{kept.id}", reply=kept.id)
    if kept.number is not None and (await community.rights(tx, room.id)).administrator:
        await voice.react(tx, room, kept.message, f"reply:{kept.id}:receipt")


async def _join_album(tx: Tx, whole: Reply, heard: Heard) -> None:
    """A further message of an album leads to the same reply; its caption is the reply's words if it had none."""
    if heard.caller.message is not None:
        await reply.lead(tx, whole.room, heard.caller.message, whole.id)
    if heard.text and not whole.text:
        await _rewrite(tx, whole, heard)


async def write_down(tx: Tx, of: Reply, heard: Heard) -> None:
    """Give words to an answer that was spoken, or other words to it: they are a version like any other."""
    await _rewrite(tx, of, heard)


async def revise(tx: Tx, heard: Heard) -> None:
    """An edited message: a new version of a known reply, or an answer that only now became one."""
    room, message = await community.room_of_chat(tx, heard.caller.chat), heard.caller.message
    known = await reply.by_message(tx, room.id, message) if room and message else None
    if known is None:
        return await collect(tx, heard)
    if await member.opted_out(tx, heard.caller.person) or (heard.seconds is not None and not heard.text):
        return
    if kept_text(heard.text) != known.text and (heard.text or known.message == message):
        await _rewrite(tx, known, heard)


async def _rewrite(tx: Tx, known: Reply, heard: Heard) -> None:
    text, number = kept_text(heard.text), known.number
    if number is None and is_contribution(text):
        number = await reply.next_number(tx, known.community)
    new = replace(known, text=text, number=number, said_at=heard.said_at)
    edits = await reply.rewrite(tx, known, new)
    await _follow_up(tx, await community.room(tx, known.room), new, edits)
    for corrected in [done for done in await act.of(tx, "reply", known.id) if done.what == "correct"]:
        await act.undo(tx, corrected.id)
    await follow(tx, Change(known, new, f"edit:{edits}", by=heard.caller.person), heard.said_at)
    await topic_flow.follow(tx, known)


async def restate(tx: Tx, said: Restated, caller: Caller, now: datetime) -> None:
    """The author's own words in the place of some that were quoted; whatever else the answer says stays."""
    known, words = said.of, said.words
    new = replace(known, text=kept_text(known.text.replace(said.old, words, 1)))
    edits = await reply.rewrite(tx, known, new.kept_at(now))
    await act.record(tx, known.community, Act("reply", known.id, "correct", caller.person, now, {}))
    key = f"reply:{known.id}:{edits}:understand"
    await put_chore(tx, "reply.understand", key, lane=f"reply:{known.id}", reply=known.id)
    await follow(tx, Change(known, new, f"edit:{edits}", by=caller.person, words=words), now)
    await topic_flow.follow(tx, known)


async def endorse(tx: Tx, caller: Caller, message: int, emoji: Sequence[str]) -> None:
    """Keep a member's present reaction to a contribution; an empty one takes it back."""
    room = await community.room_of_chat(tx, caller.chat)
    known = await reply.by_message(tx, room.id, message) if room else None
    if known is not None and not await member.opted_out(tx, caller.person):
        await reply.endorse(tx, known.id, caller.person, emoji[-1] if emoji else None)


async def _read(tx: Tx, args: Args) -> Question | None:
    of = await reply.reply(tx, int(args["reply"]))
    if of is None:
        return None
    room = await community.room(tx, of.room)
    prior = likely(await reply.languages_of_member(tx, of.member), [room.language])
    decided = await review.correction(tx, of.community, of.id)
    topics, taught = await topic.of_community(tx, of.community), await topic_flow.taught(tx, of.community)
    return Question(of, prior, topics, taught, decided)


def _think(analyst: Analyst, question: Question) -> Understood:
    text, tagger = question.of.text, topic_flow.tagger(topic_flow.reader(analyst, question.of), question.taught)
    heard = analyst.detector.detect(text, question.prior)
    language = question.decided.language or heard.language
    tags = tagger.tag(text, language, question.topics) if question.of.number else ()
    return Understood(question.of, language, tags, heard.parts)


async def _write(tx: Tx, args: Args, finding: Understood, now: datetime) -> None:
    await reply.understood(tx, finding.of, finding.language, finding.tags, finding.parts)


def _compared(args: Args, question: Question) -> Compared:
    return Compared(question.of.community, {question.of.id: question.of.text}, question.topics)


CHORES = {"reply.understand": remembering(Chore(_read, _think, _write), _compared)}
