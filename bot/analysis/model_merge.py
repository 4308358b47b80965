"""Whether two themes are one: a model may propose it, but the answers themselves must be nearest to each other."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain, pairwise, zip_longest

import numpy as np

from bot.analysis.digest_vectors import Floats, vectors
from bot.analysis.embedding import unit
from bot.analysis.model_support import Near
from bot.domain.digest import Quote, Synthesis, Theme
from bot.domain.reply import Answer

QUOTES_PER_THEME = 3
MOST_COMPARED = 40  # answers of a theme that stand for it


def emergent(synthesis: Synthesis) -> list[Theme]:
    """The themes that no taxonomy names, but members' own words do: only these may be merged."""
    return [theme for theme in synthesis.themes if not theme.key and theme.words]


def merged(
    synthesis: Synthesis, pair: Sequence[Theme], answers: Mapping[int, Answer], near: Near | None = None
) -> Synthesis | None:
    """The summary with two emergent themes made one; None unless they are two, and each is the other's nearest."""
    themes = emergent(synthesis)
    places = [themes.index(theme) for theme in pair if theme in themes]
    if len(set(places)) != 2 or not _nearest_to_each_other(themes, places, answers, near):
        return None
    one, other = sorted(pair, key=lambda theme: (-len(theme.replies), themes.index(theme)))
    whole = replace(one, quotes=_in_turn(one.quotes, other.quotes), replies=_union(one.replies, other.replies))
    rest = [whole if theme == one else theme for theme in synthesis.themes if theme != other]
    return replace(synthesis, themes=tuple(sorted(rest, key=_by_size)))


def _by_size(theme: Theme) -> tuple[bool, int]:
    """Largest first; what fits in no theme stays last."""
    return not (theme.key or theme.words), -len(theme.replies)


def _nearest_to_each_other(
    themes: Sequence[Theme], places: Sequence[int], answers: Mapping[int, Answer], near: Near | None
) -> bool:
    """Whether, of all emergent themes, none is nearer to either of the two than the other is; needs three themes."""
    if len(themes) < 3:
        return False
    centres = _centres(themes, answers, near)
    nearness = centres @ centres.T
    np.fill_diagonal(nearness, -1.0)
    one, other = places
    mutual = int(nearness[one].argmax()) == other and int(nearness[other].argmax()) == one
    return mutual and float(nearness[one, other]) > 0


def _centres(themes: Sequence[Theme], answers: Mapping[int, Answer], near: Near | None) -> Floats:
    """The mean direction of each theme's answers, shape (themes, d): by meaning if that can be told, else by words."""
    listed = [[answers[one] for one in theme.replies if one in answers][:MOST_COMPARED] for theme in themes]
    everything = list(chain.from_iterable(listed))
    rows = near([answer.text for answer in everything]) if near else vectors(everything)
    if not rows.any():
        rows = vectors(everything)
    ends = np.cumsum([0, *map(len, listed)])
    return unit(np.stack([rows[start:end].sum(axis=0) for start, end in pairwise(ends.tolist())]))


def _in_turn(one: Sequence[Quote], other: Sequence[Quote]) -> tuple[Quote, ...]:
    """One quote of each theme after the other, as many as a theme shows, nobody's words twice."""
    mixed = dict.fromkeys(quote for pair in zip_longest(one, other) for quote in pair if quote)
    return tuple(mixed)[:QUOTES_PER_THEME]


def _union(one: Sequence[int], other: Sequence[int]) -> tuple[int, ...]:
    return tuple(sorted({*one, *other}))
