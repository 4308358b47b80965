"""/report: who took part, this week and in the series, as a picture with the same figures in words.

1. `command`: a facilitator asks, in the group or in private; drawing is left to a chore, for it takes a moment.
2. The picture goes where it was asked for, in the language spoken there. Where no series is on, all weeks count.
3. Nobody is named, and of the busiest tenth nothing is told below ten people.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.analysis import Analyst
from bot.domain.commitment import OUTCOMES
from bot.domain.cycle import Cycle, Week, read_number
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.domain.report import Turnout, Voice, turnout
from bot.domain.text import cut, isolated
from bot.flows import community as communities
from bot.flows import rights, voice
from bot.flows.chore import Args, Chore, put_chore
from bot.flows.voice import Picture, Place
from bot.pictures import Bar, Bars, Figures, Sheet, draw
from bot.store import commitment, community, cycle, report, series
from bot.store.engine import Tx
from bot.words import Arg, Html, plain, render
from bot.words.places import language_name

MOST_WEEKS, MOST_LANGUAGES, MOST_ROOMS = 6, 4, 4
LONGEST_ROOM = 40


@dataclass(frozen=True, slots=True)
class Reported:
    """What a report is made from: the week, its series' questions by number, and who spoke in every week.

    `rooms` are titles by id; `plans` count by their state what members said that they would try.
    """

    week: Week
    codes: Mapping[int, str]
    voices: Sequence[Voice]
    rooms: Mapping[int, str]
    plans: Mapping[str, int]
    language: str

    def say(self, text_id: str, **args: Arg) -> str:
        """Words of ours in the picture."""
        return plain(self.language, text_id, **args)

    @property
    def now(self) -> Turnout:
        """Who took part this week."""
        return turnout(self.voices, {self.week.cycle.number})

    @property
    def so_far(self) -> Turnout:
        """Who took part in the series, up to this week."""
        return turnout(self.voices, set(self.codes))

    @property
    def weeks(self) -> Sequence[tuple[str, Turnout]]:
        """The latest weeks of the series, each with its question's code."""
        latest = sorted(self.codes)[-MOST_WEEKS:]
        return [(self.codes[number], turnout(self.voices, {number})) for number in latest]


async def command(tx: Tx, caller: Caller, words: str, now: datetime) -> None:
    """/report [n]: the figures of the latest question, or of question n, and of the weeks up to it."""
    this = await communities.here(tx, caller)
    await rights.require_facilitator(tx, caller, this)
    of = await _meant(tx, this.id, words)
    place = await voice.place_to_answer(tx, caller)
    where: dict[str, int | str] = {"chat": place.chat, "language": place.language, "thread": place.thread or 0}
    where["answers"] = 0 if caller.private else caller.message or 0
    key = f"update:{caller.update}:report"
    await put_chore(tx, "report.draw", key, lane=f"report:{this.id}", cycle=of.id, name=key, **where)


async def _meant(tx: Tx, community_id: int, words: str) -> Cycle:
    """The question of a number as people write it (2, Q2, UHC Q2), else the latest that anyone answered."""
    asked, number = await cycle.all_of(tx, community_id), read_number(words)
    meant = [one for one in asked if one.number == number] if words.strip() else asked
    if words.strip() and not meant:
        raise Refusal("report-unknown")
    answered = {one.week for one in await report.voices(tx, community_id)}
    of = next((one for one in reversed(meant) if one.number in answered), None)
    if of is None:
        raise Refusal("report-nothing")
    return of


async def _read(tx: Tx, args: Args) -> Reported:
    week = await cycle.week(tx, int(args["cycle"]))
    whose = week.community
    rooms = {room.id: room.title for room in await community.rooms_of(tx, whose.id)}
    said, plans = await report.voices(tx, whose.id), await commitment.states(tx, whose.id)
    return Reported(week, await _codes(tx, week), said, rooms, plans, str(args["language"]))


async def _codes(tx: Tx, week: Week) -> dict[int, str]:
    """The questions of the series up to this one; where it belongs to none, all that were asked."""
    member_of = await series.week_of(tx, week.cycle.id)
    mine = set(await series.cycles_of(tx, member_of[0].id)) if member_of else None
    asked = await cycle.all_of(tx, week.community.id)
    until = [one for one in asked if one.number <= week.cycle.number and (mine is None or one.id in mine)]
    return {one.number: Week(week.community, one).code for one in until}


def _think(analyst: Analyst, of: Reported) -> Picture:
    return Picture(draw(sheet(of)), caption(of))


async def _write(tx: Tx, args: Args, picture: Picture, now: datetime) -> None:
    place = Place(int(args["chat"]), str(args["language"]), int(args["thread"]) or None)
    await voice.show(tx, place, str(args["name"]), picture, reply_to=int(args["answers"]) or None)


def sheet(of: Reported) -> Sheet:
    """The picture's figures and bars."""
    title = of.say("report-title", code=of.week.code)
    return Sheet(title, of.week.community.name, (_figures(of), *_bars(of)), _foot(of))


