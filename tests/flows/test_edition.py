"""An edition is within Telegram's limits, verbatim, linked and in its language, for any number of answers."""

import html
import re
import unicodedata
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.agenda import Question, Wording
from bot.domain.community import LANGUAGES, Community, Rhythm, Room
from bot.domain.cycle import Cycle, Week
from bot.domain.digest import Absence, Agreement, Difference, Numbers, Quote, Sentence, Synthesis, Theme
from bot.domain.reply import Reply
from bot.domain.text import MESSAGE_LIMIT, units, visible_units
from bot.domain.topic import Topic
from bot.emulator.text.html import parse_html
from bot.emulator.text.words import cut as span
from bot.flows.byline import Byline
from bot.flows.edition import Facts, recap, write
from bot.flows.edition_layout import MOST_ENTITIES
from bot.flows.edition_quote import LONGEST_QUOTE, Source, Translation

LINK = "https://t.me/c/2000000001/{}"
NOW = datetime(2026, 3, 8, 18, tzinfo=UTC)
COMMUNITY = Community(1, "UHC", "UHC", None, publishes_itself=False, agreed_at=NOW, created_at=NOW)
ASKED = Question(1, 1, "asked", 1, wordings={"en": Wording("en", "What stops <you>?", "To learn.")})
TOPICS = (Topic("medicines", {"en": "Medicines", "fr": "Médicaments", "es": "Medicinas", "pt": "Medicamentos"}),)


def facts(texts: list[str], linked: bool = True) -> Facts:
    """Every text is an answer of its own and is quoted, in themes of three."""
    quotes = [Quote(n, text) for n, text in enumerate(texts, start=1)]
    themes = [Theme("medicines", tuple(quotes[at : at + 3]), (1, 2)) for at in range(0, len(quotes), 3)]
    sources = {q.reply: Source(q.reply, Byline("Awa <3"), LINK.format(q.reply) if linked else None) for q in quotes}
    numbers = Numbers(len(texts), min(len(texts), 3), 1, {"en": len(texts)})
    synthesis = Synthesis(tuple(themes), few=tuple(quotes[:3]), open_questions=tuple(quotes[-3:]))
    heard = {n: Reply(n, 1, 1, n, n, text, NOW, 1, n, "en") for n, text in enumerate(texts, start=1)}
    return Facts(Week(COMMUNITY, Cycle(1, 1, 1, 3, "closed")), ASKED, numbers, synthesis, sources, TOPICS, heard)


def shown(of: Facts, language: str = "en") -> str:
    """What a reader sees of an edition of one part, without markup."""
    (part,) = write(of, language)
    return html.unescape(re.sub(r"<[^<>]*>", "", part))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 1, 2, 50, 500])
def test_every_part_fits_and_telegram_can_parse_it(language: str, count: int) -> None:
    parts = write(facts([f"Stocks of item {n} ran out & nobody <knew>." for n in range(count)]), language)
    assert all(visible_units(part) <= MESSAGE_LIMIT for part in parts)
    assert [visible_units(part) for part in parts] == [units(parse_html(part).text) for part in parts]
    assert len(parts) == 1
    assert parts[0].count("</") <= MOST_ENTITIES


@settings(max_examples=60)
@given(st.lists(st.text(min_size=1, max_size=3000).filter(lambda text: text.strip()), min_size=1, max_size=30))
def test_any_words_stay_verbatim_and_parseable(texts: list[str]) -> None:
    parts = write(facts(texts), "fr")
    assert all(visible_units(part) <= MESSAGE_LIMIT for part in parts)
    seen = "".join(html.unescape(re.sub(r"<[^<>]*>", "", part)) for part in parts)
    assert all(texts[at] in seen for at in range(0, min(len(texts), 9), 3) if units(texts[at]) <= LONGEST_QUOTE)


def test_a_very_long_answer_is_cut_at_its_end_only_and_says_so() -> None:
    (part,) = write(facts(["é" * 5000]), "en")
    assert "é" * LONGEST_QUOTE + " […]" in part
    assert "é" * (LONGEST_QUOTE + 1) not in part


def test_each_quote_is_one_tap_from_its_source_where_links_exist() -> None:
    assert f'<a href="{LINK.format(1)}">Awa &lt;3, UHC (1)</a>' in write(facts(["No oxygen."]), "en")[0]
    assert "<a " not in write(facts(["No oxygen."], linked=False), "en")[0]


