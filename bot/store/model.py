"""Language models: which are on, what their runs cost and kept, and translations of what members said."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import RowMapping, delete, func, select, update

from bot.domain.digest import Quote, Synthesis, stored, synthesis_from
from bot.domain.model import Idea, Model, Run, Spent, print_of
from bot.store import transcript
from bot.store.engine import Tx, insert, upsert
from bot.store.schema import digests, members, model_runs, models, people, replies, translations

WEEK = timedelta(days=7)
_SAME_WORDS = ("reply_id", "language", "print")


async def announce(tx: Tx, task: str, model: Model | None) -> None:
    """Keep which model does a task (words, ears); None when none does any more."""
    if model is None:
        await tx.execute(delete(models).where(models.c.task == task))
    else:
        await upsert(tx, models, ("task",), task=task, name=model.name, host=model.host)


async def at_work(tx: Tx, task: str) -> Model | None:
    """Which model does a task in this house; None where none does."""
    row = (await tx.execute(select(models).where(models.c.task == task))).mappings().one_or_none()
    return Model(row["name"], row["host"]) if row else None


async def record(tx: Tx, run: Run) -> None:
    """Keep what one run cost, kept and dropped."""
    ideas = [
        {"text": idea.text, "rests_on": {str(one): seal for one, seal in idea.rests_on.items()}} for idea in run.ideas
    ]
    of = {"digest_id": run.digest, "community_id": run.community, "language": run.language, "model": run.model}
    what = {"tokens": run.tokens, "kept": dict(run.kept), "dropped": dict(run.dropped), "failure": run.failure}
    await insert(tx, model_runs, **of, **what, made_at=run.made_at, ideas=ideas)


async def runs(tx: Tx, digest: int) -> list[Run]:
    """The latest run for each language of a digest, in the order in which they were made."""
    rows = await tx.execute(select(model_runs).where(model_runs.c.digest_id == digest).order_by(model_runs.c.id))
    latest = {row["language"]: _run(row) for row in rows.mappings()}
    return list(latest.values())


async def spent(tx: Tx, community: int, now: datetime) -> Spent:
    """What the models cost in the seven days before `now`."""
    lately = model_runs.c.made_at > now - WEEK
    total = select(func.coalesce(func.sum(model_runs.c.tokens), 0)).where(lately)
    here = total.where(model_runs.c.community_id == community)
    worded, worded_here = int(await tx.scalar(total) or 0), int(await tx.scalar(here) or 0)
    heard, heard_here = await transcript.spent(tx, now - WEEK), await transcript.spent(tx, now - WEEK, community)
    return Spent(worded + heard, worded_here + heard_here)


async def withheld(tx: Tx, cycle: int) -> frozenset[int]:
    """Replies to a question that no model is sent: private ones whose author did not agree, and of who opted out."""
    author = replies.join(members, members.c.id == replies.c.member_id)
    author = author.outerjoin(people, people.c.id == members.c.person)
    unasked = replies.c.private.is_(True) & replies.c.for_model.is_(False)
    kept_in = (replies.c.cycle_id == cycle) & (unasked | people.c.opted_out.is_(True))
    return frozenset(await tx.scalars(select(replies.c.id).select_from(author).where(kept_in)))


async def reword(tx: Tx, digest: int, before: Synthesis, after: Synthesis) -> bool:
    """Replace a draft by the same one in better words; False when somebody has changed or posted it meanwhile.

    It is a new version: a button that means the second theme of the old one must not hit another.
    """
    draft = (digests.c.id == digest) & (digests.c.state == "draft")
    kept = await tx.scalar(select(digests.c.synthesis).where(draft).with_for_update())
    if kept is None or synthesis_from(kept) != before:
        return False
    changed = {"synthesis": stored(after), "version": digests.c.version + int(before != after)}
    await tx.execute(update(digests).where(draft).values(**changed))
    return True


async def translate(tx: Tx, quote: Quote, language: str, words: str, person: int | None = None) -> dict[str, Any]:
    """Keep what some words of a reply say in another language; `person` says so, None: a machine.

    What a person said is never replaced by a machine's. What stood there before, for `put_back`.
    """
    row = {"reply_id": quote.reply, "language": language, "print": print_of(quote.text)}
    same = [translations.c[name] == value for name, value in row.items()]
    found = (await tx.execute(select(translations).where(*same))).mappings().one_or_none()
    if person is not None or found is None:
        await upsert(tx, translations, tuple(row), **row, text=words, person=person)
    return dict(found) if found else {**row, "text": None, "person": None}


async def put_back(tx: Tx, before: Mapping[str, Any]) -> None:
    """A translation gives way to what stood there before it, or to nothing."""
    if before["text"] is not None:
        return await upsert(tx, translations, _SAME_WORDS, **before)
    await tx.execute(delete(translations).where(*(translations.c[name] == before[name] for name in _SAME_WORDS)))


async def translated(tx: Tx, replies: Collection[int]) -> dict[tuple[int, str], dict[str, tuple[str, bool]]]:
    """What was translated of some replies, by reply and print of the words, per language; and whether by a machine."""
    rows = await tx.execute(select(translations).where(translations.c.reply_id.in_(list(replies))))
    found: dict[tuple[int, str], dict[str, tuple[str, bool]]] = {}
    for row in rows.mappings():
        said = found.setdefault((row["reply_id"], row["print"]), {})
        said[row["language"]] = (row["text"], row["person"] is None)
    return found


def _run(row: RowMapping) -> Run:
    of = (row["digest_id"], row["community_id"], row["language"], row["model"], row["made_at"])
    ideas = tuple(_idea(kept) for kept in row["ideas"])
    return Run(*of, row["tokens"], row["kept"], row["dropped"], row["failure"], ideas)


def _idea(kept: Mapping[str, Any]) -> Idea:
    return Idea(kept["text"], {int(one): seal for one, seal in kept["rests_on"].items()})
