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
from bot.flows import voice
from bot.flows.proposal import reason_words
from bot.flows.reason import why
from bot.flows.voice import CARD_LIFE, Button, Keyboard
from bot.store import act, agenda, candidate, community, cycle, digest, member, proposal, reply
from bot.store.engine import Tx
from bot.words import Arg, Html, render
from bot.words.places import language_name

SECTIONS: Mapping[str, tuple[str, ...]] = {"proposed": WAITING, "planned": PLANNED, "asked": ASKED, "aside": ASIDE}
ROWS = 6
LINE, SHOWN_ACTS, SHOWN_NAMES = 220, 12, 4


@dataclass(frozen=True, slots=True)
class Desk:
    """One showing of the agenda: to whom, in which language, whose it is, and when."""

    caller: Caller
    speech: str
    community: Community
    now: datetime

    def press(self, text_id: str, action: str, shown: str = "", **args: int | str) -> Button:
        """A button for this person alone; `shown` are its words where it shows given ones."""
        expires, person = self.now + CARD_LIFE, self.caller.person
        return Button(text_id, action, args, {"words": shown}, expires=expires, person=person)

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


def list_buttons(desk: Desk, screen: Screen) -> Keyboard:
    """The numbers of the page, the ways to other pages and sections, and what else can be done."""
    first = screen.page * ROWS + 1
    numbers = [desk.to_card(one, "button-words", str(n)) for n, one in enumerate(screen.shown, start=first)]
    ways = [desk.to_list("button-before", screen.section, screen.page - 1)] if screen.page else []
    if screen.count > first - 1 + ROWS:
        ways.append(desk.to_list("button-after", screen.section, screen.page + 1))
    sections = [_section(desk, name, screen.counts) for name in SECTIONS if name != screen.section]
    last = [
        desk.press("button-add-question", "questions.ask", community=desk.community.id, what="add"),
        desk.press("button-candidates", "candidate.list", community=desk.community.id),
    ]
    ready = [desk.press("button-starters", "starters.list", community=desk.community.id)]
    if screen.undoable:
        ready.append(undoing(desk, screen.undoable))
    return [row for row in (numbers, ways, sections, last, ready) if row]


def undoing(desk: Desk, deed: int) -> Button:
    """The button that takes back what was done last."""
    back = desk.press("button-undo", "questions.undo", community=desk.community.id, act=deed)
    return replace(back, once=True)


def _section(desk: Desk, name: str, counts: Mapping[str, int]) -> Button:
    count = sum(counts.get(status, 0) for status in SECTIONS[name])
    return replace(desk.to_list(f"button-section-{name}", name), words={"count": count})


async def lines(tx: Tx, desk: Desk, before: int, shown: Sequence[Question]) -> Html:
    """Each question on its line, numbered as its button is; with a mark where it resembles an earlier one."""
    found = [await _line(tx, desk, n, one) for n, one in enumerate(shown, start=before + 1)]
    return Html("\n\n".join(found) or render(desk.speech, "questions-none"))


