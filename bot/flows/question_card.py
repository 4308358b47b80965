"""What /questions looks like: the lines of the queue, one question's card, and the buttons below them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.agenda import ASIDE, ASKED, PLANNED, WAITING, Question
from bot.domain.community import LANGUAGES, Community
from bot.domain.cycle import Week
from bot.domain.language import NAMES
from bot.domain.member import Caller
from bot.domain.text import shortened
from bot.flows import rights, voice
from bot.flows.card import Card
from bot.flows.chore import Args
from bot.flows.proposal import reason_words
from bot.flows.question_reason import why
from bot.flows.voice import Button, Keyboard
from bot.store import act, agenda, candidate, community, cycle, digest, member, proposal, reply
from bot.store.engine import Tx
from bot.words import Arg, Html, render
from bot.words.places import language_name

SECTIONS: Mapping[str, tuple[str, ...]] = {"proposed": WAITING, "planned": PLANNED, "asked": ASKED, "aside": ASIDE}
ROWS = 6
LINE, SHOWN_ACTS, SHOWN_NAMES = 220, 12, 4


@dataclass(frozen=True, slots=True)
class AgendaCard(Card):
    """A card about the agenda of a community."""

    community: Community

    def to_list(self, text_id: str, section: str = "", page: int = 0) -> Button:
        """The way to a page of a section; none named, to what waits."""
        return self.press(text_id, "questions.list", community=self.community.id, section=section, page=page)

    def to_card(self, of: Question, text_id: str = "button-back", shown: str = "") -> Button:
        """The way to a question."""
        return self.press(text_id, "questions.open", shown, question=of.id)


@dataclass(frozen=True, slots=True)
class Screen:
    """One page of a section: how many questions it has in all, those shown, and how many there are of each status."""

    section: str
    page: int
    count: int
    shown: Sequence[Question]
    counts: Mapping[str, int]
    undoable: int = 0


async def card_of(tx: Tx, caller: Caller, args: Args, now: datetime) -> AgendaCard:
    """The agenda of a button, for someone who may decide about it."""
    return await card_about(tx, caller, await community.community(tx, int(args["community"])), now)


async def card_about(tx: Tx, caller: Caller, chosen: Community, now: datetime) -> AgendaCard:
    """A community's agenda, for someone who may decide about it: rights are checked at every press."""
    await rights.require_facilitator(tx, caller, chosen)
    return AgendaCard(caller, await voice.speech(tx, caller), now, chosen)


def list_buttons(card: AgendaCard, screen: Screen) -> Keyboard:
    """The numbers of the page, the ways to other pages and sections, and what else can be done."""
    first = screen.page * ROWS + 1
    numbers = [card.to_card(one, "button-words", str(n)) for n, one in enumerate(screen.shown, start=first)]
    ways = [card.to_list("button-before", screen.section, screen.page - 1)] if screen.page else []
    if screen.count > first - 1 + ROWS:
        ways.append(card.to_list("button-after", screen.section, screen.page + 1))
    sections = [_section(card, name, screen.counts) for name in SECTIONS if name != screen.section]
    last = [
        card.press("button-add-question", "questions.ask", community=card.community.id, what="add"),
        card.press("button-candidates", "candidate.list", community=card.community.id),
    ]
    ready = [card.press("button-starters", "starters.list", community=card.community.id)]
    if screen.undoable:
        ready.append(undoing(card, screen.undoable))
    return [row for row in (numbers, ways, sections, last, ready) if row]


def undoing(card: AgendaCard, deed: int) -> Button:
    """The button that takes back what was done last."""
    back = card.press("button-undo", "questions.undo", community=card.community.id, act=deed)
    return replace(back, once=True)


def _section(card: AgendaCard, name: str, counts: Mapping[str, int]) -> Button:
    count = sum(counts.get(status, 0) for status in SECTIONS[name])
    return replace(card.to_list(f"button-section-{name}", name), words={"count": count})


async def lines(tx: Tx, card: AgendaCard, before: int, shown: Sequence[Question]) -> Html:
    """Each question on its line, numbered as its button is; with a mark where it resembles an earlier one."""
    found = [await _line(tx, card, n, one) for n, one in enumerate(shown, start=before + 1)]
    return Html("\n\n".join(found) or render(card.speech, "questions-none"))


