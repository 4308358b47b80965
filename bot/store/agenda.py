"""Questions and their wordings, kept in the order in which the community wants to ask them."""

from collections.abc import Iterable, Sequence

from sqlalchemy import RowMapping, func, select, update

from bot.domain.agenda import Question, Wording
from bot.store.engine import Tx, insert, insert_once
from bot.store.schema import questions, wordings


async def add(tx: Tx, community: int, texts: Sequence[Wording], *, link: str = "", starter: str | None = None) -> int:
    """Put a question at the end of what is planned; its id, or 0 when that starter question is there already."""
    if starter is not None and await _has_starter(tx, community, starter):
        return 0
    last = await tx.scalar(select(func.max(questions.c.position)).where(questions.c.community_id == community))
    row = {"community_id": community, "position": (last or 0) + 1, "status": "planned", "link": link}
    question = await insert(tx, questions, **row, starter=starter)
    for wording in texts:
        words = {"language": wording.language, "text": wording.text, "reason": wording.reason}
        await insert_once(tx, wordings, question_id=question, **words)
    return question


async def _has_starter(tx: Tx, community: int, starter: str) -> bool:
    same = (questions.c.community_id == community) & (questions.c.starter == starter)
    return await tx.scalar(select(questions.c.id).where(same)) is not None


async def of_community(tx: Tx, community: int, *status: str) -> list[Question]:
    """The community's questions with one of these statuses, in order."""
    wanted = (questions.c.community_id == community) & questions.c.status.in_(status)
    rows = await tx.execute(select(questions).where(wanted).order_by(questions.c.position, questions.c.id))
    return await _whole(tx, rows.mappings().all())


async def question(tx: Tx, question_id: int) -> Question:
    """One question by its id."""
    rows = await tx.execute(select(questions).where(questions.c.id == question_id))
    return (await _whole(tx, [rows.mappings().one()]))[0]


async def next_planned(tx: Tx, community: int) -> Question | None:
    """What will be asked next; None when the agenda is empty."""
    return next(iter(await of_community(tx, community, "planned")), None)


async def set_status(tx: Tx, question_id: int, status: str) -> None:
    """Move a question on in its life."""
    await tx.execute(update(questions).where(questions.c.id == question_id).values(status=status))


async def _whole(tx: Tx, rows: Iterable[RowMapping]) -> list[Question]:
    found = {row["id"]: row for row in rows}
    written = await tx.execute(select(wordings).where(wordings.c.question_id.in_(found)))
    texts: dict[int, dict[str, Wording]] = {question_id: {} for question_id in found}
    for line in written.mappings():
        texts[line["question_id"]][line["language"]] = Wording(line["language"], line["text"], line["reason"])
    return [_question(row, texts[question_id]) for question_id, row in found.items()]


def _question(row: RowMapping, texts: dict[str, Wording]) -> Question:
    return Question(row["id"], row["community_id"], row["status"], row["position"], row["link"], texts)