def _figures(of: Reported) -> Figures:
    now = of.now
    counted = {"answers": now.answers, "people": now.people, "new": _new(now), "languages": len(now.languages)}
    shown = [(str(count), of.say(f"picture-{kind}", count=count)) for kind, count in counted.items() if count]
    shown += [(str(len(now.rooms)), of.say("report-rooms", count=len(now.rooms)))] if len(of.rooms) > 1 else []
    shown += [(_percent(of, now.busiest), of.say("report-busiest"))] if now.busiest is not None else []
    return Figures(tuple(shown))


def _new(counted: Turnout) -> int:
    """How many spoke for the first time; 0 where everybody did, which is no news."""
    return counted.new if counted.new < counted.people else 0


def _percent(of: Reported, share: float) -> str:
    return of.say("report-percent", share=round(share * 100))


def _bars(of: Reported) -> Iterator[Bars]:
    """Week by week, then the whole series by language and by room."""
    whole, weeks = of.so_far, len(of.codes)
    known, new = of.say("picture-known"), of.say("report-new")
    if weeks > 1:
        bars = [Bar(code, (one.people - one.new, one.new), str(one.people)) for code, one in of.weeks]
        yield Bars(of.say("report-weeks"), tuple(bars), (known, new))
    if len(whole.languages) > 1:
        yield Bars(of.say("report-languages", weeks=weeks), _counted(_languages(of, whole)))
    if len(whole.rooms) > 1:
        yield Bars(of.say("report-people-by-room", weeks=weeks), _counted(_rooms(of, whole)))


def _counted(counts: Sequence[tuple[str, int]]) -> tuple[Bar, ...]:
    return tuple(Bar(name, (count,), str(count)) for name, count in counts)


def _languages(of: Reported, counted: Turnout) -> list[tuple[str, int]]:
    """Answers by language, the most spoken first; the rest is one line."""
    ranked = sorted(counted.languages.items(), key=lambda pair: (-pair[1], pair[0]))
    rest = sum(count for _, count in ranked[MOST_LANGUAGES:])
    named = [(language_name(code, of.language), count) for code, count in ranked[:MOST_LANGUAGES]]
    return [*named, *([(of.say("picture-others"), rest)] if rest else [])]


def _rooms(of: Reported, counted: Turnout) -> list[tuple[str, int]]:
    ranked = sorted(counted.rooms.items(), key=lambda pair: (-pair[1], pair[0]))
    return [(of.rooms.get(room, "–"), count) for room, count in ranked[:MOST_ROOMS]]


def _foot(of: Reported) -> str:
    """What the picture cannot say by itself: what a tenth is, how it was in all weeks, what counts for no group."""
    whole, weeks = of.so_far, len(of.codes)
    private = of.say("report-foot-private") if len(of.rooms) > 1 else ""
    if whole.busiest is None:
        return private
    return of.say("report-foot", weeks=weeks, share=_percent(of, whole.busiest)) + " " + private


def caption(of: Reported) -> Html:
    """The same figures in words."""
    whole, weeks = of.so_far, len(of.codes)
    lists = {
        "weeks": [(code, one.people) for code, one in of.weeks] if weeks > 1 else [],
        "languages": _languages(of, whole) if len(whole.languages) > 1 else [],
        "rooms": _rooms(of, whole) if len(whole.rooms) > 1 else [],
    }
    lines = [render(of.language, f"report-list-{kind}", list=_list(counts)) for kind, counts in lists.items() if counts]
    return render(
        of.language,
        "report-caption" if lines else "report-caption-short",
        code=of.week.code,
        now=_told(of, of.now),
        whole=render(of.language, "report-whole", weeks=weeks, told=_told(of, whole)) if weeks > 1 else "",
        plans=_plans(of),
        lines=Html("\n".join(lines)),
    )


def _told(of: Reported, counted: Turnout) -> Html:
    """One period's figures as a line."""
    busiest = counted.busiest
    return render(
        of.language,
        "report-told",
        answers=counted.answers,
        people=counted.people,
        new=_new(counted),
        languages=len(counted.languages),
        rooms=len(counted.rooms) if len(of.rooms) > 1 else 0,
        busiest=0 if busiest is None else _percent(of, busiest),
    )


def _plans(of: Reported) -> Html:
    """What members said that they would try, and how it went, as far as they told."""
    made = sum(of.plans.values())
    if not made:
        return Html("")
    told = sum(of.plans.get(how, 0) for how in OUTCOMES)
    tried = of.plans.get("done", 0) + of.plans.get("partly", 0)
    return render(of.language, "report-plans", made=made, told=told, tried=tried)


def _list(counts: Sequence[tuple[str, int]]) -> str:
    return ", ".join(f"{isolated(cut(name, LONGEST_ROOM))} {count}" for name, count in counts)


CHORES: Mapping[str, Chore[Reported, Picture]] = {"report.draw": Chore(_read, _think, _write)}