def test_headings_and_numbers_are_in_the_language_of_the_edition() -> None:
    heard = facts(["No oxygen.", "No light."])
    assert "What we heard" in write(heard, "en")[0]
    assert "Ce que nous avons entendu" in write(heard, "fr")[0]
    assert "Medicamentos" in write(heard, "pt")[0]
    assert "dos respuestas" not in write(heard, "es")[0]
    assert "2 respuestas · 2 personas · un grupo" in write(heard, "es")[0]


def test_every_number_of_a_theme_counts_people() -> None:
    of = facts([f"Answer {n}" for n in range(18)])
    alone = replace(of, heard={n: replace(heard, member=1) for n, heard in of.heard.items()})
    assert "Also mentioned: Medicines (1)" in shown(alone)
    assert "• Medicines (1)" in html.unescape(recap(alone, "en"))


def test_themes_beyond_the_fifth_are_named_and_not_lost() -> None:
    assert "Also mentioned: Medicines (2)" in shown(facts([f"Answer {n}" for n in range(18)]))


def test_the_recap_has_three_lines() -> None:
    assert recap(facts([f"Answer {n}" for n in range(30)]), "en").count("\n") == 2


LONG = (
    "A rather long answer about the stocks that ran out in the district, number {}, and about all that followed. " * 2
)


def test_the_first_screen_has_three_to_five_themes() -> None:
    assert write(facts([f"Answer {n}" for n in range(30)]), "en")[0].count("<b>Medicines</b> · ") == 5
    head = write(facts([f"{n}. {LONG}" for n in range(30)]), "en")[0].partition("Also mentioned")[0]
    assert head.count("<b>Medicines</b> · ") == 3


def test_a_theme_says_how_many_people_languages_and_rooms_stand_behind_it() -> None:
    heard = facts(["No oxygen.", "Pas d’oxygène.", "No light."])
    heard = replace(heard, heard={**heard.heard, 2: replace(heard.heard[2], room=2, language="fr")})
    assert "Medicines · 2 people · 2 languages · 2 groups" in shown(heard)


def test_the_first_voices_stand_without_the_name_of_a_theme() -> None:
    two = facts(["No oxygen.", "No light."])
    quotes = two.synthesis.themes[0].quotes
    alone = replace(two, synthesis=Synthesis((Theme("", quotes, (1, 2)),)))
    assert "Other answers" not in shown(alone)
    assert all(quote.text in shown(alone) for quote in quotes)
    assert "More voices" not in shown(alone)


def test_agreement_says_how_many_others_agree() -> None:
    heard = facts(["No oxygen.", "I agree with her.", "Me too."])
    point = Agreement(Quote(1, "No oxygen."), replies=(1, 2, 3), reactions=4)
    seen = shown(replace(heard, synthesis=Synthesis(agreements=(point,))))
    assert "🤝 Where we agree\nNo oxygen.\n— Awa <3, UHC (1) · 6 others agree" in seen


def test_a_point_that_a_theme_shows_already_is_not_shown_again_where_we_agree() -> None:
    heard = facts(["No oxygen.", "No light.", "No fuel.", "No water."])
    theme = replace(heard.synthesis, few=(), open_questions=(), agreements=(Agreement(Quote(1, "No oxygen."), (), 3),))
    seen = shown(replace(heard, synthesis=theme))
    assert "No oxygen.\n— Awa <3, UHC (1) · 3 others agree" in seen
    assert "Where we agree" not in seen


def test_those_who_differ_stand_side_by_side() -> None:
    heard = facts(["Drones help.", "Drones waste money."])
    both = Difference(Quote(1, "Drones help."), Quote(2, "Drones waste money."))
    seen = shown(replace(heard, synthesis=Synthesis(differences=(both,))), "pt")
    assert "Em que não estamos de acordo\nDrones help.\n— Awa <3, UHC (1)\nDrones waste money." in seen


def test_groups_that_were_hardly_heard_are_named_with_their_size() -> None:
    heard = replace(facts(["No oxygen."]), synthesis=Synthesis(unheard=(Absence("language", "pt", 12),)))
    assert "Hardly heard this time: Portuguese (12 people)." in shown(heard)


def test_a_note_in_another_language_says_in_which_it_was_written() -> None:
    heard = replace(facts(["No oxygen."]), synthesis=Synthesis(notes={"fr": "Merci !"}))
    assert "📝 Merci ! (original: French)" in shown(heard)
    assert "📝 Merci !\n" in shown(heard, "fr")