async def _line(tx: Tx, desk: Desk, number: int, one: Question) -> Html:
    who = await proposal.of_question(tx, one.id)
    return render(
        desk.speech,
        "question-line",
        number=number,
        text=text_of(one, desk.speech, LINE),
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


async def show(tx: Tx, desk: Desk, of: Question, undoes: int | None = None) -> None:
    """Lay down one question's card; with a button that undoes what was just done, where that is named."""
    undo = [[undoing(desk, undoes)]] if undoes else []
    buttons = [*undo, *await _alike_buttons(tx, desk, of), *_deeds(desk, of)]
    body = Html("\n".join(line for line in await _body(tx, desk, of) if line))
    text = text_of(of, desk.speech)
    await voice.lay(tx, desk.caller, "question-card", buttons=buttons, status=of.status, text=text, body=body)


async def _body(tx: Tx, desk: Desk, of: Question) -> list[str]:
    speech, reason = desk.speech, await why(tx, of, desk.speech)
    has = [code for code in languages(of, []) if code in of.wordings]
    rooms = [room.language for room in await community.rooms_of(tx, of.community)]
    missing = [code for code in dict.fromkeys(rooms) if code not in of.wordings]
    return [
        render(speech, "question-reason", reason=reason) if reason else "",
        render(speech, "question-link", link=of.link) if of.link else "",
        render(speech, "question-languages", has=_named(has), missing=_named(missing), count=len(missing)),
        await _people(tx, speech, of),
        await _origin(tx, desk, of),
        render(speech, "question-note", reason=reason_words(speech, of.note)) if of.status == "rejected" else "",
        *[await _alike_line(tx, desk, other) for other in await _alike(tx, of)],
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


async def _origin(tx: Tx, desk: Desk, of: Question) -> str:
    """From which answers a question was drawn, where it was."""
    origin = await candidate.of_question(tx, of.id)
    if origin is None:
        return ""
    said = [await reply.reply(tx, one) for one in origin.replies]
    numbers = [f"{desk.community.code} ({one.number})" for one in said if one and one.number]
    facts: dict[str, Arg] = {
        "kind": origin.key.partition(":")[0],
        "sources": len(numbers),
        "numbers": ", ".join(numbers),
    }
    return render(desk.speech, "question-origin", code=(await cycle.week(tx, origin.cycle)).code, **facts)


async def _alike(tx: Tx, of: Question) -> list[Question]:
    if of.status not in (*WAITING, *ASIDE):
        return []
    found = [await agenda.find(tx, one) for one in await proposal.resembles(tx, of.id)]
    return [one for one in found if one and one.status != "merged"]


async def _alike_line(tx: Tx, desk: Desk, other: Question) -> Html:
    """An earlier question that this one is like, with the code under which it was asked."""
    week = await _asked_as(tx, desk, other)
    words = shortened(other.wording(desk.speech).text, LINE)
    return render(desk.speech, "question-alike", words=words, status=other.status, code=week.code if week else "")


async def _asked_as(tx: Tx, desk: Desk, other: Question) -> Week | None:
    """The week in which a question was asked last."""
    asked = [one for one in await cycle.all_of(tx, desk.community.id) if one.question == other.id]
    return Week(desk.community, asked[-1]) if asked else None


async def _alike_buttons(tx: Tx, desk: Desk, of: Question) -> Keyboard:
    """A way to the summary of each earlier question that this one is like."""
    rows = []
    for other in await _alike(tx, of):
        week = await _asked_as(tx, desk, other)
        kept = await digest.of_cycle(tx, week.cycle.id) if week else None
        if week and kept and kept.state == "posted":
            shown = desk.press("button-its-summary", "digest.show", words=str(week.cycle.number))
            rows.append([replace(shown, words={"code": week.code})])
    return rows


def _deeds(desk: Desk, of: Question) -> Keyboard:
    """What can be done with a question, by its status."""

    def deed(text_id: str, action: str, **args: int | str) -> Button:
        return desk.press(text_id, f"questions.{action}", "", question=of.id, **args)

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
    mine = deed("button-leave" if of.owner == desk.caller.person else "button-take", "take")
    section = next((name for name, statuses in SECTIONS.items() if of.status in statuses), "")
    return (
        *by_status.get(of.status, asked if of.status in ASKED else ()),
        words,
        more,
        (mine, deed("button-history", "history")),
        (desk.to_list("button-back", section),),
    )


def target_buttons(desk: Desk, of: Question, page: int, others: Sequence[Question]) -> Keyboard:
    """A number for each question into which this one may go."""
    first = page * ROWS
    shown = list(enumerate(others[first : first + ROWS], start=first + 1))
    numbers = [desk.press("button-words", "questions.merge", str(n), question=of.id, into=o.id) for n, o in shown]
    ways = [desk.press("button-before", "questions.targets", question=of.id, page=page - 1)] if page else []
    if len(others) > first + ROWS:
        ways.append(desk.press("button-after", "questions.targets", question=of.id, page=page + 1))
    return [row for row in (numbers, ways, [desk.to_card(of)]) if row]


def mark_buttons(desk: Desk, of: Question) -> Keyboard:
    """A button for each thing that answers can make of a question."""
    marks = [desk.press(f"button-status-{one}", "questions.mark", question=of.id, status=one) for one in ASKED]
    return (marks[:2], marks[2:], (desk.to_card(of),))


async def history_lines(tx: Tx, desk: Desk, of: Question) -> Html:
    """Who did what, the latest last; and under which codes the question was asked."""
    deeds = [(one.made_at, one.person, "proposed") for one in await proposal.of_question(tx, of.id)]
    deeds += [(one.made_at, one.person, one.what) for one in await act.of(tx, "question", of.id) if one.person]
    shown = [await _deed_line(tx, desk.speech, deed) for deed in sorted(deeds, key=_minute)[-SHOWN_ACTS:]]
    for asked in await cycle.all_of(tx, desk.community.id):
        if asked.question == of.id:
            shown.append(render(desk.speech, "question-was-asked", code=Week(desk.community, asked).code))
    return Html("\n".join(shown) or render(desk.speech, "question-no-history"))


def _minute(deed: tuple[datetime, int, str]) -> datetime:
    """Deeds of one minute stay in the order in which they were kept, whatever two servers' clocks say."""
    return deed[0].replace(second=0, microsecond=0)


async def _deed_line(tx: Tx, speech: str, deed: tuple[datetime, int, str]) -> Html:
    day, who, what = deed
    person = await member.person(tx, who)
    name = person.name if person else "?"
    return render(speech, "question-act", what=what, day=day.day, month=day.month, name=name)
