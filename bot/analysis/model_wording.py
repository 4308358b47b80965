"""What a model may improve in a summary: names, a sentence per theme, translations, questions to ask next.

1. Emergent themes that the model calls the same, and that are each other's nearest, become one (`model_merge`).
2. Map: each theme that will be shown is worded by itself, its answers in batches that fit into the model's context.
   Reduce: of the claims that hold, the one that rests on most people is kept; none is ever rewritten.
3. A sentence that rests on one author is dropped, and that author is quoted instead, if what they say is at home in the
   theme and they are not quoted there yet.
4. Quotes in other languages are translated, and questions for the coming week are drawn from all that is quoted.

Whatever fails, the summary stays as it was: what was worded before is kept, and the report says what failed.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import structlog

from bot.analysis.digest_selection import Budget, select
from bot.analysis.digest_sentences import quotable
from bot.analysis.model import Bounds, Failed, Limits, Purse, Speaker
from bot.analysis.model_checks import ALONE, HEADING, SENTENCE, Senses, failed, reads_like_an_answer
from bot.analysis.model_claim import Claim, Ground, claims, counted
from bot.analysis.model_figures import speaks_of_all
from bot.analysis.model_merge import QUOTES_PER_THEME, emergent, merged
from bot.analysis.model_sent import Sheet, fitting, new_seal, sheet, tokens
from bot.analysis.model_support import roots, support
from bot.analysis.model_translation import LONGEST, Page, misses
from bot.domain.digest import Quote, Sentence, Synthesis, Theme
from bot.domain.reply import Answer
from bot.prompts.model import asked

log = structlog.get_logger()

THEMES_WORDED = 5
MOST_BATCHES = 3  # of a theme's answers; beyond, what was said by then must do
MOST_CLAIMS = {"name": 3, "sentence": 3, "question": 3, "merge": 3, "translate": 6}  # asked for at once
AT_HOME = 0.2  # share of an answer's telling words that others of its theme use, for it to be quoted for a sentence
_OVERHEAD = 200  # tokens: markers, roles, what a chat template adds
_OUTPUT = {"name": 160, "sentence": 300, "question": 300, "merge": 200, "translate": 900}  # tokens
_USUAL_IDS = 8  # answers that one sentence may name
_MOST_IDS = {"merge": 2, "translate": 1}
_IN_ENGLISH = {"en": "English", "fr": "French", "es": "Spanish", "pt": "Portuguese as in Mozambique and Portugal"}


@dataclass(frozen=True, slots=True)
class Week:
    """A week as it is worded: its summary and answers, and what may not leave the house.

    `names` are members' names by author; `withheld` are the ids of answers that are not sent, and `translated` the
    quotes that have a translation already.
    """

    synthesis: Synthesis
    answers: Sequence[Answer]
    names: Mapping[int, str] = field(default_factory=dict)
    withheld: frozenset[int] = frozenset()
    translated: frozenset[Quote] = frozenset()


@dataclass(frozen=True, slots=True)
class Report:
    """What came of it: claims kept by task, claims dropped by check, and why it ended early, if it did."""

    kept: Counter[str] = field(default_factory=Counter)
    dropped: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)

    def count(self, task: str, verdict: str) -> None:
        """One claim of a task, with the name of the check that it failed, if any."""
        if verdict:
            self.dropped[verdict] += 1
        else:
            self.kept[task] += 1


@dataclass(frozen=True, slots=True)
class Worded:
    """A summary with a model's words in one language, each of which has passed every check."""

    synthesis: Synthesis
    translations: Mapping[Quote, str]
    questions: tuple[Sentence, ...]
    report: Report


@dataclass(frozen=True, slots=True)
class Writer:
    """Words a week with a model's help; what tells languages and meaning judges it, and `clock` counts seconds."""

    speaker: Speaker
    senses: Senses
    clock: Callable[[], float]
    limits: Limits = field(default_factory=Limits)

    def purse(self, by_all: int, here: int) -> Purse:
        """What one summary may cost, after so many tokens in the last days: by everybody, and by its community."""
        left = min(self.limits.week - by_all, self.limits.community - here)
        return Purse(max(left, 0), self.limits.summary, self.clock)

    def word(self, week: Week, language: str, purse: Purse, *, merge: bool = False) -> Worded:
        """The summary worded in a language as far as the model, its checks and the purse allow; it never raises."""
        desk = _Desk(self, week, language, purse)
        steps = (desk.merge if merge else desk.rest, desk.word_themes, desk.translate, desk.ask_on)
        try:
            for step in steps:
                step()
        except Failed as why:
            desk.report.failures.append(str(why))
            log.warning("model.failed", why=str(why))
        except Exception as broken:  # the border to a model: whatever it sent, the offline summary stands
            desk.report.failures.append("broken")
            log.error("model.broken", problem=type(broken).__name__)
        return Worded(desk.synthesis, desk.translations, tuple(desk.questions), desk.report)


