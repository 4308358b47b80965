"""How a series shows in the weeks that it consists of: their numbers, a line above each question, and its end."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.domain.community import Community, Room
from bot.domain.cycle import Cycle, Week
from bot.domain.digest import Numbers, numbers
from bot.domain.series import Series
from bot.flows import voice
from bot.flows.chore import Args, Errand, put_chore
from bot.flows.question_card import text_of
from bot.store import agenda, community, cycle, reply, series, showing
from bot.store.engine import Tx
from bot.words import Html, render

LINE = 140


async def join(tx: Tx, asked: Community, begun: Cycle, week: date | None) -> Cycle:
    """A question has begun: it is the next week of the series that is on, and carries its code."""
    of = await series.current(tx, asked.id)
    if of is None or of.state == "draft" or not _is_on(of, week):
        return begun
    await series.move(tx, of.id, "planned", "running")
    await series.join(tx, of, begun.id)
    await series.keep_codes(tx, asked.id, asked.code)
    await community.change(tx, asked.id, code=of.code)
    return replace(begun, code=of.code)


def _is_on(of: Series, week: date | None) -> bool:
    """Whether a week belongs to a series; an extra question, which stands for no week, only to one that runs."""
    return of.state == "running" if week is None else week + timedelta(days=6) >= of.starts


async def line(tx: Tx, this: Cycle, language: str) -> Html:
    """What stands above a question of a series: its theme, and week 3 of 6; nothing where there is no series."""
    found = await series.week_of(tx, this.id)
    if found is None:
        return Html("")
    of, number = found
    return render(language, "series-line", theme=theme_of(of, language), number=number, weeks=max(of.weeks, number))


def theme_of(of: Series, language: str) -> Html:
    """The theme, and the way to what there is to read about it."""
    if not of.link:
        return render(language, "series-theme", theme=of.theme)
    return render(language, "series-theme-linked", theme=of.theme, link=of.link)


async def heard(tx: Tx, week: Week) -> None:
    """The summary of a week was posted: where that was the last of a series, its end follows."""
    key = f"cycle:{week.cycle.id}:series"
    await put_chore(tx, "series.after", key, lane=f"community:{week.community.id}", cycle=week.cycle.id)


async def after(tx: Tx, args: Args, now: datetime) -> None:
    """End the series if this was its last week."""
    found = await series.week_of(tx, int(args["cycle"]))
    if found is not None and found[1] >= found[0].weeks:
        await end(tx, found[0])


async def end(tx: Tx, of: Series) -> bool:
    """The series is over: every room hears thanks and figures; of two who end it, the second hears False."""
    if not await series.move(tx, of.id, "running", "over"):
        return False
    cycles = await series.cycles_of(tx, of.id)
    owed = {one.room for one in await showing.owed(tx) if one.cycle in cycles}
    for room in await community.rooms_of(tx, of.community):
        if room.state == "active" and room.id not in owed:
            await _thank(tx, of, room)
    return True


async def thank_late(tx: Tx, week: Week, room: Room) -> None:
    """A room that was resting has the summary of a week by now: where the series is over, its thanks follow."""
    found = await series.week_of(tx, week.cycle.id)
    if found is not None and found[0].state == "over":
        await _thank(tx, found[0], room)


async def _thank(tx: Tx, of: Series, room: Room) -> None:
    weeks = [await cycle.week(tx, one) for one in await series.cycles_of(tx, of.id)]
    said = [one for week in weeks for one in await reply.contributions(tx, week.cycle.id)]
    lines = await _lines(tx, weeks, room.language)
    facts = _facts(numbers(said), of, room.language)
    html = render(room.language, "series-closing", asked=len(weeks), lines=lines, **facts)
    await voice.post(tx, voice.place_of(room), f"series:{of.id}:room:{room.id}:closing", html)


def _facts(found: Numbers, of: Series, language: str) -> dict[str, str | int]:
    return {
        "theme": theme_of(of, language),
        "answers": found.answers,
        "people": found.members,
        "rooms": found.rooms,
        "languages": len(found.languages),
    }


async def _lines(tx: Tx, weeks: Sequence[Week], language: str) -> Html:
    """Each question with its code, as it was asked."""
    asked = [(week.code, await agenda.question(tx, week.cycle.question)) for week in weeks]
    return Html("\n".join(f"{code} · {text_of(question, language, LINE)}" for code, question in asked))


CHORES: Mapping[str, Errand] = {"series.after": Errand(after)}
