"""The summary as a picture: what it was about and in which languages, where it was said, and how many voices are new.

1. `announce`: it goes out below the posted summary, in the room's language; its caption says the same in words. A
   handful of answers needs no picture: below `LEAST_ANSWERS` there is none.
2. Themes may be called by members' own words, so it follows like the summary itself (digest_showing.py): what it would
   show otherwise now is drawn anew in its place.
3. Once the summary is taken back it goes. Telegram deletes nothing that is older than two days, but lets it be changed:
   so first all that it said goes.
"""

import html
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.analysis import Analyst
from bot.domain.community import Room
from bot.domain.digest import Numbers, Theme
from bot.domain.model import print_of
from bot.domain.reply import Reply
from bot.domain.text import bare, cut, isolated
from bot.flows import cycle_forum, voice
from bot.flows.chore import Args, Chore, Later, put_chore
from bot.flows.edition import Facts, name
from bot.flows.edition_facts import facts_of
from bot.flows.voice import Picture, Place
from bot.pictures import Bar, Bars, Figures, Sheet, draw
from bot.store import community, cycle, digest, presence, showing
from bot.store import voice as said
from bot.store.digest import Digest
from bot.store.engine import Tx
from bot.store.showing import PICTURE, Showing
from bot.words import Html, plain, render
from bot.words.places import language_name

LEAST_ANSWERS = 6
LEAST_THEMES = 2
MOST_THEMES = 5
MOST_ROOMS = 5
LONGEST_NAME = 60
SHADED = 3
"""Languages with a shade of their own; all others share the last one."""

_NOT_DRAWN = Picture(b"", "")


@dataclass(frozen=True, slots=True)
class Shown:
    """What a picture is drawn from: the facts of a week, its new voices (member ids), and for whom it is."""

    facts: Facts
    newcomers: Collection[int]
    language: str

    def say(self, text_id: str, **args: str | int) -> str:
        """Words of ours in the picture."""
        return plain(self.language, text_id, **args)

    def themes(self) -> Sequence[Theme]:
        """The themes that have a name and the most answers."""
        named = (theme for theme in self.facts.synthesis.themes if theme.key or theme.titles or theme.words)
        return sorted(named, key=lambda theme: -len(theme.replies))[:MOST_THEMES]

    def name(self, theme: Theme) -> str:
        """A theme's name without markup."""
        return bare(name(theme, self.facts, self.language))

    def answers(self, theme: Theme) -> list[Reply]:
        """The answers of a theme that still stand."""
        return [self.facts.heard[reply] for reply in theme.replies if reply in self.facts.heard]


@dataclass(frozen=True, slots=True)
class Sight:
    """A picture's place, what it should show there now, whether there should be one at all, and what changed that."""

    there: Showing
    shown: Shown
    wanted: bool
    mark: str
    picture: Picture = _NOT_DRAWN

    def prints(self) -> tuple[str, ...]:
        """What tells whether it would show something else; none where there should be no picture."""
        return (caption(self.shown), print_of(repr(sheet(self.shown)))) if self.wanted else ()


async def announce(tx: Tx, kept: Digest, rooms: Sequence[Room], mark: str) -> None:
    """Let every room have its picture, once its summary is on its way; `mark` names what has posted that."""
    for room in rooms:
        key = f"digest:{kept.cycle}:room:{room.id}:{mark}{PICTURE}"
        new = await showing.add(tx, Showing(0, kept.id, key, room.language, room.id, None, ()))
        await put_chore(tx, "digest.picture", key, lane=f"showing:{new.id}", showing=new.id, mark=mark)


async def _read(tx: Tx, args: Args) -> Sight | None:
    there = await showing.find(tx, int(args["showing"]))
    kept = await digest.digest(tx, there.digest) if there else None
    if there is None or there.room is None or kept is None:
        return None
    this = await cycle.week(tx, kept.cycle)
    shown = Shown(await facts_of(tx, this), await presence.newcomers(tx, this.cycle), there.language)
    new = not there.parts
    enough = shown.facts.numbers.answers >= LEAST_ANSWERS and len(shown.themes()) >= LEAST_THEMES
    here = (await community.room(tx, there.room)).takes_part
    wanted = kept.state == "posted" and (enough and here if new else bool(shown.themes()))
    sight = Sight(there, shown, wanted, str(args["mark"]))
    return sight if new or sight.prints() != there.parts else None


def _think(analyst: Analyst, sight: Sight) -> Sight:
    if sight.wanted:
        return replace(sight, picture=Picture(draw(sheet(sight.shown)), caption(sight.shown)))
    title = sight.shown.say("picture-title", code=sight.shown.facts.week.code)
    return replace(sight, picture=Picture(draw(Sheet(title, "", ())), html.escape(title)))


async def _write(tx: Tx, args: Args, sight: Sight, now: datetime) -> None:
    room = await community.room(tx, sight.there.room or 0)
    place = replace(await cycle_forum.place(tx, room, sight.shown.facts.week.cycle.id), language=sight.there.language)
    if sight.there.parts:
        await _follow(tx, place, sight)
    elif sight.wanted:
        await voice.show(tx, place, sight.there.key, sight.picture, quiet=True)
    if sight.wanted:
        await showing.says(tx, sight.there.id, sight.prints())
    else:
        await showing.forget(tx, sight.there.id)


