"""A spoken answer as a machine heard it: its author reads that before anybody else, and decides.

1. `hear`: where a model has ears, a voice answer that is not too long is fetched and written down. The sound is kept
   nowhere, the words only until their author has decided, or for sixty days.
2. The author reads them in private, labelled as a machine's: right, to be corrected, or to be left out.
3. `confirm`: what its author calls right has a number and counts like any other answer; `correct`: what they type does.
4. Whoever cannot be written to in private is given it when they first write to the bot. Until then, and whenever the
   machine heard nothing, the desk is told as if there were no machine: a facilitator may write a line.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.analysis import Analyst
from bot.domain.member import Caller
from bot.domain.model import Spent, print_of
from bot.domain.refusal import Refusal
from bot.domain.reply import Reply, is_contribution, kept_text
from bot.domain.text import units
from bot.flows import reply as replies
from bot.flows import reply_withdrawal, voice
from bot.flows import spoken as spoken_flow
from bot.flows.chore import Args, Chore, Errand
from bot.flows.reply import Heard
from bot.flows.voice import POST_LIFE, Button
from bot.store import member, model, reply, spoken, transcript
from bot.store.engine import Tx
from bot.store.transcript import Transcript

LONGEST_SHOWN = 3_000
"""UTF-16 units: more does not fit into one message, and nobody confirms what they could not read."""

KEPT = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Recording:
    """A spoken answer to be written down: Telegram's id of its file, and how long it is."""

    of: Reply
    file: str
    seconds: int
    spent: Spent


@dataclass(frozen=True, slots=True)
class Written:
    """What came of it; words that are no answer, or too long to be confirmed, are only paid for."""

    words: Transcript | None


async def _read(tx: Tx, args: Args) -> Recording | None:
    of = await reply.reply(tx, int(args["reply"]))
    if of is None or of.withdrawn or of.text or await _opted_out(tx, of):
        return None
    spent = await model.spent(tx, of.community, datetime.fromisoformat(str(args["at"])))
    return Recording(of, str(args["file"]), await spoken.seconds(tx, of.id) or 0, spent)


async def _opted_out(tx: Tx, of: Reply) -> bool:
    author = await member.person_of(tx, of.member)
    return author is None or await member.opted_out(tx, author)


def _think(analyst: Analyst, recording: Recording) -> Written:
    ears = analyst.ears
    heard = ears.hear(recording.file, recording.seconds, recording.spent) if ears else None
    words = kept_text(heard.output) if heard else ""
    fits = is_contribution(words) and units(words) <= LONGEST_SHOWN
    return Written(Transcript(words if fits else "", ears.name, heard.tokens) if ears and heard else None)


async def _write(tx: Tx, args: Args, written: Written, now: datetime) -> None:
    """Let the author decide, unless all has been decided meanwhile; where they cannot, let the desk know."""
    of = await reply.reply(tx, int(args["reply"]))
    if of is None or of.withdrawn or of.text or await _opted_out(tx, of):
        return
    if written.words is not None:
        await transcript.add(tx, of, written.words, now)
    author = await member.person_of(tx, of.member)
    known = await member.person(tx, author) if author else None
    if known and known.reachable and written.words and written.words.text:
        await _show(tx, of.id, f"reply:{of.id}:transcript", now)
    else:
        await spoken_flow.tell_desk(tx, of, now)


async def _show(tx: Tx, reply_id: int, key: str, now: datetime) -> None:
    """What the machine heard, to its author alone."""
    found, of = await transcript.of(tx, reply_id), await reply.reply(tx, reply_id)
    person = await member.person_of(tx, of.member) if of else None
    if found is not None and person is not None:
        given: Args = {"reply": reply_id, "print": print_of(found.text)}
        keys = [
            Button(f"button-transcript-{what}", f"transcript.{what}", given, expires=now + POST_LIFE, person=person)
            for what in ("confirm", "correct", "discard")
        ]
        words = {"words": found.text, "model": found.model}
        await voice.tell(tx, person, key, "transcript-yours", buttons=(keys[:1], keys[1:]), **words)


async def give(tx: Tx, args: Args, now: datetime) -> None:
    """Somebody can be written to from now on: they are given what waits for them."""
    for one in await transcript.waiting_for(tx, int(args["person"])):
        await _show(tx, one, f"update:{args['update']}:transcript:{one}", now)


async def confirm(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """It is right, says who spoke: the words count from now on."""
    of, found = await _undecided(tx, caller, args)
    await replies.write_down(tx, of, Heard(caller, found.text, now))
    await spoken.write_down(tx, of.id, caller.person)
    await transcript.settle(tx, of.id, kept=True)
    await spoken_flow.confirm(tx, caller, of.id)


async def correct(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Its author types what they said; the machine's words can be copied with one tap."""
    of, found = await _undecided(tx, caller, args)
    await member.expect(tx, caller.person, f"spoken.typed:{of.id}", now)
    await voice.lay(tx, caller, "transcript-correct", words=found.text)


async def discard(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Nothing of it is to be used: the answer is taken back, which can be undone."""
    of, _ = await _undecided(tx, caller, args)
    await reply_withdrawal.withdraw(tx, of, caller.person, now)
    back = Button("button-put-back", "withdrawal.put_back", {"reply": of.id}, {}, now + POST_LIFE, caller.person)
    await voice.lay(tx, caller, "transcript-discarded", buttons=((back,),))


async def _undecided(tx: Tx, caller: Caller, args: Args) -> tuple[Reply, Transcript]:
    """The answer and the very words that its author was shown, as long as nobody has decided otherwise."""
    of, found = await reply.reply(tx, int(args["reply"])), await transcript.of(tx, int(args["reply"]))
    if of is None or of.withdrawn or await member.person_of(tx, of.member) != caller.person:
        raise Refusal("spoken-gone")
    if found is None or of.text or print_of(found.text) != args["print"]:
        raise Refusal("transcript-decided")
    return of, found


async def put_due(tx: Tx, now: datetime) -> None:
    """Let go of what nobody has decided about."""
    await transcript.forget(tx, now - KEPT)


CHORES: Mapping[str, Chore[Recording, Written] | Errand] = {
    "transcript.hear": Chore(_read, _think, _write),
    "transcript.give": Errand(give),
}
ACTIONS = {
    "transcript.confirm": confirm,
    "transcript.correct": correct,
    "transcript.discard": discard,
}
