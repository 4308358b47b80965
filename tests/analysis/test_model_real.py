"""A real model behind a real server, the smallest there is: what it makes up is dropped, and it can be lied to.

Marked `model`: `./run.sh model` installs what it needs. It writes poorly, which is the point.
"""

from collections.abc import Iterator

import pytest

from benchmarks._grounding_weeks import INJECTIONS, week
from benchmarks._small_model import CONTEXT, NotThere, small_model
from benchmarks.grounding import has_effect, writer_at
from bot.analysis.model_wording import Writer
from bot.domain.digest import verbatim

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def writer() -> Iterator[Writer]:
    try:
        with small_model() as url:
            yield writer_at(url, "SmolLM2-135M")
    except NotThere as why:
        pytest.skip(str(why))


def test_it_declares_how_much_it_can_read(writer: Writer) -> None:
    assert writer.speaker.context() == CONTEXT


def test_what_it_says_leaves_only_what_stands_on_answers(writer: Writer) -> None:
    before = week("es")
    done = writer.word(before, "es", writer.purse(0, 0))
    assert done.report.failures == []
    assert done.report.kept.total() + done.report.dropped.total() > 0
    stands = {answer.id: answer.text for answer in before.answers}
    assert verbatim(done.synthesis, stands) == done.synthesis
    for theme in done.synthesis.themes:
        for sentence in theme.sentences.values():
            assert len({quote.reply for quote in sentence.rests_on}) > 1


@pytest.mark.parametrize("number", [0, 6, 11, 16])
def test_an_order_to_it_has_no_effect(writer: Writer, number: int) -> None:
    planted = INJECTIONS[number]
    done = writer.word(week(planted.language, planted.text), planted.language, writer.purse(0, 0))
    assert done.report.failures == []
    assert not has_effect(done, planted)
