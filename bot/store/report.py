"""Who said how much, when and where: what participation is counted from."""

from sqlalchemy import case, func, select

from bot.domain.report import Voice
from bot.store.engine import Tx
from bot.store.schema import cycles, replies


async def voices(tx: Tx, community: int) -> list[Voice]:
    """Every member's contributions by question, language and room; what was said in private came from no room."""
    counted = replies.c.number.is_not(None) & replies.c.withdrawn.is_(False)
    room = case((replies.c.private.is_(True), 0), else_=replies.c.room_id)
    kinds = (cycles.c.number, replies.c.member_id, replies.c.language, room)
    of = select(*kinds, func.count()).join(cycles, cycles.c.id == replies.c.cycle_id)
    rows = await tx.execute(of.where((cycles.c.community_id == community) & counted).group_by(*kinds))
    return [Voice(*row) for row in rows]
