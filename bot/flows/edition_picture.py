"""The summary as a picture: what it was about and in which languages, where it was said, and how many voices are new.

It goes out below the posted summary, in the room's language; its caption says the same in words. A handful of answers
needs no picture: below `LEAST_ANSWERS` there is none.
"""

import html
import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.analysis import Analyst
from bot.domain.cycle import Week
from bot.domain.digest import Numbers, Theme
from bot.domain.reply import Reply
from bot.domain.text import cut, isolated
from bot.flows import forum, voice
from bot.flows.chore import Args, Chore, put_chore
from bot.flows.edition import Facts, name
from bot.flows.edition_facts import facts_of
from bot.flows.voice import Picture
from bot.pictures import Bar, Bars, Figures, Sheet, draw
from bot.store import community, cycle, presence
from bot.store.engine import Tx
from bot.words import Html, plain, render
from bot.words.places import language_name

LEAST_ANSWERS = 6
LEAST_THEMES = 2
MOST_THEMES = 5
MOST_ROOMS = 5
LONGEST_NAME = 60
SHADED = 3
"""Languages with a shade of their own; all others share the last one."""

_TAG = re.compile(r"<[^<>]*>")


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
        return html.unescape(_TAG.sub("", name(theme, self.facts, self.language)))

    def answers(self, theme: Theme) -> list[Reply]:
        """The answers of a theme that still stand."""
        return [self.facts.heard[reply] for reply in theme.replies if reply in self.facts.heard]


async def announce(tx: Tx, week: Week, room: int) -> None:
    """Let a room have its picture, once its summary is on its way."""
    key = f"digest:{week.cycle.id}:room:{room}:picture"
    await put_chore(tx, "digest.picture", key, lane=f"digest:{week.cycle.id}", cycle=week.cycle.id, room=room)


async def _read(tx: Tx, args: Args) -> Shown | None:
    this = await cycle.week(tx, int(args["cycle"]))
    facts, room = await facts_of(tx, this), await community.room(tx, int(args["room"]))
    shown = Shown(facts, await presence.newcomers(tx, this.cycle), room.language)
    enough = facts.numbers.answers >= LEAST_ANSWERS and len(shown.themes()) >= LEAST_THEMES
    return shown if enough and room.takes_part else None


def _think(analyst: Analyst, shown: Shown) -> Picture:
    return Picture(draw(sheet(shown)), caption(shown))


async def _write(tx: Tx, args: Args, picture: Picture, now: datetime) -> None:
    room = await community.room(tx, int(args["room"]))
    key = f"digest:{args['cycle']}:room:{room.id}:picture"
    await voice.show(tx, await forum.place(tx, room, int(args["cycle"])), key, picture, quiet=True)


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


CHORES: Mapping[str, Chore[Shown, Picture]] = {"digest.picture": Chore(_read, _think, _write)}
