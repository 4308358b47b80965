"""What a facilitator may do to a draft: pure functions from one synthesis to the next, each of which can be undone.

They choose, leave out and arrange; none of them writes a member's word. Themes are meant by their place, quotes by
themselves. What is not there (any more) raises `Missing`.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.digest import Quote, Synthesis, Theme

LONGEST_TITLE, LONGEST_NOTE = 60, 400
"""How long what a facilitator types may be, in UTF-16 units: a heading on one line, a note on one screen."""


class Missing(Exception):
    """A theme or a quote that the synthesis does not have."""


def exchanged(synthesis: Synthesis, theme: int, old: Quote, new: Quote) -> Synthesis:
    """Another quote in the place of one: in its theme, and nowhere else; one that is there already stays once.

    The reply of `new` counts among the theme's from then on.
    """
    of = _theme(synthesis, theme)
    if old not in of.quotes:
        raise Missing(old)
    quotes = tuple(dict.fromkeys(new if quote == old else quote for quote in of.quotes))
    replies = of.replies if new.reply in of.replies else (*of.replies, new.reply)
    return _with(synthesis, theme, replace(of, quotes=quotes, replies=replies))


def dropped(synthesis: Synthesis, quote: Quote) -> Synthesis:
    """No sign of a quote: it leaves every theme and section, and with it what would stand there without words."""
    if quote not in synthesis.quotes():
        raise Missing(quote)

    def without(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
        return tuple(other for other in quotes if other != quote)

    themes = (replace(theme, quotes=without(theme.quotes)) for theme in synthesis.themes)
    return replace(
        synthesis,
        themes=tuple(theme for theme in themes if theme.quotes),
        few=without(synthesis.few),
        open_questions=without(synthesis.open_questions),
        agreements=tuple(a for a in synthesis.agreements if a.quote != quote),
        differences=tuple(d for d in synthesis.differences if quote not in (d.one, d.other)),
    )


def requoted(synthesis: Synthesis, old: Quote, new: Quote) -> Synthesis:
    """Its author's new words in the place of old ones, in themes, among what few said and what is left open.

    Who agreed or differed did so with the old words: an agreement or a difference that rests on them goes.
    """
    if old not in synthesis.quotes():
        raise Missing(old)

    def changed(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
        return tuple(dict.fromkeys(new if quote == old else quote for quote in quotes))

    return replace(
        synthesis,
        themes=tuple(replace(theme, quotes=changed(theme.quotes)) for theme in synthesis.themes),
        few=changed(synthesis.few),
        open_questions=changed(synthesis.open_questions),
        agreements=tuple(a for a in synthesis.agreements if a.quote != old),
        differences=tuple(d for d in synthesis.differences if old not in (d.one, d.other)),
    )


def renamed(synthesis: Synthesis, theme: int, language: str, title: str) -> Synthesis:
    """A theme with the name that a person gives it in one language; an empty one lets its own name return there."""
    of = _theme(synthesis, theme)
    titles = {code: words for code, words in of.titles.items() if code != language}
    return _with(synthesis, theme, replace(of, titles={**titles, language: title} if title else titles))


def merged(synthesis: Synthesis, theme: int, into: int) -> Synthesis:
    """Two themes as one, in the place and under the name of `into`: all their replies, and the quotes of both."""
    one, other = _theme(synthesis, theme), _theme(synthesis, into)
    if theme == into:
        raise Missing(theme)
    both = replace(
        other,
        quotes=tuple(dict.fromkeys((*other.quotes, *one.quotes))),
        replies=tuple(dict.fromkeys((*other.replies, *one.replies))),
        sentences={},
    )
    themes = (both if n == into else of for n, of in enumerate(synthesis.themes) if n != theme)
    return replace(synthesis, themes=tuple(themes))


def noted(synthesis: Synthesis, language: str, words: str) -> Synthesis:
    """The facilitator's own words in one language; none takes them away."""
    notes = {code: said for code, said in synthesis.notes.items() if code != language}
    return replace(synthesis, notes={**notes, language: words} if words else notes)


def _theme(synthesis: Synthesis, theme: int) -> Theme:
    if not 0 <= theme < len(synthesis.themes):
        raise Missing(theme)
    return synthesis.themes[theme]


def _with(synthesis: Synthesis, theme: int, of: Theme) -> Synthesis:
    return replace(synthesis, themes=tuple(of if n == theme else other for n, other in enumerate(synthesis.themes)))
