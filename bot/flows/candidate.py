"""The next question, drawn from the answers to this one.

1. When the summary of a week is posted, or sure to post itself, `tell` lets the desk know in private what could be
   asked next: what members left open, where they differ, what few said, who was not heard; each in members' own
   words, with the answer that it comes from. While a draft waits, a button below it shows the same. Where a language
   model is on, its ideas come last, marked as such, with the answers that they rest on.
2. One tap makes one the next question (`ask`); its card says what will be asked, and takes it back with another tap.
3. `open_card`: where one comes from, and what it would be as a question; there it is first put in words of one's own
   (`edit`, `typed`), or asked on in the group, below the words themselves (`probe`).
4. `asked`: once the question is out, whoever left it open hears so; before that nobody does, so that a tap that is
   taken back is noticed by nobody.

Of two facilitators who take the same, the second hears who was first. /questions shows where a question was drawn from.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.agenda import LONGEST, Proposal, Wording
from bot.domain.candidate import Candidate, candidates
from bot.domain.cycle import Week
from bot.domain.digest import Quote
from bot.domain.member import Caller
from bot.domain.model import Idea
from bot.domain.refusal import Refusal
from bot.domain.text import one_line, units
from bot.flows import candidate_words as words_of
from bot.flows import model, rights, voice
from bot.flows import probe as probes
from bot.flows import question_card as cards
from bot.flows import question_queue as questions
from bot.flows.candidate_words import Drawn
from bot.flows.chore import Args, Errand
from bot.flows.edition import Facts
from bot.flows.edition_facts import facts_of
from bot.flows.probe import Probe
from bot.flows.proposal import Outcome
from bot.flows.proposal import tell as tell_proposers
from bot.flows.question_card import AgendaCard
from bot.flows.voice import Keyboard, Place
from bot.store import agenda, candidate, community, cycle, member, proposal, reply
from bot.store.candidate import Origin
from bot.store.engine import Tx
from bot.words import Html, render

IN_A_ROW = 6


@dataclass(frozen=True, slots=True)
class Offer:
    """What a week's answers offer, on which card, and what was drawn from them already."""

    card: AgendaCard
    drawn: Drawn
    found: Sequence[Candidate]
    taken: Mapping[str, Origin]

    def press(self, text_id: str, action: str, one: Candidate, shown: str = "") -> voice.Button:
        """A button about one candidate; the offer comes unasked, and waits for its reader."""
        button = self.card.press(text_id, action, shown, cycle=self.drawn.week.cycle.id, key=one.key)
        return replace(button, expires=self.card.now + voice.POST_LIFE)


async def tell(tx: Tx, args: Args, now: datetime) -> None:
    """A week is over: tell the desk what could be asked next, if there is anything and it has not chosen already."""
    week = await cycle.week(tx, int(args["cycle"]))
    reader = await rights.desk_of(tx, week.community)
    if reader is None:
        return
    card = AgendaCard(Caller(0, reader, "", reader, "private"), await member.language(tx, reader), now, week.community)
    offer = await _offer(tx, card, week)
    if offer.found and not offer.taken:
        html = render(card.speech, "candidates", code=week.code, lines=await _lines(offer))
        key = f"cycle:{week.cycle.id}:candidates"
        await voice.post(tx, Place(reader, card.speech), key, html, buttons=_numbers(offer))


async def _offer(tx: Tx, card: AgendaCard, week: Week) -> Offer:
    facts = await facts_of(tx, week)
    taken = await candidate.taken(tx, week.cycle.id)
    found = [*candidates(facts.synthesis), *await _ideas(tx, week, facts, card.speech)]
    return Offer(card, Drawn(week, facts, card.speech), found, taken)


async def _ideas(tx: Tx, week: Week, facts: Facts, language: str) -> list[Candidate]:
    """What a language model would ask, each with words of the answers that it rests on."""
    ideas = [one for one in await model.ideas(tx, week.cycle.id, language) if facts.sources.keys() & one.rests_on]
    return [Candidate("model", _rests_on(one, facts), words=one.text) for one in ideas]


