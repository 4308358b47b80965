"""The summary's story: from a week's answers to a message that everyone reads.

1. When the last room closes, the chore `cycle.summarise` waits until all that was heard is understood, reads the
   answers, lets the analyst choose (no transaction open), and keeps the facts as a draft.
2. Where a model is on, it words the draft first (flows/model.py). Then the draft goes to the desk, exactly as it will
   look, with one button. Nothing is posted without agreement.
3. `publish` (button, command, or the agreed schedule): every quote is checked once more against the stored text, one
   edition per room and per language is kept, and each room gets its own, by itself never while it rests.
4. `summary` gives it to whoever asks, in their language; the next opening recaps it in three lines.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.analysis import Analyst
from bot.analysis.digest_stance import assented
from bot.domain.candidate import candidates
from bot.domain.community import Community
from bot.domain.cycle import Cycle, Week, first_after, read_number
from bot.domain.digest import Synthesis
from bot.domain.member import Caller
from bot.domain.refusal import Refusal
from bot.domain.reply import Answer
from bot.domain.topic import Topic
from bot.flows import community as communities
from bot.flows import (
    digest_rest,
    digest_showing,
    edition,
    edition_picture,
    model,
    rights,
    series_weeks,
    spoken,
    theme,
    voice,
)
from bot.flows.absence import Presence, presence_of
from bot.flows.chore import Args, Chore, Errand, Later, put_chore
from bot.flows.digest_rest import Posted
from bot.flows.digest_showing import edition_of, refresh, show, write_editions
from bot.flows.edition_facts import facts_of
from bot.flows.edition_picture import Sight
from bot.flows.edition_rich import rich
from bot.flows.facilitators import known_as
from bot.flows.voice import POST_LIFE, Button, Keyboard, Place
from bot.store import act, cycle, digest, member, reply, showing, topic
from bot.store import community as community_rows
from bot.store import voice as said
from bot.store.act import Act
from bot.store.digest import Digest
from bot.store.engine import Tx
from bot.store.showing import Showing
from bot.words import Arg, Html, render

TIME_TO_READ = timedelta(hours=1)
NAMES_THANKED = 5


@dataclass(frozen=True, slots=True)
class Material:
    """What the summariser is given."""

    answers: Sequence[Answer]
    topics: Sequence[Topic]
    presence: Presence


@dataclass(frozen=True, slots=True)
class Draft:
    """A week's draft on its way to one reader; `key` begins the outbox keys of its messages."""

    week: Week
    reader: int
    key: str


async def _read(tx: Tx, args: Args) -> Material:
    this = await cycle.cycle(tx, int(args["cycle"]))
    lanes = [str(room.chat) for room in await community_rows.rooms_of(tx, this.community)]
    if await digest.unread(tx, f"cycle:{this.id}:summarise") or await digest.unheard(tx, lanes):
        raise Later
    return await material(tx, this)


async def material(tx: Tx, this: Cycle) -> Material:
    """What was said to a question so far, and by whom it could have been."""
    office = await rights.office(tx, await community_rows.community(tx, this.community))
    answers = assented(await reply.answers(tx, this.id, office), await reply.asides(tx, this.id))
    return Material(answers, await topic.of_community(tx, this.community), await presence_of(tx, this))


def synthesis(analyst: Analyst, given: Material) -> Synthesis:
    """What the analyst makes of it, and who was not heard."""
    found = analyst.summariser.summarise(given.answers, given.topics)
    return replace(found, unheard=given.presence.unheard(given.answers))


async def _write(tx: Tx, args: Args, finding: Synthesis, now: datetime) -> None:
    """Keep the draft, and show it to the desk unless a model is to word it first."""
    week = await cycle.week(tx, int(args["cycle"]))
    kept = await digest.add(tx, week.cycle.id, finding, await publishes_at(tx, week, now))
    if kept and not await model.begin(tx, week, now):
        await show_fresh_draft(tx, args, now)


async def show_fresh_draft(tx: Tx, args: Args, now: datetime) -> None:
    """The draft is ready: the desk reads it, unless it was posted meanwhile."""
    week = await cycle.week(tx, int(args["cycle"]))
    kept, desk = await digest.of_cycle(tx, week.cycle.id), await rights.desk_of(tx, week.community)
    if kept is not None and kept.state == "draft" and desk is not None:
        await _show_draft(tx, Draft(week, desk, f"digest:{week.cycle.id}:draft"), now)
    await theme.gather(tx, week.community.id, f"cycle:{week.cycle.id}:themes")
    if kept is not None and goes_out_itself(week, kept):
        await _offer_next(tx, week)


