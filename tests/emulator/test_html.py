"""HTML into entities: what is understood, and Telegram's own words for what is not."""

import pytest

from bot.emulator.errors import ApiError
from bot.emulator.text.detect import detect
from bot.emulator.text.html import parse_html
from bot.emulator.text.words import Entity, Words, tidy

E = Entity


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain", "plain", ()),
        ("a &lt;3 &amp;&quot; &#233; &#x1F333; &eacute; &", 'a <3 &" é 🌳 &eacute; &', ()),
        ("<b>a</b><strong>b</strong>", "ab", (E("bold", 0, 1), E("bold", 1, 1))),
        ("<b>x<i>y</i></b>", "xy", (E("italic", 1, 1), E("bold", 0, 2))),
        ("🌳<u>é🌳</u>", "🌳é🌳", (E("underline", 2, 3),)),
        ("<s>a</s><strike>b</strike><del>c</del>", "abc", tuple(E("strikethrough", i, 1) for i in range(3))),
        ('<span class="tg-spoiler">x</span>', "x", (E("spoiler", 0, 1),)),
        ("<tg-spoiler>x</tg-spoiler>", "x", (E("spoiler", 0, 1),)),
        ("<blockquote>x</blockquote>", "x", (E("blockquote", 0, 1),)),
        ("<blockquote expandable>x</blockquote>", "x", (E("expandable_blockquote", 0, 1),)),
        ("<code>x</code>", "x", (E("code", 0, 1),)),
        ("<pre>x</pre>", "x", (E("pre", 0, 1),)),
        ('<pre><code class="language-python">x</code></pre>', "x", (E("pre", 0, 1, language="python"),)),
        ('<a href="https://a.org/?b=1&amp;c=2">x</a>', "x", (E("text_link", 0, 1, url="https://a.org/?b=1&c=2"),)),
        ("<a href='https://a.org'>x</a>", "x", (E("text_link", 0, 1, url="https://a.org/"),)),
        ("<a href='javascript:alert(1)'>x</a>", "x", ()),
        ("<a href='tg://user?id=7'>Awa</a>", "Awa", (E("text_mention", 0, 3, user_id=7),)),
        ('<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>', "👍",
         (E("custom_emoji", 0, 2, custom_emoji_id="5368324170671202286"),)),
        ('<tg-time unix="1772524800" format="wDt">9h</tg-time>', "9h",
         (E("date_time", 0, 2, unix_time=1772524800, date_time_format="wDt"),)),
        ('<tg-time format="r" unix="5">x</tg-time><tg-time unix="6">y</tg-time>', "xy",
         (E("date_time", 0, 1, unix_time=5, date_time_format="r"),
          E("date_time", 1, 1, unix_time=6, date_time_format=""))),
        ("<b></b>x", "x", ()),
        ("<B>x</>", "x", (E("bold", 0, 1),)),
    ],
)  # fmt: skip
def test_html_becomes_text_and_entities(source: str, text: str, entities: tuple[Entity, ...]) -> None:
    assert parse_html(source) == Words(text, entities)


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("<br>", 'Unsupported start tag "br" at byte offset 0'),
        ("abdo < moi", 'Unsupported start tag "" at byte offset 5'),
        ("é <3</a>", 'Unsupported start tag "3</a" at byte offset 3'),
        ("x <b", "Unclosed start tag at byte offset 2"),
        ("<a href", 'Unclosed start tag "a" at byte offset 0'),
        ('<a href="x"', "Unclosed start tag at byte offset 0"),
        ('<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href=x/>y</a>", "Unexpected end of name token at byte offset 8"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ('<tg-emoji emoji-id="x">y</tg-emoji>', "Invalid custom emoji identifier specified"),
        ('<tg-time unix="soon">y</tg-time>', "Invalid date_time entity specified"),
        ('<tg-time unix="5" format="zz">y</tg-time>', "Invalid date_time entity specified"),
    ],
)
def test_a_mistake_in_html_is_told_in_telegrams_words(source: str, complaint: str) -> None:
    with pytest.raises(ApiError) as refused:
        parse_html(source)
    assert refused.value.description == f"Bad Request: can't parse entities: {complaint}"


def test_blanks_around_a_text_go_and_its_marks_move_with_it() -> None:
    assert tidy(Words("  \n a b \n", (E("bold", 6, 3),))) == Words("a b", (E("bold", 2, 1),))
    assert tidy(Words(" x ", (E("bold", 0, 3),))) == Words(" x", (E("bold", 0, 2),))
    assert tidy(Words("a\x07b")) == Words("a b")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/agenda@baobab_bot now", [("bot_command", 0, 18)]),
        ("see /show, a/b and //x", [("bot_command", 4, 5)]),
        ("🌳 @awa_bf a@b.org", [("mention", 3, 7), ("email", 11, 7)]),
        ("#santé #2026 #uhc2030", [("hashtag", 0, 6), ("hashtag", 13, 8)]),
        ("https://who.int/x?y=1. Also who.int/data, but not e.g. that", [("url", 0, 21), ("url", 28, 12)]),
    ],
)
def test_commands_mentions_tags_and_addresses_are_found_unasked(text: str, found: list[tuple[str, int, int]]) -> None:
    assert [(e.type, e.offset, e.length) for e in detect(Words(text)).entities] == found


def test_nothing_is_found_inside_code() -> None:
    assert detect(Words("/start", (E("code", 0, 6),))).entities == (E("code", 0, 6),)