def _rests_on(idea: Idea, facts: Facts) -> tuple[Quote, ...]:
    """Of the answers that an idea leads on from, those that are quoted this week, in their quoted words."""
    quoted = {quote.reply: quote for quote in reversed(facts.synthesis.quotes())}
    return tuple(quoted[reply] for reply in idea.rests_on if reply in quoted)


async def _lines(offer: Offer) -> Html:
    numbered = enumerate(offer.found, start=1)
    lines = [words_of.line(offer.drawn, n, one, one.key in offer.taken) for n, one in numbered]
    how = ["", render(offer.card.speech, "candidates-how")] if len(offer.found) > len(offer.taken) else []
    return Html("\n".join([*lines, *how]))


def _numbers(offer: Offer) -> Keyboard:
    """For each that nobody has taken yet, one tap that asks it next, and below that one which looks at it first."""
    free = [(n, one) for n, one in enumerate(offer.found, start=1) if one.key not in offer.taken]
    rows = [free[at : at + IN_A_ROW] for at in range(0, len(free), IN_A_ROW)]
    ways = (("⏫", "candidate.ask"), ("✏️", "candidate.open"))
    return [
        [offer.press("button-words", action, one, f"{sign} {n}") for n, one in row]
        for row in rows
        for sign, action in ways
    ]


