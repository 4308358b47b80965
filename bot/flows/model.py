"""The optional model's part in a summary: its words are added to a draft before anybody sees it, language by language.

1. `begin`: a fresh draft is to be worded, where a model is on. The chore `digest.word` does it for one language after
   the other, the founding room's first; with it, themes that are one are merged.
2. What passed the checks is written into the draft, unless a facilitator was faster; translations and ideas for the
   next question are kept, and what it cost.
3. `report`: whoever reads the draft is told which parts a model worded, how much of it was dropped, and what failed.
   Whatever fails, the draft is the offline one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.analysis import Analyst
from bot.analysis.model_wording import Report, Week, Worded
from bot.domain.cycle import Week as OfCycle
from bot.domain.digest import Quote, Sentence, Theme, is_verbatim
from bot.domain.language import NAMES
from bot.domain.member import Caller
from bot.domain.model import Idea, Run, Spent, print_of
from bot.domain.text import escape
from bot.flows import rights, voice
from bot.flows.chore import Args, Chore, put_chore
from bot.flows.edition import Facts, name
from bot.flows.voice import Button, Place
from bot.prompts.model import TASKS, wording
from bot.store import community as community_rows
from bot.store import cycle, digest, member, model, reply
from bot.store.engine import Tx
from bot.words import Html, render

WORDS = "words"
"""The task that a model may have: to word summaries."""
EARS = "ears"
"""The task to write down what was spoken."""
LANE = "model"
"""One lane for all: however slow a model is, it keeps at most one of those who do chores waiting."""


@dataclass(frozen=True, slots=True)
class Job:
    """One language of a draft to be worded; `number` counts the languages."""

    digest: int
    of: OfCycle
    language: str
    number: int
    week: Week
    spent: Spent


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a job; `model` is the name of whoever did it."""

    job: Job
    worded: Worded
    tokens: int
    model: str


async def begin(tx: Tx, week: OfCycle, now: datetime) -> bool:
    """Have a fresh draft worded before it is shown; False where no model is on."""
    if await model.at_work(tx, WORDS) is None:
        return False
    await _go_on(tx, week, 0, now)
    return True


async def _go_on(tx: Tx, week: OfCycle, number: int, now: datetime) -> None:
    args: dict[str, int | str] = {"cycle": week.cycle.id, "number": number, "at": now.isoformat()}
    await put_chore(tx, "digest.word", f"digest:{week.cycle.id}:word:{number}", lane=LANE, **args)


async def languages_of(tx: Tx, week: OfCycle) -> list[str]:
    """The languages in which a summary will be read: those of the rooms, the founding one first, and of its desk."""
    rooms = [room.language for room in await community_rows.rooms_of(tx, week.community.id) if room.takes_part]
    desk = await rights.desk_of(tx, week.community)
    return list(dict.fromkeys([*rooms, *([await member.language(tx, desk)] if desk else [])]))


async def _read(tx: Tx, args: Args) -> Job | None:
    """What is to be worded now; with no language left there is nothing to think about, and the draft is shown."""
    week, number = await cycle.week(tx, int(args["cycle"])), int(args["number"])
    kept, languages = await digest.of_cycle(tx, week.cycle.id), await languages_of(tx, week)
    if kept is None or number >= len(languages):
        return None
    answers = await reply.answers(tx, week.cycle.id)
    names = await member.names(tx, {answer.author for answer in answers})
    done = await _translated(tx, kept.synthesis.quotes(), languages[number])
    given = Week(kept.synthesis, answers, names, await model.withheld(tx, week.cycle.id), done)
    spent = await model.spent(tx, week.community.id, datetime.fromisoformat(str(args["at"])))
    return Job(kept.id, week, languages[number], number, given, spent)


async def _translated(tx: Tx, quotes: Sequence[Quote], language: str) -> frozenset[Quote]:
    done = await model.translated(tx, [quote.reply for quote in quotes])
    return frozenset(q for q in quotes if language in done.get((q.reply, print_of(q.text)), {}))


def _think(analyst: Analyst, job: Job) -> Done:
    writer = analyst.writer
    if writer is None:
        return Done(job, Worded(job.week.synthesis, {}, (), Report(failures=["off"])), 0, "")
    purse = writer.purse(job.spent.by_all, job.spent.here)
    worded = writer.word(job.week, job.language, purse, merge=job.number == 0)
    return Done(job, worded, purse.spent, writer.speaker.name)


