"""That is not what I meant: whoever is quoted in a posted summary corrects their words, or takes them back, in private.

1. `open_card` is behind the button of every posted summary: it shows people the words of theirs that are quoted, and
   tells others that none is.
2. `typed` words take the place of the quoted ones in the answer, which keeps its former text as a version. The old
   words leave every post at once (digest_reworded.py).
3. `agree`: a facilitator has seen the new words, and they stand where the old ones stood, in every room.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.cycle import Week
from bot.domain.digest import Quote, Synthesis, is_verbatim, stored
from bot.domain.digest_edit import requoted
from bot.domain.member import Caller
from bot.domain.model import print_of
from bot.domain.refusal import Refusal
from bot.domain.reply import Reply
from bot.domain.text import shortened, units
from bot.flows import reply as replies
from bot.flows import voice
from bot.flows.chore import Args
from bot.flows.digest_desk import card_of, record
from bot.flows.digest_quotes import words_at
from bot.flows.digest_showing import refresh, write_editions
from bot.flows.edition_quote import LONGEST_QUOTE
from bot.flows.voice import POST_LIFE, Button
from bot.store import cycle, digest, member, reply
from bot.store.engine import Tx
from bot.words import Html, render

_SHOWN = 300


@dataclass(frozen=True, slots=True)
class Mine:
    """Words of the caller that a posted summary quotes, and the answer that they are part of."""

    quote: Quote
    of: Reply

    @property
    def name(self) -> dict[str, int | str]:
        """By what a button means these words."""
        return {"reply": self.of.id, "old": print_of(self.quote.text)}


async def open_card(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The quoted words of whoever opens it, each with a way to correct it and one to take its answer back."""
    week = await cycle.week(tx, int(args["cycle"]))
    await member.settle(tx, caller.person, week.community.id)
    await member.expect_nothing(tx, caller.person)
    mine = await _mine(tx, caller, week)
    if not mine:
        raise Refusal("meant-nothing", code=week.code)
    language = await voice.speech(tx, caller)
    lines = [_line(language, n, one) for n, one in enumerate(mine, start=1)]
    rows = _ways(caller, week, mine, now)
    await voice.lay(tx, caller, "meant-yours", buttons=rows, code=week.code, lines=Html("\n\n".join(lines)))


async def _mine(tx: Tx, caller: Caller, week: Week) -> list[Mine]:
    """What the posted summary quotes of the caller, each once."""
    kept = await digest.of_cycle(tx, week.cycle.id)
    quotes = dict.fromkeys(kept.readable.quotes() if kept and kept.state == "posted" else ())
    heard = {one.id: one for one in await reply.contributions(tx, week.cycle.id)}
    quoted = [Mine(q, heard[q.reply]) for q in quotes if q.reply in heard and is_verbatim(q, heard[q.reply].text)]
    authors = {one.of.member: await member.person_of(tx, one.of.member) for one in quoted}
    return [one for one in quoted if authors[one.of.member] == caller.person]


def _line(language: str, n: int, one: Mine) -> Html:
    return render(language, "meant-line", n=n, words=shortened(one.quote.text, _SHOWN))


def _ways(caller: Caller, week: Week, mine: Sequence[Mine], now: datetime) -> list[tuple[Button, Button]]:
    """For each quote, to put it right and to take its answer back; for this person alone."""
    expires, person, code = now + POST_LIFE, caller.person, week.community.code
    rows = []
    for n, one in enumerate(mine, start=1):
        given, label = {"cycle": week.cycle.id, **one.name}, {"words": f"🗑 {code} ({one.of.number})"}
        correct = Button("button-correct", "meant.ask", given, {"words": n}, expires, person)
        take = Button("button-words", "withdrawal.take", {"reply": one.of.id}, label, expires, person)
        rows.append((correct, take))
    return rows


async def ask(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Ask what was meant; the words are then expected."""
    week, one = await _one(tx, caller, args)
    await member.expect(tx, caller.person, f"meant:{week.cycle.id}:{one.of.id}:{print_of(one.quote.text)}", now)
    given, expires = {"cycle": week.cycle.id}, now + POST_LIFE
    back = Button("button-back", "meant.open", given, expires=expires, person=caller.person)
    await voice.lay(tx, caller, "meant-ask", buttons=((back,),), words=one.quote.text)


async def _one(tx: Tx, caller: Caller, args: Args) -> tuple[Week, Mine]:
    """The words of the caller that a button or an expected line means, if they still are quoted."""
    week = await cycle.week(tx, int(args["cycle"]))
    meant = {"reply": int(args["reply"]), "old": str(args["old"])}
    found = next((one for one in await _mine(tx, caller, week) if one.name == meant), None)
    if found is None:
        raise Refusal("meant-gone")
    return week, found


async def typed(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """What was meant is in: it is part of the answer from now on."""
    of, answer, old = str(args["arg"]).split(":")
    week, one = await _one(tx, caller, {"cycle": of, "reply": answer, "old": old})
    words = str(args["words"]).strip()
    if not words:
        raise Refusal("meant-needs-words")
    if units(words) > LONGEST_QUOTE:
        raise Refusal("desk-too-long", most=LONGEST_QUOTE)
    await member.expect_nothing(tx, caller.person)
    await replies.restate(tx, replies.Restated(one.of, one.quote.text, words), caller, now)
    await voice.answer(tx, caller, "meant-kept", code=week.code)


async def agree(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """A facilitator has seen the new words of a quoted answer: they stand where the old ones stood."""
    card, new = await card_of(tx, caller, {"cycle": args["cycle"]}, now), await words_at(tx, args)
    kept = card.kept
    after, approved = _requoted(kept.synthesis, args, new), kept.approved and _requoted(kept.approved, args, new)
    if (after, approved) == (kept.synthesis, kept.approved) or not await digest.rewrite(tx, kept, after):
        raise Refusal("desk-changed")
    await digest.change(tx, kept, approved=stored(approved) if approved else None)
    before = {"synthesis": stored(kept.synthesis), "approved": stored(kept.approved) if kept.approved else None}
    mark = await record(tx, card, "reword", before)
    await write_editions(tx, kept, card.week)
    await refresh(tx, kept, f"act:{mark}")
    await voice.lay(tx, caller, "meant-agreed", code=card.week.code, words=new.text, state=kept.state)


def _requoted(synthesis: Synthesis, args: Args, new: Quote) -> Synthesis:
    """The synthesis with new words wherever it quotes the old ones that a button means."""
    for quote in dict.fromkeys(synthesis.quotes()):
        if quote.reply == new.reply and print_of(quote.text) == args["old"]:
            return requoted(synthesis, quote, new)
    return synthesis


ACTIONS = {
    "meant.open": open_card,
    "meant.ask": ask,
    "meant.agree": agree,
}
AWAITED = {"meant": typed}
