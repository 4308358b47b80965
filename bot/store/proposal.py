"""Proposals: who proposed which question, and which earlier questions it resembles."""

from collections.abc import Collection, Sequence

from sqlalchemy import RowMapping, func, select, update

from bot.domain.agenda import Proposal
from bot.store.engine import Tx, insert_once, upsert
from bot.store.schema import proposals, questions, resemblances


async def add(tx: Tx, question: int, proposal: Proposal) -> bool:
    """Keep who proposed a question; False when they had done so before."""
    row = {"room_id": proposal.room, "message": proposal.message, "made_at": proposal.made_at}
    return bool(await insert_once(tx, proposals, question_id=question, person=proposal.person, **row))


async def of_question(tx: Tx, question: int) -> list[Proposal]:
    """Everyone who proposed a question, first to last."""
    rows = await tx.execute(select(proposals).where(proposals.c.question_id == question).order_by(proposals.c.id))
    return [_proposal(row) for row in rows.mappings()]


async def waiting_of(tx: Tx, community: int, person: int) -> int:
    """How many of someone's proposals wait for a decision."""
    joined = select(func.count()).select_from(proposals).join(questions, questions.c.id == proposals.c.question_id)
    theirs = (questions.c.community_id == community) & (questions.c.status == "proposed")
    return await tx.scalar(joined.where(theirs & (proposals.c.person == person))) or 0


async def bring(tx: Tx, question: int, heir: int) -> list[int]:
    """Let the proposers of a question be those of another one; the ids of the proposals that moved.

    Whoever proposed both stays with each, for one person proposes a question once.
    """
    there = select(proposals.c.person).where(proposals.c.question_id == heir)
    moving = (proposals.c.question_id == question) & proposals.c.person.not_in(there)
    moved = update(proposals).where(moving).values(question_id=heir).returning(proposals.c.id)
    return sorted((await tx.scalars(moved)).all())


async def give_back(tx: Tx, ids: Collection[int], question: int) -> None:
    """Let these proposals be for their own question again."""
    await tx.execute(update(proposals).where(proposals.c.id.in_(ids)).values(question_id=question))


async def resemble(tx: Tx, question: int, earlier: Sequence[tuple[int, float]]) -> None:
    """Keep which earlier questions a proposal is like."""
    for other, score in earlier:
        key = ("question_id", "earlier")
        await upsert(tx, resemblances, key, question_id=question, earlier=other, score=score)


async def resembles(tx: Tx, question: int) -> list[int]:
    """The ids of the questions that a proposal is like, the most alike first."""
    alike = select(resemblances.c.earlier).where(resemblances.c.question_id == question)
    return list((await tx.scalars(alike.order_by(resemblances.c.score.desc(), resemblances.c.earlier))).all())


def _proposal(row: RowMapping) -> Proposal:
    return Proposal(row["person"], row["made_at"], row["room_id"], row["message"], row["id"])