def test_a_name_that_was_given_and_a_sentence_stand_in_their_language_only() -> None:
    heard = facts(["No oxygen.", "No light.", "No fuel."])
    led = {"fr": Sentence("Deux districts en manquent.", ())}
    theme = replace(heard.synthesis.themes[0], titles={"fr": "Ruptures"}, sentences=led)
    heard = replace(heard, synthesis=Synthesis((theme,)))
    assert "Ruptures · 2 personnes\n🤖 Deux districts en manquent.\nNo oxygen." in shown(heard, "fr")
    assert "Medicines · 2 people\nNo oxygen." in shown(heard)


def room(number: int, language: str, title: str = "") -> Room:
    return Room(number, 1, -100 - number, "supergroup", title or f"Room {number} {language}", language, "UTC", Rhythm())


ROOMS = (room(1, "en"), room(2, "fr"), room(3, "fr", "Les agents de santé communautaires du Centre-Est"))


def heard_in_rooms(said: dict[str, Room | None]) -> Facts:
    """Texts in one theme, each by the room where it was said; None: in private."""
    heard = facts(list(said))
    placed = {n: replace(heard.sources[n], room=where) for n, where in enumerate(said.values(), start=1)}
    theme = Theme("medicines", tuple(Quote(n, text) for n, text in enumerate(said, start=1)), tuple(placed))
    return replace(heard, sources=placed, rooms=ROOMS, synthesis=Synthesis((theme,)))


def test_what_other_rooms_said_has_its_place_in_each_rooms_edition() -> None:
    here, there, beyond = ROOMS
    said = {"No oxygen.": here, "Pas d’oxygène.": there, "Pas de gants.": beyond, "Sem oxigénio.": None}
    heard = heard_in_rooms(said)
    elsewhere = "Heard in the other rooms\nMedicines\nPas d’oxygène.\n— Awa <3, UHC (2) · Room 2 fr\n"
    assert f"{elsewhere}\nPas de gants.\n— Awa <3, UHC (3) · Les agents de santé communautai…\n" in shown(heard)
    assert "Medicines · 4 people\nNo oxygen.\n— Awa <3, UHC (1)\n" in shown(heard)
    assert "More voices\nMedicines\nSem oxigénio.\n— Awa <3, UHC (4)\n" in shown(heard)
    assert "otros grupos" not in shown(heard, "es")
    (kaya,) = write(heard, "fr", beyond.id)
    assert kaya.index("Pas de gants.") < kaya.index("dans les autres groupes") < kaya.index("Pas d’oxygène.")
    assert "UHC (2)</a> · Room 2 fr" in kaya
    assert "agents de santé" not in kaya


def test_of_few_answers_those_of_the_other_rooms_stand_in_sight_once_below_those_from_here() -> None:
    few = heard_in_rooms({"No oxygen.": ROOMS[0], "Pas d’oxygène.": ROOMS[1], "Pas de gants.": ROOMS[2]})
    (part,) = write(few, "fr")
    assert "expandable" not in part
    assert part.index("Pas d’oxygène.") < part.index("dans les autres groupes") < part.index("No oxygen.")
    assert [part.count(text) for text in ("No oxygen.", "Pas d’oxygène.", "Pas de gants.")] == [1, 1, 1]
    assert [part.count(f"· {title}") for title in ("Room 1 en", "Room 2 fr", "Les agents de santé")] == [1, 0, 1]


def test_a_theme_that_only_another_room_raised_says_so_on_the_first_screen() -> None:
    heard = heard_in_rooms({f"{n}. {LONG}": ROOMS[2] for n in range(5)})
    themes = tuple(Theme("medicines", (quote,), (quote.reply,)) for quote in heard.synthesis.quotes())
    head = write(replace(heard, synthesis=Synthesis(themes)), "pt")[0].partition("💬")[0]
    assert "· Les agents" not in head
    head = write(replace(heard, synthesis=Synthesis(themes)), "fr")[0].partition("🏘")[0]
    assert head.count("· Les agents de santé communautai…") == head.count("<b>Médicaments</b> · ") == 3


def test_a_translation_stands_beside_the_very_words_that_it_translates() -> None:
    heard = facts(["No oxygen."])
    said = Translation("fr", "No oxygen.", "Pas d’oxygène.", machine=True)
    heard = replace(heard, sources={1: replace(heard.sources[1], translations=(said,))})
    assert "No oxygen.\n↳ Pas d’oxygène. (traduction automatique)\n— Awa" in shown(heard, "fr")
    assert "Pas d’oxygène" not in shown(heard, "en")
    stale = replace(heard.sources[1], translations=(replace(said, of="No light."),))
    assert "Pas d’oxygène" not in shown(replace(heard, sources={1: stale}), "fr")