async def _follow(tx: Tx, place: Place, sight: Sight) -> None:
    """Draw it anew in its place, or take it away; what is being sent at this moment is changed a moment later."""
    key, message, picture = sight.there.key, await said.message_of(tx, sight.there.key), sight.picture
    if message is None:
        done = await (voice.redo(tx, key, picture) if sight.wanted else said.unsay(tx, key))
        if not done and await said.is_waiting(tx, key):
            raise Later
        return
    place = replace(place, message=message)
    await voice.redraw(tx, place, f"{key}:edit:{sight.mark}", picture)
    if not sight.wanted:
        await voice.take_away(tx, place, f"{key}:gone:{sight.mark}")


def sheet(shown: Shown) -> Sheet:
    """The picture's figures and bars."""
    facts = shown.facts
    bars = [_themes(shown), *_rooms(shown)]
    title = shown.say("picture-title", code=facts.week.code)
    question = facts.question.wording(shown.language).text
    return Sheet(title, question, (_figures(shown), *bars), shown.say("picture-foot"))


def _figures(shown: Shown) -> Figures:
    of = shown.facts.numbers
    counted = {"answers": of.answers, "people": of.members, "languages": len(of.languages)}
    if _new(shown):
        counted["new"] = _new(shown)
    return Figures(tuple((str(count), shown.say(f"picture-{kind}", count=count)) for kind, count in counted.items()))


def _new(shown: Shown) -> int:
    """How many spoke for the first time; 0 in a first week, in which everybody did."""
    people = {reply.member for reply in shown.facts.heard.values()}
    new = people & set(shown.newcomers)
    return len(new) if new != people else 0


def _themes(shown: Shown) -> Bars:
    """The largest themes, each bar in the shades of its languages."""
    shaded = [code for code, _ in _ranked(shown.facts.numbers)[:SHADED]]
    bars = [_theme(shown, theme, shaded) for theme in shown.themes()]
    several = len(shown.facts.numbers.languages) > 1
    others = any(bar.parts[-1] for bar in bars)
    legend = [language_name(code, shown.language) for code in shaded] + [shown.say("picture-others")] * others
    return Bars(shown.say("picture-themes"), tuple(bars), tuple(legend) if several else ())


def _theme(shown: Shown, theme: Theme, shaded: Sequence[str]) -> Bar:
    answers = shown.answers(theme)
    spoken = Counter(reply.language for reply in answers)
    own = [spoken[code] for code in shaded]
    return Bar(shown.name(theme), (*own, len(answers) - sum(own)), str(len(answers)))


def _rooms(shown: Shown) -> list[Bars]:
    """Where there are several rooms: how many people spoke in each, old voices and new ones."""
    people: dict[int, set[int]] = {}
    for reply in (one for one in shown.facts.heard.values() if not one.private):
        people.setdefault(reply.room, set()).add(reply.member)
    titles = {room.id: room.title for room in shown.facts.rooms if room.id in people}
    if len(titles) < 2:
        return []
    new = set(shown.newcomers) if _new(shown) else set()
    ranked = sorted(titles, key=lambda room: (-len(people[room]), room))[:MOST_ROOMS]
    bars = [
        Bar(titles[room], (len(people[room] - new), len(people[room] & new)), str(len(people[room]))) for room in ranked
    ]
    legend = (shown.say("picture-known"), shown.say("picture-new", count=len(new))) if new else ()
    return [Bars(shown.say("picture-rooms"), tuple(bars), legend)]


def _ranked(of: Numbers) -> list[tuple[str, int]]:
    return sorted(of.languages.items(), key=lambda pair: (-pair[1], pair[0]))


def caption(shown: Shown) -> Html:
    """What the picture says, in words: for whoever cannot see it, or may not be sent it."""
    facts, language = shown.facts, shown.language
    themes = _list([(shown.name(theme), len(shown.answers(theme))) for theme in shown.themes()])
    spoken = [(language_name(code, language), count) for code, count in _ranked(facts.numbers)[:MOST_THEMES]]
    rooms = [(bar.label, int(bar.words)) for bars in _rooms(shown) for bar in bars.bars]
    return render(
        language,
        "picture-caption",
        code=facts.week.code,
        themes=themes,
        languages=render(language, "picture-in-languages", list=_list(spoken)) if len(spoken) > 1 else "",
        rooms=render(language, "picture-in-rooms", list=_list(rooms)) if rooms else "",
        new=render(language, "picture-with-new", count=_new(shown)) if _new(shown) else "",
    )


def _list(counts: Sequence[tuple[str, int]]) -> str:
    return ", ".join(f"{isolated(cut(name, LONGEST_NAME))} {count}" for name, count in counts)


CHORES: Mapping[str, Chore[Sight, Sight]] = {"digest.picture": Chore(_read, _think, _write)}
