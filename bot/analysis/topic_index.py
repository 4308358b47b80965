"""A taxonomy made ready for reading: every label and keyword under its first stem, so that a text is read once."""

import re
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.analysis.topic_words import Word, clusters, fold, stem, unspaced, words
from bot.domain.topic import Topic

_OWN, _OTHER = 0.8, 0.5  # what a word is worth in the text's own language, and in another
_PER_WORD = 0.25  # how much more each further word of a phrase makes it worth
_LEAST_FOREIGN = 4  # letters: shorter words mean something else in another language too often
_LEAST_PART = 5  # letters of a part of a compound
_COMPOUNDING = frozenset("da de et fi hu nl no sv".split())
_PREFIXING = frozenset("ar fa id".split())
_BEGINNING = 3  # letters that a word shares with all its forms, in languages that set nothing before it
_LISTED = re.compile(r"[,;/&()،、]|\s(?:and|or|et|ou|y|e|o|ou|und|oder|en|och|og|na|au|dan)\s|\sو(?=\w)")
_ANY = ""  # stands for every language: words compared as they are written, without their endings

Stems = tuple[str, ...]
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase of a topic found in a text, at `text[start:end]`; `weight` is its evidence, 0 and up."""

    topic: str
    phrase: str
    start: int
    end: int
    weight: float


class Shelf(Generic[Made]):
    """What was made of the latest taxonomies, told by content: rows are read anew for each answer, and are the same."""

    def __init__(self, make: Callable[[tuple[Topic, ...]], Made], size: int = 64) -> None:
        self._make = make
        self._size = size
        self._kept: OrderedDict[int, tuple[tuple[Topic, ...], Made]] = OrderedDict()

    def get(self, topics: Sequence[Topic]) -> Made:
        """What is made of these topics, made at most once while it is among the latest `size`."""
        wanted = tuple(topics)
        content = hash(tuple(map(_content, wanted)))
        kept = self._kept.get(content)
        if kept is None or kept[0] != wanted:
            kept = self._kept[content] = (wanted, self._make(wanted))
            while len(self._kept) > self._size:
                self._kept.popitem(last=False)
        return kept[1]


def _content(topic: Topic) -> tuple[object, ...]:
    """All that is heard by: topics that share a place on a shelf push each other off."""
    return (topic.key, *topic.labels.items(), *topic.keywords.items(), *topic.descriptions.items())


class Index:
    """A compiled taxonomy: phrases by language and first stem, and strings of scripts without spaces."""

    def __init__(self, topics: Sequence[Topic]) -> None:
        self._phrases: dict[str, dict[str, set[Stems]]] = defaultdict(lambda: defaultdict(set))
        self._beginnings: dict[str, set[str]] = defaultdict(set)
        self._topics: dict[tuple[str, Stems], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        self._strings: dict[str, set[str]] = defaultdict(set)
        for topic in topics:
            for language, phrase in _phrases(topic):
                self._add(topic.key, language, phrase)
        longest_first = sorted(self._strings, key=lambda string: (-len(string), string))
        self._string = re.compile("|".join(map(re.escape, longest_first)) or r"(?!)")
        self._languages = sorted(language for language in self._phrases if language != _ANY)

    def read(self, text: str, language: str) -> list[Hit]:
        """What of the taxonomy occurs in `text`, in reading order, without what stands inside a longer hit."""
        said = list(words(text))
        own = language in self._phrases
        spoken = [language] if own else self._languages
        hits = [hit for code in spoken for hit in self._read(said, code, _OWN if own else _OTHER)]
        if own:
            hits += self._read(said, _ANY, _OTHER)
        hits += self._read_strings(text)
        return _outermost(hits)

    def _add(self, topic: str, language: str, phrase: str) -> None:
        said = list(words(phrase))
        if unspaced(phrase) or not said:
            if string := fold(phrase).strip():
                self._strings[string].add(topic)
            return
        plain = " ".join(word.folded for word in said)
        self._enter(topic, language, tuple(stem(word.written, language) for word in said), plain)
        # People leave accents out, and stemmers stem what is left differently.
        self._enter(topic, language, tuple(stem(word.folded, language) for word in said), plain)
        if len(plain) >= _LEAST_FOREIGN:
            self._enter(topic, _ANY, tuple(word.folded for word in said), plain)

    def _enter(self, topic: str, language: str, stems: Stems, plain: str) -> None:
        self._phrases[language][stems[0]].add(stems)
        self._beginnings[language].add(plain[:_BEGINNING].partition(" ")[0])
        self._topics[language, stems][topic].add(plain)

    def _read(self, said: Sequence[Word], language: str, worth: float) -> Iterator[Hit]:
        phrases, beginnings = self._phrases[language], self._beginnings[language]
        compounding = language in _COMPOUNDING
        for at, word in enumerate(said):
            if not (compounding or language in _PREFIXING or word.folded[:_BEGINNING] in beginnings):
                continue
            first = stem(word.written, language)
            matches = [known for known in phrases.get(first, ()) if _continues(said[at:], language, known)]
            if not matches and compounding:
                matches = [part for part in _parts(word.folded, first) if (language, part) in self._topics]
            for match in matches:
                yield from self._hits(language, match, said[at : at + len(match)], worth)

    def _hits(self, language: str, stems: Stems, said: Sequence[Word], worth: float) -> Iterator[Hit]:
        """One hit for each topic that knows the stems, of those whose own words look most like what was said."""
        plain = " ".join(word.folded for word in said)
        alike = {
            topic: max(likeness(plain, known) for known in own) for topic, own in self._topics[language, stems].items()
        }
        topics = [topic for topic, degree in alike.items() if degree == max(alike.values())]
        evidence = worth * (1 + _PER_WORD * (len(stems) - 1)) / len(topics)
        for topic in topics:
            yield Hit(topic, " ".join(stems), said[0].start, said[-1].end, evidence)

    def _read_strings(self, text: str) -> Iterator[Hit]:
        if not self._string.search(fold(text)):
            return
        folded, places = clusters(text)
        for found in self._string.finditer(folded):
            topics = self._strings[found[0]]
            for topic in topics:
                yield Hit(topic, found[0], places[found.start()], places[found.end()], _OWN / len(topics))


def likeness(one: str, other: str) -> float:
    """How much of two words is a common beginning, 0 to 1: stemmers join "médico" and "medicamento", people do not."""
    pairs = enumerate(zip(one, other, strict=False))
    shared = next((at for at, (mine, yours) in pairs if mine != yours), min(len(one), len(other)))
    return 2 * shared / (len(one) + len(other))


def _phrases(topic: Topic) -> Iterator[tuple[str, str]]:
    """Every (language, phrase) of a topic: keywords, labels; without keywords, the items of a label that is a list."""
    for language, keywords in topic.keywords.items():
        for keyword in keywords:
            yield language, keyword
    for language, label in topic.labels.items():
        yield language, label
        if language not in topic.keywords:
            for item in _LISTED.split(label):
                yield language, item


def _continues(said: Sequence[Word], language: str, stems: Stems) -> bool:
    """Whether the words from here on have these stems."""
    return len(said) >= len(stems) and all(
        stem(word.written, language) == wanted for word, wanted in zip(said, stems, strict=False)
    )


def _parts(folded: str, stemmed: str) -> Iterator[Stems]:
    """What a compound may begin or end with, longest first: "Fahrradstrassen" begins with "Fahrrad"."""
    for length in range(len(folded) - 1, _LEAST_PART - 1, -1):
        yield (folded[:length],)
    for start in range(1, len(stemmed) - _LEAST_PART + 1):
        yield (stemmed[start:],)


def _outermost(hits: Iterable[Hit]) -> list[Hit]:
    """Hits that no longer hit contains, in reading order; of the same place and topic, the weightiest."""
    best: dict[tuple[int, int, str], Hit] = {}
    for hit in hits:
        place = (hit.start, hit.end, hit.topic)
        if place not in best or best[place].weight < hit.weight:
            best[place] = hit
    kept: list[Hit] = []
    reach = -1
    for hit in sorted(best.values(), key=lambda hit: (hit.start, -hit.end, hit.topic)):
        same = bool(kept) and (kept[-1].start, kept[-1].end) == (hit.start, hit.end)
        if hit.end > reach or same:
            kept.append(hit)
            reach = hit.end
    return kept
