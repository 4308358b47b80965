"""What is typed about a question: its words in a language, its reason, its link, why it is rejected, or a new one.

1. `ask`: the card says what is expected, in which language, and what stands there now; other languages are a tap away.
2. `typed`: the words have come; they are kept at once, and can be undone like every other decision.
3. `why_not`: a rejection names its reason: three are ready to tap, any other can be typed.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import urlsplit

from bot.domain.agenda import LONGEST, Question, Wording
from bot.domain.language import NAMES
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.domain.text import one_line, shortened, units
from bot.flows import question_card as cards
from bot.flows import question_queue as questions
from bot.flows import voice
from bot.flows.chore import Args
from bot.flows.question_card import AgendaCard
from bot.flows.voice import Keyboard
from bot.store import agenda, community, member
from bot.store.engine import Tx
from bot.words import Arg

REASONS = ("asked", "theme", "broad")
_KINDS = {"translation": "text", "add": "text"}


@dataclass(frozen=True, slots=True)
class Asking:
    """What is to be typed: about which question (None: a new one), and in which of these languages."""

    card: AgendaCard
    of: Question | None
    what: str
    language: str
    codes: list[str]

    @property
    def subject(self) -> dict[str, int]:
        """What a button of this card is about."""
        return {"question": self.of.id} if self.of else {"community": self.card.community.id}


async def ask(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Say what is to be typed, and expect it."""
    what = str(args["what"])
    card, of = await _card(tx, caller, args, now)
    codes = cards.languages(of, [room.language for room in await community.rooms_of(tx, card.community.id)])
    asking = Asking(card, of, what, str(args.get("language", "")) or _first(what, of, codes, card.speech), codes)
    (subject,) = asking.subject.values()
    await member.expect(tx, caller.person, f"questions.typed:{subject}:{what}:{asking.language}", now)
    back = card.to_card(of) if of else card.to_list("button-back")
    await voice.lay(tx, caller, "question-type", buttons=[*_languages(asking), (back,)], **_facts(asking))


async def _card(tx: Tx, caller: Caller, args: Args, now: datetime) -> tuple[AgendaCard, Question | None]:
    """The question that words are for, or the agenda that gets a new one."""
    if "question" in args:
        return await questions.card_and_question(tx, caller, args, now)
    return await cards.card_of(tx, caller, args, now), None


def _facts(asking: Asking) -> dict[str, Arg]:
    of, present = asking.of, _present(asking) or "–"
    original = of.wording(of.original or asking.language).text if of else ""
    most, spoken = LONGEST[_KINDS.get(asking.what, asking.what)], NAMES.get(asking.language, asking.language)
    return {"what": asking.what, "spoken": spoken, "present": present, "most": most, "original": original}


def _first(what: str, of: Question | None, codes: list[str], speech: str) -> str:
    """The language that is most likely meant: for a translation the first one that is missing."""
    if of is None:
        return speech
    if what == "translation":
        return next((code for code in codes if code not in of.wordings), codes[0])
    return of.wording(speech).language


def _present(asking: Asking) -> str:
    """What stands there now."""
    if asking.of is None or asking.what == "link":
        return asking.of.link if asking.of else ""
    return _written(asking, asking.language)


def _written(asking: Asking, language: str) -> str:
    """What somebody wrote in a language: the reason, or the question itself."""
    own = asking.of.wordings.get(language) if asking.of else None
    return "" if own is None else (own.reason if asking.what == "reason" else own.text)


def _languages(asking: Asking) -> Keyboard:
    """The other languages, with a tick where there are words already; a reason needs a question in its language."""
    has, what = asking.of.wordings if asking.of else {}, asking.what
    others = [] if what == "link" else [code for code in asking.codes if code != asking.language]
    shown = [(code, ("✓ " if _written(asking, code) else "") + NAMES.get(code, code)) for code in others]
    row = [
        asking.card.press("button-words", "questions.ask", name, **asking.subject, what=what, language=code)
        for code, name in shown
        if what != "reason" or code in has
    ]
    return voice.in_rows(row, 3)


