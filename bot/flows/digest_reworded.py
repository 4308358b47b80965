"""A quoted answer changes: its old words leave at once, and new ones are shown when a facilitator agrees.

1. `follow` looks at what a digest quotes of an answer that was edited, corrected or taken back.
2. Drafts and posts lose what its author no longer says a moment later (digest_showing.py).
3. The desk sees the words that went and the closest ones of now; one tap shows these in their place (digest_meant.py).
"""

from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher

from bot.analysis.digest_sentences import quotable
from bot.domain.cycle import Week
from bot.domain.digest import Quote, is_verbatim
from bot.domain.model import print_of
from bot.domain.reply import Reply
from bot.flows import rights, voice
from bot.flows.byline import bylines
from bot.flows.digest_showing import retell
from bot.flows.voice import POST_LIFE, Button, Keyboard
from bot.store import cycle, digest, member
from bot.store.digest import Digest
from bot.store.engine import Tx
from bot.words import Arg


@dataclass(frozen=True, slots=True)
class Change:
    """What became of an answer: `mark` names the change, `by` who made it, `words` what was written for a quote."""

    before: Reply
    after: Reply
    mark: str
    by: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class _Loss:
    """A change that took a quote out of a week's digest."""

    change: Change
    quote: Quote
    week: Week
    kept: Digest


async def follow(tx: Tx, change: Change, now: datetime) -> None:
    """Let every summary follow a changed answer, and tell the desk where that took a quote away."""
    after = change.after
    kept = await digest.of_cycle(tx, after.cycle) if after.cycle is not None else None
    if kept is None:
        return
    await retell(tx, after, change.mark)
    week = await cycle.week(tx, kept.cycle)
    for quote in dict.fromkeys((*kept.readable.quotes(), *kept.synthesis.quotes())):
        if quote.reply == after.id and _shows(quote, change.before) and not _shows(quote, after):
            await _tell(tx, _Loss(change, quote, week, kept), now)


def _shows(quote: Quote, of: Reply) -> bool:
    return not of.withdrawn and is_verbatim(quote, of.text)


async def _tell(tx: Tx, loss: _Loss, now: datetime) -> None:
    """Tell the desk, unless it took the answer away itself."""
    after, desk = loss.change.after, await rights.desk_of(tx, loss.week.community)
    if desk is None or (after.withdrawn and desk == loss.change.by):
        return
    author = (await bylines(tx, after.community, [after]))[after.id]
    name = author.written(await member.language(tx, desk))
    args: dict[str, Arg] = {"name": name, "code": loss.week.code, "number": after.number or 0, "was": loss.quote.text}
    key = f"reply:{after.id}:{loss.change.mark}:lost:{print_of(loss.quote.text)}"
    words = "" if after.withdrawn else loss.change.words or closest(loss.quote.text, after.text)
    text_id = "quote-reworded" if words else "quote-taken-back"
    args |= {"words": words, "state": loss.kept.state} if words else {}
    await voice.tell(tx, desk, key, text_id, buttons=_ways(loss, words, desk, now), **args)


def _ways(loss: _Loss, words: str, desk: int, now: datetime) -> Keyboard:
    """Show the new words, if there are any, or go to the desk."""
    cycle_id, expires = loss.week.cycle.id, now + POST_LIFE
    given = {"cycle": cycle_id, "old": print_of(loss.quote.text), **whereabouts(loss.change.after, words)}
    show = Button("button-show-new", "meant.agree", given, expires=expires, person=desk)
    change = Button("button-change", "desk.change", {"cycle": cycle_id}, expires=expires, person=desk)
    return ((show,), (change,)) if words else ((change,),)


def closest(words: str, text: str) -> str:
    """The piece of a text that is most like some words; "" where it has none to quote."""
    pieces = quotable(text)
    return max(pieces, key=lambda piece: SequenceMatcher(None, words, piece, autojunk=False).ratio(), default="")


def whereabouts(of: Reply, words: str) -> dict[str, int | str]:
    """Where words stand in an answer, and their fingerprint, by which a button finds them again, or not."""
    return {"reply": of.id, "start": max(of.text.find(words), 0), "length": len(words), "print": print_of(words)}
