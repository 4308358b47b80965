"""The summary of one thread in full, as the bot would make it without topics, so that it can be read critically."""

from collections.abc import Iterator, Sequence

from benchmarks._summary_scores import Thread
from bot.analysis.digest import Extractive
from bot.domain.digest import Quote, Synthesis


def shown(threads: Sequence[Thread], wanted: str) -> Iterator[str]:
    """The lines of the summary of the thread of that id; of the one most evenly of two languages for "mixed"."""
    if wanted == "mixed":
        thread = max(threads, key=_second_language)
    else:
        thread = next(thread for thread in threads if thread.id == wanted)
    yield f"{thread.id}: {len(thread.answers)} answers"
    yield from _parts(thread, Extractive().summarise(thread.answers, []))


def _second_language(thread: Thread) -> int:
    """How many answers are in the second language."""
    spoken = [answer.language for answer in thread.answers]
    return sorted([0, *(spoken.count(language) for language in set(spoken))])[-2] if len(set(spoken)) > 1 else 0


def _parts(thread: Thread, synthesis: Synthesis) -> Iterator[str]:
    for theme in synthesis.themes:
        yield from _part(thread, f"{theme.words or 'other'} · {len(theme.replies)}", theme.quotes)
    yield from _part(thread, "agreed", [agreement.quote for agreement in synthesis.agreements])
    for difference in synthesis.differences:
        yield from _part(thread, "differ", (difference.one, difference.other))
    yield from _part(thread, "said by few", synthesis.few)
    yield from _part(thread, "still open", synthesis.open_questions)


def _part(thread: Thread, heading: str, quotes: Sequence[Quote]) -> Iterator[str]:
    if quotes:
        yield f"\n{heading}"
        yield from (f"- {quote.text} ({thread.answers[quote.reply].language})" for quote in quotes)
