"""Questions and their wordings, kept in the order in which the community wants to ask them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import RowMapping, delete, func, select, update

from bot.domain.agenda import ASKED, Question, Wording
from bot.store.engine import Tx, insert, insert_once, upsert
from bot.store.schema import cycles, questions, wordings


async def add(
    tx: Tx,
    community: int,
    texts: Sequence[Wording],
    *,
    link: str = "",
    starter: str | None = None,
    status: str = "planned",
) -> int:
    """Put a question at the end of the agenda; its id, or 0 when that starter question is there already.

    The first wording is the original.
    """
    if starter is not None and await _has_starter(tx, community, starter):
        return 0
    last = await tx.scalar(select(func.max(questions.c.position)).where(questions.c.community_id == community))
    row = {"community_id": community, "position": (last or 0) + 1, "status": status, "link": link}
    question = await insert(tx, questions, **row, starter=starter, original=texts[0].language)
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


async def find(tx: Tx, question_id: int) -> Question | None:
    """One question by its id; None when it was removed meanwhile."""
    rows = await tx.execute(select(questions).where(questions.c.id == question_id))
    return next(iter(await _whole(tx, rows.mappings().all())), None)


async def next_planned(tx: Tx, community: int) -> Question | None:
    """What will be asked next; None when the agenda is empty."""
    return next(iter(await of_community(tx, community, "planned")), None)


async def counts(tx: Tx, community: int) -> dict[str, int]:
    """How many questions there are of each status."""
    counted = select(questions.c.status, func.count()).where(questions.c.community_id == community)
    return {row[0]: row[1] for row in await tx.execute(counted.group_by(questions.c.status))}


async def set_status(tx: Tx, question_id: int, status: str) -> None:
    """Move a question on in its life."""
    await change(tx, question_id, status=status)


async def move(tx: Tx, question_id: int, before: Collection[str], after: str, **columns: object) -> bool:
    """Move a question on in its life if it still is in one of these statuses: of two who try, one hears True."""
    still = (questions.c.id == question_id) & questions.c.status.in_(before)
    return (await tx.execute(update(questions).where(still).values(status=after, **columns))).rowcount == 1


async def change(tx: Tx, question_id: int, **columns: object) -> None:
    """Change what is known of a question: status, position, link, note, owner."""
    await tx.execute(update(questions).where(questions.c.id == question_id).values(**columns))


async def write(tx: Tx, question_id: int, wording: Wording) -> None:
    """Keep a question's words in one language."""
    words = {"language": wording.language, "text": wording.text, "reason": wording.reason}
    await upsert(tx, wordings, ("question_id", "language"), question_id=question_id, **words)


async def relabel(tx: Tx, question_id: int, before: str, after: str) -> None:
    """The original is in another language than was thought."""
    same = (wordings.c.question_id == question_id) & (wordings.c.language == before)
    await tx.execute(update(wordings).where(same).values(language=after))
    await change(tx, question_id, original=after)


async def to_front(tx: Tx, question_id: int, community: int) -> None:
    """Let a question be the first of its community."""
    first = await tx.scalar(select(func.min(questions.c.position)).where(questions.c.community_id == community))
    await change(tx, question_id, position=(first or 0) - 1)


async def remove(tx: Tx, question_id: int) -> None:
    """Take a question out as if it had never been written; one that was asked stays."""
    asked = select(cycles.c.id).where(cycles.c.question_id == question_id).exists()
    await tx.execute(delete(questions).where((questions.c.id == question_id) & ~asked))


async def snapshot(tx: Tx, question_id: int) -> dict[str, Any]:
    """A question as it is now, JSON-ready, so that `restore` can bring it back."""
    of = await question(tx, question_id)
    texts = {one.language: [one.text, one.reason] for one in of.wordings.values()}
    row = {"id": of.id, "status": of.status, "position": of.position, "link": of.link, "wordings": texts}
    return {**row, "original": of.original, "note": of.note, "owner": of.owner, "heir": of.heir}


async def restore(tx: Tx, kept: Mapping[str, Any]) -> None:
    """Bring a question back as it was; what was asked meanwhile stays asked."""
    now = await find(tx, kept["id"])
    if now is None:
        return
    columns = {name: value for name, value in kept.items() if name not in ("id", "wordings")}
    if now.status in ASKED and kept["status"] not in ASKED:
        del columns["status"]
    await change(tx, kept["id"], **columns)
    await tx.execute(delete(wordings).where(wordings.c.question_id == kept["id"]))
    for language, (text, reason) in kept["wordings"].items():
        await write(tx, kept["id"], Wording(language, text, reason))


async def _whole(tx: Tx, rows: Iterable[RowMapping]) -> list[Question]:
    found = {row["id"]: row for row in rows}
    written = await tx.execute(select(wordings).where(wordings.c.question_id.in_(found)))
    texts: dict[int, dict[str, Wording]] = {question_id: {} for question_id in found}
    for line in written.mappings():
        texts[line["question_id"]][line["language"]] = Wording(line["language"], line["text"], line["reason"])
    return [_question(row, texts[question_id]) for question_id, row in found.items()]


def _question(row: RowMapping, texts: dict[str, Wording]) -> Question:
    about = (row["original"], row["note"] or "", row["owner"], row["heir"])
    return Question(row["id"], row["community_id"], row["status"], row["position"], row["link"], texts, *about)
