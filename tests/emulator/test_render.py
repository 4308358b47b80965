"""Entities into HTML for the page: always escaped, always nested, never a dangerous link."""

import re

from hypothesis import given
from hypothesis import strategies as st

from bot.emulator.text.render import TAGS, render
from bot.emulator.text.words import Entity, Words, units


def test_marks_become_tags() -> None:
    words = Words("a b c", (Entity("bold", 0, 5), Entity("italic", 2, 1)))
    assert render(words) == "<b>a <i>b</i> c</b>"


def test_overlapping_marks_are_closed_and_reopened() -> None:
    words = Words("abc", (Entity("bold", 0, 2), Entity("italic", 1, 2)))
    assert render(words) == "<b>a<i>b</i></b><i>c</i>"


def test_markup_in_a_text_is_only_text() -> None:
    assert render(Words("<script>x</script>")) == "&lt;script&gt;x&lt;/script&gt;"


def test_only_web_and_telegram_addresses_become_links() -> None:
    unsafe = Words("x", (Entity("text_link", 0, 1, url="javascript:alert(1)"),))
    assert render(unsafe) == "x"
    safe = Words("x", (Entity("text_link", 0, 1, url='https://a.org/"><script>'),))
    assert '<a href="https://a.org/&quot;&gt;&lt;script&gt;"' in render(safe)


def test_a_moment_keeps_its_words_for_those_who_cannot_show_it() -> None:
    words = Words("9h UTC", (Entity("date_time", 0, 6, unix_time=1772524800, date_time_format='wDt"'),))
    assert render(words) == '<time data-unix="1772524800" data-format="wDt&quot;">9h UTC</time>'


def test_a_language_cannot_break_out_of_its_attribute() -> None:
    words = Words("x", (Entity("pre", 0, 1, language='"><img src=x>'),))
    assert "<img" not in render(words)


MARKS = st.builds(Entity, st.sampled_from(sorted(TAGS)), st.integers(0, 12), st.integers(1, 12))


@given(st.text(max_size=12), st.lists(MARKS, max_size=5))
def test_tags_always_nest_and_the_text_is_always_whole(text: str, marks: list[Entity]) -> None:
    inside = tuple(m for m in marks if m.end <= units(text))
    html = render(Words(text, tuple(sorted(inside, key=lambda e: (e.offset, -e.length)))))
    open_now: list[str] = []
    for closing, name in re.findall(r"<(/?)(\w+)[^>]*>", html):
        if closing:
            assert open_now.pop() == name
        else:
            open_now.append(name)
    assert open_now == []
