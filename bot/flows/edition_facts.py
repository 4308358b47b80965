"""What an edition is written from: the digest as it stands now, with whatever its readers are shown of each source."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.domain.community import Room
from bot.domain.cycle import Week
from bot.domain.digest import Quote, Synthesis, numbers, verbatim
from bot.domain.model import print_of
from bot.domain.reply import Reply
from bot.flows.byline import Byline, bylines
from bot.flows.edition import Facts
from bot.flows.edition_quote import Source, Translation
from bot.store import act, agenda, community, digest, model, reply, spoken, topic, transcript
from bot.store.engine import Tx


async def facts_of(tx: Tx, week: Week) -> Facts:
    """The facts of a week, as its draft or what was posted has them."""
    kept = await digest.of_cycle(tx, week.cycle.id)
    return await facts_with(tx, week, kept.readable if kept else Synthesis())


async def facts_with(tx: Tx, week: Week, chosen: Synthesis) -> Facts:
    """The facts of a week with what was chosen; quotes that no longer are exact parts of their replies are left out."""
    heard = {r.id: r for r in await reply.contributions(tx, week.cycle.id)}
    texts = {reply_id: r.text for reply_id, r in heard.items()}
    synthesis = verbatim(chosen, texts)
    rooms = await community.rooms_behind(tx, week.community.id, week.cycle.id)
    return Facts(
        week=week,
        question=await agenda.question(tx, week.cycle.question),
        numbers=numbers(heard.values()),
        synthesis=synthesis,
        sources=await _sources(tx, synthesis.quotes(), heard, {room.id: room for room in rooms}),
        topics=await topic.ever_of_community(tx, week.community.id),
        heard=heard,
        rooms=rooms,
    )


async def _sources(
    tx: Tx, quotes: Sequence[Quote], heard: Mapping[int, Reply], rooms: Mapping[int, Room]
) -> dict[int, Source]:
    quoted = list({quote.reply: heard[quote.reply] for quote in quotes}.values())
    authors = await bylines(tx, quoted[0].community, quoted) if quoted else {}
    said, corrected = await _translations(tx, quotes), await act.targets(tx, "reply", "correct", authors)
    found = {r.id: _source(r, authors[r.id], rooms[r.room]) for r in quoted}
    aloud, heard_by_machine = await spoken.among(tx, found), await transcript.kept_among(tx, found)
    found = {n: replace(of, corrected=n in corrected, aloud=n in aloud) for n, of in found.items()}
    found = {n: replace(of, by_machine=n in heard_by_machine) for n, of in found.items()}
    return {n: replace(of, translations=said[n]) for n, of in found.items()}


def _source(said: Reply, by: Byline, room: Room) -> Source:
    """What was said in private has no message to lead to, and comes from no room."""
    if said.private:
        return Source(said.number or 0, by, None, said.text)
    return Source(said.number or 0, by, room.link(said.message), said.text, room)


async def _translations(tx: Tx, quotes: Sequence[Quote]) -> dict[int, list[Translation]]:
    """What a person or a machine made of the very words that are quoted, by reply."""
    done = await model.translated(tx, [quote.reply for quote in quotes])
    found: dict[int, list[Translation]] = {quote.reply: [] for quote in quotes}
    for quote in dict.fromkeys(quotes):
        said = done.get((quote.reply, print_of(quote.text)), {})
        found[quote.reply] += [Translation(code, quote.text, *whose) for code, whose in said.items()]
    return found