async def typed(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The words have come."""
    subject, what, language = str(args["arg"]).split(":")
    words, kind = one_line(str(args["words"])), _KINDS.get(what, what)
    if units(words) > LONGEST[kind]:
        raise Refusal("question-too-long", most=LONGEST[kind])
    about = {"community" if what == "add" else "question": int(subject)}
    card, of = await _card(tx, caller, about, now)
    if of is None:
        return await _add(tx, card, Wording(language, words))
    if what == "note":
        return await _reject(tx, card, of, words)
    before = await agenda.snapshot(tx, of.id)
    await CHANGES[kind](tx, of, language, words)
    await questions.record(tx, card, of, _deed(what, of, language), rows=[before])
    await member.expect_nothing(tx, caller.person)
    await cards.show(tx, card, await agenda.question(tx, of.id))


def _deed(what: str, of: Question, language: str) -> str:
    if _KINDS.get(what, what) == "text":
        return "worded" if language in of.wordings else "translated"
    return {"reason": "reasoned", "link": "linked"}[what]


async def _write_text(tx: Tx, of: Question, language: str, words: str) -> None:
    own = of.wordings.get(language, Wording(language, ""))
    await agenda.write(tx, of.id, replace(own, text=words))


async def _write_reason(tx: Tx, of: Question, language: str, words: str) -> None:
    if language not in of.wordings:
        raise Refusal("question-gone")
    await agenda.write(tx, of.id, replace(of.wordings[language], reason=words))


async def _write_link(tx: Tx, of: Question, language: str, words: str) -> None:
    await agenda.change(tx, of.id, link=read_link(words))


def read_link(words: str) -> str:
    """The web address that was typed, with or without its https://; a single dash takes it away."""
    if words in ("-", "–"):
        return ""
    try:
        parts = urlsplit(words if "://" in words else f"https://{words}")
    except ValueError:  # a bracket that does not close
        raise Refusal("question-no-link") from None
    if parts.scheme not in ("http", "https") or "." not in parts.netloc or " " in words:
        raise Refusal("question-no-link")
    if units(parts.geturl()) > LONGEST["link"]:
        raise Refusal("question-too-long", most=LONGEST["link"])
    return parts.geturl()


CHANGES = {"text": _write_text, "reason": _write_reason, "link": _write_link}


async def _add(tx: Tx, card: AgendaCard, wording: Wording) -> None:
    """A facilitator's own question is planned at once."""
    await member.expect_nothing(tx, card.caller.person)
    of = await agenda.question(tx, await agenda.add(tx, card.community.id, [wording]))
    await questions.record(tx, card, of, "added")
    await cards.show(tx, card, of)


async def why_not(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """Why will it not be asked? Three reasons to tap, or one to type; the proposers will read it."""
    card, of = await questions.card_and_question(tx, caller, args, now)
    await member.expect(tx, caller.person, f"questions.typed:{of.id}:note:{card.speech}", now)
    ready = [
        (card.press(f"button-reject-{one}", "questions.reject", question=of.id, note=f"={one}"),) for one in REASONS
    ]
    words = shortened(of.wording(card.speech).text, questions.NAMED)
    await voice.lay(tx, caller, "question-why-not", buttons=(*ready, (card.to_card(of),)), words=words)


async def reject(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """One of the ready reasons was tapped."""
    card, of = await questions.card_and_question(tx, caller, args, now)
    await _reject(tx, card, of, str(args["note"]))


async def _reject(tx: Tx, card: AgendaCard, of: Question, note: str) -> None:
    await member.expect_nothing(tx, card.caller.person)
    await questions.decide(tx, card, of, "rejected", note=note)
    if card.caller.callback is not None:
        await voice.toast(tx, card.caller, "question-rejected")
    await questions.back(tx, card, of)


ACTIONS = {
    "questions.ask": ask,
    "questions.why_not": why_not,
    "questions.reject": reject,
}
AWAITED = {"questions.typed": typed}
