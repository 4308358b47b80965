"""What a machine heard in spoken answers: its words until their author has decided, and what it cost."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, select, update

from bot.domain.reply import Reply
from bot.store.engine import Tx, insert_once
from bot.store.schema import members, replies, transcripts


@dataclass(frozen=True, slots=True)
class Transcript:
    """The words that a model heard, and how many tokens that took."""

    text: str
    model: str
    tokens: int


async def add(tx: Tx, of: Reply, heard: Transcript, now: datetime) -> None:
    """Keep what was heard in an answer."""
    what = {"model": heard.model, "tokens": heard.tokens, "text": heard.text, "kept": False}
    await insert_once(tx, transcripts, reply_id=of.id, community_id=of.community, made_at=now, **what)


async def of(tx: Tx, reply_id: int) -> Transcript | None:
    """What waits for its author's decision; None where nothing does."""
    row = (await tx.execute(select(transcripts).where(transcripts.c.reply_id == reply_id))).mappings().one_or_none()
    return Transcript(row["text"], row["model"], row["tokens"]) if row and row["text"] else None


async def settle(tx: Tx, reply_id: int, *, kept: bool = False) -> None:
    """Let go of the machine's words: `kept` when they are the answer's own from now on."""
    await tx.execute(update(transcripts).where(transcripts.c.reply_id == reply_id).values(text="", kept=kept))


async def kept_among(tx: Tx, ids: Iterable[int]) -> set[int]:
    """Which of these replies have the words of a machine, as their author confirmed them."""
    kept = transcripts.c.reply_id.in_(list(ids)) & transcripts.c.kept.is_(True)
    return set(await tx.scalars(select(transcripts.c.reply_id).where(kept)))


async def waiting_for(tx: Tx, person: int) -> list[int]:
    """The replies of someone that were written down and wait for their decision."""
    theirs = select(transcripts.c.reply_id).join(replies, replies.c.id == transcripts.c.reply_id)
    theirs = theirs.join(members, members.c.id == replies.c.member_id).where(members.c.person == person)
    return list(await tx.scalars(theirs.where(transcripts.c.text != "").order_by(transcripts.c.reply_id)))


async def spent(tx: Tx, since: datetime, community: int | None = None) -> int:
    """Tokens that hearing took since an instant, in one community or in all."""
    lately = select(func.coalesce(func.sum(transcripts.c.tokens), 0)).where(transcripts.c.made_at > since)
    here = lately if community is None else lately.where(transcripts.c.community_id == community)
    return int(await tx.scalar(here) or 0)


async def forget(tx: Tx, before: datetime) -> None:
    """Let go of what nobody has decided about since an instant."""
    await tx.execute(delete(transcripts).where(transcripts.c.made_at < before, transcripts.c.text != ""))
