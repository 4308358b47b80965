"""Trains our own small model of languages from permitted texts (needs `fasttext-wheel`; about seven CPU minutes).

1. Read TICO-19, AfriSenti and Tatoeba sentences, cleaned as messages are. 2. Add windows of 1 to 8 words, because
messages are short. 3. Add a language `und`: names that several languages share, and letters hit at random. 4. Fit.
5. Round to 8 bits.
"""

import argparse
import gzip
import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from bot.analysis.language_grams import BITS, FILE, grams
from bot.analysis.language_speech import speech

Example = tuple[str, str]

_SAME = dict(
    pair.split("=")
    for pair in (
        "bel=be bul=bg est=et hrv=hr bos=hr isl=is lit=lt lvs=lv mkd=mk nb=no nno=no slk=sk slv=sl sqi=sq srp=sr "
        "uig=ug tat=tt yid=yi kur=ku arq=ar arz=ar prs=fa wuu=zh yue=zh gle=ga gla=gd cym=cy tuk=tk fao=fo fry=fy"
    ).split()
)
# Made-up, extinct or tiny ones: with a thousand sentences each they would take short words from the living.
_LEFT_OUT = set(
    "ido ile ina lfn nov tzl ang orv dtp kzj cbk max awa pms csb swg gsw hsb dsb cha cor ast mhr nds ber kab la din "
    "nus kr pam war oci bre br eo".split()
)
_MOST = {"pcm": 1000}  # Nigerian Pidgin is mostly English words
_LONGEST = 300  # characters
_SEED = 7
_KEYBOARD = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn")


def sentences(path: Path) -> list[Example]:
    """Language and cleaned text of every permitted row."""
    found: list[Example] = []
    counts: Counter[str] = Counter()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            language = _SAME.get(row["lang"], row["lang"])
            words = speech(row["text"])[:_LONGEST]
            if words and language not in _LEFT_OUT and counts[language] < _MOST.get(language, 10**6):
                counts[language] += 1
                found.append((language, words))
    return found


def windows(words: str, rng: random.Random) -> Iterator[str]:
    """The text, and short pieces of it as people write them in chats."""
    yield words
    each = words.split()
    spaced = not (len(each) <= 3 and max(words) > "\u2e80")
    pieces, joint = (each, " ") if spaced else (list(words), "")
    for fewest, most in ((1, 3), (1, 3), (4, 8)) if spaced else ((2, 6), (6, 16)):
        size = rng.randint(fewest, most)
        if len(pieces) > size:
            start = rng.randrange(len(pieces) - size + 1)
            yield joint.join(pieces[start : start + size])


def shared_names(texts: Iterable[Example]) -> list[str]:
    """Words with a capital inside sentences of at least two languages, and hardly ever without."""
    capital: defaultdict[str, set[str]] = defaultdict(set)
    times: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for language, words in texts:
        each = words.split()
        if language in ("de", "pcm") or 2 * sum(word[0].isupper() for word in each) > len(each):
            continue
        small.update(word for word in each if word.islower())
        for word in each[1:]:
            if len(word) > 2 and word.isascii() and word.istitle():
                capital[word].add(language)
                times[word] += 1
    return [name for name, seen in capital.items() if len(seen) > 1 and 4 * small[name.lower()] <= times[name]]


def nothing(names: list[str], rng: random.Random) -> Iterator[str]:
    """Messages without a language: one to three names, letters at random, a hand on the keyboard."""
    for _ in range(9000):
        yield " ".join(rng.sample(names, rng.choice((1, 1, 1, 2, 2, 3))))
    for _ in range(1500):
        yield "".join(rng.choices("abcdefghijklmnopqrstuvwxyz", k=rng.randint(3, 8)))
    for _ in range(700):
        row = rng.choice(_KEYBOARD)
        start = rng.randrange(len(row) - 3)
        yield (row[start : start + rng.randint(3, 6)] * 2)[: rng.randint(3, 10)]


def examples(texts: list[Example], rng: random.Random) -> list[Example]:
    """All that the model sees, shuffled; thin languages are cut into windows two or four times."""
    counts = Counter(language for language, _ in texts)
    made: list[Example] = []
    for language, words in texts:
        rounds = 1 if counts[language] > 1400 else 2 if counts[language] > 400 else 4
        made += [(language, piece) for _ in range(rounds) for piece in windows(words.lower(), rng)]
    made += [("und", words.lower()) for words in nothing(shared_names(texts), rng)]
    rng.shuffle(made)
    return made


def fit(made: Iterable[Example], size: int, epochs: int) -> dict[str, np.ndarray]:
    """The arrays of `language_grams.npz`: the library learns from our own rows, so that inference needs only numpy."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "examples.txt"
        with path.open("w") as out:
            out.writelines(f"__label__{lang} {' '.join(map(str, grams(words)))}\n" for lang, words in made)
        trained = import_module("fasttext").train_supervised(
            str(path),
            dim=size,
            epoch=epochs,
            lr=0.6,
            minCount=1,
            maxn=0,
            loss="softmax",
            thread=1,
            seed=_SEED,
            verbose=0,
        )
    factors = np.zeros(((1 << BITS) + 1, size), dtype=np.float32)
    for row, vector in zip(trained.get_words(), trained.get_input_matrix(), strict=True):
        factors[-1 if row == "</s>" else int(row)] = vector
    step = np.abs(factors).max(axis=0) / 127
    languages = [label.removeprefix("__label__") for label in trained.get_labels()]
    heads = (trained.get_output_matrix() * step).astype(np.float32)
    return {"languages": np.array(languages), "factors": np.round(factors / step).astype(np.int8), "heads": heads}


def main(argv: list[str]) -> int:
    """Writes the model that the bot ships."""
    options = argparse.ArgumentParser(prog="python -m benchmarks train_language", description=__doc__)
    options.add_argument("data", type=Path, help="train_permitted.jsonl.gz")
    options.add_argument("--size", type=int, default=32, help="factors per n-gram")
    options.add_argument("--epochs", type=int, default=6)
    options.add_argument("--out", type=Path, default=FILE)
    chosen = options.parse_args(argv)
    made = examples(sentences(chosen.data), random.Random(_SEED))
    arrays = fit(made, chosen.size, chosen.epochs)
    np.savez_compressed(chosen.out, languages=arrays["languages"], factors=arrays["factors"], heads=arrays["heads"])
    print(f"{len(made)} examples, {len(arrays['languages'])} languages, {chosen.out.stat().st_size / 1e6:.1f} MB")
    return 0