async def _line(tx: Tx, card: AgendaCard, number: int, one: Question) -> Html:
    who = await proposal.of_question(tx, one.id)
    return render(
        card.speech,
        "question-line",
        number=number,
        text=text_of(one, card.speech, LINE),
        status=one.status,
        voices=len(who),
        alike=len(await proposal.resembles(tx, one.id)),
    )


def text_of(one: Question, speech: str, most: int = 10_000) -> Html:
    """A question in the reader's language; one that nobody translated is labelled with the language of the original."""
    wording = one.wording(speech)
    text_id = "question-text" if wording.language == speech else "question-untranslated"
    words = {} if wording.language == speech else {"written_in": language_name(wording.language, speech)}
    return render(speech, text_id, text=shortened(wording.text, most), **words)


async def show(tx: Tx, card: AgendaCard, of: Question, undoes: int | None = None) -> None:
    """Lay down one question's card; with a button that undoes what was just done, where that is named."""
    undo = [[undoing(card, undoes)]] if undoes else []
    buttons = [*undo, *await _alike_buttons(tx, card, of), *_deeds(card, of)]
    body = Html("\n".join(line for line in await _body(tx, card, of) if line))
    text = text_of(of, card.speech)
    await voice.lay(tx, card.caller, "question-card", buttons=buttons, status=of.status, text=text, body=body)


async def _body(tx: Tx, card: AgendaCard, of: Question) -> list[str]:
    speech, reason = card.speech, await why(tx, of, card.speech)
    has = [code for code in languages(of, []) if code in of.wordings]
    rooms = [room.language for room in await community.rooms_of(tx, of.community)]
    missing = [code for code in dict.fromkeys(rooms) if code not in of.wordings]
    return [
        render(speech, "question-reason", reason=reason) if reason else "",
        render(speech, "question-link", link=of.link) if of.link else "",
        render(speech, "question-languages", has=_named(has), missing=_named(missing), count=len(missing)),
        await _people(tx, speech, of),
        await _origin(tx, card, of),
        render(speech, "question-note", reason=reason_words(speech, of.note)) if of.status == "rejected" else "",
        *[await _alike_line(tx, card, other) for other in await _alike(tx, of)],
    ]


def _named(codes: Sequence[str]) -> str:
    return ", ".join(NAMES.get(code, code) for code in codes)


def languages(of: Question | None, spoken: Sequence[str]) -> list[str]:
    """The languages in which a question has words or could have them: the original, the rooms', the bot's own."""
    first = [of.original] if of and of.original else []
    return list(dict.fromkeys([*first, *spoken, *LANGUAGES, *(of.wordings if of else ())]))


async def _people(tx: Tx, speech: str, of: Question) -> str:
    """Who proposed it, and who looks after it."""
    found = [await member.person(tx, one.person) for one in await proposal.of_question(tx, of.id)]
    names, owner = [one.name for one in found if one], await member.person(tx, of.owner) if of.owner else None
    shown = []
    if names:
        others, listed = max(len(names) - SHOWN_NAMES, 0), ", ".join(names[:SHOWN_NAMES])
        shown.append(render(speech, "question-proposers", names=listed, others=others))
    if owner:
        shown.append(render(speech, "question-owner", name=owner.name))
    return "\n".join(shown)


async def _origin(tx: Tx, card: AgendaCard, of: Question) -> str:
    """From which answers a question was drawn, where it was."""
    origin = await candidate.of_question(tx, of.id)
    if origin is None:
        return ""
    said = [await reply.reply(tx, one) for one in origin.replies]
    numbers = [f"{card.community.code} ({one.number})" for one in said if one and one.number]
    facts: dict[str, Arg] = {
        "kind": origin.key.partition(":")[0],
        "sources": len(numbers),
        "numbers": ", ".join(numbers),
    }
    return render(card.speech, "question-origin", code=(await cycle.week(tx, origin.cycle)).code, **facts)


async def _alike(tx: Tx, of: Question) -> list[Question]:
    if of.status not in (*WAITING, *ASIDE):
        return []
    found = [await agenda.find(tx, one) for one in await proposal.resembles(tx, of.id)]
    return [one for one in found if one and one.status != "merged"]


async def _alike_line(tx: Tx, card: AgendaCard, other: Question) -> Html:
    """An earlier question that this one is like, with the code under which it was asked."""
    week = await _asked_as(tx, card, other)
    words = shortened(other.wording(card.speech).text, LINE)
    return render(card.speech, "question-alike", words=words, status=other.status, code=week.code if week else "")