def test_what_an_answer_says_besides_its_quote_is_marked_at_the_ends() -> None:
    heard = facts(["No oxygen."])
    heard = replace(heard, sources={1: replace(heard.sources[1], whole="First. No oxygen. Last.")})
    assert "[…] No oxygen. […]\n— Awa" in shown(heard)


def test_a_quote_that_is_too_long_ends_with_a_whole_sentence() -> None:
    assert "followed. […]\n— Awa" in shown(facts([LONG * 9]))


def test_words_that_run_leftward_keep_their_direction_and_their_bytes() -> None:
    seen = shown(facts(["UHC: لا يوجد أكسجين في المركز."]))
    assert "\u200fUHC: لا يوجد أكسجين في المركز.\u200f" in seen


def test_no_answer_is_quoted_twice() -> None:
    heard = facts([f"Answer {n}." for n in range(1, 9)])
    one, other = (Quote(n, f"Answer {n}.") for n in (1, 2))
    themes = (
        Theme("medicines", (one,), (1, 2)),
        Theme("pay", (one, other), (1, 2)),
        Theme("roads", (one, other, Quote(3, "Answer 3.")), (1, 2, 3)),
        Theme("water", (one,), (1,)),
    )
    differing = Difference(Quote(4, "Answer 4."), Quote(5, "Answer 5."))
    agreed = (Agreement(Quote(4, "Answer 4."), (), 3), Agreement(Quote(6, "Answer 6."), (), 2))
    seen = shown(replace(heard, synthesis=Synthesis(themes, agreements=agreed, differences=(differing,))))
    assert all(seen.count(f"Answer {n}.") == 1 for n in range(1, 7))
    assert "Answer 4.\n— Awa <3, UHC (4) · 3 others agree\nAnswer 5." in seen


def test_a_theme_is_named_once_above_its_further_voices() -> None:
    seen = shown(facts([f"Answer {n}." for n in range(1, 10)]))
    voices = seen.partition("More voices")[2]
    assert voices.count("Medicines") <= 3


def test_words_that_hardly_anybody_shares_name_nothing() -> None:
    heard = facts([f"Answer {n}." for n in range(1, 200)])
    alone = [Theme(f"topic{n}", (Quote(n, f"Answer {n}."),), (n,)) for n in range(1, 6)]
    weak, strong = (Theme("", (Quote(n, "x"),), replies, words=name) for n, replies, name in RARE)
    seen = shown(replace(heard, synthesis=Synthesis((*alone, weak, strong))))
    assert "“fridge” (6)" in seen
    assert "people" not in seen.partition("Also mentioned")[2].partition("\n")[0]


RARE = [(10, (10, 11), "people"), (20, (20, 21, 22, 23, 24, 25), "fridge")]


def test_one_language_is_named_without_a_number() -> None:
    assert "2 answers · 2 people · one group · English\n" in shown(facts(["No oxygen.", "No light."]))


SIGNS = ("é", "e\u0301", "🏳️‍🌈", "👩🏽‍⚕️", "🇲🇿", "न्म", "لا", "word", ". ", " ", "<b>", "&amp;")


@settings(max_examples=50)
@given(st.lists(st.lists(st.sampled_from(SIGNS), min_size=1, max_size=900).map("".join), min_size=1, max_size=8))
def test_no_quote_is_cut_inside_a_visible_character_or_between_two_messages(texts: list[str]) -> None:
    texts = [text for text in texts if text.strip()]
    parts = write(facts(texts), "pt") if texts else []
    for words in map(parse_html, parts):
        for mark in (mark for mark in words.entities if mark.type == "blockquote"):
            quote = span(words.text, mark.offset, mark.end).strip("\u200e\u200f")
            bare = quote.removeprefix("[…] ").removesuffix(" […]").strip("\u200e\u200f")
            of = next(text for text in texts if bare in text)
            assert is_whole(of[of.find(bare) + len(bare) :], bare)


def is_whole(following: str, quote: str) -> bool:
    """Whether nothing that follows belongs to the last visible character of a quote."""
    after = following[:1]
    found = re.search("[🇦-🇿]*$", quote)
    flags = len(found[0]) % 2 if found else 0
    joined = unicodedata.category(after or " ")[0] == "M" or after in ("\u200d", "\ufe0f") or "🏻" <= after <= "🏿"
    return not (after and (joined or quote.endswith("\u200d") or flags))
