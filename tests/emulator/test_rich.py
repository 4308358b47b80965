"""Rich messages: blocks as the API writes them, the same words on the page, and a refusal of what is not emulated."""

import pytest

from bot.emulator.errors import ApiError
from bot.emulator.text.render import render
from bot.emulator.text.rich import parse_rich

SOURCE = """<p>🌳 <b>Q1</b><br>Why?</p><h4>Pay · <i>2</i></h4>
<blockquote>Late  &lt;again&gt;.<cite><a href="https://t.me/c/1/2">Awa</a></cite></blockquote>
<details><summary>More</summary><blockquote>One.</blockquote><p>Two.</p></details><hr><footer>End</footer>"""


def test_blocks_are_written_as_the_api_describes_them() -> None:
    blocks, _ = parse_rich(SOURCE)
    link = {"type": "url", "text": "Awa", "url": "https://t.me/c/1/2"}
    assert blocks == [
        {"type": "paragraph", "text": ["🌳 ", {"type": "bold", "text": "Q1"}, "\n", "Why?"]},
        {"type": "heading", "text": ["Pay · ", {"type": "italic", "text": "2"}], "size": 4},
        {"type": "blockquote", "blocks": [{"type": "paragraph", "text": "Late <again>."}], "credit": link},
        {
            "type": "details",
            "summary": "More",
            "blocks": [
                {"type": "blockquote", "blocks": [{"type": "paragraph", "text": "One."}]},
                {"type": "paragraph", "text": "Two."},
            ],
        },
        {"type": "divider"},
        {"type": "footer", "text": "End"},
    ]


def test_the_page_shows_what_a_rich_message_says() -> None:
    shown = render(parse_rich(SOURCE)[1])
    assert (
        '<b>Pay · <i>2</i></b>\n<blockquote>Late &lt;again&gt;.</blockquote>\n— <a href="https://t.me/c/1/2"' in shown
    )
    assert '<blockquote class="expandable">One.\n\nTwo.</blockquote>' in shown


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("<p><marquee>x</marquee></p>", "unsupported tag marquee"),
        ("<p>x", "unclosed tag p"),
        ("<b>x</p>", "unexpected end of tag p"),
        ("<b><p>x</p></b>", "tag p is not allowed in a line"),
        ("<blockquote>" * 17 + "x" + "</blockquote>" * 17, "nested too deeply"),
        ("<p> </p>", "message text is empty"),
        ("<p>x</p>" * 501, "message is too long"),
        ("x" * 32_769, "message is too long"),
    ],
)
def test_what_is_no_rich_message_is_refused(source: str, why: str) -> None:
    with pytest.raises(ApiError, match=why):
        parse_rich(source)