async def _offer_next(tx: Tx, week: Week) -> None:
    """What could be asked next, once: when nothing waits for a tap any more that a message would push out of sight."""
    key, lane = f"cycle:{week.cycle.id}:candidates", f"community:{week.community.id}:themes"
    await put_chore(tx, "candidate.tell", key, lane=lane, cycle=week.cycle.id)


async def publishes_at(tx: Tx, week: Week, now: datetime) -> datetime | None:
    """When the draft goes out by itself, if that was agreed to: at the founding room's hour of publication.

    A draft that comes late leaves the desk an hour all the same.
    """
    first = await rights.founding_room(tx, week.community)
    ends = [sitting.closes_at for sitting in await cycle.sittings_of(tx, week.cycle.id)]
    if first is None or not ends:
        return None
    return max(first_after(first.rhythm.publishes, first.place, max(ends)), now + TIME_TO_READ)


async def _show_draft(tx: Tx, draft: Draft, now: datetime) -> None:
    """The draft as it will look, in the reader's language, then one line with the buttons that decide about it."""
    place = Place(draft.reader, await member.language(tx, draft.reader))
    kept = await draft_of(tx, draft.week)
    facts = await facts_of(tx, draft.week)
    parts = tuple(edition.write(facts, place.language))
    await show(tx, Showing(0, kept.id, draft.key, place.language, None, draft.reader, parts), now)
    await model.report(tx, facts, place, draft.key)
    await spoken.report(tx, draft.week, spoken.Reader(place, draft.key), now)
    html, buttons = await draft_line(tx, draft, place.language, now)
    await voice.post(tx, place, f"{draft.key}:ask", html, buttons=buttons)


async def draft_of(tx: Tx, week: Week) -> Digest:
    """The digest of a week, which must be there."""
    kept = await digest.of_cycle(tx, week.cycle.id)
    if kept is None:
        raise Refusal("no-draft")
    return kept


async def draft_line(tx: Tx, draft: Draft, language: str, now: datetime) -> tuple[Html, Keyboard]:
    """The line below a draft: when it will be posted, and what its reader can do about that."""
    kept, week = await draft_of(tx, draft.week), draft.week
    args, expires = {"cycle": week.cycle.id}, now + POST_LIFE
    ways = {"button-publish": "digest.publish", "button-change": "desk.change"}
    post, change = (Button(t, a, args, expires=expires, person=draft.reader) for t, a in ways.items())
    when, waits = await when_published(tx, week, kept, language), not goes_out_itself(week, kept)
    hold = Button("button-hold", "desk.hold")
    below = [await at_hour(tx, week, now), _what_next(kept)] if waits else [[hold]]
    rows = [[replace(one, args=args, expires=expires, person=draft.reader) for one in row] for row in below if row]
    return render(language, "draft", code=week.code, when=when), ((post, change), *rows)


def _what_next(kept: Digest) -> list[Button]:
    """The button that shows what could be asked next, while a draft waits: the next opening may come before it goes."""
    return [Button("button-what-next", "candidate.next")] if candidates(kept.synthesis) else []


async def at_hour(tx: Tx, week: Week, now: datetime) -> list[Button]:
    """The button that lets a draft go out by itself, with the hour that a tap agrees to now; none where none comes."""
    at = await publishes_at(tx, week, now)
    return [Button("button-at-hour", "desk.schedule", words=await _hour(tx, week, at))] if at else []


def goes_out_itself(week: Week, kept: Digest) -> bool:
    """Whether a digest will be posted at its hour, by the agreed rule or because somebody agreed; else it waits."""
    agreed = week.community.publishes_itself or kept.scheduled_by is not None
    return agreed and kept.state == "draft" and kept.publishes_at is not None


async def when_published(tx: Tx, week: Week, kept: Digest, language: str) -> Html:
    """In words when a draft will be posted, if it does not wait for somebody to agree."""
    if kept.publishes_at is None or not goes_out_itself(week, kept):
        return render(language, "draft-waits")
    hour = await _hour(tx, week, kept.publishes_at)
    if kept.scheduled_by is None:
        return render(language, "draft-publishes-itself", **hour)
    return render(language, "draft-scheduled", name=await known_as(tx, kept.scheduled_by, language), **hour)