async def _write(tx: Tx, args: Args, done: Done, now: datetime) -> None:
    """Keep what held, then go on with the next language, or show the draft."""
    job, worded, failures = done.job, done.worded, [*done.worded.report.failures]
    if not await model.reword(tx, job.digest, job.week.synthesis, worded.synthesis):
        failures.append("late")
    texts = {r.id: r.text for r in await reply.contributions(tx, job.of.cycle.id)}
    for quote, words in worded.translations.items():
        if is_verbatim(quote, texts.get(quote.reply, "")):
            await model.translate(tx, quote, job.language, words)
    ideas = tuple(_idea(question, texts) for question in worded.questions)
    of = (job.digest, job.of.community.id, job.language, done.model, now, done.tokens)
    await model.record(tx, Run(*of, worded.report.kept, worded.report.dropped, "".join(failures[:1]), ideas))
    if job.number + 1 < len(await languages_of(tx, job.of)):
        await _go_on(tx, job.of, job.number + 1, now)
    else:
        cycle_id = job.of.cycle.id
        await put_chore(tx, "digest.draft", f"digest:{cycle_id}:draft", lane=f"digest:{cycle_id}", cycle=cycle_id)


def _idea(question: Sentence, texts: Mapping[int, str]) -> Idea:
    return Idea(question.text, {quote.reply: print_of(texts.get(quote.reply, "")) for quote in question.rests_on})


async def ideas(tx: Tx, cycle_id: int, language: str) -> list[Idea]:
    """Questions that a model proposes after a week, in one language: those whose answers all stand as they were."""
    kept = await digest.of_cycle(tx, cycle_id)
    runs = await model.runs(tx, kept.id) if kept else []
    prints = {r.id: print_of(r.text) for r in await reply.contributions(tx, cycle_id)}
    found = (idea for run in runs if run.language == language for idea in run.ideas)
    return [idea for idea in found if all(prints.get(one) == seal for one, seal in idea.rests_on.items())]


async def report(tx: Tx, facts: Facts, place: Place, key: str) -> None:
    """Tell whoever reads a draft which parts of it a model worded; nothing where no model was asked."""
    kept = await digest.of_cycle(tx, facts.week.cycle.id)
    runs = await model.runs(tx, kept.id) if kept else []
    if runs:
        await voice.post(tx, place, f"{key}:model", _told(runs, facts, place.language))


def _told(runs: Sequence[Run], facts: Facts, language: str) -> Html:
    lines = [line for run in runs if (line := _line(run, facts, language))]
    dropped = sum(sum(run.dropped.values()) for run in runs)
    failure = next((run.failure for run in runs if run.failure), "")
    said = render(language, "model-told" if lines else "model-told-nothing", model=runs[0].model or "–")
    left_out = render(language, "model-dropped", count=dropped) if dropped else ""
    stopped = render(language, "model-failed", why=failure) if failure else ""
    return Html("\n".join(filter(None, [said, *lines, left_out, stopped])))


def _line(run: Run, facts: Facts, language: str) -> Html:
    """What a model worded in one language's edition, by the names of its themes; empty when it worded nothing."""
    led = [theme for theme in facts.synthesis.themes if run.language in theme.sentences]
    named = [theme for theme in facts.synthesis.themes if run.language in theme.titles and run.kept.get("name")]
    listed = {"model-sentences": led, "model-names": named}
    parts = [
        render(language, text_id, count=len(themes), themes=_names(themes, facts, run.language))
        for text_id, themes in listed.items()
        if themes
    ]
    counted = {"model-translations": run.kept.get("translate", 0), "model-merged": run.kept.get("merge", 0)}
    parts += [render(language, text_id, count=count) for text_id, count in counted.items() if count]
    spoken = NAMES.get(run.language, run.language)
    return render(language, "model-line", spoken=spoken, parts=Html(", ".join(parts))) if parts else Html("")


def _names(themes: Sequence[Theme], facts: Facts, language: str) -> Html:
    return Html(", ".join(name(theme, facts, language) for theme in themes))


async def explain(tx: Tx, caller: Caller, until: datetime) -> None:
    """A part of /privacy: which models are on, what they are sent, and a way to what they are asked."""
    if ears := await model.at_work(tx, EARS):
        await voice.answer(tx, caller, "privacy-ears", name=ears.name, host=ears.host)
    if pen := await model.at_work(tx, WORDS):
        way = Button("button-prompts", "model.prompts", expires=until)
        await voice.answer(tx, caller, "privacy-model", buttons=((way,),), name=pen.name, host=pen.host)


async def show_prompts(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """What the model is asked, word for word."""
    place = await voice.place_to_answer(tx, caller)
    asked = "\n\n".join(f"<blockquote expandable>{escape(wording(task))}</blockquote>" for task in TASKS)
    html = f"{render(place.language, 'model-prompts')}\n\n{asked}"
    await voice.post(tx, place, f"update:{caller.update}:prompts", html)


ACTIONS = {"model.prompts": show_prompts}
CHORES: Mapping[str, Chore[Job, Done]] = {"digest.word": Chore(_read, _think, _write)}
