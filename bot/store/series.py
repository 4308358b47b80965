"""Series, and which week of them each question was."""

from sqlalchemy import RowMapping, func, select, update

from bot.domain.series import Series
from bot.store.engine import Tx, insert, insert_once
from bot.store.schema import cycles, series, series_weeks


async def begin(tx: Tx, new: Series) -> int:
    """A new series; its id. `new.id` is not used."""
    about = {"code": new.code, "theme": new.theme, "weeks": new.weeks, "link": new.link, "starts": new.starts}
    return await insert(tx, series, community_id=new.community, person=new.person, state=new.state, **about)


async def current(tx: Tx, community: int) -> Series | None:
    """What is being written, planned or running; None when nothing is."""
    theirs = (series.c.community_id == community) & (series.c.state != "over")
    rows = await tx.execute(select(series).where(theirs).order_by(series.c.id.desc()).limit(1))
    row = rows.mappings().one_or_none()
    return _series(row) if row else None


async def find(tx: Tx, series_id: int) -> Series | None:
    """One series by its id."""
    row = (await tx.execute(select(series).where(series.c.id == series_id))).mappings().one_or_none()
    return _series(row) if row else None


async def change(tx: Tx, series_id: int, **columns: object) -> None:
    """Change what is known of a series: code, theme, weeks, link, starts."""
    await tx.execute(update(series).where(series.c.id == series_id).values(**columns))


async def move(tx: Tx, series_id: int, before: str, after: str) -> bool:
    """Change a series' state if it still is `before`: of two who try, one hears True."""
    still = (series.c.id == series_id) & (series.c.state == before)
    return (await tx.execute(update(series).where(still).values(state=after))).rowcount == 1


async def join(tx: Tx, of: Series, cycle: int) -> int:
    """Let a question be the next week of a series, under its code; which week that is."""
    number = await weeks_asked(tx, of.id) + 1
    await insert_once(tx, series_weeks, series_id=of.id, cycle_id=cycle, number=number)
    await tx.execute(update(cycles).where(cycles.c.id == cycle).values(code=of.code))
    return number


async def keep_codes(tx: Tx, community: int, code: str) -> None:
    """What was asked under a community's own code keeps it, whatever its code becomes."""
    bare = (cycles.c.community_id == community) & cycles.c.code.is_(None)
    await tx.execute(update(cycles).where(bare).values(code=code))


async def weeks_asked(tx: Tx, series_id: int) -> int:
    """How many weeks of a series have been asked."""
    mine = series_weeks.c.series_id == series_id
    return await tx.scalar(select(func.count()).select_from(series_weeks).where(mine)) or 0


async def week_of(tx: Tx, cycle: int) -> tuple[Series, int] | None:
    """Of which series a question is a week, and which one."""
    joined = select(series, series_weeks.c.number).join(series_weeks, series_weeks.c.series_id == series.c.id)
    row = (await tx.execute(joined.where(series_weeks.c.cycle_id == cycle))).mappings().one_or_none()
    return (_series(row), row["number"]) if row else None


async def cycles_of(tx: Tx, series_id: int) -> list[int]:
    """The questions of a series by the ids of their cycles, first to last."""
    mine = select(series_weeks.c.cycle_id).where(series_weeks.c.series_id == series_id)
    return list((await tx.scalars(mine.order_by(series_weeks.c.number))).all())


def _series(row: RowMapping) -> Series:
    about = (row["code"], row["theme"], row["weeks"], row["link"], row["starts"], row["state"])
    return Series(row["id"], row["community_id"], row["person"], *about)
