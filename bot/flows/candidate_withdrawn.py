"""A member takes an answer back from which a question was made: if it was not asked yet, it is put aside, with a word.

1. `let_go` finds what was drawn from the answer, and what was proposed in its very words (/propose in reply to it).
2. What waits or is planned is parked; whoever facilitates hears why, with the way to it.
3. What was said to whoever proposed it, in a group or in private, says these words no more, asked or not.
4. `require_given`: it is not planned again before it says the same in other words.
"""

from collections.abc import Callable
from datetime import datetime

from bot.domain.agenda import ASIDE, ASKED, PLANNED, WAITING, Question, copies, repeats
from bot.domain.refusal import Refusal
from bot.domain.reply import Reply
from bot.domain.text import shortened
from bot.flows import rights, voice
from bot.flows.byline import bylines
from bot.flows.voice import POST_LIFE, Button
from bot.store import act, agenda, candidate, community, member, proposal, reply
from bot.store import voice as said
from bot.store.act import Act
from bot.store.engine import Tx
from bot.words import Arg

WORDS_SHOWN = 160


async def let_go(tx: Tx, of: Reply, now: datetime) -> None:
    """Put aside every question that is still to be asked and comes from this answer."""
    taken = await candidate.taken(tx, of.cycle) if of.cycle is not None else {}
    drawn = {one.question for one in taken.values() if of.id in one.replies}
    for one in await agenda.of_community(tx, of.community, *WAITING, *PLANNED, *ASKED, *ASIDE):
        copied = _says(one, of, copies)
        if one.status in (*WAITING, *PLANNED) and (one.id in drawn or copied):
            await _park(tx, one, of, now)
        if copied or (one.id in drawn and _says(one, of, repeats)):
            await _unsay(tx, one)


def _says(one: Question, of: Reply, alike: Callable[[str, str], bool]) -> bool:
    return any(alike(wording.text, of.text) for wording in one.wordings.values())


async def _unsay(tx: Tx, one: Question) -> None:
    """Take the words out of what proposers were told about a question."""
    for proposed in await proposal.of_question(tx, one.id):
        for key, chat, message in await said.said_under(tx, f"proposal:{proposed.id}:"):
            if message is None:
                await said.unsay(tx, key)
                continue
            room = await community.room_of_chat(tx, chat)
            language = room.language if room else await member.language(tx, chat)
            await voice.edit(tx, voice.Place(chat, language, message=message), f"unsaid:{key}", "proposal-unsaid")


async def _park(tx: Tx, one: Question, of: Reply, now: datetime) -> None:
    before = await agenda.snapshot(tx, one.id)
    await agenda.set_status(tx, one.id, "parked")
    deed = await act.record(tx, of.community, Act("question", one.id, "parked", None, now, {"rows": [before]}))
    chosen = await community.community(tx, of.community)
    desk = await rights.desk_of(tx, chosen)
    if desk is None:
        return
    language = await member.language(tx, desk)
    name = (await bylines(tx, of.community, [of]))[of.id].written(language)
    look = Button("button-look", "questions.open", {"question": one.id}, expires=now + POST_LIFE, person=desk)
    words, number = shortened(one.wording(language).text, WORDS_SHOWN), of.number or 0
    facts: dict[str, Arg] = {"name": name, "words": words, "code": chosen.code, "number": number}
    key = f"question:{one.id}:parked:{deed}"
    await voice.tell(tx, desk, key, "question-put-aside", buttons=((look,),), **facts)


async def require_given(tx: Tx, of: Question) -> None:
    """Refuse to plan a question that says what a member has taken back."""
    origin, texts = await candidate.of_question(tx, of.id), [own.text for own in of.wordings.values()]
    drawn = origin.replies if origin else ()
    for one in await reply.taken_back(tx, of.community):
        if any((repeats if one.id in drawn else copies)(text, one.text) for text in texts):
            raise Refusal("question-words-taken-back")
