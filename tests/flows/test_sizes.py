"""A summary is sensible for any number of answers, from none to five thousand, in three languages and two rooms."""

import html
import re
from itertools import product

import pytest

from bot.domain.text import MESSAGE_LIMIT, visible_units
from bot.flows.digest import publish
from bot.store import digest, reply
from bot.store.digest import Digest
from bot.store.engine import Store
from tests.flows.crowd import Voice, know, speak
from tests.flows.scene import FATOU, GROUP, someone
from tests.flows.week import MONDAY, Weeks

TOPICS = ("medicines", "pay", "roads", "water")
SAID = {
    "fr": ("Il manque {} {}, et {}.", ("de médicaments", "de salaires", "de routes", "d’eau"), "à {}", "on attend {}"),
    "pt": ("Faltam {} {}, e {}.", ("medicamentos", "salários", "estradas", "fontes"), "em {}", "esperamos {}"),
    "en": ("There is a lack of {} {}, and {}.", ("drugs", "pay", "roads", "water"), "in {}", "we wait {}"),
}
PLACES = "Bobo Dori Kaya Gaoua Nampula Tete Beira Pemba Kisumu Busia Turkana Lamu".split()
TIMES = "two days|a month|since May|for ever|in vain|three weeks|all year|every Monday|in the rain|again and again"


def voices(count: int) -> list[Voice]:
    """So many answers, nearly all different; a person gives three at most, each topic has its share."""
    kinds = list(product(range(len(TOPICS)), PLACES, TIMES.split("|"), SAID))
    return [_voice(n, *kinds[n * 607 % len(kinds)]) for n in range(count)]


def _voice(n: int, topic: int, place: str, time: str, language: str) -> Voice:
    frame, things, where, until = SAID[language]
    text = frame.format(things[topic], where.format(place), until.format(time))
    text += f" ({n // 1440})" if n >= 1440 else ""
    return Voice(1000 + n // 3, text, language, TOPICS[topic] if n % 9 else "")


async def summary(store: Store, count: int) -> tuple[Digest, list[str], dict[int, str]]:
    """The posted digest of a week with so many answers, its French edition, and the answers' texts."""
    weeks = Weeks(store)
    await weeks.agree()
    await weeks.at(MONDAY)
    await know(store, *TOPICS)
    if count:
        await speak(store, 1, voices(count), MONDAY)
    end = await weeks.end()
    await weeks.at(end)
    await weeks.do(publish, someone(FATOU, GROUP), end)
    async with store.read() as tx:
        made = await digest.of_cycle(tx, 1)
        assert made is not None
        parts = await digest.edition(tx, made, "fr")
        texts = {said.id: said.text for said in await reply.contributions(tx, 1)}
    return made, parts or [], texts


def seen(parts: list[str]) -> str:
    return html.unescape(re.sub(r"<[^<>]*>", "", "\n".join(parts)))


async def test_no_answer_at_all(store: Store) -> None:
    _, parts, _ = await summary(store, 0)
    assert "Personne n’a répondu cette fois." in seen(parts)
    assert "réponses" not in seen(parts)


@pytest.mark.parametrize(("count", "said"), [(1, "une réponse · une personne"), (2, "2 réponses · une personne")])
async def test_the_first_voices_stand_in_plain_sight_and_once(store: Store, count: int, said: str) -> None:
    _, parts, texts = await summary(store, count)
    assert said in seen(parts)
    assert len(texts) == count
    assert all(seen(parts).count(text) == 1 for text in texts.values())
    assert "expandable" not in parts[0]


@pytest.mark.parametrize("count", [50, 500, 5000])
async def test_many_answers_are_one_message_of_three_to_five_themes(store: Store, count: int) -> None:
    made, parts, texts = await summary(store, count)
    assert [visible_units(part) <= MESSAGE_LIMIT for part in parts] == [True]
    part = parts[0].replace("\u202f", "")  # which groups the digits of a number in French
    assert f"{count} réponses · {(count + 2) // 3} personnes" in part
    assert 3 <= len(re.findall(r"<b>[^<]*</b> · \d+ personnes", part)) <= 5
    assert all(quote.text in texts[quote.reply] for quote in made.synthesis.quotes())
    shown = re.findall(r"SC \((\d+)\)", part)
    assert len(shown) == len(set(shown)) >= 5
