"""The agenda's story: a starter agenda is loaded, members see what is asked, planned and answered."""

from datetime import datetime

from bot.domain.agenda import ASKED, Wording
from bot.domain.community import Community
from bot.domain.cycle import Week
from bot.domain.member import Caller
from bot.flows import community as communities
from bot.flows import question_reason as reason
from bot.flows import topic, voice
from bot.flows.chore import Args
from bot.flows.question_card import text_of
from bot.prompts import StarterQuestion, load_agenda
from bot.store import agenda, cycle
from bot.store.engine import Tx
from bot.words import Html, render

PLANNED_SHOWN = 5
ANSWERED = ASKED[1:]


async def load(tx: Tx, community: int, name: str) -> int:
    """Add a starter agenda and its taxonomy; how many questions are new (loading twice adds none)."""
    starter = load_agenda(name)
    await topic.load(tx, community, starter.topics)
    return sum(
        [
            await agenda.add(tx, community, _wordings(question), link=question.link, starter=f"{name}:{n}") > 0
            for n, question in enumerate(starter.questions, start=1)
        ]
    )


def _wordings(question: StarterQuestion) -> list[Wording]:
    return [Wording(lang, text, question.reasons.get(lang, "")) for lang, text in question.texts.items()]


async def show(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """/agenda: this week's question and why, what is planned, what has been asked."""
    community = await communities.here(tx, caller)
    language = await voice.speech(tx, caller)
    parts = [
        await _this_week(tx, community, language),
        await _planned(tx, community, language),
        await _asked(tx, community, language),
        render(language, "agenda-propose", count=(await agenda.counts(tx, community.id)).get("proposed", 0)),
    ]
    await voice.answer(tx, caller, "agenda", body=Html("\n\n".join(part for part in parts if part)))


async def _this_week(tx: Tx, community: Community, language: str) -> str:
    current = await cycle.open_cycle(tx, community.id)
    if current is None:
        return render(language, "agenda-nothing-open")
    question = await agenda.question(tx, current.question)
    return render(
        language,
        "agenda-this-week",
        code=Week(community, current).code,
        question=text_of(question, language),
        reason=await reason.why(tx, question, language) or render(language, "reason-none"),
    )


async def _planned(tx: Tx, community: Community, language: str) -> str:
    planned = await agenda.of_community(tx, community.id, "planned")
    if not planned:
        return render(language, "agenda-nothing-planned")
    lines = [f"{n}. {text_of(question, language)}" for n, question in enumerate(planned[:PLANNED_SHOWN], start=1)]
    more = len(planned) - PLANNED_SHOWN
    lines += [render(language, "agenda-more", count=more)] if more > 0 else []
    return render(language, "agenda-planned", lines=Html("\n".join(lines)))


async def _asked(tx: Tx, community: Community, language: str) -> str:
    asked = [c for c in await cycle.all_of(tx, community.id) if c.state == "closed"][-PLANNED_SHOWN:]
    if not asked:
        return ""
    lines = [await _asked_line(tx, Week(community, c), language) for c in asked]
    return render(language, "agenda-asked", lines=Html("\n".join(lines)))


async def _asked_line(tx: Tx, week: Week, language: str) -> Html:
    """A question that was asked, and what its answers made of it where a facilitator said so."""
    question = await agenda.question(tx, week.cycle.question)
    status = render(language, "question-status", status=question.status) if question.status in ANSWERED else ""
    return Html(f"{week.code} · {text_of(question, language)} {status}".strip())


ACTIONS = {"agenda.show": show}