async def _asked_as(tx: Tx, card: AgendaCard, other: Question) -> Week | None:
    """The week in which a question was asked last."""
    asked = [one for one in await cycle.all_of(tx, card.community.id) if one.question == other.id]
    return Week(card.community, asked[-1]) if asked else None


async def _alike_buttons(tx: Tx, card: AgendaCard, of: Question) -> Keyboard:
    """A way to the summary of each earlier question that this one is like."""
    rows = []
    for other in await _alike(tx, of):
        week = await _asked_as(tx, card, other)
        kept = await digest.of_cycle(tx, week.cycle.id) if week else None
        if week and kept and kept.state == "posted":
            shown = card.press("button-its-summary", "digest.show", words=str(week.cycle.number))
            rows.append([replace(shown, words={"code": week.code})])
    return rows


def _deeds(card: AgendaCard, of: Question) -> Keyboard:
    """What can be done with a question, by its status."""

    def deed(text_id: str, action: str, **args: int | str) -> Button:
        return card.press(text_id, f"questions.{action}", "", question=of.id, **args)

    aside = [deed("button-merge", "targets", page=0), deed("button-park", "park"), deed("button-reject", "why_not")]
    by_status: dict[str, Keyboard] = {
        "proposed": ((deed("button-approve-question", "approve"),), aside),
        "planned": (
            (
                deed("button-front", "shift", by=0),
                deed("button-up", "shift", by=-1),
                deed("button-down", "shift", by=1),
            ),
            aside,
        ),
        "parked": ((deed("button-plan", "approve"), deed("button-reject", "why_not")),),
        "rejected": ((deed("button-plan", "approve"),),),
    }
    asked = ((deed("button-status", "marks"), deed("button-again-question", "approve")),)
    words = deed("button-edit", "ask", what="text"), deed("button-reason", "ask", what="reason")
    more = deed("button-translate", "ask", what="translation"), deed("button-link", "ask", what="link")
    mine = deed("button-leave" if of.owner == card.caller.person else "button-take", "take")
    section = next((name for name, statuses in SECTIONS.items() if of.status in statuses), "")
    return (
        *by_status.get(of.status, asked if of.status in ASKED else ()),
        words,
        more,
        (mine, deed("button-history", "history")),
        (card.to_list("button-back", section),),
    )


def target_buttons(card: AgendaCard, of: Question, page: int, others: Sequence[Question]) -> Keyboard:
    """A number for each question into which this one may go."""
    first = page * ROWS
    shown = list(enumerate(others[first : first + ROWS], start=first + 1))
    numbers = [card.press("button-words", "questions.merge", str(n), question=of.id, into=o.id) for n, o in shown]
    ways = [card.press("button-before", "questions.targets", question=of.id, page=page - 1)] if page else []
    if len(others) > first + ROWS:
        ways.append(card.press("button-after", "questions.targets", question=of.id, page=page + 1))
    return [row for row in (numbers, ways, [card.to_card(of)]) if row]


def mark_buttons(card: AgendaCard, of: Question) -> Keyboard:
    """A button for each thing that answers can make of a question."""
    marks = [card.press(f"button-status-{one}", "questions.mark", question=of.id, status=one) for one in ASKED]
    return (marks[:2], marks[2:], (card.to_card(of),))


async def history_lines(tx: Tx, card: AgendaCard, of: Question) -> Html:
    """Who did what, the latest last; and under which codes the question was asked."""
    deeds = [(one.made_at, one.person, "proposed") for one in await proposal.of_question(tx, of.id)]
    deeds += [(one.made_at, one.person, one.what) for one in await act.of(tx, "question", of.id) if one.person]
    shown = [await _deed_line(tx, card.speech, deed) for deed in sorted(deeds, key=_minute)[-SHOWN_ACTS:]]
    for asked in await cycle.all_of(tx, card.community.id):
        if asked.question == of.id:
            shown.append(render(card.speech, "question-was-asked", code=Week(card.community, asked).code))
    return Html("\n".join(shown) or render(card.speech, "question-no-history"))


def _minute(deed: tuple[datetime, int, str]) -> datetime:
    """Deeds of one minute stay in the order in which they were kept, whatever two servers' clocks say."""
    return deed[0].replace(second=0, microsecond=0)


async def _deed_line(tx: Tx, speech: str, deed: tuple[datetime, int, str]) -> Html:
    day, who, what = deed
    person = await member.person(tx, who)
    name = person.name if person else "?"
    return render(speech, "question-act", what=what, day=day.day, month=day.month, name=name)