async def local_time(tx: Tx, community: Community, at: datetime) -> datetime:
    """An instant as the clocks of the founding room show it."""
    first = await rights.founding_room(tx, community) or (await community_rows.rooms_of(tx, community.id))[0]
    return at.astimezone(first.place)


async def _hour(tx: Tx, week: Week, at: datetime) -> dict[str, Arg]:
    """An instant as the arguments of a sentence that says weekday and hour by the founding room's clock."""
    local = await local_time(tx, week.community, at)
    return {"weekday": local.weekday(), "clock": f"{local:%H:%M}"}


async def preview(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """/preview: the waiting draft once more, in private, or the way there."""
    community = await communities.meant(tx, caller, args)
    await rights.require_facilitator(tx, caller, community)
    draft = await digest.latest(tx, community.id, "draft")
    if draft is None:
        raise Refusal("no-draft")
    if await communities.privately(tx, caller) is None:
        way = Button("button-open", "digest.preview", {"community": community.id}, expires=now + POST_LIFE)
        return await communities.lead_in(tx, caller, way)
    week = await cycle.week(tx, draft.cycle)
    await _show_draft(tx, Draft(week, caller.person, f"update:{caller.update}:draft"), now)
    if not caller.private:
        await voice.answer(tx, caller, "draft-sent-in-private")


async def publish(tx: Tx, caller: Caller, now: datetime) -> None:
    """/publish: post the waiting draft."""
    community = await communities.here(tx, caller)
    await rights.require_facilitator(tx, caller, community)
    found = await digest.latest(tx, community.id, "draft") or await _just_posted(tx, community)
    if found is None:
        raise Refusal("no-draft")
    read = await _post_for(tx, caller, await cycle.week(tx, found.cycle), now)
    await voice.answer(tx, caller, "published", rooms=read.rooms, waiting=read.waiting)


async def _just_posted(tx: Tx, community: Community) -> Digest | None:
    """The summary of the latest question, for whoever wants to post what a colleague has posted."""
    latest = await cycle.latest(tx, community.id)
    return await digest.of_cycle(tx, latest.id) if latest else None


async def publish_pressed(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """The button below the draft: rights are checked again; the second press says who was first.

    That on the desk's card, which does not follow what a colleague changes, is good for what the card showed.
    """
    week = await cycle.week(tx, int(args["cycle"]))
    await rights.require_facilitator(tx, caller, week.community)
    await digest.hold(tx, week.cycle.id)
    kept = await draft_of(tx, week)
    if kept.state == "draft" and args.get("version", kept.version) != kept.version:
        raise Refusal("desk-changed")
    read = await _post_for(tx, caller, week, now)
    await voice.toast(tx, caller, "published", rooms=read.rooms, waiting=read.waiting)
    args, expires = {"cycle": week.cycle.id}, now + POST_LIFE
    change = Button("button-amend", "desk.open", args, expires=expires, person=caller.person)
    where: dict[str, Arg] = {"code": week.code, "rooms": read.rooms, "waiting": read.waiting}
    await voice.lay(tx, caller, "draft-published", buttons=((change,),), **where)


async def _post_for(tx: Tx, caller: Caller, week: Week, now: datetime) -> Posted:
    read = await _post(tx, week, caller.person, now)
    if read is None:
        language, kept = await voice.speech(tx, caller), await draft_of(tx, week)
        raise Refusal("already-published", code=week.code, name=await known_as(tx, kept.approved_by, language))
    return read


async def publish_due(tx: Tx, args: Args, now: datetime) -> None:
    """The agreed hour has come: the draft posts itself, and the desk is told."""
    week = await cycle.week(tx, int(args["cycle"]))
    draft = await digest.of_cycle(tx, week.cycle.id)
    if draft is None or not goes_out_itself(week, draft) or draft.publishes_at is None or draft.publishes_at > now:
        return
    read = await _post(tx, week, draft.scheduled_by, now, itself=True)
    desk = await rights.desk_of(tx, week.community)
    if desk is not None and read is not None:
        key = f"digest:{week.cycle.id}:told:{draft.version}"
        await voice.tell(tx, desk, key, "published-itself", code=week.code, rooms=read.rooms, waiting=read.waiting)


async def _post(tx: Tx, week: Week, person: int | None, now: datetime, *, itself: bool = False) -> Posted | None:
    """Post to every room in its language; where it is read. Of two who try, the second gets None."""
    draft = await draft_of(tx, week)
    if not await digest.approve(tx, draft, person, now):
        return None
    done = await act.record(tx, week.community.id, Act("digest", draft.id, "publish", person, now, {}))
    kept = await draft_of(tx, week)
    await write_editions(tx, kept, week)
    posted = await digest_rest.post(tx, kept, now, itself=itself)
    await refresh(tx, kept, f"act:{done}", drafts=False)
    await edition_picture.announce(tx, kept, posted.shown, f"act:{done}")
    await series_weeks.heard(tx, week)
    await _offer_next(tx, week)
    return posted


async def recap(tx: Tx, week: Week, language: str) -> Html:
    """Thanks to last week's contributors and three lines of what they said; empty when nothing was posted."""
    last = await digest.latest(tx, week.community.id, "posted", before=week.cycle.number)
    facts = await facts_of(tx, await cycle.week(tx, last.cycle)) if last else None
    if facts is None or facts.numbers.answers == 0:
        return Html("")
    thanked = sorted({source.by.name for source in facts.sources.values() if source.by.name})[:NAMES_THANKED]
    others = max(facts.numbers.members - len(thanked), 0)
    text_id = "recap-thanks" if thanked else "recap-thanks-members"
    thanks = render(language, text_id, names=", ".join(thanked), others=others)
    return render(language, "recap", thanks=thanks, code=facts.week.code, lines=edition.recap(facts, language))


async def summary(tx: Tx, caller: Caller, args: Args, now: datetime) -> None:
    """/summary [n]: the latest posted summary, or that of question n, in the language of whoever asks."""
    community = await communities.here(tx, caller)
    found = await posted(tx, community, str(args.get("words", "")))
    week, place = await cycle.week(tx, found.cycle), await voice.place_to_answer(tx, caller)
    if not caller.private and (above := await _message_in(tx, caller, week.cycle)):
        key = f"update:{caller.update}:summary"
        await voice.say(tx, place, key, "summary-above", reply_to=above, code=week.code)
        return
    room = await community_rows.room_of_chat(tx, caller.chat)
    for n, part in enumerate(await edition_of(tx, found, week, (place.language, room.id if room else None))):
        await voice.post(tx, place, f"update:{caller.update}:summary:{n}", part, rich=rich(part))


async def _message_in(tx: Tx, caller: Caller, this: Cycle) -> int | None:
    """Where a group has its summary already: pointing at it is less noise than saying it again."""
    room, kept = await community_rows.room_of_chat(tx, caller.chat), await digest.of_cycle(tx, this.id)
    shown = await showing.of_digest(tx, kept.id) if kept else []
    here = next((one for one in shown if room and one.room == room.id and not one.is_picture), None)
    return await said.message_of(tx, f"{here.key}:0") if here else None


async def posted(tx: Tx, community: Community, words: str) -> Digest:
    """The latest posted summary, or that of a question by its number as people write it: 2, Q2, UHC Q2."""
    if not words.strip():
        found = await digest.latest(tx, community.id, "posted")
        if found is None:
            raise Refusal("no-summary")
        return found
    number = read_number(words)
    this = await cycle.numbered(tx, community.id, number) if number is not None else None
    found = await digest.of_cycle(tx, this.id) if this else None
    if await digest.latest(tx, community.id, "posted") is None:
        raise Refusal("no-summary")
    if found is None or found.state != "posted":
        raise Refusal("no-such-summary", code=f"{community.code} Q1")
    return found


async def put_due(tx: Tx, now: datetime) -> None:
    """Queue the drafts whose agreed hour has come; one that was taken back may be agreed to for another hour."""
    for cycle_id, hour in await digest.due(tx, now):
        key = f"digest:{cycle_id}:publish:{hour:%Y-%m-%dT%H:%M:%S.%f}"
        await put_chore(tx, "digest.publish", key, lane=f"digest:{cycle_id}", cycle=cycle_id)


async def next_due(tx: Tx, now: datetime) -> tuple[datetime, str] | None:
    """When the next draft will be published by itself."""
    soonest = await digest.next_due(tx)
    return (soonest, "publish") if soonest else None


CHORES: Mapping[str, Chore[Material, Synthesis] | Chore[Sight, Sight] | Errand] = {
    "cycle.summarise": Chore(_read, synthesis, _write),
    "digest.draft": Errand(show_fresh_draft),
    "digest.publish": Errand(publish_due),
    **digest_rest.CHORES,
    **digest_showing.CHORES,
    **edition_picture.CHORES,
}
ACTIONS = {"digest.publish": publish_pressed, "digest.preview": preview, "digest.show": summary}