async def show(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """What could be asked next; no week named, after the last one that is over."""
    if "cycle" in args:
        return await _show(tx, await _card_and_week(tx, caller, args, now))
    chosen = await rights.community_of(tx, caller, args)
    over = [one for one in await cycle.all_of(tx, chosen.id) if one.state == "closed"]
    if not over:
        raise Refusal("candidates-none-yet")
    await _show(tx, await _card_and_week(tx, caller, {"cycle": over[-1].id}, now))


async def show_below(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The same in a message of its own, as the one with the button has others that are still needed."""
    await show(tx, replace(caller, callback=None), args, now)


async def _show(tx: Tx, where: tuple[AgendaCard, Week]) -> None:
    offer = await _offer(tx, *where)
    buttons = [*_numbers(offer), [offer.card.to_list("button-back")]]
    lines = await _lines(offer) or render(offer.card.speech, "candidates-none")
    await member.expect_nothing(tx, offer.card.caller.person)
    await voice.lay(tx, offer.card.caller, "candidates", buttons=buttons, code=offer.drawn.week.code, lines=lines)


async def _card_and_week(tx: Tx, caller: Caller, args: Args, now: datetime) -> tuple[AgendaCard, Week]:
    """The week of a button, for someone who may decide about it: rights are checked at every press."""
    week = await cycle.week(tx, int(args["cycle"]))
    return await cards.card_about(tx, caller, week.community, now), week


async def _picked(tx: Tx, caller: Caller, args: Args, now: datetime) -> tuple[Offer, Candidate]:
    """The candidate of a button, as long as its words still stand and nobody has taken it."""
    offer = await _offer(tx, *await _card_and_week(tx, caller, args, now))
    one = next((one for one in offer.found if one.key == args["key"]), None)
    if one is None:
        raise Refusal("candidate-gone")
    if one.key in offer.taken:
        raise await _too_late(tx, offer.taken[one.key])
    return offer, one


async def _too_late(tx: Tx, before: Origin) -> Refusal:
    first = await member.person(tx, before.person)
    return Refusal("candidate-taken", name=first.name if first else "?")


async def open_card(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """One candidate: where it comes from, what it would be as a question, and what can be done with it."""
    offer, one = await _picked(tx, caller, args, now)
    await member.expect_nothing(tx, caller.person)
    asks = [offer.press("button-ask-on", "candidate.probe", one)] if one.quotes and not one.words else []
    back = offer.card.press("button-back", "candidate.list", cycle=offer.drawn.week.cycle.id)
    first = offer.press("button-draw", "candidate.ask", one), offer.press("button-edit-first", "candidate.edit", one)
    buttons = [first[:1], [*first[1:], *asks], (back,)]
    source, question = words_of.source(offer.drawn, one), (await _wordings(tx, offer, one))[0]
    await voice.lay(tx, caller, "candidate-card", buttons=buttons, source=source, question=question.text)


async def _wordings(tx: Tx, offer: Offer, one: Candidate) -> list[Wording]:
    """The question in each language, the reader's first where it is not a member's own."""
    rooms = [room.language for room in await community.rooms_of(tx, offer.card.community.id)]
    return words_of.wordings(offer.drawn, one, list(dict.fromkeys([offer.card.speech, *rooms])))


async def ask(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """It is the next question, as it stands."""
    offer, one = await _picked(tx, caller, args, now)
    await _draw(tx, offer, one, await _wordings(tx, offer, one))


async def edit(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """It becomes the next question in the facilitator's words, which are expected now."""
    offer, one = await _picked(tx, caller, args, now)
    await member.expect(tx, caller.person, f"candidate.typed:{offer.drawn.week.cycle.id}:{one.key}", now)
    back = offer.press("button-back", "candidate.open", one)
    question = (await _wordings(tx, offer, one))[0].text
    await voice.lay(tx, caller, "candidate-edit", buttons=((back,),), question=question, most=LONGEST["text"])


async def typed(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The facilitator's words have come."""
    number, _, key = str(args["arg"]).partition(":")
    offer, one = await _picked(tx, caller, {"cycle": int(number), "key": key}, now)
    words = one_line(str(args["words"]))
    if units(words) > LONGEST["text"] or not words:
        raise Refusal("question-too-long", most=LONGEST["text"])
    speech = offer.card.speech
    await _draw(tx, offer, one, [Wording(speech, words, words_of.reason(offer.drawn, one, speech))])


async def _draw(tx: Tx, offer: Offer, one: Candidate, wordings: Sequence[Wording]) -> None:
    """Put the question in front of all others, and keep where and from whom it comes."""
    card, week = offer.card, offer.drawn.week
    await member.expect_nothing(tx, card.caller.person)
    new = await agenda.add(tx, week.community.id, wordings)
    drawn = Origin(week.cycle.id, one.key, new, card.caller.person, [quote.reply for quote in one.quotes])
    if not await candidate.take(tx, drawn):
        raise await _too_late(tx, (await candidate.taken(tx, week.cycle.id))[one.key])
    await agenda.to_front(tx, new, week.community.id)
    of = await agenda.question(tx, new)
    deed = await questions.record(tx, card, of, "drawn")
    if one.kind == "open":
        await _credit(tx, offer, one, new)
    if card.caller.callback is not None:
        await voice.toast(tx, card.caller, "candidate-drawn")
    await cards.show(tx, card, of, undoes=deed)


async def asked(tx: Tx, args: Args, now: datetime) -> None:
    """The question of a week is out: whoever left it open hears so, unless they have taken the words back."""
    week = await cycle.week(tx, int(args["cycle"]))
    origin = await candidate.of_question(tx, week.cycle.question)
    if origin is None or origin.kind != "open":
        return
    sources = [await reply.reply(tx, one) for one in origin.replies]
    if all(one and not one.withdrawn for one in sources):
        of = await agenda.question(tx, week.cycle.question)
        await tell_proposers(tx, of, Outcome("proposal-drawn", week.cycle.id))


async def _credit(tx: Tx, offer: Offer, one: Candidate, question: int) -> None:
    """Whoever left a question open is the one who proposed it, unless they answered without their name."""
    of = offer.drawn.facts.heard[one.quotes[0].reply]
    who = await member.person_of(tx, of.member) if of.named else None
    if who is None:
        return
    message = of.message if of.message > 0 else None
    await proposal.add(tx, question, Proposal(who, offer.card.now, of.room if message else None, message))


async def probe(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Ask on in the group, below the words themselves; it stays a candidate."""
    offer, one = await _picked(tx, caller, args, now)
    room = await probes.post(tx, Probe(offer.drawn.week, one.quotes[0], one.kind), caller.person, now)
    await voice.toast(tx, caller, "probe-on-its-way", room=room.title)


CHORES: Mapping[str, Errand] = {"candidate.tell": Errand(tell), "candidate.asked": Errand(asked)}
ACTIONS = {
    "candidate.list": show,
    "candidate.next": show_below,
    "candidate.open": open_card,
    "candidate.ask": ask,
    "candidate.edit": edit,
    "candidate.probe": probe,
}
AWAITED = {"candidate.typed": typed}