@dataclass(frozen=True, slots=True)
class _Judged:
    """A claim, what it was judged against, and the check that it failed, if any."""

    claim: Claim
    ground: Ground
    verdict: str

    @property
    def weight(self) -> tuple[int, int]:
        """How many people it rests on, then how many answers."""
        cited = self.ground.cited(self.claim)
        return len({answer.author for answer in cited}), len(cited)


class _Desk:
    """One language being worded: what has been kept so far."""

    def __init__(self, writer: Writer, week: Week, language: str, purse: Purse) -> None:
        self._writer, self._week, self._language, self._purse = writer, week, language, purse
        self._answers = {answer.id: answer for answer in week.answers}
        self.synthesis, self.report = week.synthesis, Report()
        self.translations: dict[Quote, str] = {}
        self.questions: list[Sentence] = []

    def rest(self) -> None:
        """Do nothing: themes were merged before, or are not to be."""

    def merge(self) -> None:
        """Let emergent themes that are one become one."""
        themes = emergent(self.synthesis)
        if len(themes) < 3:
            return
        for page in self._pages("merge", [Answer(n, n, self._shown(theme)) for n, theme in enumerate(themes)])[:1]:
            for claim in self._claims("merge", page):
                pair = [themes[page.answers[one].id] for one in claim.ids if one in page.answers]
                found = merged(self.synthesis, pair, self._answers, self._writer.senses.near)
                self.report.count("merge", "" if found and len(claim.ids) == 2 else "is_one_theme")
                self.synthesis = found if found and len(claim.ids) == 2 else self.synthesis

    def _shown(self, theme: Theme) -> str:
        said = (quote.text for quote in theme.quotes if quote.reply not in self._week.withheld)
        return f"{theme.words}. {' / '.join(said)}"

    def word_themes(self) -> None:
        """A sentence for each theme that will be shown, and a name for those that only members' words name."""
        for place, theme in enumerate(self.synthesis.themes[:THEMES_WORDED]):
            if not (theme.key or theme.words) or len(_authors(self._sendable(theme.replies))) < 2:
                continue
            worded = self._with_sentence(self._with_name(theme))
            themes = [worded if n == place else other for n, other in enumerate(self.synthesis.themes)]
            self.synthesis = replace(self.synthesis, themes=tuple(themes))

    def _with_name(self, theme: Theme) -> Theme:
        if theme.key or self._language in theme.titles:
            return theme
        best = _best(self._judged("name", theme.replies, HEADING))
        return replace(theme, titles={**theme.titles, self._language: best.claim.text}) if best else theme

    def _with_sentence(self, theme: Theme) -> Theme:
        if self._language in theme.sentences:
            return theme
        judged = self._judged("sentence", theme.replies, SENTENCE)
        for alone in (one for one in judged if one.verdict == ALONE):
            theme = self._quoted_instead(theme, alone)
        best = _best(judged)
        if best is None:
            return theme
        return replace(theme, sentences={**theme.sentences, self._language: self._sentence(best, theme.replies)})

    def _quoted_instead(self, theme: Theme, alone: _Judged) -> Theme:
        """The theme with a quote of the one author on whom a sentence rests: in their own words it is no claim."""
        said = roots(alone.claim.text, self._language)
        cited = max(alone.ground.cited(alone.claim), key=lambda a: support(said, [a], self._language))
        quoted = {self._answers[q.reply].author for q in theme.quotes if q.reply in self._answers}
        others = [self._answers[one] for one in theme.replies if self._answers[one].author != cited.author]
        at_home = support(roots(cited.text, cited.language), others, cited.language) >= AT_HOME
        fits = at_home and reads_like_an_answer(cited.text, self._language)
        if cited.author in quoted or len(theme.quotes) >= QUOTES_PER_THEME or not fits:
            return theme
        return replace(theme, quotes=(*theme.quotes, *select([cited], Budget(quotes=1))))

    def _sentence(self, best: _Judged, of: Sequence[int]) -> Sentence:
        """What was kept, with the words that it rests on; what speaks of a number rests on all that were counted."""
        cited = best.ground.cited(best.claim)
        everybody = speaks_of_all(best.claim, self._language)
        based = [self._answers[one] for one in of if one in self._answers] if everybody else cited
        said = roots(best.claim.text, self._language)
        return Sentence(best.claim.text, tuple(_words_of(answer, said, self._language) for answer in based))

    def translate(self) -> None:
        """A translation for each quote in another language that has none yet."""
        asked_for: dict[int, Quote] = {}
        for quote in dict.fromkeys(self.synthesis.quotes()):
            answer = self._answers.get(quote.reply)
            if answer and self._is_foreign(answer) and quote not in self._week.translated and len(quote.text) < LONGEST:
                asked_for[len(asked_for)] = quote
        texts = [Answer(n, n, q.text, self._answers[q.reply].language) for n, q in asked_for.items()]
        most = MOST_CLAIMS["translate"]
        for start in range(0, len(texts), most):
            for page in self._pages("translate", texts[start : start + most]):
                self._keep_translations(page, asked_for)

    def _is_foreign(self, answer: Answer) -> bool:
        known = answer.language not in (self._language, "und", "mul")
        return known and answer.id not in self._week.withheld

    def _keep_translations(self, page: Sheet, asked_for: Mapping[int, Quote]) -> None:
        for claim in self._claims("translate", page):
            verdict = misses(claim, Page(page.answers, self._language), self._writer.senses)
            self.report.count("translate", verdict)
            if not verdict:
                self.translations.setdefault(asked_for[page.answers[claim.ids[0]].id], claim.text)

    def ask_on(self) -> None:
        """Questions that lead on from what is quoted, for the facilitator to choose from."""
        quoted = dict.fromkeys(quote.reply for quote in self.synthesis.quotes())
        if len(_authors(self._sendable(quoted))) < 2:
            return
        kept = [one for one in self._judged("question", list(quoted), SENTENCE) if not one.verdict]
        kept.sort(key=lambda one: one.weight, reverse=True)
        self.questions += [self._sentence(one, list(quoted)) for one in kept[: MOST_CLAIMS["question"]]]

    def _judged(self, task: str, ids: Sequence[int], longest: int) -> list[_Judged]:
        """What a model claims about some answers, each claim with its verdict."""
        week = counted([self._answers[one] for one in ids if one in self._answers], len(_authors(self._week.answers)))
        found: list[_Judged] = []
        for page in self._pages(task, self._sendable(ids))[:MOST_BATCHES]:
            ground = Ground(page.answers, week, self._language, longest)
            for claim in self._claims(task, page):
                found.append(_Judged(claim, ground, failed(task, claim, ground, self._writer.senses)))
                self.report.count(task, found[-1].verdict)
        return found

    def _sendable(self, ids: Iterable[int]) -> list[Answer]:
        """The answers that may be sent and can be judged: those in other languages only by meaning."""
        own = [self._answers[one] for one in ids if one in self._answers and one not in self._week.withheld]
        by_meaning = self._writer.senses.near is not None
        return [answer for answer in own if by_meaning or answer.language in (self._language, "und")]

    def _pages(self, task: str, texts: Sequence[Answer]) -> list[Sheet]:
        """The texts in as few calls as the context allows; each page has a seal of its own."""
        room = self._writer.speaker.context() - _OUTPUT[task] - _OVERHEAD - tokens(self._words_of_task(task, "", ""))
        return [sheet(batch, self._week.names, new_seal()) for batch in fitting(texts, room)]

    def _claims(self, task: str, page: Sheet) -> list[Claim]:
        words = self._words_of_task(task, page.seal.open, page.seal.close)
        most = Bounds(_OUTPUT[task], MOST_CLAIMS[task], _MOST_IDS.get(task, _USUAL_IDS), len(page.answers))
        return claims(self._purse.ask(self._writer.speaker, words, page.text, most))[: 2 * MOST_CLAIMS[task]]

    def _words_of_task(self, task: str, opening: str, closing: str) -> str:
        language = _IN_ENGLISH.get(self._language, self._language)
        return asked(task, language=language, most=MOST_CLAIMS[task], open=opening, close=closing)


def _best(judged: Iterable[_Judged]) -> _Judged | None:
    """Of the claims that hold, the first of those that rest on most people."""
    return max((one for one in judged if not one.verdict), key=lambda one: one.weight, default=None)


def _authors(answers: Iterable[Answer]) -> set[int]:
    return {answer.author for answer in answers}


def _words_of(answer: Answer, said: Sequence[str], language: str) -> Quote:
    """The exact words of an answer that a sentence rests on: the piece that shares most of its telling words."""
    pieces = quotable(answer.text) or [answer.text]
    shares = [support(said, [replace(answer, text=piece)], language) for piece in pieces]
    return Quote(answer.id, pieces[shares.index(max(shares))])
